// What axe finds on a page: WCAG 2.2 A and AA, and its best practice.
import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Axe reads a text's colour from `-webkit-text-fill-color`, which Chromium tells as it would be without forced
 * colours, though it paints the forced one. Set to what is painted, the contrast is measured truly.
 */
function tellForcedColours() {
  if (!matchMedia("(forced-colors: active)").matches) return;
  const painted = [...document.querySelectorAll("body *")].map((el) => [el, getComputedStyle(el).color]);
  for (const [el, colour] of painted) el.style.setProperty("-webkit-text-fill-color", colour);
}

export async function expectNoViolations(page) {
  await page.evaluate(tellForcedColours);
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).withTags(TAGS).analyze();
  const told = violations.flatMap((v) =>
    v.nodes.map((node) => `${v.id}: ${node.target.join(" ")}: ${node.failureSummary.replace(/\s+/g, " ")}`),
  );
  expect(told).toEqual([]);
}

// WCAG 2.2 A and AA as far as a machine can tell: every kind of page, in every language and every way of seeing.
import AxeBuilder from "@axe-core/playwright";
import { PAGES, PAGES_IN_ALL_LANGUAGES } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

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

async function expectNoViolations(page) {
  await page.evaluate(tellForcedColours);
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).withTags(TAGS).analyze();
  const told = violations.flatMap((v) =>
    v.nodes.map((node) => `${v.id}: ${node.target.join(" ")}: ${node.failureSummary.replace(/\s+/g, " ")}`),
  );
  expect(told).toEqual([]);
}

for (const { name, path } of PAGES_IN_ALL_LANGUAGES) {
  test(`${name}, light`, async ({ page }) => {
    await page.goto(path);
    await expectNoViolations(page);
  });
}

const WAYS = {
  dark: (page) => page.emulateMedia({ colorScheme: "dark" }),
  "forced colours": (page) => page.emulateMedia({ forcedColors: "active" }),
  "320 px": (page) => page.setViewportSize({ width: 320, height: 640 }),
};

for (const [way, set] of Object.entries(WAYS)) {
  for (const { name, path } of PAGES) {
    test(`${name}, ${way}`, async ({ page }) => {
      await set(page);
      await page.goto(path);
      await expectNoViolations(page);
    });
  }
}

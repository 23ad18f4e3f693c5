// What axe finds on a page: WCAG 2.2 A and AA, and its best practice.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "@playwright/test";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** WCAG 2.5.3 is left out by axe unless it is asked for. */
const MORE = { "label-content-name-mismatch": { enabled: true } };
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What colours can change, what widths and the size of text can, and both: all else was told of a page in its ordinary look. */
export const BY_COLOUR = ["color-contrast", "link-in-text-block"];
export const BY_SIZE = ["target-size", "scrollable-region-focusable"];
export const BY_LOOK = [...BY_COLOUR, ...BY_SIZE];

/** All rules, or those named, on the whole page or without some of it. Runs in the page, where axe is. */
async function run([tags, more, rules, without]) {
  // Axe reads a text's colour from `-webkit-text-fill-color`, which Chromium tells as it would be without forced
  // colours, though it paints the forced one. Set to what is painted, the contrast is measured truly.
  const painted = matchMedia("(forced-colors: active)").matches
    ? [...document.querySelectorAll("body *")].map((el) => [el, getComputedStyle(el).color])
    : [];
  for (const [el, colour] of painted) el.style.setProperty("-webkit-text-fill-color", colour);
  const which = rules ? { runOnly: { type: "rule", values: rules } } : { runOnly: { type: "tag", values: tags }, rules: more };
  // Nothing is preloaded: that serves rules for sound and film alone.
  const context = without ? { exclude: [without] } : document;
  const { violations } = await globalThis.axe.run(context, { ...which, resultTypes: ["violations"], iframes: false, preload: false });
  for (const [el] of painted) el.style.removeProperty("-webkit-text-fill-color");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`),
  );
}

/** Brings axe into every page that a tab will open: sooner done than in each once it is open. */
export const bring = (page) => page.addInitScript(AXE);

/** What axe tells of an open page that it was brought into, by all its rules or by some; `without` what a selector tells. */
export const violations = (page, rules, without) => page.evaluate(run, [TAGS, MORE, rules, without]);

export async function expectNoViolations(page) {
  await page.evaluate(AXE);
  expect(await violations(page)).toEqual([]);
}

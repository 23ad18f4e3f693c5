// What axe finds on a page: WCAG 2.2 A and AA, and its best practice.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "@playwright/test";
import { unsure } from "./boxes.mjs";
import { looks } from "./looks.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** WCAG 2.5.3 is left out by axe unless it is asked for. */
const MORE = { "label-content-name-mismatch": { enabled: true } };
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What colours can change, what widths and the size of text can, and both: all else was told of a page in its ordinary look. */
export const BY_COLOUR = ["color-contrast", "link-in-text-block"];
export const BY_SIZE = ["target-size", "scrollable-region-focusable"];
export const BY_LOOK = [...BY_COLOUR, ...BY_SIZE];

/** All rules, or those named, on the whole page or on some of its elements, with axe's other options. Runs in the page, where axe is. */
async function run(tags, more, rules, only, options) {
  // Axe reads a text's colour from `-webkit-text-fill-color`, which Chromium tells as it would be without forced
  // colours, though it paints the forced one. Set to what is painted, the contrast is measured truly.
  const painted = matchMedia("(forced-colors: active)").matches
    ? [...document.querySelectorAll("body *")].map((el) => [el, getComputedStyle(el).color])
    : [];
  for (const [el, colour] of painted) el.style.setProperty("-webkit-text-fill-color", colour);
  const which = rules ? { runOnly: { type: "rule", values: rules } } : { runOnly: { type: "tag", values: tags }, rules: more };
  // Nothing is preloaded: that serves rules for sound and film alone.
  const context = only ? { include: only } : document;
  const { violations } = await globalThis.axe.run(context, { ...which, ...options, resultTypes: ["violations"], iframes: false, preload: false });
  for (const [el] of painted) el.style.removeProperty("-webkit-text-fill-color");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`),
  );
}

/**
 * The contrast of texts over a gradient, which axe leaves open: against each of its colours. With forced colours the browser paints
 * a ground of its own behind a text. Runs in the page.
 */
async function runOverGradients(texts) {
  if (texts.length === 0 || matchMedia("(forced-colors: active)").matches) return [];
  const fills = ({ backgroundImage, backgroundSize }) => backgroundImage.includes("gradient") && backgroundSize === "auto";
  const colours = (style) => (fills(style) ? style.backgroundImage.match(/\b(?:rgba?|color|oklab|oklch|lab|lch)\([^()]*\)/g) : null);
  const all = [...document.querySelectorAll("body, body *")].map((el) => ({ el, stops: colours(getComputedStyle(el)) }));
  const grounds = all.filter(({ stops }) => stops);
  const over = texts.filter((text) => grounds.some(({ el }) => el.contains(text)));
  const found = new Set();
  for (let at = 0; over.length > 0 && grounds.some(({ stops }) => at < stops.length); at += 1) {
    for (const { el, stops } of grounds) el.style.background = stops.at(Math.min(at, stops.length - 1));
    const options = { checks: { "color-contrast": { options: { ignorePseudo: true } } } };
    for (const fault of await globalThis.asking.run(null, null, ["color-contrast"], over, options)) found.add(fault);
  }
  for (const { el } of grounds) el.style.removeProperty("background");
  return [...found];
}

/** By some rules what is new of a page, if any are told, and what is over gradients; gives the looks of it too. Runs in the page. */
async function runOnNew([rules, known, sizes]) {
  const { run, runOverGradients, looks, unsure } = globalThis.asking;
  const isKnown = new Set(known);
  const fresh = known ? [...looks()].filter(([look]) => !isKnown.has(look)) : [];
  const texts = fresh.flatMap(([, elements]) => elements);
  const elements = [...texts, ...(sizes ? unsure() : [])];
  const found = rules && elements.length > 0 ? await run(null, null, rules, elements) : [];
  return [[...found, ...(await runOverGradients(texts))], fresh.map(([look]) => look)];
}

const ASKING = `${AXE};globalThis.asking = { ${[run, runOverGradients, looks, unsure].map((each) => `${each.name}: ${each}`).join()} }; 0`;

/** Brings axe into every page that a tab will open: sooner done than in each once it is open. */
export const bring = (page) => page.addInitScript(ASKING);

/** What axe tells of an open page that it was brought into, by all its rules or by some. */
export const violations = (page, rules) =>
  page.evaluate(([tags, more, rules]) => globalThis.asking.run(tags, more, rules), [TAGS, MORE, rules]);

/**
 * What axe tells of what is new: by some rules, where they are told, of targets that may be too small and of texts whose looks are
 * not among `known`; and of such texts over gradients. Looks with nothing wrong are added to `known`.
 */
export async function violationsOfNew(page, rules, known) {
  const sizes = rules?.some((rule) => BY_SIZE.includes(rule));
  const [found, looks] = await page.evaluate(runOnNew, [rules, known && [...known], sizes]);
  if (found.length === 0) for (const look of looks) known.add(look);
  return found;
}

export async function expectNoViolations(page) {
  await page.evaluate(ASKING);
  expect(await violations(page)).toEqual([]);
}

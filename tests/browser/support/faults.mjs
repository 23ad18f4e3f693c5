// A page, looked at in every way that a reader may see it: light, dark, forced colours, narrow, with large text, with
// spaced text. Loaded once; what is found is told with how it was seen.
import { BY_COLOUR, BY_LOOK, BY_SIZE, bring, violations, violationsOfNew } from "./axe.mjs";
import { beyondTheEdge, cutOff, tooSmall } from "./boxes.mjs";
import { test as base } from "./test.mjs";
import { WITHOUT_HYPHENS, broken, sideways } from "./words.mjs";

/** Playwright's `test`, with axe in each page. */
export const test = base.extend({
  page: async ({ page }, use) => {
    await bring(page);
    await use(page);
  },
});

/** Of a window that is not narrow, in pixels. */
const WIDE = 1366;
const LARGE = "html { font-size: 200% !important; }";
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** A reader's own style, in place of the one before. A sheet made so is not subject to the policy of the pages. */
function wear(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = css ? [sheet] : [];
}

/** What is shown of a page, and what is not: as long as it is the same, a way of seeing changes colours and sizes alone. */
const shown = () => [...document.querySelectorAll("body *")].map((el) => Number(el.checkVisibility({ visibilityProperty: true }))).join("");

/** By the ways in which colours may be others, the looks of texts that axe found nothing wrong with. */
const known = new Map();

/**
 * Opens a page, and gives what is wrong with it: by all of axe's rules once, and in the other ways by those that these can change.
 * `isKind`: of all that the page shows, by all rules again where a way shows other things, at each width, and what is cut off or too
 * small. Else, in the other ways, of texts that look as none did that was asked of before, and of targets that may be too small.
 */
export async function faults(page, address, isKind) {
  const found = [];
  let way;
  const tell = (list) => found.push(...list.map((fault) => `${way}: ${fault}`));
  const size = async (width) => { if (page.viewportSize().width !== width) await page.setViewportSize({ width, height: 900 }); };
  await size(WIDE);
  await page.goto(address);
  // Asked for where things stand, the browser knows which fonts it needs.
  await page.evaluate(() => document.body.offsetHeight && document.fonts.ready.then(() => {}));
  const first = isKind && (await page.evaluate(shown));
  const looks = () => known.get(way) ?? known.set(way, new Set()).get(way);
  const axe = async (rules) => {
    const byColour = rules.some((rule) => BY_COLOUR.includes(rule));
    if (isKind) tell(await violations(page, (await page.evaluate(shown)) === first ? rules : undefined));
    if (byColour || !isKind) tell(await violationsOfNew(page, isKind ? undefined : rules, byColour ? looks() : undefined));
  };
  const wide = async () => { const by = await page.evaluate(sideways); if (by > 0) tell([`runs ${by} px sideways`]); };
  const see = async (name, { media, width, css }) => {
    way = name;
    if (media) await page.emulateMedia(media);
    if (width) await size(width);
    if (css !== undefined) await page.evaluate(wear, css);
  };

  await see("light", {});
  tell(await violations(page));
  tell(await violationsOfNew(page, undefined, looks()));
  await see("dark", { media: { colorScheme: "dark" } });
  await axe(BY_COLOUR);
  await see("forced colours", { media: { colorScheme: "light", forcedColors: "active" } });
  await axe(BY_COLOUR);

  await see("spaced text, 1366 px", { media: { forcedColors: "none" }, css: SPACED });
  tell(await page.evaluate(beyondTheEdge));
  if (isKind) tell(await page.evaluate(cutOff));
  await axe(BY_SIZE);
  await see("spaced text, 320 px", { width: 320 });
  tell(await page.evaluate(beyondTheEdge));
  if (isKind) tell(await page.evaluate(cutOff));

  await see("320 px", { css: "" });
  tell(await page.evaluate(beyondTheEdge));
  await axe(BY_LOOK);
  if (isKind) tell(await page.evaluate(tooSmall));
  await see("320 px without hyphens", { css: WITHOUT_HYPHENS });
  tell(await page.evaluate(broken));
  await wide();
  // At 320 px large text leaves room for eight letters on a line: there a break is better than a lost letter.
  await see("large text, 320 px", { css: LARGE + WITHOUT_HYPHENS });
  await wide();
  await see("large text, 1366 px", { width: WIDE });
  await wide();
  tell(await page.evaluate(broken));
  await axe(BY_SIZE);
  if (!isKind) return found;

  await see("1366 px", { css: WITHOUT_HYPHENS });
  for (const width of [WIDE, 834, 768]) {
    await see(`${width} px`, { width });
    tell(await page.evaluate(broken));
    await wide();
  }
  await see("1280 px", { width: 1280, css: "" });
  tell(await page.evaluate(tooSmall));
  return found;
}

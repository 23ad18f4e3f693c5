// An open page, looked at in every way that a reader may see it: light, dark, forced colours, narrow, with large text, with
// spaced text. Loaded once; what is found is told with how it was seen.
import { BY_COLOUR, BY_LOOK, BY_SIZE, bring, violations } from "./axe.mjs";
import { beyondTheEdge, cutOff, tooSmall } from "./boxes.mjs";
import { WITHOUT_HYPHENS, broken, sideways } from "./words.mjs";

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

/**
 * What is wrong with an open page. `isKind`: all of axe's rules in every way, each width, and what is cut off or too small;
 * else all rules once, and in the other ways those that these can change.
 */
export async function faults(page, isKind) {
  const found = [];
  let way;
  const tell = (list) => found.push(...list.map((fault) => `${way}: ${fault}`));
  const axe = async (rules) => tell(await violations(page, isKind ? undefined : rules));
  const wide = async () => { const by = await page.evaluate(sideways); if (by > 0) tell([`runs ${by} px sideways`]); };
  const see = async (name, { media, width, css }) => {
    way = name;
    if (media) await page.emulateMedia(media);
    if (width) await page.setViewportSize({ width, height: 900 });
    if (css !== undefined) await page.evaluate(wear, css);
  };

  await bring(page);
  await see("light", {});
  tell(await violations(page));
  await see("dark", { media: { colorScheme: "dark" } });
  await axe(BY_COLOUR);
  await see("forced colours", { media: { colorScheme: "light", forcedColors: "active" } });
  await axe(BY_COLOUR);

  await see("spaced text, 1280 px", { media: { forcedColors: "none" }, css: SPACED });
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
  await see("large text, 1366 px", { width: 1366 });
  await wide();
  tell(await page.evaluate(broken));
  await axe(BY_SIZE);
  if (!isKind) return found;

  await see("1366 px", { css: WITHOUT_HYPHENS });
  for (const width of [1366, 834, 768]) {
    await see(`${width} px`, { width });
    tell(await page.evaluate(broken));
    await wide();
  }
  await see("1280 px", { width: 1280, css: "" });
  tell(await page.evaluate(tooSmall));
  return found;
}

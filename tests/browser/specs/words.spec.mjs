// No word is broken without a hyphen where a reader would stumble over it, and larger text makes no page scroll sideways.
import { KINDS } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

// The reader's own text size is not subject to the policy of the pages.
test.use({ bypassCSP: true });

/** Words of four letters or more that stand on two lines, each with what it stands in. */
function broken() {
  const found = new Set();
  // What is only for screen readers is one pixel wide.
  const unseen = (el) => el && el !== document.body && ((el.offsetWidth <= 1 && el.offsetHeight <= 1) || unseen(el.parentElement));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const around = text.parentElement;
    if (!around.checkVisibility() || around.closest("svg, option") || unseen(around)) continue;
    for (const { 0: word, index } of text.data.matchAll(/\p{L}{4,}/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = [...range.getClientRects()].filter((box) => box.width > 0).map((box) => Math.round(box.top));
      if (new Set(lines).size > 1) found.add(`«${word}» in ${around.localName}.${around.className}`);
    }
  }
  return [...found];
}

const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** As a browser without a word list for the language shows it. */
const WITHOUT_HYPHENS = "* { hyphens: manual !important; }";
const LARGE = "html { font-size: 200% !important; }";

for (const [name, path] of Object.entries(KINDS)) {
  test(`${name}: no word is broken`, async ({ page }) => {
    for (const width of [320, 768, 834, 1366]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await page.addStyleTag({ content: WITHOUT_HYPHENS });
      expect.soft(await page.evaluate(broken), `${width} px`).toEqual([]);
      expect.soft(await page.evaluate(sideways), `${width} px`).toBe(0);
    }
  });

  test(`${name}: no word is broken and nothing runs sideways with large text`, async ({ page }) => {
    for (const width of [320, 1366]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await page.addStyleTag({ content: LARGE + WITHOUT_HYPHENS });
      expect.soft(await page.evaluate(sideways), `${width} px`).toBe(0);
      // At 320 px such text leaves room for eight letters on a line: there a break is better than a lost letter.
      if (width > 320) expect.soft(await page.evaluate(broken), `${width} px`).toEqual([]);
    }
  });
}

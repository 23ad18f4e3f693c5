// WCAG 2.5.8: what one clicks or taps is at least 24 × 24 CSS pixels, but for links within a sentence.
import { PAGES } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

function tooSmall() {
  const LEAST = 24;
  const inSentence = (el) => {
    if (el.localName !== "a" || getComputedStyle(el).display !== "inline") return false;
    let block = el.parentElement;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    const text = block.cloneNode(true);
    for (const other of text.querySelectorAll("a, button")) other.remove();
    return /\p{L}/u.test(text.textContent);
  };
  // A link may be made larger than its box, by a pseudo-element that takes the clicks around it.
  const takesClicksAround = (el, box) => {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const d = LEAST / 2 - 0.1;
    return [[-d, -d], [d, -d], [-d, d], [d, d]].every(([dx, dy]) => el.contains(document.elementFromPoint(x + dx, y + dy)));
  };
  const small = [];
  for (const el of document.querySelectorAll("a, button, input, select, summary")) {
    if (!el.checkVisibility({ visibilityProperty: true }) || inSentence(el)) continue;
    el.scrollIntoView({ block: "center", behavior: "instant" });
    const box = el.getBoundingClientRect();
    const shown = box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0;
    if (!shown || (box.width >= LEAST - 0.01 && box.height >= LEAST - 0.01) || takesClicksAround(el, box)) continue;
    const where = el.closest("[class]")?.className;
    small.push(`${el.localName} in .${where}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)} «${el.textContent.trim()}»`);
  }
  return small;
}

for (const { name, path } of PAGES) {
  test(`${name}: targets are large enough`, async ({ page }) => {
    await page.goto(path);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 640 });
      expect.soft(await page.evaluate(tooSmall), `at ${width} px`).toEqual([]);
    }
  });
}

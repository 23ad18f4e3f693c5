// WCAG 1.4.10 and 1.4.12: nothing is lost on a narrow screen, nor when a reader spaces the text out.
import { PAGES, PAGES_IN_ALL_LANGUAGES } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };

/** What reaches beyond the window's right edge, and whether the page scrolls sideways for it. */
function beyondTheEdge() {
  const root = document.documentElement;
  const name = (el) => `${el.localName}.${el.className} «${el.textContent.trim().slice(0, 40)}»`;
  const out = [...document.querySelectorAll("body *")].filter((el) => {
    const box = el.getBoundingClientRect();
    return box.width > 1 && box.right > root.clientWidth + 1 && !el.firstElementChild;
  });
  const scrolls = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide`] : [];
  return [...scrolls, ...out.map(name)];
}

/** Text that is cut off, or runs out of the box that is drawn around it. */
function cutOff() {
  const drawn = (style) =>
    style.backgroundColor !== "rgba(0, 0, 0, 0)" || (style.borderTopWidth !== "0px" && style.borderLeftWidth !== "0px");
  const outside = (text, box, style) => {
    const sides = [box.left - text.left, text.right - box.right, box.top - text.top, text.bottom - box.bottom];
    const cuts = /hidden|clip|auto|scroll/.test(style.overflow);
    return (cuts || drawn(style)) && Math.max(...sides) > 1;
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    if (!text.data.trim() || !box.width || !text.parentElement.checkVisibility()) continue;
    const around = [];
    for (let el = text.parentElement; el !== document.body; el = el.parentElement) around.push([el, getComputedStyle(el)]);
    // What is only for screen readers is cut off on purpose.
    if (around.some(([el, style]) => el.offsetWidth <= 1 || style.clipPath !== "none" || el.matches(".skip, .skip-link, option"))) continue;
    const fault = around.find(([el, style]) => style.display !== "inline" && outside(box, el.getBoundingClientRect(), style));
    if (fault) found.push(`«${text.data.trim().slice(0, 40)}» runs out of ${fault[0].localName}.${fault[0].className}`);
  }
  return found;
}

for (const { name, path } of PAGES_IN_ALL_LANGUAGES) {
  test(`${name} does not scroll sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize(NARROW);
    await page.goto(path);
    expect(await page.evaluate(beyondTheEdge)).toEqual([]);
  });
}

test("on a narrow screen an area's cells stand by time", async ({ page }) => {
  await page.setViewportSize(NARROW);
  await page.goto("index.html");
  const areas = await page.locator("tbody").evaluateAll((all) => all.map((area) => {
    const cells = [...area.querySelectorAll('td[class*="at-"]')].sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    return cells.map((cell) => Number(/at-(\d+)/.exec(cell.className)[1]));
  }));
  expect(areas.some((places) => places.some((place) => place % 2)), "something lasts over several columns").toBe(true);
  for (const places of areas) expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test.describe("with text spacing", () => {
  // The policy of the pages forbids styles from elsewhere. A reader's own are not subject to it.
  test.use({ bypassCSP: true });

  const SPACING = `
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`;

  for (const { name, path } of PAGES) {
    test(`${name} loses nothing`, async ({ page }) => {
      await page.goto(path);
      await page.addStyleTag({ content: SPACING });
      for (const size of [NARROW, WIDE]) {
        await page.setViewportSize(size);
        expect.soft(await page.evaluate(beyondTheEdge), `beyond the edge at ${size.width} px`).toEqual([]);
        expect.soft(await page.evaluate(cutOff), `cut off at ${size.width} px`).toEqual([]);
      }
    });
  }
});

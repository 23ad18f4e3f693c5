// WCAG 1.4.11, which axe does not measure: the edges of boxes, fields and buttons, and the mark of the focus, have 3 to 1 against
// what they stand on, in light and dark.
import { KINDS } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

/** The edges in sight with less than 3 to 1. */
function faint() {
  const paint = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const rgb = (colour) => {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    return [...paint.getImageData(0, 0, 1, 1).data];
  };
  const light = (colour) => {
    const [r, g, b] = rgb(colour).slice(0, 3).map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const ground = (el) => {
    for (let at = el; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (rgb(backgroundColor)[3] === 255) return backgroundColor;
    }
    return "#fff";
  };
  const found = new Set();
  const look = (el, what, colour, on) => {
    if (ratio(colour, on) < 3) found.add(`${what} of ${el.localName}.${el.className}: ${ratio(colour, on).toFixed(2)} to 1`);
  };
  for (const el of document.querySelectorAll("main :is(input, select, button, .boxes > li, .status), header :is(input, button)")) {
    const { borderBlockStartStyle, borderBlockStartColor, borderBlockStartWidth } = getComputedStyle(el);
    if (!el.checkVisibility() || borderBlockStartStyle === "none" || borderBlockStartWidth === "0px") continue;
    look(el, "the edge", borderBlockStartColor, ground(el.parentElement));
  }
  for (const el of document.querySelectorAll("header a[href], main a[href], footer a[href]")) {
    el.focus({ preventScroll: true, focusVisible: true });
    look(el, "the mark of the focus", getComputedStyle(el).outlineColor, ground(el.parentElement));
  }
  return [...found];
}

for (const colorScheme of ["light", "dark"]) {
  test(`${colorScheme}: edges and the mark of the focus stand out`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const kind of ["overview", "list", "old edition", "delivery plan", "element with deliveries"]) {
      await page.goto(KINDS[kind]);
      expect.soft(await page.evaluate(faint), kind).toEqual([]);
    }
  });
}

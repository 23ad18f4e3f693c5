// WCAG 2.1.1, 2.4.1, 2.4.3, 2.4.7, 2.4.11: all can be reached with the keyboard alone, in order, and one sees where one is.
import { PAGES } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

/** Numbers what the Tab key should reach, in the order of the document, and returns how many there are. */
function number() {
  const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")];
  const reachable = stops.filter((el) => !el.disabled && el.checkVisibility({ visibilityProperty: true }));
  reachable.forEach((el, n) => el.setAttribute("data-stop", n));
  return reachable.length;
}

/** Where the focus is, and what is wrong with how it is shown. */
async function stop() {
  const el = document.activeElement;
  if (!el || el === document.body) return null;
  await new Promise((scrolled) => requestAnimationFrame(() => requestAnimationFrame(scrolled)));
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(el);
  const [line] = el.getClientRects(); // A link may run over several lines.
  const on = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
  const faults = [
    (outlineStyle === "none" || parseFloat(outlineWidth) < 2) && `outline ${outlineStyle} ${outlineWidth}`,
    /^rgba.*, 0\)$/.test(outlineColor) && `outline is ${outlineColor}`,
    !(on && (el.contains(on) || on.contains(el))) && "not seen, or hidden behind something",
  ].filter(Boolean);
  const name = `${el.localName}.${el.className} «${el.textContent.trim().slice(0, 40)}»`;
  return { n: Number(el.dataset.stop), fault: faults.length ? `${name}: ${faults.join(", ")}` : null };
}

for (const { name, path } of PAGES) {
  test(`${name}: Tab reaches everything in order, and the focus is seen`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(path);
    const count = await page.evaluate(number);
    const [order, faults] = [[], []];
    for (let n = 0; n < count; n += 1) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(stop);
      order.push(at?.n);
      if (at?.fault) faults.push(at.fault);
    }
    expect.soft(order).toEqual([...Array(count).keys()]);
    expect.soft(faults).toEqual([]);
  });

  test(`${name}: the first stop leads past the menu`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    await expect(skip).toHaveAttribute("href", /^#/);
    await expect(skip).toBeInViewport({ ratio: 1 });
    const box = await skip.boundingBox();
    expect(box.height).toBeGreaterThanOrEqual(24);
    await page.keyboard.press("Enter");
    await expect(page.locator("main")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.locator("main :focus, footer :focus")).toHaveCount(1);
  });
}

test("an element is opened from the overview, and left again", async ({ page }) => {
  await page.goto("index.html");
  const element = page.locator("main table a[href*='tiltak/']").first();
  const address = new URL(await element.getAttribute("href"), page.url()).href;
  await element.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(address);
  await page.goBack();
  await expect(page.locator("h1")).toBeVisible();
});

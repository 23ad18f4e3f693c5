// WCAG 2.1.1, 2.1.2, 2.4.1, 2.4.3, 2.4.7, 2.4.11: all can be reached with the keyboard alone, in order, and one sees where one is.
import { KINDS, PAGES } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

/**
 * Numbers what the Tab key should reach, in the order of the document, and returns how many there are. From then on each press
 * of Tab first writes down where the focus is, and what is wrong with how it is shown: to ask after each press would take longer
 * than the presses.
 */
function watch() {
  const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")];
  const reachable = stops.filter((el) => !el.disabled && el.tabIndex >= 0 && el.checkVisibility({ visibilityProperty: true }));
  reachable.forEach((el, n) => el.setAttribute("data-stop", n));
  const stop = () => {
    const el = document.activeElement;
    if (!el || el === document.body) return null;
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
  };
  globalThis.seen = [];
  globalThis.stop = stop;
  addEventListener("keydown", ({ key }) => key === "Tab" && globalThis.seen.push(stop()), true);
  return reachable.length;
}

/** Presses Tab so many times, without a wait for the browser to paint each: it takes one after the other all the same. */
async function pressTab(page, times) {
  const session = await page.context().newCDPSession(page);
  const press = (type) => session.send("Input.dispatchKeyEvent", { type, key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 });
  await Promise.all(Array.from({ length: times }, () => [press("rawKeyDown"), press("keyUp")]).flat());
  await session.detach();
}

for (const { name, path } of PAGES) {
  test(`${name}: Tab reaches everything in order, leads out again, and the focus is seen`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(path);
    const count = await page.evaluate(watch);
    await pressTab(page, count + 1);
    // What the last press but one led to is seen by the last.
    const [, ...seen] = await page.evaluate(() => globalThis.seen);
    expect.soft(seen.map((at) => at?.n)).toEqual([...Array(count).keys()]);
    expect.soft(seen.map((at) => at?.fault).filter(Boolean)).toEqual([]);
    // After the last stop comes the browser's own window, or the first stop again.
    expect.soft((await page.evaluate(() => globalThis.stop()))?.n ?? 0, "no trap").toBe(0);

    // The first stop leads past the menu.
    await page.locator("[data-stop='0']").focus();
    const skip = page.locator(":focus");
    await expect(skip).toHaveAttribute("href", /^#/);
    await expect(skip).toBeInViewport({ ratio: 1 });
    expect((await skip.boundingBox()).height).toBeGreaterThanOrEqual(24);
    await page.keyboard.press("Enter");
    await expect(page.locator("main")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.locator("main :focus, footer :focus")).toHaveCount(1);
  });
}

/** On a phone the menu, and what is folded, open by Enter and lead on; Escape folds the menu and gives the focus back. */
test("on a narrow screen what is folded opens by the keyboard, and closes again", async ({ page, theme }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(KINDS["what became of it"]);
  const summary = page.locator("main details > summary").first();
  await summary.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("main details[open] :focus")).toHaveCount(1);
  if (theme !== "helsenorge") return;
  const menu = page.locator("header button[aria-expanded]");
  await menu.focus();
  await page.keyboard.press("Enter");
  await expect(menu).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Tab");
  await expect(page.locator("header nav :focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(menu).toHaveAttribute("aria-expanded", "false");
  await expect(menu).toBeFocused();
});

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

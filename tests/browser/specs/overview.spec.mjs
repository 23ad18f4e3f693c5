// The overview: a way to each area, and a head that never lies over what has the focus.
import { KINDS, LANGUAGES, ROADMAP } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

test("each area is one link away", async ({ page }) => {
  await page.goto("index.html");
  const ways = page.locator(".jump a");
  await expect(ways).toHaveCount(ROADMAP.areas.length);
  await ways.last().focus();
  await page.keyboard.press("Enter");
  const target = page.locator(":target");
  await expect(target).toBeInViewport();
  await page.keyboard.press("Tab");
  expect(await target.evaluate((el) => el.contains(document.activeElement))).toBe(true);
});

test("on a phone the grid begins on the first screen, with the head of its first area", async ({ page, theme }) => {
  for (const [width, height] of [[320, 640], [390, 664]]) {
    await page.setViewportSize({ width, height });
    for (const folder of Object.values(LANGUAGES)) {
      await page.goto(`${folder}index.html`);
      if (theme === "helsenorge") await expect(page.getByRole("main").getByRole("searchbox")).toBeVisible(); // By then all stands.
      const { y, height: own } = await page.locator("main tbody [role=heading]").first().boundingBox();
      expect(y + own, `${folder}index.html at ${width} px`).toBeLessThan(height);
    }
  }
});

for (const kind of ["overview", "newest edition"]) {
  // WCAG 2.4.11, and more: no part of it is covered.
  test(`${kind}: the head of the table covers no part of what has the focus`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width: 1280, height: 640 });
    await page.goto(KINDS[kind]);
    const boxes = page.locator("main table a");
    await boxes.last().focus();
    const covered = [];
    for (let n = (await boxes.count()) - 1; n > 0; n -= 1) {
      await page.keyboard.press("Shift+Tab");
      covered.push(...(await page.evaluate(() => {
        const [focus, head] = [document.activeElement.getBoundingClientRect(), document.querySelector("main thead").getBoundingClientRect()];
        const under = focus.top < head.bottom && focus.bottom > head.top && !document.activeElement.closest("thead");
        return under ? [document.activeElement.textContent.trim()] : [];
      })));
    }
    expect(covered).toEqual([]);
  });
}

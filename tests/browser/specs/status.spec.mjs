// WCAG 1.4.1: a status is told in words, not by colour alone.
import { KINDS, ROADMAP } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

const measure = ROADMAP.measures.find((m) => m.status);
const status = ROADMAP.statuses.find((s) => s.id === measure.status).title;
const area = ROADMAP.areas.find((a) => a.id === measure.area);

test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: "active" }));

/** The text is on the screen, large enough to be read, and not only there for a screen reader. */
async function expectRead(text) {
  await expect(text).toBeVisible();
  const { width, height } = await text.boundingBox();
  expect(Math.min(width, height)).toBeGreaterThan(8);
}

for (const [name, path] of [["overview", KINDS.overview], ["list", KINDS.list], ["area", area.url]]) {
  test(`${name}: the status stands beside the element's name`, async ({ page }) => {
    await page.goto(path);
    const link = page.locator(`main a[href$='/${measure.id}.html']:visible, main a[href='${measure.url}']:visible`).first();
    await expectRead(link.locator("xpath=ancestor::*[self::li or self::tr][1]").getByText(status, { exact: true }));
  });
}

test("the element's page tells the status", async ({ page }) => {
  await page.goto(measure.url);
  await expectRead(page.locator("main").getByText(status, { exact: true }).first());
});

test("the legend names what each marking means", async ({ page }) => {
  await page.goto(KINDS.overview);
  await expectRead(page.locator("main .legend").getByText(status, { exact: true }));
});

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

// Where fewer than one in ten have a status, that is said once, and no element says it again.
const told = ROADMAP.measures.filter((m) => m.status).length;
const hardly = told * 10 < ROADMAP.measures.length;

test("the legend names what each marking means, or a sentence says that hardly any is told", async ({ page }) => {
  await page.goto(KINDS.overview);
  const legend = page.locator("main .legend");
  if (hardly) {
    await expect(legend).toHaveCount(0);
    await expectRead(page.locator("main").getByText(new RegExp(`status for bare ${told} av ${ROADMAP.measures.length}`)));
  } else {
    await expectRead(legend.getByText(status, { exact: true }));
  }
});

for (const [name, path] of [["overview", KINDS.overview], ["list", KINDS.list]]) {
  test(`${name}: what is missing for nearly all is told once, also to a screen reader`, async ({ page }) => {
    test.skip(!hardly, "the status is told of many");
    await page.goto(path);
    await expect(page.locator("main").getByText("Status ikke oppgitt")).toHaveCount(0);
    await expect(page.locator("main .untold")).toHaveCount(1);
    await expect(page.getByRole("columnheader", { name: "Status" })).toHaveCount(0);
    await expect(page.locator("main form [name='status']")).toHaveCount(0);
  });
}

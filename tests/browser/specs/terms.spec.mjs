// WCAG 1.4.13, 2.1.1, 4.1.2: words of the glossary are explained where they stand, by keyboard, pointer and touch, and read aloud.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { SITES } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

/** An element's page with a term. */
const PAGE = readdirSync(join(SITES.helsenorge, "tiltak"))
  .map((name) => `tiltak/${name}`)
  .find((path) => readFileSync(join(SITES.helsenorge, path), "utf8").includes('<a class="term"'));

test.describe("with scripts", () => {
  test.skip(({ theme }) => theme !== "helsenorge", "the other theme has no scripts");
  const term = (page) => page.locator("button.term").first();
  const note = (page) => page.getByRole("dialog");

  for (const [how, open] of [
    ["pointer", (page) => term(page).click()],
    ["keyboard", async (page) => { await term(page).focus(); await page.keyboard.press("Enter"); }],
  ]) {
    test(`by ${how}: the explanation opens where one is, has the focus, and gives it back`, async ({ page }) => {
      await page.goto(PAGE);
      await expect(note(page)).toBeHidden();
      await open(page);
      await expect(note(page)).toBeVisible();
      await expect(note(page)).toBeFocused();
      await expect(note(page)).toHaveAccessibleName(/.+/);
      await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
      await page.keyboard.press("Escape");
      await expect(note(page)).toBeHidden();
      await expect(term(page)).toBeFocused();
      await open(page);
      await note(page).getByRole("button", { name: "Lukk" }).click();
      await expect(note(page)).toBeHidden();
    });
  }

  test("by touch, at 320 px: all of it is on the screen", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, hasTouch: true, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(PAGE);
    await term(page).tap();
    const { left, right, top, bottom } = await note(page).evaluate((el) => el.getBoundingClientRect().toJSON());
    expect([left >= 0, right <= 320, top >= 0, bottom <= 640]).toEqual([true, true, true, true]);
    await context.close();
  });

  test("an open explanation has no fault that axe finds", async ({ page }) => {
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      await page.goto(PAGE);
      await term(page).click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((fault) => `${fault.id}: ${fault.nodes[0].html}`)).toEqual([]);
    }
  });

  test("each term of a page is explained once, and stands in no link or heading", async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator("a .term, :is(h1, h2, h3, h4, th) .term")).toHaveCount(0);
    const ids = await page.locator(".explained").evaluateAll((all) => all.map((el) => el.id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("a term leads to its place in the glossary", async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator(".explained").first()).toBeHidden();
    await page.locator("a.term").first().click();
    await expect(page.locator(":target")).toBeVisible();
    await expect(page).toHaveURL(/ordliste\.html#/);
  });
});

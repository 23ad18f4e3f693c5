// The filter of the delivery plan: the same as the overview's, with fields of its own.
import { pathToFileURL } from "node:url";
import { KINDS, SITES } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

const PLAN = KINDS["delivery plan"];
const rows = (page) => page.locator("main tr[id^='leveranse-']:visible");
const field = (page, name) => page.locator(`main form [name='${name}']`);
const values = (select) => select.locator("option").evaluateAll((all) => all.map((o) => o.value).filter(Boolean));

async function expectTold(page) {
  const count = await rows(page).count();
  await expect(page.locator("main form [role=status]")).toHaveText(new RegExp(`^${count} av \\d+ leveranser vises$`));
  return count;
}

/** Seeks words, and waits for the answer. */
async function seek(page, text) {
  await page.getByRole("main").getByRole("searchbox").fill(text);
  await expect(page.locator("main .chosen")).toContainText(`«${text}»`);
}

test.beforeEach(async ({ page }) => {
  await page.goto(PLAN);
  await expect(page.getByRole("main").getByRole("searchbox")).toBeVisible();
});

test("each actor and each stage narrows to its own, tells the count, and stands in the address", async ({ page }) => {
  const all = await expectTold(page);
  for (const [name, data] of [["omrade", "area"], ["aktor", "actor"], ["lys", "light"], ["steg", "stage"]]) {
    // What hardly any delivery tells is no choice.
    if ((await field(page, name).count()) === 0) continue;
    let sum = 0;
    for (const value of await values(field(page, name))) {
      await field(page, name).selectOption(value);
      await expect(page).toHaveURL(new RegExp(`\\?${name}=${value}$`));
      const shown = await rows(page).evaluateAll((found, key) => found.map((row) => row.dataset[key]), data);
      expect(new Set(shown)).toEqual(new Set([value]));
      sum += await expectTold(page);
    }
    expect(sum, name).toBe(all);
    await field(page, name).selectOption("");
  }
  await expect(page).toHaveURL(new RegExp(`${PLAN}$`));
});

test("how a delivery goes is a choice where the plan tells it", async ({ page }) => {
  await page.goto(KINDS["newer plan"]);
  const light = await rows(page).first().getAttribute("data-light");
  await field(page, "lys").selectOption(light);
  await expect(page).toHaveURL(new RegExp(`\\?lys=${light}$`));
  expect(new Set(await rows(page).evaluateAll((found) => found.map((row) => row.dataset.light)))).toEqual(new Set([light]));
  expect(await expectTold(page)).toBeGreaterThan(0);
});

test("an area with nothing left is not shown", async ({ page }) => {
  const headings = page.locator("main section h2:visible");
  const before = await headings.count();
  const project = await rows(page).first().locator("th b").innerText();
  await seek(page, project);
  expect(await expectTold(page)).toBeGreaterThan(0);
  expect(await headings.count()).toBeLessThan(before);
  for (const table of await page.locator("main table:visible").all()) await expect(table.locator("tbody tr:visible").first()).toBeVisible();
});

test("a shared address and the other languages keep what was chosen; the overview's filter is another", async ({ page }) => {
  const [actor] = await values(field(page, "aktor"));
  await field(page, "aktor").selectOption(actor);
  const found = await rows(page).count();
  await page.reload();
  await expect(field(page, "aktor")).toHaveValue(actor);
  expect(await expectTold(page)).toBe(found);
  await expect(page.locator("nav a[href$='tiltak/index.html']")).not.toHaveAttribute("href", /\?/);
  await page.locator("nav a[hreflang='nn']").click();
  await expect(page).toHaveURL(new RegExp(`/nn/.*\\?aktor=${actor}$`));
  await expect(rows(page)).toHaveCount(found);
});

test("nothing found is said, and reset restores all", async ({ page }) => {
  const all = await expectTold(page);
  await seek(page, "xyzxyz");
  await expect(page.locator("main form [role=status]")).toHaveText(/^Ingen leveranser passer/);
  await expect(rows(page)).toHaveCount(0);
  await page.locator("main form button[type=reset]").click();
  await expect(rows(page)).toHaveCount(all);
  await expect(page.getByRole("main").getByRole("searchbox")).toBeFocused();
});

test("the filter works when the file is opened from disk", async ({ page, theme }) => {
  await page.goto(pathToFileURL(`${SITES[theme]}/${PLAN}`).href);
  const all = await expectTold(page);
  await seek(page, "skjema");
  expect(await expectTold(page)).toBeLessThan(all);
});

// Sorting of the list: only the theme Helsenorge has it.
import { ROADMAP } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

// No value at all: not told, or in a supporting area.
const nothing = new Set(["Ikke oppgitt", "Uten tidsrom"]);
const collator = new Intl.Collator("nb", { numeric: true });

async function column(page, header) {
  const at = await header.evaluate((th) => th.cellIndex);
  const cells = await page.locator(`main tbody tr > :nth-child(${at + 1})`).allInnerTexts();
  return cells.map((text) => text.trim());
}

/** In order, and what has no value last, whichever way. */
function sorted(texts, way) {
  const told = texts.filter((text) => !nothing.has(text)).sort((a, b) => way * collator.compare(a, b));
  return [...told, ...texts.filter((text) => nothing.has(text))];
}

test.beforeEach(async ({ page }) => {
  await page.goto("tiltak/index.html");
});

for (const name of ["Element", "Satsingsområde", "Type", "Tidsrom", "Status"]) {
  test(`by ${name}, up and down`, async ({ page }) => {
    const header = page.getByRole("columnheader", { name, exact: true });
    test.skip((await header.count()) === 0, "hardly any element has it, so it has no column");
    const button = header.getByRole("button");
    // The list begins sorted by its first column, so that the first press turns it.
    const ways = name === "Element" ? ["descending", "ascending"] : ["ascending", "descending"];
    for (const way of ways) {
      await button.click();
      await expect(header).toHaveAttribute("aria-sort", way);
      await expect(page.locator("th[aria-sort]")).toHaveCount(1);
      const texts = await column(page, header);
      expect(texts).toHaveLength(ROADMAP.measures.length);
      expect(texts).toEqual(sorted(texts, way === "ascending" ? 1 : -1));
    }
  });
}

test("by keyboard, and kept on reload", async ({ page }) => {
  const header = page.getByRole("columnheader", { name: "Tidsrom", exact: true });
  await header.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await expect(header).toHaveAttribute("aria-sort", "descending");
  const texts = await column(page, header);
  await page.reload();
  await expect(header).toHaveAttribute("aria-sort", "descending");
  expect(await column(page, header)).toEqual(texts);
});

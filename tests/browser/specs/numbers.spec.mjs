// The roadmap in numbers: each number is that of what it leads to.
import { ROADMAP } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

test("each number leads to as many as it says, or names them", async ({ page }, info) => {
  test.setTimeout(90_000);
  await page.goto("tall.html");
  const rows = await page.locator("main tbody tr").evaluateAll((rows) => rows.map((row) => ({
    title: row.cells[0].textContent.trim(),
    count: Number(row.cells[1].textContent.replace(/\D/g, "")),
    href: row.cells[1].querySelector("a")?.href,
    named: row.querySelectorAll("details li").length,
  })));
  expect(rows.length).toBeGreaterThan(5);
  const filters = info.project.name === "helsenorge"; // The other theme has no scripts, and its pages show all.
  for (const { title, count, href, named } of rows) {
    if (!href) {
      expect.soft(named, title).toBe(count);
      continue;
    }
    if (!filters && href.includes("?")) continue;
    await page.goto(href);
    const shown = page.locator("main tbody tr:not([hidden])");
    await expect.soft(shown, `${title}: ${href}`).toHaveCount(count);
  }
});

test("the areas' numbers add up to all", async ({ page }) => {
  await page.goto("tall.html");
  const counts = await page.locator("main table").first().locator("tbody tr td:nth-child(2)").allTextContents();
  expect(counts.map((count) => Number(count.replace(/\D/g, ""))).reduce((a, b) => a + b, 0)).toBe(ROADMAP.measures.length);
});

for (const path of ["satsingsomrader/index.html", "aktorer/index.html"]) {
  test(`${path} leads to all of them, and they lead back`, async ({ page }) => {
    await page.goto(path);
    const ways = page.locator("main li h2 a");
    if (path.startsWith("sats")) await expect(ways).toHaveCount(ROADMAP.areas.length);
    const address = page.url();
    await ways.last().click();
    await page.locator(`nav li a[href$="index.html"]`).nth(1).waitFor();
    const back = await page.locator("nav ol a").evaluateAll((links) => links.map((a) => a.href));
    expect(back).toContain(address);
  });
}

// Editions, what changed between them, histories, and addresses of before.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { KINDS, LANGUAGES, MOVED, SITES } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

const BANNER = { nb: /eldre utgave/, nn: /eldre utgåve/, en: /older edition/i };

for (const [language, folder] of Object.entries(LANGUAGES)) {
  test(`${language}: an old edition says so before its heading, and leads to the newest`, async ({ page }) => {
    await page.goto(folder + KINDS["old edition"]);
    const banner = page.getByRole("region").filter({ hasText: BANNER[language] });
    await expect(banner).toHaveCount(1);
    const isFirst = await banner.evaluate(
      (el) => !!(el.compareDocumentPosition(document.querySelector("h1")) & Node.DOCUMENT_POSITION_FOLLOWING),
    );
    expect(isFirst).toBe(true);
    await banner.getByRole("link").click();
    await expect(page.locator("h1")).toBeVisible();
    expect(new URL(page.url()).pathname).toContain(`/${folder}utgaver/`);
    await expect(page.getByText(BANNER[language])).toHaveCount(0);
  });
}

test("the elements of an edition lead to themselves today, and are anchors", async ({ page }) => {
  await page.goto(KINDS["old edition"]);
  const items = page.locator("main li[id^='tiltak-']");
  expect(await items.count()).toBeGreaterThan(10);
  const links = await items.evaluateAll((all) => all.map((li) => li.querySelector(":scope > a")?.href));
  expect(links.filter((href) => !href)).toEqual([]);
  for (const href of links.slice(0, 5)) expect((await page.request.get(href)).status()).toBe(200);
});

test("the drawing of changes has a name, and the same content as a table", async ({ page }) => {
  await page.goto(KINDS.changes);
  const drawing = page.getByRole("img");
  await expect(drawing).toHaveCount(1);
  await expect(drawing).toBeVisible();
  await expect(page.getByRole("heading", { name: await drawing.evaluate((svg) => document.getElementById(svg.getAttribute("aria-labelledby")).textContent) })).toBeVisible();
  const table = page.locator(".flow details table");
  await expect(table).toBeVisible();
  const rows = await table.locator("tbody tr").evaluateAll((all) => all.map((row) => row.cells.length));
  expect(rows).toHaveLength(await drawing.locator("path.ribbon").count());
  expect(new Set(rows)).toEqual(new Set([4]));
  // What the columns of the drawing hold on both sides is what the table moves between them.
  const moved = await table.locator("tbody tr").evaluateAll((all) => all.reduce((sum, row) => sum + Number(row.cells[3].textContent.match(/\d+/)[0]), 0));
  const drawn = await drawing.locator("text:not(.side)").evaluateAll((all) =>
    all.reduce((sum, text) => sum + Number(text.textContent.match(/\((\d+)\)\s*$|(\d+)\s*$/).slice(1).find(Boolean)), 0),
  );
  expect(drawn).toBe(2 * moved);
});

test("on a narrow screen the table stands alone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(KINDS.changes);
  await expect(page.locator("main svg[role='img']")).toBeHidden();
  await expect(page.locator(".flow details table")).toBeVisible();
});

test("what cannot be compared is not drawn", async ({ page }) => {
  await page.goto(KINDS.changes);
  await expect(page.locator("main .flow").getByText("Kan ikke sammenlignes", { exact: true })).toHaveCount(0);
});

test("every element of an older edition is told of once, in a table or in a closed list", async ({ page }) => {
  await page.goto(KINDS["what became of it"]);
  const links = page.locator("main section[id^='endring-'] tbody th > a, main [id^='endring-'] details li > a");
  const ids = await links.evaluateAll((all) => all.map((a) => a.href));
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
  await expect(page.locator("main .uncertain details[open]")).toHaveCount(0);
  const first = page.locator("main .uncertain details").first();
  await expect(first.locator("li").first()).toBeHidden();
  await first.locator("summary").click();
  await expect(first.locator("li").first()).toBeVisible();
});

test("every number of the opening leads to as many named elements", async ({ page }) => {
  for (const kind of ["what became of it", "changes"]) {
    await page.goto(KINDS[kind]);
    const numbers = await page.locator("main a[href^='#endring-']").evaluateAll((all) => all.map((a) => [a.hash, parseInt(a.textContent, 10)]));
    expect(numbers.length).toBeGreaterThan(0);
    for (const [hash, number] of numbers) {
      const group = page.locator(`[id="${hash.slice(1)}"]`);
      expect(await group.locator("tbody tr, details li").count(), hash).toBe(number);
    }
  }
});

test("the numbers lead to their groups", async ({ page }) => {
  await page.goto(KINDS.changes);
  const anchors = await page.locator("main a[href^='#endring-']").evaluateAll((all) => all.map((a) => a.hash.slice(1)));
  const groups = await page.locator("main [id^='endring-']").evaluateAll((all) => all.map((group) => group.id));
  expect(groups.length).toBeGreaterThan(0);
  expect(anchors.filter((anchor) => !groups.includes(anchor))).toEqual([]);
});

test("an element tells its history, and leads to its place in each edition", async ({ page }) => {
  for (const kind of ["element with deliveries", "dropped element"]) {
    await page.goto(KINDS[kind]);
    const history = page.locator("main ol:is(.history, .timeline)");
    await expect(history).toBeVisible();
    const links = await history.locator("a").evaluateAll((all) => all.map((a) => a.href));
    expect(links.length).toBeGreaterThan(0);
    for (const href of links) {
      await page.goto(href);
      const { hash } = new URL(href);
      if (hash) await expect(page.locator(`[id="${hash.slice(1)}"]`), href).toBeVisible();
    }
  }
});

test("an element's deliveries lead to their places in the plan, and back", async ({ page }) => {
  await page.goto(KINDS["element with deliveries"]);
  const address = page.url();
  await page.locator("main a[href*='#leveranse-']").first().click();
  const row = page.locator("tr:target");
  await expect(row).toBeVisible();
  expect(await row.locator("a").evaluateAll((all) => all.map((a) => a.href))).toContain(address);
});

test("an address of before leads on, served and from disk", async ({ page, theme }) => {
  test.skip(MOVED.length === 0, "no element has had another address");
  const [moved] = MOVED;
  const html = readFileSync(join(SITES[theme], moved), "utf8");
  const [, target] = /content="0; url=([^"]+)"/.exec(html);
  expect(html).toContain(`href="${target}"`); // For those whose browser stays.
  for (const start of [moved, pathToFileURL(join(SITES[theme], moved)).href]) {
    await page.goto(start);
    await page.waitForURL((url) => !url.href.endsWith(moved));
    expect(page.url().endsWith(target.replace(/^[./]+/, ""))).toBe(true);
    await expect(page.locator("h1")).toBeVisible();
  }
});

test("without scripts the plan shows every delivery, and no filter", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(KINDS["delivery plan"], baseURL).href);
  const told = Number((await page.locator("main .count").first().innerText()).match(/\d+/)[0]);
  await expect(page.locator("main tr[id^='leveranse-']:visible")).toHaveCount(told);
  await expect(page.locator("form:visible, button:visible, input:visible, select:visible")).toHaveCount(0);
  await context.close();
});

test("a reader finds the feed of changes", async ({ page, baseURL }) => {
  await page.goto(KINDS.editions);
  const feed = page.locator("head link[type='application/atom+xml']");
  test.skip((await feed.count()) === 0, "a site without a base address has no feed");
  expect((await page.request.get(await feed.evaluate((link) => link.href))).status()).toBe(200);
  expect(await feed.evaluate((link) => link.href)).toContain(baseURL);
});

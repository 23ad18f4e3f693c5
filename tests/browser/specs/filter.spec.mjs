// The filter of the theme Helsenorge, on the overview and on the list.
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { ROADMAP, SITES } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

const PLACES = { overview: "index.html", list: "tiltak/index.html" };
const area = ROADMAP.areas.find((a) => !a.supporting).id;
const band = ROADMAP.time_bands[1].id;

const elements = (page) => page.locator("main a[href*='tiltak/']:not([href$='index.html']):visible");
const titles = (page) => elements(page).evaluateAll((all) => all.map((a) => a.getAttribute("href")).sort());
const search = (page) => page.getByRole("main").getByRole("searchbox");
const told = (page) => page.getByRole("status");
const field = (page, name) => page.locator(`main form [name='${name}']`);

/** What is told equals what is seen. */
async function expectTold(page) {
  const count = await elements(page).count();
  await expect(told(page)).toHaveText(new RegExp(`^${count} av \\d+ elementer vises$`));
  return count;
}

for (const [place, path] of Object.entries(PLACES)) {
  test.describe(place, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(path);
      await expect(search(page)).toBeVisible();
    });

    test("typing narrows, tells the count, and stands in the address", async ({ page }) => {
      const all = await expectTold(page);
      await search(page).pressSequentially("skjema");
      const found = await expectTold(page);
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThan(all);
      for (const text of await elements(page).allInnerTexts()) expect(text.length).toBeGreaterThan(0);
      await expect(page).toHaveURL(/\?q=skjema$/);
    });

    test("each choice narrows and stands in the address", async ({ page }) => {
      const all = await expectTold(page);
      const names = await page.locator("main form select").evaluateAll((fields) => fields.map((one) => one.name));
      const chosen = { omrade: area, tid: band };
      for (const name of names) {
        const value = chosen[name] ?? (await field(page, name).locator("option").last().getAttribute("value"));
        await field(page, name).selectOption(value);
        await expect(page).toHaveURL(new RegExp(`\\?${name}=${value}$`));
        const found = await expectTold(page);
        expect(found, name).toBeGreaterThan(0);
        expect(found, name).toBeLessThan(all);
        await field(page, name).selectOption("");
      }
      expect(await expectTold(page)).toBe(all);
      await expect(page).toHaveURL(new RegExp(`${path}$`));
    });

    test("every choice is of something that occurs, also what is not told and what has no time band", async ({ page }) => {
      for (const select of await page.locator("main form select").all()) {
        const values = await select.locator("option").evaluateAll((all) => all.map((o) => o.value).filter(Boolean));
        expect(values.length).toBeGreaterThan(1);
        for (const value of values) {
          await select.selectOption(value);
          expect(await elements(page).count(), value).toBeGreaterThan(0);
        }
        await select.selectOption("");
      }
      const supporting = new Set(ROADMAP.areas.filter((a) => a.supporting).map((a) => a.id));
      const without = ROADMAP.measures.filter((m) => !m.time_band);
      const counts = { "uten-tidsrom": without.filter((m) => supporting.has(m.area)).length };
      counts["ikke-oppgitt"] = without.length - counts["uten-tidsrom"];
      for (const [value, count] of Object.entries(counts).filter(([, count]) => count > 0)) {
        await field(page, "tid").selectOption(value);
        await expect(page.locator("main [data-words]:not([hidden])").filter({ has: page.locator("a") })).not.toHaveCount(0);
        const shown = await page.locator(`main [data-bands="${value}"]:not([hidden])`).count();
        expect(shown, value).toBe(count);
      }
    });

    test("an area's choice shows that area's elements and no others", async ({ page }) => {
      await field(page, "omrade").selectOption(area);
      const ids = (await titles(page)).map((href) => href.match(/([^/]+)\.html$/)[1]);
      const areas = new Set(ids.map((id) => ROADMAP.measures.find((m) => m.id === id).area));
      expect([...areas]).toEqual([area]);
    });

    test("reload, back and a shared address restore what was chosen", async ({ page }) => {
      await search(page).fill("data");
      await field(page, "omrade").selectOption(area);
      const found = await titles(page);
      const address = page.url();
      await page.reload();
      await expect(search(page)).toHaveValue("data");
      await expect(field(page, "omrade")).toHaveValue(area);
      await expectTold(page);
      expect(await titles(page)).toEqual(found);
      await elements(page).first().click();
      await expect(page).toHaveURL(/\/tiltak\/[^/?]+\.html/);
      await page.goBack();
      await expect(page).toHaveURL(address);
      await expectTold(page);
      expect(await titles(page)).toEqual(found);
    });

    test("the other languages keep what was chosen", async ({ page }) => {
      await search(page).fill("data");
      const found = await elements(page).count();
      await page.locator("nav a[hreflang='nn']").click();
      await expect(page).toHaveURL(/\/nn\/.*\?q=data$/);
      await expect(search(page)).toHaveValue("data");
      expect(await elements(page).count()).toBe(found);
    });

    for (const [word, other] of [["pårørende", "parorende"], ["prøvesvar", "PROVESVAR"], ["primærhelse", "primaerhelse"]]) {
      test(`«${word}» is found as «${other}»`, async ({ page }) => {
        await search(page).fill(word);
        const found = await titles(page);
        expect(found.length).toBeGreaterThan(0);
        await search(page).fill(other);
        expect(await titles(page)).toEqual(found);
      });
    }

    test("reset restores all", async ({ page }) => {
      const all = await titles(page);
      await search(page).fill("data");
      await field(page, "omrade").selectOption(area);
      await page.locator("main form button[type=reset]").click();
      await expect.poll(() => titles(page)).toEqual(all);
      await expect(search(page)).toHaveValue("");
      await expect(field(page, "omrade")).toHaveValue("");
      await expect(page).toHaveURL(new RegExp(`${path}$`));
    });

    test("nothing found is said, and is as accessible as the rest", async ({ page }) => {
      await search(page).fill("xyzxyz");
      await expect(told(page)).toHaveText(/^Ingen elementer passer/);
      expect(await elements(page).count()).toBe(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`)).toEqual([]);
    });

    test("the keyboard is enough", async ({ page }) => {
      const all = await elements(page).count();
      while (!(await search(page).evaluate((el) => el === document.activeElement))) await page.keyboard.press("Tab");
      await page.keyboard.type("data");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\?q=data$/); // Enter sends nothing anywhere.
      await expect(search(page)).toBeFocused();
      const byWord = await expectTold(page);
      expect(byWord).toBeLessThan(all);
      await page.keyboard.press("Escape");
      await expect(search(page)).toHaveValue("");
      expect(await expectTold(page)).toBe(all);
      await page.keyboard.press("Tab");
      await expect(field(page, "omrade")).toBeFocused();
      await page.keyboard.press("ArrowDown");
      await expect(page).toHaveURL(/\?omrade=/);
      expect(await expectTold(page)).toBeLessThan(all);
      while (!(await page.locator("form button[type=reset]").evaluate((el) => el === document.activeElement))) {
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press("Enter");
      await expect.poll(() => elements(page).count()).toBe(all);
      await expect(page.locator(":focus")).toBeVisible(); // The focus is not lost.
    });
  });
}

test("the list shows every element", async ({ page }) => {
  await page.goto(PLACES.list);
  await expect(elements(page)).toHaveCount(ROADMAP.measures.length);
});

for (const [place, path] of Object.entries(PLACES)) {
  test(`${place}: the filter works when the file is opened from disk`, async ({ page, theme }) => {
    const said = [];
    page.on("console", (message) => /error|warning/.test(message.type()) && said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    await page.goto(pathToFileURL(`${SITES[theme]}/${path}`).href);
    const all = await expectTold(page);
    await search(page).fill("skjema");
    expect(await expectTold(page)).toBeLessThan(all);
    await page.locator("main form button[type=reset]").click();
    await expect.poll(() => elements(page).count()).toBe(all);
    expect(said).toEqual([]);
  });
}

// The filter of the theme Helsenorge, on the overview and on the list.
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { ROADMAP, SITES } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

const PLACES = { overview: "index.html", list: "tiltak/index.html" };
const area = ROADMAP.areas.find((a) => !a.supporting).id;
const band = ROADMAP.time_bands[1].id;

// What passes: not what is only shown for what stands in it.
const elements = (page) => page.locator("main [data-record]:not(.context):not([data-again]):visible");
const ids = (page) => elements(page).evaluateAll((all) => all.map((el) => el.querySelector("a").pathname.match(/([^/]+)\.html$/)[1]).sort());
const search = (page) => page.getByRole("main").getByRole("searchbox");
const told = (page) => page.locator("main form [role=status]");
const field = (page, name) => page.locator(`main form [name='${name}']`);
const byId = new Map(ROADMAP.measures.map((m) => [m.id, m]));

/** What is told equals what is seen. */
async function expectTold(page) {
  const count = await elements(page).count();
  await expect(told(page)).toHaveText(new RegExp(`^${count} av \\d+ elementer vises$`));
  return count;
}

/** Seeks words, and waits for the answer. */
async function seek(page, text) {
  await search(page).fill(text);
  await expect(page.locator("main .chosen")).toContainText(`«${text}»`);
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
      await expect(page.locator("main .chosen")).toContainText("«skjema»");
      const found = await expectTold(page);
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThan(all);
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
        expect(await expectTold(page), value).toBe(count);
      }
    });

    test("a single year shows all that is planned for it, in whatever period", async ({ page }) => {
      const years = await field(page, "tid").locator("option").evaluateAll((all) => all.map((o) => o.value).filter((v) => /^\d{4}$/.test(v)));
      expect(years.length).toBeGreaterThan(3);
      for (const year of years) {
        await field(page, "tid").selectOption(year);
        const holds = (m) => m.time_band && m.time_band.slice(0, 4) <= year && year <= (m.time_band.match(/\d{4}/g).at(-1));
        expect(await ids(page), year).toEqual(ROADMAP.measures.filter(holds).map((m) => m.id).sort());
      }
    });

    test("a kind shows those of the kind, and what they stand in is shown but not counted", async ({ page }) => {
      await field(page, "type").selectOption("supporting");
      const found = await ids(page);
      expect(new Set(found.map((id) => byId.get(id).kind))).toEqual(new Set(["supporting"]));
      expect(await expectTold(page)).toBe(found.length);
      if (place === "list") return;
      const above = page.locator("main .context:visible");
      expect(await above.count()).toBeGreaterThan(0);
      await expect(above.first().locator("> a")).toHaveAttribute("aria-description", /^Vises fordi/);
    });

    test("an actor shows what they deliver for", async ({ page }) => {
      const values = await field(page, "aktor").locator("option").evaluateAll((all) => all.map((o) => o.value).filter(Boolean));
      for (const value of values.filter((value) => value !== "ikke-oppgitt")) {
        await field(page, "aktor").selectOption(value);
        const delivered = ROADMAP.deliveries?.filter((d) => d.actor === value).flatMap((d) => d.measures);
        const found = await ids(page);
        if (delivered) expect(delivered).toEqual(expect.arrayContaining(found));
        expect(found.length).toBeGreaterThan(0);
      }
    });

    test("an area's choice shows that area's elements and no others", async ({ page }) => {
      await field(page, "omrade").selectOption(area);
      const areas = new Set((await ids(page)).map((id) => byId.get(id).area));
      expect([...areas]).toEqual([area]);
    });

    test("reload, back and a shared address restore what was chosen", async ({ page }) => {
      await seek(page, "data");
      await field(page, "omrade").selectOption(area);
      const found = await ids(page);
      const address = page.url();
      await page.reload();
      await expect(search(page)).toHaveValue("data");
      await expect(field(page, "omrade")).toHaveValue(area);
      await expect.poll(() => ids(page)).toEqual(found);
      await elements(page).first().locator("a").first().click();
      await expect(page).toHaveURL(/\/tiltak\/[^/?]+\.html/);
      await page.goBack();
      await expect(page).toHaveURL(address);
      await expect.poll(() => ids(page)).toEqual(found);
    });

    test("«Til oversikten» leads back to what was chosen, also by way of the next element", async ({ page }) => {
      await seek(page, "data");
      await field(page, "omrade").selectOption(area);
      await elements(page).first().locator("a").first().click();
      await page.locator("nav.steps a").last().click();
      await page.getByRole("link", { name: "Til oversikten" }).click();
      await expect(page).toHaveURL(new RegExp(`/index\\.html\\?q=data&omrade=${area}$`));
      await expect(search(page)).toHaveValue("data");
      await expect(field(page, "omrade")).toHaveValue(area);
    });

    test("the other languages keep what was chosen", async ({ page }) => {
      await field(page, "omrade").selectOption(area);
      const found = await ids(page);
      await page.locator("nav a[hreflang='nn']").click();
      await expect(page).toHaveURL(new RegExp(`/nn/.*\\?omrade=${area}$`));
      await expect(field(page, "omrade")).toHaveValue(area);
      expect(await ids(page)).toEqual(found);
    });

    for (const [word, other] of [["pårørende", "parorende"], ["prøvesvar", "PROVESVAR"], ["primærhelse", "primaerhelse"]]) {
      test(`«${word}» is found as «${other}»`, async ({ page }) => {
        await seek(page, word);
        const found = await ids(page);
        expect(found.length).toBeGreaterThan(0);
        await seek(page, other);
        expect(await ids(page)).toEqual(found);
      });
    }

    test("reset restores all", async ({ page }) => {
      const all = await ids(page);
      await seek(page, "data");
      await field(page, "omrade").selectOption(area);
      await page.locator("main form button[type=reset]").click();
      await expect.poll(() => ids(page)).toEqual(all);
      await expect(search(page)).toHaveValue("");
      await expect(field(page, "omrade")).toHaveValue("");
      await expect(page).toHaveURL(new RegExp(`${path}$`));
    });

    test("nothing found is said, and is as accessible as the rest", async ({ page }) => {
      await seek(page, "xyzxyz");
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
      await expect(page.locator("main .chosen")).toContainText("«data»");
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

test("words find what the search finds, more words less, and never nothing where the search finds something", async ({ page }) => {
  await page.goto(PLACES.overview);
  // None of these stand in a title.
  for (const [words, id] of [["blodprøve", "provesvar-og-maledata"], ["jordmor", "helsekort-for-gravide"], ["prøvesvarene mine", "provesvar-og-maledata"]]) {
    await seek(page, words);
    expect(await ids(page), words).toContain(id);
  }
  await seek(page, "data");
  const one = await elements(page).count();
  await seek(page, "data forskning");
  expect(await elements(page).count()).toBeLessThan(one);
});

test("empty areas fold away, and the counts of the others follow", async ({ page }) => {
  await page.goto(PLACES.overview);
  const groups = page.locator("main [data-group]:visible");
  const before = await groups.locator(".count").allInnerTexts();
  await seek(page, "blodprøve");
  expect(await groups.count()).toBeLessThan(before.length);
  for (const group of await groups.all()) {
    const count = await group.locator("[data-record]:not(.context):not([hidden])").count();
    await expect(group.locator(".count").first()).toHaveText(new RegExp(`^${count} av \\d+ elementer$`));
  }
  await page.keyboard.press("Escape");
  await expect.poll(() => groups.locator(".count").allInnerTexts()).toEqual(before);
});

test("Escape clears from anywhere among the results, and keeps the focus", async ({ page }) => {
  await page.goto(PLACES.overview);
  const all = await elements(page).count();
  await seek(page, "skjema");
  const link = elements(page).first().locator("a").first();
  await link.focus();
  await page.keyboard.press("Escape");
  await expect(search(page)).toHaveValue("");
  await expect(elements(page)).toHaveCount(all);
  await expect(page.locator("main a:focus")).toHaveCount(1);
  await expect(page).toHaveURL(/index\.html$/);
});

test("nothing found helps on: what stands in the way can be taken back, or be sought everywhere, and the page stays", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await page.goto(PLACES.overview);
  await seek(page, "blodprøve");
  await page.locator("main .choices summary").click();
  await page.evaluate(() => scrollTo(0, document.getElementById("f_form").getBoundingClientRect().top + scrollY - 20));
  const top = () => page.locator("#f_form").evaluate((form) => Math.round(form.getBoundingClientRect().top));
  const before = await top();
  const other = ROADMAP.areas.find((a) => !ROADMAP.measures.some((m) => m.area === a.id && m.keywords?.includes("blodprøve")) && a.supporting);
  await field(page, "omrade").selectOption(other.id);
  await expect(told(page)).toHaveText(/^Ingen elementer passer/);
  expect(await top()).toBe(before);
  const ways = page.locator("main .help button");
  await expect(ways.last()).toHaveText("Søk i hele veikartet");
  await ways.filter({ hasText: "Satsingsområde" }).click();
  await expect(field(page, "omrade")).toHaveValue("");
  expect(await expectTold(page)).toBeGreaterThan(0);
});

test("what a phone folds of the introduction opens, and stands open where there is room", async ({ page }) => {
  const rest = page.locator(".intro details p").first();
  await page.goto(PLACES.overview);
  await expect(rest).toBeVisible();
  await expect(page.locator(".intro summary")).toBeHidden();
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(rest).toBeHidden();
  await page.locator(".intro summary").click();
  await expect(rest).toBeVisible();
});

test("on a phone the results stand directly below the box", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto(PLACES.overview);
  await seek(page, "blodprøve");
  const form = await page.locator("#f_form").boundingBox();
  const [group] = await page.locator("main [data-group]:visible").all();
  expect((await group.boundingBox()).y - form.y - form.height).toBeLessThan(60);
});

test("the filter is printed", async ({ page }) => {
  await page.goto(PLACES.overview);
  await expect(page.locator("main .chosen")).toBeHidden();
  await seek(page, "skjema");
  await field(page, "omrade").selectOption(area);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("main .chosen")).toBeVisible();
  await expect(page.locator("main .chosen")).toHaveText(/^Utvalg: «skjema», Satsingsområde: .+\. \d+ av \d+ elementer vises$/);
});

test("where the index cannot be loaded that is told, and all is shown", async ({ page }) => {
  await page.route("**/data/search/*.js", (route) => route.abort());
  await page.goto(PLACES.overview);
  const all = await elements(page).count();
  await search(page).fill("skjema");
  await expect(told(page)).toHaveText("Søket kunne ikke lastes.");
  await expect(elements(page)).toHaveCount(all);
});

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
    await seek(page, "blodprøve");
    expect(await expectTold(page)).toBeLessThan(all);
    // The way back keeps the words, though a file may not change its address.
    await elements(page).first().locator("a").first().click();
    await page.getByRole("link", { name: "Til oversikten" }).click();
    await expect(search(page)).toHaveValue("blodprøve");
    await page.goto(pathToFileURL(`${SITES[theme]}/${path}`).href);
    await seek(page, "skjema");
    await page.locator("main form button[type=reset]").click();
    await expect.poll(() => elements(page).count()).toBe(all);
    expect(said).toEqual([]);
  });
}

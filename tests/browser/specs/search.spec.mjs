// The search on every page: by keyboard, by pointer, from disk, and as a screen reader hears it. What finds what is held by
// `suite search`; here stands that readers can ask, and see why.
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { LANGUAGES, PAGES, SITES } from "../support/sites.mjs";
import { expect, lots, test } from "../support/test.mjs";

test.skip(({ theme }) => theme !== "helsenorge", "the other theme has no scripts");

const field = (page) => page.getByRole("searchbox", { name: /^(Søk i ve[ig]+kartet|Search the roadmap)$/ });
const results = (page) => page.locator("#f_found ol a");

for (const pages of lots(PAGES, 8)) {
  test(`«/» opens the search, and it finds: ${pages.map(({ name }) => name).join(", ")}`, async ({ page }) => {
    let asked = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    for (const { name, path } of pages) {
      asked = [];
      await page.goto(path);
      expect(asked.filter((path) => path.includes("/data/search/")), name).toEqual([]);
      await page.keyboard.press("/");
      await expect(field(page), name).toBeFocused();
      await page.keyboard.type("blodprøve");
      await expect(results(page).first(), name).toHaveAttribute("href", /provesvar-og-maledata\.html$/);
      expect(asked.filter((path) => path.includes("/data/search/")), name).toHaveLength(1);
    }
  });
}

for (const [language, folder, query, other] of [["nb", "", "helsetenesta", "nn"], ["nn", "nn/", "journal", "nb"]]) {
  test(`${language}: a passage in another written language says which`, async ({ page }) => {
    await page.goto(`${folder}om.html`);
    await field(page).fill(query);
    await expect(page.locator(`#f_found .passage[lang="${other}"]`).first()).toBeVisible();
    await expect(page.locator(`#f_found [lang="${language}"]`)).toHaveCount(0);
  });
}

for (const [language, folder] of Object.entries(LANGUAGES)) {
  test(`${language}: results lead to pages that are there, in the same language`, async ({ page }) => {
    await page.goto(`${folder}om.html`);
    await field(page).fill("EPJ");
    await expect(results(page).first()).toBeVisible();
    for (const href of await results(page).evaluateAll((all) => all.map((a) => a.href))) {
      expect((await page.request.get(href)).status(), href).toBe(200);
      expect(new URL(href).pathname.includes(`/${folder}`)).toBe(true);
    }
  });
}

test("arrows walk through the results, Escape closes them and keeps the focus, and Enter opens", async ({ page }) => {
  await page.goto("om.html");
  await field(page).fill("time");
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("#f_found")).toBeHidden();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type(" ");
  await page.keyboard.press("Enter");
  await expect(results(page).first()).toBeFocused();
  const href = await results(page).first().getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(href);
});

test("«/» can be turned off, stays off on the pages one goes to, and can be turned on again", async ({ page }) => {
  await page.goto("om.html");
  await page.keyboard.press("/");
  await page.keyboard.type("nettlege");
  await page.getByRole("button", { name: /^Slå av tasten/ }).click();
  await page.keyboard.press("Escape");
  await page.locator("main").focus();
  await page.keyboard.press("/");
  await expect(page.locator("main")).toBeFocused();
  await page.locator("header nav a[href$='tiltak/index.html']").click();
  await expect(page).toHaveURL(/tiltak\/index\.html\?taster=0$/);
  await page.locator("main tbody a").first().click();
  await expect(page).toHaveURL(/\?taster=0$/);
  await page.keyboard.press("/");
  await expect(field(page)).not.toBeFocused();
  await field(page).fill("nettlege");
  await page.getByRole("button", { name: /^Slå på tasten/ }).click();
  await expect(page).not.toHaveURL(/taster/);
  await page.locator("main").focus();
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
});

test("«/» in a field is a letter", async ({ page }) => {
  await page.goto("index.html");
  await page.locator("main input[type=search]").first().focus();
  await page.keyboard.type("a/b");
  await expect(page.locator("main input[type=search]").first()).toHaveValue("a/b");
});

test("a result says why: the words are marked in its passage, and another word is told", async ({ page }) => {
  await page.goto("index.html");
  await field(page).fill("prøvesvarene mine");
  const first = page.locator("#f_found li").first();
  await expect(first.locator(".passage mark")).toHaveText(["prøvesvara"]);
  await field(page).fill("drosje");
  await expect(first.locator(".passage")).toHaveText("Passer med et annet ord for det samme.");
});

test("a screen reader hears how many there are, and a list of links", async ({ page }) => {
  await page.goto("index.html");
  await field(page).fill("fosterbarn");
  await expect(page.locator("#f_found [role=status]")).toHaveText(/^\d+ treff$/);
  await expect(page.locator("form.search")).toMatchAriaSnapshot(`
    - search:
      - searchbox "Søk i veikartet": fosterbarn
      - region "Treff":
        - status: /\\d+ treff/
        - list:
          - listitem:
            - link "Støtte for lite-/ikke-digitale innbyggere"
  `);
});

test("nothing found leads on to the list", async ({ page }) => {
  await page.goto("om.html");
  await field(page).fill("qwxzqwxz");
  await expect(page.locator("#f_found [role=status]")).toHaveText("Ingen treff. Prøv færre ord eller et annet ord.");
  await expect(results(page)).toHaveAttribute("href", /tiltak\/index\.html$/);
});

test("the search works from disk", async ({ page }) => {
  await page.goto(pathToFileURL(join(SITES.helsenorge, "tiltak/nettlege.html")).href);
  await page.keyboard.press("/");
  await page.keyboard.type("jordmor");
  await expect(results(page).first()).toHaveAttribute("href", /\/tiltak\/helsekort-for-gravide\.html$/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the search is a link to the list", async ({ page }) => {
    await page.goto("om.html");
    await page.getByRole("link", { name: "Søk", exact: true }).click();
    await expect(page).toHaveURL(/tiltak\/index\.html$/);
  });
});

test("the results stay on a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("index.html");
  await field(page).fill("behandlingshjelpemidler");
  await expect(results(page).first()).toBeVisible();
  const { left, right } = await page.locator("#f_found").evaluate((el) => el.getBoundingClientRect().toJSON());
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

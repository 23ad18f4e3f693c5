// Without JavaScript: everything is there, and nothing that would not work.
import { ROADMAP } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

test.use({ javaScriptEnabled: false });

const hrefs = (page) => page.locator("main a:visible").evaluateAll((all) => all.map((a) => new URL(a.href).pathname));
const path = (baseURL, url) => new URL(url, baseURL).pathname;

for (const place of ["index.html", "tiltak/index.html"]) {
  test(`${place}: no filter and no buttons`, async ({ page }) => {
    await page.goto(place);
    await expect(page.locator("form:visible, button:visible, input:visible, select:visible")).toHaveCount(0);
  });
}

test("the list leads to every element", async ({ page, baseURL }) => {
  await page.goto("tiltak/index.html");
  const links = new Set(await hrefs(page));
  expect(ROADMAP.measures.map((m) => m.url).filter((url) => !links.has(path(baseURL, url)))).toEqual([]);
});

test("the overview leads to every area and every overall element", async ({ page, baseURL }) => {
  await page.goto("index.html");
  const links = new Set(await hrefs(page));
  const wanted = [...ROADMAP.areas, ...ROADMAP.measures.filter((m) => m.kind === "overall")].map((x) => x.url);
  expect(wanted.filter((url) => !links.has(path(baseURL, url)))).toEqual([]);
});

test("the areas lead to every element of theirs", async ({ page, baseURL }) => {
  for (const area of ROADMAP.areas) {
    await page.goto(area.url);
    const links = new Set(await hrefs(page));
    const wanted = ROADMAP.measures.filter((m) => m.area === area.id).map((m) => m.url);
    expect(wanted.filter((url) => !links.has(path(baseURL, url)))).toEqual([]);
  }
});

test("an element's page has all of its text", async ({ page }) => {
  const plain = (text) => text.replace(/\s+/g, " ").trim();
  for (const m of ROADMAP.measures.filter((m) => m.problem).slice(0, 5)) {
    await page.goto(m.url);
    const text = plain(await page.locator("main").innerText());
    for (const part of [m.problem, m.need, m.benefit].flatMap((section) => section.split("\n\n"))) {
      expect(text).toContain(plain(part));
    }
  }
});

// WCAG 1.3.1, 4.1.2: the trees that a screen reader gets, of a golden site, as files beside this one that a person can read.
// After a change: `npx playwright test trees --update-snapshots`, and read the difference.
import { ROADMAP, ROADMAPS } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

const SITE = "kommune";
test.skip(Object.keys(ROADMAPS).length === 0, "the golden sites are not told");

const open = (page, server, theme, path) => page.goto(`${server.address(`${SITE}-${theme}`)}${path}`);

test("the overview", async ({ page, server, theme }) => {
  await open(page, server, theme, "index.html");
  await expect(page.getByRole("banner")).toMatchAriaSnapshot({ name: `head-${theme}.aria.yml` });
  await expect(page.locator("main table").first()).toMatchAriaSnapshot({ name: `overview-${theme}.aria.yml` });
});

test("an element", async ({ page, server, theme }) => {
  await open(page, server, theme, "tiltak/lading.html");
  await expect(page.getByRole("main")).toMatchAriaSnapshot({ name: `element-${theme}.aria.yml` });
});

test.describe("with scripts", () => {
  test.skip(({ theme }) => theme !== "helsenorge", "the other theme has no scripts");

  test("the search, with what it found", async ({ page, server, theme }) => {
    await open(page, server, theme, "om.html");
    const form = page.getByRole("banner").getByRole("search");
    await form.getByRole("searchbox").fill("lading");
    await expect(form.getByRole("link").first()).toBeVisible();
    await expect(form).toMatchAriaSnapshot({ name: "search.aria.yml" });
  });

  test("a term that is explained: a button in its sentence, and a dialog with its name", async ({ page }) => {
    let term;
    for (const { url } of ROADMAP.measures) {
      await page.goto(url);
      term = page.locator("button.term").first();
      if (await term.count()) break;
    }
    await expect(term).toMatchAriaSnapshot(`- button /.+/`);
    await term.click();
    await expect(page.getByRole("dialog")).toMatchAriaSnapshot(`
      - dialog /.+/:
        - strong: /.+/
        - text: /.+/
        - button "Lukk"
    `);
  });
});

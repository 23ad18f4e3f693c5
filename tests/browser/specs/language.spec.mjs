// WCAG 3.1.1 and 3.1.2: every page and every part in another language says which language it is.
import { KINDS, LANGUAGES, PAGES_IN_ALL_LANGUAGES, ROADMAP } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

for (const { name, path, kind, language } of PAGES_IN_ALL_LANGUAGES) {
  test(`${name} is marked as ${language}, and leads to itself in the other languages`, async ({ page, baseURL }) => {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    const links = await page.locator("nav a[hreflang]").evaluateAll((all) =>
      all.map((a) => ({ to: a.hreflang, lang: a.lang, href: a.href, current: a.hasAttribute("aria-current") })),
    );
    if (kind === "404") return expect(links).toEqual([]);
    expect(links).toEqual(
      Object.entries(LANGUAGES).map(([to, folder]) => ({
        to,
        lang: to,
        href: new URL(folder + KINDS[kind], baseURL).href,
        current: to === language,
      })),
    );
    for (const { href, to } of links) {
      expect(await (await page.request.get(href)).text()).toMatch(new RegExp(`<html lang="${to}"`));
    }
  });
}

/** Every element's title that is shown as it was written, and the language it is marked with. */
function titles(measures) {
  const plain = (text) => text.replace(/[\u00ad\u200b]/g, "").replace(/\s+/g, " ").trim();
  const found = [];
  for (const { id, title, language } of measures) {
    for (const a of document.querySelectorAll(`main a[href$="/${id}.html"]`)) {
      const walker = document.createTreeWalker(a, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        if (plain(walker.currentNode.data) !== plain(title)) continue;
        found.push({ id, written: language, marked: walker.currentNode.parentElement.closest("[lang]").lang });
      }
    }
  }
  return found;
}

for (const [language, folder] of Object.entries(LANGUAGES)) {
  for (const kind of ["overview", "list", "area", "supporting area"]) {
    test(`${language} ${kind}: titles of elements are marked with the language they are written in`, async ({ page }) => {
      await page.goto(folder + KINDS[kind]);
      const found = await page.evaluate(titles, ROADMAP.measures);
      // In English elements have English names; where a Norwegian one is left, it has to be marked all the same.
      if (language !== "en") expect(found.length).toBeGreaterThan(0);
      if (kind === "list" && language !== "en") expect(new Set(found.map((f) => f.id)).size).toBe(ROADMAP.measures.length);
      expect(found.filter(({ written, marked }) => written !== marked)).toEqual([]);
    });
  }

  for (const kind of ["element in bokmål", "element in nynorsk"]) {
    test(`${language} ${kind}: heading and text are marked, and the reader is told where it is not translated`, async ({ page }) => {
      await page.goto(folder + KINDS[kind]);
      const written = ROADMAP.measures.find((m) => m.url === KINDS[kind]).language;
      const marked = (selector) => page.locator(selector).first().evaluate((el) => el.closest("[lang]").lang);
      expect(await marked("main h1")).toBe(language === "en" ? "en" : written);
      expect(await marked("main #problem")).toBe(written);
      const notice = page.locator("main").getByText(/The text is (written )?in Norwegian/);
      await expect(notice).toHaveCount(language === "en" ? 1 : 0);
      if (language === "en") expect(await notice.evaluate((el) => el.closest("[lang]").lang)).toBe("en");
    });
  }
}

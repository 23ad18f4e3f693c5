// WCAG 3.1.1 and 3.1.2: every page and every part in another language says which language it is.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { KINDS, LANGUAGES, ROADMAP, SITES } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

/** Pages without the menu of languages: one for all, and the overview in other sites' frames. */
const WITHOUT = /(^|\/)(404|innbygg)\.html$/;

/** A page's own language, and where its menu of languages leads from the site's root, as its HTML tells it. */
function told(html, path) {
  const value = (tag, name) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  const links = [...html.matchAll(/<a [^>]*hreflang="[^>]*>/g)].map(([tag]) => ({
    to: value(tag, "hreflang"),
    lang: value(tag, "lang"),
    href: posix.join(posix.dirname(path), value(tag, "href")),
    current: value(tag, "aria-current") === "true",
  }));
  return { lang: /<html lang="([^"]*)"/.exec(html)[1], links };
}

test("every page is marked with its language, and leads to itself in the others", ({ theme }) => {
  const all = readdirSync(SITES[theme], { recursive: true }).filter((path) => path.endsWith(".html"));
  const wrong = [];
  for (const path of all) {
    const language = Object.keys(LANGUAGES).find((tag) => LANGUAGES[tag] && path.startsWith(LANGUAGES[tag])) ?? "nb";
    const own = path.slice(LANGUAGES[language].length);
    const page = told(readFileSync(join(SITES[theme], path), "utf8"), path);
    const wanted = WITHOUT.test(path) ? [] : Object.entries(LANGUAGES).map(([to, folder]) => ({
      to,
      lang: to,
      href: folder + own,
      current: to === language,
    }));
    if (page.lang !== language) wrong.push(`${path} is marked as ${page.lang}`);
    if (JSON.stringify(page.links) !== JSON.stringify(wanted)) wrong.push(`${path} leads to ${JSON.stringify(page.links)}`);
    for (const { href } of wanted) if (!existsSync(join(SITES[theme], href))) wrong.push(`${path}: no ${href}`);
  }
  expect(all.length).toBeGreaterThan(400);
  expect(wrong).toEqual([]);
});

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
  test(`${language}: titles of elements are marked with the language they are written in`, async ({ page }) => {
    for (const kind of ["overview", "list", "area", "supporting area"]) {
      await page.goto(folder + KINDS[kind]);
      const found = await page.evaluate(titles, ROADMAP.measures);
      // In English elements have English names; where a Norwegian one is left, it has to be marked all the same.
      if (language !== "en") expect(found.length, kind).toBeGreaterThan(0);
      if (kind === "list" && language !== "en") expect(new Set(found.map((f) => f.id)).size).toBe(ROADMAP.measures.length);
      expect(found.filter(({ written, marked }) => written !== marked), kind).toEqual([]);
    }
  });

  test(`${language}: an element's heading and text are marked, and the reader is told where it is not translated`, async ({ page }) => {
    for (const kind of ["element in bokmål", "element in nynorsk"]) {
      await page.goto(folder + KINDS[kind]);
      const written = ROADMAP.measures.find((m) => m.url === KINDS[kind]).language;
      const marked = (selector) => page.locator(selector).first().evaluate((el) => el.closest("[lang]").lang);
      expect(await marked("main h1"), kind).toBe(language === "en" ? "en" : written);
      expect(await marked("main #problem"), kind).toBe(written);
      const notice = page.locator("main").getByText(/The text is (written )?in Norwegian/);
      await expect(notice, kind).toHaveCount(language === "en" ? 1 : 0);
      if (language === "en") expect(await notice.evaluate((el) => el.closest("[lang]").lang), kind).toBe("en");
    }
  });
}

/** Names and reasons that stand in sentences: no text node of a page in English holds the name of an element unmarked. */
function unmarked(names) {
  const found = [];
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const { lang } = text.parentElement.closest("[lang]");
    for (const name of names) if (lang === "en" && text.data.includes(`“${name}”`)) found.push(`“${name}” in ${text.parentElement.localName}`);
  }
  return found;
}

test("in sentences of a page in English, Norwegian names are marked", async ({ page }) => {
  const names = ROADMAP.measures.flatMap((m) => [m.title, ...(m.former_titles ?? [])]);
  for (const kind of ["changes", "what became of it", "element with deliveries", "dropped element"]) {
    await page.goto(`en/${KINDS[kind]}`);
    expect(await page.evaluate(unmarked, names), kind).toEqual([]);
  }
  await page.goto(`en/${KINDS["what became of it"]}`);
  await expect(page.locator("main td span[lang=nb]").first()).toBeVisible();
});

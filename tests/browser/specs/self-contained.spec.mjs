// No request leaves the site, nothing is stored, nothing is refused by the policy; below any path on a host.
import { KINDS, PAGES, ROADMAP } from "../support/sites.mjs";
import { expect, lots, test } from "../support/test.mjs";

/** What a strict policy must not find in a page. */
function inlineCode() {
  const has = (el) => [...el.attributes].some((a) => a.name === "style" || a.name.startsWith("on"));
  const bad = [...document.querySelectorAll("*")].filter((el) => has(el) || /^javascript:/i.test(el.getAttribute("href") ?? ""));
  // Data is not run, and the policy names what is.
  const own = [...document.querySelectorAll("style, script:not([src], [type='application/ld+json'])")];
  const policy = document.querySelector("meta[http-equiv='Content-Security-Policy' i]").content;
  return [...bad, ...own.filter(() => !policy.includes("'sha256-"))].map((el) => el.outerHTML.slice(0, 120));
}

for (const pages of lots(PAGES, 8)) {
  test(pages.map(({ name }) => name).join(", "), async ({ page, context, baseURL }) => {
    let [requests, failed, said] = [[], [], []];
    page.on("request", (request) => requests.push(request.url()));
    page.on("response", (r) => r.status() === 200 || r.request().isNavigationRequest() || failed.push(`${r.status()} ${r.url()}`));
    page.on("requestfailed", (request) => failed.push(`${request.failure().errorText} ${request.url()}`));
    page.on("console", (message) => /error|warning/.test(message.type()) && said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));

    for (const { name, path, kind } of pages) {
      [requests, failed, said] = [[], [], []];
      const response = await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      expect(response.status(), name).toBe(kind === "404" ? 404 : 200);
      expect(requests.filter((url) => !url.startsWith(baseURL) && !url.startsWith("data:")), name).toEqual([]);
      expect(requests.some((url) => url.endsWith(".css")), name).toBe(true);
      expect(failed, name).toEqual([]);
      // A browser tells a missing page itself.
      expect(said.filter((text) => kind !== "404" || !/status of 404/.test(text)), name).toEqual([]);

      const files = await page.locator("link[href], script[src], img[src]").evaluateAll((all) => all.map((el) => el.href ?? el.src));
      for (const file of files.filter((url) => !url.startsWith("data:"))) {
        expect(file.startsWith(baseURL), file).toBe(true);
        expect((await page.request.get(file)).status(), file).toBe(200);
      }

      expect(await context.cookies(), name).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length), name).toBe(0);
      expect(await page.evaluate(inlineCode), name).toEqual([]);
      const policy = await page.locator("head > meta[http-equiv='Content-Security-Policy' i]").getAttribute("content");
      expect(policy, name).toContain("default-src 'none'");
      expect(policy, name).not.toMatch(/unsafe|\*|https?:/);
    }
  });
}

test("nothing is stored and no one is asked, also when the search, the filter, a quick look and a term have been used", async ({ page, context, baseURL, theme }) => {
  test.skip(theme !== "helsenorge", "the other theme has no scripts");
  const elsewhere = [];
  page.on("request", (request) => request.url().startsWith(baseURL) || request.url().startsWith("data:") || elsewhere.push(request.url()));
  await page.goto(KINDS.overview);
  await page.getByRole("banner").getByRole("searchbox").fill("time");
  await expect(page.getByRole("banner").getByRole("search").getByRole("link").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("main").getByRole("searchbox").fill("data");
  await expect(page).toHaveURL(/data/);
  await page.getByRole("button", { name: "Hurtigvisning" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  for (const { url } of ROADMAP.measures) {
    await page.goto(url);
    const term = page.locator("button.term").first();
    if (!(await term.count())) continue;
    await term.click();
    await expect(page.getByRole("dialog")).toBeVisible();
    break;
  }
  expect(elsewhere).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length])).toEqual([0, 0, 0, 0]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

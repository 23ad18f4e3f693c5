// The page for addresses that do not exist, at any depth below a folder, on a site that does not know where it stands.
import { expect, test } from "../support/test.mjs";

const LOST = ["no-such-page.html", "no/such.html", "tiltak/no/such", "no/such/page/", "nn/tiltak/no-such.html"];

for (const path of LOST) {
  test(path, async ({ page, baseURL }) => {
    const refused = [];
    page.on("console", (message) => /policy/i.test(message.text()) && refused.push(message.text()));
    const response = await page.goto(path);
    expect(response.status()).toBe(404);
    // It is styled once the stylesheet is found; unstyled text would stand on white in a browser's own letters.
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/Source Sans|sans-serif/);
    const links = page.locator("main a");
    await expect.poll(async () => (await page.request.get(await links.first().evaluate((a) => a.href))).status()).toBe(200);
    for (const href of await page.locator("a[href]:not([href^='#']), link[href], script[src]").evaluateAll((all) => all.map((el) => el.href ?? el.src))) {
      if (href.startsWith(baseURL)) expect((await page.request.get(href)).status(), href).toBe(200);
      else expect(href, "nothing leads out of the site but what is meant to").not.toContain(new URL(baseURL).host);
    }
    expect(refused).toEqual([]);
  });
}

test("it speaks each of the site's languages", async ({ page }) => {
  await page.goto("no/such.html");
  await expect(page.locator("main section")).toHaveCount(3);
  await expect(page.locator("main h1")).toHaveText("Siden finnes ikke");
  await expect(page.locator("main section[lang=nn] h2")).toBeVisible();
  await expect(page.locator("main section[lang=en] h2")).toHaveText("This page does not exist");
  await page.locator("main section[lang=en] a").first().click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("its search answers too", async ({ page }, { project }) => {
  test.skip(project.name === "enkel", "a theme without search");
  await page.goto("no/such/page.html");
  await expect(page.locator(".top input[type=search]")).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type("blodprøve");
  await expect(page.locator(".top .found a").first()).toBeVisible();
});

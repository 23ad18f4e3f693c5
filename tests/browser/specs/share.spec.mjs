// What is shared: a link that a button copies, data for machines that nothing complains of, and the overview in another site's frame.
import { expectNoViolations } from "../support/axe.mjs";
import { KINDS } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

const EMBEDDED = "innbygg.html";

test("a button copies the address of an element", async ({ page, context }, { project }) => {
  test.skip(project.name === "enkel", "a theme without scripts");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${KINDS["element in bokmål"]}#problem`);
  await page.getByRole("button", { name: "Kopier lenken" }).click();
  await expect(page.locator(".facts [role=status]")).toHaveText("Kopiert");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url().split("#")[0]);
  await context.clearPermissions(); // The next test has the same context.
});

test("the overview in a frame has no menu, and links lead out of it", async ({ page }) => {
  await page.goto(EMBEDDED);
  await expect(page.locator("header, nav[aria-label='Meny']")).toHaveCount(0);
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
  expect(await page.locator("main a:not([href^='#'])").evaluateAll((all) => all.every((a) => a.target === "" || a.target === "_top"))).toBe(true);
  expect(await page.evaluate(() => document.querySelector("base").target)).toBe("_top");
  for (const width of [320, 600, 1000]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width} px`).toBeLessThanOrEqual(0);
  }
  await expectNoViolations(page);
});

test("in a frame of another page it filters, and a link opens in the whole window", async ({ page, baseURL }, { project }) => {
  test.skip(project.name === "enkel", "a theme without scripts");
  await page.route("**/annet.html", (route) => route.fulfill({
    contentType: "text/html",
    body: `<!doctype html><title>Et annet nettsted</title><iframe src="${baseURL}${EMBEDDED}" title="Veikart" width="1000" height="700"></iframe>`,
  }));
  await page.goto("annet.html");
  const frame = page.frameLocator("iframe");
  const links = frame.locator("main a[href^='tiltak/']:visible");
  await expect.poll(() => links.count()).toBeGreaterThan(10);
  await frame.locator("form input[type=search]").fill("datadonor");
  await expect.poll(() => links.count()).toBeLessThan(10);
  await frame.locator("main a[href*='datadonor.html']:visible").first().click();
  await expect(page).toHaveURL(/tiltak\/datadonor\.html/);
});

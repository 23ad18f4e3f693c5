// The folder opened from disk, with no server.
import { pathToFileURL } from "node:url";
import { ROADMAP, SITES } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

const onDisk = (theme, path) => pathToFileURL(`${SITES[theme]}/${path}`).href;

test("an element is opened, and all of it is shown as it should be", async ({ page, theme }) => {
  const said = [];
  page.on("console", (message) => /error|warning/.test(message.type()) && said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("requestfailed", (request) => said.push(request.url()));
  const { url, title } = ROADMAP.measures.find((m) => m.time_band && m.kind === "overall");
  await page.goto(onDisk(theme, "index.html"));
  await page.locator(`main table a[href='${url}']`).click();
  await expect(page).toHaveURL(onDisk(theme, url));
  await expect(page.locator("h1")).toHaveText(title);
  // Without the style sheet the skip link would stand at the top of the page.
  expect(await page.locator("body > a").first().evaluate((a) => getComputedStyle(a).position)).not.toBe("static");
  // A font of the system («Near …») may be missing there; those of the site are not.
  const fonts = await page.evaluate(async () => [...(await document.fonts.ready)].map((font) => `${font.family} ${font.status}`));
  expect(fonts.filter((font) => !font.includes("Near") && font.endsWith("error"))).toEqual([]);
  expect(said).toEqual([]);
});

test("the menus lead on", async ({ page, theme }) => {
  await page.goto(onDisk(theme, "index.html"));
  await page.locator("nav a[href$='tiltak/index.html']").click();
  await expect(page).toHaveURL(onDisk(theme, "tiltak/index.html"));
  await page.locator("nav a[hreflang='en']").click();
  await expect(page).toHaveURL(onDisk(theme, "en/tiltak/index.html"));
  await page.locator("header nav a[href$='en/index.html']").first().click();
  await expect(page).toHaveURL(onDisk(theme, "en/index.html"));
});

// The preview in the editor's browser: edits, faults, moves and restarts, as the editor sees them.
import { writeFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { ELEMENT, PROGRAM, Preview } from "../support/preview.mjs";
import { expect, test as base } from "../support/test.mjs";

const test = base.extend({
  // One for all of a worker's previews: with another address each would need a browser's context of its own.
  port: [async ({}, use) => use({ number: 0 }), { scope: "worker" }],
  preview: async ({ theme, port }, use) => {
    const preview = new Preview(theme, port);
    await preview.start();
    await use(preview);
    await preview.end();
  },
  baseURL: async ({ preview }, use) => use(preview.address),
});

test.skip(!PROGRAM, "VEIKART does not name the program");
// So that no open page finds the next preview in place of its own.
test.afterEach(({ page }) => page.goto("about:blank"));

const PAGE = `tiltak/${ELEMENT.id}.html`;
const WORD = /^(## Problem\n\n)/m;

const bar = (page) => page.getByRole("region", { name: "Forhåndsvisning" });
const faults = (page) => page.getByRole("region", { name: /må rettes/ });
const ready = (page) => expect(bar(page)).toBeVisible();

test("an edit is shown by itself; scroll and focus stay", async ({ page, preview }) => {
  const said = []; // Neither the page nor its policy may object to the preview.
  page.on("console", (m) => /error|warning/.test(m.type()) && said.push(m.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  await page.setViewportSize({ width: 900, height: 400 });
  await page.goto(PAGE);
  await ready(page);
  const link = page.locator("footer a").first();
  await link.focus();
  await page.evaluate(() => scrollTo(0, 333));
  preview.edit(ELEMENT.file, WORD, "$1Blåbærsyltetøy. ");
  await expect(page.getByText("Blåbærsyltetøy")).toBeAttached();
  await ready(page);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(333);
  await expect(link).toBeFocused();
  expect(said).toEqual([]);
});

test("what was filtered stays filtered, and the caret stays in its place", async ({ page, preview, theme }) => {
  test.skip(theme === "enkel", "this theme has no filter");
  await page.goto("tiltak/index.html");
  await ready(page);
  const search = page.getByRole("main").getByRole("searchbox");
  await search.fill("data");
  await search.press("ArrowLeft");
  await expect(page.locator("main .chosen")).toContainText("«data»"); // The words are answered after the typing.
  const told = await page.locator("main form [role=status]").textContent();
  preview.edit(ELEMENT.file, /^title = .*/m, 'title = "Data på ny måte"');
  await expect(page.getByRole("link", { name: "Data på ny måte" })).toBeVisible();
  await ready(page);
  await expect(search).toHaveValue("data");
  await expect(search).toBeFocused();
  expect(await search.evaluate((el) => el.selectionStart)).toBe(3);
  await expect(page.locator("main form [role=status]")).toHaveText(told);
});

test("another page's edit leaves this one alone", async ({ page, preview }) => {
  await page.goto("om.html");
  await ready(page);
  await page.evaluate(() => (window.same = true));
  preview.edit(ELEMENT.file, WORD, "$1Blåbærsyltetøy. ");
  await expect.poll(async () => (await page.request.get(PAGE)).text()).toContain("Blåbærsyltetøy");
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.same)).toBe(true);
});

test("a fault lies over the last good page, with its line and a way to mend it, and goes", async ({ page, preview }) => {
  await page.goto(PAGE);
  await ready(page);
  const heading = await page.locator("h1").textContent();
  preview.edit(ELEMENT.file, /^area = .*/m, 'area = "fremme-inovasjon"');
  await expect(faults(page)).toBeVisible();
  await expect(faults(page)).toContainText("fremme-inovasjon finnes ikke");
  await expect(faults(page)).toContainText('area = "fremme-inovasjon"');
  await expect(faults(page).locator("mark")).toHaveText('"fremme-inovasjon"');
  await expect(faults(page)).toContainText("mente du");
  const link = faults(page).getByRole("link", { name: `${ELEMENT.file}:4:8` });
  expect(await link.getAttribute("href")).toBe(`vscode://file${preview.path(ELEMENT.file)}:4:8`);
  await expect(page.locator("h1")).toHaveText(heading);
  await page.goto("om.html"); // Also where it is not the page at fault.
  await expect(faults(page)).toBeVisible();
  preview.edit(ELEMENT.file, "fremme-inovasjon", "fremme-innovasjon");
  await expect(faults(page)).toBeHidden();
  await expect(bar(page)).toContainText("Ingen feil");
});

test("the faults can be closed and opened with the keyboard, and open again for other ones", async ({ page, preview }) => {
  await page.goto(PAGE);
  await ready(page);
  preview.edit(ELEMENT.file, /^area = .*/m, 'area = "a-b"');
  await expect(faults(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(faults(page)).toBeHidden();
  const button = bar(page).getByRole("button", { name: "1 feil" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(faults(page)).toBeVisible();
  await faults(page).getByRole("button", { name: "Lukk" }).press("Enter");
  await expect(faults(page)).toBeHidden();
  await expect(button).toBeFocused();
  preview.edit(ELEMENT.file, '"a-b"', '"c-d"');
  await expect(faults(page)).toContainText("c-d");
});

test("a first start with faults shows them, and then the page", async ({ page, preview }) => {
  await preview.stop();
  preview.edit(ELEMENT.file, /^area = .*/m, 'area = "a-b"');
  await preview.start();
  await page.goto(PAGE);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Det er ingen side å vise ennå");
  await expect(faults(page)).toBeVisible();
  preview.edit(ELEMENT.file, '"a-b"', '"fremme-innovasjon"');
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Datadonor");
});

test("a renamed page leads to its new place, a deleted one to the overview", async ({ page, preview }) => {
  const lonely = "content/tiltak/fremme-innovasjon/nytt-tiltak.md";
  writeFileSync(preview.path(lonely), '+++\ntitle = "Et nytt tiltak"\narea = "fremme-innovasjon"\n+++\n');
  await expect.poll(async () => (await page.request.get("tiltak/nytt-tiltak.html")).status()).toBe(200);
  await page.goto("nn/tiltak/nytt-tiltak.html");
  await ready(page);
  preview.rename(lonely, "content/tiltak/fremme-innovasjon/nyere-tiltak.md");
  await expect(page).toHaveURL(/\/nn\/tiltak\/nyere-tiltak\.html$/);
  await expect(bar(page)).toContainText("Siden er flyttet hit.");
  preview.remove("content/tiltak/fremme-innovasjon/nyere-tiltak.md");
  await expect(page).toHaveURL(/\/nn\/index\.html$/);
  await expect(bar(page)).toContainText("Siden finnes ikke lenger. Dette er oversikten.");
});

test("a style is exchanged without a reload", async ({ page, preview, theme }) => {
  await page.goto(PAGE);
  await ready(page);
  const sheets = () => page.evaluate(() => document.querySelectorAll("link[rel=stylesheet]").length);
  const before = await sheets();
  await page.evaluate(() => (window.same = true));
  preview.edit(`themes/${theme}/assets/style.css`, /$/, "\nh1 { letter-spacing: 7px; }\n");
  await expect(page.locator("h1")).toHaveCSS("letter-spacing", "7px");
  expect(await page.evaluate(() => window.same)).toBe(true);
  await expect.poll(sheets).toBe(before);
});

test("a template and the configuration are followed", async ({ page, preview, theme }) => {
  await page.goto("index.html");
  await ready(page);
  preview.edit(`themes/${theme}/templates/base.html`, "</body>", "<p>Ny fot</p></body>");
  await expect(page.getByText("Ny fot")).toBeVisible();
  preview.edit("veikart.toml", 'nb = "Veikart for Helsenorge"', 'nb = "Veikart for i morgen"');
  await expect(page).toHaveTitle("Veikart for i morgen");
  preview.edit("veikart.toml", "languages", 'base_url = "https://example.no/plan"\nlanguages');
  await expect(page).toHaveURL(/\/plan\/index\.html$/);
  await expect(page.locator("h1")).toBeVisible();
});

test("an open tab finds the preview again, and what changed meanwhile", async ({ page, preview }) => {
  await page.goto(PAGE);
  await ready(page);
  await preview.stop();
  await expect(bar(page)).toContainText("Prøver igjen");
  preview.edit(ELEMENT.file, WORD, "$1Blåbærsyltetøy. ");
  await preview.start();
  await expect(page.getByText("Blåbærsyltetøy")).toBeAttached();
  await expect(bar(page)).not.toContainText("Prøver igjen");
});

test("drafts are marked, and the bar counts them", async ({ page, preview }) => {
  writeFileSync(
    preview.path("content/tiltak/nytt.md"),
    '+++\ntitle = "Et nytt tiltak"\narea = "fremme-innovasjon"\ndraft = true\n+++\n',
  );
  await page.goto("tiltak/index.html");
  await expect(bar(page)).toContainText("1 utkast");
  await expect(page.locator("tr, li").filter({ hasText: "Et nytt tiltak" }).first()).toContainText("Utkast");
});

test("advice is read from the bar", async ({ page, preview }) => {
  preview.edit(ELEMENT.file, WORD, "$1Dette er XYZW. ");
  await page.goto(PAGE);
  await bar(page).getByRole("button", { name: /råd/ }).click();
  const advice = page.getByRole("region", { name: "Råd", exact: true });
  await expect(advice.getByRole("listitem").first()).toContainText("XYZW");
});

test("the bar and the faults are accessible and in nobody's way, light, dark, narrow and in forced colours", async ({ page, preview }) => {
  await page.goto(PAGE);
  preview.edit(ELEMENT.file, /^area = .*/m, 'area = "a-b"');
  await expect(faults(page)).toBeVisible();
  for (const { width, ...media } of [{}, { colorScheme: "dark" }, { width: 320 }, { forcedColors: "active" }]) {
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none", ...media });
    await page.setViewportSize(width ? { width, height: 640 } : { width: 1280, height: 900 });
    const { violations } = await new AxeBuilder({ page }).include("veikart-preview").analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const inside = await bar(page).evaluate((el) => el.scrollWidth <= el.clientWidth);
    expect(inside).toBe(true);
  }
});

test("the bar never covers what has the focus, and is not on paper", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 700, height: 400 });
  await page.goto(PAGE);
  await ready(page);
  const covered = [];
  for (let n = 0; n < 60; n += 1) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(async () => {
      const el = document.activeElement;
      if (!el || el === document.body || el.localName === "veikart-preview") return "";
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const [line] = el.getClientRects();
      const on = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
      return on && (el.contains(on) || on.contains(el)) ? "" : el.outerHTML.slice(0, 80);
    });
    if (name) covered.push(name);
  }
  expect(covered).toEqual([]);
  await page.emulateMedia({ media: "print" });
  await expect(bar(page)).toBeHidden();
});

test("the bar tells what readers of the last edition would find changed", async ({ page, preview }) => {
  await page.goto(PAGE);
  await ready(page);
  await expect(bar(page)).toContainText("Ingen endringer siden siste utgave");
  preview.edit(ELEMENT.file, /^title = .*/m, 'title = "Datadonor i ny drakt"');
  await expect(bar(page)).toContainText("Siden siste utgave: 1 har fått nytt navn");
});

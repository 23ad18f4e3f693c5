// The quick look at an element from the overview: an addition to its plain link.
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { ROADMAP, SITES } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

test.skip(({ theme }) => theme !== "helsenorge", "the other theme has no scripts");

const described = ROADMAP.measures.find((m) => m.problem && m.time_band && m.kind === "overall" && m.language === "nb");
const dialog = (page) => page.getByRole("dialog");
const link = (page, { id }) => page.locator(`main li > a[href*='/${id}.html']`).first();
const plain = (text) => text.replace(/\s+/g, " ").trim();

test.beforeEach(async ({ page }) => {
  await page.goto("index.html");
});

test("the key on a link opens title, facts and the whole text; Escape gives the focus back", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => request.resourceType() === "script" && asked.push(new URL(request.url()).pathname));
  await link(page, described).focus();
  await page.keyboard.press("v");
  await expect(dialog(page)).toHaveAccessibleName(described.title);
  await expect(dialog(page).getByRole("heading", { name: described.title })).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`#vis-${described.id}$`));
  const text = plain(await dialog(page).innerText());
  for (const part of [described.problem, described.need, described.benefit].flatMap((section) => section.split("\n\n"))) {
    expect(text).toContain(plain(part));
  }
  expect(asked).toEqual([expect.stringMatching(/\/data\/look\/nb-\d+\.js$/)]);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(link(page, described)).toBeFocused();
  await expect(page).toHaveURL(/index\.html$/);
});

test("pointing at a box shows its sign, which can be reached, and Escape takes it away", async ({ page }) => {
  const box = link(page, described);
  const sign = box.locator("xpath=following-sibling::button[1]");
  await box.hover();
  await expect(sign).toBeVisible();
  await sign.hover();
  await expect(sign).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sign).toBeHidden();
  await page.mouse.move(0, 0);
  await box.hover();
  await expect(sign).toBeVisible();
});

test("arrows lead on and back among what is shown, and the focus follows", async ({ page }) => {
  await page.locator("main form [name='omrade']").selectOption(ROADMAP.areas[1].id);
  const shown = await page.locator("main li[data-record]:visible").evaluateAll((all) => all.map((li) => li.querySelector("a").pathname.match(/([^/]+)\.html$/)[1]));
  await page.getByRole("button", { name: "Hurtigvisning" }).click();
  for (const id of shown.slice(0, 4)) {
    await expect(page).toHaveURL(new RegExp(`\\?omrade=.*#vis-${id}$`));
    await expect(dialog(page)).toContainText(`${shown.indexOf(id) + 1} av ${shown.length}`);
    await page.keyboard.press("ArrowRight");
  }
  await expect(page).toHaveURL(new RegExp(`#vis-${shown[4]}$`));
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(new RegExp(`#vis-${shown[3]}$`));
  await expect(dialog(page)).toContainText(`4 av ${shown.length}`);
  await dialog(page).getByRole("button", { name: "Lukk" }).click();
  await expect(link(page, { id: shown[3] })).toBeFocused();
  await expect(page).toHaveURL(/\?omrade=[^#]*$/);
});

test("who is quick with the arrows comes as far", async ({ page }) => {
  await page.getByRole("button", { name: "Hurtigvisning" }).click();
  await expect(dialog(page)).toBeVisible();
  await page.evaluate(() => {
    const dialog = document.querySelector("dialog.look");
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft"]) dialog.dispatchEvent(new KeyboardEvent("keydown", { key }));
  });
  await expect(dialog(page).locator(".look-foot p")).toHaveText(/^3 av /);
});

test("Back closes it, Forward opens it, and a shared address opens it", async ({ page }) => {
  await link(page, described).focus();
  await page.keyboard.press("v");
  await expect(dialog(page)).toBeVisible();
  const address = page.url();
  await page.goBack();
  await expect(dialog(page)).toBeHidden();
  await page.goForward();
  await expect(dialog(page)).toBeVisible();
  await page.goto("om.html");
  await page.goto(address);
  await expect(dialog(page)).toHaveAccessibleName(described.title);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/index\.html$/);
});

test("a pointer finds it in the box, and the link stays a plain link", async ({ page }) => {
  await link(page, described).hover();
  await page.locator("main .sign:visible").first().click();
  await expect(dialog(page)).toHaveAccessibleName(described.title);
  await dialog(page).getByRole("link", { name: "Åpne hele siden" }).click();
  await expect(page).toHaveURL(new RegExp(`/${described.id}\\.html$`));
  await page.goto("index.html");
  await link(page, described).click();
  await expect(page).toHaveURL(new RegExp(`/${described.id}\\.html$`));
});

test("by touch the signs stand beside the words, and none where boxes are narrow", async ({ browser, baseURL }) => {
  for (const [width, areShown] of [[320, true], [768, true], [1280, false]]) {
    const context = await browser.newContext({ baseURL, viewport: { width, height: 800 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await page.goto("index.html");
    const [seen, covered] = await page.locator("main .sign").evaluateAll((all) => {
      const signs = all.filter((sign) => sign.checkVisibility());
      const words = (item) => {
        const rects = [];
        const texts = document.createTreeWalker(item, NodeFilter.SHOW_TEXT, (text) => (text.data.trim() && text.parentElement.checkVisibility() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP));
        while (texts.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(texts.currentNode);
          rects.push(...range.getClientRects());
        }
        return rects;
      };
      const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      const covers = (sign) => words(sign.parentElement).some((word) => meet(word, sign.getBoundingClientRect()));
      return [signs.length, signs.filter(covers).map((sign) => sign.parentElement.innerText)];
    });
    expect(covered, `${width} px`).toEqual([]);
    expect(seen > 0, `${width} px`).toBe(areShown);
    await context.close();
  }
});

test("one stop more for the keyboard, whatever the number of elements", async ({ page }) => {
  const stops = await page.locator("main button").evaluateAll((all) => all.filter((b) => b.tabIndex >= 0 && b.checkVisibility()).length);
  expect(stops).toBeLessThan(5);
});

test("it is as accessible as the rest, on a narrow screen too", async ({ page }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto("about:blank");
    await page.goto(`index.html#vis-${described.id}`);
    await expect(dialog(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`)).toEqual([]);
    const { left, right } = await dialog(page).evaluate((el) => el.getBoundingClientRect().toJSON());
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
  }
});

test("the problem comes before the facts on a phone, as in the document, and beside them where there is room", async ({ page }) => {
  const at = async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("about:blank");
    await page.goto(`index.html#vis-${described.id}`);
    await expect(dialog(page)).toBeVisible();
    const [problem, facts] = [dialog(page).locator("h3").first(), dialog(page).locator("dl")];
    expect(await problem.evaluate((el) => !!(el.compareDocumentPosition(document.querySelector("dialog dl")) & Node.DOCUMENT_POSITION_FOLLOWING))).toBe(true);
    return [await problem.boundingBox(), await facts.boundingBox()];
  };
  const [problem, facts] = await at(320);
  expect(problem.y).toBeLessThan(facts.y);
  const [left, right] = await at(1280);
  expect(left.x + left.width).toBeLessThanOrEqual(right.x);
});

test("each element has its own, with its links where they lead", async ({ page }) => {
  const overall = ROADMAP.measures.filter((m) => m.time_band).slice(0, 12);
  const asked = new Set();
  for (const { id, title } of overall) {
    await page.goto("about:blank");
    await page.goto(`index.html#vis-${id}`);
    await expect(dialog(page)).toHaveAccessibleName(title);
    for (const href of await dialog(page).locator("a").evaluateAll((all) => all.map((a) => a.href))) {
      const { origin, pathname } = new URL(href);
      if (origin !== new URL(page.url()).origin || asked.has(pathname)) continue;
      asked.add(pathname);
      expect((await page.request.get(href)).status(), href).toBe(200);
    }
  }
});

test("it works from disk", async ({ page, theme }) => {
  await page.goto(pathToFileURL(`${SITES[theme]}/nn/index.html`).href);
  await link(page, described).focus();
  await page.keyboard.press("v");
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator("main li > a:focus")).toHaveCount(1);
});

test("where its text cannot be loaded the page opens instead", async ({ page }) => {
  await page.route("**/data/look/*.js", (route) => route.abort());
  await link(page, described).focus();
  await page.keyboard.press("v");
  await expect(page).toHaveURL(new RegExp(`/${described.id}\\.html$`));
});

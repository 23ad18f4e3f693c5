// On paper: the overview on one lying sheet of A4 or two, or on one of A3 with larger type, every element on one standing A4.
import { KINDS, ROADMAP } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";
import { WITHOUT_HYPHENS, broken } from "../support/words.mjs";

const STANDING = "standing A4";
const LYING = "lying A4";
const LYING_A3 = "lying A3";

/** In points. */
const PAPERS = { [STANDING]: [595, 842], [LYING]: [842, 595], [LYING_A3]: [1191, 842] };

/** The paper of every sheet, give or take a point. Chromium writes its page objects in the clear. */
async function sheets(page, format = "A4") {
  const pdf = (await page.pdf({ preferCSSPageSize: true, format })).toString("latin1");
  return [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)[^]*?\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box]) => {
    const [left, bottom, right, top] = box.trim().split(/\s+/).map(Number);
    const size = [right - left, top - bottom];
    const is = ([, paper]) => paper.every((points, at) => Math.abs(points - size[at]) < 1.5);
    return Object.entries(PAPERS).find(is)?.[0] ?? size.join(" × ");
  });
}

for (const path of ["index.html", "nn/index.html", "en/index.html"]) {
  test(`${path} is one lying A4, or two`, async ({ page, theme }) => {
    await page.goto(path);
    const told = await sheets(page);
    expect(new Set(told)).toEqual(new Set([LYING]));
    // The plain theme has the reader's own letters, which may be wide.
    expect(told.length).toBeLessThanOrEqual(theme === "enkel" ? 2 : 1);
  });

  test(`${path} fills one lying A3 where that is the reader's paper`, async ({ page }) => {
    await page.goto(path);
    expect(await sheets(page, "A3")).toEqual([LYING_A3]);
  });
}

for (const area of ROADMAP.areas) {
  test(`every element of ${area.id} is one standing A4`, async ({ page }) => {
    test.setTimeout(120_000);
    const wrong = [];
    for (const { url, area: of } of ROADMAP.measures) {
      if (of !== area.id) continue;
      await page.goto(url);
      const told = (await sheets(page)).join(", ");
      if (told !== STANDING) wrong.push(`${url}: ${told}`);
    }
    expect(wrong).toEqual([]);
  });
}

/** The smallest type that is printed, in points. */
function smallest() {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let least = Infinity;
  while (texts.nextNode()) {
    const of = texts.currentNode.parentElement;
    if (!texts.currentNode.textContent.trim() || of.getClientRects().length === 0 || of.closest(".vh, .visually-hidden")) continue;
    least = Math.min(least, parseFloat(getComputedStyle(of).fontSize) * 0.75);
  }
  return least;
}

for (const kind of ["overview", "newest edition", "edition that promised"]) {
  test(`${kind}: no type is smaller than 7 points`, async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 1069, height: 900 });
    await page.goto(KINDS[kind]);
    expect(await page.evaluate(smallest)).toBeGreaterThan(6.99);
  });
}

test("what an element was carried on as is named on paper, and its history is folded", async ({ page, theme }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(KINDS["split element"]);
  await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  if (theme !== "helsenorge") return;
  await page.goto(KINDS["element with deliveries"]);
  for (const line of await page.locator(".history > li .when").all()) await expect(line).toHaveCSS("display", "inline");
});

test.describe("words on paper", () => {
  // The reader's own style is not subject to the policy of the pages.
  test.use({ bypassCSP: true });
  // What is left of A4 within the margins, in CSS pixels.
  const [NARROW, WIDE] = [680, 1069];

  for (const kind of ["overview", "newest edition", "old edition", "delivery plan", "numbers", "element in nynorsk"]) {
    test(`${kind}: no word is cut`, async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      await page.goto(KINDS[kind]);
      await page.addStyleTag({ content: WITHOUT_HYPHENS });
      const lies = await page.evaluate(() => getComputedStyle(document.body).page === "overview");
      await page.setViewportSize({ width: lies ? WIDE : NARROW, height: 900 });
      expect(await page.evaluate(broken)).toEqual([]);
    });
  }
});

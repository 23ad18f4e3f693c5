// The booklet on paper: every number in the contents is that of the sheet where it stands.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { LANGUAGES, ROADMAP } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

/** Whether there is a program that reads the text of a printed sheet. */
function reads() {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

for (const [language, folder] of Object.entries(LANGUAGES)) {
  test(`${language}: what the contents promise is on that page`, async ({ page }, info) => {
    test.skip(!reads(), "pdftotext (poppler-utils) is not installed");
    test.setTimeout(90_000);
    await page.goto(`${folder}hefte.html`);
    // Each numbered part by its first words and its number, and what the contents say of each anchor.
    const parts = await page.evaluate(() => [...document.querySelectorAll(".folio")].map((folio) => folio.querySelector("b").textContent));
    const wrong = await page.evaluate(() => [...document.querySelectorAll(".contents a")].flatMap((a) => {
      const target = document.getElementById(a.hash.slice(1));
      const told = target?.closest(".sheet").querySelector(".folio b").textContent;
      const turned = target?.closest(".turn")?.querySelector(".folio b").textContent;
      return [told, turned].includes(a.querySelector(".at").textContent) ? [] : [a.textContent.trim()];
    }));
    expect(wrong).toEqual([]);
    const file = info.outputPath("booklet.pdf");
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    const text = execFileSync("pdftotext", ["-layout", file, "-"], { maxBuffer: 1 << 26 }).toString();
    const sheets = text.split("\f").slice(0, -1);
    // The cover has no number; each other sheet has its own at its head.
    const printed = sheets.slice(1).map((sheet) => sheet.trimStart().split("\n")[0].match(/(\d+)\s*$/)?.[1]);
    expect(printed).toEqual(sheets.slice(1).map((_, n) => String(n + 2)));
    expect(printed).toEqual(parts);
  });
}

for (const [language, folder] of Object.entries(LANGUAGES)) {
  test(`${language}: what can be downloaded is there, and is what it is told to be`, async ({ page }) => {
    const starts = { PowerPoint: "PK", PDF: "%PDF-", Excel: "PK" };
    await page.goto(`${folder}hefte.html`);
    const links = await page.locator(".downloads a").evaluateAll((all) => all.map((a) => [a.textContent, a.href]));
    expect(links.map(([told]) => told.match(/PowerPoint|PDF|Excel/)?.[0])).toEqual(["PowerPoint", "PDF", "PDF", "Excel"]);
    for (const [told, href] of links) {
      const answer = await page.request.get(href);
      expect(answer.status(), told).toBe(200);
      const start = starts[told.match(/PowerPoint|PDF|Excel/)[0]];
      const bytes = await answer.body();
      expect(bytes.subarray(0, start.length).toString(), told).toBe(start);
      const [, number, unit] = told.match(/([\d.,]+)\u00a0([kM]B)\)$/);
      const step = unit === "MB" ? 100_000 : 1000;
      const size = Math.ceil(bytes.length / step) * (unit === "MB" ? 0.1 : 1);
      expect(size, told).toBeCloseTo(Number(number.replace(",", ".")), 5);
    }
  });
}

test("the booklet holds all: each area, each element and the glossary", async ({ page }) => {
  await page.goto("hefte.html");
  const told = await page.locator("main").textContent();
  for (const { title } of [...ROADMAP.areas, ...ROADMAP.measures]) expect.soft(told).toContain(title);
  await expect(page.locator("main dt").first()).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
});

// On paper: the overview on one sheet of A4 lying, every element on one standing.
import { ROADMAP } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

/** The size of every sheet, in points. Chromium writes its page objects in the clear. */
async function sheets(page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)[^]*?\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box]) => {
    const [left, bottom, right, top] = box.trim().split(/\s+/).map(Number);
    return `${Math.round((right - left) / 5) * 5} × ${Math.round((top - bottom) / 5) * 5}`;
  });
}

const STANDING = "595 × 840"; // A4 is 595 × 842 points
const LYING = "840 × 595";

for (const path of ["index.html", "nn/index.html", "en/index.html"]) {
  test(`${path} is one lying A4`, async ({ page }) => {
    await page.goto(path);
    expect(await sheets(page)).toEqual([LYING]);
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

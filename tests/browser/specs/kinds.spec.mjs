// WCAG 2.2 A and AA as far as a machine can tell, narrow and large: every kind of page, in every way of seeing.
import { KINDS, LONGEST_WORD, PAGES, PAGES_IN_ALL_LANGUAGES } from "../support/sites.mjs";
import { UNPAINTED } from "../support/launch.mjs";
import { faults, test } from "../support/faults.mjs";
import { expect, lots } from "../support/test.mjs";

test.use({ reducedMotion: "reduce", ...UNPAINTED });

const longest = { name: "nb element with the longest word in its title", path: LONGEST_WORD };

for (const pages of lots([...PAGES, longest], 5)) {
  test(pages.map(({ name }) => name).join(", "), async ({ page }) => {
    test.setTimeout(240_000);
    for (const { name, path } of pages) expect.soft(await faults(page, path, true), name).toEqual([]);
  });
}

// Of nynorsk this theme shows a whole roadmap in `roadmaps`.
for (const pages of lots(PAGES_IN_ALL_LANGUAGES.filter(({ language }) => !["nb", "nn"].includes(language)), 10)) {
  test(pages.map(({ name }) => name).join(", "), async ({ page, theme }) => {
    test.skip(theme === "helsenorge", "the theme of the real site has all its pages looked at in every-page");
    test.setTimeout(240_000);
    for (const { name, path } of pages) expect.soft(await faults(page, path, false), name).toEqual([]);
  });
}

test("on a narrow screen an area's cells stand by time", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(KINDS.overview);
  const areas = await page.locator("tbody").evaluateAll((all) => all.map((area) => {
    const cells = [...area.querySelectorAll('td[class*="at-"]')].sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    return cells.map((cell) => Number(/at-(\d+)/.exec(cell.className)[1]));
  }));
  expect(areas.some((places) => places.some((place) => place % 2)), "something lasts over several columns").toBe(true);
  for (const places of areas) expect(places).toEqual(places.toSorted((a, b) => a - b));
});

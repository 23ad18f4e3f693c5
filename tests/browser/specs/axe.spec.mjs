// WCAG 2.2 A and AA as far as a machine can tell: every kind of page, in every language and every way of seeing.
import { expectNoViolations } from "../support/axe.mjs";
import { PAGES, PAGES_IN_ALL_LANGUAGES } from "../support/sites.mjs";
import { test } from "../support/test.mjs";

for (const { name, path } of PAGES_IN_ALL_LANGUAGES) {
  test(`${name}, light`, async ({ page }) => {
    await page.goto(path);
    await expectNoViolations(page);
  });
}

const WAYS = {
  dark: (page) => page.emulateMedia({ colorScheme: "dark" }),
  "forced colours": (page) => page.emulateMedia({ forcedColors: "active" }),
  "320 px": (page) => page.setViewportSize({ width: 320, height: 640 }),
};

for (const [way, set] of Object.entries(WAYS)) {
  for (const { name, path } of PAGES) {
    test(`${name}, ${way}`, async ({ page }) => {
      await set(page);
      await page.goto(path);
      await expectNoViolations(page);
    });
  }
}

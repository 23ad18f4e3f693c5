// No word is broken without a hyphen where a reader would stumble over it, and larger text makes no page scroll sideways.
import { KINDS, LONGEST_WORD } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";
import { WITHOUT_HYPHENS, broken, sideways } from "../support/words.mjs";

// The reader's own text size is not subject to the policy of the pages.
test.use({ bypassCSP: true });

const LARGE = "html { font-size: 200% !important; }";

for (const [name, path] of Object.entries({ ...KINDS, "element with the longest word in its title": LONGEST_WORD })) {
  test(`${name}: no word is broken`, async ({ page }) => {
    for (const width of [320, 768, 834, 1366]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await page.addStyleTag({ content: WITHOUT_HYPHENS });
      expect.soft(await page.evaluate(broken), `${width} px`).toEqual([]);
      expect.soft(await page.evaluate(sideways), `${width} px`).toBe(0);
    }
  });

  test(`${name}: no word is broken and nothing runs sideways with large text`, async ({ page }) => {
    for (const width of [320, 1366]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await page.addStyleTag({ content: LARGE + WITHOUT_HYPHENS });
      expect.soft(await page.evaluate(sideways), `${width} px`).toBe(0);
      // At 320 px such text leaves room for eight letters on a line: there a break is better than a lost letter.
      if (width > 320) expect.soft(await page.evaluate(broken), `${width} px`).toEqual([]);
    }
  });
}

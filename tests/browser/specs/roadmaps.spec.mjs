// Roadmaps of other kinds: in other languages, with other times, words, addresses, fields, sections and looks.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expectNoViolations } from "../support/axe.mjs";
import { errorsIn } from "../support/nu.mjs";
import { ROADMAPS } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";
import { WITHOUT_HYPHENS, broken, sideways } from "../support/words.mjs";

// A reader's own style is not subject to the policy of the pages.
test.use({ bypassCSP: true });

/** Two pages of every folder of a site, which together are pages of every kind; none that leads on at once. */
function pagesOf(folder) {
  const leadsOn = (path) => readFileSync(join(folder, path), "utf8").includes('http-equiv="refresh"');
  const all = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".html") && !leadsOn(path)).sort();
  const taken = new Map();
  return all.filter((path) => {
    const at = path.slice(0, path.lastIndexOf("/") + 1);
    taken.set(at, (taken.get(at) ?? 0) + 1);
    return taken.get(at) <= 2 || path.endsWith("index.html");
  });
}

const WAYS = {
  light: {},
  dark: { colorScheme: "dark" },
};

for (const roadmap of new Set(Object.keys(ROADMAPS).map((name) => name.slice(0, name.lastIndexOf("-"))))) {
  const name = (theme) => `${roadmap}-${theme}`;

  test(`${roadmap} is correct HTML`, async ({ theme }) => {
    test.setTimeout(180_000);
    expect(await errorsIn(ROADMAPS[name(theme)])).toEqual([]);
  });

  for (const [way, media] of Object.entries(WAYS)) {
    test(`${roadmap} shows nothing that axe finds, ${way}`, async ({ page, server, theme }) => {
      test.setTimeout(240_000);
      await page.emulateMedia(media);
      for (const path of pagesOf(ROADMAPS[name(theme)])) {
        await test.step(path, async () => {
          await page.goto(`${server.address(name(theme))}${path}`);
          await expectNoViolations(page);
        });
      }
    });
  }

  test(`${roadmap} breaks no word and runs nowhere sideways`, async ({ page, server, theme }) => {
    test.setTimeout(240_000);
    for (const width of [320, 834, 1366]) {
      await page.setViewportSize({ width, height: 900 });
      for (const path of pagesOf(ROADMAPS[name(theme)])) {
        await page.goto(`${server.address(name(theme))}${path}`);
        await page.addStyleTag({ content: WITHOUT_HYPHENS });
        expect.soft(await page.evaluate(sideways), `${path} at ${width} px`).toBe(0);
        expect.soft(await page.evaluate(broken), `${path} at ${width} px`).toEqual([]);
      }
    }
  });
}

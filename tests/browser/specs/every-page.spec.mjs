// Every page of the real site, in every language: what axe finds in each way of seeing, whether it fits, whether it stores
// anything or asks anyone for anything, and whether the policy refuses anything of it.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { UNPAINTED } from "../support/launch.mjs";
import { faults, test } from "../support/faults.mjs";
import { PAGES, SITES } from "../support/sites.mjs";
import { expect, lots } from "../support/test.mjs";

test.use({ reducedMotion: "reduce", ...UNPAINTED });

/** So many pages share a test, and with it a context: what one of them stored would be seen. */
const TOGETHER = 20;

const leadsOn = (path) => readFileSync(join(SITES.helsenorge, path), "utf8").includes('http-equiv="refresh"');
/** Those of `kinds` and `self-contained` are looked at there, in these ways and others. */
const elsewhere = new Set(PAGES.map(({ path }) => path));
const isLookedAt = (path) => path.endsWith(".html") && !leadsOn(path) && !elsewhere.has(path);
const ALL = readdirSync(SITES.helsenorge, { recursive: true }).filter(isLookedAt).sort();

for (const [at, pages] of lots(ALL, TOGETHER).entries()) {
  test(`${at + 1} of ${Math.ceil(ALL.length / TOGETHER)}: ${pages[0]} …`, async ({ page, context, baseURL }) => {
    test.setTimeout(300_000);
    const said = [];
    page.on("console", (message) => /error|warning/.test(message.type()) && said.push(`${page.url()}: ${message.text()}`));
    page.on("pageerror", (error) => said.push(`${page.url()}: ${error}`));
    page.on("request", (request) => new RegExp(`^(data:|${baseURL})`).test(request.url()) || said.push(`asked for ${request.url()}`));
    for (const path of pages) {
      expect.soft(await faults(page, path, false), path).toEqual([]);
      expect.soft(await page.evaluate(() => document.cookie.length + localStorage.length + sessionStorage.length), path).toBe(0);
    }
    expect(await context.cookies()).toEqual([]);
    expect(said).toEqual([]);
  });
}

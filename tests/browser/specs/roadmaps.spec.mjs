// Roadmaps of other kinds: in other languages, with other times, words, addresses, fields, sections and looks.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { UNPAINTED } from "../support/launch.mjs";
import { faults, test } from "../support/faults.mjs";
import { ROADMAPS } from "../support/sites.mjs";
import { expect } from "../support/test.mjs";

test.use({ reducedMotion: "reduce", ...UNPAINTED });

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

for (const roadmap of new Set(Object.keys(ROADMAPS).map((name) => name.slice(0, name.lastIndexOf("-"))))) {
  const name = (theme) => `${roadmap}-${theme}`;

  test(`${roadmap} in every way of seeing`, async ({ page, server, theme }) => {
    test.setTimeout(240_000);
    for (const path of pagesOf(ROADMAPS[name(theme)])) {
      expect.soft(await faults(page, `${server.address(name(theme))}${path}`, false), path).toEqual([]);
    }
  });
}

// What a reader loads before anything is touched: the page and all that its HTML names, each file compressed by itself with
// gzip -9, without fonts.
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { LANGUAGES, ROADMAP, SITES } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

/** In bytes. */
const MOST = { overview: 30_000, element: 18_000 };

const compressed = new Map();
function weightOf(file) {
  if (!compressed.has(file)) compressed.set(file, gzipSync(readFileSync(file), { level: 9 }).length);
  return compressed.get(file);
}

/** The files that a browser asks for when it is given a page: stylesheets, scripts, pictures in it, and the site's sign. */
function files(html) {
  const named = [
    ...html.matchAll(/<link\b(?=[^>]*\brel="(?:stylesheet|icon|manifest|preload)")[^>]*?\bhref="([^"]+)"/g),
    ...html.matchAll(/<(?:script|img)\b[^>]*?\bsrc="([^"]+)"/g),
  ];
  return named.map(([, href]) => href).filter((href) => !href.startsWith("data:") && !href.endsWith(".woff2"));
}

function pageWeight(theme, path) {
  const html = readFileSync(join(SITES[theme], path), "utf8");
  const all = new Set([path, ...files(html).map((href) => posix.join(posix.dirname(path), href))]);
  return [...all].reduce((sum, file) => sum + weightOf(join(SITES[theme], file)), 0);
}

const told = (theme, paths, most) =>
  paths.map((path) => [path, pageWeight(theme, path)]).filter(([, bytes]) => bytes > most).map(([path, bytes]) => `${path}: ${bytes} bytes`);

for (const [language, folder] of Object.entries(LANGUAGES)) {
  test(`${language}: the overview is at most ${MOST.overview} bytes`, ({ theme }) => {
    expect(told(theme, [`${folder}index.html`], MOST.overview)).toEqual([]);
  });

  test(`${language}: each element is at most ${MOST.element} bytes`, ({ theme }) => {
    expect(told(theme, ROADMAP.measures.map(({ url }) => folder + url), MOST.element)).toEqual([]);
  });
}

// The two built sites under test, and one page of every kind.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

function folder(variable) {
  const told = process.env[variable];
  if (!told) {
    throw new Error(`${variable} is not set. It must name the folder of a built site; see tests/browser/README.md.`);
  }
  const path = resolve(told);
  if (!existsSync(join(path, "index.html"))) {
    throw new Error(`${variable}: there is no built site in ${path} (no index.html).`);
  }
  return path;
}

/** Folder of the same roadmap, built with each theme. */
export const SITES = { helsenorge: folder("SITE_HELSENORGE"), enkel: folder("SITE_ENKEL") };

/** Folders of roadmaps of other kinds, `<roadmap>-<theme>`: the golden sites of the Rust suite. None where they are not told. */
export const ROADMAPS = Object.fromEntries(
  (process.env.ROADMAPS ? readdirSync(process.env.ROADMAPS) : []).map((name) => [name, join(resolve(process.env.ROADMAPS), name)]),
);

/** The roadmap itself, as the site publishes it. */
export const ROADMAP = JSON.parse(readFileSync(join(SITES.helsenorge, "data/veikart.json"), "utf8"));

/** Where each language stands. */
export const LANGUAGES = { nb: "", nn: "nn/", en: "en/" };

const supporting = new Set(ROADMAP.areas.filter((area) => area.supporting).map((area) => area.id));

function first(list, what, test) {
  const found = list.find(test);
  if (!found) throw new Error(`The site under test has no ${what}, so that kind of page cannot be tested.`);
  return found.url;
}
const element = (what, test) => first(ROADMAP.measures, what, test);
const area = (what, test) => first(ROADMAP.areas, what, test);

/** Pages in a folder of the site that pass a test of their HTML. */
function pagesWith(dir, test) {
  const names = readdirSync(join(SITES.helsenorge, dir)).filter((name) => name.endsWith(".html") && name !== "index.html").sort();
  return names.map((name) => `${dir}/${name}`).filter((path) => test(readFileSync(join(SITES.helsenorge, path), "utf8"), path));
}
function pageWith(what, dir, test) {
  const [found] = pagesWith(dir, test);
  if (!found) throw new Error(`The site under test has no ${what}, so that kind of page cannot be tested.`);
  return found;
}
const known = new Set(ROADMAP.measures.map((m) => m.url));
const leadsOn = (html) => html.includes('http-equiv="refresh"');

/** Addresses of before; none where no element has had another id. They lead on at once, so they are no kind of their own. */
export const MOVED = pagesWith("tiltak", leadsOn);

/** One page of every kind: name and path below its language's folder. */
export const KINDS = {
  overview: "index.html",
  "element in bokmål": element("described element in bokmål", (m) => m.problem && m.time_band && m.language === "nb"),
  "element in nynorsk": element("described element in nynorsk", (m) => m.problem && m.time_band && m.language === "nn"),
  "supporting element": element("supporting element without description", (m) => m.parent && !m.problem),
  "element without time band": element(
    "element with unknown time band",
    (m) => !m.parent && !m.time_band && !supporting.has(m.area),
  ),
  "element with status": element("element with a told status", (m) => m.status),
  area: area("focus area", (a) => !a.supporting),
  "supporting area": area("supporting area", (a) => a.supporting),
  list: "tiltak/index.html",
  "element with deliveries": pageWith("element with deliveries", "tiltak", (html) => html.includes('id="f_deliveries"')),
  "dropped element": pageWith("dropped element", "tiltak", (html, path) => !known.has(path) && !leadsOn(html) && html.includes('href="../utgaver/2')),
  editions: "utgaver/index.html",
  "newest edition": pageWith("newest edition", "utgaver", (html) => !html.includes('class="banner"')),
  "old edition": pageWith("old edition", "utgaver", (html) => html.includes('class="banner"')),
  changes: pageWith("comparison with a drawing", "utgaver/endringer", (html) => html.includes('<svg role="img"')),
  "what became of it": pageWith("page of what became of an edition", "utgaver/endringer", (html, path) => path.endsWith("--arbeid.html") && html.includes("uncertain")),
  "delivery plan": pageWith("delivery plan", "leveranseplan", () => true),
  "newer plan": pageWith("plan that differs from the one before", "leveranseplan", (html) => /id="endring-(new|gone)"/.test(html)),
  "edition that promised": pageWith("edition with what became of its promises", "utgaver", (html) => html.includes('class="banner"') && /id="treff-/.test(html)),
  "split element": pageWith("address of an element that was split", "tiltak", (html, path) => !known.has(path) && !leadsOn(html) && !html.includes('href="../utgaver/2')),
  actor: pageWith("actor", "aktorer", () => true),
  areas: "satsingsomrader/index.html",
  actors: "aktorer/index.html",
  numbers: "tall.html",
  booklet: "hefte.html",
  about: "om.html",
  glossary: "ordliste.html",
  "accessibility statement": "tilgjengelighet.html",
};

const longest = (title) => Math.max(...title.split(/[\s–-]+/).map((word) => word.length));
/** The element whose title holds the longest word of all: the hardest heading on a narrow screen. */
export const LONGEST_WORD = ROADMAP.measures.reduce((a, b) => (longest(b.title) > longest(a.title) ? b : a)).url;

/** A page that does not exist; the server answers with 404.html. */
export const NOT_FOUND = { name: "nb 404", kind: "404", language: "nb", path: "finnes-ikke.html" };

function pagesIn(language) {
  return Object.entries(KINDS).map(([kind, path]) => ({
    name: `${language} ${kind}`,
    kind,
    language,
    path: LANGUAGES[language] + path,
  }));
}

/** A page of every kind in the main language. */
export const PAGES = [...pagesIn("nb"), NOT_FOUND];

/** A page of every kind in every language. The 404 page is one for all. */
export const PAGES_IN_ALL_LANGUAGES = [...Object.keys(LANGUAGES).flatMap(pagesIn), NOT_FOUND];

// Asks the site's own script: the file of an index, how many records a filter stands over, and questions, one a line on standard
// input. Answers as JSON with a list of the addresses of the results for each, the records that the filter leaves, the milliseconds that the usual and the slowest take once all parts are there, and how large
// the file is compressed.
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { gzipSync } from "node:zlib";

const file = process.argv[2];
const run = (path) => vm.runInThisContext(readFileSync(path, "utf8"));
// A part is a script beside the first.
const load = (part) => run(file.replace(/\.js$/, `-${part}.js`));
run(file);
const search = globalThis.veikartSearch;

const questions = readFileSync(0, "utf8").split("\n");
const answers = [];
const records = [...Array(Number(process.argv[3] ?? 0)).keys()];
const left = [];
for (const question of questions) left.push([...(await search.match(question, records, load))]);
for (const question of questions) answers.push((await search.find(question, load)).map(({ href }) => href));

// The quickest of several, since others use the machine too.
const AGAIN = 10;
const times = [];
for (const question of questions) {
  let quickest = Infinity;
  for (let at = 0; at < AGAIN; at += 1) {
    const from = performance.now();
    await search.find(question, load);
    quickest = Math.min(quickest, performance.now() - from);
  }
  times.push(quickest);
}
times.sort((a, b) => a - b);
const [usual, slowest] = [times[Math.floor(times.length / 2)], times.at(-1)];
const size = gzipSync(readFileSync(file), { level: 9 }).length;
console.log(JSON.stringify({ answers, left, usual, slowest, size }));

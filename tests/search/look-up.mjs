// Asks the site's own script: the file of an index, and questions, one a line on standard input. Answers with a list of the
// addresses of the results for each, the milliseconds that the usual and the slowest take once all parts are there, and how large the file is compressed, as JSON.
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { gzipSync } from "node:zlib";

const site = vm.createContext({});
vm.runInContext(readFileSync(process.argv[2], "utf8"), site);
const search = vm.runInContext("veikartSearch", site);
// A part is a script beside the first.
const load = (part) => vm.runInContext(readFileSync(process.argv[2].replace(/\.js$/, `-${part}.js`), "utf8"), site);

const questions = readFileSync(0, "utf8").split("\n");
const answers = [];
for (const question of questions) answers.push((await search.find(question, load)).map(({ href }) => href));

// Again, when all parts are there; in time of the processor, which others do not lengthen.
const times = [];
for (const question of questions) {
  const from = process.cpuUsage();
  await search.find(question, load);
  const { user, system } = process.cpuUsage(from);
  times.push((user + system) / 1000);
}
times.sort((a, b) => a - b);
const [usual, slowest] = [times[Math.floor(times.length / 2)], times.at(-1)];
const size = gzipSync(readFileSync(process.argv[2]), { level: 9 }).length;
console.log(JSON.stringify({ answers, usual, slowest, size }));

// Every page is correct HTML, says the Nu HTML checker of the W3C.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { SITES } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

const JAR = fileURLToPath(new URL("../node_modules/vnu-jar/build/dist/vnu.jar", import.meta.url));

test("all pages of the site pass the Nu HTML checker", async ({ theme }) => {
  test.setTimeout(180_000);
  const options = ["--errors-only", "--skip-non-html", "--format", "json", SITES[theme]];
  // The checker tells its messages on standard error, and ends with 1 where there are any.
  const { stderr } = await promisify(execFile)("java", ["-jar", JAR, ...options], { maxBuffer: 1 << 28 }).catch(
    (error) => error,
  );
  const { messages } = JSON.parse(stderr);
  const told = new Map();
  for (const { message, url, lastLine } of messages) {
    const pages = told.get(message) ?? told.set(message, []).get(message);
    pages.push(`${url.slice(url.indexOf(SITES[theme]) + SITES[theme].length + 1)}:${lastLine}`);
  }
  expect([...told].map(([message, on]) => `${message} (${on.length} times, first ${on[0]})`)).toEqual([]);
});

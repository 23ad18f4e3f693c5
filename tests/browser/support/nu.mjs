// What the Nu HTML checker of the W3C says of the pages in folders.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const JAR = fileURLToPath(new URL("../node_modules/vnu-jar/build/dist/vnu.jar", import.meta.url));

/** Each error once, with how often it is there and where first. The checker takes long to start: it is given all at once. */
export async function errorsIn(...folders) {
  const options = ["--errors-only", "--skip-non-html", "--format", "json", ...folders];
  // The checker tells its messages on standard error, and ends with 1 where there are any.
  const { stderr } = await promisify(execFile)("java", ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss8m", "-jar", JAR, ...options], { maxBuffer: 1 << 28 }).catch((error) => error);
  const told = new Map();
  for (const { message, url, lastLine } of JSON.parse(stderr).messages) {
    const pages = told.get(message) ?? told.set(message, []).get(message);
    pages.push(`${fileURLToPath(url)}:${lastLine}`);
  }
  return [...told].map(([message, on]) => `${message} (${on.length} times, first ${on[0]})`);
}

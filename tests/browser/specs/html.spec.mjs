// Every page is correct HTML, says the Nu HTML checker of the W3C: of the real site, and of the golden ones.
import { errorsIn } from "../support/nu.mjs";
import { ROADMAPS, SITES } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

test("all pages pass the Nu HTML checker", async ({ theme }) => {
  test.skip(theme !== "helsenorge", "the pages of both themes are checked at once");
  test.setTimeout(240_000);
  expect(await errorsIn(...Object.values(SITES), ...Object.values(ROADMAPS))).toEqual([]);
});

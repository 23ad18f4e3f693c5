// Every page is correct HTML, says the Nu HTML checker of the W3C.
import { errorsIn } from "../support/nu.mjs";
import { SITES } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

test("all pages of the site pass the Nu HTML checker", async ({ theme }) => {
  test.setTimeout(180_000);
  expect(await errorsIn(SITES[theme])).toEqual([]);
});

// An element's page is read in one order by all: what is difficult first, the facts beside or below it.
import { KINDS } from "../support/sites.mjs";
import { expect, test } from "../support/test.mjs";

for (const [kind, said] of [["element in bokmål", "section h2"], ["supporting element", ".borrowed blockquote"]]) {
  test(`${kind}: the problem comes before the facts on a phone, as in the document`, async ({ page }) => {
    await page.goto(KINDS[kind]);
    const problem = page.locator(`main ${said}`).first();
    const facts = page.locator("aside.facts");
    const follows = await problem.evaluate((el, other) => !!(el.compareDocumentPosition(document.querySelector(other)) & Node.DOCUMENT_POSITION_FOLLOWING), "aside.facts");
    expect(follows).toBe(true);
    await page.setViewportSize({ width: 320, height: 640 });
    expect((await problem.boundingBox()).y).toBeLessThan((await facts.boundingBox()).y);
    await page.setViewportSize({ width: 1280, height: 800 });
    const [left, right] = [await problem.boundingBox(), await facts.boundingBox()];
    expect(left.x + left.width).toBeLessThanOrEqual(right.x);
  });
}

test("a supporting element without a text quotes the one it belongs to, and says whose words they are", async ({ page }) => {
  await page.goto(KINDS["supporting element"]);
  const quoted = page.locator(".borrowed");
  const source = quoted.locator("h2 a");
  const first = (await quoted.locator("blockquote p, blockquote li").first().textContent()).trim();
  await source.click();
  await expect(page.locator("main")).toContainText(first);
  await expect(page.locator(".borrowed")).toHaveCount(0);
});

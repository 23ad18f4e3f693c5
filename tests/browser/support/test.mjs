// Playwright's `test`, with the site of one theme as the base of every address: `page.goto("om.html")`.
import { test as base } from "@playwright/test";
import { serve } from "./server.mjs";
import { ROADMAPS, SITES } from "./sites.mjs";

export { expect } from "@playwright/test";

/** Parts of a list, each for a test of its own: a browser's context for each page would take longer than the page. */
export const lots = (all, many) =>
  Array.from({ length: Math.ceil(all.length / many) }, (_, at) => all.slice(at * many, (at + 1) * many));

export const test = base.extend({
  theme: ["helsenorge", { option: true }],
  server: [
    async ({}, use) => {
      const server = await serve({ ...SITES, ...ROADMAPS });
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ server, theme }, use) => {
    await use(server.address(theme));
  },
});

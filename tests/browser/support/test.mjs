// Playwright's `test`, with the site of one theme as the base of every address: `page.goto("om.html")`.
import { test as base } from "@playwright/test";
import { serve } from "./server.mjs";
import { ROADMAPS, SITES } from "./sites.mjs";

export { expect } from "@playwright/test";

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

import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { LAUNCH } from "./support/launch.mjs";
import "./support/sites.mjs"; // Says at once which site is missing.

export default defineConfig({
  testDir: "specs",
  testMatch: "*.spec.mjs",
  fullyParallel: true,
  // One more than there are cores to run on: while one waits for its browser, another works.
  workers: availableParallelism() + 1,
  retries: process.env.CI ? 1 : 0, // What passes only then is told as flaky.
  forbidOnly: true,
  timeout: 60_000,
  reporter: "list",
  use: {
    browserName: "chromium",
    // A context of its own for each test takes a second of processor time, most of what many tests take. What could be left
    // behind in a shared one is what the site never stores; Playwright empties it between tests all the same.
    reuseContext: true,
    viewport: { width: 1280, height: 900 },
    locale: "nb-NO",
    launchOptions: LAUNCH,
  },
  // One project per theme: every spec runs with both, but for the filter, which only one theme has, and for every single page,
  // which are looked at in the theme of the real site.
  projects: [
    { name: "helsenorge", use: { theme: "helsenorge" } },
    { name: "enkel", use: { theme: "enkel" }, testIgnore: ["filter*.spec.mjs", "every-page.spec.mjs"] },
  ],
});

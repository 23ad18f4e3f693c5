// How the browser is started.
import { execFileSync } from "node:child_process";

const onPath = () => execFileSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).trim();

export const LAUNCH = {
  executablePath: process.env.CHROMIUM || onPath(),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/**
 * For specs that ask where things stand and how they are coloured, and never press, point or scroll by wheel: nothing is painted,
 * and scripts that run once are not made faster. That spares a third of the processor's time. Styles and places are worked out as
 * ever, when they are asked for; what waits for a painted frame does not come, so that Playwright cannot empty a context (it moves
 * the mouse away): each test has its own, and looks at many pages.
 */
export const UNPAINTED = {
  launchOptions: { ...LAUNCH, args: [...LAUNCH.args, "--disable-threaded-compositing", "--js-flags=--no-opt,--no-maglev"] },
  reuseContext: false,
};

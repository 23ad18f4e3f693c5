// `veikart serve` at work on a copy of the repository's roadmap, to be edited as an editor would.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { once } from "node:events";

const ROOT = resolve(import.meta.dirname, "../../..");

/** The program under test; the specs of the preview are left out where it is not told. */
export const PROGRAM = process.env.VEIKART;

/** The element that the specs edit. */
export const ELEMENT = { id: "datadonor", file: "content/tiltak/fremme-innovasjon/datadonor.md" };

export class Preview {
  /** `port`: where to stand; with the number 0 any that is free, whose number it then is told. */
  constructor(theme, port) {
    this.site = mkdtempSync(join(tmpdir(), "veikart-preview-"));
    cpSync(join(ROOT, "content"), join(this.site, "content"), { recursive: true });
    // Of its own, so that it can be edited too.
    cpSync(join(ROOT, "themes", theme), join(this.site, "themes", theme), { recursive: true });
    cpSync(join(ROOT, "veikart.toml"), join(this.site, "veikart.toml"));
    this.edit("veikart.toml", /^theme = .*/m, `theme = "${theme}"`);
    this.port = port;
  }

  async start() {
    this.process = spawn(PROGRAM, ["serve", "--site", this.site, "--port", String(this.port.number)]);
    let told = "";
    while (!/localhost:(\d+)/.test(told)) {
      const [part] = await once(this.process.stdout, "data");
      told += part;
    }
    this.process.stdout.resume();
    this.process.stderr.resume();
    this.port.number = Number(/localhost:(\d+)/.exec(told)[1]);
    this.address = `http://localhost:${this.port.number}/`;
  }

  async stop() {
    const ended = once(this.process, "exit");
    this.process.kill("SIGINT");
    await ended;
  }

  async end() {
    await this.stop();
    rmSync(this.site, { recursive: true });
  }

  path(file) {
    return join(this.site, file);
  }

  edit(file, from, to) {
    const text = readFileSync(this.path(file), "utf8");
    if (text.search(from) < 0) throw new Error(`${file} does not hold ${from}`);
    writeFileSync(this.path(file), text.replace(from, to));
  }

  rename(file, to) {
    renameSync(this.path(file), this.path(to));
  }

  remove(file) {
    rmSync(this.path(file));
  }
}

// A file server as plain as the plainest host: no index documents, no redirects, the 404 page for all else.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** Serves every folder below `/a/b/<its name>/` on a free port, to this machine only. */
export async function serve(folders) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const [, name, rest] = /^\/a\/b\/([a-z0-9-]+)\/(.*)$/.exec(path) ?? [];
    const folder = Object.hasOwn(folders, name ?? "") ? folders[name] : undefined;
    // What stands in `assets` is another file when it changes, so a browser may keep it.
    const keep = /^assets\//.test(rest ?? "") ? { "cache-control": "max-age=3600" } : {};
    const answer = (status, type, body) => response.writeHead(status, { "content-type": type, ...(status === 200 && keep) }).end(body);
    if (!folder) return answer(404, TYPES[".txt"], "outside the site");
    const file = join(folder, normalize(`/${rest}`));
    try {
      answer(200, TYPES[extname(file)] ?? "application/octet-stream", await readFile(file));
    } catch {
      answer(404, TYPES[".html"], await readFile(join(folder, "404.html")));
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    address: (name) => `http://127.0.0.1:${server.address().port}/a/b/${name}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

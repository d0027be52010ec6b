import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { root } from "./sources.js";

/** A site that was built for a test, in a folder of its own. */
export interface BuiltSite {
  readonly folder: string;
  readonly said: string;
  remove(): void;
}

/** Builds the site by its command. Rejects where that fails, with what it said. */
export async function buildSite({ withApi = false } = {}): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), "newsdump-site-"));
  const parameters = ["scripts/site/build.mjs", folder, ...(withApi ? [] : ["--no-api"])];
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { cwd: root, maxBuffer: 1 << 24 });
  return { folder, said: stdout, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

/** Serves a folder below a path of a host of its own, as pages of a project are served. */
export async function serve(folder: string): Promise<{ address: string; close(): void }> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(join(folder, pathname.replace(/^\/project\//, "/")));
    try {
      if (!path.startsWith(folder)) throw new Error("outside");
      const bytes = readFileSync(path);
      response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/project/`, close: () => server.close() };
}

import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build, type Plugin, type PluginBuild } from "esbuild";
import ts from "typescript";
import { root } from "./sources.js";

/** What a user writes after `from`, and the file that it is built from. */
export const entries: Readonly<Record<string, string>> = {
  newsdump: join(root, "src/index.ts"),
  "newsdump/core": join(root, "src/core.ts"),
  "newsdump/model": join(root, "src/news-model.ts"),
  "newsdump/containers": join(root, "src/containers/all.ts"),
  "newsdump/profiles": join(root, "src/profiles/all.ts"),
  "newsdump/languages": join(root, "src/languages/all.ts"),
  "newsdump/corpus": join(root, "src/corpus/index.ts"),
  "newsdump/exporters": join(root, "src/exporters/all.ts"),
  "newsdump/enrich": join(root, "src/enrich/all.ts"),
  "newsdump/zod": join(root, "src/zod/index.ts"),
  "newsdump/node": join(root, "src/node/index.ts"),
  "newsdump/schema.json": join(root, "dist/schema.json"),
};

/** A `console.log` of a fence and what the comment behind it says that it prints. */
export interface Printing {
  readonly line: number;
  readonly expected: string;
  readonly printed: string;
}

/** The package built once for all fences, each module a file that they import by its address. */
export interface BuiltPackage {
  readonly plugin: Plugin;
  remove(): void;
}

/** Builds what fences import. What the build itself makes (the schema) is taken as it is, where it is there. */
export async function buildPackage(): Promise<BuiltPackage> {
  const folder = mkdtempSync(join(tmpdir(), "newsdump-built-"));
  const built = Object.entries(entries).filter(([, path]) => path.endsWith(".ts"));
  await build({
    entryPoints: Object.fromEntries(built.map(([name, path]) => [name.replace("/", "-"), path])),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    plugins: [{ name: "zod", setup: (build) => external(build, /^zod$/, () => import.meta.resolve("zod")) }],
  });
  const addressOf = (name: string) => pathToFileURL(join(folder, `${name.replace("/", "-")}.mjs`)).href;
  const isModule = built.map(([name]) => name);
  return {
    plugin: {
      name: "newsdump",
      setup(build) {
        external(build, /^zod$/, () => import.meta.resolve("zod"));
        build.onResolve({ filter: /^newsdump(?:\/|$)/ }, ({ path }) =>
          isModule.includes(path) ? { path: addressOf(path), external: true } : { path: entries[path] as string },
        );
      },
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Leaves a module out of a bundle: it is imported by its address, so that all share one. */
function external(build: PluginBuild, filter: RegExp, address: () => string): void {
  build.onResolve({ filter }, () => ({ path: address(), external: true }));
}

const prelude = `import { writeFileSync } from "node:fs";
import { format } from "node:util";
const printed = [];
globalThis.printedAt = (call, ...values) => void printed.push([call, format(...values)]);
process.on("exit", () => writeFileSync("printed.json", JSON.stringify(printed)));
`;

/** Runs the code as a module in an empty folder, and gives what it said it prints beside what it printed. */
export async function runFence({ plugin }: BuiltPackage, code: string): Promise<Printing[]> {
  const { numbered, calls } = numberCalls(code);
  const { outputFiles } = await build({
    stdin: { contents: numbered, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    plugins: [plugin],
  });
  const folder = mkdtempSync(join(tmpdir(), "newsdump-fence-"));
  try {
    writeFileSync(join(folder, "prelude.mjs"), prelude);
    writeFileSync(join(folder, "fence.mjs"), outputFiles[0]?.contents ?? "");
    const prepared = pathToFileURL(join(folder, "prelude.mjs")).href;
    await promisify(execFile)(process.execPath, ["--import", prepared, "fence.mjs"], { cwd: folder, timeout: 100_000 });
    const printed: [number, string][] = JSON.parse(readFileSync(join(folder, "printed.json"), "utf8"));
    return calls.map(({ line, expected }, call) => {
      const values = printed.filter(([at]) => at === call).map(([, value]) => value);
      return { line, expected: folded(expected), printed: folded(values.join("\n")) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Line breaks and runs of spaces are no matter: a comment is wrapped where it suits the page. */
function folded(text: string): string {
  return text.trim().split(/\s+/).join(" ");
}

interface Call {
  readonly line: number;
  readonly expected: string;
}

/** Has each `console.log` with a comment behind or below it tell its number when it prints. */
function numberCalls(code: string): { numbered: string; calls: Call[] } {
  const tree = ts.createSourceFile("fence.ts", code, ts.ScriptTarget.Latest, true);
  const calls: (Call & { start: number; end: number })[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(tree) === "console.log") {
      const expected = commentBehind(code, node.end);
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      if (expected !== undefined) {
        calls.push({ line: line + 1, expected, start: node.getStart(tree), end: node.arguments.pos });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  let numbered = code;
  calls.toReversed().forEach(({ start, end }, at) => {
    numbered = `${numbered.slice(0, start)}printedAt(${calls.length - 1 - at}, ${numbered.slice(end)}`;
  });
  return { numbered: `declare const printedAt: (...values: unknown[]) => void;\n${numbered}`, calls };
}

/** `// value` on the line where a call ends; else the comment lines right below it. */
function commentBehind(code: string, end: number): string | undefined {
  const [rest = "", ...below] = code.slice(end).split("\n");
  const behind = /^[;)} ]*\/\/ ?(.*)$/.exec(rest)?.[1];
  if (behind !== undefined) return behind;
  if (!/^[;)} ]*$/.test(rest)) return undefined;
  const lines: string[] = [];
  for (const line of below) {
    const comment = /^\s*\/\/ ?(.*)$/.exec(line)?.[1];
    if (comment === undefined) break;
    lines.push(comment);
  }
  return lines.length === 0 ? undefined : lines.join("\n");
}

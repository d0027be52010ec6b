import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSources, root } from "./sources.js";

/** A block of code between ``` lines, in a page of the documentation or in a comment of src/. */
export interface Fence {
  /** The file that holds it, relative to the root, and the line of its first ```. */
  readonly where: string;
  readonly language: string;
  /** The words behind the language: `no-run`, `file=src/profiles/x.ts`. */
  readonly words: readonly string[];
  readonly code: string;
}

/** The pages that people read: README.md and all below docs/ but the API reference. */
export function pages(): string[] {
  const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .map((path) => `docs/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md") && !path.startsWith("docs/api/"));
  return ["README.md", ...docs.sort()];
}

/** The text of a file, by its path from the root. */
export function readPage(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Every fence of the pages and of the comments in src/. */
export function allFences(): Fence[] {
  const inPages = pages().flatMap((path) => fencesOf(path, readPage(path)));
  const inComments = readSources().flatMap(({ path, tree }) => fencesOf(`src/${path}`, commentsOf(tree.text)));
  return [...inPages, ...inComments];
}

/** The doc comments of a file alone, each line in its place, without the stars. */
function commentsOf(source: string): string {
  let inside = false;
  return source
    .split("\n")
    .map((line) => {
      const opens = /^\s*\/\*\*/.test(line);
      const shown = inside || opens;
      inside = (inside || opens) && !line.includes("*/");
      return shown ? line.replace(/^\s*(?:\/\*\*|\*\/|\* ?)/, "") : "";
    })
    .join("\n");
}

function fencesOf(path: string, text: string): Fence[] {
  const fences: Fence[] = [];
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const [, info] = /^```(\S.*)$/.exec(lines[at] as string) ?? [];
    if (info === undefined) continue;
    const end = lines.indexOf("```", at + 1);
    if (end < 0) throw new Error(`${path}:${at + 1} opens a fence that nothing closes`);
    const [language = "", ...words] = info.split(/\s+/);
    fences.push({ where: `${path}:${at + 1}`, language, words, code: `${lines.slice(at + 1, end).join("\n")}\n` });
    at = end;
  }
  return fences;
}

import { ParseError } from "../../diagnostics/error.js";
import { expandBraces } from "./braces.js";
import type { FolderEntry } from "./folder-entries.js";
import { compileSegment, type NameTest } from "./glob-segment.js";

const anyFolders: unique symbol = Symbol("**");

/** One part of a pattern between slashes: a name as it is, any number of folders (`**`), or a test of names. */
type Segment = string | typeof anyFolders | NameTest;

/** What is left of one way to read a pattern. Nothing left: all that lies here, at any depth. */
export type Rest = readonly Segment[];

/** A pattern of paths. */
export interface Glob {
  /** `/` where the pattern is absolute, else "". */
  readonly root: string;
  readonly branches: readonly Rest[];
}

/** More ways to read a pattern are refused: each brace multiplies them. */
const MOST_BRANCHES = 1000;

/** True where something in a path acts as in a pattern. */
export function isGlob(path: string): boolean {
  const isClosed = (open: string, close: string): boolean => {
    const at = path.indexOf(open);
    return at >= 0 && path.lastIndexOf(close) > at;
  };
  return /[*?]/.test(path) || isClosed("[", "]") || isClosed("{", "}");
}

/**
 * Reads a pattern: `*` and `?` within a name, `[a-z]` and `[!a-z]`, `{a,b}`, and `**` for any number of folders. A backslash
 * takes the meaning from the next character, save on Windows, where it parts names.
 *
 * @throws ParseError with code `USAGE` where braces give more than 1,000 patterns.
 */
export function compileGlob(pattern: string, windows = process.platform === "win32"): Glob {
  const slashed = windows ? pattern.replaceAll("\\", "/") : pattern;
  const expanded = expandBraces(slashed, MOST_BRANCHES);
  if (expanded === undefined) {
    throw new ParseError("USAGE", `the braces of ${pattern} give more than ${MOST_BRANCHES} patterns`);
  }
  return { root: slashed.startsWith("/") ? "/" : "", branches: expanded.map(segmentsOf) };
}

function segmentsOf(pattern: string): Segment[] {
  const segments: Segment[] = [];
  for (const part of pattern.split("/")) {
    if (part === "") continue;
    // Two in a row mean what one means, and would double the work.
    if (part !== "**") segments.push(compileSegment(part));
    else if (segments.at(-1) !== anyFolders) segments.push(anyFolders);
  }
  // Last, it stands for whatever lies below.
  if (segments.at(-1) === anyFolders) segments.push(compileSegment("*"));
  return segments;
}

/** What is left of the branches behind one name: of none where it does not fit. */
export function following(rests: readonly Rest[], { name, isFolder }: FolderEntry): Rest[] {
  const next = new Set<Rest>();
  const isHidden = name.startsWith(".");
  for (const rest of rests) {
    if (rest[0] !== anyFolders) take(rest);
    else {
      if (isFolder && !isHidden) next.add(rest);
      take(tailOf(rest));
    }
  }
  return [...next];

  function take(rest: Rest): void {
    const [first] = rest;
    if (first === undefined) {
      if (!isHidden) next.add(rest);
    } else if (typeof first === "function" ? first(name) : first === name) next.add(tailOf(rest));
  }
}

const tails = new WeakMap<Rest, Rest>();

/** The same array for the same segments, so that ways that meet are walked once. */
function tailOf(rest: Rest): Rest {
  let tail = tails.get(rest);
  if (tail === undefined) {
    tail = rest.slice(1);
    tails.set(rest, tail);
  }
  return tail;
}

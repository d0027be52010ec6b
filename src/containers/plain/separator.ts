import { ParseError } from "../../diagnostics/error.js";
import type { ByteWindow } from "../byte-window.js";
import { decodeText } from "../decode.js";
import type { FormatOptions } from "../format.js";

/** What stands between two records of a plain text; its place counts from the window's start. */
export interface Separator {
  readonly start: number;
  readonly length: number;
  /** The line that an expression has matched: it may say something of the record behind it. */
  readonly text?: string;
}

/** Where in a line a separator stands, or undefined. */
export type SeparatorFinder = (line: Uint8Array) => Separator | undefined;

/** A rule of eight and more marks of one kind; it may stand a little to the right. */
const rule = /^[ \t]{0,8}([-=_*])\1{7,}[ \t]*$/;
const LONGEST_RULE = 400;

/** The finder that `split` asks for. An expression is asked for each line, without its line end. */
export function separatorFinder(
  split: NonNullable<FormatOptions["split"]>,
  charset: string | undefined,
): SeparatorFinder {
  const textOf = (line: Uint8Array) => decodeText(line, charset, 0, () => {}).replace(/\r?\n$/, "");
  if (split === "rule") {
    return (line) =>
      line.length <= LONGEST_RULE && rule.test(textOf(line)) ? { start: 0, length: line.length } : undefined;
  }
  if (split === "form-feed") {
    const wide = charset?.startsWith("utf-16");
    return (line) => {
      const start = wide ? textOf(line).indexOf("\f") * 2 : line.indexOf(0x0c);
      return start < 0 ? undefined : { start, length: wide ? 2 : 1 };
    };
  }
  if (!(split instanceof RegExp)) {
    throw new ParseError(
      "USAGE",
      'split is "form-feed", "rule", or a regular expression that a separating line matches',
    );
  }
  return (line) => {
    const text = textOf(line);
    // A global expression would go on where it matched last.
    split.lastIndex = 0;
    return split.test(text) ? { start: 0, length: line.length, text } : undefined;
  };
}

/** Reads on to the next separator; undefined where there is none before the dump's end, or within the limit. */
export async function findSeparator(
  window: ByteWindow,
  finder: SeparatorFinder | undefined,
  width: 1 | 2,
  limit: number,
): Promise<Separator | undefined> {
  let line = 0;
  let searched = 0;
  while (true) {
    const { bytes, start, end } = window;
    if (finder !== undefined) {
      for (let feed = lineEnd(bytes, start + searched, start, end, width); feed > 0; ) {
        const found = finder(bytes.subarray(start + line, feed));
        if (found !== undefined) return { ...found, start: line + found.start };
        line = feed - start;
        feed = lineEnd(bytes, feed, start, end, width);
      }
    }
    searched = Math.max(line, end - start - width + 1);
    if (end - start > limit) return undefined;
    if (await window.fill()) continue;
    const last = finder?.(window.bytes.subarray(window.start + line, window.end));
    return last && { ...last, start: line + last.start };
  }
}

/** The place behind the next line feed; 0 where there is none. */
function lineEnd(bytes: Uint8Array, from: number, start: number, end: number, width: 1 | 2): number {
  let at = bytes.indexOf(0x0a, from);
  while (width === 2 && at >= 0 && at < end && bytes[pairOf(at, start)] !== 0) at = bytes.indexOf(0x0a, at + 1);
  if (at < 0 || at >= end) return 0;
  const next = width === 1 ? at + 1 : at + 2 - ((at - start) & 1);
  return next > end ? 0 : next;
}

/** The other byte of a pair. */
function pairOf(at: number, start: number): number {
  return ((at - start) & 1) === 0 ? at + 1 : at - 1;
}

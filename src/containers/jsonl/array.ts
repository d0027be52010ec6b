import type { Report } from "../../diagnostics/diagnostic.js";
import type { DumpRecord } from "../../model/record.js";
import type { ByteWindow } from "../byte-window.js";
import { openElements } from "./element.js";
import type { Gaps } from "./gaps.js";
import { isBlank } from "./scan.js";
import type { Values } from "./values.js";
import { findInk } from "./window-places.js";

/** What the elements of an array are given to. */
export interface ArraySink {
  readonly values: Values;
  readonly gaps: Gaps;
  readonly report: Report;
  readonly maxBytes: number;
}

const FEED = 0x0a;
const COMMA = 0x2c;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const BRACE = 0x7b;

/** True where the window starts with an array that is empty or begins with an object. */
export async function beginsArray(window: ByteWindow, most: number): Promise<boolean> {
  const open = await findInk(window, 0, true, most);
  if (open < 0 || window.bytes[window.start + open] !== OPEN) return false;
  const first = await findInk(window, open + 1, false, most);
  const byte = window.bytes[window.start + first];
  return first >= 0 && (byte === BRACE || byte === CLOSE);
}

/**
 * Reads the array that the window starts with, one record for each element; the window moves along. Brackets, commas and
 * blanks are regions. An element that breaks the grammar is kept up to the end of its line, and the next line goes on. Of an array that
 * is a member of an object the rest of the line is left. Gives false where the dump ends before the array does.
 */
export async function* readArray(
  window: ByteWindow,
  sink: ArraySink,
  isMember = false,
): AsyncGenerator<DumpRecord, boolean, undefined> {
  const { values, gaps, report, maxBytes } = sink;
  const nextElement = openElements(window, maxBytes);
  const place = () => window.offset + window.start;
  let gapStart = place();
  // The bracket that opens the array stands for the comma before its first element.
  let commas = 0;
  let count = 0;
  for (;;) {
    const from = place();
    let at = window.start;
    let byte = -1;
    for (; at < window.end; at++) {
      byte = window.bytes[at] as number;
      if (byte === COMMA || (byte === OPEN && count === 0 && commas === 0)) commas++;
      else if (!isBlank(byte)) break;
    }
    const ended = at === window.end;
    const closed = !ended && byte === CLOSE;
    window.start = closed ? at + 1 : at;
    gaps.add("separator", undefined, from, place());
    if (closed) break;
    if (ended) {
      if (await window.fill()) continue;
      gaps.close();
      report("JSONL_TRUNCATED", { byteStart: gapStart, byteEnd: place() });
      return false;
    }
    const start = place();
    gaps.close();
    if (commas !== 1) report("JSONL_SYNTAX", { byteStart: start, byteEnd: start + 1 });
    commas = 0;
    count++;
    const { end, head, isCut } = await nextElement();
    if (head !== undefined) yield values.overlong(head, start, end);
    else window.start += (yield* values.records(start, end, end, { last: isCut })) - start;
    if (isCut) return false;
    gapStart = place();
  }
  if (count > 0 && commas > 0) report("JSONL_SYNTAX", { byteStart: gapStart, byteEnd: place() });
  if (!isMember) await closeLine(window, gaps);
  return true;
}

/** What stands behind the array on its line is a line of its own, if it is more than blank. */
export async function closeLine(window: ByteWindow, gaps: Gaps): Promise<void> {
  for (;;) {
    if (window.start === window.end && !(await window.fill())) return;
    const byte = window.bytes[window.start] as number;
    if (!isBlank(byte)) return;
    const at = window.offset + window.start++;
    gaps.add("separator", undefined, at, at + 1);
    if (byte === FEED) return;
  }
}

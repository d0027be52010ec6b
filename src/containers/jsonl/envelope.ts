import type { DumpRecord } from "../../model/record.js";
import { type ByteWindow, ensure } from "../byte-window.js";
import { type ArraySink, closeLine, readArray } from "./array.js";
import { holdsArticles, type Look, newEnvelopeScan, scanEnvelope } from "./envelope-scan.js";
import { isBlank } from "./scan.js";

const BRACE = 0x7b;
const QUOTE = 0x22;
/** So far in, an answer has its first list of articles, or it is none. */
const HEAD = 4096;

/** True for the first bytes of an answer: an object in which a list of articles begins. */
export function opensEnvelope(head: Uint8Array): boolean {
  return firstList(head, 0, Math.min(head.length, HEAD)) >= 0;
}

/** The place of the bracket of the first list of articles within some bytes; -1 where there is none. */
function firstList(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(bytes[at] as number)) at++;
  let key = at + 1;
  while (key < to && isBlank(bytes[key] as number)) key++;
  if (bytes[at] !== BRACE || bytes[key] !== QUOTE) return -1;
  const scan = newEnvelopeScan();
  // What is damaged is not looked through once for each of its lists: together they are as long as the head.
  const look: Look = { left: HEAD };
  for (;;) {
    const stop = scanEnvelope(bytes, at, to, scan);
    if (stop.why !== "list") return -1;
    if (holdsArticles(bytes, stop.at, to, look)) return stop.at;
    scan.depth++;
    at = stop.at + 1;
  }
}

/** True where the window starts with an answer. */
export async function beginsEnvelope(window: ByteWindow): Promise<boolean> {
  const length = Math.min(HEAD, await ensure(window, HEAD));
  return opensEnvelope(window.bytes.subarray(window.start, window.start + length));
}

/**
 * Reads the answer that the window starts with, one record for each article of its lists; the window moves along. What stands around the
 * lists is what the answer says of itself, a region of kind `cover`.
 *
 * ```text
 * {"status": "ok", "articles": [{"title": …}, {"title": …}], "totalResults": 2}
 * └────── cover ──────────────┘└─ record ──┘  └─ record ──┘ └──── cover ──────┘
 * ```
 */
export async function* readEnvelope(window: ByteWindow, sink: ArraySink): AsyncGenerator<DumpRecord> {
  const { gaps, report } = sink;
  const scan = newEnvelopeScan();
  const from = window.offset + window.start;
  const pass = (to: number) => {
    gaps.add("cover", undefined, window.offset + window.start, window.offset + to);
    window.start = to;
  };
  // What stands before the bracket that opens it.
  while (window.start < window.end && isBlank(window.bytes[window.start] as number)) pass(window.start + 1);
  for (;;) {
    if (window.start === window.end && !(await window.fill())) {
      gaps.close();
      report("JSONL_TRUNCATED", { byteStart: from, byteEnd: window.offset + window.end });
      return;
    }
    const { at, why } = scanEnvelope(window.bytes, window.start, window.end, scan);
    pass(at);
    if (why === "bytes") continue;
    if (why === "closed") break;
    const length = Math.min(HEAD, await ensure(window, HEAD));
    if (!holdsArticles(window.bytes, window.start, window.start + length)) {
      scan.depth++;
      pass(window.start + 1);
      continue;
    }
    if (!(yield* readArray(window, sink, true))) return;
  }
  await closeLine(window, gaps);
}

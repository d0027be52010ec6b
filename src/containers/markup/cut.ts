import type { ByteRange } from "../../text/span.js";
import { openWindow } from "../byte-window.js";
import { latinOf } from "../encoding/latin.js";
import type { ReadContext } from "../format.js";
import { cutPoint } from "../plain/cut-point.js";
import { decodeMarkup, type MarkupCharset } from "./charset.js";
import { lookFor, MORE, type SeenTag } from "./look.js";

/** A run of a dump of markup, up to the next tag that opens another. */
export interface MarkupRun {
  readonly text: string;
  /** Of the raw dump. */
  readonly bytes: ByteRange;
  /** What its first tag opens, as the format calls it; undefined for what stands before the first, and for what follows a cut. */
  readonly mark: string | undefined;
  /** It was cut at the limit of a record, and goes on in the next run. */
  readonly cut: boolean;
}

/** How tags that open records are known. */
export interface TagOpening {
  /** Names of such tags, in lower case; `!doctype` and `?xml` are names too. */
  readonly names: readonly string[];
  /** What a tag of these names opens, if anything; the tag as it is written, from `<`, at most 4096 bytes of it. */
  opens(tag: string, name: string): string | undefined;
}

/**
 * Cuts a dump of markup at tags that open records, wherever in a line they stand. Scripts, styles, comments and CDATA are passed over.
 * The runs tile the dump; each is decoded in one piece. One that is longer than `limits.maxRecordBytes` is cut, with
 * `LIMIT_RECORD_BYTES`.
 */
export async function* cutMarkup(
  chunks: AsyncIterable<Uint8Array>,
  context: ReadContext,
  opening: TagOpening,
  charset: MarkupCharset,
): AsyncGenerator<MarkupRun, void, undefined> {
  const { limits, report } = context;
  const window = openWindow(chunks);
  const look = lookFor(opening.names);
  let mark: string | undefined;
  const take = (length: number, cut: boolean): MarkupRun => {
    const byteStart = window.offset + window.start;
    const bytes = { byteStart, byteEnd: byteStart + length };
    if (cut) report("LIMIT_RECORD_BYTES", bytes);
    const text = decodeMarkup(window.bytes.subarray(window.start, window.start + length), byteStart, context, charset);
    window.start += length;
    const run = { text, bytes, mark, cut };
    mark = undefined;
    return run;
  };
  /** From where on the next tag is looked for, from the window's start. */
  for (let at = 0; ; ) {
    const less = window.bytes.indexOf(LESS, window.start + at);
    if (less < 0 || less >= window.end) {
      at = window.end - window.start;
      if (at <= limits.maxRecordBytes) {
        if (await window.fill()) continue;
        break;
      }
    } else {
      at = less - window.start;
      const seen = at > limits.maxRecordBytes ? undefined : look(window, less);
      if (seen === MORE) {
        await window.fill();
        continue;
      }
      if (seen !== undefined) {
        const tag = typeof seen === "number" ? undefined : latinOf(window.bytes, less, seen.end);
        const opened = tag === undefined ? undefined : opening.opens(tag, (seen as SeenTag).name);
        if (opened !== undefined) {
          if (at > 0) yield take(at, false);
          at = 0;
          mark = opened;
        }
        at += (typeof seen === "number" ? seen : seen.end) - less;
        continue;
      }
    }
    const length = cutPoint(window.bytes.subarray(window.start, window.end), limits.maxRecordBytes, "utf-8");
    yield take(length, true);
    at -= length;
  }
  if (window.end > window.start) yield take(window.end - window.start, false);
}

const LESS = 0x3c;

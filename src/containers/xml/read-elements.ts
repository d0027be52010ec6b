import type { DumpRecord, RecordSource } from "../../model/record.js";
import { openWindow } from "../byte-window.js";
import { decodeText, normalise } from "../decode.js";
import { wideEncoding } from "../encoding/wide-encoding.js";
import type { ReadContext, RecordReading } from "../format.js";
import { readInSteps } from "../in-steps.js";
import { readTranscoded } from "../jsonl/transcode.js";
import { sourceOf } from "../source-of.js";
import { type CutElement, type Cutting, cutElements } from "./cut-elements.js";

/** An element that is a record, decoded. */
export interface TextElement extends Pick<CutElement, "root" | "range" | "unclosed"> {
  readonly text: string;
  /** Where the element's own tag begins in the text. */
  readonly rootStart: number;
  readonly source: RecordSource;
}

/** Reads the records of a dump of elements in any encoding; `toRecord` is told once of each. */
export function readElements(
  chunks: AsyncIterable<Uint8Array>,
  context: ReadContext,
  cutting: Cutting,
  toRecord: (element: TextElement) => DumpRecord,
): RecordReading {
  const { platform, report } = context;
  const window = openWindow(chunks);
  const reading = readInSteps(window, cutElements(window, context, cutting), recordOf);
  let isBegun = false;
  let index = 0;
  return { [Symbol.asyncIterator]: readAll, atHand: () => (isBegun ? reading.atHand() : undefined) };

  async function* readAll(): AsyncGenerator<DumpRecord, void, undefined> {
    while (window.end - window.start < HEAD && (await window.fill()));
    const head = window.bytes.subarray(window.start, Math.min(window.end, window.start + HEAD));
    const charset = context.encoding === undefined ? wideEncoding(head) : normalise(context.encoding);
    if (charset?.startsWith("utf-16") || charset?.startsWith("utf-32")) {
      yield* readTranscoded(window, charset, context, (bytes, inner) => readElements(bytes, inner, cutting, toRecord));
      return;
    }
    isBegun = true;
    for await (const record of reading) yield record;
  }

  function recordOf({ root, rootStart, bytes, range, unclosed, encoding }: CutElement): DumpRecord {
    const text = decodeText(bytes, context.encoding, range.byteStart, report, encoding, platform);
    // A declaration of ASCII is as long as its bytes.
    const start =
      rootStart === 0 || text.length === bytes.length ? rootStart : text.indexOf("<", before(bytes, rootStart));
    const source = sourceOf(context, index++, range);
    return toRecord({ root, text, rootStart: start, range, unclosed, source });
  }
}

/** Enough to see UTF-16. */
const HEAD = 4096;

/** How many characters stand before a place: bytes that begin one, in UTF-8. */
function before(bytes: Uint8Array, place: number): number {
  let count = 0;
  for (let at = 0; at < place; at++) if (((bytes[at] as number) & 0xc0) !== 0x80) count++;
  return count;
}

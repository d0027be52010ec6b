import { type FoundPart, labelledRecord } from "../fields/labelled-record.js";
import type { DumpRecord } from "../model/record.js";
import { decodeHead } from "./decode-head.js";
import type { DumpFormat, ReadContext, RecordReading } from "./format.js";
import { readArticle, seemsGopress } from "./gopress/document.js";
import { readNumberedTitle } from "./gopress/source-line.js";
import { type Run, readRuns } from "./runs.js";
import { sourceOf } from "./source-of.js";

/** What GoPress (formerly Mediargus), the archive of the Belgian press, gives as text: numbered titles, each with its paper below. */
export const gopress: DumpFormat = {
  id: "gopress",
  name: "GoPress and Mediargus text",
  extensions: [".txt"],
  detect: (head) => (seemsGopress(decodeHead(head)) ? "certain" : undefined),
  read,
};

/** A run that may go on in the next; its parts, where it is read. */
interface Held extends Pick<Run, "text" | "bytes"> {
  readonly parts: readonly FoundPart[] | undefined;
}

/** A title and the line below it are no longer. */
const LONGEST = 600;

function read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): RecordReading {
  const opening = {
    longest: LONGEST,
    mayOpen: isDigitFirst,
    opens: (line: string) => readNumberedTitle(line) !== undefined,
  };
  let index = 0;
  let held: Held | undefined;
  let isTold = false;
  const give = (run: Held): DumpRecord | undefined => {
    if (run.text.replace("\ufeff", "").trim() === "") {
      context.region({ kind: "padding", bytes: run.bytes });
      return undefined;
    }
    if (!isTold) context.dump?.({ vendor: "GoPress", layout: "text" });
    isTold = true;
    const record = { text: run.text, source: sourceOf(context, index++, run.bytes) };
    const parts = run.parts ?? readArticle(run.text);
    return labelledRecord(record, parts ?? [{ role: "unknown", span: { start: 0, end: run.text.length } }]);
  };
  const giveHeld = (): DumpRecord | undefined => {
    const record = held && give(held);
    held = undefined;
    return record;
  };
  const take = (run: Run): DumpRecord | undefined => {
    const parts = readArticle(run.text);
    if (
      held === undefined ||
      parts !== undefined ||
      run.bytes.byteEnd - held.bytes.byteStart > context.limits.maxRecordBytes
    ) {
      const record = giveHeld();
      held = { text: run.text, bytes: run.bytes, parts };
      return record;
    }
    // A line of a numbered list in an article.
    const range = { byteStart: held.bytes.byteStart, byteEnd: run.bytes.byteEnd };
    held = { text: held.text + run.text, bytes: range, parts: undefined };
    return undefined;
  };
  return readRuns(bytes, context, opening, take, giveHeld);
}

function isDigitFirst(bytes: Uint8Array, start: number): boolean {
  const first = bytes[start] as number;
  return first >= 0x30 && first <= 0x39;
}

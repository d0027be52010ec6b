import type { DumpRecord, RecordSource, StatedPart } from "../../model/record.js";
import type { ReadContext } from "../format.js";
import { sourceOf } from "../source-of.js";
import { openMapping } from "./mapping.js";
import { type JsonObject, parsed } from "./parse-value.js";

/** Makes the records of a dump, in order. */
export interface Records {
  ofObject(value: JsonObject, byteStart: number, byteEnd: number): DumpRecord;
  /** A record whose text is what stands in the dump, for no more is known of it than perhaps its id. */
  ofText(text: string, byteStart: number, byteEnd: number): DumpRecord;
  /** A record of no text, for a value that was too long; `head` is how it begins. */
  ofHead(head: string, byteStart: number, byteEnd: number): DumpRecord;
}

/** Begins to count records. */
export function openRecords(context: ReadContext): Records {
  const { options } = context;
  const map = context.toRecord ?? openMapping(options.keys ?? {}, context.report);
  const idKeys = [options.keys?.id ?? [], "id"].flat();
  let index = 0;

  function nextSource(byteStart: number, byteEnd: number): RecordSource {
    return sourceOf(context, index++, { byteStart, byteEnd });
  }

  function unread(text: string, raw: string, byteStart: number, byteEnd: number): DumpRecord {
    const id = idKeys.map((key) => findId(raw, key)).find((found) => found !== undefined);
    // It is no page: nothing is to be looked for in it.
    const parts: StatedPart[] = [{ role: "unknown", span: { start: 0, end: text.length } }];
    return { text, ...(id !== undefined && { id }), parts, source: nextSource(byteStart, byteEnd) };
  }

  return {
    ofObject: (value, byteStart, byteEnd) => map(value, nextSource(byteStart, byteEnd)),
    ofText: (text, byteStart, byteEnd) => unread(text, text, byteStart, byteEnd),
    ofHead: (head, byteStart, byteEnd) => unread("", head, byteStart, byteEnd),
  };
}

/** The id of a damaged object: `{"id":"a-1","text":"broken` → `a-1`; a number gives its digits. */
function findId(raw: string, key: string): string | undefined {
  const name = JSON.stringify(key);
  for (let at = raw.indexOf(name); at >= 0; at = raw.indexOf(name, at + 1)) {
    const rest = raw.slice(at + name.length, at + name.length + 600);
    const [, text, digits] = /^\s*:\s*(?:("(?:[^"\\]|\\.)*")|(-?\d+)\s*[,}])/.exec(rest) ?? [];
    // Parsed, not sliced: a slice would keep the whole line.
    const id = parsed(text ?? JSON.stringify(digits ?? null));
    if (typeof id === "string") return id;
  }
  return undefined;
}

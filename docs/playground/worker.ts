/**
 * The parser's side of the playground: holds the records of a dump, parses those that are looked at. It is bundled as one
 * function, whose text the page makes a worker of: a page that was opened as a file may start none from another file.
 */
import type { Profile } from "../../src/core.js";
import * as exporters from "../../src/exporters/all.js";
import type { Exporter } from "../../src/exporters/exporter.js";
import type { ParsedRecord } from "../../src/model/article.js";
import type { DumpRecord } from "../../src/model/record.js";
import { parse } from "../../src/parse.js";
import { makeDumpStore } from "./dump-store.js";
import { evidenceFor } from "./evidence.js";
import { codeOf, profileOf } from "./profile-code.js";
import type { Call, CallName, Calls, RecordRow, Told } from "./protocol.js";

/** A longer text is not parsed for a line of the list. */
const MOST_FOR_ROW = 400_000;
const MOST_PARSED = 64;
/** Of a longer text the rest is left out: its blocks, hundreds of thousands, would hold the page up on their way to it. */
const MOST_CHARACTERS = 1_000_000;
const TITLE_LENGTH = 160;

const forms = Object.values(exporters).filter((each): each is Exporter<string> => typeof each === "object");
const store = makeDumpStore();
const parsedRecords = new Map<number, ParsedRecord>();
let profiles: readonly Profile[] = [];

const tell = (told: Told) => self.postMessage(told);

const answers: {
  [Name in CallName]: (given: Calls[Name]["given"]) => Calls[Name]["answer"] | Promise<Calls[Name]["answer"]>;
} = {
  open({ sources }) {
    parsedRecords.clear();
    return store.open(sources, (progress) => tell({ progress }));
  },
  cancel() {
    store.cancel();
    return null;
  },
  rows: ({ from, to }) => store.records.slice(from, to).map((_, at) => rowOf(from + at)),
  show({ index }) {
    const parsed = parsedAt(index);
    return { parsed, leftOut: (store.records[index]?.text.length ?? 0) - parsed.text.length };
  },
  why: ({ index, block }) => evidenceFor(parsedAt(index), block, profiles),
  write({ index, form }) {
    const exporter = forms.find(({ id }) => id === form);
    if (exporter === undefined) throw new RangeError(`there is no form ${form}`);
    const written: unknown = exporter.write(parsedAt(index));
    return { text: typeof written === "string" ? written : JSON.stringify(written, undefined, 2) };
  },
  profile({ json }) {
    parsedRecords.clear();
    profiles = [];
    if (json.trim() === "") return {};
    try {
      const profile = profileOf(json);
      profiles = [profile];
      return { code: codeOf(profile) };
    } catch (error) {
      return { fault: sentenceOf(error) };
    }
  },
};

function parsedAt(index: number): ParsedRecord {
  const ready = parsedRecords.get(index);
  if (ready !== undefined) return ready;
  const record = store.records[index];
  if (record === undefined) throw new RangeError(`there is no record ${index}`);
  const parsed = parse(cut(record), { profiles });
  if (parsedRecords.size >= MOST_PARSED) parsedRecords.delete(parsedRecords.keys().next().value as number);
  parsedRecords.set(index, parsed);
  return parsed;
}

function cut(record: DumpRecord): DumpRecord {
  const { text, parts } = record;
  if (text.length <= MOST_CHARACTERS) return record;
  // Behind a line, unless there is none.
  const end = text.lastIndexOf("\n", MOST_CHARACTERS - 1) + 1 || MOST_CHARACTERS;
  const kept = parts?.filter(({ span }) => span.end <= end);
  return { ...record, text: text.slice(0, end), ...(kept !== undefined && { parts: kept }) };
}

function rowOf(index: number): RecordRow {
  const { id = "", targetUri, text = "" } = store.records[index] ?? {};
  const about = targetUri ?? String(id);
  if (text.length > MOST_FOR_ROW) return { index, kind: "", title: firstLine(text), about, publishedAt: "" };
  const { kind, article, entries } = parsedAt(index);
  const title = article.headline ?? entries[0]?.headline ?? article.media[0]?.caption ?? firstLine(text);
  return { index, kind, title: title.slice(0, TITLE_LENGTH), about, publishedAt: article.publishedAt ?? "" };
}

function firstLine(text: string): string {
  return /\S[^\r\n]{0,159}/.exec(text.slice(0, 4096))?.[0] ?? "";
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

self.addEventListener("message", async ({ data }: MessageEvent<Call>) => {
  const { id, name, given } = data;
  try {
    const answer = await (answers[name] as (given: unknown) => unknown)(given);
    tell({ id, answer });
  } catch (error) {
    tell({ id, fault: sentenceOf(error) });
  }
});

tell({ ready: { forms: forms.map(({ id, mediaType, extension }) => ({ id, mediaType, extension })) } });

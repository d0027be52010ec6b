import type { Report } from "../../diagnostics/diagnostic.js";
import type { DumpRecord, RecordSource, StatedValue } from "../../model/record.js";
import type { ByteRange } from "../../text/span.js";
import type { KeyMapping, KeyMeaning } from "../format.js";
import { composeContents } from "./contents.js";
import type { Corpus } from "./corpora.js";
import { addMembers, newFields } from "./fields.js";
import { anyCorpus } from "./habits.js";
import { joinParagraphs } from "./joined-paragraphs.js";
import { isFragment, looksLikeMarkup, textOfMarkup } from "./markup.js";
import { isObject, type JsonObject } from "./parse-value.js";
import { openPlans, reach } from "./plan.js";
import { type DateReading, statedValue } from "./stated-values.js";

/** So many keys are named to who has to say which of them holds the text. */
const MOST_NAMES = 20;

/** So long is a value that may be a text, and so deep it is looked for. */
const MIN_PROSE = 80;
const PROSE_DEPTH = 2;

type Draft = { -readonly [Key in keyof DumpRecord]: DumpRecord[Key] };

/** Turns an object into a record: what keys mean is told by its corpus, and what is not understood stays a field. */
export type Mapping = (value: JsonObject, source: RecordSource) => DumpRecord;

/** Opens a mapping; the caller's keys come before those of any corpus. */
export function openMapping(given: KeyMapping, report: Report): Mapping {
  const planOf = openPlans(given);
  let bytes: ByteRange | undefined;
  const usual = { monthFirst: false, invalidDate: (stated: string) => report("DATE_INVALID", bytes, stated) };
  const monthFirst = { ...usual, monthFirst: true };
  return (value, source) => {
    bytes = source.bytes;
    const names = Object.keys(value);
    const plan = planOf(names, value);
    const { corpus, keys } = plan;
    if (plan.textMissing && holdsProse(value)) {
      report("JSONL_NO_TEXT", bytes, names.slice(0, MOST_NAMES).join(", "));
      plan.textMissing = false;
    }
    const dates = corpus.monthFirst === true ? monthFirst : usual;
    const record: Draft = { text: "", source };
    const stated: StatedValue[] = [];
    // Names of keys of which the record says all that they hold: no field repeats them.
    const taken: string[] = [];
    let done: KeyMeaning | undefined;
    const contents = corpus.contents === true && Array.isArray(value.contents) ? value.contents : undefined;
    if (contents !== undefined) done = "text";
    for (const { meaning, name, steps } of keys) {
      if (meaning === done) continue;
      const found = plainValue(steps.length === 1 ? value[name] : reach(value, steps));
      if (found === "") taken.push(name);
      if (found === undefined || found === null || found === "") continue;
      if (meaning === "text" && typeof found === "object") {
        const joined = joinParagraphs(found);
        if (joined === undefined) continue;
        ({ text: record.text, parts: record.parts } = joined);
        done = meaning;
        if (joined.isWhole) taken.push(name);
        continue;
      }
      // `source` may be a collection's own short name.
      if (name === "source" && meaning === "publication" && typeof found === "string" && isSlug(found)) continue;
      const read = meaning === "text" ? textOf(found, corpus) : statedValue(meaning, found, dates);
      if (read === undefined) continue;
      done = meaning;
      if (isSame(found, read)) taken.push(name);
      // Joins by a number go on to work.
      if (meaning === "id" && Number.isSafeInteger(found)) record.id = found as number;
      else if (typeof read === "string" && isOwn(meaning)) record[meaning] = read;
      else if (!isOwn(meaning))
        stated.push({ field: meaning, from: name, values: typeof read === "string" ? [read] : read });
    }
    if (contents !== undefined || !names.every((name) => taken.includes(name))) {
      const fields = newFields();
      if (contents !== undefined) {
        taken.push("contents");
        addContents(contents, { record, stated, fields, dates });
      }
      addMembers(fields, "", value, taken);
      if (Object.keys(fields).length > 0) record.fields = fields;
    }
    if (stated.length > 0) record.stated = stated;
    return record;
  };
}

/** What a block article says, beside its keys. */
function addContents(
  blocks: readonly unknown[],
  {
    record,
    stated,
    fields,
    dates,
  }: { record: Draft; stated: StatedValue[]; fields: Record<string, string[]>; dates: DateReading },
): void {
  const { text, parts, section, date, left } = composeContents(blocks);
  record.text = text;
  if (parts.length > 0) record.parts = parts;
  if (left.length > 0) fields.contents = [...left];
  if (section !== undefined) stated.push({ field: "section", from: "contents.kicker", values: [section] });
  if (date === undefined || date === null) return;
  addMembers(fields, "contents.", { date }, []);
  if (stated.some(({ field }) => field === "publishedAt")) return;
  const published = statedValue("publishedAt", date, dates);
  if (typeof published === "string") stated.push({ field: "publishedAt", from: "contents.date", values: [published] });
}

/** True for what the record itself has a place for. */
function isOwn(meaning: KeyMeaning): meaning is "text" | "id" | "targetUri" | "capturedAt" | "language" {
  return (
    meaning === "text" ||
    meaning === "id" ||
    meaning === "targetUri" ||
    meaning === "capturedAt" ||
    meaning === "language"
  );
}

function textOf(found: unknown, { markup, name }: Corpus): string | undefined {
  if (typeof found !== "string") return undefined;
  const isMarkup = markup === true ? looksLikeMarkup(found) : name === anyCorpus.name && isFragment(found);
  return isMarkup ? textOfMarkup(found) : found;
}

/** `{"$date": "2019-04-23"}`, `{"$oid": "5f…"}`, as databases export them → what they hold. */
function plainValue(found: unknown): unknown {
  let value = found;
  while (isObject(value)) {
    const [key, ...more] = Object.keys(value);
    if (more.length > 0 || !key?.startsWith("$")) break;
    value = value[key];
  }
  return value;
}

/** `common-crawl` */
function isSlug(text: string): boolean {
  return /^[\p{Ll}\d_.-]+$/u.test(text);
}

/** True where some value could be a text: a string as long as a sentence, or one in an object or list. */
function holdsProse(value: object, depth = PROSE_DEPTH): boolean {
  return Object.values(value).some((each) =>
    typeof each === "string"
      ? each.length >= MIN_PROSE && /[\s。，、]/.test(each)
      : depth > 1 && typeof each === "object" && each !== null && holdsProse(each, depth - 1),
  );
}

/** True where the values say all that the key holds, as it says it. */
function isSame(found: unknown, read: string | readonly string[]): boolean {
  if (typeof read === "string") return read === found || (typeof found === "number" && read === String(found));
  if (!Array.isArray(found)) return read.length === 1 && read[0] === found;
  return found.length === read.length && found.every((each, at) => each === read[at]);
}

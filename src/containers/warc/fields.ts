import type { Report } from "../../diagnostics/diagnostic.js";
import { isoDate } from "../iso-date.js";
import { languageTag } from "../language-tag.js";
import type { ArchivedRecord, RecordDraft } from "./record.js";

/** Takes a field over into the record; true where nothing of it is lost. */
type Taking = (found: RecordDraft, value: string, archived: ArchivedRecord, report: Report) => boolean;

/** The fields that have a place of their own, by their names in lower case. Only the first of each takes it. */
const places: ReadonlyMap<string, Taking> = /* @__PURE__ */ new Map<string, Taking>([
  ["warc-type", () => true],
  ["content-length", (_found, _value, { whole }) => whole],
  ["warc-record-id", takeId],
  ["warc-target-uri", takeUri],
  ["warc-date", takeDate],
  ["warc-identified-content-language", takeLanguage],
]);

/**
 * Reads the fields of a head into a record, in whatever order and case they stand. `fields` hold all that has no place of
 * its own, or has lost something on the way there.
 */
export function readFields(found: RecordDraft, archived: ArchivedRecord, report: Report): void {
  const { type, fields } = archived;
  if (type !== undefined) found.type = type;
  for (const { name, value } of fields) {
    const take = takingOf(name);
    if (take?.(found, value, archived, report) === true) continue;
    const before = found.fields[name];
    found.fields[name] = before === undefined ? [value] : before.concat(value);
  }
}

function takeId(found: RecordDraft, value: string): boolean {
  if (found.id !== undefined) return false;
  found.id = withoutBrackets(value);
  return true;
}

function takeUri(found: RecordDraft, value: string, { head }: ArchivedRecord, report: Report): boolean {
  if (found.targetUri !== undefined) return false;
  found.targetUri = withoutBrackets(value);
  if (found.targetUri === value) return true;
  report("URI_BRACKETS", head);
  return false;
}

function takeDate(found: RecordDraft, value: string, { head }: ArchivedRecord, report: Report): boolean {
  if (found.capturedAt !== undefined) return false;
  const date = isoDate(value);
  if (date === undefined) report("DATE_INVALID", head, value.slice(0, 40));
  else found.capturedAt = date;
  return date === value;
}

function takeLanguage(found: RecordDraft, value: string): boolean {
  if (found.language !== undefined) return false;
  const comma = value.indexOf(",");
  const language = languageTag(comma < 0 ? value : value.slice(0, comma));
  if (language === undefined) return false;
  found.language = language;
  return comma < 0;
}

const takings = new Map<string, Taking | undefined>();
/** A dump's names are few; one that makes up new ones is not remembered for ever. */
const MOST_NAMES = 200;

function takingOf(name: string): Taking | undefined {
  const known = takings.get(name);
  if (known !== undefined || takings.has(name)) return known;
  const found = places.get(name.toLowerCase());
  if (takings.size < MOST_NAMES && name.length < 64) takings.set(name, found);
  return found;
}

function withoutBrackets(value: string): string {
  return value.startsWith("<") && value.endsWith(">") ? value.slice(1, -1).trim() : value;
}

import type { Report } from "../../diagnostics/diagnostic.js";
import { isoDate } from "../iso-date.js";
import { languageTag } from "../language-tag.js";
import type { ArchivedRecord, RecordDraft } from "./record.js";

/**
 * Reads the fields of a head into a record, in whatever order and case they stand. `fields` hold all that has no place of
 * its own, or has lost something on the way there.
 */
export function readFields(found: RecordDraft, { fields, type, head, whole }: ArchivedRecord, report: Report): void {
  if (type !== undefined) found.type = type;
  for (const { name, value } of fields) {
    switch (lowerOf(name)) {
      case "warc-type":
        continue;
      case "content-length":
        if (whole) continue;
        break;
      case "warc-record-id":
        if (found.id !== undefined) break;
        found.id = withoutBrackets(value);
        continue;
      case "warc-target-uri": {
        if (found.targetUri !== undefined) break;
        found.targetUri = withoutBrackets(value);
        if (found.targetUri === value) continue;
        report("URI_BRACKETS", head);
        break;
      }
      case "warc-date": {
        if (found.capturedAt !== undefined) break;
        const date = isoDate(value);
        if (date === undefined) report("DATE_INVALID", head, value.slice(0, 40));
        else {
          found.capturedAt = date;
          if (date === value) continue;
        }
        break;
      }
      case "warc-identified-content-language": {
        const language = found.language === undefined ? languageTag(value.split(",", 1)[0] ?? "") : undefined;
        if (language === undefined) break;
        found.language = language;
        if (!value.includes(",")) continue;
        break;
      }
    }
    const before = found.fields[name];
    found.fields[name] = before === undefined ? [value] : [...before, value];
  }
}

const lower = new Map<string, string>();
/** A dump's names are few; one that makes up new ones is not remembered for ever. */
const MOST_NAMES = 200;

function lowerOf(name: string): string {
  let found = lower.get(name);
  if (found === undefined) {
    found = name.toLowerCase();
    if (lower.size < MOST_NAMES && name.length < 64) lower.set(name, found);
  }
  return found;
}

function withoutBrackets(value: string): string {
  return value.startsWith("<") && value.endsWith(">") ? value.slice(1, -1).trim() : value;
}

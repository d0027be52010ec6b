import type { Parsed, ParsedRecord } from "../model/article.js";
import type { DumpRecord } from "../model/record.js";

/** The record that was parsed, or undefined where a bare text was. */
export function recordOf(parsed: Parsed | ParsedRecord): Omit<DumpRecord, "text"> | undefined {
  return "record" in parsed ? parsed.record : undefined;
}

/** The record with its keys in the order that people look for them: what it is, where it stood, where it is from. */
export function orderedRecord(record: Omit<DumpRecord, "text">): Omit<DumpRecord, "text"> {
  const { id, source, targetUri, ...rest } = record;
  return { ...(id !== undefined && { id }), source, ...(targetUri !== undefined && { targetUri }), ...rest };
}

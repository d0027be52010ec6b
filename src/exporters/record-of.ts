import type { Parsed, ParsedRecord, RecordInfo } from "../model/article.js";

/** The record that was parsed, or undefined where a bare text was. */
export function recordOf(parsed: Parsed | ParsedRecord): RecordInfo | undefined {
  return "record" in parsed ? parsed.record : undefined;
}

/** The record with its keys in the order that people look for them: what it is, where it stood, where it is from. */
export function orderedRecord(record: RecordInfo): RecordInfo {
  const { id, source, targetUri, ...rest } = record;
  return { ...(id !== undefined && { id }), source, ...(targetUri !== undefined && { targetUri }), ...rest };
}

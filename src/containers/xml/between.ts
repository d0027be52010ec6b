import type { DiagnosticCode } from "../../diagnostics/codes.js";
import { isBlankRun } from "../../text/blank.js";
import type { ByteWindow } from "../byte-window.js";
import { latinOf } from "../encoding/latin.js";
import type { ReadContext } from "../format.js";
import { tagsOf, xml } from "../markup/tags.js";

/**
 * Notes what stands in front of a record: nothing but white space is a `separator`, tags and what an envelope says in its own
 * tags are a `cover`, a text that no tag holds is `junk` and told of.
 */
export function noteBetween(
  { bytes, start, offset }: ByteWindow,
  length: number,
  { region, report }: ReadContext,
  junk: DiagnosticCode,
): void {
  if (length === 0) return;
  const range = { byteStart: offset + start, byteEnd: offset + start + length };
  if (areBlank(bytes, start, start + length)) {
    region({ kind: "separator", bytes: range });
    return;
  }
  // A byte order mark is nothing.
  const text = latinOf(bytes, start, start + length).replace(/^\u00ef\u00bb\u00bf/, "");
  const tags = tagsOf(text, xml);
  let open = 0;
  let end = 0;
  let loose = false;
  for (const tag of tags) {
    if (open === 0 && !isBlankRun(text, end, tag.start)) loose = true;
    if (tag.kind === "open") open++;
    else if (tag.kind === "close" && open > 0) open--;
    end = tag.end;
  }
  if (!isBlankRun(text, end, text.length)) loose = true;
  if (loose) report(junk, range);
  region({ kind: loose ? "junk" : tags.length > 0 ? "cover" : "separator", bytes: range });
}

/** Mostly a line end. */
function areBlank(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && (bytes[at] as number) <= 0x20) at++;
  return at === end;
}

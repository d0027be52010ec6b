import type { DumpRecord } from "../../model/record.js";
import { errorPages } from "../export/error-pages.js";
import { openExport } from "../export/records.js";
import type { ReadContext } from "../format.js";
import { cutRuns, type Opening } from "../runs.js";
import { textFields } from "./text-fields.js";
import { readTextRecord } from "./text-record.js";
import { documentId, isSearchSummary } from "./words.js";

/** Reads an export as text, or RTF and PDF made into text: records end with the line of their id. */
export async function* readFactivaText(
  chunks: AsyncIterable<Uint8Array>,
  context: ReadContext,
): AsyncGenerator<DumpRecord, void, undefined> {
  const { report, region } = context;
  const records = openExport(context);
  let begun = false;
  let wasCut = false;
  for await (const { text, bytes, cut } of cutRuns(chunks, context, recordOpening())) {
    const goesOn = wasCut;
    wasCut = cut;
    const [first] = /\S.{0,80}/.exec(text.slice(0, 2000)) ?? [];
    if (goesOn) yield records.rest({ text, bytes });
    else if (first === undefined || text.trim() === "") region({ kind: "padding", bytes });
    else if (isSearchSummary(first.trim())) {
      context.dump?.({ vendor: "Factiva", fields: textFields(text), bytes });
      records.cover(bytes);
    } else {
      const found = readTextRecord(text, report);
      if (!begun) {
        const { language, isTagged } = found;
        records.begin({
          vendor: "Factiva",
          layout: isTagged ? "text, tagged" : "text, untagged",
          ...(language && { language }),
        });
        begun = true;
      }
      if (found.isEmpty) report("EXPORT_ERROR_DOCUMENT", bytes);
      else if (!found.isWhole && !cut) report("EXPORT_RECORD_CUT", bytes);
      yield records.make({ text, bytes, parts: found.parts });
    }
  }
  records.end();
}

/** What follows the line of an id opens a record, and so does the search summary. */
function recordOpening(): Opening {
  let isEnded = false;
  let hasHeadline = false;
  let isSummary = false;
  /** What stands behind the code of the first headline: nothing, a tab, spaces. A line of a text may begin like it otherwise. */
  let behind: string | undefined;
  return errorPages({
    longest: Number.POSITIVE_INFINITY,
    mayOpen: (bytes, start, end) => isEnded || (end - start < LONGEST_SIGN && begins[bytes[start] as number] === 1),
    opens: (line) => {
      const said = utf8(line).trim();
      if (said === "") return false;
      const mark = /^HD(\t| {1,2}|$)/.exec(said)?.[1];
      if (mark !== undefined) behind ??= mark;
      const isHeadline = mark !== undefined && mark === behind;
      const opensSummary = isSearchSummary(said);
      // Behind a summary another export may follow.
      const opens = isEnded || opensSummary || (isHeadline && (hasHeadline || isSummary));
      if (opens) {
        hasHeadline = false;
        isSummary = opensSummary;
      }
      hasHeadline ||= isHeadline;
      isEnded =
        documentId(said.replace(/^AN[\t ]+/, "")) !== undefined || (isSummary && /^© ?\d{4} Factiva/.test(said));
      return opens;
    },
  });
}

/** The lines of ids, of summaries and of codes are short, */
const LONGEST_SIGN = 120;
/** and begin so: `AN`, `HD`, `Document`, `Search Summary`, and their like; or with no letter of ASCII, or a form feed. */
const begins = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, code) =>
  code >= 0x80 || code <= 0x20 || "ADHRSZ".includes(String.fromCharCode(code)) ? 1 : 0,
);

/** The characters of bytes that were taken one by one. */
function utf8(line: string): string {
  if (!/[\x80-\xff]/.test(line) || line.length > LONGEST_SIGN) return line;
  return new TextDecoder().decode(Uint8Array.from(line, (character) => character.charCodeAt(0)));
}

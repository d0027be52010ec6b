import type { Report } from "../../diagnostics/diagnostic.js";
import type { DumpRecord } from "../../model/record.js";
import { errorPages, isPage } from "../export/error-pages.js";
import { openExport } from "../export/records.js";
import type { ReadContext } from "../format.js";
import { cutRuns, type Opening } from "../runs.js";
import { counter, readTextRecord } from "./text-record.js";

/** Reads an export as text: a record between two rules. */
export async function* readProquestText(
  chunks: AsyncIterable<Uint8Array>,
  context: ReadContext,
): AsyncGenerator<DumpRecord, void, undefined> {
  const { report, region } = context;
  const records = openExport(context);
  let begun = false;
  let before = 0;
  let hadId = false;
  for await (const run of cutRuns(chunks, context, recordOpening())) {
    const { text, bytes, cut } = run;
    const told: Parameters<Report>[] = [];
    const found = readTextRecord(text, (...fault) => void told.push(fault));
    const opening = text.slice(0, 1000).replace(/^[\s_*]+/, "");
    if (footer.test(opening) || (found.labels < LEAST_LABELS && cover.test(opening))) {
      records.cover(bytes);
      records.end();
      begun = false;
      continue;
    }
    const isFull = found.labels >= LEAST_LABELS;
    if (!isFull && isOnlyRules(text)) {
      region({ kind: "separator", bytes });
      continue;
    }
    const { number, total } = found;
    if (!begun || (number !== undefined && number <= before)) {
      records.begin({
        vendor: "ProQuest",
        layout: "text",
        language: found.language() ?? "en",
        ...(total !== undefined && { declared: total }),
        bytes,
      });
      begun = true;
    }
    before = number ?? before;
    if (!isFull) report("EXPORT_ERROR_DOCUMENT", bytes);
    else if (!cut && (found.isOpen || (hadId && !found.hasId))) report("EXPORT_RECORD_CUT", bytes);
    hadId ||= found.hasId;
    for (const fault of told) report(...fault);
    const own = { text, bytes, parts: isFull ? found.parts : [], number, total };
    yield records.make(isFull || !isPage(text) ? own : { ...own, isPage: true });
  }
  records.end();
}

/** A record has more labels than this. */
const LEAST_LABELS = 2;
/** `Report Information from ProQuest`, `12 March 2021 ProQuest` above a table of contents, a bibliography. */
const cover = /\bProQuest LLC\b|^Report Information from|(?:^|ProQuest\s{1,9})Table of contents\s|^Bibliography\s/;
const footer = /^(?:Contact us at:|Database copyright|Copyright of |Terms and Conditions:)/i;

function isOnlyRules(text: string): boolean {
  return /^[\s_*=\ufeff-]*$/.test(text);
}

/** A rule opens a record, and so does its counter where no rule stands above it. */
function recordOpening(): Opening {
  let isFresh = false;
  return errorPages({
    longest: 160,
    mayOpen: (bytes, start) => {
      const first = bytes[start] as number;
      return isFresh || first === 0x5f || first === 0x2a || first === 0x44 || first === 0xef;
    },
    opens: (line) => {
      const said = line.replace(/^\u00ef\u00bb\u00bf/, "").trim();
      if (said === "") return false;
      const wasFresh = isFresh;
      isFresh = said.length >= (said[0] === "*" ? 40 : 50) && /^(?:_+|\*+)$/.test(said);
      return isFresh || (!wasFresh && counter.test(said));
    },
  });
}

import { type FoundPart, labelledRecord } from "../../fields/labelled-record.js";
import type { DumpRecord } from "../../model/record.js";
import type { ByteRange } from "../../text/span.js";
import type { DumpInfo, ReadContext } from "../format.js";

/** A record as a reader of exports finds it. */
export interface FoundRecord {
  readonly text: string;
  readonly bytes: ByteRange;
  readonly parts: readonly FoundPart[];
  readonly id?: string | undefined;
  readonly language?: string | undefined;
  readonly type?: string;
}

/** Counts the records of an export, and compares them with what it declares. */
export interface ExportRecords {
  make(found: FoundRecord): DumpRecord;
  /** Told before the first record of an export; begins another count. */
  begin(info: DumpInfo): void;
  /** Bytes that say something of the export and are no record. */
  cover(bytes: ByteRange): void;
  /** Compares the counts; at the end of each export. */
  end(): void;
}

/** Begins to count. */
export function openExport(context: ReadContext): ExportRecords {
  const { path, memberOf, report, region } = context;
  let index = 0;
  let count = 0;
  let declared: number | undefined;
  let place: ByteRange | undefined;
  const end = () => {
    if (declared !== undefined && declared !== count) {
      report("EXPORT_COUNT_MISMATCH", place, `declared ${declared}, found ${count}`);
    }
    declared = undefined;
    count = 0;
  };
  return {
    make({ text, bytes, parts, id, language, type }) {
      count++;
      const member = memberOf(bytes);
      const source = { ...(path !== undefined && { path }), index: index++, bytes, ...(member && { member }) };
      const known = { ...(id !== undefined && { id }), ...(language !== undefined && { language }) };
      return labelledRecord({ text, ...known, ...(type !== undefined && { type }), source }, parts);
    },
    begin(info) {
      end();
      ({ declared } = info);
      place = info.bytes;
      context.dump?.(info);
    },
    cover: (bytes) => region({ kind: "cover", bytes }),
    end,
  };
}

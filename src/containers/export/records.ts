import { type FoundPart, labelledRecord } from "../../fields/labelled-record.js";
import type { DumpRecord } from "../../model/record.js";
import type { ByteRange } from "../../text/span.js";
import type { DumpInfo, ReadContext } from "../format.js";
import { sourceOf } from "../source-of.js";

/** A record as a reader of exports finds it. */
interface FoundRecord {
  readonly text: string;
  readonly bytes: ByteRange;
  readonly parts: readonly FoundPart[];
  readonly id?: string | undefined;
  readonly language?: string | undefined;
  readonly type?: string;
  /** Its place among the records of its export, as it says, and how many it says that there are. */
  readonly number?: number | undefined;
  readonly total?: number | undefined;
  /** It is no record of the export, but a page of a server in its middle, or the rest of one. */
  readonly isPage?: boolean;
}

/** Counts the records of an export, and compares them with what it declares. */
export interface ExportRecords {
  make(found: FoundRecord): DumpRecord;
  /** What follows a record that was cut: nobody knows what it says. */
  rest(found: Pick<FoundRecord, "text" | "bytes">): DumpRecord;
  /** Told before the first record of an export; begins another count. */
  begin(info: DumpInfo): void;
  /** Bytes that say something of the export and are no record. */
  cover(bytes: ByteRange): void;
  /** Compares the counts; at the end of each export. */
  end(): void;
}

/** Begins to count. */
export function openExport(context: ReadContext): ExportRecords {
  const { report, region } = context;
  let index = 0;
  let count = 0;
  let declared: number | undefined;
  let place: ByteRange | undefined;
  let numbers = new Set<number>();
  const end = () => {
    if (declared !== undefined && declared !== count) {
      const missing = numbers.size > 0 ? missingOf(numbers, declared) : "";
      report("EXPORT_COUNT_MISMATCH", place, `declared ${declared}, found ${count}${missing}`);
    }
    declared = undefined;
    count = 0;
    numbers = new Set();
  };
  const records: ExportRecords = {
    rest: ({ text, bytes }) =>
      records.make({ text, bytes, parts: [{ role: "unknown", span: { start: 0, end: text.length } }], isPage: true }),
    make({ text, bytes, parts, id, language, type, number, total, isPage }) {
      if (isPage !== true) count++;
      if (number !== undefined) numbers.add(number);
      if (total !== undefined && declared !== undefined && total !== declared) {
        report("EXPORT_TOTAL_DIFFERS", bytes, `${total} instead of ${declared}`);
      }
      const source = sourceOf(context, index++, bytes);
      const known: { -readonly [Key in keyof DumpRecord]: DumpRecord[Key] } = { text, source };
      if (id !== undefined) known.id = id;
      if (language !== undefined) known.language = language;
      if (type !== undefined) known.type = type;
      return labelledRecord(known, parts);
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
  return records;
}

/** Gaps that are named; of more it is told how many numbers they hold. */
const MOST_GAPS = 12;

/** `; missing 3, 7-9`: the numbers up to the declared one that no record has. */
function missingOf(numbers: ReadonlySet<number>, declared: number): string {
  const gaps: string[] = [];
  let more = 0;
  let from = 1;
  for (const number of [...numbers].sort((one, other) => one - other)) {
    if (number > declared) break;
    add(from, number - 1);
    from = number + 1;
  }
  add(from, declared);
  function add(first: number, last: number) {
    if (last < first) return;
    if (gaps.length < MOST_GAPS) gaps.push(first === last ? `${first}` : `${first}-${last}`);
    else more += last - first + 1;
  }
  return gaps.length === 0 ? "" : `; missing ${gaps.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

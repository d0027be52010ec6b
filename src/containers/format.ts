import type { Report } from "../diagnostics/diagnostic.js";
import type { DumpRecord } from "../model/record.js";

/** What a format is told about the dump that it reads. */
export interface ReadContext {
  /** Path or URL of the dump. */
  readonly path?: string;
  /** Encoding that the caller states, a WHATWG label. */
  readonly encoding?: string;
  /** Records above this many bytes are cut into several, with `LIMIT_RECORD_BYTES`. */
  readonly maxRecordBytes: number;
  /** Tells of a fault: what is told before a record is given belongs to that record. */
  readonly report: Report;
}

/** A kind of dump. */
export interface DumpFormat {
  readonly id: string;
  readonly name: string;
  /** File name endings, with the dot: they help a person, `detect` never sees them. */
  readonly extensions: readonly string[];
  /** Judges the first bytes: "certain" for a signature, "likely" for a habit of text. */
  detect(head: Uint8Array): "certain" | "likely" | undefined;
  /** Reads the records in order. Every byte lies in a record or is reported. */
  read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncIterable<DumpRecord>;
}

import type { ByteRange } from "../text/span.js";

/** Where in the dump a record stood. */
export interface RecordSource {
  /** Path or URL of the dump, as given by the caller. */
  readonly path?: string;
  /** Place of the record in its dump, from 0. */
  readonly index: number;
  /** The record's bytes in the raw (decompressed) dump. */
  readonly bytes?: ByteRange;
  /** The compressed member's bytes, where each record is a member of its own. */
  readonly member?: ByteRange;
}

/** One text of a dump with what the dump says of it. */
export interface DumpRecord {
  readonly text: string;
  /** WARC-Record-ID, DOCNO, accession number, or the file's stem. */
  readonly id?: string;
  /** The address that the page was captured from. */
  readonly targetUri?: string;
  /** When it was captured (WARC-Date, C4 timestamp), ISO 8601. Never the date of publication. */
  readonly capturedAt?: string;
  /** BCP 47, where the dump states it. */
  readonly language?: string;
  /** The fields that the dump states (`BYLINE`, `HD`, JSON keys), each with its values in order. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  readonly source: RecordSource;
}

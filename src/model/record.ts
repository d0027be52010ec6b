import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { ByteRange, Span } from "../text/span.js";
import type { BlockRole } from "./block.js";
import type { FieldName } from "./field.js";

/** Where in the dump a record stood. */
export interface RecordSource {
  /** Path or URL of the dump, as given by the caller. */
  readonly path?: string;
  /** Place of the record in its dump, from 0. */
  readonly index: number;
  /** The record's bytes in the raw (decompressed) dump, with its header and the line ends that close it. */
  readonly bytes?: ByteRange;
  /** What of the record stands elsewhere: the bytes of its entry in an index, where titles stand first and texts behind them. */
  readonly entry?: ByteRange;
  /** The compressed member's bytes in the file as stored, where each record is a member of its own. */
  readonly member?: ByteRange;
}

/** Fields of an article that a record can state beside its text, in the order of the article. */
export const statedFields = [
  "headline",
  "kicker",
  "deck",
  "section",
  "byline",
  "authors",
  "publishedAt",
  "updatedAt",
  "publication",
  "keywords",
] as const;

/** A field of an article that a record can state beside its text. */
export type StatedField = (typeof statedFields)[number];

/** What a record states of its article: it counts more than what the text seems to say. */
export interface StatedValue {
  readonly field: StatedField;
  /** The field of the dump that says so: `title`, `publish_date`. */
  readonly from: string;
  /** One value, as plain text; several for authors and keywords. Dates in ISO 8601. */
  readonly values: readonly string[];
}

/**
 * A run of the text whose role the record's own structure tells. Parts are sorted and do not overlap.
 *
 * ```text
 * SECTION: NEWS; Pg. 3       span: the line; content: from NEWS; field: "section"; from: "SECTION"
 * <p>The <b>port</b>         span: from <p> to </p>; runs: `The ` and `port`
 * reopened.</p>
 * ```
 */
export interface StatedPart {
  readonly role: BlockRole;
  /** With label, tags and padding. */
  readonly span: Span;
  /** The part of `span` that carries the meaning; all of it where absent. Line breaks in it are those of a wrapped text. */
  readonly content?: Span;
  /**
   * Where the meaning is not one run: its runs, in order and inside `span`. A run that is a tag, from `<` to `>`, stands for a
   * space. Character references are decoded.
   */
  readonly runs?: readonly Span[];
  /** What it says of the article beside its role, for a field of a labelled source. */
  readonly field?: FieldName;
  /** How the dump calls it: `LOAD-DATE`, `HD`, `date.issue`. */
  readonly from?: string;
  /** Its meaning, where the reader knows better than its characters say: a date in ISO 8601, a page. */
  readonly value?: string;
  /** What else its characters say: the date in `AP880212-0001`. */
  readonly also?: readonly { readonly field: FieldName; readonly value: string }[];
  /**
   * Of captions and credits, where their order does not tell which picture they are of: those with the same number, any from 0 on, are
   * of one.
   */
  readonly picture?: number;
}

/** One text of a dump with what the dump says of it. */
export interface DumpRecord {
  readonly text: string;
  /** WARC-Record-ID, DOCNO, accession number, or the file's stem; a number where a JSON record has one. */
  readonly id?: string | number;
  /** The address that the page was captured from. */
  readonly targetUri?: string;
  /** When it was captured (WARC-Date, C4 timestamp), ISO 8601. Never the date of publication. */
  readonly capturedAt?: string;
  /** BCP 47, where the dump states it. */
  readonly language?: string;
  /** The fields that the dump states (`BYLINE`, `HD`, JSON keys), each with its values in order. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** What kind of record it is, where the dump tells kinds apart: `conversion`, `response`, `filedesc`. */
  readonly type?: string;
  /** What the record states of its article. `parse` takes it over into the article and names it in `Parsed.stated`. */
  readonly stated?: readonly StatedValue[];
  /** The roles that the record's structure gives to runs of its text, in order; what lies between them is blank. */
  readonly parts?: readonly StatedPart[];
  /** What the reader found odd about it; `parse` passes it on. */
  readonly diagnostics?: readonly Diagnostic[];
  readonly source: RecordSource;
}

import type { Report } from "../diagnostics/diagnostic.js";
import type { DumpRecord, RecordSource, StatedField } from "../model/record.js";
import type { ByteRange } from "../text/span.js";
import type { Limits } from "./limits.js";
import type { Platform } from "./platform.js";

/** Options that only some formats heed. */
export interface FormatOptions {
  /**
   * Which records of a web archive come: `"documents"` (conversion, response and resource, unless told) or `"all"`.
   * Those that do not come are regions of kind `skipped`.
   */
  readonly records?: "documents" | "all";
  /**
   * Where a plain text is cut into records: at form feeds, at rules (lines of eight and more `-`, `=`, `_` or `*`), or at each
   * match of an expression. Not at all unless told, for a form feed is text.
   */
  readonly split?: "form-feed" | "rule" | RegExp;
  /** Further keys of JSON corpora, or other meanings for known ones: `{ text: "body", headline: ["head", "hl"] }`. */
  readonly keys?: KeyMapping;
  /** The text of an HTML payload. Without it a record of HTML has no text, and says `HTML_NOT_READ`. */
  readonly htmlToText?: (html: string, page: HtmlPage) => string;
  /** Whether digests that records state are verified; `true` unless told. */
  readonly digests?: boolean;
  /**
   * Where a WARC record's stated length is too small, what stands behind it up to the next record belongs to it; with
   * `false` the record ends where it says, and the rest is a region of kind `junk`.
   */
  readonly repair?: boolean;
  /** `true` reads `metadata` records of WAT files: what the page's head says (title, authors, dates) becomes stated fields. */
  readonly wat?: boolean;
}

/** What is known of an HTML payload beside its markup. */
export interface HtmlPage {
  readonly uri?: string;
  readonly contentType?: string;
}

/** What a key of a JSON record can mean. */
export type KeyMeaning = "text" | "id" | "targetUri" | "capturedAt" | "language" | StatedField;

/** By meaning: the key that has it, or several, of which the first that is there counts; `a.b` reaches into an object. */
export type KeyMapping = Readonly<Partial<Record<KeyMeaning, string | readonly string[]>>>;

/** A run of the raw dump. Regions tile it: sorted, no gap, no overlap, from 0 to its end. */
export interface Region {
  /**
   * `record`: given. `skipped`: a record that was not asked for. `separator`: more or other line ends than belong between records.
   * `padding`: blank lines or zero bytes. `junk`: bytes of no record. `truncated`: a record cut in its header, or what a limit cut off.
   * `cover`: what an export says of itself before, between or behind its records.
   */
  readonly kind: "record" | "skipped" | "separator" | "padding" | "junk" | "truncated" | "cover";
  readonly bytes: ByteRange;
  /** Of a skipped record: its `WARC-Type`. */
  readonly type?: string;
}

/** What an export says of itself beside its records. Told before its first record; again where another export follows in one file. */
export interface DumpInfo {
  /** `LexisNexis`, `Factiva`, `Reuters-21578`. */
  readonly vendor?: string;
  /** Which of the vendor's layouts: `field first`, `tagged`. */
  readonly layout?: string;
  /** BCP 47 of its labels. */
  readonly language?: string;
  /** How many documents it says that it holds. */
  readonly declared?: number;
  /** What its cover states, by its own names: the query, the sources, when it was asked for. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** Where the cover stands in the raw dump. */
  readonly bytes?: ByteRange;
}

/** What a format is told about the dump that it reads. */
export interface ReadContext {
  /** Path or URL of the dump. */
  readonly path?: string;
  /** Encoding that the caller states, a WHATWG label. */
  readonly encoding?: string;
  readonly limits: Limits;
  readonly options: FormatOptions;
  readonly platform: Platform;
  /**
   * The compressed member, as a range of the stored file, that holds exactly these bytes of the raw dump; undefined where
   * members and records do not begin together, or nothing is compressed. Asked with rising offsets.
   */
  memberOf(bytes: ByteRange): ByteRange | undefined;
  /** True where the compression has lost something within these bytes of the raw dump, or right behind them. */
  isBroken(bytes: ByteRange): boolean;
  /** Takes note of a run of the dump that is no record which is given; those are noted by themselves. */
  region(region: Region): void;
  /** Tells what the dump says of itself. */
  dump?(info: DumpInfo): void;
  /** An object of JSON that holds a list of articles is an answer: each of these is a record. */
  readonly envelopes?: boolean;
  /** Makes the record of a JSON object, in place of the mapping of its keys. */
  toRecord?(value: { readonly [key: string]: unknown }, source: RecordSource): DumpRecord;
  /** Tells of a fault: what is told before a record is given belongs to that record. */
  readonly report: Report;
  /** How many bytes may still come of archives, this one and those that stand in it; what comes is taken off. */
  readonly room?: { left: number };
}

/** A dump that stands in another: a member of an archive, or the text of a document. */
export interface Member {
  /** Its name in the archive; absent where the archive holds one dump alone, as a DOCX does. */
  readonly name?: string;
  readonly bytes: Uint8Array;
  /** What its bytes are encoded in, where that is known. */
  readonly encoding?: string;
}

/** The records of a dump, in order. */
export interface RecordReading extends AsyncIterable<DumpRecord> {
  /**
   * The next record, where nothing has to be waited for; undefined where that cannot be told yet. Asked only while the loop over the
   * records stands at one, and what it gives does not come again.
   */
  atHand?(): DumpRecord | undefined;
}

/** A kind of dump. */
export interface DumpFormat {
  readonly id: string;
  readonly name: string;
  /** File name endings, with the dot: they help a person, `detect` never sees them. */
  readonly extensions: readonly string[];
  /** The characters that a dump of this kind begins with, where none of another kind does: it is asked first then. */
  readonly opening?: string;
  /** Judges the first bytes: "certain" for a signature, "likely" for a habit of text. */
  detect(head: Uint8Array): "certain" | "likely" | undefined;
  /**
   * Reads the records in order. Every byte lies in a record's `source.bytes` or in a region. A chunk may be filled anew
   * by its source once the next is asked for, so what is kept of it is copied before.
   */
  read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): RecordReading;
  /**
   * Of an archive: the dumps in it, in place of records. Each is recognised and read by itself, with places that are counted
   * from its own start; its name stands behind the archive's path.
   */
  unpack?(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncIterable<Member>;
}

import { ParseError } from "../diagnostics/error.js";

/** What a dump may ask of the reader. Each limit that is met is a diagnostic; nothing is dropped in silence. */
export interface Limits {
  /**
   * Bytes of one record, 16 MiB unless told: no page of news comes near it, and memory is bounded by it, not by the dump.
   * What is longer is cut, with `LIMIT_RECORD_BYTES`.
   */
  readonly maxRecordBytes: number;
  /** Bytes of one record's header, 2 MiB unless told; what is longer is no header. `LIMIT_HEADER_BYTES` */
  readonly maxHeaderBytes: number;
  /** Fields of one record's header, 10,000 unless told. `LIMIT_HEADER_COUNT` */
  readonly maxHeaderFields: number;
  /** Bytes of one line of JSON, 16 MiB unless told. `LIMIT_LINE_BYTES` */
  readonly maxLineBytes: number;
  /** Nesting of one JSON value, 256 unless told: corpora nest five deep, and deeper ones exhaust the stack. `LIMIT_JSON_DEPTH` */
  readonly maxJsonDepth: number;
  /** Nesting of the elements of one XML document, 256 unless told: articles nest twenty deep. `LIMIT_XML_DEPTH` */
  readonly maxXmlDepth: number;
  /**
   * How many times its compressed size a member of gzip or ZIP may inflate to, 1000 unless told: text reaches 20, deflate itself ends at
   * 1032, and only a bomb comes near that. Counted once a member has given 1 MiB. `LIMIT_GZ_RATIO`
   */
  readonly maxInflationRatio: number;
  /**
   * Bytes of an archive that is read whole (ZIP, DOCX), and of all that it holds once inflated, 256 MiB unless told: a thousand
   * articles are 10 MiB. `LIMIT_ARCHIVE_BYTES`
   */
  readonly maxArchiveBytes: number;
}

const MIB = 1024 * 1024;

const defaults: Limits = {
  maxRecordBytes: 16 * MIB,
  maxHeaderBytes: 2 * MIB,
  maxHeaderFields: 10_000,
  maxLineBytes: 16 * MIB,
  maxJsonDepth: 256,
  maxXmlDepth: 256,
  maxInflationRatio: 1000,
  maxArchiveBytes: 256 * MIB,
};

/** The least that makes sense: a record of 16 bytes can still be cut behind a whole character. */
const least: Limits = {
  maxRecordBytes: 16,
  maxHeaderBytes: 16,
  maxHeaderFields: 1,
  maxLineBytes: 16,
  maxJsonDepth: 1,
  maxXmlDepth: 1,
  maxInflationRatio: 1,
  maxArchiveBytes: 16,
};

/** The caller's limits with the defaults for the others; one that is no whole number in its range throws a `ParseError` (`USAGE`). */
export function resolveLimits(given: Partial<Limits>): Limits {
  const limits: { -readonly [Name in keyof Limits]: number } = { ...defaults };
  for (const name of Object.keys(defaults) as (keyof Limits)[]) {
    const value = given[name];
    if (value === undefined) continue;
    if (value !== Number.POSITIVE_INFINITY && (!Number.isSafeInteger(value) || value < least[name])) {
      throw new ParseError("USAGE", `${name} is ${value}: give a whole number of at least ${least[name]}`);
    }
    limits[name] = value;
  }
  return limits;
}

/** Checked by `npm run typecheck`: the inferred types of the schemas are the hand-written ones, both ways. */
import type { z } from "zod";
import type * as enrich from "../src/enrich/all.js";
import type { StoredRecord } from "../src/exporters/all.js";
import type * as newsdump from "../src/index.js";
import type * as schemas from "../src/zod/index.js";

/** True only for the same type: not for a wider or narrower one, and `?: string` is not `?: string | undefined`. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The schemas' types are those of the interfaces but for `readonly`; intersections become one object. */
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** Lists every schema whose input or output is not its interface; no schema, no interface may be forgotten. */
type Faults<Interfaces> = {
  [Name in keyof Interfaces]: `${Name & string}Schema` extends keyof typeof schemas
    ? (typeof schemas)[`${Name & string}Schema`] extends infer Schema
      ? Equal<DeepReadonly<z.output<Schema>>, DeepReadonly<Interfaces[Name]>> extends true
        ? Equal<DeepReadonly<z.input<Schema>>, DeepReadonly<Interfaces[Name]>> extends true
          ? never
          : Name
        : Name
      : never
    : Name;
}[keyof Interfaces];

interface Interfaces {
  span: newsdump.Span;
  byteRange: newsdump.ByteRange;
  blockRole: newsdump.BlockRole;
  basis: newsdump.Basis;
  block: newsdump.Block;
  author: newsdump.Author;
  dateline: newsdump.Dateline;
  archive: newsdump.Archive;
  publication: newsdump.Publication;
  media: newsdump.Media;
  bodyPart: newsdump.BodyPart;
  keyword: newsdump.Keyword;
  article: newsdump.Article;
  listingEntry: newsdump.ListingEntry;
  pageKind: newsdump.PageKind;
  severity: newsdump.Severity;
  diagnosticCode: newsdump.DiagnosticCode;
  diagnostic: newsdump.Diagnostic;
  recordSource: newsdump.RecordSource;
  statedField: newsdump.StatedField;
  statedValue: newsdump.StatedValue;
  statedPart: newsdump.StatedPart;
  dumpRecord: newsdump.DumpRecord;
  recordInfo: newsdump.RecordInfo;
  parsed: newsdump.Parsed;
  parsedRecord: newsdump.ParsedRecord;
  edition: newsdump.Edition;
  profile: newsdump.Profile;
  storedRecord: StoredRecord;
  mention: enrich.Mention;
  quote: enrich.Quote;
  acronym: enrich.Acronym;
  dateMention: enrich.DateMention;
  sentence: enrich.Sentence;
}

export const everySchemaIsItsInterface: Equal<Faults<Interfaces>, never> = true;
export const everySchemaIsCompared: Equal<Exclude<keyof typeof schemas, "loose">, `${keyof Interfaces}Schema`> = true;

/** What comes out of a schema, and what comes out of `parse`, can stand for each other where nothing is written. */
export const parsedIsWidest = (value: z.output<typeof schemas.parsedRecordSchema>): newsdump.ParsedRecord => value;

/** Nothing hides behind `DeepReadonly`: the hand-written interfaces are read-only throughout. */
type Writable = {
  [Name in keyof Interfaces]: Equal<Flat<Interfaces[Name]>, DeepReadonly<Interfaces[Name]>> extends true ? never : Name;
}[keyof Interfaces];
type Flat<T> = T extends object ? { [K in keyof T]: Flat<T[K]> } : T;
export const everyInterfaceIsReadOnly: Equal<Writable, never> = true;

/** The comparison can fail. */
export const refusesWider: Equal<{ a?: string }, { a?: string | undefined }> = false;
export const refusesNull: Equal<{ a: string }, { a: string | null }> = false;
export const refusesOptional: Equal<{ a: string }, { a?: string }> = false;
export const refusesUnknown: Equal<{ a: string }, { a: unknown }> = false;

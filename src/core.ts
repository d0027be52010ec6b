/**
 * newsdump without its registries: for small bundles that name the sites, languages and formats that they need.
 *
 * @module newsdump/core
 */
export { blocksOf, bodyText, textOf } from "./access.js";
export type { ByteSource } from "./byte-source.js";
export type {
  DumpFormat,
  DumpInfo,
  FormatOptions,
  HtmlPage,
  KeyMapping,
  KeyMeaning,
  ReadContext,
  RecordReading,
  Region,
} from "./containers/format.js";
export type { Limits } from "./containers/limits.js";
export type { Platform } from "./containers/platform.js";
export { type CreateParserOptions, createParser, type Parser } from "./create-parser.js";
export { type DiagnosticCode, diagnosticCodes, type Severity } from "./diagnostics/codes.js";
export type { Diagnostic, Report, StoredPlace } from "./diagnostics/diagnostic.js";
export { isParseError, ParseError, type ParseErrorCode } from "./diagnostics/error.js";
export { type FormatDiagnosticOptions, formatDiagnostic } from "./diagnostics/format.js";
export type { ParseDump, ParseDumpOptions } from "./dump-parser.js";
export type { ReadDumpOptions, ReadRecords } from "./dump-reader.js";
export type { Lexicon } from "./languages/lexicon.js";
export type {
  Archive,
  Article,
  Author,
  BodyPart,
  Dateline,
  Keyword,
  ListingEntry,
  Media,
  PageKind,
  Parsed,
  ParsedRecord,
  Publication,
  RecordInfo,
} from "./model/article.js";
export { type Basis, type Block, type BlockRole, blockRoles } from "./model/block.js";
export { type FieldName, fieldNames } from "./model/field.js";
export {
  type DumpRecord,
  type RecordSource,
  type StatedField,
  type StatedPart,
  type StatedValue,
  statedFields,
} from "./model/record.js";
export type { Parse, ParseOptions } from "./parser.js";
export { defineProfile, type Edition, type Profile } from "./profiles/profile.js";
export { type LineTable, splitLines } from "./text/lines.js";
export { type Position, positionAt } from "./text/position.js";
export type { ByteRange, Span } from "./text/span.js";

/**
 * The forms that newsdump writes, one file each: plain objects whose `write` turns what `parse` gives into text.
 *
 * @module newsdump/exporters
 */
export { type CsvOptions, csv, csvWith } from "./csv.js";
export type { CsvColumn } from "./csv-columns.js";
export type { Exporter, Series } from "./exporter.js";
export { json } from "./json.js";
export { jsonLd } from "./json-ld.js";
export { type JsonlExporter, type JsonlOptions, jsonl, jsonlWith } from "./jsonl.js";
export { markdown } from "./markdown.js";
export { type NinjsOptions, ninjs, ninjs2, ninjsWith } from "./ninjs.js";
export {
  type JsonlSource,
  type LineIssue,
  type ReadJsonlOptions,
  type ReadLine,
  readJsonl,
  type StandardResult,
  type StandardSchema,
  type StoredRecord,
} from "./read-jsonl.js";
export { tei } from "./tei.js";
export { text } from "./text.js";

/**
 * The forms that newsdump writes, one file each: plain objects whose `write` turns what `parse` gives into text.
 *
 * @module newsdump/exporters
 */
export type { Exporter } from "./exporter.js";
export { json } from "./json.js";
export { type JsonlOptions, jsonl, jsonlWith } from "./jsonl.js";
export { markdown } from "./markdown.js";
export { text } from "./text.js";

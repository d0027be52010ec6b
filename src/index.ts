/**
 * Parse plain-text dumps of news pages into articles, with a way back from every value to its place in the text.
 *
 * @module newsdump
 */
export { ArticleStream } from "./article-stream.js";
export * from "./core.js";
export { parse } from "./parse.js";
export { parseDump } from "./parse-dump.js";
export { readRecords } from "./read-records.js";
export { type WriteStreamOptions, writeStream } from "./write-stream.js";

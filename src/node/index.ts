/**
 * Dumps in files, for Node.
 *
 * @module newsdump/node
 */
export { listFiles } from "./files/list-files.js";
export { type OpenDumpOptions, type OpenedDump, openDump } from "./open-dump.js";
export { type FilePaths, type ParseFilesOptions, parseFiles } from "./parse-files.js";
export { nodePlatform } from "./platform.js";
export { readDump } from "./read-dump.js";
export { readRecordAt } from "./read-record-at.js";

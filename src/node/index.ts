/**
 * Dumps in files, for Node.
 *
 * @module newsdump/node
 */
export { type OpenDumpOptions, type OpenedDump, openDump } from "./open-dump.js";
export { readDump } from "./read-dump.js";

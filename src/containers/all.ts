/**
 * The dump formats that newsdump reads, one file each.
 *
 * @module newsdump/containers
 */
export type { DumpFormat, ReadContext } from "./format.js";
export { plain } from "./plain.js";

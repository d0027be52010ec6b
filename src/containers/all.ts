/**
 * The dump formats that newsdump reads, one file each.
 *
 * @module newsdump/containers
 */

export { arc } from "./arc.js";
export { europresse } from "./europresse.js";
export { factiva } from "./factiva.js";
export type {
  DumpFormat,
  DumpInfo,
  FormatOptions,
  HtmlPage,
  KeyMapping,
  KeyMeaning,
  ReadContext,
  Region,
} from "./format.js";
export { jsonl } from "./jsonl.js";
export { plain } from "./plain.js";
export { proquest } from "./proquest.js";
export { warc } from "./warc.js";

/**
 * The dump formats that newsdump reads, one file each.
 *
 * @module newsdump/containers
 */

export { arc } from "./arc.js";
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
export { gigaword } from "./gigaword.js";
export { jsonl } from "./jsonl.js";
export { nitf } from "./nitf.js";
export { plain } from "./plain.js";
export { reuters21578 } from "./reuters-21578.js";
export { trec } from "./trec.js";
export { warc } from "./warc.js";

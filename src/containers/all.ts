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
  Member,
  ReadContext,
  Region,
} from "./format.js";
export { gopress } from "./gopress.js";
export { jsonl } from "./jsonl.js";
export { lexisnexis } from "./lexisnexis.js";
export { lexisnexisHtml } from "./lexisnexis-html.js";
export { nexisUni } from "./nexis-uni.js";
export { plain } from "./plain.js";
export { warc } from "./warc.js";
export { zip } from "./zip.js";

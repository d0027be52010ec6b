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
export { proquest } from "./proquest.js";
export { warc } from "./warc.js";
export { zip } from "./zip.js";

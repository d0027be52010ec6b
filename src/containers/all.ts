/**
 * The dump formats that newsdump reads, one file each.
 *
 * @module newsdump/containers
 */

export { allTheNews } from "./all-the-news.js";
export { anpa } from "./anpa.js";
export { arc } from "./arc.js";
export { bbc } from "./bbc.js";
export { cnnDailymail } from "./cnn-dailymail.js";
export { europresse } from "./europresse.js";
export { factiva } from "./factiva.js";
export { feed } from "./feed.js";
export type {
  DumpFormat,
  DumpInfo,
  FormatOptions,
  HtmlPage,
  KeyMapping,
  KeyMeaning,
  Member,
  ReadContext,
  RecordReading,
  Region,
} from "./format.js";
export { gigaword } from "./gigaword.js";
export { gopress } from "./gopress.js";
export { iptc7901 } from "./iptc-7901.js";
export { jsonEnvelope } from "./json-envelope.js";
export { jsonl } from "./jsonl.js";
export { lexisnexis } from "./lexisnexis.js";
export { lexisnexisHtml } from "./lexisnexis-html.js";
export { newsgroups } from "./newsgroups.js";
export { newsml } from "./newsml.js";
export { newsmlG2 } from "./newsml-g2.js";
export { nexisUni } from "./nexis-uni.js";
export { ninjs } from "./ninjs.js";
export { nitf } from "./nitf.js";
export { plain } from "./plain.js";
export { proquest } from "./proquest.js";
export { rcv1 } from "./rcv1.js";
export { reuters21578 } from "./reuters-21578.js";
export { rtf } from "./rtf.js";
export { trec } from "./trec.js";
export { warc } from "./warc.js";
export { zip } from "./zip.js";

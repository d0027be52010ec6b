import type { FoundPart } from "../../fields/labelled-record.js";
import { html, tagsOf } from "../markup/tags.js";

/** The attribute of the full text that states its length: `<Text WordCount="412" HTMLContent="true">`. */
export function wordCountPart(text: string): FoundPart[] {
  const from = text.search(/<(?:full)?text\b/i);
  if (from < 0) return [];
  const [tag] = tagsOf(text, html, from, Math.min(from + 1000, text.length));
  const attribute = /\bwordcount=["']?(\d+)/i.exec(text.slice(from, tag?.end ?? from));
  if (attribute?.[1] === undefined) return [];
  const end = from + attribute.index + attribute[0].length;
  const span = { start: end - attribute[1].length, end };
  return [{ field: "length", from: "WordCount", span, content: span }];
}

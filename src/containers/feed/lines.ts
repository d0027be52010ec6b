import { type FoundPart, type PartDraft, saying } from "../../fields/found-part.js";
import { printedPart } from "../../fields/labelled-record.js";
import type { FieldName } from "../../model/field.js";
import { withoutEscapes } from "../markup/escapes.js";
import type { XmlDocument } from "../xml/document.js";
import type { Element } from "../xml/element-tree.js";
import { meaningOf } from "../xml/meaning.js";
import { innerTags } from "./inner-tags.js";

/** What an element says: its meaning, where it is a field. */
type Meaning = Pick<FoundPart, "content" | "runs">;

/** `dc:creator`, in small letters. */
export function nameOf({ tag }: Element): string {
  return tag.name.toLowerCase().replace(/^(?:atom|rss):/, "");
}

/** Adds what an element says, as a field of its own name. */
export function addLine(document: XmlDocument, element: Element, field: FieldName, value?: string): void {
  const meaning = lineOf(document, element);
  if (meaning === undefined) return;
  const part: PartDraft = { span: { start: element.tag.start, end: element.end }, field, from: element.tag.name };
  // What was escaped twice is said by the value, for only texts are decoded twice.
  const isTwice =
    meaning.runs !== undefined && document.text.slice(element.tag.end, element.contentEnd).includes("&amp;");
  const said = value ?? (isTwice ? printedPart(document.text, { span: part.span, ...meaning }) : undefined);
  if (said !== undefined) part.value = said;
  document.parts.push(saying(part, meaning));
}

/** What an element says as a line, the tags of a page taken off. */
export function lineOf({ text, tags }: XmlDocument, element: Element): Meaning | undefined {
  const inner = innerTags(text, tags, element.tag.end, element.contentEnd, false);
  const meaning = meaningOf(text, element.tag.end, element.contentEnd, inner);
  return meaning === undefined ? undefined : unescaped(text, meaning);
}

/** What was escaped with the tags that stood beside it. */
export function unescaped(text: string, meaning: Meaning): Meaning {
  const { content, runs = content === undefined ? [] : [content] } = meaning;
  const found = runs.flatMap((run) => withoutEscapes(text, run));
  return found.length === runs.length ? meaning : { runs: found };
}

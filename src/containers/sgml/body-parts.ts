import { type FoundPart, partAt, saying } from "../../fields/found-part.js";
import { sgmlTags } from "../../fields/keys/sgml.js";
import { append } from "../../text/append.js";
import { isBlankRun, skipBlank, skipBlankBack } from "../../text/blank.js";
import type { Span } from "../../text/span.js";
import type { Tag } from "../markup/tags.js";
import { cdataEnd, firstNotBefore, meaningOf, tagsWithin } from "../xml/meaning.js";
import { type LinesPart, paragraphsOf } from "./paragraphs.js";

/** A text between tags, and what is known of it. */
export interface Body {
  readonly text: string;
  /** All tags of the record; control references count as such. */
  readonly tags: readonly Tag[];
  /** How the dump calls the element, where it is no plain text: `LP`. */
  readonly from?: string;
}

const kindOf = (tag: Tag) => sgmlTags.get(tag.name);
const isCell = (tag: Tag) => kindOf(tag) === "cell" || kindOf(tag) === "break";
/** `Language:  <F P=105> English </F>` */
const label = /^[A-Z][\w /-]{1,30}:$/;

/** `<![CDATA[` */
const CDATA = 9;

/** `<USBUREAU>Port Service</USBUREAU>` on a line of its own: an element that no other collection has, and a block of the text. */
function isUnknownBlock(text: string, tag: Tag): boolean {
  if (tag.kind !== "open" && tag.kind !== "close") return false;
  return tag.kind === "open"
    ? /(?:^|\n)[ \t]{0,9}$/.test(text.slice(Math.max(0, tag.start - 10), tag.start))
    : /^[ \t]{0,9}(?:\r?\n|$)/.test(text.slice(tag.end, tag.end + 12));
}

/** The paragraphs, rows and small fields of a run of a body. */
export function bodyParts(body: Body, start: number, end: number): FoundPart[] {
  const { text, tags } = body;
  const inside = tagsWithin(tags, start, end);
  const parts: FoundPart[] = [];
  let from = start;
  let opener: Tag | undefined;
  const flush = (to: number, close?: Tag) => {
    const begin = opener?.start ?? from;
    const span = { start: begin, end: close?.end ?? to };
    if (opener === undefined) {
      if (!isBlankRun(text, from, to)) append(parts, plainParts(body, from, to));
    } else {
      const meaning = meaningOf(text, from, to, tagsWithin(tags, from, to), isCell);
      const role = kindOf(opener) === "row" ? "listItem" : "paragraph";
      if (meaning !== undefined) parts.push(saying(partAt(span, { role, from: body.from }), meaning));
    }
    opener = undefined;
    from = span.end;
  };
  for (let at = 0; at < inside.length; at++) {
    const tag = inside[at] as Tag;
    if (tag.start < from) continue;
    const kind = kindOf(tag);
    if (kind === "paragraph" || kind === "row") {
      const own = tag.kind === "close" && opener !== undefined && opener.name === tag.name;
      flush(tag.start, own ? tag : undefined);
      if (tag.kind === "open") opener = tag;
      from = tag.end;
    } else if (opener !== undefined) continue;
    else if (tag.kind === "cdata") {
      flush(tag.start);
      append(parts, plainParts(body, tag.start + CDATA, cdataEnd(text, tag)));
      from = tag.end;
    } else if (kind === "value" && tag.kind === "open") {
      const field = labelled(body, from, tag, inside[at + 1]);
      if (field === undefined) continue;
      flush(field.span.start);
      parts.push(field);
      from = field.span.end;
    } else if (kind === undefined && isUnknownBlock(text, tag)) {
      flush(tag.start);
      from = tag.end;
    }
  }
  flush(end);
  return parts;
}

/** `Language: <F P=105>English</F>` and `<F P=106>[By …]</F>` at the start of a line are fields; the text is a translation. */
function labelled({ text }: Body, from: number, tag: Tag, close: Tag | undefined): FoundPart | undefined {
  if (close?.kind !== "close" || close.name !== tag.name) return undefined;
  // A label is short: no more is looked at than it may have.
  const near = Math.max(from, tag.start - LABEL);
  const line = near + text.slice(near, tag.start).lastIndexOf("\n") + 1;
  const printed = text.slice(line, tag.start).trim();
  const content = { start: skipBlank(text, tag.end, close.start), end: 0 };
  content.end = skipBlankBack(text, content.start, close.start);
  if ((printed !== "" && !label.test(printed)) || content.end === content.start) return undefined;
  const span = { start: line, end: close.end };
  const name = printed === "" ? text.slice(tag.start + 1, tag.end - 1) : printed.slice(0, -1);
  const isByline =
    printed === "" && /\bby\b/i.test(text.slice(content.start, Math.min(content.end, content.start + 40)));
  // `[By Jane Example]`
  const bracketed = isByline && text.charAt(content.start) === "[" && text.charAt(content.end - 1) === "]";
  if (bracketed) {
    const [mark, writer] = opening.exec(text.slice(content.start, content.end)) ?? [];
    if (writer === undefined) {
      content.start++;
      content.end--;
      const reporter = byReporter.exec(text.slice(content.start, Math.min(content.end, content.start + LABEL)));
      content.start += reporter?.[0].length ?? 0;
    } else {
      // `[Article by Jane Example: "Tides"; first paragraph is the paper's]`
      content.start += (mark as string).indexOf(writer);
      content.end = content.start + writer.trimEnd().length;
    }
  }
  return { field: isByline ? "byline" : "other", from: name, span, content };
}

/** `By XINHUA reporter `: what the writer of a translation is. */
const byReporter =
  /^By (?:\p{Lu}[\p{L}-]{1,20} ){0,4}(?:special )?(?:staff )?(?:reporters?|correspondents?|commentator) (?=\p{Lu})/u;

/** ` Reuter` on the last line, or behind the last sentence. */
const closing = /(?:REUTERS?|Reuters?|[Ee]nditem|ENDITEM)\.?$/;
const sentenceEnd = /[.!?)"'”]$/;
const title = /\b(?:Mr|Mrs|Ms|Dr|St)\.$/;

/** Where the mark of an agency stands at the end of a text; -1 where the word is a part of its last sentence. */
function closingAt(tail: string): number {
  // Most texts are told from it by their last letter.
  const isLike = "SRsrmM".includes(tail.charAt(tail.length - (tail.endsWith(".") ? 2 : 1)));
  const at = isLike ? tail.search(closing) : -1;
  if (at < 0) return -1;
  const before = tail.slice(0, at);
  const said = before.trimEnd();
  const gap = before.slice(said.length);
  const apart = said === "" || gap.includes("\n") || gap.length > 1;
  return apart || (gap !== "" && sentenceEnd.test(said) && !title.test(said)) ? at : -1;
}

/** `Article Type:BFN` */
const labelLine =
  /^(Article Type|Document Type|Language|Report Type)\s?:\s?(?:\S{1,20}(?: Report)?|\p{Lu}[^\p{Ll}\n]{1,60})$/u;
/** The same where the label is lost. */
const typeLine = /^(?:BFN|CSO)$/;
/** What either begins with. */
const labelLetters = "ADLRBC";
/** Stands in Reuters-21578 where a brief has a headline and no text. */
const PLACEHOLDER = "Blah blah blah.";
const saysWords = /[\p{L}\d]/u;
/** So long is the label of a small field at most. */
const LABEL = 80;
/** So much of a body's end may be an agency's name. */
const TAIL = 60;

/** The paragraphs of lines; tags inside them are no part of what they say. */
function plainParts({ text, tags, from }: Body, start: number, end: number): FoundPart[] {
  const edges = withoutEdges(text, tags, start, end);
  const parts: FoundPart[] = [];
  let to = edges.end;
  const tailFrom = Math.max(edges.start, to - TAIL);
  const tail = closingAt(text.slice(tailFrom, to).trimEnd());
  let footer: FoundPart | undefined;
  if (tail >= 0) {
    const at = tailFrom + tail;
    footer = { role: "footer", span: { start: at, end: to }, content: { start: at, end: skipBlankBack(text, at, to) } };
    to = at;
  }
  const opened = openingParts(text, edges.start, to);
  append(parts, opened);
  for (const { start: first, end: last, isRow } of linesOf(text, opened.at(-1)?.span.end ?? edges.start, to, parts)) {
    const span = { start: first, end: last };
    const label = last - first > 60 ? undefined : labelPart(text, first, last);
    if (label !== undefined) {
      parts.push(label);
      continue;
    }
    const inside = tagsWithin(tags, first, last);
    const meaning = inside.length === 0 ? {} : meaningOf(text, first, last, inside, isCell);
    if (meaning === undefined) continue;
    const printed = text.slice(first, Math.min(last, first + 999));
    const role = saysWords.test(printed) && printed !== PLACEHOLDER ? (isRow ? "listItem" : "paragraph") : "unknown";
    parts.push(saying(partAt(span, { role, from }), meaning));
  }
  return footer === undefined ? parts : [...parts, footer];
}

/** `[Text] Riverton, 1 Mar --`, `[Article by Jane Example: "Tides"]`: how much of it the translators gave, or whose it is. */
const opening =
  /^\[(?:(?:FBIS )?(?:Translated )?(?:Text|Excerpts?|Summary)|Editorial Report|(?:Article|Report|Commentary|Interview) by ([^\][:;,"]{2,80})(?:[[:;,"][^\]]{0,200})?|(?:Unattributed|Interview with|Speech by|Statement by|Announcement) ?[^\]]{0,200})\]/;
/** `Riverton, 1 Mar (RNA) -- `: behind such a mark, whatever the language. */
const datelineBehind =
  /^\p{Lu}[\p{L}'’. -]{1,40}(?:, \p{Lu}[\p{L}'’. -]{1,30})?,\s(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9} \d{1,2})(?:\s\([^()\n]{1,60}\)|\s\p{Lu}[\p{Lu}-]{2,20})?\s{1,3}--(?=\s)/u;
const LONGEST_MARK = 320;
/** So many labels and marks stand above a translation at most. */
const MOST_MARKS = 12;
const LONGEST_DATELINE = 200;

/** `Article Type:BFN` as a field of its own. */
export function labelPart(text: string, start: number, end: number): FoundPart | undefined {
  // Most lines are told from a label by their first character.
  if (!labelLetters.includes(text.charAt(start))) return undefined;
  const printed = text.slice(start, end);
  if (typeLine.test(printed)) return { field: "other", from: "Article Type", span: { start, end } };
  const found = labelLine.exec(printed);
  if (found === null) return undefined;
  const content = { start: skipBlank(text, start + printed.indexOf(":") + 1, end), end };
  return { field: "other", from: found[1] as string, span: { start, end }, content };
}

/** The lines of labels above a translation, and the mark in brackets with which it opens. */
function openingParts(text: string, start: number, end: number): FoundPart[] {
  const parts: FoundPart[] = [];
  for (let from = skipBlank(text, start, end); ; ) {
    const near = text.slice(from, Math.min(end, from + LABEL));
    const line = near.indexOf("\n");
    const label = line < 0 ? undefined : labelPart(text, from, skipBlankBack(text, from, from + line));
    if (label === undefined) {
      const mark = openingMark(text, from, end);
      if (mark === undefined) return parts;
      parts.push(mark);
      const behind = skipBlank(text, mark.span.end, end);
      // `[Article by Jane Example: "Tides"] [Text]`
      if (parts.length < MOST_MARKS && text.charAt(behind) === "[") {
        from = behind;
        continue;
      }
      const dateline = datelineBehind.exec(text.slice(behind, Math.min(end, behind + LONGEST_DATELINE)))?.[0];
      if (dateline !== undefined)
        parts.push({ field: "dateline", span: { start: behind, end: behind + dateline.length } });
      return parts;
    }
    parts.push(label);
    from = skipBlank(text, label.span.end, end);
  }
}

function openingMark(text: string, start: number, end: number): FoundPart | undefined {
  const found = opening.exec(text.slice(start, Math.min(end, start + LONGEST_MARK)));
  if (found === null) return undefined;
  const [printed, writer] = found;
  const span = { start, end: start + printed.length };
  if (writer === undefined) return { role: "field", span };
  const from = start + printed.indexOf(writer);
  return { field: "byline", span, content: { start: from, end: from + writer.trimEnd().length } };
}

/** A paragraph of the San Jose Mercury News ends in a semicolon behind its sentence. */
const separator = /[.!?]["'’”)]{0,2};(?=\s|$)/g;

/** The paragraphs of lines, those of a text whose paragraphs end in semicolons as well; the semicolons go to `parts`. */
function linesOf(text: string, start: number, end: number, parts: FoundPart[]): LinesPart[] {
  const body = text.slice(start, end);
  if (!body.includes(";")) return paragraphsOf(text, start, end);
  const found: LinesPart[] = [];
  let from = start;
  for (const { index, 0: mark } of body.matchAll(separator)) {
    const at = start + index + mark.length - 1;
    // One space may be left behind the last.
    if (!isBlankRun(text, at + 1, Math.min(end, at + 3))) continue;
    append(found, paragraphsOf(text, from, at));
    parts.push({ role: "field", span: { start: at, end: at + 1 } });
    from = at + 1;
  }
  return [...found, ...paragraphsOf(text, from, end)];
}

/** Without white space, tags and control references at its ends. */
function withoutEdges(text: string, tags: readonly Tag[], start: number, end: number): Span {
  let from = start;
  let next = firstNotBefore(tags, start);
  for (;;) {
    const first = skipBlank(text, from, end);
    const tag = tags[next];
    if (tag === undefined || tag.start !== first || tag.end > end) break;
    from = tag.end;
    next++;
  }
  let to = end;
  let previous = firstNotBefore(tags, end) - 1;
  for (;;) {
    const last = skipBlankBack(text, from, to);
    const tag = tags[previous];
    if (tag === undefined || tag.end !== last || tag.start < from) break;
    to = tag.start;
    previous--;
  }
  return { start: from, end: Math.max(to, from) };
}

import type { FoundPart } from "../../fields/labelled-record.js";
import { dateAtStart } from "../../fields/printed-date.js";
import { append } from "../../text/append.js";
import type { Span } from "../../text/span.js";
import { readDateLine } from "../lexisnexis/date-line.js";
import { fieldPart } from "../lexisnexis/field-part.js";
import { graphicParts } from "../lexisnexis/graphic.js";
import { announcesCorrection, isCopyright, isPageLine, isSyndication, statesRights } from "../lexisnexis/notices.js";
import { isSignature } from "../signature.js";
import { lineWithoutMarks, partWithoutMarks } from "./markdown.js";
import { type Unit, unitsOf } from "./units.js";

/** A document of Nexis Uni as it is read. */
export interface UniDocument {
  readonly parts: readonly FoundPart[];
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** The title, as printed. */
  readonly title: string | undefined;
  /** It has labels. */
  readonly isKeyed: boolean;
  /** `End of Document` stands below it. */
  readonly isClosed: boolean;
  /** BCP 47 of its labels. */
  readonly language: string | undefined;
}

/**
 * Reads a document, from its title to `End of Document`.
 *
 * ```text
 * Title                                  one paragraph each, the labels with a space or a no-break space behind them
 * Publication
 * July 2, 2019 Tuesday 9:33 AM GMT       an edition behind a comma, or in a paragraph of its own
 * Copyright 2019 …
 * Section: POLITICS; Version:17
 * Length: 571 words
 * Body                                   the text, up to Graphic, Classification or Load-Date
 * ```
 */
export function readUniDocument(text: string, from = 0): UniDocument {
  const parts: FoundPart[] = from > 0 ? [{ role: "field", span: { start: 0, end: from } }] : [];
  const all = unitsOf(text, from);
  // `Page 1 of 3` stands on the first page too, above the title.
  const isPageAbove = (unit: Unit, at: number) => at < 2 && isPageLine(textOf(text, unit));
  const units = all.filter((unit, at) => !unit.isPicture && !isPageAbove(unit, at));
  if (units.length < all.length)
    all.forEach((unit, at) => {
      if (unit.isPicture) parts.push({ role: "field", span: spanOf(unit) });
      else if (isPageAbove(unit, at)) parts.push({ role: "footer", span: spanOf(unit) });
    });
  const closing = units.findIndex(({ head }) => head === "end");
  const end = closing < 0 ? units.length : closing;
  let labels = 0;
  let language: string | undefined;
  for (let at = 0; at < end; at++) {
    const { key } = units[at] as Unit;
    if (key?.meaning === undefined) continue;
    labels++;
    language ??= key.language;
  }
  const meta = firstLabel(units, end);
  const title = readHead(text, units.slice(0, meta), parts);
  const body = endOfMeta(units, meta, end);
  for (const unit of units.slice(meta, body)) parts.push(metaPart(text, unit));
  const tail = startOfTail(text, units, body, end);
  const graphic = startOfGraphic(units, body, tail);
  // One by one: a call with a million arguments throws.
  const correction = startOfCorrection(text, units, body, graphic);
  for (const part of bodyParts(text, units.slice(body, correction))) parts.push(part);
  for (const unit of units.slice(correction, graphic)) parts.push(metaPart(text, unit));
  const fields: Record<string, string[]> = {};
  const [label, ...pictures] = units.slice(graphic, tail);
  if (label !== undefined) {
    parts.push({ role: "field", span: spanOf(label) });
    const name = lineWithoutMarks(text.slice(label.start, label.end));
    pictures.forEach((picture, at) => {
      const [first, ...rest] = graphicParts(text, picture.lines, at > 0);
      if (first !== undefined) parts.push(at === 0 ? { ...first, from: name } : first);
      append(parts, rest);
      fields[name] ??= [];
      fields[name]?.push(text.slice(picture.start, picture.end).replace(/\s+/g, " "));
    });
  }
  for (const unit of units.slice(tail, end)) parts.push(metaPart(text, unit));
  for (const unit of units.slice(end))
    parts.push({ role: unit.head === "end" ? "field" : "unknown", span: spanOf(unit) });
  const isMarked = units.some(({ start, head, key }) => (head ?? key) !== undefined && text.startsWith("**", start));
  return {
    parts: isMarked ? parts.map((part) => partWithoutMarks(text, part)) : parts,
    fields,
    title: isMarked && title !== undefined ? lineWithoutMarks(title.replace(/\s+/g, " ")) : title,
    isKeyed: labels > 1,
    isClosed: closing >= 0,
    language,
  };
}

/** No more paragraphs stand above the labels. */
const MOST_ABOVE = 12;

/** The first label above the text; the first `Body` where there is none. */
function firstLabel(units: readonly Unit[], end: number): number {
  for (let at = 0; at < Math.min(end, MOST_ABOVE); at++) {
    const { head, key } = units[at] as Unit;
    // A title may be one word.
    const isTitle = at === 0 && units.slice(1, MOST_ABOVE).some((unit) => unit.head === "body");
    if ((head === "body" && !isTitle) || (key?.early === true && at > 0)) return at;
  }
  const body = units.slice(0, end).findIndex(({ head }) => head === "body");
  return body < 0 ? Math.min(end, headOnly(units, end)) : body;
}

/** Of a document without labels the first three paragraphs may be title, paper and date. */
function headOnly(units: readonly Unit[], end: number): number {
  return Math.min(end, units.length, 1);
}

/** Title, paper, date, edition, copyright; gives the title. */
function readHead(text: string, units: readonly Unit[], parts: FoundPart[]): string | undefined {
  const said = units.map((unit) => textOf(text, unit));
  const isNotice = said.map((line) => isCopyright(line) || statesRights(line));
  const date = units.findIndex(({ lines }, at) => lines.length === 1 && readDateLine(said[at] as string) !== undefined);
  const names: number[] = [];
  for (let at = 0; at < units.length && (date < 0 || at < date); at++) if (isNotice[at] !== true) names.push(at);
  // The title may be what looks like a date, and then it is the only one.
  const isNamed = names.length > 1 || date < 0;
  const paper = isNamed
    ? names[date < 0 ? 1 : names.length - 1]
    : units.findIndex((unit, at) => at > date && isName(text, unit));
  const [title] = names;
  units.forEach((unit, at) => {
    const span = spanOf(unit);
    const line = said[at] as string;
    if (isNotice[at] === true) parts.push({ field: "copyright", span });
    else if (at === title) parts.push({ field: "headline", span });
    else if (at === paper) parts.push({ field: "publication", span });
    else if (at === date) append(parts, dateParts(text, span));
    else if (announcesCorrection(line)) parts.push({ field: "correction", span });
    else if (date >= 0 && at > date)
      parts.push(readDateLine(line) ? { role: "timestamp", span } : { field: "edition", span });
    else parts.push({ field: "deck", span });
  });
  return title === undefined ? undefined : said[title];
}

/** A line below the date that can be the paper where none stands above. */
function isName(text: string, unit: Unit): boolean {
  const line = textOf(text, unit);
  if (isCopyright(line) || statesRights(line) || announcesCorrection(line)) return false;
  return (
    unit.lines.length === 1 &&
    readDateLine(line) === undefined &&
    !/\b(?:edition|edición|édition|ausgabe|editie)\b/i.test(line)
  );
}

function dateParts(text: string, span: Span): FoundPart[] {
  const found = readDateLine(text.slice(span.start, span.end));
  if (found === undefined) return [{ role: "timestamp", span }];
  const content = { start: span.start, end: span.start + found.end };
  if (found.edition === undefined) return [{ field: "published", span, content, value: found.value }];
  const edition = span.start + found.edition;
  return [
    { field: "published", span: { start: span.start, end: edition }, content, value: found.value },
    { field: "edition", span: { start: edition, end: span.end } },
  ];
}

function endOfMeta(units: readonly Unit[], meta: number, end: number): number {
  for (let at = meta; at < end; at++) if (units[at]?.head === "body") return at;
  let at = meta;
  while (at < end && units[at]?.key?.early === true) at++;
  return at;
}

/** A label with its value; `Classification`, or what nobody knows. */
function metaPart(text: string, unit: Unit): FoundPart {
  const { key, head } = unit;
  if (head !== undefined) return { role: "field", span: spanOf(unit) };
  if (key !== undefined) return fieldPart(text, key, spanOf(unit));
  const printed = textOf(text, unit);
  if (isPageLine(printed)) return { role: "footer", span: spanOf(unit) };
  const colon = /^[\p{Lu}][\p{L} '/-]{1,30}:[\s\u00a0]/u.exec(printed)?.[0];
  if (colon === undefined) return { role: "unknown", span: spanOf(unit) };
  const content = { start: unit.start + colon.length, end: unit.end };
  return { field: "other", from: colon.slice(0, -2), span: spanOf(unit), content };
}

/** So many labels stand below the text at the most. */
const MOST_LABELS = 60;

/** The labels below the text: from `Classification` on, or those that end the document. */
function startOfTail(text: string, units: readonly Unit[], body: number, end: number): number {
  for (let at = end - 1; at > body && at > end - MOST_LABELS; at--) if (units[at]?.head === "classification") return at;
  let tail = end;
  for (let at = end - 1; at > body; at--) {
    const { key, start, end: stop } = units[at] as Unit;
    if (key?.meaning !== undefined && !key.early) tail = at;
    // A page may end among them.
    else if (!isPageLine(text.slice(start, stop))) break;
  }
  return tail;
}

/** So many pictures one document has at the most. */
const MOST_PICTURES = 40;

/** The last `Graphic` above the labels; the labels' place where there is none. */
function startOfGraphic(units: readonly Unit[], body: number, tail: number): number {
  for (let at = tail - 1; at > body && at > tail - MOST_PICTURES; at--) {
    // Between paragraphs without blank lines it is a word of the text.
    const isApart = ((units[at]?.blanks ?? 0) || (units[at + 1]?.blanks ?? 0)) > 0;
    if (units[at]?.head === "graphic" && isApart) return at;
  }
  return tail;
}

/** What corrects the text stands below it, in front of the pictures and labels. */
function startOfCorrection(text: string, units: readonly Unit[], body: number, graphic: number): number {
  let start = graphic;
  for (let unit = units[start - 1]; start > body + 1; unit = units[start - 1]) {
    const { meaning, value = 0 } = unit?.key ?? {};
    const isDate = meaning === "corrected" && dateAtStart(text.slice(value, unit?.end)) !== undefined;
    if (!isDate && meaning !== "correction") return start;
    start--;
  }
  return start;
}

/** The paragraphs; those between ABSTRACT and FULL TEXT say what the text is about. */
function bodyParts(text: string, units: readonly Unit[]): FoundPart[] {
  const parts: FoundPart[] = [];
  const full = units.findIndex(({ head }) => head === "fullText");
  let isAbstract = false;
  units.forEach((unit, at) => {
    const span = spanOf(unit);
    if (unit.head === "abstract" && at < full) isAbstract = true;
    if (at === full) isAbstract = false;
    const isHead = (at === 0 && unit.head === "body") || at === full || (unit.head === "abstract" && at < full);
    if (isHead) parts.push({ role: "field", span });
    else if (isPageLine(textOf(text, unit)) || (at > 1 && at === units.length - 1 && isSignature(textOf(text, unit))))
      parts.push({ role: "footer", span });
    else if (isAbstract) parts.push({ field: "deck", span });
    else if (at >= units.length - 2 && isSyndication(textOf(text, unit))) parts.push({ role: "notice", span });
    else parts.push({ role: "paragraph", span });
  });
  return parts;
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

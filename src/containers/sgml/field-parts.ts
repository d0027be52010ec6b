import { copyOf, type FoundPart, partAt, saying } from "../../fields/found-part.js";
import { printedPart } from "../../fields/labelled-record.js";
import { dateAtStart } from "../../fields/printed-date.js";
import type { FieldName } from "../../model/field.js";
import { skipBlankBack } from "../../text/blank.js";
import { decodeReferences } from "../../text/references.js";
import type { Span } from "../../text/span.js";
import { captionParts } from "./caption-parts.js";
import { headlineLines } from "./headline-lines.js";
import { statedDate } from "./stated-date.js";
import { descriptParts, fullStopTerms } from "./term-lines.js";

/** An element that is a field: its span with its tags, and what it says. */
export interface FieldElement {
  readonly name: string;
  readonly field: FieldName;
  readonly span: Span;
  readonly meaning: Pick<FoundPart, "content" | "runs">;
}

/** What a wire prints where headlines stand: `Eds: SUBS 2nd graf to fix name.`, `With AM-Ferries, Bjt`, `BULLETIN`. */
const ofWire = /^(?:Eds?[:.]|EDITOR'S NOTE|With (?:AM|PM|BC)-|(?:BULLETIN|URGENT|FLASH|ADVISORY|BULLETIN MATTER)$)/;

/** NTCIR calls languages by countries. */
const countries: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["CH", "zh"],
  ["JP", "ja"],
  ["KR", "ko"],
]);

const codedFields: ReadonlySet<FieldName> = /* @__PURE__ */ new Set(["subject", "company", "industry", "place"]);

/** The parts of a field of a corpus: mostly one; of two that stand in one element, each its own. */
export function fieldParts(text: string, element: FieldElement): FoundPart[] {
  const { name, field, span, meaning } = element;
  const whole = saying(partAt(span, { field, from: name }), meaning);
  if (field === "other" || field === "id") return [whole];
  const printed = printedPart(text, whole);
  const { content } = meaning;
  if (field === "published" || field === "corrected") return datedParts(text, whole, printed);
  if (field === "headline" && ofWire.test(printed)) return [withField(whole, "note")];
  // `<HEAD>By The Associated Press</HEAD>`
  if (field === "headline" && /^By (?:The )?Associated Press$/i.test(printed)) return [withField(whole, "byline")];
  // `<AU> FBIS-AFR-94-080 </AU>`: the number of an issue is no writer.
  if (field === "byline" && /^[A-Z]{3,5}-[A-Z\d-]{1,30}$/.test(printed)) return [withField(whole, "other")];
  // `<DATELINE> Monday, December 30, 1991 00364001,SJ1 </DATELINE>` has no place.
  if (field === "dateline" && dateAtStart(printed) !== undefined) return [withField(whole, "other")];
  const language = field === "language" ? countries.get(printed) : undefined;
  if (language !== undefined) return [withValue(whole, language)];
  if (field === "page" && content !== undefined) return pageParts(text, whole, content);
  if (field === "headline" && content !== undefined) return headlineParts(text, whole, content);
  if (field === "caption") return captionParts(text, whole);
  if (field === "publication" && content !== undefined) return sourceParts(text, whole, content);
  const described = name === "DESCRIPT" && content !== undefined ? descriptParts(text, whole, content) : undefined;
  if (described !== undefined) return described;
  if (codedFields.has(field)) {
    const lined = content === undefined ? undefined : fullStopTerms(text, content);
    const value = codedLines(text, content) ?? codedTerms(printed) ?? lined;
    return [value === undefined ? whole : withValue(whole, value)];
  }
  return [whole];
}

function withField(part: FoundPart, field: FieldName): FoundPart {
  const own = copyOf(part);
  own.field = field;
  return own;
}

function withValue(part: FoundPart, value: string): FoundPart {
  const own = copyOf(part);
  own.value = value;
  return own;
}

/** `NORTH AMERICA (NME) OHIO (OH)` → `NME : NORTH AMERICA | OH : OHIO`; undefined where not all of it is so. */
function codedTerms(printed: string): string | undefined {
  const terms: string[] = [];
  for (let at = 0; at < printed.length; ) {
    const open = printed.indexOf("(", at);
    const close = open < 0 ? -1 : printed.indexOf(")", open);
    if (close < 0) return undefined;
    const term = printed.slice(at, open).trim();
    const code = printed.slice(open + 1, close);
    if (term === "" || !/^[A-Z\d.]{1,6}$/.test(code)) return undefined;
    terms.push(`${code} : ${term}`);
    at = close + 1;
    while (at < printed.length && " ;,".includes(printed.charAt(at))) at++;
  }
  return terms.length > 0 ? terms.join(" | ") : undefined;
}

/** Terms a line each, some of them without a code: `REL`, `TENDER OFFERS (TNM)`; undefined for one line. */
function codedLines(text: string, content: Span | undefined): string | undefined {
  const lines = content === undefined ? [] : text.slice(content.start, content.end).split("\n");
  const terms = lines.map((line) => decodeReferences(line).trim()).filter((line) => line !== "");
  if (terms.length < 2) return undefined;
  const coded = terms.map((term) => codedTerms(term));
  // A line that ends inside a term goes on.
  const isWhole = coded.every((each, at) => each !== undefined || /^[A-Z\d]{2,5}$/.test(terms[at] as string));
  return isWhole ? coded.map((each, at) => each ?? (terms[at] as string)).join(" | ") : undefined;
}

/** `January 1, 1989, Sunday, Home Edition`: the date, and behind it the edition. */
function datedParts(text: string, whole: FoundPart, printed: string): FoundPart[] {
  const found = statedDate(printed);
  if (found === undefined) return [whole];
  const { span } = whole;
  const { runs: [first, ...others] = [] } = whole;
  const content = whole.content ?? first;
  // A clock time or a weekday in a form of its own is no edition.
  const said = printed.slice(found.end).replace(/^[\s,;]{0,9}/, "");
  // That of a correction is another than the article's.
  const isName = whole.field === "published" && /\b(?:edition|final|bulldog)\b/i.test(said);
  const word = said.split(/[\s,;]/, 1)[0] as string;
  const place = content === undefined || word === "" ? -1 : text.slice(content.start, content.end).indexOf(word);
  if (!isName || content === undefined || place < 0) return [withValue(whole, found.value)];
  const start = content.start + place;
  const { runs: _, ...rest } = whole;
  const end = whole.content === undefined ? content.end : span.end;
  const parts: FoundPart[] = [
    {
      ...rest,
      span: { start: span.start, end: start },
      content: { start: content.start, end: start },
      value: found.value,
    },
    { field: "edition", span: { start, end }, content: { start, end: skipBlankBack(text, start, content.end) } },
  ];
  // `<P>Correction Appended </P>`
  if (end < span.end) parts.push({ role: "notice", span: { start: end, end: span.end }, runs: others });
  return parts;
}

/** `London Page 32 Photograph The port (Omitted).`: behind the page the picture that is left out. */
function pageParts(text: string, whole: FoundPart, content: Span): FoundPart[] {
  const picture =
    /(?<=\d)\s{1,9}(?:Photographs?|Pictures?|Illustrations?|Cartoon|Graphs?|Charts?|Tables?|Maps?)\s{1,9}(?=\p{Lu})/u;
  const found = picture.exec(text.slice(content.start, Math.min(content.end, content.start + 200)));
  if (found === null) return [whole];
  const at = content.start + found.index;
  const start = at + found[0].length;
  return [
    { ...whole, span: { start: whole.span.start, end: at }, content: { start: content.start, end: at } },
    { field: "caption", span: { start: at, end: whole.span.end }, content: { start, end: content.end } },
  ];
}

const ftPrefix = /^FT\s{1,9}\d{1,2} [A-Z]{3} \d{2} \/\s{0,9}/;

/** `FT  27 MAY 92 / World News In Brief`: what stands before the slash is no headline. */
function headlineParts(text: string, whole: FoundPart, content: Span): FoundPart[] {
  const isDated = text.startsWith("FT", content.start);
  const prefix = isDated ? ftPrefix.exec(text.slice(content.start, content.start + 40))?.[0].length : undefined;
  if (prefix === undefined || content.start + prefix >= content.end)
    return headlineLines(text, whole, content) ?? [whole];
  const start = content.start + prefix;
  return [
    { field: "other", span: { start: whole.span.start, end: start }, content: { start: content.start, end: start } },
    { ...whole, span: { start, end: whole.span.end }, content: { start, end: content.end } },
  ];
}

/** `WALL STREET JOURNAL (J), PAGE -16` and `Computer News  Feb 6 1989 v8 n3 p4(1).`: a publication with its page or date. */
function sourceParts(text: string, whole: FoundPart, content: Span): FoundPart[] {
  const printed = text.slice(content.start, content.end);
  const paged = pageBehind(printed);
  const { span, from } = whole;
  if (paged !== undefined) {
    const end = content.start + paged.index;
    return [
      { ...whole, span: { start: span.start, end }, content: { start: content.start, end } },
      {
        field: "page",
        ...(from !== undefined && { from: `${from}.PAGE` }),
        span: { start: end, end: span.end },
        content: { start: end, end: content.end },
        value: paged.page,
      },
    ];
  }
  // Without a figure there is neither.
  if (!/\d/.test(printed)) return [whole];
  for (const gap of printed.slice(0, 200).matchAll(/\s{1,9}(?=[A-Z\d])(?!\d{4}\s)/g)) {
    const start = gap.index + gap[0].length;
    // `Dec 1989 v8`: the number of a volume is no day.
    const dated = printed.slice(start, start + 60).replace(/\s[vn]\d.*$/s, "");
    const date = gap.index === 0 ? undefined : dateAtStart(dated);
    if (date === undefined || !/^\d{4}-\d\d/.test(date.value)) continue;
    const at = content.start + gap.index;
    const end = content.start + start + date.end;
    const parts: FoundPart[] = [
      { ...whole, span: { start: span.start, end: at }, content: { start: content.start, end: at } },
      {
        field: "published",
        from: `${from}.DATE`,
        span: { start: at, end: end < content.end ? end : span.end },
        content: { start: content.start + start, end },
        value: date.value,
      },
    ];
    const page = /\bp(\d[\d-]{0,9})/.exec(printed.slice(start + date.end))?.[1];
    if (end < content.end) {
      const rest = { span: { start: end, end: span.end }, content: { start: end, end: content.end } };
      parts.push(
        page === undefined
          ? { field: "other", from: `${from}.ISSUE`, ...rest }
          : { field: "page", from: `${from}.PAGE`, ...rest, value: page },
      );
    }
    return parts;
  }
  return [whole];
}

/** `, PAGE -16` at the end: the page, and where that begins. */
function pageBehind(printed: string): { readonly page: string; readonly index: number } | undefined {
  const upper = printed.toUpperCase();
  const at = Math.max(upper.lastIndexOf(" PAGE"), upper.lastIndexOf(" PG"));
  const tail = at < 1 ? "" : printed.slice(at + 1).trim();
  const page = tail.length > 40 ? undefined : /^(?:PAGE|PG)\.?[ -]{0,9}([A-Z]{0,2}-?\d[\w-]{0,9})$/i.exec(tail)?.[1];
  if (page === undefined) return undefined;
  return { page, index: ",;".includes(printed.charAt(at - 1)) ? at - 1 : at };
}

import { type FoundPart, printedPart } from "../../fields/labelled-record.js";
import type { FieldName } from "../../model/field.js";
import { skipBlank, skipBlankBack } from "../../text/blank.js";
import { lineEnd } from "../../text/line-end.js";
import { closingBracketAt, isSignature } from "../signature.js";

/** So many paragraphs at the top of a text, and at its end, may be lines of the wire. */
const TOP = 6;
const END = 3;
/** No such line is longer. */
const LONGEST = 160;

/** What the lines are that a wire sets above a text. */
const openings: readonly (readonly [FieldName, RegExp])[] = [
  ["byline", /^(?:\(Undated\) )?(?:By|Por|Par|Von) \p{Lu}[\p{L} .'’-]{2,100}$/u],
  ["copyright", /^(?:c\.|\(c\)|©|Copyright) ?(?:19|20)\d\d\b/i],
  [
    "note",
    /^(?:\((?:ATTN|EDITORS?|Eds?|For use by|Optional|Includes|MUST CREDIT|UNDATED|Adds?|Updates?|Repeats?|Corrects?|Recasts?|Refiles?|New throughout)\b.{0,150}\)|ATTENTION - .{1,150}\/\/\/|EDITORS?['’]?S? NOTE\b.{0,150})$/i,
  ],
];
/** What each of them begins with, and few other paragraphs do. */
const firstSigns = "BPV(©&cCeEaA";
/** `(jt)`: whose desk it came from. */
const initials = /^\([a-z]{2,5}(?:[-/][a-z]{2,5})?\)$/;
const creditBehind = /[^\S\n]{2,9}(?=(?:\(c\)|©) ?(?:19|20)\d\d\b)/i;
const opener = /^(?:\(Undated\) )?(?:By|Por|Par|Von) /;
const particles: ReadonlySet<string> = /* @__PURE__ */ new Set(["and", "of", "de", "van", "von"]);

/** `By JANE EXAMPLE and Tom Sample`, not `By Friday it will close`: names, two words at least. */
function namesWriters(printed: string): boolean {
  const words = printed.replace(opener, "").split(" ");
  const isName = (word: string) => /^\p{Lu}/u.test(word);
  return (
    words.length > 1 && isName(words.at(-1) as string) && words.every((word) => isName(word) || particles.has(word))
  );
}

/** What a typesetter was told: `&UR; By JANE EXAMPLE &LR;` */
const orderBefore = /^&(?:[UL]R|Q[CLR]|HT);/;
const orderBehind = /&(?:[UL]R|Q[CLR]|HT);$/;
const writers =
  /^(?:\((By \p{Lu}[\p{L} .,'’-]{2,80})\)|(?:--|—) ?(\p{Lu}\p{L}{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}))$/u;
/** `… on Friday. Enditem`, `… dijo. EFE`, and below that who wrote and when it was sent: `je/tm`, `01/02/10-20/95`. */
const endMark =
  /\s(?:(?:[Ee]nditem|ENDITEM)(?:\/[A-Za-z]{1,5})?\.?|(?<=[.!?"”»)]\s{1,3})EFE(?:\s{1,40}[a-z]{1,5}(?:[/-][a-z]{1,5}){0,4})?(?:\s{1,40}\d\d\/\d\d\/\d\d-\d\d\/\d\d)?|(?<=[.!?"”»)]\s)(?:Fin|FIN|\([a-z]{2,5}(?:[-/][a-z]{2,5}){1,3}\)|\([A-Z]{2,8}\)\.?)|(?<=\n)\([A-Z]{2,8}\)\.?)$/;
/** What a wire tells editors between paragraphs: `(Begin optional trim)`. */
const trim =
  /^\((?:(?:begin|end) optional trim|optional (?:add|trim)[a-z ]{0,20}|story can end here[a-z ,.]{0,60}|(?:end )?optional material follows\.?|more)\)$/i;
const LONGEST_TRIM = 90;
/** `- Deux navires -`: how AFP prints what stands above paragraphs. */
const crosshead = /^- \S.{0,60}\S -$/u;
/** It is no longer. */
const LONGEST_MARK = 120;
/** `(Reporting by Jane Example; Editing by Tom Sample)`, `(AUTHOR: DAHL. …)`: who else worked on it. */
const contributors =
  /^\((?:Reporting|Additional reporting|Writing|Editing|Compiled|Reported|Written|Edited|AUTHOR)(?: by|:) .{2,300}\)\.?$/;
/** `ELAG/25 February/…`, `[Signed] Jane Example`, `[Dated] Riverton, 28 February`, `[Description of Source: …]`: below a translation, and not of it. */
const closer =
  /^(?:\[(?:Signed|Dated|Description of Source|Source Description)\b|[A-Z]{3,8}\/\d{1,2} \p{L}{3,9}\/[^.]{5,80}$)/u;

/**
 * The parts of a document, with the lines that a wire sets above and below a text by themselves.
 *
 * ```text
 * By JANE EXAMPLE                     the byline, where no element is one
 * c. 2000 N.Y. Times News Service     a copyright
 * (ATTN: Ohio) (Includes trims)       a note to editors
 * …
 * (By Jane Example)                   the byline as well
 * (jae-tom)                           the end
 * ```
 */
export function withTextEdges(text: string, parts: readonly FoundPart[]): readonly FoundPart[] {
  const paragraphs: number[] = [];
  let isWritten = false;
  for (let at = 0; at < parts.length; at++) {
    const { role, field } = parts[at] as FoundPart;
    if (role === "paragraph") paragraphs.push(at);
    isWritten ||= field === "byline";
  }
  if (paragraphs.length === 0) return parts;
  const count = paragraphs.length;
  const made = new Map<number, readonly FoundPart[]>();
  for (let nth = 0; nth < TOP && nth < count - 1; nth++) {
    const at = paragraphs[nth] as number;
    const lines = openingLines(text, parts[at] as FoundPart, isWritten);
    if (lines === undefined) break;
    isWritten ||= lines.some(({ field }) => field === "byline");
    made.set(at, lines);
  }
  const [opening] = paragraphs as [number];
  const signed = isWritten || made.has(opening) ? undefined : writerAbove(text, parts[opening] as FoundPart);
  if (signed !== undefined) {
    isWritten = true;
    made.set(opening, signed);
  }
  for (let nth = count - 1; nth > 0 && nth >= count - END; nth--) {
    const at = paragraphs[nth] as number;
    const closed = closingLine(text, parts[at] as FoundPart, isWritten);
    if (closed === undefined || made.has(at)) break;
    isWritten ||= closed.field === "byline";
    made.set(at, [closed]);
  }
  for (const at of paragraphs) {
    const part = parts[at] as FoundPart;
    const { start, end } = part.content ?? part.span;
    if (part.span.end - part.span.start >= LONGEST_TRIM || made.has(at)) continue;
    const shown = text.slice(start, end);
    if (part.runs === undefined && crosshead.test(shown))
      made.set(at, [{ ...part, role: "crosshead", content: { start: start + 2, end: end - 2 } }]);
    // Most paragraphs are told from an order by a character.
    else if (shown.includes("(") && trim.test(printedPart(text, part))) made.set(at, [asField(part, "note")]);
  }
  const last = paragraphs.findLast((at) => !made.has(at));
  const marked = last === undefined ? undefined : withoutEndMark(text, parts[last] as FoundPart);
  if (last !== undefined && marked !== undefined) made.set(last, marked);
  return made.size === 0 ? parts : parts.flatMap((part, at) => made.get(at) ?? [part]);
}

/** The fields of a paragraph whose lines are all such as stand above a text. */
function openingLines(text: string, { span, content, runs }: FoundPart, isWritten: boolean): FoundPart[] | undefined {
  const start = runs?.[0]?.start ?? content?.start ?? span.start;
  const end = runs?.at(-1)?.end ?? content?.end ?? span.end;
  if (end - start > LONGEST * 2) return undefined;
  const found: FoundPart[] = [];
  for (let from = start; from < end; ) {
    const to = lineEnd(text, from, end);
    const said = withoutOrders(text, from, to);
    from = to + 1;
    if (said.start === said.end) continue;
    if (!firstSigns.includes(text.charAt(said.start))) return undefined;
    // `By Jane Example    (c) 2002, The Washington Post`
    const gap = creditBehind.exec(text.slice(said.start, Math.min(said.end, said.start + LONGEST)));
    if (gap !== null) {
      from = said.start + gap.index + gap[0].length;
      said.end = said.start + gap.index;
    }
    const printed = printedPart(text, { span: said });
    const isOpening = ([name, shape]: (typeof openings)[number]) =>
      shape.test(printed) && (name !== "byline" || (!isWritten && namesWriters(printed)));
    const [field] = openings.find(isOpening) ?? (initials.test(printed) ? (["other"] as const) : []);
    if (field === undefined || printed.length > LONGEST) return undefined;
    const head = field === "byline" && printed.startsWith("(") ? text.indexOf(")", said.start) + 2 : said.start;
    found.push({ field, span: said, content: { start: head, end: said.end } });
  }
  // The tags of the paragraph belong to its first line and its last.
  return found.map((part, at) => ({
    ...part,
    span: {
      start: at === 0 ? span.start : part.span.start,
      end: at === found.length - 1 ? span.end : part.span.end,
    },
  }));
}

/**
 * The first line of a text in capitals above its dateline, as papers of India print who wrote it.
 *
 * ```text
 * OUR SPECIAL CORRESPONDENT
 * Kolkata, Sept. 1: The port opened …
 * ```
 */
const above =
  /^(\p{Lu}[\p{Lu}.'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){1,6})[^\S\n]{0,9}\n\s{0,9}(?=\p{Lu}[\p{L} .-]{2,30}, \p{Lu}\p{L}{2,8}\.? \d{1,2}: )/u;

function writerAbove(text: string, { span, content = span, runs, ...rest }: FoundPart): FoundPart[] | undefined {
  if (runs !== undefined) return undefined;
  const found = above.exec(text.slice(content.start, Math.min(content.end, content.start + LONGEST * 2)));
  if (found === null) return undefined;
  const [whole, writer] = found as unknown as readonly [string, string];
  const from = content.start + whole.length;
  return [
    {
      field: "byline",
      span: { start: span.start, end: from },
      content: { start: content.start, end: content.start + writer.length },
    },
    { ...rest, span: { start: from, end: span.end }, content: { start: from, end: content.end } },
  ];
}

function withoutOrders(text: string, from: number, to: number): { start: number; end: number } {
  let start = skipBlank(text, from, to);
  if (!text.slice(start, to).includes("&")) return { start, end: skipBlankBack(text, start, to) };
  for (let found = orderBefore.exec(text.slice(start, Math.min(to, start + 5))); found !== null; ) {
    start = skipBlank(text, start + found[0].length, to);
    found = orderBefore.exec(text.slice(start, Math.min(to, start + 5)));
  }
  let end = skipBlankBack(text, start, to);
  for (let found = orderBehind.exec(text.slice(Math.max(start, end - 5), end)); found !== null; ) {
    end = skipBlankBack(text, start, end - found[0].length);
    found = orderBehind.exec(text.slice(Math.max(start, end - 5), end));
  }
  return { start, end };
}

/** The signature, the writers in brackets, or what a wire notes for machines: `(PROFILE (CO:Riverton Port;) )`. */
function closingLine(text: string, part: FoundPart, isWritten: boolean): FoundPart | undefined {
  if (part.span.end - part.span.start > LONGEST * 4) return undefined;
  const printed = printedPart(text, part);
  if (printed.startsWith("(PROFILE ")) return asField(part, "other");
  if (isSignature(printed) || closer.test(printed)) return { ...part, role: "footer" };
  if (contributors.test(printed)) return { ...part, role: "notice" };
  const content = part.content ?? (part.runs === undefined ? part.span : undefined);
  const name = isWritten || content === undefined ? null : writers.exec(printed);
  const start = name === null ? -1 : text.indexOf((name[1] ?? name[2]) as string, part.span.start);
  if (name === null || start < 0) return undefined;
  return { ...asField(part, "byline"), content: { start, end: start + ((name[1] ?? name[2]) as string).length } };
}

function asField(part: FoundPart, field: FieldName): FoundPart {
  const { role: _role, ...rest } = part;
  return { ...rest, field };
}

/** `… on Friday. Enditem` */
function withoutEndMark(text: string, part: FoundPart): FoundPart[] | undefined {
  const { span, content, runs } = part;
  const shown = content ?? (runs === undefined ? span : undefined);
  if (shown === undefined) return undefined;
  const tail = text.slice(Math.max(shown.start, shown.end - LONGEST_MARK), shown.end);
  const bracket = closingBracketAt(tail);
  const length = bracket >= 0 ? tail.length - bracket : (endMark.exec(tail)?.[0].length ?? lastLines(tail));
  const at = shown.end - length;
  const end = skipBlankBack(text, shown.start, at);
  if (length === 0 || end === shown.start) return undefined;
  const start = skipBlank(text, at, shown.end);
  return [
    { ...part, span: { start: span.start, end: at }, content: { start: shown.start, end } },
    { role: "footer", span: { start, end: span.end }, content: { start, end: skipBlankBack(text, start, shown.end) } },
  ];
}

/** How long the lines at the end are with which an agency signs: `jan/tom`, and below that `AFP 121205 MAI 94`. */
function lastLines(tail: string): number {
  let end = tail.length;
  for (let feed = tail.lastIndexOf("\n"); feed > 0; feed = tail.lastIndexOf("\n", feed - 1)) {
    if (!isSignature(tail.slice(feed, end).trim())) break;
    end = feed;
  }
  return tail.length - end;
}

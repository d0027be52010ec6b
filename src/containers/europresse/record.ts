import {
  europresseAsides,
  europresseCertificate,
  europresseIdLabels,
  europresseOrigin,
} from "../../fields/keys/europresse.js";
import { type FoundPart, printedPart } from "../../fields/labelled-record.js";
import { append } from "../../text/append.js";
import { clipRuns, runsBehind } from "../markup/clip.js";
import { partOf, runsOf } from "../markup/lay.js";
import { type Element, isIn, marksOf, type Piece, pieceText, readPieces, within } from "../markup/pieces.js";
import { headerParts } from "./header.js";
import { isNameLine, plainNames } from "./name-line.js";

/** A record of markup in parts. */
export interface EuropresseRecord {
  readonly pieces: readonly Piece[];
  readonly parts: readonly FoundPart[];
  readonly hasTitle: boolean;
  readonly hasId: boolean;
}

/** Spans that are fields of their own, before 2014. */
const fieldMarks = ["docpublicationname", "docheader", "titrearticlevisu", "doctitresoussection"];

function isField(text: string, element: Element | undefined): boolean {
  if (element === undefined) return false;
  // Most elements have no mark.
  const marks = marksOf(text, element);
  return marks.length > 0 && marks.some((mark) => fieldMarks.includes(mark));
}

const secondBreak = /^\s{0,6}<br/i;

/** Reads a record of either layout. Its pieces are told apart by class where they have one, else by their order. */
export function readEuropresse(text: string): EuropresseRecord {
  const pieces = readPieces(text, {
    breaks: (token, source, element) => {
      if (token.kind === "close") return token.name === "span" && isField(source, element);
      if (token.name === "br") {
        const inText = isIn(source, element, "dococurrcontainer") || within(element, "section") !== undefined;
        // In the text one is a line, and two are a paragraph.
        return !inText || secondBreak.test(source.slice(token.end, token.end + 12));
      }
      return (
        token.name === "span" &&
        isField(source, { name: "span", tag: token, parent: undefined, depth: 0, marks: undefined })
      );
    },
  });
  const said = pieces.map((piece) => pieceText(text, piece));
  const left = leftOf(text, pieces);
  const has = (at: number, mark: string) => {
    const element = pieces[at]?.element;
    if (!fieldMarks.includes(mark)) return isIn(text, element, mark);
    // A field in another one, whose end is lost, is itself.
    const own = left.has(at) ? undefined : within(element, (each) => isField(text, each));
    return own !== undefined && marksOf(text, own).includes(mark);
  };
  const title = pieces.findIndex((_, at) => has(at, "titrearticlevisu"));
  const marked = pieces.findIndex(({ element }, at) => at > title && isText(text, element));
  const lastTitle = pieces.findLastIndex((_, at) => has(at, "titrearticlevisu") && (marked < 0 || at < marked));
  const headed = pieces.filter((_, at) => has(at, "docheader") || isAfterSubsection(text, pieces, at));
  const isHeaded = new Set(headed);
  const parts = headerParts(text, headed);
  const end = endOfBody(text, pieces, said, lastTitle);
  const start = startOfBody(text, pieces, said, lastTitle, end);
  // `(1) A note.` is one where nothing but notes follows, and where the text stood first.
  const origin = isOrigin(said[end - 1] ?? "") ? end - 1 : end;
  let notes = origin;
  while (notes > start && /^\(\d{1,2}\)\s/.test(said[notes - 1] as string)) notes--;
  const publication = pieces.findIndex((_, at) => has(at, "docpublicationname"));
  let aside: "caption" | "note" | undefined;
  pieces.forEach((piece, at) => {
    if (isHeaded.has(piece)) return;
    const line = said[at] as string;
    const add = (part: Parameters<typeof partOf>[1]) => parts.push(partOf(piece, part));
    if (has(at, "docpublicationname")) {
      if (at === publication)
        add({ field: "publication", from: "DocPublicationName", value: publicationOf(ownLine(text, piece) ?? line) });
      else add({ role: "field", from: "DocPublicationName" });
    } else if (has(at, "titrearticlevisu")) {
      // A title that stands there twice is one; in the text it heads what follows.
      if (at > lastTitle) add({ role: "crosshead", from: "titreArticleVisu" });
      else if (at > title && line === said[title]) add({ role: "field", from: "titreArticleVisu" });
      else add({ field: "headline", from: "titreArticleVisu" });
    } else if (has(at, "doctitresoussection")) add({ field: "section", from: "DocTitreSousSection" });
    else if (at < title && (has(at, "titrearticle") || title >= 0)) add({ field: "kicker", from: "surtitle" });
    else if (within(piece.element, "aside") !== undefined) {
      const label = asideOf(line);
      aside = label?.kind ?? aside;
      append(parts, asideParts(text, piece, line, label?.hasMore === true, label !== undefined, aside));
    } else if (at >= end) append(parts, tailParts(text, piece, line));
    else if (at >= start) add(bodyPart(at, notes, origin));
    else if (has(at, "rdp__subtitle")) add({ field: "deck", from: "subtitle" });
    else if (has(at, "docauthors") || isNameLine(line) || (has(at, "sm-margin-bottomnews") && isCreditLine(line))) {
      const value = plainNames(line);
      add({ field: "byline", from: "author", ...(value !== undefined && { value }) });
    } else add({ field: "deck", from: "subtitle" });
  });
  return { pieces, parts, hasTitle: title >= 0, hasId: said.some((line) => documentId(line) !== undefined) };
}

/** The pieces that lie in the span of a field whose end is lost: such a span ends with its line, before 2014. */
function leftOf(text: string, pieces: readonly Piece[]): ReadonlySet<number> {
  const left = new Set<number>();
  const ended = new Set<Element>();
  const isOpen = (element: Element) => element.name === "span" && isField(text, element);
  const end = (first: Element | undefined) => {
    for (let each = first; each !== undefined && !ended.has(each); each = within(each.parent, isOpen)) ended.add(each);
  };
  pieces.forEach(({ element, span }, at) => {
    const own = within(element, isOpen);
    if (own === undefined || within(element, "header") !== undefined) return;
    const before = pieces[at - 1];
    const between = text.slice(before?.span.end ?? 0, span.start).toLowerCase();
    if (between.includes("<br") || between.includes("<p")) {
      // What was open above the line is at its end; a span that opens on it is not.
      let above: Element | undefined = own;
      while (above !== undefined && above.tag.start >= (before?.span.end ?? 0)) above = within(above.parent, isOpen);
      end(above);
    }
    if (ended.has(own)) left.add(at);
  });
  return left;
}

/** In some exports the header is the span behind the one that names a section. */
function isAfterSubsection(text: string, pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return (
    before !== undefined &&
    isIn(text, before.element, "doctitresoussection") &&
    within(pieces[at]?.element, "header") !== undefined
  );
}

/** The first line of a name, below which the page has what it says more, far from the margin; undefined for one of a line. */
function ownLine(text: string, { runs }: Piece): string | undefined {
  const [first] = runs;
  if (first === undefined) return undefined;
  const printed = text.slice(first.start, first.end);
  const begin = printed.length - printed.trimStart().length;
  const length = printed.slice(begin).search(/\r?\n[ \t]{8}/);
  const start = first.start + begin;
  return length < 0 ? undefined : printedPart(text, { span: { start, end: start + length } });
}

/** `Magazine 1, no. 5968` → `Magazine 1`. */
function publicationOf(line: string): string {
  const comma = line.lastIndexOf(",");
  const isIssue = comma > 0 && /^n[o°º]\.? ?\d/i.test(line.slice(comma + 1).trim());
  return (isIssue ? line.slice(0, comma) : line).trim();
}

/** True for what is marked as the text, since 2014. */
function isText(text: string, element: Element | undefined): boolean {
  return (
    isIn(text, element, "dococurrcontainer") ||
    isIn(text, element, "doctext") ||
    within(element, "section") !== undefined
  );
}

/** `Propos recueillis par Marie Dupont`: what begins like a byline, and is no sentence. */
function isCreditLine(line: string): boolean {
  return (
    line.length < 120 &&
    !/[.!?…]$/.test(line) &&
    /^(?:propos recueillis|recueillis?|par|by|avec|de no(?:tre|s)|von|por|door|di)\s/i.test(line)
  );
}

/** Where the paragraphs begin: after lines that stand below the title and end in a line break, before 2014; in the section, later. */
function startOfBody(
  text: string,
  pieces: readonly Piece[],
  said: readonly string[],
  title: number,
  end: number,
): number {
  const marked = pieces.findIndex(({ element }, at) => at > title && isText(text, element));
  if (marked >= 0) return marked;
  let at = title + 1;
  while (at < end - 1 && at - title <= MOST_LINES) {
    const { endedBy, element } = pieces[at] as Piece;
    const line = said[at] as string;
    const isHead = within(element, "header") !== undefined || isIn(text, element, "docauthors");
    if (!isHead && (endedBy !== "br" || line.length > LONGEST_LINE)) break;
    at++;
  }
  return at;
}

/** Lines between title and text, and how long they may be. */
const MOST_LINES = 4;
const LONGEST_LINE = 300;

/** Where the paragraphs end: at the copyright, the id or the certificate. */
function endOfBody(text: string, pieces: readonly Piece[], said: readonly string[], title: number): number {
  const end = pieces.findIndex(({ element }, at) => {
    if (at <= title) return false;
    const line = said[at] as string;
    return (
      within(element, "footer") !== undefined || documentId(line) !== undefined || isCertificate(text, element, line)
    );
  });
  let at = end < 0 ? pieces.length : end;
  if (at > title + 1 && isCopyright(said[at - 1] as string)) at--;
  return at;
}

/** The id in a line: `news·20121004·PO·2040056000`. */
function documentId(line: string): string | undefined {
  for (let at = line.indexOf("news"); at >= 0; at = line.indexOf("news", at + 4)) {
    const id = /^news[·.•]\d{8}[·.•][\p{L}\d_]+[·.•][\p{L}\d_.-]+/u.exec(line.slice(at, at + 120))?.[0];
    if (id !== undefined) return id;
  }
  return undefined;
}

function isCopyright(line: string): boolean {
  return line.length < 400 && /^(?:©|\(c\)\s|copyright\b)/i.test(line);
}

function isCertificate(text: string, element: Element | undefined, line: string): boolean {
  if (isIn(text, element, "txtcertificat")) return true;
  const lower = line.toLowerCase();
  return europresseCertificate.some((opening) => lower.startsWith(opening));
}

function bodyPart(at: number, notes: number, origin: number): Parameters<typeof partOf>[1] {
  if (at >= origin) return { role: "footer" };
  return at < notes ? { role: "paragraph" } : { field: "note", from: "note" };
}

/** `Cet article est paru dans Le Quai`. */
function isOrigin(line: string): boolean {
  return line.length < 200 && europresseOrigin.some((each) => line.toLowerCase().startsWith(each));
}

function tailParts(text: string, piece: Piece, line: string): FoundPart[] {
  const id = documentId(line);
  if (isCopyright(line) || (within(piece.element, "small") !== undefined && id === undefined)) {
    return [partOf(piece, { field: "copyright", from: "copyright" })];
  }
  if (id === undefined) return [partOf(piece, { role: "footer" })];
  const label = europresseIdLabels.find((each) => line.startsWith(each));
  const runs = runsOf(piece.runs);
  const first = runs[0] as { start: number; end: number };
  const at = text.slice(first.start, first.end).indexOf("news");
  const own = at > 0 ? clipRuns(runs, first.start + at, piece.span.end) : runs;
  return [{ span: piece.span, runs: own, field: "id", from: label ?? "certificate", value: id }];
}

function asideOf(line: string): { kind: "caption" | "note"; hasMore: boolean } | undefined {
  const colon = line.slice(0, 40).indexOf(":");
  if (colon < 0) return undefined;
  const label = line.slice(0, colon).trim().toLowerCase();
  for (const kind of ["caption", "note"] as const) {
    if (europresseAsides[kind].includes(label)) return { kind, hasMore: line.slice(colon + 1).trim() !== "" };
  }
  return undefined;
}

function asideParts(
  text: string,
  piece: Piece,
  line: string,
  hasMore: boolean,
  isLabel: boolean,
  kind: "caption" | "note" | undefined,
): FoundPart[] {
  if (isLabel && !hasMore) return [partOf(piece, { role: "field" })];
  if (kind === undefined || isCertificate(text, piece.element, line)) return [partOf(piece, { role: "footer" })];
  const from = kind === "caption" ? "Illustration(s)" : "Note(s)";
  const runs = isLabel ? runsBehind(text, runsOf(piece.runs), ":") : runsOf(piece.runs);
  return [{ span: piece.span, runs, field: kind, from }];
}

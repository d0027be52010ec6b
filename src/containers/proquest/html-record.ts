import type { Report } from "../../diagnostics/diagnostic.js";
import { type ProquestMeaning, proquestLabel, proquestMeaning } from "../../fields/keys/proquest.js";
import { type FoundPart, printedPart } from "../../fields/labelled-record.js";
import { append } from "../../text/append.js";
import { decodeReferences } from "../../text/references.js";
import type { Span } from "../../text/span.js";
import { attributeOf } from "../markup/attributes.js";
import { clipRuns } from "../markup/clip.js";
import { layMarkup, partOf, runsOf } from "../markup/lay.js";
import { type Piece, readPieces, type TextRun, within } from "../markup/pieces.js";
import { type BodyLine, bodyParts } from "./body.js";
import { type Field, fieldPart } from "./field.js";
import { labelAtStart } from "./label.js";
import { publicationParts } from "./publication-info.js";
import { wordCountPart } from "./word-count.js";

/** A label in bold type, with what stands behind it in the same paragraph. */
interface Labelled {
  readonly name: string;
  readonly meaning: ProquestMeaning;
  readonly rest: readonly TextRun[];
}

/**
 * The parts of a record.
 *
 * ```text
 * <a name="DocID_MSTAR_1"></a><p style="…bold">Harbour opens again</p>
 * <p><strong>Author:  </strong>Other, Ann</p>
 * <p><strong>Full text: </strong><Text WordCount="412"><html>…<p>The harbour …</p>…</Text></p>
 * ```
 */
export function readHtmlRecord(text: string, report: Report): { parts: FoundPart[]; labels: number } {
  const pieces = readPieces(text, { breaks: ({ name }) => name === "text" });
  const labelled = pieces.map((piece, at) => labelOf(text, piece) ?? (at > 0 ? plainLabelOf(text, piece) : undefined));
  const names = new Set(labelled.flatMap((found) => found?.name.toLowerCase() ?? []));
  const parts: FoundPart[] = [...attributeParts(text, names)];
  const body: BodyLine[] = [];
  let current: Labelled | undefined;
  let isTitled = false;
  pieces.forEach((piece, at) => {
    const own = opensField(labelled[at], current, piece, labelled, at) ? labelled[at] : undefined;
    if (own !== undefined) {
      current = own;
      const content = own.rest.length > 0;
      if (own.meaning === "body" && content) body.push(lineOf(text, piece, own.rest));
      else if (content) append(parts, restParts(text, piece, own, names, report));
      else {
        if (!hasValue(labelled, at, pieces.length)) report("FIELD_EMPTY", piece.span, own.name);
        parts.push(partOf(piece, { role: "field" }));
      }
    } else if (current === undefined) {
      parts.push(isTitled ? linkPart(text, piece) : partOf(piece, { field: "headline", from: "title line" }));
      isTitled = true;
    } else if (within(piece.element, "a") !== undefined && /docview/i.test(hrefOf(text, piece) ?? ""))
      parts.push(linkPart(text, piece));
    else if (current.meaning === "body") body.push(lineOf(text, piece, piece.runs));
    else
      parts.push(
        fieldPart(
          text,
          { label: current.name, meaning: current.meaning, part: { span: piece.span, runs: runsOf(piece.runs) } },
          report,
        ),
      );
  });
  const signed = parts.filter(({ field }) => field === "byline");
  append(parts, bodyParts(body, signed.map((part) => printedPart(text, part)).join(" ")));
  return { parts: layMarkup(text, pieces, parts), labels: names.size };
}

/** A label inside the full text is one of its own: `<strong>Illustration</strong>`, or bold words of a paragraph. */
function opensField(
  found: Labelled | undefined,
  current: Labelled | undefined,
  piece: Piece,
  labelled: readonly (Labelled | undefined)[],
  at: number,
): boolean {
  if (found === undefined) return false;
  if (current?.meaning !== "body") return true;
  // Whose the picture above it is, is told by the text.
  if (within(piece.element, "text") !== undefined || /^(?:credit|caption)$/i.test(found.name)) return false;
  // In mails nothing marks the end of the text: fields follow one another.
  return (
    labelled.slice(at, at + RUN).filter((each) => each !== undefined).length >= Math.min(RUN, labelled.length - at) - 1
  );
}

const RUN = 4;

/** True where an unlabelled piece follows. */
function hasValue(labelled: readonly (Labelled | undefined)[], at: number, count: number): boolean {
  return at + 1 < count && labelled[at + 1] === undefined;
}

function labelOf(text: string, piece: Piece): Labelled | undefined {
  let strong = 0;
  while (strong < piece.runs.length && isBold(piece.runs[strong] as TextRun)) strong++;
  if (strong === 0) return undefined;
  const label = printedPart(text, { span: piece.span, runs: piece.runs.slice(0, strong) });
  const name = /^(\S[^:：]{0,50}?)\s{0,3}[:：]$/.exec(label)?.[1];
  if (name === undefined) return undefined;
  const rest = piece.runs.slice(strong);
  const isBlank = printedPart(text, { span: piece.span, runs: rest }) === "";
  return { name, meaning: proquestMeaning(name) ?? "other", rest: isBlank ? [] : rest };
}

/** A known label whose tags are lost, at the beginning of a paragraph. */
function plainLabelOf(text: string, { runs }: Piece): Labelled | undefined {
  const [first, ...others] = runs as readonly [TextRun, ...TextRun[]];
  const begun = text.slice(first.start, Math.min(first.end, first.start + 60));
  const [label = "", name = ""] = labelAtStart.exec(begun.trimStart()) ?? [];
  const end = begun.length - begun.trimStart().length + label.length;
  const whole = begun.slice(0, begun.length - begun.slice(end).trimStart().length);
  const meaning = name === "" || end === begun.length ? undefined : proquestMeaning(name);
  if (meaning === undefined) return undefined;
  return { name, meaning, rest: [{ ...first, start: first.start + whole.length }, ...others] };
}

function isBold({ element }: TextRun): boolean {
  return within(element, "strong") !== undefined || within(element, "b") !== undefined;
}

function restParts(
  text: string,
  piece: Piece,
  { name, meaning, rest }: Labelled,
  names: ReadonlySet<string>,
  report: Report,
): FoundPart[] {
  const field: Field = { label: name, meaning, part: { span: piece.span, runs: runsOf(rest) } };
  if (proquestLabel(name)?.isPublicationInfo === true)
    return publicationParts(text, field, new Set([...names].map(proquestMeaning)));
  // The title stands above without a label, and the anchor names the document more fully.
  if (meaning === "headline" || meaning === "id") return [{ ...field.part, role: "field", from: name }];
  return [fieldPart(text, field, report)];
}

/** A stray end of a tag can stand before the first words: `html>The harbour`. */
const stray = /^(?:html|head|body|text|p|div)>/i;

function lineOf(text: string, piece: Piece, runs: readonly TextRun[]): BodyLine {
  const own = runsOf(runs);
  const first = own[0] ?? piece.span;
  const start =
    first.start + (stray.exec(text.slice(first.start, Math.min(first.end, first.start + 40)))?.[0].length ?? 0);
  return {
    part: { span: piece.span, runs: clipRuns(own, start, piece.span.end) },
    text: printedPart(text, { span: piece.span, runs: clipRuns(own, start, piece.span.end) }),
  };
}

function hrefOf(text: string, { element }: Piece): string | undefined {
  const anchor = within(element, "a");
  return anchor === undefined ? undefined : attributeOf(text, anchor.tag, "href");
}

/** `<a href="https://search.proquest.com/docview/1">ProQuest document link</a>` */
function linkPart(text: string, piece: Piece): FoundPart {
  const href = hrefOf(text, piece);
  if (href === undefined || !/^https?:/i.test(href)) return partOf(piece, { role: "unknown" });
  return partOf(piece, { field: "url", from: "ProQuest document link", value: decodeReferences(href) });
}

/** What attributes state: the id of the anchor, and the number of words. */
function attributeParts(text: string, names: ReadonlySet<string>): FoundPart[] {
  const parts: FoundPart[] = names.has("word count") ? [] : wordCountPart(text);
  const end = text.slice(0, 400).indexOf(">") + 1;
  const name = attributeOf(text, { start: 0, end }, "name");
  if (name === undefined || !/^docid_[^\s<]*$/i.test(name)) return parts;
  const start = text.indexOf(name) + 6;
  const span: Span = { start, end: start + name.length - 6 };
  return span.end > span.start ? [...parts, { field: "id", from: "DocID", span, content: span }] : parts;
}

import type { Basis, BlockRole } from "../../model/block.js";
import { Mark } from "../../text/char-class.js";
import { firstLetters, fold, likeness } from "../../text/fold.js";
import type { Span } from "../../text/span.js";
import type { BlockContext } from "../context.js";
import { lineLength, lineSpan, lineText, nextLine } from "../line.js";
import { repeatsTitle } from "../page-title.js";
import type { BlockRule, Piece, Recognised } from "../rule.js";
import { type CreditOptions, findCredit } from "../shapes/credit.js";
import { findDateline } from "../shapes/dateline.js";
import { gluedLabel, type Label } from "../shapes/label.js";
import { endsLikeTeaser } from "../shapes/teaser.js";
import type { Vocabulary } from "../vocabulary.js";

/** A longer paragraph behind a lone label is the body, not the caption. */
const MAX_CAPTION = 700;

/**
 * A caption with its label, on one line or with blank lines between; the credit at its end stands by itself.
 *
 * ```text
 * Caption:
 *
 * Smoke rises over the port. (AP Photo/Name)
 * ^------- caption --------^  ^-- credit --^
 * ```
 */
export const caption: BlockRule = {
  name: "caption",
  needs: Mark.Colon,
  recognise(at, context) {
    const label = context.label(at);
    return label?.kind === "caption" ? captionAfter(context, at, label) : undefined;
  },
};

/** A caption label at the end of another line, as in `… ended the talks...Caption:`. */
export const gluedCaption: BlockRule = {
  name: "glued-caption",
  needs: Mark.Colon,
  recognise(at, context) {
    const label = gluedLabel(context, at);
    if (label?.kind !== "caption") return undefined;
    const before = { start: lineSpan(context, at).start, end: label.start };
    const role = endsLikeTeaser(context.text, before) ? "teaser" : "paragraph";
    const { pieces, basis, next } = captionAfter(context, at, label);
    return { pieces: [{ role, content: before, end: label.start, basis: "inferred" }, ...pieces], basis, next };
  },
};

/** The caption behind its label, on the same line or on the next. */
export function captionAfter(context: BlockContext, at: number, label: Label): Recognised {
  if (label.rest.end > label.rest.start)
    return { pieces: captionPieces(context, label.rest), basis: "stated", next: at + 1 };
  const next = nextLine(context, at);
  if (next < context.lines.count && mayBeCaption(context, next)) {
    return { pieces: captionPieces(context, lineSpan(context, next)), basis: "stated", next: next + 1 };
  }
  const place = { start: label.start, end: context.lines.textEnds[at] as number };
  context.report("CAPTION_EMPTY", place);
  return {
    pieces: [{ role: "caption", content: { start: place.end, end: place.end } }],
    basis: "stated",
    next: at + 1,
  };
}

function mayBeCaption(context: BlockContext, at: number): boolean {
  const { text, site, vocabulary } = context;
  const span = lineSpan(context, at);
  if (lineLength(context, at) > MAX_CAPTION || context.label(at) !== undefined || standsAboveTeaser(context, at))
    return false;
  if (findCredit(text, span, vocabulary) !== undefined || repeatedBelow(context, at)) return true;
  return !repeatsTitle(context, at) && findDateline(text, span, site, vocabulary) === undefined;
}

/** True for the title of a listing's entry, once or twice, directly above its teaser: the label before it is empty. */
function standsAboveTeaser(context: BlockContext, at: number): boolean {
  let next = nextLine(context, at);
  const again = next < context.lines.count && lineLength(context, next) === lineLength(context, at);
  if (again && lineText(context, next) === lineText(context, at)) next = nextLine(context, next);
  return next < context.lines.count && isTeaser(context, next);
}

const MIN_TEASER = 60;

function isTeaser(context: BlockContext, at: number): boolean {
  return lineLength(context, at) >= MIN_TEASER && endsLikeTeaser(context.text, lineSpan(context, at));
}

/** True where the next line says the same, or nearly. */
export function repeatedBelow(context: BlockContext, at: number): boolean {
  const next = nextLine(context, at);
  if (next >= context.lines.count || Math.abs(lineLength(context, next) - lineLength(context, at)) > 60) return false;
  const { text } = context;
  const [one, other] = [lineSpan(context, at), lineSpan(context, next)];
  if (firstLetters(text, one.start, one.end) !== firstLetters(text, other.start, other.end)) return false;
  return likeness(fold(lineText(context, at)), fold(lineText(context, next))) > 0.75;
}

/** The caption and, where one ends it, its credit and the tags behind that. */
export function captionPieces(
  { text, vocabulary }: Pick<BlockContext, "text" | "vocabulary">,
  whole: Span,
  basis?: Basis,
  options?: CreditOptions,
): Piece[] {
  const span = withoutCounter(text, whole, vocabulary);
  const given = basis === undefined ? {} : { basis };
  const credit = findCredit(text, span, vocabulary, options);
  if (credit === undefined) return withMediaId(text, span, [{ role: "caption", content: span, ...given }]);
  const { captionEnd, content, tags } = credit;
  const creditPiece: Piece = { role: "credit", content, basis: "inferred", ...(tags && { end: tags.start }) };
  const pieces: Piece[] = [creditPiece];
  if (tags) pieces.push({ role: "tags", content: tags, basis: "stated" });
  if (captionEnd <= span.start) return pieces;
  const start = { start: span.start, end: captionEnd };
  return withMediaId(text, start, [{ role: "caption", content: start, end: captionEnd, ...given }, ...pieces]);
}

const counter = /^\d{1,3}(\D{1,4})\d{1,3}(?: [|:])? ?/;

/** `2of4A shopper looks at …`: a gallery's counter glued to the caption. */
function withoutCounter(text: string, { start, end }: Span, { pictureCues }: Vocabulary): Span {
  const found = counter.exec(text.slice(start, Math.min(end, start + 16)));
  return { start: start + (found !== null && pictureCues.has(`#${found[1]}#`) ? found[0].length : 0), end };
}

const epaNumber = /^epa\d{6,}\s/;

/** `epa03797521 A view of the square` begins with the picture's number. */
function withMediaId(text: string, span: Span, [first, ...rest]: [Piece, ...Piece[]]): Piece[] {
  const number = epaNumber.exec(text.slice(span.start, Math.min(span.end, span.start + 40)))?.[0];
  if (number === undefined) return [first, ...rest];
  const behind = span.start + number.length;
  const id: Piece = { role: "mediaId", content: { start: span.start, end: behind - 1 }, end: behind, basis: "stated" };
  return [id, { ...first, content: { start: behind, end: first.content.end } }, ...rest];
}

/** True where nothing but blank lines stands between a piece of one of the roles and the line at hand. */
export function follows({ previous }: BlockContext, roles: readonly BlockRole[]): boolean {
  return previous !== undefined && roles.includes(previous.role);
}

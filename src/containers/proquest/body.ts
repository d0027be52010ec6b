import type { FoundPart } from "../../fields/labelled-record.js";
import { isPlaceholder } from "./field.js";

/** A paragraph of the full text. */
export interface BodyLine {
  readonly part: Pick<FoundPart, "span" | "content" | "runs">;
  readonly text: string;
}

/**
 * The parts of a full text, whose tail holds more than paragraphs.
 *
 * ```text
 * --                                       a rule, and behind it how to reach the writer
 * ann@post.example
 * [PUBLICATION ABSTRACT]
 * Credit: By Ann Other, Post reporter      who wrote it
 * Illustration
 * Caption: Photo: A ferry leaves the port. PHOTOGRAPHER: Tom Sample
 * CREDIT: Tom Sample / The Post            below a caption: whose the picture is
 * ```
 *
 * @param writers - what the record's fields say of its writers: a credit that names them is theirs
 */
export function bodyParts(lines: readonly BodyLine[], writers: string): FoundPart[] {
  let isIllustration = false;
  let isBelowCaption = false;
  const last = lines.findLastIndex(({ text }) => !tail.test(text));
  const reach = startOfReach(lines, last);
  const known = { writers, about: lastParagraph(lines) };
  return lines.map(({ part, text }, at): FoundPart => {
    const isBelow = isBelowCaption;
    isBelowCaption = false;
    const credit = /^(?:(?:photo|picture|image) )?credits?:\s{0,9}/i.exec(text);
    const isLast = isIllustration || at >= last;
    if (credit !== null && text.length < LONGEST_CREDIT && (isLast || /^credit:/i.test(text))) {
      const whose = text.slice(credit[0].length);
      const isPicture = isLast && (/^[pi]/i.test(text) || (isBelow && !namesWriter(whose, known)));
      return cutLabel(part, credit[0].length, isPicture ? pictureCredit : { role: "field", from: "Credit" });
    }
    if (/^illustrations?:?$/i.test(text)) {
      isIllustration = true;
      return { ...part, role: "field", from: "Illustration" };
    }
    if (/^\[?publication abstract\]?$/i.test(text)) return { ...part, role: "field" };
    if (lines.length === 1 && isPlaceholder(text)) return { ...part, role: "field" };
    const photographer = /^photographers?:\s{0,9}/i.exec(text);
    if (photographer !== null && isLast)
      return cutLabel(part, photographer[0].length, { field: "credit", from: "Photographer" });
    const caption = /^(?:caption|photo caption|image caption|illustration):\s{0,9}/i.exec(text);
    if (caption !== null && isLast) {
      isBelowCaption = true;
      return cutLabel(part, caption[0].length, { field: "caption", from: "Caption" });
    }
    if (isRule(text)) return { ...part, role: "field" };
    return { ...part, role: at >= reach && !tail.test(text) ? "footer" : "paragraph" };
  });
}

/** It may say of the writer who he is. */
export function lastParagraph(lines: readonly BodyLine[]): string {
  return lines.findLast(({ text }) => !tail.test(text))?.text ?? "";
}

const pictureCredit = { field: "credit", from: "Credit" } as const;

/** What tells who wrote a text, beside its credit. */
export interface KnownWriters {
  readonly writers: string;
  readonly about: string;
}

/**
 * True for who wrote the text: `By Ann Other, Post reporter`, `Special to The Post`, names that the record's fields have too, or that
 * the last paragraph speaks of.
 */
export function namesWriter(credit: string, { writers, about }: KnownWriters): boolean {
  if (/^by\s/i.test(credit) || /\b(?:staff|special to|writers?|reporters?|correspondents?|columnists?)\b/i.test(credit))
    return true;
  const name = /^\p{Lu}[\p{L}.'’-]{0,30} \p{Lu}[\p{L}.'’-]{1,30}/u.exec(credit)?.[0];
  if (name !== undefined && about.includes(name)) return true;
  const known = new Set(wordsOf(writers));
  const words = wordsOf(credit);
  return words.length > 0 && words.every((word) => known.has(word) || word.length < 2);
}

function wordsOf(names: string): readonly string[] {
  return names.toLowerCase().match(/\p{L}{1,40}/gu) ?? [];
}

/** Where the last lines begin that say how to reach the writer: an address by itself, or a paragraph with one below a rule. */
function startOfReach(lines: readonly BodyLine[], last: number): number {
  const said = lines[last]?.text ?? "";
  if (/^[^\s@]{1,64}@[^\s@]{1,64}$/.test(said)) return last;
  return isRule(lines[last - 1]?.text ?? "") && said.includes("@") ? last : lines.length;
}

function isRule(text: string): boolean {
  return /^[-–—_*=]{2,100}$/.test(text);
}

/** Longer ones are paragraphs that begin so. */
const LONGEST_CREDIT = 200;
const tail =
  /^(?:(?:(?:photo|picture|image) )?credits?:|caption:|illustrations?\b|\[?publication abstract|photo caption:|photographers?:)/i;

/** Without the label at its start, where the part's value is one run. */
function cutLabel(part: BodyLine["part"], length: number, rest: Pick<FoundPart, "role" | "field" | "from">): FoundPart {
  const whole = part.content ?? (part.runs === undefined ? part.span : undefined);
  if (whole !== undefined)
    return { ...part, ...rest, content: { start: Math.min(whole.start + length, whole.end), end: whole.end } };
  const [first, ...others] = part.runs ?? [];
  if (first === undefined) return { ...part, ...rest };
  const start = Math.min(first.start + length, first.end);
  return { ...part, ...rest, runs: [{ start, end: first.end }, ...others] };
}

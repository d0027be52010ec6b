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
 * Credit: By Ann Other, Post reporter
 * Illustration
 * Caption: Photo: A ferry leaves the port. PHOTOGRAPHER: Tom Sample
 * ```
 */
export function bodyParts(lines: readonly BodyLine[]): FoundPart[] {
  let isIllustration = false;
  const last = lines.findLastIndex(({ text }) => !tail.test(text));
  const reach = startOfReach(lines, last);
  return lines.map(({ part, text }, at): FoundPart => {
    const credit = /^credit:\s{0,9}/i.exec(text);
    if (credit !== null && text.length < LONGEST_CREDIT)
      return cutLabel(part, credit[0].length, { role: "field", from: "Credit" });
    if (/^illustrations?:?$/i.test(text)) {
      isIllustration = true;
      return { ...part, role: "field", from: "Illustration" };
    }
    if (/^\[?publication abstract\]?$/i.test(text)) return { ...part, role: "field" };
    if (lines.length === 1 && isPlaceholder(text)) return { ...part, role: "field" };
    const photographer = /^photographers?:\s{0,9}/i.exec(text);
    if (photographer !== null && isIllustration)
      return cutLabel(part, photographer[0].length, { field: "credit", from: "Photographer" });
    const caption = /^(?:caption|photo caption|image caption|illustration):\s{0,9}/i.exec(text);
    if (caption !== null && (isIllustration || at >= last)) {
      return cutLabel(part, caption[0].length, { field: "caption", from: "Caption" });
    }
    if (isRule(text)) return { ...part, role: "field" };
    return { ...part, role: at >= reach && !tail.test(text) ? "footer" : "paragraph" };
  });
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
const tail = /^(?:credit:|caption:|illustrations?\b|\[?publication abstract|photo caption:|photographers?:)/i;

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

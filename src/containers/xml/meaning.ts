import type { StatedPart } from "../../model/record.js";
import { isBlankCode, skipBlank, skipBlankBack } from "../../text/blank.js";
import { emptyList } from "../../text/empty-list.js";
import type { Span } from "../../text/span.js";
import type { Tag } from "../markup/tags.js";

/** Which tags stand for a space between words. */
export type Spacing = (tag: Tag) => boolean;

/** The tags of a sorted list that lie inside a run of the text. */
export function tagsWithin<Each extends Span>(tags: readonly Each[], start: number, end: number): readonly Each[] {
  const from = firstNotBefore(tags, start);
  const first = tags[from];
  // Most elements hold none.
  if (first === undefined || first.start >= end) return none;
  return tags.slice(from, firstNotBefore(tags, end, from));
}

const none: readonly never[] = /* @__PURE__ */ emptyList();

/** The index of the first that starts at a place or behind it. */
export function firstNotBefore(sorted: readonly Span[], place: number, from = 0): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What a run of markup says: its characters between the tags, as one content or as runs. White space and controls at its ends are
 * none of it; undefined where nothing is left.
 */
export function meaningOf(
  text: string,
  start: number,
  end: number,
  inside: readonly Tag[],
  spaces?: Spacing,
): Pick<StatedPart, "content" | "runs"> | undefined {
  // Most elements hold text alone.
  if (inside.length === 0) {
    const from = skipBlank(text, start, end);
    const to = skipBlankBack(text, from, end);
    return to > from ? { content: { start: from, end: to } } : undefined;
  }
  const runs: Span[] = [];
  let at = start;
  const add = (to: number) => {
    // The first run begins with a character that shows, the last ends with one.
    const from = runs.length === 0 ? skipBlank(text, at, to) : at;
    if (to > from) runs.push({ start: from, end: to });
  };
  for (const tag of inside) {
    if (tag.start < at || tag.end > end) continue;
    add(tag.start);
    if (tag.kind === "cdata") {
      at = tag.start + CDATA;
      add(cdataEnd(text, tag));
    } else if (runs.length > 0 && !isOrder(text, tag) && spaces?.(tag) && needsSpace(text, tag))
      runs.push({ start: tag.start, end: tag.end });
    at = tag.end;
  }
  add(end);
  for (let last = runs.at(-1); last !== undefined; last = runs.at(-1)) {
    const isTag =
      text.charCodeAt(last.start) === 0x3c && inside[firstNotBefore(inside, last.start)]?.start === last.start;
    const to = isTag ? last.start : skipBlankBack(text, last.start, last.end);
    if (to > last.start) {
      runs[runs.length - 1] = { start: last.start, end: to };
      break;
    }
    runs.pop();
  }
  const [first] = runs;
  if (first === undefined) return undefined;
  return runs.length === 1 ? { content: first } : { runs };
}

/** `&UR;`, `&#22;`: an order of typesetters or a control of a wire, which says nothing; no space stands for it. */
function isOrder(text: string, { start }: Tag): boolean {
  return text.charCodeAt(start) === 0x26;
}

/** `<![CDATA[` */
const CDATA = 9;

/** Where the text of a section ends: in front of `]]>`, if it has that. */
export function cdataEnd(text: string, { end }: Pick<Tag, "end">): number {
  return text.startsWith("]]>", end - 3) ? end - 3 : end;
}

/** `<city>Riverton</city>, <state>…`: in front of a comma, and beside white space, there is none. */
function needsSpace(text: string, { start, end }: Span): boolean {
  return (
    !isBlankCode(text.charCodeAt(start - 1)) &&
    !isBlankCode(text.charCodeAt(end)) &&
    !",.;:!?)".includes(text.charAt(end) || " ")
  );
}

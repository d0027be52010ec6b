import { lastNotAbove } from "./last-not-above.js";
import { referenceAt } from "./references.js";
import type { Span } from "./span.js";

/** A part of a text whose meaning may be several runs of it. */
export interface LaidPart {
  readonly span: Span;
  readonly content: Span | undefined;
  readonly runs: readonly Span[] | undefined;
}

/** What a text says part by part, to be read in place of the text: a line for each part, and the way back. */
export interface PartReading {
  /** One line a part: its runs with line breaks and tags as spaces, white space folded, character references decoded. */
  readonly text: string;
  /** Where each part stands in `text`, in order. */
  readonly spans: readonly Span[];
  /** Where a block boundary stands in the text as given. */
  boundary(at: number): number;
  /** The runs of the text as given that a run of the reading stands for. */
  runsOf(span: Span): Span[];
}

/**
 * Reads a text by its parts. What stands between parts and is not white space must be a part itself.
 *
 * ```text
 * <p>The <b>port</b>        one line of the reading: The port reopened at noon.
 * reopened&#32;at noon.</p>   with every character leading back to the run it stands for
 * ```
 */
export function readParts(source: string, parts: readonly LaidPart[]): PartReading {
  const texts: string[] = [];
  // Where runs of the reading begin, and what of the source they stand for: equally long, or `widths` says how long.
  const runs: number[] = [];
  const sources: number[] = [];
  const widths: number[] = [];
  const lines: number[] = [];
  const lineSources: number[] = [];
  const spans: Span[] = [];
  let length = 0;
  const append = (text: string, from: number, width: number) => {
    texts.push(text);
    runs.push(length);
    sources.push(from);
    widths.push(width);
    length += text.length;
  };
  const openLine = (from: number) => {
    lines.push(length);
    lineSources.push(from);
  };
  let end = 0;
  for (const part of parts) {
    if (part.span.start > end) {
      openLine(end);
      append("\n", end, part.span.start - end);
    }
    openLine(part.span.start);
    const start = length;
    let spaced = true;
    const own = part.runs ?? [part.content ?? part.span];
    for (const [at, run] of own.entries()) {
      if (part.runs !== undefined && isTag(source, run.start, run.end)) {
        if (!spaced) append(" ", run.start, run.end - run.start);
        spaced = true;
      } else spaced = eachPiece(source, run, own[at + 1], spaced, append);
    }
    if (length > start && texts.at(-1) === " ") {
      texts.pop();
      runs.pop();
      sources.pop();
      widths.pop();
      length--;
    }
    append("\n", part.span.end, 0);
    // With its line end, so that no block stands for nothing.
    spans.push({ start, end: length });
    end = part.span.end;
  }
  if (end < source.length) {
    openLine(end);
    append("\n", end, source.length - end);
  }
  const text = texts.join("");
  let lastLine = -1;
  let lastRun = -1;
  return {
    text,
    spans,
    boundary: (at) => {
      if (at >= text.length) return source.length;
      const line = nearest(lines, at, lastLine);
      lastLine = line;
      if (lines[line] === at) return lineSources[line] as number;
      const run = lastNotAbove(runs, at);
      return (sources[run] as number) + Math.min(at - (runs[run] as number), widths[run] as number);
    },
    runsOf: ({ start, end: to }) => {
      const first = nearest(runs, start, lastRun);
      lastRun = first;
      // Nearly always one run holds all.
      if (first >= 0 && start < to) {
        const from = runs[first] as number;
        const until = runs[first + 1] ?? text.length;
        const at = (sources[first] as number) - from;
        if (until >= to && widths[first] === until - from) return [{ start: at + start, end: at + to }];
      }
      const found: Span[] = [];
      const tags: boolean[] = [];
      let open = -1;
      let close = -1;
      let isTagOpen = false;
      let afterTag = false;
      for (let run = Math.max(first, 0); run < runs.length && (runs[run] as number) < to; run++) {
        const from = runs[run] as number;
        const until = runs[run + 1] ?? text.length;
        if (until <= start) continue;
        const at = sources[run] as number;
        const width = widths[run] as number;
        const isSame = width === until - from;
        const opens = isSame ? at + Math.max(start - from, 0) : at;
        const closes = isSame ? at + Math.min(to, until) - from : at + width;
        // A tag that stands for a space, and not one that is printed.
        const tag = width > 1 && text.charCodeAt(from) === SPACE && isTag(source, opens, closes);
        if (open >= 0 && close === opens && !tag && !afterTag) {
          close = closes;
          isTagOpen = false;
        } else if (closes > opens) {
          if (open >= 0) {
            tags.push(isTagOpen);
            found.push({ start: open, end: close });
          }
          open = opens;
          close = closes;
          isTagOpen = tag;
        }
        afterTag = tag;
      }
      if (open >= 0) {
        if (found.length === 0) return [{ start: open, end: close }];
        tags.push(isTagOpen);
        found.push({ start: open, end: close });
        const isTold = (run: Span, at: number) => !tags[at] && isTag(source, run.start, run.end);
        return found.some(isTold) ? found.flatMap((run, at) => (isTold(run, at) ? toldFromTags(run) : [run])) : found;
      }
      const run = Math.max(first, 0);
      const at = (sources[run] ?? 0) + Math.min(start - (runs[run] ?? 0), widths[run] ?? 0);
      return [{ start: at, end: at }];
    },
  };
}

/** {@link lastNotAbove} of places that are asked for in order, mostly: it is looked for from the one before. */
function nearest(sorted: readonly number[], at: number, before: number): number {
  if (before < 0 || (sorted[before] as number) > at) return lastNotAbove(sorted, at);
  for (let index = before; index < before + STEPS; index++)
    if (index + 1 >= sorted.length || (sorted[index + 1] as number) > at) return index;
  return lastNotAbove(sorted, at);
}

const STEPS = 8;

/** What is printed and looks like a tag, as two runs: neither is one, so that it is not taken for a space. */
function toldFromTags({ start, end }: Span): Span[] {
  return [
    { start, end: start + 1 },
    { start: start + 1, end },
  ];
}

/**
 * A run in pieces: characters as they stand, a space for other white space, a character for a reference. Words with one space
 * between them are one piece. White space at its start is none where a space stands before it.
 *
 * @param next - the run behind it, into which a reference may go on.
 * @returns whether it ends with a space.
 */
function eachPiece(
  source: string,
  { start, end }: Span,
  next: Span | undefined,
  spacedBefore: boolean,
  append: (text: string, from: number, width: number) => void,
): boolean {
  let spaced = spacedBefore;
  let from = start;
  let at = start;
  while (at < end) {
    const code = source.charCodeAt(at);
    // Most characters are letters.
    if (code > AMPERSAND && code !== NO_BREAK_SPACE) {
      at++;
      continue;
    }
    if (isWhite(code)) {
      const white = at;
      while (at < end && isWhite(source.charCodeAt(at))) at++;
      if (at === white + 1 && code === SPACE && white > from) continue;
      if (white > from) append(source.slice(from, white), from, white - from);
      if (white > from || !spaced) append(" ", white, at - white);
      spaced = true;
      from = at;
      continue;
    }
    const reference = code === AMPERSAND ? referenceAt(source, at, end) : undefined;
    if (reference === undefined) {
      at++;
      continue;
    }
    // `&amp;lt;` means `&lt;`: values are decoded once more, so it stays as it stands.
    if (reference.text === "&" && beginsReference(source, { start: reference.end, end }, next)) {
      at = reference.end;
      continue;
    }
    if (at > from) append(source.slice(from, at), from, at - from);
    if (at > from) spaced = source.charCodeAt(at - 1) === SPACE;
    const isSpace = reference.text.trim() === "";
    if (!isSpace) append(reference.text, at, reference.end - at);
    else if (!spaced) append(" ", at, reference.end - at);
    spaced = isSpace;
    at = reference.end;
    from = at;
  }
  if (end > from) {
    append(source.slice(from, end), from, end - from);
    spaced = source.charCodeAt(end - 1) === SPACE;
  }
  return spaced;
}

/** True where what stands behind an ampersand is the rest of a reference, with what goes on in the next run. */
function beginsReference(source: string, { start, end }: Span, next: Span | undefined): boolean {
  const more = next === undefined ? "" : source.slice(next.start, Math.min(next.end, next.start + 12));
  return referenceAt(`&${source.slice(start, Math.min(end, start + 12))}${more}`, 0, 13) !== undefined;
}

const SPACE = 0x20;
const AMPERSAND = 0x26;
const NO_BREAK_SPACE = 0xa0;

/** True for a run that is one tag. */
export function isTag(source: string, start: number, end: number): boolean {
  return (
    end - start > 2 &&
    source.charCodeAt(start) === 0x3c &&
    source.charCodeAt(end - 1) === 0x3e &&
    /[a-z/!?]/i.test(source.charAt(start + 1)) &&
    source.indexOf(">", start) === end - 1
  );
}

function isWhite(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}

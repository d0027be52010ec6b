import type { Block } from "../model/block.js";
import type { StatedPart } from "../model/record.js";
import { type LaidPart, type PartReading, readParts } from "../text/part-reading.js";
import type { Span } from "../text/span.js";

/** A part as its reading gives it. All have every key: readers of parts with some twenty shapes are several times dearer. */
export interface ReadPart {
  readonly role: StatedPart["role"];
  /** In the reading. */
  readonly span: Span;
  readonly field: StatedPart["field"] | undefined;
  readonly from: string | undefined;
  readonly value: string | undefined;
  readonly also: StatedPart["also"] | undefined;
  readonly picture: number | undefined;
}

/** A text of labelled parts as it is read: a line for each part, which stands there without label, tags and wrapping. */
export interface LaidText {
  readonly reading: PartReading;
  /** The parts with their spans in the reading. */
  readonly parts: readonly ReadPart[];
}

/** Lays out a text whose parts have contents or runs of their own; undefined where each part is as it stands in the text. */
export function layParts(text: string, parts: readonly StatedPart[]): LaidText | undefined {
  const places: LaidPart[] = [];
  const read: PartDraft[] = [];
  let isLabelled = false;
  let end = 0;
  // Each part is looked at once, for all that it says.
  for (let at = 0; at < parts.length; at++) {
    const { role, span, content, runs, field, from, value, also, picture } = parts[at] as StatedPart;
    if ((content ?? runs ?? field) !== undefined) isLabelled = true;
    // Parts in order, without those that overlap another or lie outside the text.
    if (span.start < end || span.end <= span.start || span.end > text.length) continue;
    end = span.end;
    places.push({ span, content, runs });
    read.push({ role, span, field, from, value, also, picture });
  }
  if (!isLabelled) return undefined;
  const reading = readParts(text, places);
  for (let at = 0; at < read.length; at++) (read[at] as PartDraft).span = reading.spans[at] as Span;
  return { reading, parts: read };
}

type PartDraft = { -readonly [Key in keyof ReadPart]: ReadPart[Key] };

/** Blocks of the text as given, from the blocks of its reading: they tile it, labels and tags included. */
export function restoreParts(blocks: readonly Block[], source: string, reading: PartReading): Block[] {
  // Each block begins where the one before it ends.
  let from = reading.boundary(0);
  return blocks.map((block) => {
    const { role, basis, rule } = block;
    const span = { start: from, end: reading.boundary(block.span.end) };
    from = span.end;
    const runs = reading.runsOf(block.content);
    const first = runs[0] as Span;
    const last = runs[runs.length - 1] as Span;
    const start = Math.min(Math.max(first.start, span.start), span.end);
    const end = Math.min(Math.max(last.end, start), span.end);
    // Nearly every run lies inside its block, and is the content.
    const isWhole = first === last && first.start === start && first.end === end;
    const content = isWhole ? first : { start, end };
    const made: BlockDraft = rule === undefined ? { role, span, content, basis } : { role, span, content, basis, rule };
    if (end > start && !(runs.length === 1 && isSame(source, content, reading.text, block.content))) made.parts = runs;
    return made;
  });
}

type BlockDraft = { -readonly [Key in keyof Block]: Block[Key] };

/** One run whose characters are other than those read (folded white space, references) is a list all the same. */
function isSame(text: string, { start, end }: Span, other: string, span: Span): boolean {
  return end - start === span.end - span.start && text.slice(start, end) === other.slice(span.start, span.end);
}

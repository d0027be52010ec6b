import type { Block } from "../model/block.js";
import type { StatedPart } from "../model/record.js";
import { type PartReading, readParts } from "../text/part-reading.js";
import type { Span } from "../text/span.js";

/** A text of labelled parts as it is read: a line for each part, which stands there without label, tags and wrapping. */
export interface LaidText {
  readonly reading: PartReading;
  /** The parts with their spans in the reading. */
  readonly parts: readonly StatedPart[];
}

/** Lays out a text whose parts have contents or runs of their own; undefined where each part is as it stands in the text. */
export function layParts(text: string, parts: readonly StatedPart[]): LaidText | undefined {
  if (!parts.some(({ content, runs, field }) => (content ?? runs ?? field) !== undefined)) return undefined;
  const sound = soundParts(text, parts);
  const reading = readParts(text, sound);
  // Written out: a spread of parts, which have many shapes, is several times dearer.
  const read = sound.map(({ role, field, from, value, also, picture }, at): StatedPart => {
    const part: PartDraft = { role, span: reading.spans[at] as Span };
    if (field !== undefined) part.field = field;
    if (from !== undefined) part.from = from;
    if (value !== undefined) part.value = value;
    if (also !== undefined) part.also = also;
    if (picture !== undefined) part.picture = picture;
    return part;
  });
  return { reading, parts: read };
}

type PartDraft = { -readonly [Key in keyof StatedPart]: StatedPart[Key] };

/** Parts in order, without those that overlap another or lie outside the text. */
function soundParts(text: string, parts: readonly StatedPart[]): readonly StatedPart[] {
  let end = 0;
  return parts.filter(({ span }) => {
    if (span.start < end || span.end <= span.start || span.end > text.length) return false;
    end = span.end;
    return true;
  });
}

/** Blocks of the text as given, from the blocks of its reading: they tile it, labels and tags included. */
export function restoreParts(blocks: readonly Block[], source: string, reading: PartReading): Block[] {
  // Each block begins where the one before it ends.
  let from = reading.boundary(0);
  return blocks.map((block) => {
    const { role, basis, rule } = block;
    const span = { start: from, end: reading.boundary(block.span.end) };
    from = span.end;
    const runs = reading.runsOf(block.content);
    const start = Math.min(Math.max(runs[0]?.start ?? span.start, span.start), span.end);
    const content = { start, end: Math.min(Math.max(runs.at(-1)?.end ?? start, start), span.end) };
    const made: BlockDraft = { role, span, content, basis };
    if (rule !== undefined) made.rule = rule;
    if (content.end > start && !(runs.length === 1 && isSame(source, content, reading.text, block.content)))
      made.parts = runs;
    return made;
  });
}

type BlockDraft = { -readonly [Key in keyof Block]: Block[Key] };

/** One run whose characters are other than those read (folded white space, references) is a list all the same. */
function isSame(text: string, { start, end }: Span, other: string, span: Span): boolean {
  return end - start === span.end - span.start && text.slice(start, end) === other.slice(span.start, span.end);
}

import type { Block } from "../model/block.js";
import type { StatedPart } from "../model/record.js";
import { type PartReading, readParts } from "../text/part-reading.js";

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
  return {
    reading,
    parts: sound.map(({ content: _content, runs: _runs, ...part }, at) => ({
      ...part,
      span: reading.spans[at] as StatedPart["span"],
    })),
  };
}

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
  return blocks.map((block) => {
    const span = { start: reading.boundary(block.span.start), end: reading.boundary(block.span.end) };
    const runs = reading.runsOf(block.content);
    const start = Math.min(Math.max(runs[0]?.start ?? span.start, span.start), span.end);
    const content = { start, end: Math.min(Math.max(runs.at(-1)?.end ?? start, start), span.end) };
    // One run whose characters are other than those read (folded white space, references) is a list all the same.
    const asRead =
      runs.length === 1 &&
      source.slice(content.start, content.end) === reading.text.slice(block.content.start, block.content.end);
    return asRead || content.end === content.start
      ? { ...block, span, content }
      : { ...block, span, content, parts: runs };
  });
}

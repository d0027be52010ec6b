import { decisionWords, originWords } from "../../src/cli/explain-why.js";
import type { ParsedRecord, Profile } from "../../src/core.js";
import { splitLines } from "../../src/text/lines.js";
import { why } from "../../src/why.js";
import type { Evidence } from "./protocol.js";

/** Why a block has its role: what `newsdump explain --why` says of the line on which its meaning begins. */
export function evidenceFor(parsed: ParsedRecord, at: number, profiles: readonly Profile[]): Evidence {
  const block = parsed.blocks[at];
  if (block === undefined) throw new RangeError(`there is no block ${at}`);
  const line = lineOf(parsed.text, block.content.start);
  const origin = originWords(block);
  // What a record or its text labels was not decided, and a page's profile names its lines.
  if (block.basis === "stated") return { line: line + 1, origin, reasons: [] };
  const { readWith, decision } = why(parsed, line, { profiles }) ?? {};
  return {
    line: line + 1,
    origin,
    ...(readWith !== undefined &&
      readWith.last > readWith.first && { readWith: [readWith.first + 1, readWith.last + 1] }),
    ...(decision !== undefined && { decision: decisionWords(decision) }),
    reasons: decision?.evidence ?? [],
  };
}

/** The line, from 0, that holds a place of the text. */
function lineOf(text: string, offset: number): number {
  const { starts, count } = splitLines(text);
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

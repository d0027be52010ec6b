import type { Span } from "../../text/span.js";
import { trimSpan } from "../../text/span.js";
import type { BlockContext } from "../context.js";
import type { LabelKind } from "../vocabulary.js";

/** A label with what follows it on its line. */
export interface Label {
  readonly kind: LabelKind;
  /** Where the label's first letter stands. */
  readonly start: number;
  /** The rest of the line behind the colon, without padding; empty where the label stands alone. */
  readonly rest: Span;
}

type LabelContext = Pick<BlockContext, "text" | "lines" | "vocabulary">;

const colons = ":：";

/** `Caption: A view of the port` at the start of a line. */
export function labelAt(context: LabelContext, at: number): Label | undefined {
  const { text, lines, vocabulary } = context;
  const start = lines.textStarts[at] as number;
  const end = lines.textEnds[at] as number;
  const limit = Math.min(end, start + vocabulary.longestLabel + 2);
  for (let colon = start + 1; colon < limit; colon++) {
    const code = text.charCodeAt(colon);
    if (code !== 0x3a && code !== 0xff1a) continue;
    const kind = vocabulary.labels.get(text.slice(start, colon).trimEnd().toLowerCase());
    return kind && { kind, start, rest: trimSpan(text, colon + 1, end) };
  }
  return undefined;
}

/** `… the talks in Amman...Caption:` at the end of a line: a label that a dump has glued to the text before it. */
export function gluedLabel(context: LabelContext, at: number): Label | undefined {
  const { text, lines, vocabulary } = context;
  const start = lines.textStarts[at] as number;
  const end = lines.textEnds[at] as number;
  if (!colons.includes(text.charAt(end - 1))) return undefined;
  for (let from = end - 2; from > start && from >= end - 2 - vocabulary.longestLabel; from--) {
    const before = text.charAt(from - 1);
    if (!'.…!?)]”"'.includes(before)) continue;
    const kind = vocabulary.labels.get(
      text
        .slice(from, end - 1)
        .trim()
        .toLowerCase(),
    );
    if (kind !== undefined) return { kind, start: from, rest: { start: end, end } };
  }
  return undefined;
}

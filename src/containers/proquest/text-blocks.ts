import { type ProquestLabel, proquestLabel } from "../../fields/keys/proquest.js";
import { type Span, trimSpan } from "../../text/span.js";
import { labelAtStart } from "./label.js";

/** Lines with no blank one and no label between them. */
export interface TextBlock {
  readonly span: Span;
  readonly lines: readonly Span[];
  /** Its first line begins with a known label. */
  readonly label: Label | undefined;
}

/** A known label at the start of a line. */
interface Label {
  readonly known: ProquestLabel;
  readonly end: number;
}

/** The blocks of a record, apart by blank lines; a line with a known label begins one too. */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let lines: Span[] | undefined;
  let label: TextBlock["label"];
  const flush = () => {
    if (lines === undefined) return;
    const last = lines[lines.length - 1] as Span;
    const span = lines.length === 1 ? last : { start: (lines[0] as Span).start, end: last.end };
    blocks.push({ span, lines, label });
    lines = undefined;
    label = undefined;
  };
  for (let at = 0; at < text.length; ) {
    const feed = endOfLine(text, at);
    const line = trimSpan(text, at, feed);
    if (line.end === line.start) flush();
    else {
      const own = labelOf(text, line);
      if (own !== undefined) flush();
      label ??= own;
      // Most blocks have one line.
      if (lines === undefined) lines = [line];
      else lines.push(line);
    }
    at = feed + 1;
  }
  flush();
  return blocks;
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d || code === 0x0c) return at;
  }
  return text.length;
}

/** Of a line so much is looked at. */
const LONGEST = 60;

/** The known label that a line begins with. */
function labelOf(text: string, line: Span): TextBlock["label"] {
  const opening = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
  if (!opening.includes(":")) return undefined;
  const match = labelAtStart.exec(opening);
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const known = proquestLabel(name);
  return known === undefined ? undefined : { known, end: line.start + match[0].length };
}

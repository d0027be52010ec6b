import { isDirectionControl, Mark } from "./char-class.js";
import type { LineTable } from "./lines.js";
import type { Span } from "./span.js";

/** The kinds of characters that a reader of the text should know of. */
export type Oddity = "control" | "direction" | "bom" | "surrogate";

/**
 * The first run of each kind of odd character: controls, direction controls, byte order marks after the
 * start, lone surrogates. Only lines that are marked as odd are looked at.
 */
export function findOddities(
  text: string,
  { starts, marks, count }: Pick<LineTable, "starts" | "marks" | "count">,
): ReadonlyMap<Oddity, Span> {
  const found = new Map<Oddity, Span>();
  for (let line = 0; line < count && found.size < KINDS; line++) {
    if (((marks[line] as number) & Mark.Odd) === 0) continue;
    addOddities(text, starts[line] as number, starts[line + 1] as number, found);
  }
  return found;
}

const KINDS = 4;

function addOddities(text: string, start: number, end: number, found: Map<Oddity, Span>): void {
  for (let at = start; at < end; at++) {
    if (isPair(text, at)) {
      at++;
      continue;
    }
    const kind = oddityOf(text.charCodeAt(at), at);
    if (kind === undefined || found.has(kind)) continue;
    let behind = at + 1;
    while (behind < end && oddityOf(text.charCodeAt(behind), behind) === kind && !isPair(text, behind)) behind++;
    found.set(kind, { start: at, end: behind });
    at = behind - 1;
  }
}

/** Whether a pair of surrogates, which is one character, begins at a place. */
function isPair(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return first >= 0xd800 && first < 0xdc00 && second >= 0xdc00 && second < 0xe000;
}

function oddityOf(code: number, at: number): Oddity | undefined {
  // A page break is white space, as tabs and line ends are.
  if (code < 0x20) return code === 0x0d || code === 0x0c || code === 0x0a || code === 0x09 ? undefined : "control";
  if (code < 0x7f) return undefined;
  if (code < 0xa0) return "control";
  if (code >= 0xd800 && code < 0xe000) return "surrogate";
  if (code === 0xfeff) return at > 0 ? "bom" : undefined;
  return isDirectionControl(code) ? "direction" : undefined;
}

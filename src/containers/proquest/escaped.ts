import type { Span } from "../../text/span.js";
import { clipRuns } from "../markup/clip.js";
import { runsOf } from "../markup/lay.js";
import type { Piece } from "../markup/pieces.js";

const escapedTag = /&lt;(\/?)([a-z][a-z\d]{0,11})\b(?:(?!&[lg]t;)[^<]){0,400}&gt;/gi;
const escapedBlocks: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "html head title body p div br table tr li ul ol h1 h2 h3 h4 meta".split(" "),
);

/**
 * The paragraphs of a text whose markup is escaped; one where there is none.
 *
 * ```text
 * &lt;p&gt;The harbour &lt;b&gt;opened&lt;/b&gt;.&lt;/p&gt;
 * ```
 */
export function escapedPieces(text: string, piece: Piece): Pick<Piece, "span" | "runs">[] {
  const printed = text.slice(piece.span.start, piece.span.end);
  if (!printed.includes("&lt;")) return [piece];
  const found: Pick<Piece, "span" | "runs">[] = [];
  let runs: Span[] = [];
  let at = piece.span.start;
  const take = (to: number) => {
    if (to > at) runs.push(...clipRuns(runsOf(piece.runs), at, to));
  };
  const flush = () => {
    // A reference is escaped too: `&amp;eacute;` without `amp;` is one.
    runs = runs.flatMap((run) => withoutEscapes(text, run));
    const filled = runs.filter(({ start, end }) => text.slice(start, end).trim() !== "");
    const first = filled[0];
    const last = filled.at(-1);
    if (first !== undefined && last !== undefined) {
      found.push({
        span: { start: first.start, end: last.end },
        runs: runs.map((run) => ({ ...run, element: piece.element })),
      });
    }
    runs = [];
  };
  for (const match of printed.matchAll(escapedTag)) {
    const start = piece.span.start + match.index;
    take(start);
    at = start + match[0].length;
    if (escapedBlocks.has((match[2] as string).toLowerCase())) flush();
  }
  take(piece.span.end);
  flush();
  return found;
}

function withoutEscapes(text: string, run: Span): Span[] {
  const found: Span[] = [];
  let { start } = run;
  for (const match of text.slice(run.start, run.end).matchAll(/&amp;(?=#?\w{2,10};)/g)) {
    const at = run.start + match.index;
    found.push({ start, end: at + 1 });
    start = at + match[0].length;
  }
  return start < run.end ? [...found, { start, end: run.end }] : found;
}

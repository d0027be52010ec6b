import { append } from "../../text/append.js";
import type { Span } from "../../text/span.js";
import { clipRuns } from "../markup/clip.js";
import { withoutEscapes } from "../markup/escapes.js";
import { runsOf } from "../markup/lay.js";
import type { Piece } from "../markup/pieces.js";

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
    if (to > at) append(runs, clipRuns(runsOf(piece.runs), at, to));
  };
  const flush = () => {
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
  for (const { start, end, name } of escapedTags(printed)) {
    take(piece.span.start + start);
    at = piece.span.start + end;
    if (escapedBlocks.has(name)) flush();
  }
  take(piece.span.end);
  flush();
  return found;
}

/** A tag is no longer. */
const LONGEST_TAG = 400;

/** The escaped tags of a text; a mark that opens none is text. */
function* escapedTags(text: string): Generator<Span & { readonly name: string }> {
  for (let at = text.indexOf("&lt;"); at >= 0; ) {
    const next = text.indexOf("&lt;", at + 4);
    const close = text.slice(at, next < 0 ? at + LONGEST_TAG : Math.min(next, at + LONGEST_TAG)).indexOf("&gt;");
    const name = /^\/?([a-z][a-z\d]*)/i.exec(text.slice(at + 4, at + 20))?.[1];
    if (close > 0 && name !== undefined) yield { start: at, end: at + close + 4, name: name.toLowerCase() };
    at = next;
  }
}

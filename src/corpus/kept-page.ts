import { lineForm, lineForms } from "../blocks/template/form.js";
import { maskedShape, shapeHash } from "../blocks/template/shape.js";
import type { PageLines } from "../page-lines.js";

/** What is kept of a page: enough to tell, once it is known which lines recur, how the site's own lines stand to its texts. */
export interface KeptPage {
  /** Hashes of its long lines. */
  readonly long: readonly number[];
  /** The rows about its text; none for a page without one. */
  readonly rows: KeptRows | undefined;
}

/** Rows of a page, one value each. */
export interface KeptRows {
  /** Hash of the line's shape. */
  readonly shapes: Uint32Array;
  /** Hash of its masked shape, 0 where it has none. */
  readonly masked: Uint32Array;
  /** Place of its form in the list of them. */
  readonly forms: Uint8Array;
  /** 1 for a row of the text. */
  readonly text: Uint8Array;
}

/** So many rows above and below the text. */
const ABOUT = 6;
/** So many rows in all: of a longer text the beginning. */
export const MAX_ROWS = 400;

/** The rows that are kept of a page. */
export function keptRows({ lines, vocabulary }: PageLines, shapes: readonly string[]): KeptRows | undefined {
  const first = lines.findIndex(({ place }) => place === "text");
  if (first < 0) return undefined;
  const from = Math.max(0, first - ABOUT);
  const last = lines.findLastIndex(({ place }) => place === "text");
  const to = Math.min(lines.length, last + 1 + ABOUT, from + MAX_ROWS);
  const kept = lines.slice(from, to);
  return {
    shapes: Uint32Array.from(kept, (_, at) => shapeHash(shapes[from + at] as string)),
    masked: Uint32Array.from(kept, ({ text }) => {
      const shape = maskedShape(text, vocabulary);
      return shape === undefined ? 0 : shapeHash(shape);
    }),
    forms: Uint8Array.from(kept, ({ text }) => lineForms.indexOf(lineForm(text))),
    text: Uint8Array.from(kept, ({ place }) => Number(place === "text")),
  };
}

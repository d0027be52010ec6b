import type { HeadlineSource } from "../../src/blocks/headline/features.js";
import { STATES } from "../../src/blocks/sequence/model.js";
import type { PageColumns } from "../../src/blocks/sequence/page-columns.js";
import { type Row, sheet } from "./sheet.js";

/** What is noted of a candidate for the headline, in order. */
export const featureNames = [
  ...["cut", "words", "end", "first", "letters", "state", "margin", "distance", "title", "titleCut", "copies"],
  ...["copyPlace", "blank", "dated", "overlap", "repeat", "kind", "before", "after", "list", "separators"],
  ...["decoration", "stateAfter", "prefix", "heading", "inside", "above", "below"],
];

export interface Given {
  readonly titleLine?: number;
  readonly page?: Partial<PageColumns>;
  /** By row and state. */
  readonly scores?: Readonly<Record<number, readonly number[]>>;
}

/** A page by the states of its rows, one letter each, whose text begins at the first row of it. */
export function sourceOf(
  states: string,
  rows: Record<number, Row>,
  { titleLine = -1, page: own, scores = {} }: Given = {},
): HeadlineSource {
  const { states: found, page, context } = sheet(states, rows, own);
  const given = new Int32Array(states.length * STATES);
  for (const [row, of] of Object.entries(scores)) given.set(of, Number(row) * STATES);
  const body = states.search(/[TS]/);
  const { text, lines } = context;
  return { text, lines, page, states: found, scores: given, titleLine, body };
}

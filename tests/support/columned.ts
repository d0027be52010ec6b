import type { RowSource } from "../../src/blocks/sequence/own-columns.js";
import { type PageColumns, pageColumns } from "../../src/blocks/sequence/page-columns.js";
import { makeVocabulary } from "../../src/blocks/vocabulary.js";
import * as languages from "../../src/languages/all.js";
import { type LineTable, splitLines } from "../../src/text/lines.js";

/** The words of all languages. */
export const everyVocabulary = makeVocabulary(Object.values(languages));

const noWords: ReadonlyMap<string, number> = new Map();
const none = {
  rowMarks: undefined,
  titleWords: new Set<string>(),
  words: noWords,
  longWords: noWords,
  vocabulary: everyVocabulary,
};

/** What a page may have beside its lines; `titleLine` is the place of its title line. */
export type Noted = Partial<Pick<RowSource, "rowMarks" | "titleWords" | "words" | "longWords" | "vocabulary">> & {
  titleLine?: number;
};

/** What is noted of the rows of a page whose lines are all rows, with no words that a model knows where none are given. */
export function columned(
  rows: readonly string[],
  { titleLine = -1, ...noted }: Noted = {},
): { text: string; lines: LineTable; page: PageColumns } {
  const text = rows.join("\n");
  const lines = splitLines(text);
  return { text, lines, page: pageColumns({ text, lines, ...none, ...noted }, titleLine) };
}

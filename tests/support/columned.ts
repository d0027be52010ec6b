import { type PageColumns, pageColumns } from "../../src/blocks/sequence/page-columns.js";
import { makeVocabulary } from "../../src/blocks/vocabulary.js";
import * as languages from "../../src/languages/all.js";
import { type LineTable, splitLines } from "../../src/text/lines.js";

const vocabulary = makeVocabulary(Object.values(languages));

/** What is noted of the rows of a page whose lines are all rows, with no words that a model knows. */
export function columned(rows: readonly string[]): { text: string; lines: LineTable; page: PageColumns } {
  const text = rows.join("\n");
  const lines = splitLines(text);
  const source = { text, lines, vocabulary, rowMarks: undefined, titleWords: new Set<string>() };
  return { text, lines, page: pageColumns({ ...source, words: new Map(), longWords: new Map() }, -1) };
}

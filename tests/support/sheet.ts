import { type Column, type Columns, columnSizes, Kind } from "../../src/blocks/sequence/columns.js";
import type { PageColumns } from "../../src/blocks/sequence/page-columns.js";
import { isBodyState, type State } from "../../src/blocks/sequence/states.js";
import { makeVocabulary, type Vocabulary } from "../../src/blocks/vocabulary.js";
import { en } from "../../src/languages/en.js";
import { type LineTable, splitLines } from "../../src/text/lines.js";

const vocabulary = makeVocabulary([en]);
/** One for each state: before, headline, lead, text, gap, after, list. */
const letters = "BHLTGAS";

/** What a row says, its weighed length, and the columns in which it is not as the others. */
export type Row = Partial<Record<Column, number>> & { readonly text?: string; readonly weighs?: number };

/** Rows with their states, and what was noted of them as far as a test gives it. */
export interface Sheet {
  readonly states: Uint8Array;
  readonly page: PageColumns;
  readonly context: {
    readonly text: string;
    readonly lines: LineTable;
    readonly vocabulary: Vocabulary;
    readonly title: undefined;
    readonly rowMarks: undefined;
  };
}

/**
 * A page by the states of its rows, one letter each. Rows of text are prose of 100 characters, others a word of the site's of 40;
 * `given` says what is otherwise, by row.
 */
export function sheet(
  states: string,
  given: Readonly<Record<number, Row>> = {},
  page: Partial<PageColumns> = {},
): Sheet {
  const found = Uint8Array.from(states, (letter) => letters.indexOf(letter));
  const isText = (row: number) => isBodyState(found[row] as State);
  const count = found.length;
  const value = (name: Column, row: number): number => {
    if (name === "kind") return isText(row) ? Kind.Prose : Kind.Word;
    return name === "length" || name === "words" ? 7 : 0;
  };
  const rows = Array.from(found, (_, row) => given[row] ?? {});
  const columns = Object.fromEntries(
    (Object.keys(columnSizes) as Column[]).map((name) => {
      return [name, Uint8Array.from(rows, (own, row) => own[name] ?? value(name, row))];
    }),
  ) as Columns;
  const text = rows.map((own, row) => own.text ?? `Row ${row}`).join("\n");
  const lengths = Uint32Array.from(rows, ({ weighs }, row) => weighs ?? (isText(row) ? 100 : 40));
  const lines = Uint32Array.from(rows, (_, row) => row);
  const noted = { columns, count, lines, lengths, words: [], titleRow: -1, likeness: new Uint8Array(count), ...page };
  const context = { text, lines: splitLines(text), vocabulary, title: undefined, rowMarks: undefined };
  return { states: found, page: noted, context };
}

/** The states as letters again. */
export function lettersOf(states: Uint8Array): string {
  return Array.from(states, (state) => letters[state]).join("");
}

/** The states of a page after a rule. */
export function ruledBy(
  rule: (states: Uint8Array, page: PageColumns, context: Sheet["context"]) => void,
): (states: string, given?: Readonly<Record<number, Row>>, page?: Partial<PageColumns>) => string {
  return (given, rows, noted) => {
    const { states, page, context } = sheet(given, rows, noted);
    rule(states, page, context);
    return lettersOf(states);
  };
}

/** The same for several rows. */
export function each(rows: readonly number[], row: Row): Record<number, Row> {
  return Object.fromEntries(rows.map((at) => [at, row]));
}

import type { Vocabulary } from "../vocabulary.js";
import { type WordTable, wordTable } from "../word-table.js";
import type { RowSource } from "./own-columns.js";
import { emptyScan, type RowScan } from "./row-scan.js";

/** The words that are looked for in rows of one kind, all in one table, with what is known of each. */
export interface RowWords {
  readonly table: WordTable;
  /** Its place in the model's list; -1 where it has none. */
  readonly places: Int32Array;
  /** 1 for the name of a month. */
  readonly months: Uint8Array;
  /** 1 for an agency, and for a word of credits. */
  readonly credits: Uint8Array;
}

/** Words that are looked for while a row is read. */
export interface SoughtWords {
  readonly known: ReadonlyMap<string, number>;
  /** Nothing where the model's words are not all known beforehand. */
  readonly table: RowWords | undefined;
  readonly titleWords: ReadonlySet<string>;
  readonly titleTable: WordTable;
  /** Months are sought in short rows with figures only. */
  readonly dated: boolean;
  readonly vocabulary: Vocabulary;
}

/** What is looked for on one page, by kind of row. */
export interface PageWords {
  readonly short: SoughtWords;
  readonly dated: SoughtWords;
  readonly long: SoughtWords;
  /** What was found in the last row. */
  readonly scan: RowScan;
}

export function soughtWords({ words, longWords, titleWords, vocabulary }: RowSource): PageWords {
  const titleTable = wordTable(titleWords);
  const sought = (known: RowSource["words"], dated: boolean): SoughtWords => {
    return { known, table: tableOf(known, vocabulary), titleWords, titleTable, dated, vocabulary };
  };
  return {
    short: sought(words, false),
    dated: sought(words, true),
    long: sought(longWords, false),
    scan: emptyScan(),
  };
}

/** By the words of a model, then by the months of a vocabulary, which all copies of it share. */
const tables = /* @__PURE__ */ new WeakMap<object, WeakMap<object, RowWords>>();

function tableOf(known: RowSource["words"], vocabulary: Vocabulary): RowWords | undefined {
  if (!(known instanceof Map)) return undefined;
  let own = tables.get(known);
  if (own === undefined) tables.set(known, (own = new WeakMap()));
  let found = own.get(vocabulary.months);
  if (found === undefined) own.set(vocabulary.months, (found = layOut(known, vocabulary)));
  return found;
}

function layOut(known: ReadonlyMap<string, number>, { months, agencies, creditWords }: Vocabulary): RowWords {
  const table = wordTable([...known.keys(), ...months.keys(), ...agencies, ...creditWords]);
  const { words } = table;
  return {
    table,
    places: Int32Array.from(words, (word) => known.get(word) ?? -1),
    months: Uint8Array.from(words, (word) => (months.has(word) ? 1 : 0)),
    credits: Uint8Array.from(words, (word) => (agencies.has(word) || creditWords.has(word) ? 1 : 0)),
  };
}

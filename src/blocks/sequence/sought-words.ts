import type { Vocabulary } from "../vocabulary.js";
import { type WordTable, wordTable } from "../word-table.js";
import type { RowSource } from "./own-columns.js";

/** The words that are looked for in rows, all in one table, with what is known of each. */
interface RowWords {
  readonly table: WordTable;
  /** By word twice: its place in the model's list for short rows, and in that for the beginnings of longer ones; -1 for none. */
  readonly places: Int16Array;
  /** By word: bits of {@link Known}. */
  readonly known: Uint8Array;
}

/** What a word may be, beside one that the model knows. */
export enum Known {
  Month = 1,
  Credit = 2,
}

/** Words that are looked for while the rows of a page are read. */
export interface SoughtWords {
  readonly words: ReadonlyMap<string, number>;
  readonly longWords: ReadonlyMap<string, number>;
  /** Of no words where those of the model are not all known beforehand. */
  readonly rowWords: RowWords;
  readonly complete: boolean;
  readonly titleWords: ReadonlySet<string>;
  readonly titleTable: WordTable;
  readonly vocabulary: Vocabulary;
}

export function soughtWords({ words, longWords, titleWords, vocabulary }: RowSource): SoughtWords {
  const complete = words instanceof Map;
  const rowWords = complete ? tableOf(words, longWords, vocabulary) : noWords;
  return { words, longWords, rowWords, complete, titleWords, titleTable: wordTable(titleWords), vocabulary };
}

const noWords: RowWords = /* @__PURE__ */ (() => ({
  table: wordTable([]),
  places: new Int16Array(),
  known: new Uint8Array(),
}))();

/** By the words of a model, then by the months of a vocabulary, which all copies of it share. */
const tables = /* @__PURE__ */ new WeakMap<object, WeakMap<object, RowWords>>();

function tableOf(words: RowSource["words"], longWords: RowSource["words"], vocabulary: Vocabulary): RowWords {
  let own = tables.get(words);
  if (own === undefined) {
    own = new WeakMap();
    tables.set(words, own);
  }
  let found = own.get(vocabulary.months);
  if (found === undefined) {
    found = layOut(words, longWords, vocabulary);
    own.set(vocabulary.months, found);
  }
  return found;
}

function layOut(short: RowSource["words"], long: RowSource["words"], vocabulary: Vocabulary): RowWords {
  const { months, agencies, creditWords } = vocabulary;
  const table = wordTable([...short.keys(), ...long.keys(), ...months.keys(), ...agencies, ...creditWords]);
  const { words } = table;
  return {
    table,
    places: Int16Array.from(words.flatMap((word) => [short.get(word) ?? -1, long.get(word) ?? -1])),
    known: Uint8Array.from(words, (word) => {
      const credit = agencies.has(word) || creditWords.has(word);
      return (months.has(word) ? Known.Month : 0) | (credit ? Known.Credit : 0);
    }),
  };
}

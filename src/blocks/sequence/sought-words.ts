import { addOutline, type LetterFilter, outlines } from "../letter-filter.js";
import type { RowSource } from "./own-columns.js";

/** Words that are looked for while a row is read. */
export interface SoughtWords {
  readonly known: ReadonlyMap<string, number>;
  readonly titleWords: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number> | undefined;
  /** What they look like, the months left out; without one every word is looked up. */
  readonly filter: LetterFilter | undefined;
  readonly monthFilter: LetterFilter | undefined;
}

/** What is looked for on one page, by kind of row. */
export interface PageWords {
  readonly short: SoughtWords;
  /** Months are sought in short rows with figures only. */
  readonly dated: SoughtWords;
  readonly long: SoughtWords;
}

const monthFilters = /* @__PURE__ */ new WeakMap<ReadonlyMap<string, number>, LetterFilter>();

export function soughtWords({ words, longWords, titleWords, wordFilter, vocabulary }: RowSource): PageWords {
  const { months } = vocabulary;
  const filter = wordFilter?.slice();
  if (filter !== undefined) for (const word of titleWords) addOutline(filter, word);
  // Written out: objects of one shape are read fastest.
  return {
    short: { known: words, titleWords, months: undefined, filter, monthFilter: undefined },
    dated: { known: words, titleWords, months, filter, monthFilter: monthFilterOf(months) },
    long: { known: longWords, titleWords, months: undefined, filter, monthFilter: undefined },
  };
}

function monthFilterOf(months: ReadonlyMap<string, number>): LetterFilter {
  let filter = monthFilters.get(months);
  if (filter === undefined) {
    filter = outlines(months.keys());
    monthFilters.set(months, filter);
  }
  return filter;
}

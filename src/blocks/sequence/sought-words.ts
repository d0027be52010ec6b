import { anyOutline, type LetterFilter, outlines } from "../letter-filter.js";
import type { RowSource } from "./own-columns.js";
import { emptyScan, type RowScan } from "./row-scan.js";

/** Words that are looked for while a row is read, each list with what its words look like. */
export interface SoughtWords {
  readonly known: ReadonlyMap<string, number>;
  readonly knownFilter: LetterFilter;
  readonly titleWords: ReadonlySet<string>;
  readonly titleFilter: LetterFilter;
  readonly months: ReadonlyMap<string, number>;
  readonly monthFilter: LetterFilter;
  /** Of agencies and the words of credits; they are not looked up here. */
  readonly creditFilter: LetterFilter;
}

/** What is looked for on one page, by kind of row. */
export interface PageWords {
  readonly short: SoughtWords;
  /** Months are sought in short rows with figures only. */
  readonly dated: SoughtWords;
  readonly long: SoughtWords;
  /** What was found in the last row. */
  readonly scan: RowScan;
}

const monthFilters = /* @__PURE__ */ new WeakMap<ReadonlyMap<string, number>, LetterFilter>();
const noMonths: ReadonlyMap<string, number> = /* @__PURE__ */ new Map();

export function soughtWords({ words, longWords, titleWords, wordFilter, vocabulary }: RowSource): PageWords {
  const { months, creditWordFilter: creditFilter } = vocabulary;
  const knownFilter = wordFilter ?? anyOutline();
  const titleFilter = outlines(titleWords);
  const noMonthFilter = monthFilterOf(noMonths);
  const monthFilter = monthFilterOf(months);
  // Written out: objects of one shape are read fastest.
  const rest = { knownFilter, titleWords, titleFilter, creditFilter };
  return {
    short: { known: words, months: noMonths, monthFilter: noMonthFilter, ...rest },
    dated: { known: words, months, monthFilter, ...rest },
    long: { known: longWords, months: noMonths, monthFilter: noMonthFilter, ...rest },
    scan: emptyScan(),
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

import { type LetterFilter, outlines } from "../letter-filter.js";
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

const noMonths = /* @__PURE__ */ outlines([]);

export function soughtWords({ words, longWords, titleWords, wordFilter, vocabulary }: RowSource): PageWords {
  const { months, monthFilter, creditWordFilter: creditFilter } = vocabulary;
  const rest = { knownFilter: wordFilter, titleWords, titleFilter: outlines(titleWords), months, creditFilter };
  return {
    short: { known: words, monthFilter: noMonths, ...rest },
    dated: { known: words, monthFilter, ...rest },
    long: { known: longWords, monthFilter: noMonths, ...rest },
    scan: emptyScan(),
  };
}

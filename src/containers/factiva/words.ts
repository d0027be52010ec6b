import { factivaWords } from "../../fields/keys/factiva.js";

interface Words {
  /** Units of the words line in lower case, with the language of the interface. */
  readonly units: ReadonlyMap<string, string>;
  readonly documents: ReadonlySet<string>;
  /** In lower case. */
  readonly summaries: ReadonlySet<string>;
}

let words: Words | undefined;

function known(): Words {
  words ??= {
    units: new Map(
      factivaWords.flatMap(([language, row]) => row.split("|").map((unit) => [unit.toLowerCase(), language])),
    ),
    documents: new Set(factivaWords.flatMap(([, , row]) => row.split("|"))),
    summaries: new Set(factivaWords.flatMap(([, , , row]) => row.toLowerCase().split("|"))),
  };
  return words;
}

/** `475 words`, `1.204 Wörter`. */
export function isWordsLine(line: string): boolean {
  return interfaceLanguage(line) !== undefined;
}

/** The language of the interface that a words line is in; undefined for a line that is none. */
export function interfaceLanguage(line: string): string | undefined {
  if (line.length > 40) return undefined;
  const unit = /^\d[\d.,'’ \u00a0]{0,14}(\p{L}{1,16})$/u.exec(line)?.[1];
  return unit === undefined ? undefined : known().units.get(unit.toLowerCase());
}

/** The id of `Document SUDOS00020131120e9bj0001v`: source code, date, and a rest that ends in small letters and figures. */
export function documentId(line: string): string | undefined {
  if (line.length > 60 || line.length < 20 || !/\d{6}/.test(line)) return undefined;
  const [, word = "", id = ""] = /^(\p{L}{2,12}) {1,4}([A-Za-z\d]{16,40})$/u.exec(line) ?? [];
  return known().documents.has(word) && /\d{6}/.test(id) ? id : undefined;
}

/** True for the line above what an export says of its search. */
export function isSearchSummary(line: string): boolean {
  return line.length < 60 && known().summaries.has(line.toLowerCase());
}

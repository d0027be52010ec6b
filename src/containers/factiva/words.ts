import { factivaWords } from "../../fields/keys/factiva.js";

interface Words {
  /** Units of the words line in lower case, and what stands before an id, with the languages of the interfaces that say so. */
  readonly units: ReadonlyMap<string, readonly string[]>;
  readonly documents: ReadonlyMap<string, readonly string[]>;
  /** In lower case. */
  readonly summaries: ReadonlySet<string>;
}

let words: Words | undefined;

function known(): Words {
  words ??= {
    units: byWord(1),
    documents: byWord(2),
    summaries: new Set(factivaWords.flatMap(([, , , row]) => row.toLowerCase().split("|"))),
  };
  return words;
}

/** The words of a column in lower case, with their languages. */
function byWord(column: 1 | 2): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const row of factivaWords) {
    for (const word of row[column].toLowerCase().split("|")) found.set(word, [...(found.get(word) ?? []), row[0]]);
  }
  return found;
}

/** `475 words`, `1.204 Wörter`. */
export function isWordsLine(line: string): boolean {
  return languagesOf(line) !== undefined;
}

function languagesOf(line: string): readonly string[] | undefined {
  if (line.length > 40 || line.charCodeAt(0) > 0x39 || line.charCodeAt(0) < 0x30) return undefined;
  const unit = /^\d[\d.,'’ \u00a0]{0,14}(\p{L}{1,16})$/u.exec(line)?.[1];
  return unit === undefined ? undefined : known().units.get(unit.toLowerCase());
}

/** The language of the interface that a words line is in, and the line of the id where that line could be in several. */
export function interfaceLanguage(line: string, id = ""): string | undefined {
  const languages = languagesOf(line);
  const others = known().documents.get((/^\p{L}+/u.exec(id)?.[0] ?? "").toLowerCase());
  return languages?.find((each) => others?.includes(each)) ?? languages?.[0];
}

/** The id of `Document SUDOS00020131120e9bj0001v`: source code, date, and a rest that ends in small letters and figures. */
export function documentId(line: string): string | undefined {
  if (line.length > 60 || line.length < 20 || !/\d{6}/.test(line)) return undefined;
  const [, word = "", id = ""] = /^(\p{L}{2,12}) {1,4}([A-Za-z\d]{16,40})$/u.exec(line) ?? [];
  return known().documents.has(word.toLowerCase()) && /\d{6}/.test(id) ? id : undefined;
}

/** True for the line above what an export says of its search. */
export function isSearchSummary(line: string): boolean {
  return line.length < 60 && known().summaries.has(line.toLowerCase());
}

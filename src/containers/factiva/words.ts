import { factivaWords } from "../../fields/keys/factiva.js";

const columns = (at: 1 | 2 | 3) => factivaWords.map((row) => row[at]).join("|");
let patterns: { readonly words: RegExp; readonly document: RegExp; readonly summary: RegExp } | undefined;

function read() {
  patterns ??= {
    words: new RegExp(`^\\d[\\d.,'’ \\u00a0]{0,12}(?:${columns(1)})$`, "iu"),
    document: new RegExp(`^(?:${columns(2)}) +([A-Za-z0-9]{10,40})$`, "u"),
    summary: new RegExp(`^(?:${columns(3)})$`, "iu"),
  };
  return patterns;
}

/** `475 words`, `1.204 Wörter`. */
export function isWordsLine(line: string): boolean {
  return line.length < 40 && /^\d/.test(line) && read().words.test(line);
}

/** The id of `Document SUDOS00020131120e9bj0001v`: source code, date, and a rest that ends in small letters and figures. */
export function documentId(line: string): string | undefined {
  if (line.length > 60 || line.length < 20 || !/\d{6}/.test(line)) return undefined;
  const id = read().document.exec(line)?.[1];
  return id !== undefined && isAccessionNumber(id) ? id : undefined;
}

/** `SUDOS00020131120e9bj0001v`. */
export function isAccessionNumber(id: string): boolean {
  return /^[A-Za-z0-9]{16,40}$/.test(id) && /\d{6}/.test(id);
}

export function isSearchSummary(line: string): boolean {
  return line.length < 60 && read().summary.test(line);
}

/** The language of the interface that a words line is in. */
export function interfaceLanguage(wordsLine: string): string | undefined {
  const unit = wordsLine.replace(/^[\d.,'’\s]{1,16}/, "").toLowerCase();
  return factivaWords.find(([, words]) => words.toLowerCase().split("|").includes(unit))?.[0];
}

import { nexisKeys, nexisUniCoverKeys, nexisUniDocuments, nexisUniHeads } from "../../fields/keys/nexis.js";

/** What a line that stands alone opens or closes. */
export type HeadLine = keyof typeof nexisUniHeads;

let heads: Map<string, HeadLine> | undefined;
let coverKeys: Map<string, string> | undefined;
let documents: ReadonlySet<string> | undefined;

/** The longest of them. */
const LONGEST = 30;

/** Reads a line without white space at its ends: `Body`, `Graphic`, `End of Document`. */
export function headLine(line: string): HeadLine | undefined {
  if (line.length > LONGEST) return undefined;
  if (heads === undefined) {
    heads = new Map();
    for (const [head, words] of Object.entries(nexisUniHeads))
      for (const word of words.split(",")) heads.set(word, head as HeadLine);
  }
  const first = line.charCodeAt(0);
  return first < 0x80 && begins[first] !== 1 ? undefined : heads.get(line.toUpperCase());
}

/** True where a line may close a document, or be its last label, by its first byte. */
export function mayClose(first: number): boolean {
  return first >= 0x80 || first <= 0x20 || first === ASTERISK || endBegins[first] === 1;
}

/** A bold line of Markdown begins so. */
const ASTERISK = 0x2a;

/** What such lines begin with, and those that close a document, of ASCII. */
const begins = /* @__PURE__ */ firstLetters(/* @__PURE__ */ Object.values(nexisUniHeads).join(","));
const endBegins = /* @__PURE__ */ firstLetters(
  /* @__PURE__ */ Object.values(nexisKeys).reduce(
    (words, { loaded }) => (loaded === undefined ? words : `${words},${loaded}`),
    nexisUniHeads.end as string,
  ),
);
const keyBegins = /* @__PURE__ */ firstLetters(/* @__PURE__ */ Object.values(nexisUniCoverKeys).join(","));

/** By the codes of ASCII: 1 for a letter, small or capital, with which one of the words begins. */
function firstLetters(words: string): Uint8Array {
  const found = new Uint8Array(0x80);
  for (const word of words.split(",")) {
    for (const letter of [word.charAt(0), word.charAt(0).toLowerCase()]) found[letter.charCodeAt(0)] = 1;
  }
  return found;
}

/** The number of `Documents (10)`. */
export function declaredDocuments(line: string): number | undefined {
  if (!line.endsWith(")")) return undefined;
  const match = /^(\p{L}{5,12}) ?\((\d{1,6})\)$/u.exec(line.length > LONGEST ? "" : line);
  documents ??= new Set(nexisUniDocuments.split(","));
  return match !== null && documents.has((match[1] as string).toUpperCase()) ? Number(match[2]) : undefined;
}

/** A key of the cover with its value and the language of its words: `Job Number: 79564983`. */
export interface CoverLine {
  readonly label: string;
  readonly value: string;
  readonly language: string;
}

/** Reads a line of the cover. */
export function coverLine(line: string): CoverLine | undefined {
  // Most lines are told by the letter that they begin with.
  const first = line.charCodeAt(0);
  if (first < 0x80 && keyBegins[first] !== 1) return undefined;
  const colon = line.slice(0, 40).indexOf(":");
  if (colon < 4) return undefined;
  if (coverKeys === undefined) {
    coverKeys = new Map();
    for (const [language, keys] of Object.entries(nexisUniCoverKeys))
      for (const key of keys.split(",")) if (!coverKeys.has(key)) coverKeys.set(key, language);
  }
  const label = line.slice(0, colon).trim();
  const upper = label.toUpperCase();
  const language = coverKeys.get(upper.includes("’") ? upper.replaceAll("’", "'") : upper);
  return language === undefined ? undefined : { label, value: line.slice(colon + 1).trim(), language };
}

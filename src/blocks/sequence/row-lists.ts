import { Mark, marks as marksOf } from "../../text/char-class.js";
import { mayBe, mayBegin } from "../letter-filter.js";
import { firstWord, type LabelKind, openingsOf, type Vocabulary } from "../vocabulary.js";
import { codeTest } from "./code-test.js";

/** Values of the column `list`, by what a row opens. */
export const openingOf = { byline: 6, notice: 7, box: 8 } as const;
const FIRST_LABEL = 9;
const labelOf: Readonly<Partial<Record<LabelKind, number>>> = {
  mediaId: FIRST_LABEL,
  caption: FIRST_LABEL,
  credit: FIRST_LABEL,
  published: 10,
  updated: 10,
  tags: 11,
};
/** Words of menus, share buttons, boxes and bylines; captions and dates are none. */
export function isSiteWords(list: number): boolean {
  return list !== 0 && list < FIRST_LABEL;
}

/** By what the whole row is. */
export const lineOf = { share: 1, navigation: 2, related: 3, comments: 4, copyright: 5 } as const;
const MAX_KNOWN_LINE = 44;
/** What may stand behind a known line. */
const isTrimmed = /* @__PURE__ */ codeTest(":»›→+|*>. \u00a0");

/** What the lexicons say of the row: 0 nothing, then kinds of lines, openings and labels. */
export function listOf(
  text: string,
  start: number,
  end: number,
  length: number,
  marks: number,
  vocabulary: Vocabulary,
): number {
  if (length <= MAX_KNOWN_LINE) {
    let to = end;
    while (to > start && isTrimmed(text.charCodeAt(to - 1))) to--;
    const known = mayBe(vocabulary.lineFilter, text, start, to)
      ? vocabulary.lines.get(text.slice(start, to).toLowerCase())
      : undefined;
    if (known !== undefined) return lineOf[known];
  }
  if (length > 200) return 0;
  const limit = (marks & Mark.Colon) === 0 ? start : Math.min(end, start + vocabulary.longestLabel + 1);
  let colon = start;
  while (colon < limit && text.charCodeAt(colon) !== 0x3a) colon++;
  if (colon < limit) {
    const label = text.slice(start, colon).toLowerCase().trimEnd();
    const kind = vocabulary.labels.get(label);
    if (kind !== undefined) return labelOf[kind] ?? 0;
    const known = vocabulary.lines.get(label);
    if (known !== undefined) return lineOf[known];
  }
  if (!mayBegin(vocabulary.openingFilter, text, start)) return 0;
  if (openingsOf(text, start, end, vocabulary) === 0) return 0;
  const word = firstWord(text, start, end);
  const head = text.slice(start, Math.min(end, start + 48)).toLowerCase();
  for (const kind of ["notice", "box", "byline"] as const) {
    for (const phrase of vocabulary.openings[kind].get(word) ?? []) {
      if (!head.startsWith(phrase)) continue;
      const next = marksOf(head.charCodeAt(phrase.length));
      if (head.length > phrase.length && (next & (Mark.Lower | Mark.Caseless)) !== 0) continue;
      return openingOf[kind];
    }
  }
  return 0;
}

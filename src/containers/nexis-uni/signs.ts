import { readWordCount } from "../../fields/section.js";
import { keyAt } from "../lexisnexis/key.js";
import type { HeadGroups } from "../lexisnexis/line-groups.js";
import { isCopyright } from "../lexisnexis/notices.js";
import { coverLine, declaredDocuments, headLine } from "./head-line.js";
import { lineWithoutMarks } from "./markdown.js";

/** No further lines are looked at for a cover. */
const COVER_LINES = 12;

/** A number of words, with its unit, and nothing else. */
const words = /^\d[\d.,\s\u00a0]{0,9}(?:words?|w[öo]e?rter|mots|woorden|palabras|ord|parole|palavras)$/i;

/** What every delivery has in one form or the other, but where marks of Markdown stand between: a number of documents, or of words. */
const sign =
  /\(\d{1,6}\)|[*\\[]|<\/?(?:u|span|mark)\b|\d[\d.,\s\u00a0]{0,9}(?:words?|w[öo]e?rter|mots|woorden|palabras|ord|parole|palavras)/i;

/** True for the first characters of a delivery: a cover, or the labels of a document. */
export function seemsNexisUni({ head, groups }: HeadGroups): boolean {
  if (!sign.test(head)) return false;
  let cover = 0;
  let lines = 0;
  let length = false;
  const others = new Set<string>();
  for (const group of groups) {
    for (const { start, end } of group.lines) {
      const printed = lineWithoutMarks(head.slice(start, end));
      lines++;
      const declares = declaredDocuments(printed) !== undefined;
      if (lines <= COVER_LINES && (declares || coverLine(printed) !== undefined)) cover++;
      if (declares && cover >= 2) return true;
      const key = keyAt(printed, 0, printed.length, false);
      const opening = headLine(printed);
      if (opening !== undefined) others.add(opening);
      else if (isCopyright(printed)) others.add("copyright");
      else if (key?.meaning !== undefined && key.label !== key.label.toUpperCase()) {
        const value = printed.slice(key.value);
        if (key.meaning === "length") length ||= words.test(value) && readWordCount(value) !== undefined;
        else others.add(key.meaning);
      }
    }
  }
  return length && others.size >= 2;
}

import { factivaMeaning } from "../../fields/keys/factiva.js";
import { languageOfName } from "../../fields/language-name.js";
import { wholeDate } from "../../fields/printed-date.js";
import { documentId, isWordsLine } from "./words.js";

/** Codes that no other text has at the beginning of lines, several of them. */
const codes = ["HD", "WC", "PD", "SN", "SC", "LA", "CY", "LP", "TD"];

/** The code of a headline, or a figure where a line begins, as that of a words line: many texts have neither. */
const sign = /HD|(?:^|[\r\n\f])[^\S\r\n\f]*\d/;

/**
 * True for the beginning of a text export: several codes at the beginning of lines; or a words line with a date behind it, then the
 * code of a source, then a language or a copyright.
 */
export function looksLikeFactivaText(head: string): boolean {
  if (!sign.test(head)) return false;
  const lines = head
    .replace(/^\ufeff/, "")
    .split(/[\r\n\f]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const found = new Set(lines.map((line) => /^([A-Z]{2})(?:[\t ]|$)/.exec(line)?.[1] ?? ""));
  if (
    found.has("HD") &&
    codes.filter((code) => found.has(code) && factivaMeaning(code) !== undefined).length >= LEAST
  ) {
    return true;
  }
  const words = lines.findIndex(isWordsLine);
  if (words < 0 || wholeDate(lines[words + 1] ?? "") === undefined) return false;
  const behind = lines.slice(words + 2, words + 2 + REACH);
  const code = behind.findIndex((line) => /^[A-Z][A-Z0-9]{1,9}$/.test(line));
  if (code < 1) return false;
  return (
    behind
      .slice(code + 1)
      .some(
        (line) => /^(?:©|\(c\)|copyright)/i.test(line) || (line.length < 40 && languageOfName(line) !== undefined),
      ) || lines.some((line) => documentId(line) !== undefined)
  );
}

const LEAST = 4;
/** Lines behind the date: time, source, code, edition, page, language, copyright. */
const REACH = 8;

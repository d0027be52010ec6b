import { marks, WordMarks } from "../../text/char-class.js";
import { fold } from "../../text/fold.js";
import { NO_SMALL_FORM, smallOf } from "../../text/small-form.js";
import { NO_LETTERS, withLetter } from "../word-table.js";

const SPACE = 0x20;

/** The hash of what a run of text is folded to; runs that fold to the same have the same. */
export function foldHash(text: string, start: number, end: number): number {
  let hash = NO_LETTERS;
  let open = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x60 && code < 0x7b) {
      hash = withLetter(hash, code);
      open = true;
      continue;
    }
    const small = isPlain(code) ? smallOf(code) : NO_SMALL_FORM;
    if (small === NO_SMALL_FORM) return hashOf(fold(text.slice(start, end)));
    if ((marks(small) & WordMarks) !== 0) {
      hash = withLetter(hash, small);
      open = true;
    } else if (open) {
      hash = withLetter(hash, SPACE);
      open = false;
    }
  }
  return open ? withLetter(hash, SPACE) : hash;
}

/** What is folded character by character: no half of a pair, and no sign that folds to a letter, such as `K` or `Ⓐ`. */
function isPlain(code: number): boolean {
  return code < 0x2100 || (code > 0x3040 && code < 0xa640) || (code >= 0xac00 && code < 0xd800);
}

function hashOf(folded: string): number {
  let hash = NO_LETTERS;
  for (let at = 0; at < folded.length; at++) hash = withLetter(hash, folded.charCodeAt(at));
  return folded === "" ? hash : withLetter(hash, SPACE);
}

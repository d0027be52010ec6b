import { Mark, marks } from "./char-class.js";

/** A letter whose small form depends on the letters about it, or is two of them: `İ`, `Σ`. */
export const NO_SMALL_FORM = -1;

let small: Int32Array | undefined;

/** The small form of a letter. */
export function smallOf(code: number): number {
  if (code > 0x60 && code < 0x7b) return code;
  small ??= new Int32Array(0x10000);
  // 0 where it is not known yet.
  if (small[code] === 0) small[code] = findSmall(code);
  return small[code] as number;
}

function findSmall(code: number): number {
  if ((marks(code) & (Mark.Lower | Mark.Upper | Mark.Caseless)) === 0) return code;
  const form = String.fromCharCode(code).toLowerCase();
  return form.length === 1 && code !== 0x3a3 ? form.charCodeAt(0) : NO_SMALL_FORM;
}

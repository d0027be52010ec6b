/** The text with each lone surrogate replaced by U+FFFD, so that it can be written as UTF-8. */
export function wellFormed(text: string): string {
  return half.test(text) ? text.toWellFormed() : text;
}

/** Half of a pair, which may be a whole one. */
export const half = /[\ud800-\udfff]/;

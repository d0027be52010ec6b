/** True for every quotation mark, apostrophes included. */
export function isMark(code: number): boolean {
  if (code < 0xab) return code === 0x22 || code === 0x27;
  if (code < 0x2018) return code === 0xab || code === 0xbb;
  if (code <= 0x201f) return true;
  return code === 0x2039 || code === 0x203a || (code >= 0x300c && code <= 0x300f) || (code >= 0x301d && code <= 0x301f);
}

/** True for white space, the thin ones inside French marks too. */
export function isWhite(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000
  );
}

/** Letters and digits; above U+00BF whatever is no sign, which is near enough beside a mark. */
export function isLetterOrDigit(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code < 58) || (code >= 65 && code < 91) || (code >= 97 && code < 123);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return (
    !(code >= 0x2000 && code < 0x2c00) &&
    !(code >= 0x3000 && code < 0x3040) &&
    !(code >= 0xff00 && code < 0xff10) &&
    code !== 0x60c
  );
}

/** True for a letter of a script that puts no space between words. */
export function isUnspaced(code: number): boolean {
  return (code >= 0x3040 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00);
}

/** True where a quotation may begin: at the start, behind white space, a bracket, a dash, a colon or another mark. */
export function isOpenBoundary(text: string, at: number, start: number): boolean {
  if (at <= start) return true;
  const before = text.charCodeAt(at - 1);
  return (
    isWhite(before) ||
    isUnspaced(before) ||
    "([{—–-/¿¡:：，、；。（".includes(text[at - 1] as string) ||
    (isMark(before) && before !== 0x2019)
  );
}

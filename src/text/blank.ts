/** True for a character that shows nothing: white space of ASCII, a control, a no-break space, a byte order mark. */
export function isBlankCode(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x7f || code === 0xfeff;
}

/** True where nothing shows between two places. */
export function isBlankRun(text: string, start: number, end: number): boolean {
  return skipBlank(text, start, end) >= end;
}

/** Behind what shows nothing. */
export function skipBlank(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlankCode(text.charCodeAt(at))) at++;
  return at;
}

/** In front of what shows nothing. */
export function skipBlankBack(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlankCode(text.charCodeAt(at - 1))) at--;
  return at;
}

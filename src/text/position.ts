/** A place for people: both count from 1; `column` counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Line and column of an offset, worked out on demand. LF, CR and CRLF end a line, as in `splitLines`.
 *
 * @param offset - UTF-16 code units from the start; beyond the end it gives the last place.
 */
export function positionAt(text: string, offset: number): Position {
  const limit = Math.min(offset, text.length);
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x0a && code !== 0x0d) continue;
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) {
      if (at + 1 >= limit) break;
      at++;
    }
    line++;
    lineStart = at + 1;
  }
  return { line, column: limit - lineStart + 1 };
}

/**
 * Where to break a text into rows of at most `width` characters (and a space): behind the last space that fits, else within the word.
 * Gives the start and end of each row, at least one; the rows together are the text.
 */
export function wrap(text: string, width: number): (readonly [start: number, end: number])[] {
  const rows: (readonly [number, number])[] = [];
  let rowStart = 0;
  let filled = 0;
  let breakAt = 0;
  let filledAtBreak = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number;
    // One space may hang over the edge, where nobody sees it.
    if (filled > width || (filled === width && code !== 0x20)) {
      const end = breakAt > rowStart ? breakAt : at;
      rows.push([rowStart, end]);
      filled -= breakAt > rowStart ? filledAtBreak : filled;
      rowStart = end;
    }
    at += code > 0xffff ? 2 : 1;
    filled++;
    if (code === 0x20) {
      breakAt = at;
      filledAtBreak = filled;
    }
  }
  rows.push([rowStart, text.length]);
  return rows;
}

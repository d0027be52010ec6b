/**
 * Where a tag ends, looked for behind its name; -1 where a `<` or the end of the text comes first. A `>` inside quotes ends
 * nothing, unless no quote closes what another opened.
 */
export function tagEnd(text: string, from: number, to: number): number {
  let inQuotes = -1;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3e) return at + 1;
    if (code === 0x3c) return inQuotes;
    if ((code !== 0x22 && code !== 0x27) || text.charCodeAt(at - 1) !== 0x3d) continue;
    // `="`: on to the same quote.
    let close = at + 1;
    for (; close < to; close++) {
      const inner = text.charCodeAt(close);
      if (inner === code) break;
      if (inner === 0x3c) return inQuotes;
      if (inner === 0x3e && inQuotes < 0) inQuotes = close + 1;
    }
    if (close >= to) return inQuotes;
    at = close;
  }
  return inQuotes;
}

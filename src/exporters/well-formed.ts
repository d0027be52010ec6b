/** The text with each lone surrogate replaced by U+FFFD, so that it can be written as UTF-8. */
export function wellFormed(text: string): string {
  if (!half.test(text)) return text;
  let mended = "";
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xd800 || code > 0xdfff) continue;
    const next = text.charCodeAt(at + 1);
    if (code < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) {
      at++;
      continue;
    }
    mended += `${text.slice(kept, at)}\ufffd`;
    kept = at + 1;
  }
  return kept === 0 ? text : mended + text.slice(kept);
}

/** Half of a pair, which may be a whole one. */
export const half = /[\ud800-\udfff]/;

import { isDirectionControl } from "../text/char-class.js";

/**
 * The text with every character that could act on a terminal written out: C0, C1 and DEL as `\x1b`,
 * direction controls, zero-width characters and lone surrogates as `<U+202E>`.
 */
export function printable(text: string): string {
  let shown = "";
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code < 0xdc00) {
      const next = text.charCodeAt(at + 1);
      if (next >= 0xdc00 && next < 0xe000) {
        at++;
        continue;
      }
    }
    const shownAs = escaped(code);
    if (shownAs === undefined) continue;
    shown += text.slice(kept, at) + shownAs;
    kept = at + 1;
  }
  return kept === 0 ? text : shown + text.slice(kept);
}

function escaped(code: number): string | undefined {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return `\\x${code.toString(16).padStart(2, "0")}`;
  if (code < 0x061c) return undefined;
  const surrogate = code >= 0xd800 && code < 0xe000;
  if (surrogate || isDirectionControl(code) || (code >= 0x200b && code <= 0x200d) || code === 0xfeff) {
    return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  }
  return code === 0x2028 || code === 0x2029 ? `<U+${code.toString(16)}>` : undefined;
}

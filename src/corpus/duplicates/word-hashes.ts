let folded: Uint16Array | undefined;

/** By code unit: 0 between words, else the small letter. Halves of surrogate pairs count as letters. */
function foldTable(): Uint16Array {
  if (folded !== undefined) return folded;
  folded = new Uint16Array(0x10000);
  const letter = /[\p{L}\p{M}\p{N}]/u;
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    if (code >= 0xd800 && code < 0xe000) folded[code] = code;
    else if (letter.test(character)) folded[code] = character.toLowerCase().charCodeAt(0);
  }
  return folded;
}

/** Kana, Han and Hangul have no spaces that one could rely on: each character is a word. */
function isWordAlone(code: number): boolean {
  return code >= 0x3040 && code < 0xd7b0;
}

/**
 * Calls `word` with a hash of 32 bits of each word: letters and digits in lower case, so that marks, spaces and capitals do
 * not matter.
 */
export function eachWordHash(text: string, word: (hash: number) => void): void {
  const table = foldTable();
  const { length } = text;
  for (let at = 0; at < length; at++) {
    let code = table[text.charCodeAt(at)] as number;
    if (code === 0) continue;
    let hash = 0x811c9dc5;
    if (isWordAlone(code)) hash = Math.imul(hash ^ code, 0x01000193);
    else {
      do {
        hash = Math.imul(hash ^ code, 0x01000193);
        at++;
        code = at < length ? (table[text.charCodeAt(at)] as number) : 0;
      } while (code !== 0 && !isWordAlone(code));
      if (code !== 0) at--;
    }
    word(hash ^ (hash >>> 15));
  }
}

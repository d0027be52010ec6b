/** What a guess looks at. */
export interface Sample {
  /**
   * The words that hold bytes above 0x7F, with a space between them. A word begins behind a byte below 0x30, so in no encoding
   * does one begin inside a character (but for the digits of gb18030).
   */
  readonly words: Uint8Array;
  /** How many ASCII letters were passed on the way, those of tags left out. */
  readonly asciiLetters: number;
}

/** How far it is looked, and how much is taken. */
const SEARCHED = 65_536;
const TAKEN = 4096;
/** So much ASCII comes along on each side. */
const ASIDE = 16;

/** Takes a sample of a text in some encoding that is ASCII below 0x80. */
export function sampleOf(bytes: Uint8Array): Sample {
  const words = new Uint8Array(TAKEN);
  const end = Math.min(bytes.length, SEARCHED);
  let taken = 0;
  let asciiLetters = 0;
  let isTag = false;
  for (let at = 0; at < end && taken < TAKEN; at++) {
    const start = at;
    let first = -1;
    let last = -1;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte < 0x30) break;
      if (byte >= 0x80) {
        if (first < 0) first = at;
        last = at;
      } else if (byte === 0x3c) isTag = true;
      else if (byte === 0x3e) isTag = false;
      else if (!isTag && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) asciiLetters++;
    }
    if (first < 0) continue;
    const from = Math.max(start, first - ASIDE);
    const word = bytes.subarray(from, Math.min(at, last + ASIDE, from + TAKEN - taken));
    words.set(word, taken);
    taken += word.length;
    if (taken < TAKEN) words[taken++] = 0x20;
  }
  return { words: words.subarray(0, taken), asciiLetters };
}

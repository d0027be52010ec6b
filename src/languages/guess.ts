/** Frequent function words of some languages, by language code. */
type WordsByLanguage = ReadonlyMap<string, ReadonlySet<string>>;

const SAMPLE = 1200;
/** So many words of a sample must be function words of the language. */
const MIN_SHARE = 0.16;
const MIN_WORDS = 12;

/** The language that a text is most likely in, by its function words; nothing where none fits well. */
export function guessLanguage(text: string, stopWords: WordsByLanguage): string | undefined {
  // The middle: the start of a page is menus, the end is menus again.
  const from = Math.max(0, Math.floor((text.length - SAMPLE) / 2));
  const words =
    text
      .slice(from, from + SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return undefined;
  let best: string | undefined;
  let bestShare = MIN_SHARE;
  for (const [code, known] of stopWords) {
    let count = 0;
    for (const word of words) if (known.has(word)) count++;
    if (count / words.length < bestShare) continue;
    best = code;
    bestShare = count / words.length;
  }
  return best;
}

/** Words that short forms pass over, in lower case. */
const small: ReadonlySet<string> = new Set(
  "a an and at by for from in of on the to with de des du d la le les l et pour en del las los y e para el do da dos das di della dei delle per und für der die das des zur zum im van het een voor och för av og for i w z na dla oraz и в на по для ve".split(
    " ",
  ),
);

interface Word {
  readonly start: number;
  readonly lower: string;
  readonly capital: boolean;
  /** In capitals: a short form inside the long one. */
  readonly isShort: boolean;
}

/**
 * Where the long form of a short one begins in a run that ends with it, or undefined where the letters do not bear it out:
 * each letter of the short form begins a word, in order, small words left out or counted; or, where a word holds several of
 * them (`Bundesnachrichtendienst (BND)`), stands in it, and the first begins it.
 */
export function longFormStart(text: string, start: number, end: number, short: string): number | undefined {
  const letters = lettersOf(short);
  if (letters.length < 2) return undefined;
  const words = wordsOf(text, start, end);
  return byInitials(words, letters) ?? byLetters(words, letters);
}

/** True where the words begin with the first letter of the short form. */
export function opensWith(words: string, short: string): boolean {
  return folded(words)[0] === folded(short)[0];
}

function lettersOf(short: string): string {
  // `BND's`, `CDs`
  const bare = short.replace(/(?:['’]s|(?<=\p{Lu})s)$/u, "");
  return folded(bare).replace(/[^\p{L}]/gu, "");
}

/** Each letter begins a word; from the last word to the first. */
function byInitials(words: readonly Word[], letters: string): number | undefined {
  let letter = letters.length - 1;
  let matched = -1;
  for (let index = words.length - 1; index >= 0 && letter >= 0; index--) {
    const { lower, capital, isShort } = words[index] as Word;
    if (isShort && letters.endsWith(lower, letter + 1)) {
      // `UN High Commissioner for Refugees (UNHCR)`
      letter -= lower.length;
      matched = index;
    } else if (lower[0] === letters[letter]) {
      letter--;
      matched = index;
    } else if (!small.has(lower) && (capital || index === words.length - 1)) return undefined;
    else if (matched >= 0 && matched - index > 3) return undefined;
  }
  if (letter >= 0 || matched < 0) return undefined;
  return (words[matched] as Word).capital || letters.length >= 3 ? words[matched]?.start : undefined;
}

/** The letters stand in the words in order, the first at the beginning of a word with a capital; few words, most of them used. */
function byLetters(words: readonly Word[], letters: string): number | undefined {
  const most = Math.min(letters.length + 2, letters.length * 2);
  let letter = letters.length - 1;
  for (let index = words.length - 1, count = 0; index >= 0; index--) {
    const { lower, capital, start } = words[index] as Word;
    if (small.has(lower) && letter < letters.length - 1) continue;
    if (++count > most) return undefined;
    let used = 0;
    for (let at = lower.length - 1; at >= 0 && letter >= 0; at--) {
      if (lower[at] !== letters[letter]) continue;
      // The first letter of the short form begins its word.
      if (letter === 0 && at > 0) continue;
      letter--;
      used++;
    }
    if (letter < 0) return capital && lower.length > 2 && spread(words, index, letters) ? start : undefined;
    if (used === 0) return undefined;
  }
  return undefined;
}

/** Letters that stand anywhere prove little: the word that they are all in is long, or each word begins with one of them. */
function spread(words: readonly Word[], first: number, letters: string): boolean {
  const taken = words.slice(first).filter(({ lower }) => !small.has(lower));
  if (taken.length === 1) return (taken[0] as Word).lower.length >= letters.length * 3;
  let letter = 0;
  for (const { lower } of taken) {
    const at = letters.indexOf(lower[0] as string, letter);
    if (at < 0) return false;
    letter = at + 1;
  }
  return taken.length * 2 >= letters.length;
}

function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  for (const { index, 0: word } of text.slice(start, end).matchAll(/[\p{L}\d][\p{L}\p{M}\d]*/gu)) {
    const lower = folded(word);
    words.push({
      start: start + index,
      lower,
      capital: word[0] !== word[0]?.toLowerCase(),
      isShort: word.length > 1 && /^\p{Lu}+$/u.test(word),
    });
  }
  return words;
}

/** In lower case, without accents. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

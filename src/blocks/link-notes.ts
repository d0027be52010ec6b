/** How a page's notes on its links are found. */
export interface LinkNotes {
  /** Matches a text that may hold one. */
  readonly hint: RegExp;
  /** The notes as they stand behind words, in lower case. */
  readonly tails: readonly string[];
}

const threeWords = / .* /;
const escaped = (note: string): string => note.replace(/[^\p{L}\p{M}\p{N} ]/gu, "\\$&");

/** @param notes - in lower case: `opens new tab` */
export function linkNotesOf(notes: readonly string[]): LinkNotes {
  return {
    // Behind a comma or a bracket only: notes that are sought at each character of a page are dear.
    hint: new RegExp(`(?:, |[(（])(?:${["(?!)", ...notes.map(escaped)].join("|")})`, "i"),
    tails: notes.flatMap((note) => {
      const bracketed = [` (${note})`, `(${note})`, `（${note}）`];
      // `an internal link, external link or none` is text.
      return threeWords.test(note) ? [`, ${note}`, ...bracketed] : bracketed;
    }),
  };
}

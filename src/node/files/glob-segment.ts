/** Whether a name fits a segment of a pattern. */
export type NameTest = (name: string) => boolean;

/** Undefined is `*`, true `?`. */
type Token = string | ((character: string) => boolean) | undefined | true;

/** A segment of a pattern as a test of names, or as the name itself where nothing in it acts. */
export function compileSegment(segment: string): string | NameTest {
  const characters = [...segment];
  const tokens: Token[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string;
    if (character === "\\" && at + 1 < characters.length) tokens.push(characters[++at] as string);
    else if (character === "*") {
      if (tokens.length === 0 || tokens.at(-1) !== undefined) tokens.push(undefined);
    } else if (character === "?") tokens.push(true);
    else {
      const set = character === "[" ? readSet(characters, at) : undefined;
      tokens.push(set?.test ?? character);
      at = set?.end ?? at;
    }
  }
  if (tokens.every((token) => typeof token === "string")) return tokens.join("");
  // A name that begins with a dot is hidden unless the pattern spells the dot.
  const showsHidden = tokens[0] === ".";
  return (name) => (showsHidden || !name.startsWith(".")) && fits([...name], tokens);
}

/** `[a-z]`, `[!a-z]`: what stands at `open`, or undefined where it has no end. A bracket first in it is one of its characters. */
function readSet(characters: readonly string[], open: number) {
  const negated = characters[open + 1] === "!" || characters[open + 1] === "^";
  const first = open + (negated ? 2 : 1);
  const end = characters.indexOf("]", first + 1);
  if (end < 0) return undefined;
  const ranges: (readonly [from: number, to: number])[] = [];
  for (let at = first; at < end; at++) {
    const from = codeOf(characters[at]);
    const isRange = characters[at + 1] === "-" && at + 2 < end;
    ranges.push([from, isRange ? codeOf(characters[at + 2]) : from]);
    if (isRange) at += 2;
  }
  const test = (character: string): boolean => {
    const code = codeOf(character);
    return ranges.some(([from, to]) => code >= from && code <= to) !== negated;
  };
  return { test, end };
}

function codeOf(character: string | undefined): number {
  return character?.codePointAt(0) ?? 0;
}

/** At most the length of the name times that of the pattern: on a mismatch only the last `*` takes one more. */
function fits(name: readonly string[], tokens: readonly Token[]): boolean {
  let at = 0;
  let token = 0;
  let starred = -1;
  let resume = 0;
  while (at < name.length) {
    const wanted = tokens[token];
    if (token < tokens.length && wanted === undefined) {
      starred = token++;
      resume = at;
    } else if (token < tokens.length && accepts(wanted, name[at] as string)) {
      token++;
      at++;
    } else if (starred >= 0) {
      token = starred + 1;
      at = ++resume;
    } else return false;
  }
  while (token < tokens.length && tokens[token] === undefined) token++;
  return token === tokens.length;
}

function accepts(token: Token, character: string): boolean {
  return token === true || token === character || (typeof token === "function" && token(character));
}

/** How a dialect gives the names of its tags. */
export type Letters = "lower" | "upper";

/** Names written so long are rare; shorter ones are copies of their own, and keep no text alive. */
const LONGEST = 12;
const ROOM = 512;

/** Names as they were written last, and as they are given: a dump has few, again and again, and a string that is known is found faster. */
const written: (string | undefined)[] = /* @__PURE__ */ Array.from({ length: ROOM }, () => undefined);
const given: string[] = /* @__PURE__ */ Array.from({ length: ROOM }, () => "");
const letters: (Letters | undefined)[] = /* @__PURE__ */ Array.from({ length: ROOM }, () => undefined);

/** The name that stands between two places. */
export function nameOf(text: string, start: number, end: number, names: Letters | undefined): string {
  const length = end - start;
  if (length > LONGEST) return asGiven(text.slice(start, end), names);
  const at = (text.charCodeAt(start) * 31 + text.charCodeAt(end - 1) * 7 + length * 64) % ROOM;
  const known = written[at];
  if (known !== undefined && known.length === length && letters[at] === names && stands(text, known, start))
    return given[at] as string;
  const name = text.slice(start, end);
  written[at] = name;
  letters[at] = names;
  const own = asGiven(name, names);
  given[at] = own;
  return own;
}

function stands(text: string, name: string, start: number): boolean {
  for (let at = 0; at < name.length; at++) if (text.charCodeAt(start + at) !== name.charCodeAt(at)) return false;
  return true;
}

function asGiven(name: string, names: Letters | undefined): string {
  return names === undefined ? name : names === "lower" ? name.toLowerCase() : name.toUpperCase();
}

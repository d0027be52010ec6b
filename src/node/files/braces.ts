/**
 * The patterns that the braces of one stand for: `a{b,c{d,e}}` gives `ab`, `acd`, `ace`. Braces without a comma, without an end,
 * or behind a backslash stay as they are. Undefined where there would be more than `most`.
 */
export function expandBraces(pattern: string, most: number): readonly string[] | undefined {
  const open = firstBraces(pattern);
  if (open === undefined) return [pattern];
  const { start, end, commas } = open;
  const rest = expandBraces(pattern.slice(end + 1), most);
  if (rest === undefined) return undefined;
  const expanded: string[] = [];
  let from = start + 1;
  for (const comma of [...commas, end]) {
    const inner = expandBraces(pattern.slice(from, comma), most);
    if (inner === undefined || expanded.length + inner.length * rest.length > most) return undefined;
    for (const middle of inner) for (const tail of rest) expanded.push(pattern.slice(0, start) + middle + tail);
    from = comma + 1;
  }
  return expanded;
}

interface Braces {
  readonly start: number;
  readonly end: number;
  readonly commas: readonly number[];
}

/** The first braces with a comma of their own, in one pass. */
function firstBraces(pattern: string): Braces | undefined {
  const open: { start: number; commas: number[] }[] = [];
  let found: Braces | undefined;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === "\\") at++;
    else if (character === "{") open.push({ start: at, commas: [] });
    else if (character === ",") open.at(-1)?.commas.push(at);
    else if (character === "}") {
      const closed = open.pop();
      if (closed === undefined || closed.commas.length === 0) continue;
      // The outermost of those that begin first: inner ones are expanded with it.
      if (found === undefined || closed.start < found.start) found = { ...closed, end: at };
      if (open.length === 0) return found;
    }
  }
  return found;
}

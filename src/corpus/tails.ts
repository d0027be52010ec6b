import type { TemplateLine } from "../profiles/site-template.js";

/** A line is the site's own where it stands on such a part of the pages: a teaser is not. */
const COMMON = 0.5;
/** So many different ones end alike before it is the site's own ending. */
const MIN_LINES = 4;
const MAX_WORDS = 6;
const MIN_LETTERS = 8;
const MAX_TAILS = 8;
/** What may open a tail: without it words may end alike by chance. */
const openers = ",(;|–—-";

/**
 * What a site puts behind words: `, opens new tab`, ` (external link)`. Known by several of its recurring lines that end
 * so, each with other words before it.
 */
export function tailsOf(lines: readonly TemplateLine[], pages: number): string[] {
  const found = new Map<string, Set<string>>();
  for (const { text, masked, pages: own } of lines) {
    if (masked === true || own < pages * COMMON) continue;
    for (const at of opensAt(text)) {
      const tail = text.slice(at);
      if (tail.length < MIN_LETTERS || tail.split(" ").length > MAX_WORDS) continue;
      const heads = found.get(tail) ?? new Set();
      heads.add(text.slice(0, at));
      found.set(tail, heads);
    }
  }
  const often = [...found].filter(([, heads]) => heads.size >= MIN_LINES).map(([tail]) => tail);
  // The longest stands for those that it ends with.
  return often
    .filter((tail) => !often.some((other) => other !== tail && other.endsWith(tail)))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, MAX_TAILS);
}

/** Where a tail may begin: at its opener, with words before it. */
function opensAt(text: string): number[] {
  const places: number[] = [];
  for (let at = 2; at < text.length; at++) {
    if (!openers.includes(text.charAt(at))) continue;
    const spaced = text.charAt(at - 1) === " ";
    // A comma stands at its word; a bracket or a dash apart from it.
    if ((text.charAt(at) === "," || text.charAt(at) === ";") === spaced) continue;
    places.push(spaced ? at - 1 : at);
  }
  return places;
}

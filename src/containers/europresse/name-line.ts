/** Small words inside the names of a byline. */
const small: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "de du des la le les d' l' van von der den di da dos y e et and und en & par avec à au aux with by in of bin al el ibn".split(
    " ",
  ),
);

/**
 * True for a line that holds names and nothing else: capitalised words, initials, `et` between them, a few at most. A sentence has other
 * small words, and an end.
 */
export function isNameLine(line: string): boolean {
  if (line.length > 120 || /[!?:;…»"”]$/.test(line) || /[^\p{L}]\.$/u.test(line)) return false;
  const words = line.split(/[\s,;/]+/).filter((word) => word !== "");
  if (words.length === 0 || words.length > 14) return false;
  const last = words.at(-1) as string;
  if (last.endsWith(".") && last.length > 3) return false;
  let names = 0;
  for (const word of words) {
    if (small.has(word.toLowerCase())) continue;
    if (!/^(?:[dlDLO]['’])?[(@«]?\p{Lu}/u.test(word)) return false;
    names++;
  }
  return names > 0;
}

/** Names apart by `;`, where a line is a plain list of them; undefined where the byline reader should look at it. */
export function plainNames(printed: string): string | undefined {
  const line = printed.replace(opener, "");
  const [family = "", given = "", ...others] = line.split(", ");
  const isInverted = others.length === 0 && /^\p{Lu}[\p{L}'’-]*$/u.test(family) && /^\p{Lu}[\p{L}'’-]*$/u.test(given);
  if (isInverted) return `${given} ${family}`;
  const names = line.split(/[;,]| (?:et|and|und|y|&) /).map((name) => name.trim());
  return names.every(isPlainName) ? names.join("; ") : undefined;
}

/** Two to four words, each with a capital but for those between. */
function isPlainName(name: string): boolean {
  const words = name.split(" ");
  if (words.length < 2 || words.length > 4) return false;
  return words.every(
    (word, at) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) || (at > 0 && at < words.length - 1 && small.has(word)),
  );
}

/** What stands before names and is none: `By Ann Other`. */
const opener = /^(?:by|par|avec|with|por|door) (?=\p{Lu})/iu;

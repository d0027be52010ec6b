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
export function plainNames(line: string): string | undefined {
  const inverted = /^(\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}[\p{L}'’-]{1,30})$/u.exec(line);
  if (inverted !== null) return `${inverted[2]} ${inverted[1]}`;
  const names = line.split(/\s{0,9};\s{0,9}|,\s{0,9}|\s(?:et|and|und|y|&)\s/).map((name) => name.trim());
  return names.every((name) => plainName.test(name)) ? names.join("; ") : undefined;
}

const plainName = /^\p{Lu}[\p{L}'’.-]{1,30}(?: (?:d[eiua]|van|von|la|le) ){0,1}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,3}$/u;

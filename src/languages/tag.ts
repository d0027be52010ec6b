/**
 * The language of a tag as lexicons are named: `de` for `de-DE`, `de_AT.UTF-8` and `deu`, `no` for `nb`. What is no tag
 * is given back in small letters.
 */
export function languageOf(tag: string): string {
  const first = tag.trim().toLowerCase().split(/[-_.]/, 1)[0] as string;
  const base = first.length === 3 ? shortest(first) : first;
  return written.get(base) ?? base;
}

/** `de` for `deu` and `ger`, as ISO 639-3 and 639-2 write it in crawls. */
function shortest(code: string): string {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? code;
  } catch {
    return code;
  }
}

/** Norwegian is written in two ways, and read as one language. */
const written: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["nb", "no"],
  ["nn", "no"],
]);

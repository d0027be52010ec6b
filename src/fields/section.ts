/** A part of a paper, and the page in it. */
export interface Section {
  readonly section: string | undefined;
  readonly page: string | undefined;
  /** Of an article that a site changes: `Version:17`. */
  readonly version: string | undefined;
}

/** `Pg. 3A`, `Blz.6`, `Pág. 5`, `S. 12`, `page 4`, `p. 16`: a word for page, and a page that holds a figure. */
const page =
  /^(?:pgs?|pages?|p|pp|blz|blad|bladzijde|pagina|pags?|págs?|página|seiten?|s|side|sida|str|стр)\.?[ \u00a0]?(\p{L}{0,4}[.-]?\d[\p{L}\d.,/ -]{0,20})$/iu;
/** `5` behind `Pg. 4,`. */
const furtherPage = /^\p{L}{0,3}\d[\p{L}\d/-]{0,8}$/u;

/** What stands behind a word for page; the whole where none stands there. */
export function pageOf(printed: string): string {
  return page.exec(printed)?.[1]?.trim() ?? printed;
}

/**
 * A section line in its parts: `NEWS; Pg. 3A` → section `NEWS`, page `3A`; `MONEY;; COVER STORY` → section `MONEY; COVER STORY`.
 */
export function readSection(printed: string): Section {
  const names: string[] = [];
  const pages: string[] = [];
  let version: string | undefined;
  for (const part of printed.split(";")) {
    const own: string[] = [];
    let isPage = false;
    for (const piece of part.split(",")) {
      const name = piece.trim();
      const number = page.exec(name)?.[1]?.trim();
      const changed = /^version: ?(\d{1,4})$/i.exec(name)?.[1];
      if (number !== undefined) {
        isPage = pages.length === 0;
        if (isPage) pages.push(number);
      } else if (isPage && furtherPage.test(name)) pages.push(name);
      else if (changed !== undefined) version ??= changed;
      else if (name !== "") own.push(piece);
    }
    if (own.length > 0) names.push(own.join(",").trim());
  }
  const section = names.join("; ");
  return {
    section: section === "" ? undefined : section,
    page: pages.length > 0 ? pages.join(", ") : undefined,
    version,
  };
}

/** How many words a field of length states: `2,968 words`, `409  woorden`; undefined where it begins with no number. */
export function readWordCount(printed: string): number | undefined {
  const digits = /^\s{0,9}(\d{1,3}(?:[.,'’ \u00a0]\d{3}){1,3}|\d{1,9})(?!\d)/.exec(printed)?.[1];
  return digits === undefined ? undefined : Number(digits.replace(/\D/g, ""));
}

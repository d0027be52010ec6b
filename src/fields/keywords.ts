import type { Keyword } from "../model/article.js";

/**
 * The terms of a field of keywords, apart by `|`, else by `;`, else one.
 *
 * ```text
 * SHOOTINGS (67%); CLIMATE CHANGE (52%)      terms with their relevance
 * c151 : Acquisitions | gpol : Politics      codes with their terms
 * ```
 */
export function readKeywords(printed: string, scheme: string): Keyword[] {
  const separator = printed.includes("|") ? "|" : ";";
  const keywords: Keyword[] = [];
  for (let from = 0; from <= printed.length; ) {
    const next = printed.indexOf(separator, from);
    const end = next < 0 ? printed.length : next;
    const piece = printed.slice(from, end);
    // `PORTS (90%) STORMS (67%)`: a share ends a term where no mark does.
    if (piece.includes("%) ")) for (const term of piece.split(shareEnd)) addTerm(keywords, term, scheme);
    else addTerm(keywords, piece, scheme);
    from = end + 1;
  }
  return keywords;
}

const shareEnd = /(?<=\(\d{1,3}%\)) (?=[^\s(])/;

function addTerm(keywords: Keyword[], printed: string, scheme: string): void {
  const whole = printed.trim();
  if (whole === "") return;
  const share = whole.endsWith("%)") ? /\((\d{1,3})%\)$/.exec(whole) : null;
  const rest = share === null ? whole : whole.slice(0, share.index).trim();
  const coded = rest.includes(" : ") ? /^([\w.&/:-]{1,60}) : (?=\S)/.exec(rest) : null;
  const term = coded === null ? rest : rest.slice(coded[0].length);
  if (term === "") return;
  const keyword: { -readonly [Key in keyof Keyword]: Keyword[Key] } = { term, scheme };
  if (coded !== null) keyword.code = coded[1] as string;
  if (share !== null) keyword.relevance = Math.min(Number(share[1]), 100) / 100;
  keywords.push(keyword);
}

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
  return printed
    .split(separator)
    .flatMap(termsOf)
    .flatMap((each) => {
      const whole = each.trim();
      if (whole === "") return [];
      const share = /\((\d{1,3})%\)$/.exec(whole);
      const relevance = share === null ? undefined : Math.min(Number(share[1]), 100) / 100;
      const rest = share === null ? whole : whole.slice(0, share.index).trim();
      const coded = /^([\w.&/:-]{1,60}) : (?=\S)/.exec(rest);
      const term = coded === null ? rest : rest.slice(coded[0].length);
      if (term === "") return [];
      return [
        {
          term,
          scheme,
          ...(coded !== null && { code: coded[1] as string }),
          ...(relevance !== undefined && { relevance }),
        },
      ];
    });
}

/** `PORTS (90%) STORMS (67%)`: a share ends a term where no mark does. */
function termsOf(printed: string): readonly string[] {
  return printed.includes("%) ") ? printed.split(/(?<=\(\d{1,3}%\)) (?=[^\s(])/) : [printed];
}

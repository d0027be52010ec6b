/** How a byline begins that says of its writer what he is to the paper; the name stands behind it. */
const opener =
  /^(?:exclusive(?: by)?|interview(?:ed by| von)?|(?:from|by) our correspondent|von unserer? (?:korrespondentin|redakteurin|mitarbeiterin)|von unserem (?:korrespondenten|redakteur|mitarbeiter|redaktionsmitglied)|(?:de|par) no(?:tre|s) (?:envoyée?s? spécia(?:le?|ux)|correspondante?s?)|(?:van|door) onze (?:redact(?:eur|rice)|verslagge(?:ver|efster)|correspondente?|medewerk(?:er|ster))|de nuestr[oa] (?:corresponsal|enviad[oa] especial)|da(?:l|lla) nostr[oa] (?:inviat[oa]|corrispondente)|d[ao] noss[oa] correspondente)/i;

/** Behind an opener: a place, a mark. */
const between = /^(?: (?:à|in|te|en|at|a|em) (\p{Lu}[\p{L}'’ -]{1,30})(?=,))?[,:]?\s{1,3}(?=\p{Lu})/u;

/** What stands behind the opener of a byline, and the place that it names; undefined where it begins with none. */
export function behindDesk(line: string): { readonly names: string; readonly place: string | undefined } | undefined {
  const opening = opener.exec(line)?.[0];
  const rest = line.slice(opening?.length);
  const found = opening === undefined ? null : between.exec(rest);
  return found === null ? undefined : { names: rest.slice(found[0].length), place: found[1] };
}

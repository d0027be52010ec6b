/** How a byline begins that says of its writer what he is to the paper, in lower case; the name stands behind it. */
const openers: readonly string[] = [
  ...["exclusive by", "exclusive", "interview", "interviewed by", "from our correspondent", "by our correspondent"],
  ...["von unserem korrespondenten", "von unserer korrespondentin", "von unserem redakteur", "von unserer redakteurin"],
  ...["von unserem mitarbeiter", "von unserer mitarbeiterin", "von unserem redaktionsmitglied", "interview von"],
  ...["de notre envoyé spécial", "de notre envoyée spéciale", "de nos envoyés spéciaux", "de notre correspondant"],
  ...["de notre correspondante", "de nos correspondants", "par notre correspondant", "par notre envoyé spécial"],
  ...["van onze redacteur", "van onze redactrice", "van onze verslaggever", "van onze verslaggeefster"],
  ...["van onze correspondent", "van onze correspondente", "door onze redacteur", "door onze verslaggever"],
  ...["door onze correspondent", "door onze correspondente", "van onze medewerker", "van onze medewerkster"],
  ...["de nuestro corresponsal", "de nuestra corresponsal", "de nuestro enviado especial", "entrevista de"],
  ...["dal nostro inviato", "dalla nostra inviata", "dal nostro corrispondente", "dalla nostra corrispondente"],
  ...["do nosso correspondente", "da nossa correspondente", "do enviado especial", "af vores korrespondent"],
];

/** Behind an opener: a place, a mark. */
const between = /^(?: (?:à|in|te|en|at|a|em) (\p{Lu}[\p{L}'’ -]{1,30})(?=,))?[,:]?\s{1,3}(?=\p{Lu})/u;

/** What stands behind the opener of a byline, and the place that it names; undefined where it begins with none. */
export function behindDesk(line: string): { readonly names: string; readonly place: string | undefined } | undefined {
  const lower = line.slice(0, LONGEST).toLowerCase();
  let longest = "";
  for (const opener of openers) if (opener.length > longest.length && lower.startsWith(opener)) longest = opener;
  if (longest === "") return undefined;
  const rest = line.slice(longest.length);
  const found = between.exec(rest);
  return found === null ? undefined : { names: rest.slice(found[0].length), place: found[1] };
}

const LONGEST = 40;

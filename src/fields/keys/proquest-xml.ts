import type { FieldName } from "../../model/field.js";

/** What paths of a TDM Studio record state: an element in lower case, behind the elements that it must lie in. */
const paths: readonly (readonly [path: string, meaning: FieldName | "paragraph"])[] = [
  ["textinfo text", "paragraph"],
  ["text", "paragraph"],
  ["fulltext", "paragraph"],
  ["abstract", "deck"],
  ["goid", "id"],
  ["obj titleatt title", "headline"],
  ["pubfrosting title", "publication"],
  ["publication title", "publication"],
  ["numericdate", "published"],
  ["originalform", "byline"],
  ["contribauthor", "byline"],
  ["byline", "byline"],
  ["gensubjvalue", "subject"],
  ["subject", "subject"],
  ["compname", "company"],
  ["companyname", "company"],
  ["personname", "person"],
  ["location", "place"],
  ["geoname", "place"],
  ["flextermvalue", "keyword"],
  ["startpage", "page"],
  ["page", "page"],
  ["section", "section"],
  ["dateline", "dateline"],
  ["rawlang", "language"],
  ["isocode", "language"],
  ["languagecode", "language"],
  ["copyright", "copyright"],
  ["urldocview", "url"],
  ["wordcount", "length"],
  ["title", "headline"],
  ["author", "byline"],
];

/**
 * The meaning of text by the elements that it lies in, outermost first, in lower case: the first row whose elements are among them in
 * this order, the last of them innermost or near it.
 */
export function tdmMeaning(elements: readonly string[]): FieldName | "paragraph" | undefined {
  for (const [path, meaning] of paths) {
    let at = 0;
    const names = path.split(" ");
    for (const element of elements) if (element === names[at]) at++;
    if (at === names.length) return meaning;
  }
  return undefined;
}

import type { Article } from "../model/article.js";

/** Words that names of agencies, papers and desks end with, or are, in lower case. */
const words: ReadonlySet<string> = new Set(
  (
    "afp agencies agency agence agencia agenzia agentur agerpres ani anp ansa ap apa belga board bureau chronicle correspondents " +
    "desk dpa editors efe gazette guardian herald ians interfax itar-tass journal kyodo lusa magazine mti news newsdesk " +
    "newspaper newsroom ntb observer online ots pa pap post press pti redaktion redaction redacción redazione redactie reporters " +
    "reuters ria ritzau rédaction sid staff sta stt tanjug tass team telegraph times today tribune tt uni upi xinhua yonhap " +
    "агентство новости редакция риа тасс"
  ).split(" "),
);

/** True for the name of an agency, a desk or the paper itself. What cannot be told is a person. */
export type OrganisationTest = (name: string) => boolean;

/** Tells persons from organisations among the names of one page: those of its bylines, and of its entries. */
export function organisationTest({ dateline, publication, authors }: Article): OrganisationTest {
  const known = new Set([dateline?.agency, publication?.name]);
  for (const { affiliation } of authors) known.add(affiliation);
  return (name) => known.has(name) || words.has(name.slice(name.lastIndexOf(" ") + 1).toLowerCase());
}

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

/** True where a byline's name is that of an agency, a desk or the paper itself. What cannot be told is a person. */
export function isOrganisation(name: string, { dateline, publication, authors }: Article): boolean {
  if (name === dateline?.agency || name === publication?.name) return true;
  if (authors.some(({ affiliation }) => affiliation === name)) return true;
  return words.has((name.split(" ").at(-1) as string).toLowerCase());
}

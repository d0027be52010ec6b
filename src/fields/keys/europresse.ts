/** What stands before the id of a document, by language of the interface. */
export const europresseIdLabels: readonly string[] = [
  "Numéro de document",
  "Document number",
  "Número de documento",
  "Dokumentnummer",
];

/** Labels of what stands beside an article, in lower case: pictures and notes. */
export const europresseAsides: Readonly<Record<"caption" | "note", readonly string[]>> = {
  caption: ["illustration(s)", "illustration", "illustrations", "illustration(en)", "ilustración(es)", "photo(s)"],
  note: ["note(s)", "note", "notes", "nota(s)", "anmerkung(en)", "encadré(s)", "référence(s)", "reference(s)"],
};

/** How lines of the certificate begin, in lower case. */
export const europresseCertificate: readonly string[] = [
  "ce certificat est émis",
  "date d'émission",
  "date d’émission",
  "le présent document est protégé",
  "ce document est destiné à l'usage exclusif",
  "ce document est destiné à l’usage exclusif",
  "this certificate is issued",
  "issue date",
  "this document is protected",
  "this material is protected",
  "the present document and its usage",
  "le présent document et son usage",
  "certificat émis",
  "certificate issued",
];

/** How the line below a text begins that leads to where it appeared, in lower case. */
export const europresseOrigin: readonly string[] = ["cet article est paru dans", "this article appeared in"];

/** Words of the interface in a record, in small letters, by its language. */
const interfaceWords: readonly (readonly [language: string, words: RegExp])[] = [
  ["fr", /\d mots?\b|num[ée]ro de document|ce certificat|date d['’]émission|autre\(s\) /i],
  ["en", /\d words?\b|document number|this certificate|issue date/i],
  ["es", /\d palabras?\b|número de documento|ilustración\(es\)/i],
  ["de", /\d wörter\b|dokumentnummer|illustration\(en\)|anmerkung\(en\)/i],
];

/** The language of the interface that a record was saved with; undefined where none of its words stands in it. */
export function europresseInterface(record: string): string | undefined {
  return interfaceWords.find(([, words]) => words.test(record))?.[0];
}

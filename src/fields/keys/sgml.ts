import type { FieldName } from "../../model/field.js";

/** What an element of a research corpus is, beside a field. */
export type SgmlKind = "container" | "body" | "list" | "item" | "paragraph" | "row" | "cell" | "break" | "value";

/**
 * The elements of the collections of TREC and NTCIR, of Gigaword, AQUAINT and Reuters-21578, by what they hold. Names count in
 * capitals and small letters alike; what is not here is kept as a field of its own name.
 */
const rows: readonly (readonly [FieldName | SgmlKind, string])[] = [
  ["container", "DOC REUTERS HEADER H3 H4 DOCUMENT"],
  ["body", "TEXT LP LEADPARA BODY ABSTRACTTEXT LD LE TE TX"],
  ["list", "TOPICS PLACES PEOPLE ORGS EXCHANGES COMPANIES"],
  ["item", "D"],
  ["paragraph", "P PARA TURN"],
  ["row", "TABLEROW ROWRULE TABLE CELLRULE TR LI"],
  ["cell", "TABLECELL TD TH"],
  ["break", "BR"],
  ["value", "F"],
  ["headline", "HEAD HL HEADLINE TITLE TI TTL DOCTITLE"],
  ["deck", "SUMMARY ABS ABSTRACT SUBHEAD"],
  ["kicker", "KICKER"],
  ["byline", "BYLINE AUTHOR AU"],
  ["biography", "BIO"],
  ["dateline", "DATELINE"],
  ["published", "DATE DD DATE1 DATE_TIME DATETIME PUBDATE"],
  ["corrected", "CORRECTION-DATE"],
  ["correction", "CORRECTION CX"],
  ["publication", "PUB SO JOURNAL NAME NEWSPAPER"],
  ["edition", "EDITION"],
  ["section", "SECTION SE SECTIONNAME"],
  ["page", "PAGE PG.COL PG"],
  ["length", "LENGTH WORD.CT WORDCOUNT"],
  ["language", "LANGUAGE LANG"],
  ["caption", "GRAPHIC CAPTION CAP"],
  ["subject", "NS IN TP SUBJECT DESCRIPT TOPIC KEYWORD KEYWORDS KW"],
  ["company", "CO COMPANY"],
  ["organization", "ORGANIZATION"],
  ["person", "PERSON"],
  ["industry", "MS"],
  ["place", "RE REGION GEOGRAPHIC CN"],
  ["category", "CATEGORY CAT"],
  ["copyright", "COPYRGHT COPYRIGHT COPYRT"],
  ["note", "NOTE MEMO MKNOTE ED-NOTE"],
  ["id", "DOCNO DOCID DOC_ID DOCNUM DID"],
  ["url", "URL"],
  ["other", "SLUG IMAGE"],
];

/** What the labels of a `<DESCRIPT>` of Ziff say. */
export const descriptLabels: ReadonlyMap<string, FieldName> = /* @__PURE__ */ new Map<string, FieldName>([
  ["Company", "company"],
  ["Ticker", "ticker"],
  ["Topic", "subject"],
  ["Person", "person"],
  ["Location", "place"],
  ["Caption", "caption"],
]);

/** The fields of Reuters-21578 whose values are a list of `<D>`. */
export const reutersLists: Readonly<Record<string, FieldName>> = {
  TOPICS: "subject",
  PLACES: "place",
  PEOPLE: "person",
  ORGS: "organization",
  EXCHANGES: "category",
  COMPANIES: "company",
};

/** What each element is. */
export const sgmlTags: ReadonlyMap<string, FieldName | SgmlKind> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ rows.flatMap(([meaning, names]) => names.split(" ").map((name) => [name, meaning] as const)),
);

import type { FieldName } from "../../model/field.js";

/** What a code of Factiva's indexing stands for; `paragraph` for those that hold the text. */
export type FactivaMeaning = FieldName | "paragraph";

/** Codes by meaning. */
const meanings: Readonly<Partial<Record<FactivaMeaning, string>>> = {
  headline: "HD",
  deck: "HDS SUB",
  byline: "BY",
  dateline: "DLN",
  section: "SE CLM",
  published: "PD ET",
  publication: "SN",
  edition: "ED",
  page: "PG",
  length: "WC",
  language: "LA",
  caption: "ART",
  subject: "NS",
  company: "CO",
  industry: "IN",
  place: "RE",
  category: "IPC",
  keyword: "IPD",
  correction: "CX",
  copyright: "CY",
  note: "CR RF CT",
  id: "AN",
  other: "SC NGC GC VOL PUB LOGO RST DE PBC",
  paragraph: "LP TD TX",
};

const codes: ReadonlyMap<string, FactivaMeaning> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(meanings).flatMap(([meaning, row]) =>
    row.split(" ").map((code): [string, FactivaMeaning] => [code, meaning as FactivaMeaning]),
  ),
);

/** The meaning of a code; undefined where none is known. */
export function factivaMeaning(code: string): FactivaMeaning | undefined {
  return codes.get(code);
}

/** What the search summary states, in lower case. */
export const factivaSummaryLabels: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "text|date|source|author|company|subject|industry|region|location|language|news filters|results found|timestamp|" +
    "datum|quelle|autor|unternehmen|thema|branche|sprache|gefundene ergebnisse|zeitstempel|" +
    "texte|source|auteur|société|sujet|secteur|région|langue|résultats trouvés|horodatage|" +
    "texto|fecha|fuente|empresa|tema|industria|región|idioma|resultados encontrados|hora de registro"
  ).split("|"),
);

/** By language of the interface: the unit of the words line, the word before an id, the head of the search summary. */
export const factivaWords: readonly (readonly [language: string, words: string, document: string, summary: string])[] =
  [
    ["en", "words|word", "Document", "Search Summary"],
    ["de", "Wörter|Woerter|Wort|Worte", "Dokument", "Zusammenfassung der Suche|Suchzusammenfassung"],
    ["fr", "mots|mot", "Document", "Résumé de la recherche|Récapitulatif de la recherche"],
    ["es", "palabras|palabra", "Documento", "Resumen de la búsqueda|Resumen de búsqueda"],
    ["it", "parole|parola", "Documento", "Riepilogo della ricerca|Riepilogo ricerca"],
    ["nl", "woorden|woord", "Document", "Samenvatting van de zoekopdracht|Zoekoverzicht"],
    ["pt", "palavras|palavra", "Documento", "Resumo da pesquisa|Resumo da busca"],
    ["ru", "слов|слова|слово", "Документ", "Сводка поиска|Сводка по поиску"],
    ["ja", "文字|字|語|ワード", "文書|ドキュメント", "検索の概要|検索サマリー"],
    ["zh", "字|词|字數|字数|个字|個字", "文件|文档|文檔", "搜索概要|搜尋摘要|搜索摘要"],
    ["ko", "단어|자", "문서", "검색 요약"],
    ["tr", "kelime|sözcük", "Belge", "Arama Özeti"],
    ["pl", "słów|słowa|słowo", "Dokument", "Podsumowanie wyszukiwania"],
    ["sv", "ord", "Dokument", "Sammanfattning av sökningen"],
    ["id", "kata", "Dokumen", "Ringkasan Pencarian"],
    ["ar", "كلمة|كلمات", "مستند|المستند", "ملخص البحث"],
  ];

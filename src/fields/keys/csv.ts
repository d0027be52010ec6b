import type { FieldName } from "../../model/field.js";
import { foldedName } from "./folded-name.js";

/** By what a column of a table of articles says, the names that it goes by; `body` is the text. */
export const columnNames: Readonly<Partial<Record<FieldName | "body", string>>> = {
  id: "id doc_id docid docno document_id article_id uuid guid",
  headline:
    "title headline headlines heading titre titel título titulo titolo titul tytuł başlık rubrik otsikko заголовок 标题 標題 タイトル 제목 العنوان",
  deck: "subtitle description short_description summary highlights deck dek standfirst subheadline lead chapeau sous-titre untertitel bajada resumen",
  publication:
    "publication publisher newspaper source outlet medium journal zeitung quelle fuente periódico giornale fonte krant jornal gazete gazeta tidning издание 媒体 来源",
  byline:
    "author authors byline writer author_name reporter journalist auteur auteurs autor autores autore autori verfasser yazar автор 作者 著者 الكاتب",
  published:
    "date published published_at publishedat published_date publish_date date_published datepublished pub_date pubdate publication_date datetimestamp datum fecha data tarih päivä dato дата 日期 日付 날짜 التاريخ",
  updated: "updated updated_at modified date_modified",
  section: "section rubrique ressort sección seccion sezione rubriek secção",
  category: "category subject topic kategorie categoría categoria catégorie kategori",
  page: "page seite página pagina",
  edition: "edition",
  length: "length word_count wordcount",
  url: "url link uri article_url permalink webpage",
  language: "language lang langue sprache idioma lingua taal",
  keyword: "keywords tags",
  body: "content article text body content_text articlebody maintext raw_content body_text plain_text article_text full_text fulltext story document contents texte texto testo tekst inhalt contenu contenido cuerpo contenuto conteúdo metin içerik innehåll teksti текст 正文 内容 本文 본문 النص",
};

/** What the columns of tables of articles say, by their names as `foldedName` gives them. */
export const csvColumns: ReadonlyMap<string, FieldName | "body"> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(columnNames).flatMap(([meaning, list]) =>
    list.split(" ").map((name): [string, FieldName | "body"] => [foldedName(name), meaning as FieldName | "body"]),
  ),
);

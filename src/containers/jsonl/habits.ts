import type { Corpus } from "./corpora.js";

/**
 * Names that keys have by habit, where no corpus is known. Also read for a text that a corpus keeps elsewhere. As `foldedName` gives them:
 * `publishedat` stands for `published_at`, `publishedAt` and `Published At` alike. Behind a full stop names are as they are written.
 */
export const anyCorpus: Corpus = {
  name: "any",
  signs: "",
  keys: {
    text:
      "text plaintext textcontent contenttext bodytext cleanedtext content body article maintext rawcontent " +
      "articlebody articletext fulltext storytext story document paragraphs texte texto testo inhalt tekst html contenthtml bodyhtml",
    id: "id docid docno documentid articleid uuid guid",
    targetUri: "url link weburl pageurl targeturi articleurl canonicalurl permalink links.permalink uri",
    capturedAt:
      "capturedat crawldate datecrawled crawledat datedownload warcdate fetchedat scrapedat retrievedat crawled seendate timestamp",
    language: "language lang humanlanguage inlanguage languagecode metalang",
    headline: "headline title webtitle titre titel título titulo titolo",
    deck: "deck dek subtitle subheadline standfirst alternativeheadline",
    section: "section sectionname articlesection category kicker",
    byline: "byline",
    authors: "authors author creators creator auteurs auteur autores autor autore",
    publishedAt:
      "publishdate datepublish published publishedat publisheddate publishedtime datepublished publishingdate publicationdate pubdate datetimepub datetime date datum fecha",
    updatedAt: "datemodify updated updatedat modified modifiedat datemodified modifieddate lastmodified lastupdated",
    publication: "publication publisher newspaper outlet medianame sitename sourcename namesource source",
    keywords: "keywords tags topics",
  },
};

/** What stands for a text where no key holds one: what an interface gives of a text that it does not give. */
export const teaserNames = "leadparagraph shortdescription description abstract summary snippet excerpt";

/** `Published At`, `published_at`, `publishedAt` → `publishedat`. */
export function foldedName(name: string): string {
  return name.replace(/[\s_-]/g, "").toLowerCase();
}

import { columnNames } from "../../fields/keys/csv.js";
import { foldedName } from "../../fields/keys/folded-name.js";
import type { KeyMeaning } from "../format.js";
import type { Corpus } from "./corpora.js";

/** Names by meaning, as keys of objects have them; those of columns in many languages stand behind them. */
const own: Readonly<Partial<Record<KeyMeaning, readonly [names: string, ...columns: (keyof typeof columnNames)[]]>>> = {
  text: [
    "text plaintext textcontent contenttext bodytext cleanedtext content body article maintext rawcontent articlebody articletext " +
      "fulltext storytext story document paragraphs html contenthtml bodyhtml contentelements",
    "body",
  ],
  id: ["id docid docno documentid articleid uuid guid"],
  targetUri: ["url link weburl pageurl targeturi articleurl canonicalurl requestedurl permalink links.permalink uri"],
  capturedAt: [
    "capturedat crawldate datecrawled crawledat datedownload warcdate fetchedat scrapedat retrievedat crawled seendate timestamp",
  ],
  language: ["language lang humanlanguage inlanguage languagecode metalang", "language"],
  headline: ["headline title webtitle headlines", "headline"],
  deck: ["deck dek subtitle subheadline subheadlines standfirst alternativeheadline"],
  section: ["section sectionname articlesection category kicker", "section"],
  byline: ["byline"],
  authors: ["authors author creators creator auteurs credits.by", "byline"],
  publishedAt: [
    "publishdate datepublish published publishedat publisheddate publishedtime datepublished publishingdate publicationdate pubdate datetimepub " +
      "displaydate postedat datetime",
    "published",
  ],
  updatedAt: ["datemodify updated updatedat modified modifiedat datemodified modifieddate lastmodified lastupdated"],
  publication: [
    "publication publisher newspaper outlet medianame sitename sourcename namesource source.name source.title",
    "publication",
  ],
  keywords: ["keywords tags topics"],
};

/**
 * Names that keys have by habit, where no corpus is known. Also read for a text that a corpus keeps elsewhere. As `foldedName` gives them:
 * `publishedat` stands for `published_at`, `publishedAt` and `Published At` alike. Behind a full stop names are as they are written.
 */
export const anyCorpus: Corpus = {
  name: "any",
  signs: "",
  keys: /* @__PURE__ */ Object.fromEntries(
    /* @__PURE__ */ Object.entries(own).map(([meaning, [names, ...columns]]) => [
      meaning,
      [...new Set([names, ...columns.map((column) => columnNames[column])].join(" ").split(" ").map(foldedName))].join(
        " ",
      ),
    ]),
  ),
};

/** What stands for a text where no key holds one: what an interface gives of a text that it does not give. */
export const teaserNames = "leadparagraph shortdescription description abstract summary snippet excerpt";

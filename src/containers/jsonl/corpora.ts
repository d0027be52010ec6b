import type { KeyMeaning } from "../format.js";

/** A kind of record: how it is known, and what its keys mean. */
export interface Corpus {
  readonly name: string;
  /** Keys that are all there, apart by spaces. */
  readonly signs: string;
  /**
   * By meaning: keys apart by spaces, of which the first that holds something counts; `a.b` reaches into an object.
   * What is not named stays a field, such as a summary of which nobody says who wrote it.
   */
  readonly keys: Readonly<Partial<Record<KeyMeaning, string>>>;
  /** The text is made of the blocks in `contents`. */
  readonly contents?: true;
  /** The text may be HTML. */
  readonly markup?: true;
  /** Dates are `MM-DD-YYYY`. */
  readonly monthFirst?: true;
}

/** Told apart by key names; the first that fits counts, and a record that none fits is read by `anyCorpus`. */
export const corpora: readonly Corpus[] = [
  {
    name: "TREC Washington Post",
    signs: "contents article_url",
    keys: {
      id: "id",
      targetUri: "article_url",
      headline: "title",
      authors: "author",
      publishedAt: "published_date",
      publication: "source",
    },
    contents: true,
  },
  {
    name: "ClueWeb22",
    signs: "ClueWeb22-ID",
    keys: { text: "Clean-Text", id: "ClueWeb22-ID", targetUri: "URL", language: "Language" },
  },
  {
    name: "OSCAR 22.01, 23.01",
    signs: "warc_headers content",
    keys: {
      text: "content",
      id: "warc_headers.warc-record-id",
      targetUri: "warc_headers.warc-target-uri",
      capturedAt: "warc_headers.warc-date",
      language: "metadata.identification.label",
    },
  },
  {
    // `title` is the first line of the text, whatever it is.
    name: "CCNet, RedPajama-v2",
    signs: "raw_content",
    keys: { text: "raw_content", id: "doc_id", targetUri: "url", capturedAt: "date_download", language: "language" },
  },
  {
    name: "news-please",
    signs: "maintext",
    keys: {
      text: "maintext",
      targetUri: "url",
      capturedAt: "date_download",
      language: "language",
      headline: "title",
      authors: "authors",
      publishedAt: "date_publish",
      updatedAt: "date_modify",
    },
  },
  {
    name: "RealNews",
    signs: "publish_date domain",
    keys: {
      text: "text",
      targetUri: "url",
      capturedAt: "warc_date",
      headline: "title",
      authors: "authors",
      publishedAt: "publish_date",
    },
    monthFirst: true,
  },
  {
    name: "Signal-1M",
    signs: "media-type content",
    keys: { text: "content", id: "id", headline: "title", publishedAt: "published", publication: "source" },
    markup: true,
  },
  {
    name: "NeuCLIR, HC4",
    signs: "cc_file",
    keys: { text: "text", id: "id", targetUri: "url", capturedAt: "cc_file", headline: "title", publishedAt: "time" },
  },
  {
    // `created` of a web page is when it was crawled; of other sources it is a guess, and no date of publication.
    name: "Dolma",
    signs: "added source text",
    keys: {
      text: "text",
      id: "id",
      targetUri: "metadata.url id",
      capturedAt: "metadata.date_download created added",
      language: "metadata.language",
    },
  },
  {
    name: "FineWeb",
    signs: "dump url",
    keys: { text: "text", id: "id", targetUri: "url", capturedAt: "date", language: "language" },
  },
  {
    name: "CC-News",
    signs: "domain image_url",
    keys: { text: "text", targetUri: "url", headline: "title", publishedAt: "date" },
  },
  {
    name: "C4, mC4",
    signs: "timestamp url text",
    keys: { text: "text", id: "docno id", targetUri: "url", capturedAt: "timestamp", language: "lang language" },
  },
  {
    name: "CNN/DailyMail",
    signs: "article highlights",
    keys: { text: "article", id: "id", deck: "highlights" },
  },
  {
    // What the newspaper's own interface gives, with `show-fields`.
    name: "The Guardian",
    signs: "webTitle webPublicationDate",
    keys: {
      text: "fields.bodyText",
      id: "id",
      targetUri: "webUrl",
      language: "fields.lang",
      headline: "fields.headline webTitle",
      section: "sectionName",
      byline: "fields.byline",
      publishedAt: "webPublicationDate",
      updatedAt: "fields.lastModified",
      publication: "fields.publication",
    },
  },
];

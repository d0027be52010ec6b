import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Block } from "./block.js";
import type { DumpRecord } from "./record.js";

/** A person or body that wrote, as the byline names them. */
export interface Author {
  readonly name: string;
  /** As printed: `Political Correspondent`. */
  readonly role?: string;
  /** The agency or paper behind the name. */
  readonly affiliation?: string;
  readonly place?: string;
}

/** Where a report was filed from, as its first words say. */
export interface Dateline {
  /** As printed, with its dash: `London, Asharq Al-Awsat—`. */
  readonly text: string;
  /** As printed, in order: `["Baghdad", "Erbil"]`. */
  readonly places: readonly string[];
  readonly agency?: string;
  /** ISO 8601; `--04-25` (month and day) where no year is printed. */
  readonly date?: string;
}

/** The archive that a page belongs to, as its title line says. */
export interface Archive {
  readonly label: string;
  /** First and last year it covers. */
  readonly from?: number;
  readonly to?: number;
}

/** The paper or site that published the page. */
export interface Publication {
  readonly name: string;
  /** The site's own title line, as printed. */
  readonly siteTitle?: string;
  readonly archive?: Archive;
  readonly edition?: string;
  readonly page?: string;
}

/** A picture, film or graphic: the dump holds what was printed about it. */
export interface Media {
  readonly id?: string;
  /** Without the credit. */
  readonly caption?: string;
  /** Without brackets and label: `AP Photo/Name, File`. */
  readonly credit?: string;
}

/** A part of the body, in order. */
export interface BodyPart {
  readonly kind: "paragraph" | "crosshead" | "listItem" | "quote";
  readonly text: string;
}

/** A subject, tag or index term. */
export interface Keyword {
  readonly term: string;
  /** Whose vocabulary it is from: `reuters`. */
  readonly scheme?: string;
  /** What the vocabulary calls it by: `C151`, `medtop:20000002`. */
  readonly code?: string;
  /** As stated by the dump, from 0 to 1. */
  readonly relevance?: number;
}

/** What a page says, as plain strings. `Parsed.origins` leads from each field back to its blocks. `docs/fields.md` defines each field in words. */
export interface Article {
  readonly headline?: string;
  readonly kicker?: string;
  readonly deck?: string;
  readonly section?: string;
  /** The byline as printed. */
  readonly byline?: string;
  readonly authors: readonly Author[];
  readonly dateline?: Dateline;
  /** ISO 8601, never more precise than the text: `2013-08-21`, `2013-08-21T10:38`, `2013-08-21T10:38Z`. */
  readonly publishedAt?: string;
  /** As `publishedAt`. */
  readonly updatedAt?: string;
  /** When a correction of it was published, as `publishedAt`. */
  readonly correctedAt?: string;
  /** When a database took it in, as `publishedAt`: never the date of publication. */
  readonly loadedAt?: string;
  readonly publication?: Publication;
  /** BCP 47. */
  readonly language?: string;
  readonly media: readonly Media[];
  readonly body: readonly BodyPart[];
  readonly keywords: readonly Keyword[];
  /** Corrections, copyright lines. */
  readonly notices: readonly string[];
  /** How many words it has as its source states, which counts in its own way. */
  readonly wordCount?: number;
}

/** One item of a page that lists articles. */
export interface ListingEntry {
  readonly headline?: string;
  /** As printed, with its dateline and its dots. */
  readonly teaser?: string;
  readonly byline?: string;
  readonly authors: readonly Author[];
  readonly publishedAt?: string;
  readonly section?: string;
  readonly media: readonly Media[];
}

/** What a page is: one article, a list of articles, a picture's own page, or none of these. */
export type PageKind = "article" | "listing" | "media" | "unknown";

/** What `parse` gives: plain data, JSON-safe and `structuredClone`-safe. */
export interface Parsed {
  readonly kind: PageKind;
  /** The text as given, unchanged. All spans point into it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly article: Article;
  /** The items of a listing; empty for other pages. */
  readonly entries: readonly ListingEntry[];
  /**
   * From a field to the indexes of its blocks. Keys are paths: `headline`, `publication.siteTitle`,
   * `media.0.caption`, `entries.2`; `body` holds one index for each body part, in order.
   */
  readonly origins: Readonly<Record<string, readonly number[]>>;
  readonly diagnostics: readonly Diagnostic[];
  /** Id of the site profile that was used. */
  readonly profile?: string;
  /** From a field of the article to the field of the record that states it: `{ headline: "title" }`. */
  readonly stated?: Readonly<Record<string, string>>;
}

/** A parsed record of a dump: what `parse` gives, with the record beside it (its text is `Parsed.text`). */
export type ParsedRecord = Parsed & { readonly record: RecordInfo };

/** A record without what `parse` takes over from it. */
export type RecordInfo = Omit<DumpRecord, "text" | "stated" | "parts" | "diagnostics">;

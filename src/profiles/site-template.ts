import type { BlockRole } from "../model/block.js";

/** Changes whenever a template of before would be misread. */
export const TEMPLATE_VERSION = 1;

/** On how many pages a line stood where: above the headline, below it, as text of the article, between its text, behind it. */
export interface LinePlaces {
  readonly above?: number;
  readonly head?: number;
  readonly inText?: number;
  readonly gap?: number;
  readonly below?: number;
}

/** A line that recurs on the pages of a site. */
export interface TemplateLine extends LinePlaces {
  /**
   * The line in lower case with white space folded, its first 240 characters. Of a masked one each number is `#`, each
   * name of a month or weekday `@`, and each run of words with capitals behind the first word `*`.
   */
  readonly text: string;
  readonly masked?: true;
  /** Pages that it stood on, each counted once. */
  readonly pages: number;
  /** It may have stood on so many more, before it was kept. */
  readonly missed?: number;
  /** Pages on which the next line was text of the article. */
  readonly textNext?: number;
  /** Pages on which the line before it was text of the article. */
  readonly textBefore?: number;
  /** What it was taken for most often. A role that is set by hand is taken at its word, where `fixed` is. */
  readonly role?: BlockRole;
  /** The role was given by a person: the line has it wherever it stands. */
  readonly fixed?: true;
}

/** A shape, and how many pages have it. */
export interface TemplateShape {
  readonly text: string;
  readonly pages: number;
}

/** Why something was not learnt of a site. */
export interface TemplateNote {
  readonly code: "FEW_PAGES" | "SAME_PAGES" | "SEVERAL_SITES" | "NO_COMMON_LINES" | "LINES_LEFT_OUT" | "SEVERAL_EDITIONS";
  readonly message: string;
}

/** What was learnt of a site from its own pages: plain data, to be saved, merged, looked at and changed by hand. */
export interface SiteTemplate {
  readonly version: typeof TEMPLATE_VERSION;
  /** What the site calls itself on its title lines, else its host, else the name that the caller gave. */
  readonly name: string;
  readonly hosts: readonly string[];
  /** The language of most of its pages. */
  readonly language?: string;
  /** Pages that differ. */
  readonly pages: number;
  /** Pages that were the same as one before them, and left out. */
  readonly copies: number;
  /** First and last day of capture, where known. */
  readonly from?: string;
  readonly to?: string;
  /** A line that is not named may stand on so many pages. */
  readonly missed: number;
  /** What stands behind the headline on title lines. */
  readonly titleSuffixes: readonly TemplateShape[];
  /** What the site puts behind words inside its lines: `, opens new tab`. */
  readonly tails: readonly string[];
  /** The order of the lines about the headline: `section headline byline timestamp`. */
  readonly heads: readonly TemplateShape[];
  readonly bylines: readonly TemplateShape[];
  readonly dates: readonly TemplateShape[];
  readonly captions: readonly TemplateShape[];
  readonly lines: readonly TemplateLine[];
  /** Long lines of single pages, as hashes, a list for each of some pages: what stands on one of them and again is no article's. */
  readonly once: readonly (readonly number[])[];
  readonly notes: readonly TemplateNote[];
}

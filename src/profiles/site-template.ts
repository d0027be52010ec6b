import type { BlockRole } from "../model/block.js";

/** Changes whenever a template of before would be misread. */
export const TEMPLATE_VERSION = 1;

/** A line that recurs on the pages of a site, with the number of pages that it stood on, and where. */
export interface TemplateLine {
  /**
   * In lower case with white space folded, its first 240 characters. Of a masked one each number is `#`, each name of a
   * month or weekday `@`, and each run of words with capitals behind the first word `*`.
   */
  readonly text: string;
  readonly masked?: true;
  /** Each page counted once. */
  readonly pages: number;
  /** It may have stood on so many more, before it was kept. */
  readonly missed?: number;
  /** Pages on which it stood above the headline, or was the headline's line. */
  readonly above?: number;
  /** … between the headline and the article's text. */
  readonly head?: number;
  /** … as text of the article. */
  readonly inText?: number;
  /** … between text and text. */
  readonly gap?: number;
  /** … behind the text. */
  readonly below?: number;
  /** What it was taken for most often. */
  readonly role?: BlockRole;
  /** Set by a person: the line has its role wherever it stands. */
  readonly fixed?: true;
  /** On so many of the pages kept the text began so many lines below it; of lines near above the text. */
  readonly begins?: readonly TemplateDistance[];
  /** … ended so many lines above it; of lines near below the text. */
  readonly ends?: readonly TemplateDistance[];
}

/** How far a line of the site stood from the text, and on how many pages. */
export interface TemplateDistance {
  readonly at: number;
  readonly pages: number;
}

/** How often lines of a form were text, and how often they were none. */
export interface TemplateHabit {
  /** As `capitals`, `figures`, `fragment below figures`. */
  readonly of: string;
  readonly text: number;
  readonly other: number;
}

/** A shape, and how many pages have it. */
export interface TemplateShape {
  readonly text: string;
  readonly pages: number;
}

/** How the pages of a site looked for a time. */
export interface TemplateEdition {
  /** First and last day of capture of its pages, `YYYY-MM-DD`, where known. */
  readonly from?: string;
  readonly to?: string;
  readonly pages: number;
  /** A line that is not named may stand on so many pages. */
  readonly missed: number;
  /** What the site puts behind words inside its lines: `, opens new tab`. */
  readonly tails: readonly string[];
  /** The order of the lines about the headline: `section headline byline timestamp`. */
  readonly heads: readonly TemplateShape[];
  readonly bylines: readonly TemplateShape[];
  readonly dates: readonly TemplateShape[];
  readonly captions: readonly TemplateShape[];
  /** The most frequent first. */
  readonly lines: readonly TemplateLine[];
  /** Forms of the lines between text and text that are not the site's, on the pages kept; the most frequent first. */
  readonly forms?: readonly TemplateHabit[];
  /** Of some of its pages: their long lines, as hashes. What stands on one of these and again is hardly an article's. */
  readonly samples: readonly (readonly number[])[];
}

/** Why something was not learnt of a site. */
export type TemplateNoteCode =
  | "FEW_PAGES"
  | "LINES_LEFT_OUT"
  | "NO_COMMON_LINES"
  | "SAME_PAGES"
  | "SEVERAL_EDITIONS"
  | "SEVERAL_SITES";

/** What a reader of a template should know of it. */
export interface TemplateNote {
  readonly code: TemplateNoteCode;
  readonly message: string;
}

/** What was learnt of a site from its own pages: plain data, to be saved, merged, looked at and changed by hand. */
export interface SiteTemplate {
  readonly version: typeof TEMPLATE_VERSION;
  /** What its title lines say behind the headline, else its host, else what the caller gave. */
  readonly name: string;
  readonly hosts: readonly string[];
  /** BCP 47, of most of its pages. */
  readonly language?: string;
  /** Pages that differ. */
  readonly pages: number;
  /** Pages that were the same as one before them, and left out. */
  readonly copies: number;
  /** What stands behind the headline on title lines. */
  readonly titleSuffixes: readonly TemplateShape[];
  /** Newest first. */
  readonly editions: readonly TemplateEdition[];
  readonly notes: readonly TemplateNote[];
}

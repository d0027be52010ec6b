import type { Span } from "../text/span.js";

/** Every role, in the order of `docs/blocks.md`. */
export const blockRoles = [
  "siteTitle",
  "headline",
  "kicker",
  "deck",
  "byline",
  "timestamp",
  "dateline",
  "section",
  "mediaId",
  "caption",
  "credit",
  "paragraph",
  "crosshead",
  "listItem",
  "quote",
  "tags",
  "related",
  "share",
  "navigation",
  "notice",
  "footer",
  "field",
  "teaser",
  "blank",
  "unknown",
] as const;

/** What a run of text is on the page. `docs/blocks.md` defines each in words. */
export type BlockRole = (typeof blockRoles)[number];

/** How a role is known: the text labels it, the site's profile says so, or the rules inferred it. */
export type Basis = "stated" | "profiled" | "inferred";

/**
 * A run of text with one role. Blocks tile the text: sorted, no gap, no overlap, the first starts at 0 and the
 * last ends at `text.length`. An empty text has no blocks.
 */
export interface Block {
  readonly role: BlockRole;
  /** UTF-16 code units of the text. */
  readonly span: Span;
  /** The part of `span` that carries the meaning: without label, padding and line ending. */
  readonly content: Span;
  /**
   * Where the meaning is not one run (a wrapped line with the address of a link in its middle): its runs, in order,
   * from the start of `content` to its end. The value is their characters with white space folded.
   */
  readonly parts?: readonly Span[];
  readonly basis: Basis;
  /** Name of the rule that recognised it. */
  readonly rule?: string;
}

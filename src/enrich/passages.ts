import type { Parsed } from "../model/article.js";
import type { Span } from "../text/span.js";

/** What enrichments need of a page: its text, and which runs of it are the article. */
export type EnrichedPage = Pick<Parsed, "text" | "blocks" | "article" | "origins">;

/** The runs of the text that are the parts of the body, in order. */
export function bodySpans({ blocks, origins }: EnrichedPage): Span[] {
  return spansOf(blocks, origins.body ?? []);
}

/** The runs of the headline, the deck, the captions and the parts of the body, in the order of the text. */
export function proseSpans({ blocks, origins }: EnrichedPage): Span[] {
  const keys = Object.keys(origins).filter((key) => prose.test(key));
  const indexes = new Set(keys.flatMap((key) => origins[key] ?? []));
  return spansOf(
    blocks,
    [...indexes].sort((one, other) => one - other),
  );
}

const prose = /^(?:headline|deck|body|media\.\d+\.caption)$/;

function spansOf(blocks: EnrichedPage["blocks"], indexes: readonly number[]): Span[] {
  return indexes.map((index) => blocks[index]?.content).filter((span) => span !== undefined);
}

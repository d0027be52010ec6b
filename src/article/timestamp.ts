import { findTimestamp } from "../blocks/shapes/timestamp.js";
import type { Vocabulary } from "../blocks/vocabulary.js";
import type { Block } from "../model/block.js";

/** The moments of a timestamp block, each ISO 8601 and never more precise than the text. */
export interface Moments {
  readonly publishedAt?: string;
  readonly updatedAt?: string;
}

/** What a timestamp block says of publication and update. A stamp without a day says nothing. */
export function readMoments(text: string, block: Block, vocabulary: Vocabulary): Moments {
  const moments = findTimestamp(text, block.content, vocabulary) ?? [];
  const published = moments.find(({ updated }) => !updated);
  const updated = moments.find((moment) => moment.updated);
  return { ...(published && { publishedAt: published.value }), ...(updated && { updatedAt: updated.value }) };
}

import type { FoundMoment } from "../blocks/shapes/moment.js";
import type { Vocabulary } from "../blocks/vocabulary.js";
import type { ListingEntry } from "../model/article.js";
import type { Block } from "../model/block.js";
import { fold } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { readByline } from "./byline.js";
import { addToMedia, isAgencyNumber, isOtherCaption, type MediaDrafts, mediaOf } from "./media.js";
import { blockValue } from "./text-of.js";
import { readPublished } from "./timestamp.js";

/** The entries of a listing and the indexes of the blocks that each came from. */
export interface Entries {
  readonly entries: readonly ListingEntry[];
  readonly indexes: readonly number[][];
}

interface Draft {
  headline?: string;
  teaser?: string;
  byline?: string;
  publishedAt?: string;
  section?: string;
  readonly media: MediaDrafts;
  readonly blocks: number[];
}

/** Puts the blocks of a listing together: a picture belongs to the title after it, a teaser closes its entry. */
export function readEntries(
  text: string,
  blocks: readonly Block[],
  moments: (span: Span) => readonly FoundMoment[],
  vocabulary: Vocabulary,
): Entries {
  const drafts: Draft[] = [];
  let draft: Draft = { media: { items: [] }, blocks: [] };
  const close = () => {
    if (draft.blocks.length > 0) drafts.push(draft);
    draft = { media: { items: [] }, blocks: [] };
  };
  const below = rolesBelow(blocks);
  const own = blocks.find(({ role, rule }) => role === "headline" && rule === "page-title");
  const pageTitle = own && fold(blockValue(text, own));
  blocks.forEach((block, index) => {
    if (block.rule === "page-title") return;
    const value = blockValue(text, block);
    // The heading of the page is no entry.
    if (block.role === "headline" && drafts.length === 0 && fold(value) === pageTitle) return;
    if (draft.teaser !== undefined && block.role !== "blank" && !below.has(block.role)) close();
    switch (block.role) {
      case "headline":
        if (draft.headline !== undefined && fold(draft.headline) !== fold(value)) close();
        draft.headline ??= value;
        break;
      case "teaser":
        draft.teaser = value;
        break;
      case "byline":
        if (draft.byline !== undefined) close();
        draft.byline = value;
        break;
      case "timestamp": {
        const publishedAt = readPublished(moments(block.content));
        // A second day is that of the next title.
        if (draft.headline !== undefined && draft.publishedAt !== undefined && !below.has("timestamp")) close();
        if (publishedAt !== undefined) draft.publishedAt = publishedAt;
        break;
      }
      case "section":
        draft.section = value;
        break;
      case "mediaId":
      case "caption":
      case "credit":
        if (draft.headline !== undefined) close();
        if (opensAnother(draft, text, block)) close();
        addToMedia(draft.media, text, block, index);
        break;
      default:
        return;
    }
    draft.blocks.push(index);
  });
  close();
  const kept = drafts.filter(({ headline, teaser, media }) => headline ?? teaser ?? media.items[0]);
  return { entries: kept.map((entry) => entryOf(entry, vocabulary)), indexes: kept.map((entry) => entry.blocks) };
}

/**
 * What stands below the teaser of its entry, and not above it: on the whole page, from the first title on, nothing of the kind comes
 * before the first teaser, and something comes behind the last.
 */
function rolesBelow(blocks: readonly Block[]): ReadonlySet<Block["role"]> {
  const isTitle = ({ role, rule }: Block) => role === "headline" && rule !== "page-title";
  const entries = blocks.slice(Math.max(0, blocks.findIndex(isTitle)));
  const first = entries.findIndex(({ role }) => role === "teaser");
  const last = entries.findLastIndex(({ role }) => role === "teaser");
  const isBelow = (kind: Block["role"]) =>
    entries.findIndex(({ role }) => role === kind) > first && entries.findLastIndex(({ role }) => role === kind) > last;
  return new Set((["timestamp", "byline", "section"] as const).filter((role) => first >= 0 && isBelow(role)));
}

/** True where a media block cannot be of the picture already gathered: that one stands without a title. */
function opensAnother({ media }: Draft, text: string, block: Block): boolean {
  if (media.items.length === 0) return false;
  if (block.role === "mediaId") return !isAgencyNumber(blockValue(text, block));
  return block.role === "caption" && isOtherCaption(media, blockValue(text, block));
}

function entryOf(
  { headline, teaser, byline, publishedAt, section, media }: Draft,
  vocabulary: Vocabulary,
): ListingEntry {
  return {
    ...(headline !== undefined && { headline }),
    ...(teaser !== undefined && { teaser }),
    ...(byline !== undefined && { byline }),
    authors: byline === undefined ? [] : readByline(byline, vocabulary),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(section !== undefined && { section }),
    media: media.items.map(mediaOf),
  };
}

import type { FoundMoment } from "../blocks/shapes/moment.js";
import type { Vocabulary } from "../blocks/vocabulary.js";
import type { Block } from "../model/block.js";
import type { Span } from "../text/span.js";
import type { Gathered } from "./gather.js";

/** Such a sentence stands among the first or the last lines of the text. */
const LINES = 4;
const MAX_LENGTH = 300;

/** What the text says of its own first day. */
export interface FirstPublished {
  /** Nothing where it names a month alone. */
  readonly moment?: FoundMoment;
  /** Index of its block. */
  readonly block: number;
}

/**
 * The sentence that says when an article was first published which was updated since: its other date is that of the update.
 *
 * ```text
 * This article was originally published on 3 May 2019 and has been updated.
 * ```
 */
export function firstPublished(
  text: string,
  { placesOf, shown, at: blockAt }: Gathered,
  vocabulary: Vocabulary,
  momentsOf: (span: Span) => readonly FoundMoment[],
): FirstPublished | undefined {
  const prose = ["paragraph", "notice", "deck", "listItem", "footer"] as const;
  const places = prose.flatMap((role) => ends(placesOf(role)));
  for (const place of places) {
    const { start, end } = (blockAt(place) as Block).content;
    if (end - start > MAX_LENGTH) continue;
    const said = text.slice(start, end).toLowerCase();
    const phrase = vocabulary.firstPublished.find((words) => said.includes(words));
    if (phrase === undefined || !speaksOfUpdate(said, vocabulary)) continue;
    const from = start + said.indexOf(phrase);
    const moment = momentsOf({ start, end }).find(({ span, updated }) => span.end > from && !updated);
    return { ...(moment && { moment }), block: shown[place] as number };
  }
  return undefined;
}

function ends(places: readonly number[]): readonly number[] {
  return places.length <= 2 * LINES ? places : [...places.slice(0, LINES), ...places.slice(-LINES)];
}

function speaksOfUpdate(said: string, { labels }: Vocabulary): boolean {
  for (const [label, kind] of labels) if (kind === "updated" && said.includes(label)) return true;
  return false;
}

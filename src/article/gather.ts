import type { Block, BlockRole } from "../model/block.js";
import { blockValue } from "./text-of.js";

/** The blocks of a page by role, each as an index. */
export interface Gathered {
  /** The headline on the page's title line. */
  readonly title: number | undefined;
  /** The site's name behind it. */
  readonly titleSuffix: number | undefined;
  /** The site's own title line. */
  readonly siteTitle: number | undefined;
  /** The blocks that are not blank, each as an index: a block's place is its place in this list. */
  readonly shown: readonly number[];
  of(role: BlockRole): readonly number[];
  /** The same as places. */
  placesOf(role: BlockRole): readonly number[];
  /** The block at a place; nothing beyond the page. */
  at(place: number): Block | undefined;
  value(index: number): string;
}

const none: readonly number[] = [];

/** Sorts the blocks by role, in one pass. */
export function gather(text: string, blocks: readonly Block[]): Gathered {
  const byRole = new Map<BlockRole, { readonly indexes: number[]; readonly places: number[] }>();
  let last: BlockRole | undefined;
  let list: ReturnType<typeof byRole.get>;
  const shown: number[] = [];
  let title: number | undefined;
  let titleSuffix: number | undefined;
  let siteTitle: number | undefined;
  for (let index = 0; index < blocks.length; index++) {
    const { role, rule } = blocks[index] as Block;
    if (role === "blank") continue;
    // Most blocks have the role of the one before.
    if (list === undefined || role !== last) {
      last = role;
      list = byRole.get(role);
      if (list === undefined) {
        list = { indexes: [], places: [] };
        byRole.set(role, list);
      }
    }
    list.indexes.push(index);
    list.places.push(shown.push(index) - 1);
    const ofTitle = rule === "page-title";
    if (ofTitle && role === "headline") title ??= index;
    else if (ofTitle && role === "siteTitle") titleSuffix ??= index;
    else if (role === "siteTitle") siteTitle ??= index;
  }
  return {
    title,
    titleSuffix,
    siteTitle,
    shown,
    of: (role) => byRole.get(role)?.indexes ?? none,
    placesOf: (role) => byRole.get(role)?.places ?? none,
    at: (place) => blocks[shown[place] as number],
    value: (index) => blockValue(text, blocks[index] as Block),
  };
}

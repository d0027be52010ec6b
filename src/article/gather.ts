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
  of(role: BlockRole): readonly number[];
  value(index: number): string;
}

const none: readonly number[] = [];

/** Sorts the blocks by role, in one pass. */
export function gather(text: string, blocks: readonly Block[]): Gathered {
  const byRole = new Map<BlockRole, number[]>();
  let title: number | undefined;
  let titleSuffix: number | undefined;
  let siteTitle: number | undefined;
  blocks.forEach(({ role, rule }, index) => {
    if (role === "blank") return;
    const list = byRole.get(role);
    if (list === undefined) byRole.set(role, [index]);
    else list.push(index);
    const ofTitle = rule === "page-title";
    if (ofTitle && role === "headline") title ??= index;
    else if (ofTitle && role === "siteTitle") titleSuffix ??= index;
    else if (role === "siteTitle") siteTitle ??= index;
  });
  return {
    title,
    titleSuffix,
    siteTitle,
    of: (role) => byRole.get(role) ?? none,
    value: (index) => blockValue(text, blocks[index] as Block),
  };
}

import { blockValue } from "./article/text-of.js";
import type { Parsed } from "./model/article.js";
import type { Block, BlockRole } from "./model/block.js";

/**
 * The blocks of one role, in order.
 *
 * @example
 * ```ts
 * import { blocksOf, parse, textOf } from "newsdump";
 *
 * const parsed = parse("Media ID: 55350511\nCaption:\nThe port at dawn, Reuters\n");
 * for (const block of blocksOf(parsed, "credit")) console.log(textOf(parsed, block)); // Reuters
 * ```
 */
export function blocksOf(parsed: Pick<Parsed, "blocks">, role: BlockRole): Block[] {
  return parsed.blocks.filter((block) => block.role === role);
}

/**
 * The value of a block: the characters of its content, with character references decoded. For the characters as
 * they stand, with label and line ending, slice `parsed.text` by `block.span`.
 */
export function textOf(parsed: Pick<Parsed, "text">, block: Block): string {
  return blockValue(parsed.text, block);
}

/**
 * The body as one text: its parts in order, an empty line between them, without headline, dateline and captions.
 *
 * @example
 * ```ts
 * import { bodyText, parse } from "newsdump";
 *
 * console.log(bodyText(parse("Harbour opens\n\nLondon- The harbour opened again on Monday, officials said.\n")));
 * ```
 */
export function bodyText(parsed: Pick<Parsed, "article">): string {
  return parsed.article.body.map(({ text }) => text).join("\n\n");
}

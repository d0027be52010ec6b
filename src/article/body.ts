import type { BodyPart } from "../model/article.js";
import type { Block, BlockRole } from "../model/block.js";
import type { Origins } from "./page-kind.js";
import { blockValue } from "./text-of.js";

const bodyRoles: ReadonlySet<BlockRole> = /* @__PURE__ */ new Set(["paragraph", "crosshead", "listItem", "quote"]);

/** The parts of the body in order; `origins.body` holds the index of one block for each. */
export function readBody(text: string, blocks: readonly Block[], origins: Origins): BodyPart[] {
  const body: BodyPart[] = [];
  const indexes: number[] = [];
  blocks.forEach((block, index) => {
    if (!bodyRoles.has(block.role)) return;
    body.push({ kind: block.role as BodyPart["kind"], text: blockValue(text, block) });
    indexes.push(index);
  });
  if (indexes.length > 0) origins.body = indexes;
  return body;
}

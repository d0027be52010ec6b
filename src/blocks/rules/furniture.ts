import type { BlockRole } from "../../model/block.js";
import { lineSpan } from "../line.js";
import type { BlockRule } from "../rule.js";
import { State } from "../sequence/states.js";

const roles: Readonly<Record<number, BlockRole>> = {
  [State.Before]: "navigation",
  [State.Gap]: "unknown",
  [State.After]: "footer",
};

/** What is left: before the article, between its parts, behind it. Below the title of a box it belongs to that box. */
export const furniture: BlockRule = {
  name: "furniture",
  everywhere: true,
  recognise(at, context) {
    const state = context.layout === "listing" ? State.Before : context.state(at);
    const boxed = context.previous?.role === "related" && state !== State.Before;
    const role = boxed ? "related" : (roles[state] ?? "unknown");
    return { pieces: [{ role, content: lineSpan(context, at) }], basis: "inferred", next: at + 1 };
  },
};

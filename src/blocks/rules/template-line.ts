import type { BlockRole } from "../../model/block.js";
import type { BlockContext } from "../context.js";
import { lineSpan, lineText } from "../line.js";
import type { BlockRule, Recognised } from "../rule.js";
import { isBodyState, State } from "../sequence/states.js";
import { lineShape } from "../template/shape.js";

/** Roles that a line of the site may have by what was learnt alone. */
const furniture: ReadonlySet<BlockRole> = new Set(["navigation", "share", "related", "notice", "footer"]);
/** Other lines have the role of their side of the article. */
const sides: Readonly<Record<number, BlockRole>> = { [State.Before]: "navigation", [State.After]: "footer" };
/** It stands on such a part of the site's pages. */
const COMMON = 0.5;

/** A line to which a person gave its role in the site's template. */
export const fixedLine: BlockRule = {
  name: "fixed-line",
  everywhere: true,
  mayOccur: ({ template }) => template?.hasFixed === true,
  recognise(at, context) {
    const line = knownLine(at, context);
    return line?.fixed === true && line.role !== undefined ? profiled(line.role, at, context) : undefined;
  },
};

/** A line of the site outside the article: it has the role that it has on the site's other pages. */
export const templateLine: BlockRule = {
  name: "template-line",
  everywhere: true,
  mayOccur: ({ template }) => template !== undefined,
  recognise(at, context) {
    const state = context.state(at);
    if (isBodyState(state) || state === State.Head) return undefined;
    const line = knownLine(at, context);
    if (line === undefined || line.pages < (context.template?.pages ?? 0) * COMMON) return undefined;
    const role = line.role !== undefined && furniture.has(line.role) ? line.role : sides[state];
    return role && profiled(role, at, context);
  },
};

function knownLine(at: number, context: BlockContext) {
  return context.template?.lines.get(lineShape(lineText(context, at)));
}

function profiled(role: BlockRole, at: number, context: BlockContext): Recognised {
  return { pieces: [{ role, content: lineSpan(context, at) }], basis: "profiled", next: at + 1 };
}

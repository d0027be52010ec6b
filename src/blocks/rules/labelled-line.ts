import type { BlockRole } from "../../model/block.js";
import { Mark } from "../../text/char-class.js";
import type { BlockRule } from "../rule.js";
import { looksLikeNames } from "../shapes/credit-value.js";

const roles: Readonly<Record<string, BlockRole>> = { credit: "credit", tags: "tags" };

const MAX_LENGTH = 320;

/** A line that says itself what it is: `Tags: …`, `Photograph: Name/Agency`. Dates have a rule of their own. */
export const labelledLine: BlockRule = {
  name: "labelled-line",
  everywhere: true,
  longest: MAX_LENGTH,
  needs: Mark.Colon,
  recognise(at, context) {
    const label = context.label(at);
    const role = label && roles[label.kind];
    if (role === undefined || label === undefined || label.rest.end === label.rest.start) return undefined;
    const { start, end } = label.rest;
    const value = context.text.slice(start, end);
    // `Photo: Smoke rises over the port` is a caption, or a link.
    if (role === "credit" && !looksLikeNames(value, context.vocabulary)) return undefined;
    const lone = value.endsWith(")") && !value.includes("(");
    return { pieces: [{ role, content: { start, end: lone ? end - 1 : end } }], basis: "stated", next: at + 1 };
  },
};

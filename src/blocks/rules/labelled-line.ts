import type { BlockRole } from "../../model/block.js";
import { Mark } from "../../text/char-class.js";
import type { BlockRule } from "../rule.js";

const roles: Readonly<Record<string, BlockRole>> = { credit: "credit", tags: "tags" };

const MAX_LENGTH = 320;

/** A line that says itself what it is: `Tags: …`, `Photograph: Name/Agency`. Dates have a rule of their own. */
export const labelledLine: BlockRule = {
  name: "labelled-line",
  longest: MAX_LENGTH,
  needs: Mark.Colon,
  recognise(at, context) {
    const label = context.label(at);
    const role = label && roles[label.kind];
    if (role === undefined || label === undefined || label.rest.end === label.rest.start) return undefined;
    return { pieces: [{ role, content: label.rest }], basis: "stated", next: at + 1 };
  },
};

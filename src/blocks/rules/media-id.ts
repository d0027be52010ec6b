import { Mark } from "../../text/char-class.js";
import type { BlockRule } from "../rule.js";

/** `Media ID: 55350511` */
export const mediaId: BlockRule = {
  name: "media-id",
  everywhere: true,
  needs: Mark.Colon,
  recognise(at, context) {
    const label = context.label(at);
    if (label?.kind !== "mediaId" || label.rest.end === label.rest.start) return undefined;
    return { pieces: [{ role: "mediaId", content: label.rest }], basis: "stated", next: at + 1 };
  },
};

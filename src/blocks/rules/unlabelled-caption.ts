import { lineLength, lineSpan } from "../line.js";
import type { BlockRule } from "../rule.js";
import { findCredit } from "../shapes/credit.js";
import { findDateline } from "../shapes/dateline.js";
import { endsLikeTeaser } from "../shapes/teaser.js";
import { captionPieces, repeatedBelow } from "./caption.js";

const MAX_CAPTION = 400;

/** The line behind a media id that has lost its caption label; a dateline, or dots at its end, tell the body or a teaser. */
export const unlabelledCaption: BlockRule = {
  name: "unlabelled-caption",
  after: ["mediaId"],
  recognise(at, context) {
    const { text, site, vocabulary } = context;
    const span = lineSpan(context, at);
    const sure = findCredit(text, span, vocabulary) !== undefined || repeatedBelow(context, at);
    if (!sure) {
      if (lineLength(context, at) > MAX_CAPTION || endsLikeTeaser(text, span)) return undefined;
      if (findDateline(text, span, site, vocabulary) !== undefined) return undefined;
    }
    return { pieces: captionPieces(context, span), basis: "inferred", next: at + 1 };
  },
};

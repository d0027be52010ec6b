import { lineSpan, lineText } from "../line.js";
import type { BlockRule } from "../rule.js";
import { firstWord } from "../vocabulary.js";

const MAX_COPYRIGHT = 400;

/** A correction or a copyright line: `© 2014 Site. All rights reserved.`, `Correction: …` */
export const notice: BlockRule = {
  name: "notice",
  everywhere: true,
  longest: MAX_COPYRIGHT,
  opening: "notice",
  recognise(at, context) {
    const { vocabulary } = context;
    const head = lineText(context, at).slice(0, 40).toLowerCase();
    const { start, end } = lineSpan(context, at);
    const phrases = vocabulary.openings.notice.get(firstWord(context.text, start, end));
    const opening = phrases?.find((phrase) => head.startsWith(phrase));
    if (opening === undefined) return undefined;
    const next = head.charAt(opening.length);
    // `Copyright law is …`, `Correction of the course …`: prose goes on in small letters.
    const prose =
      next === " " &&
      // `An earlier version of this` goes on as a notice alone.
      opening.split(" ", 3).length < 3 &&
      /^\p{Ll}/u.test(head === "" ? "" : lineText(context, at).slice(opening.length + 1)) &&
      !head.includes(":");
    if (/[\p{L}]/u.test(next) || prose) return undefined;
    return { pieces: [{ role: "notice", content: { start, end } }], basis: "inferred", next: at + 1 };
  },
};

import { lineSpan } from "../line.js";
import type { BlockRule, Piece } from "../rule.js";

const separators = " |-–—›»·:｜：*/«~_ㅣ";

/** The page's title line: `Headline | Site`, or `Kicker: Headline | Site`. The separator goes with what stands behind it. */
export const pageTitle: BlockRule = {
  name: "page-title",
  everywhere: true,
  within: ({ title }) => (title === undefined ? [] : [[title.line, title.line]]),
  recognise(at, context) {
    const { title, text } = context;
    if (title?.line !== at) return undefined;
    const { headline, suffix, basis } = title;
    const line = lineSpan(context, at);
    const pieces: Piece[] = [];
    if (headline.start > line.start) pieces.push(kickerBefore(text, line.start, headline.start));
    if (suffix === undefined) pieces.push({ role: "headline", content: headline });
    else {
      pieces.push({ role: "headline", content: headline, end: headline.end });
      pieces.push({ role: "siteTitle", content: suffix });
    }
    return { pieces, basis, next: at + 1 };
  },
};

/** What stands between the start of a line and the headline, without the separator. */
export function kickerBefore(text: string, start: number, headline: number): Piece {
  let end = headline;
  while (end > start && separators.includes(text.charAt(end - 1))) end--;
  return { role: "kicker", content: { start, end }, end: headline };
}

/** What stands behind the headline on the title line; nothing where it ends the line. */
export function behindHeadline(text: string, end: number, lineEnd: number) {
  let start = end;
  while (start < lineEnd && separators.includes(text.charAt(start))) start++;
  return start < lineEnd ? { start, end: lineEnd } : undefined;
}

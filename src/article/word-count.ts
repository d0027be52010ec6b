import type { LabelledRecord, LabelledValue } from "./labelled-value.js";
import type { ArticleDraft } from "./stated.js";

/** Sources count in their own ways; so many words and so large a share more or less are no sign of a loss. */
const WORDS = 30;
const SHARE = 0.25;

/**
 * Tells where a text holds far fewer or more words than its source states.
 *
 * @param counts - what it states, the whole first; of a story in parts that of a part as well
 */
export function countWords(
  { headline, deck, body, media }: ArticleDraft,
  counts: readonly number[],
  { report, parts, text }: LabelledRecord,
  { blocks }: LabelledValue,
): void {
  const captions = media.map(({ caption }) => caption ?? "");
  const counted = words([headline ?? "", deck ?? "", ...body.map((part) => part.text)]);
  const most = counted + words(captions);
  const [stated = 0] = counts;
  const fits = counts.some((count) => {
    const apart = count > most ? count - most : counted - count;
    return apart <= WORDS || apart <= count * SHARE;
  });
  if (fits || blocks.length === 0) return;
  const place = parts.find(({ field }) => field === "length")?.span;
  report("LENGTH_DIFFERS", place ?? { start: 0, end: text.length }, `${stated} stated, ${counted} found`);
}

function words(texts: readonly string[]): number {
  let count = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code <= SPACE || !isLetterOrDigit(code)) continue;
      count++;
      // Of Chinese and Japanese each character counts, and marks with them.
      if (code >= 0x3000 && (code <= 0x9fff || code >= 0xf900)) continue;
      // Most characters are passed here, behind the first letter of a word.
      do at++;
      while (at < text.length && text.charCodeAt(at) > SPACE);
    }
  }
  return count;
}

const SPACE = 0x20;

/** Of ASCII; what lies above is taken for a letter, but for spaces, dashes and quotation marks. */
function isLetterOrDigit(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return code > 0xbf && (code < 0x2000 || code > 0x206f);
}

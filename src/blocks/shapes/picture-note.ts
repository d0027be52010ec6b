import { type Span, trimSpan } from "../../text/span.js";
import type { BlockContext } from "../context.js";
import { mayBegin } from "../letter-filter.js";
import { judgeCredit, looksLikeNames } from "./credit-value.js";
import type { Label } from "./label.js";

type NoteContext = Pick<BlockContext, "text" | "vocabulary">;

const commas = ",،，、";
/** `A`, ` “A`, ` 12`. */
const opensValue = /^ ?["'“‘«„(]?[\p{Lu}\p{Lo}\p{N}]/u;

/**
 * A picture's label that a comma follows instead of a colon, or nothing at all, as sites print it for those who hear a page:
 *
 * ```text
 * Image source, Reuters                      Image copyright Reuters
 * Image caption, Smoke rises over the port   Media captionSmoke rises over the port
 * ```
 *
 * Without a comma it is a label of two words, and behind it stands a capital, a figure or a quotation. A credit must look like one;
 * names of whatever (`Photos, Maps`) are one only behind two words and a comma, or where `paired` says that a caption's note follows.
 */
export function pictureNote(context: NoteContext, { start, end }: Span, paired = false): Label | undefined {
  const { text, vocabulary } = context;
  const { notesFrom, noteFilter, longestNote } = vocabulary;
  if (!mayBegin(noteFilter, text, start)) return undefined;
  const head = text.slice(start, Math.min(end, start + longestNote)).toLowerCase();
  for (const [words, kind] of notesFrom.get(head.charAt(0)) ?? []) {
    if (!head.startsWith(words)) continue;
    const behind = start + words.length;
    const comma = behind < end && commas.includes(text.charAt(behind));
    const rest = trimSpan(text, comma ? behind + 1 : behind, end);
    const isLone = rest.start === rest.end;
    if (!comma && !words.includes(" ")) continue;
    if (!comma && (isLone ? kind !== "caption" : !opensValue.test(text.slice(behind, behind + 3)))) continue;
    if (kind === "caption" || isLone) return { kind, start, rest };
    const stop = creditEnd(context, rest);
    const value = text.slice(rest.start, stop);
    const named = paired || stop < end || (comma && words.includes(" "));
    const judged = judgeCredit(value, vocabulary);
    if (named ? looksLikeNames(value, vocabulary) : judged === "credit" || judged === "agency")
      return { kind, start, rest };
  }
  return undefined;
}

/** Where a credit ends: with its line, or before the note of a caption there: `Image copyright Reuters Image caption Smoke …`. */
export function creditEnd(context: NoteContext, { start, end }: Span): number {
  const said = context.text.slice(start, end).toLowerCase();
  for (const [words, kind] of context.vocabulary.notes) {
    const at = kind === "caption" && words.includes(" ") ? said.indexOf(` ${words}`) : -1;
    if (at > 0 && pictureNote(context, { start: start + at + 1, end })?.kind === "caption") return start + at;
  }
  return end;
}

import { trimSpan } from "../../text/span.js";
import type { BlockContext } from "../context.js";
import { mayBegin } from "../letter-filter.js";
import { lineSpan, nextLine } from "../line.js";
import type { BlockRule } from "../rule.js";
import { looksLikeNames } from "../shapes/credit-value.js";
import type { Label } from "../shapes/label.js";
import { creditEnd, pictureNote as noteIn } from "../shapes/picture-note.js";
import { captionAfter, captionPieces } from "./caption.js";

const MAX_LENGTH = 800;

/** A picture's caption or credit behind a label without a colon: `Image caption, …`, `Image source, Reuters`. */
export const pictureNote: BlockRule = {
  name: "picture-note",
  everywhere: true,
  longest: MAX_LENGTH,
  recognise(at, context) {
    const { text, lines, vocabulary } = context;
    const note = noteIn(context, lineSpan(context, at)) ?? pairedNote(context, at);
    if (note === undefined) return undefined;
    if (note.kind === "caption") return captionAfter(context, at, note);
    const { start, end } = note.rest;
    if (start === end) {
      // `Image source,` and on the next line `Reuters`.
      const next = nextLine(context, at);
      if (next >= lines.count) return undefined;
      const content = lineSpan(context, next);
      const named = looksLikeNames(text.slice(content.start, content.end), vocabulary);
      return named ? { pieces: [{ role: "credit", content }], basis: "stated", next: next + 1 } : undefined;
    }
    const stop = creditEnd(context, note.rest);
    const caption = stop < end ? noteIn(context, { start: stop + 1, end }) : undefined;
    const credit = { role: "credit", content: trimSpan(text, start, stop), ...(caption && { end: stop }) } as const;
    return {
      pieces: [credit, ...(caption ? captionPieces(context, caption.rest) : [])],
      basis: "stated",
      next: at + 1,
    };
  },
};

/** A credit above the caption's note, which tells that it is one. */
function pairedNote(context: BlockContext, at: number): Label | undefined {
  const span = lineSpan(context, at);
  if (
    !mayBegin(context.vocabulary.noteFilter, context.text, span.start) ||
    !captionNoted(context, nextLine(context, at))
  )
    return undefined;
  return noteIn(context, span, true);
}

/** True for a line that is a caption behind such a label. */
export function captionNoted(context: BlockContext, at: number): boolean {
  return at < context.lines.count && noteIn(context, lineSpan(context, at))?.kind === "caption";
}

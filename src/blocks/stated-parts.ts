import type { Basis } from "../model/block.js";
import type { StatedPart } from "../model/record.js";
import type { LineTable } from "../text/lines.js";
import { type Span, trimSpan } from "../text/span.js";
import type { Classified } from "./classify.js";
import type { BlockContext, ClassifyOptions } from "./context.js";
import type { Piece } from "./rule.js";
import { captionPieces } from "./rules/caption.js";
import { type DatelineShape, findDateline } from "./shapes/dateline.js";
import { lineMoments, momentsIn } from "./shapes/line-moments.js";
import { siteKnowledge } from "./site.js";
import { makeTiler } from "./tile.js";

/** The blocks of parts: by part, the indexes of its blocks. */
export interface ClassifiedParts extends Classified {
  readonly partBlocks: readonly (readonly number[])[];
}

/** What of a part its blocks are made of. */
type PlacedPart = Pick<StatedPart, "role" | "span"> & { readonly from?: string | undefined };

/** The rule that blocks name whose role the record's own structure tells. */
const RULE = "record";

/**
 * The blocks of a text whose parts its record names. What lies between parts is blank, or unknown where something is
 * written there; inside a part the dateline of the first paragraph and the credit of a caption stand by themselves.
 *
 * @param lines - of the text, which are asked for where a date is looked for in it, and mostly never
 */
export function classifyParts(
  text: string,
  lines: () => LineTable,
  parts: readonly PlacedPart[],
  basis: Basis,
  {
    vocabulary,
    profile,
    editions = profile?.editions ?? [],
  }: Pick<ClassifyOptions, "vocabulary" | "profile" | "editions">,
): ClassifiedParts {
  const site = siteKnowledge(profile, editions);
  const context = { text, vocabulary, site };
  const tiler = makeTiler();
  const partBlocks: (readonly number[])[] = [];
  let end = 0;
  const filed = parts.find(({ role }) => role === "dateline")?.span;
  let opened = false;
  const layGap = (upTo: number) => {
    if (upTo <= end) return;
    const content = trimSpan(text, end, upTo);
    tiler.layTo(upTo, content.end > content.start ? "unknown" : "blank", content, "inferred", RULE);
    end = upTo;
  };
  for (const { role, span, from } of parts) {
    const start = Math.max(span.start, end);
    const stop = Math.min(span.end, text.length);
    if (stop <= start) {
      partBlocks.push(none);
      continue;
    }
    layGap(start);
    const rule = from === undefined ? RULE : `${RULE}:${from}`;
    const first = tiler.blocks.length;
    if (role !== "caption" && (role !== "paragraph" || opened)) {
      tiler.layTo(stop, role, trimSpan(text, start, stop), basis, rule);
      partBlocks.push([first]);
    } else {
      const pieces = piecesOf(role, { start, end: stop }, context, filed);
      pieces.forEach((piece, at) => {
        const pieceEnd = at === pieces.length - 1 ? stop : (piece.end ?? (pieces[at + 1] as Piece).content.start);
        tiler.layTo(pieceEnd, piece.role, piece.content, piece.basis ?? basis, rule);
      });
      partBlocks.push(tiler.blocks.slice(first).map((_, at) => first + at));
      if (role === "paragraph") opened = true;
    }
    end = stop;
  }
  layGap(text.length);
  let ofLines: Classified["moments"] | undefined;
  const moments = (span: Span) => {
    if (ofLines === undefined) {
      const table = lines();
      ofLines = momentsIn({ text, lines: table, vocabulary, moments: lineMoments(text, table, vocabulary) });
    }
    return ofLines(span);
  };
  return { blocks: tiler.blocks, moments, layout: "article", site, title: undefined, partBlocks };
}

/**
 * A caption, or the first paragraph.
 *
 * @param filed - the dateline that the record labels: what opens the text is one where it names the same place again
 */
function piecesOf(
  role: "caption" | "paragraph",
  span: Span,
  context: Pick<BlockContext, "text" | "site" | "vocabulary">,
  filed: Span | undefined,
): readonly Piece[] {
  const { text, site, vocabulary } = context;
  const content = trimSpan(text, span.start, span.end);
  if (role === "caption") {
    const pieces = captionPieces(context, content);
    // `PHOTO: Ferries.` is a sentence, and nobody's name.
    const isSentence = /[.!?]$/.test(text.slice(Math.max(content.start, content.end - 1), content.end));
    return isSentence && !pieces.some((piece) => piece.role === "caption") ? [{ role, content }] : pieces;
  }
  const dateline = findDateline(text, content, site, vocabulary);
  if (dateline === undefined || dateline.end >= content.end) return [{ role, content }];
  if (filed !== undefined && !namesAgain(text.slice(filed.start, filed.end), text, dateline))
    return [{ role, content }];
  return [
    { role: "dateline", content: dateline.span, end: dateline.end, basis: "inferred" },
    { role, content: { start: dateline.end, end: content.end } },
  ];
}

const none: readonly number[] = [];

function namesAgain(filed: string, text: string, { places }: DatelineShape): boolean {
  return places.length > 0 && places.every(({ start, end }) => filed.includes(text.slice(start, end)));
}

/** Each line that is not blank as a paragraph. */
export function lineParts({ count, textStarts, textEnds }: LineTable): StatedPart[] {
  const parts: StatedPart[] = [];
  for (let line = 0; line < count; line++) {
    const span = { start: textStarts[line] as number, end: textEnds[line] as number };
    if (span.end > span.start) parts.push({ role: "paragraph", span });
  }
  return parts;
}

import { type Span, trimSpan } from "../../text/span.js";
import { isEastern } from "../sequence/row-shapes.js";

/** How a candidate was found: a row, how the title line was cut for it, or how a row says something before it. */
export enum Cut {
  Row = 0,
  Whole = 1,
  Last = 2,
  First = 3,
  LastButOne = 4,
  Second = 5,
  Tail = 6,
  Kicked = 7,
  Behind = 8,
}

const separators = [
  " | ",
  " - ",
  " – ",
  " — ",
  " › ",
  " » ",
  " · ",
  " : ",
  ": ",
  "｜",
  "|",
  "：",
  " * ",
  "--",
  " // ",
  " « ",
  " ~ ",
  "_",
  "ㅣ",
];

/** The title line whole, and before its last, last but one and first separator, and behind its first. */
export function cutsOf(text: string, span: Span): (readonly [Cut, Span])[] {
  const line = text.slice(span.start, span.end);
  const cuts: { from: number; to: number }[] = [];
  for (const separator of separators) {
    for (let from = line.indexOf(separator, 1); from > 0; from = line.indexOf(separator, from + separator.length)) {
      const to = from + separator.length;
      if (to < line.length && !cuts.some((cut) => from < cut.to && to > cut.from)) cuts.push({ from, to });
    }
  }
  // `제목-정치`: where no spaces part words either.
  for (let from = line.indexOf("-", 1); from > 0; from = line.indexOf("-", from + 1))
    if (isEastern(line, from - 1, from) && isEastern(line, from + 1, from + 2)) cuts.push({ from, to: from + 1 });
  cuts.sort((a, b) => a.from - b.from);
  const upTo = (index: number): Span => ({ start: span.start, end: span.start + (cuts[index]?.from ?? line.length) });
  const found: (readonly [Cut, Span])[] = [[Cut.Whole, span]];
  if (cuts.length === 0) return found;
  found.push([Cut.Last, upTo(cuts.length - 1)]);
  if (cuts.length > 1) found.push([Cut.First, upTo(0)]);
  if (cuts.length > 2) found.push([Cut.LastButOne, upTo(cuts.length - 2)]);
  const first = cuts[0] as { from: number; to: number };
  const last = cuts[cuts.length - 1] as { from: number; to: number };
  if (cuts.length > 1) found.push([Cut.Second, { start: span.start + first.to, end: span.start + last.from }]);
  found.push([Cut.Tail, { start: span.start + first.to, end: span.end }]);
  return found.map(([cut, piece]) => [cut, trimSpan(text, piece.start, piece.end)] as const);
}

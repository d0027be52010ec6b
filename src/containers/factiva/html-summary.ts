import { pieceText, readPieces, within } from "../markup/pieces.js";

/** What the table of the search summary states: by label, the value of each row. */
export function summaryFields(text: string): Record<string, string[]> {
  const fields = new Map<string, string[]>();
  let row: number | undefined;
  let label: string | undefined;
  for (const piece of readPieces(text)) {
    const line = within(piece.element, "tr")?.tag.start;
    const said = pieceText(text, piece);
    if (line === undefined || within(piece.element, "td") === undefined) continue;
    if (line !== row) label = said;
    else if (label !== undefined) fields.set(label, [...(fields.get(label) ?? []), said]);
    row = line;
  }
  return Object.fromEntries(fields);
}

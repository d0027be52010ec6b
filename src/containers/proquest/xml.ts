import { tdmMeaning } from "../../fields/keys/proquest-xml.js";
import type { FoundPart } from "../../fields/labelled-record.js";
import type { DumpRecord } from "../../model/record.js";
import { openExport } from "../export/records.js";
import type { ReadContext } from "../format.js";
import type { MarkupCharset } from "../markup/charset.js";
import { cutMarkup, type TagOpening } from "../markup/cut.js";
import { layMarkup, partOf } from "../markup/lay.js";
import { type Element, type Piece, pieceText, readPieces, within } from "../markup/pieces.js";
import { tellEntities } from "../markup/tell-entities.js";
import { escapedPieces } from "./escaped.js";
import { namesInOrder } from "./names.js";
import { wordCountPart } from "./word-count.js";

/** Reads records of TDM Studio: XML, a `RECORD` each. */
export async function* readProquestXml(
  chunks: AsyncIterable<Uint8Array>,
  context: ReadContext,
  charset: MarkupCharset,
): AsyncGenerator<DumpRecord, void, undefined> {
  const { report } = context;
  const records = openExport(context);
  let begun = false;
  let wasCut = false;
  for await (const { text, bytes, mark, cut } of cutMarkup(chunks, context, openings, charset)) {
    const goesOn = wasCut && mark === undefined;
    wasCut = cut;
    if (goesOn) yield records.rest({ text, bytes });
    else if (mark === "record") {
      if (!begun) records.begin({ vendor: "ProQuest", layout: "TDM Studio XML" });
      begun = true;
      if (!/<\/record\s{0,9}>/i.test(text) && !cut) report("EXPORT_RECORD_CUT", bytes);
      yield records.make({ text, bytes, parts: recordParts(text) });
    } else {
      tellEntities(text, bytes, report);
      records.cover(bytes);
    }
  }
  records.end();
}

const openings: TagOpening = {
  names: ["?xml", "record"],
  opens: (_tag, name) => (name === "record" ? "record" : "head"),
};

/** Elements of a sentence; any other ends what stands before it. */
const inline = ["b", "i", "em", "strong", "sub", "sup", "u", "span", "a", "font", "hit", "br"];

function recordParts(text: string): FoundPart[] {
  const pieces = readPieces(text, { cdata: "markup", breaks: ({ name }) => !inline.includes(name) });
  const original = new Set(
    pieces.filter(({ element }) => within(element, "originalform") !== undefined).map(contributorOf),
  );
  const found = pieces.flatMap((piece) => {
    const names = namesOf(piece.element);
    const meaning = tdmMeaning(names);
    const from = nameOf(text, piece.element);
    if (meaning === "paragraph") return escapedPieces(text, piece).map((each) => partOf(each, { role: "paragraph" }));
    const isName = names.includes("lastname") || names.includes("firstname");
    if (isName && original.has(contributorOf(piece))) return [partOf(piece, { field: "other", from })];
    if (meaning === "byline")
      return [partOf(piece, { field: "byline", from, value: namesInOrder(pieceText(text, piece)) })];
    return [partOf(piece, { field: meaning ?? "other", from })];
  });
  return layMarkup(text, pieces, [...found, ...wordCountPart(text)]);
}

function contributorOf({ element }: Piece): number {
  return within(element, "contributor")?.tag.start ?? -1;
}

function namesOf(element: Element | undefined): string[] {
  const names: string[] = [];
  for (let above = element; above !== undefined; above = above.parent) names.unshift(above.name);
  return names;
}

function nameOf(text: string, element: Element | undefined): string {
  return element === undefined
    ? "RECORD"
    : text.slice(element.tag.start + 1, element.tag.start + 1 + element.name.length);
}

import { tdmMeaning } from "../../fields/keys/proquest-xml.js";
import type { FoundPart } from "../../fields/labelled-record.js";
import type { DumpRecord } from "../../model/record.js";
import { openExport } from "../export/records.js";
import type { ReadContext } from "../format.js";
import { attributeOf } from "../markup/attributes.js";
import type { MarkupCharset } from "../markup/charset.js";
import { cutMarkup, type TagOpening } from "../markup/cut.js";
import { layMarkup, partOf } from "../markup/lay.js";
import { type Element, type Piece, pieceText, readPieces, within } from "../markup/pieces.js";
import { tellEntities } from "../markup/tell-entities.js";
import { escapedPieces } from "./escaped.js";
import { namesInOrder } from "./names.js";

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
    if (goesOn) yield records.make({ text, bytes, parts: [{ role: "unknown", span: { start: 0, end: text.length } }] });
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
  return layMarkup(text, pieces, [...found, ...wordCount(text)]);
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

/** `<Text WordCount="412" HTMLContent="true">` */
function wordCount(text: string): FoundPart[] {
  const tag = /<(?:full)?text\s[^>]{0,400}>/i.exec(text);
  if (tag === null) return [];
  const value = attributeOf(text, { start: tag.index, end: tag.index + tag[0].length }, "wordcount");
  if (value === undefined || !/^\d{1,9}$/.test(value)) return [];
  const start = tag.index + tag[0].search(/wordcount/i);
  const span = { start: text.indexOf(value, start), end: text.indexOf(value, start) + value.length };
  return [{ field: "length", from: "WordCount", span, content: span }];
}

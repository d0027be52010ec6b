import { factivaElement } from "../../fields/keys/factiva-xml.js";
import type { FoundPart } from "../../fields/labelled-record.js";
import type { DumpRecord } from "../../model/record.js";
import { pageRecord } from "../export/page-record.js";
import { openExport } from "../export/records.js";
import type { ReadContext } from "../format.js";
import { attributeOf } from "../markup/attributes.js";
import type { MarkupCharset } from "../markup/charset.js";
import { cutMarkup, type MarkupRun, type TagOpening } from "../markup/cut.js";
import { layMarkup, partOf } from "../markup/lay.js";
import { type Element, type Piece, pieceText, readPieces } from "../markup/pieces.js";
import { tellEntities } from "../markup/tell-entities.js";

/** Reads an export as XML (PPS 2.0): a record an `article`. */
export async function* readFactivaXml(
  chunks: AsyncIterable<Uint8Array>,
  context: ReadContext,
  charset: MarkupCharset,
): AsyncGenerator<DumpRecord, void, undefined> {
  const { report } = context;
  const records = openExport(context);
  const stated: { count?: number | undefined } = {};
  let head: MarkupRun | undefined;
  let begun = false;
  let wasCut = false;
  for await (const run of cutMarkup(chunks, context, xmlTags(stated), charset)) {
    const { text, bytes, mark } = run;
    const goesOn = wasCut && mark === undefined;
    wasCut = run.cut;
    if (goesOn) yield records.rest({ text, bytes });
    else if (mark === "record") {
      const { count } = stated;
      if (!begun) {
        records.begin({
          vendor: "Factiva",
          layout: "XML",
          ...(count !== undefined && { declared: count }),
          ...(head && { bytes: head.bytes }),
        });
      }
      begun = true;
      stated.count = undefined;
      if (!/<\/article\s{0,9}>/i.test(text) && !run.cut) report("EXPORT_RECORD_CUT", bytes);
      tellEmpty(text, report);
      yield records.make({ text, bytes, parts: articleParts(text) });
    } else if (mark === "page") {
      const page = pageRecord(run, records, context);
      if (page !== undefined) yield page;
    } else {
      if (begun) records.end();
      begun = false;
      head = run;
      tellEntities(text, bytes, report);
      records.cover(bytes);
    }
  }
  // An export of no article can declare some.
  if (!begun && stated.count !== undefined) records.begin({ vendor: "Factiva", layout: "XML", declared: stated.count });
  records.end();
}

function xmlTags(stated: { count?: number | undefined }): TagOpening {
  let isDeclared = false;
  return {
    names: ["?xml", "!doctype", "html", "ppsresponse", "ppsarticleresultset", "article"],
    opens: (tag, name) => {
      const wasDeclared = isDeclared;
      if (name === "article") {
        isDeclared = false;
        return "record";
      }
      if (name === "html") return "page";
      if (name === "ppsarticleresultset") {
        const count = attributeOf(tag, { start: 0, end: tag.length }, "count");
        stated.count = count !== undefined && /^\d{1,9}$/.test(count) ? Number(count) : undefined;
        return undefined;
      }
      if (name === "!doctype" && /^<!doctype\s+html/i.test(tag)) return "page";
      isDeclared = true;
      return wasDeclared ? undefined : "head";
    },
  };
}

const mostly = ["headline", "publicationDate", "sourceName", "accessionNo"];

/** Tells of elements that nearly every article has, and that say nothing here. */
function tellEmpty(text: string, report: ReadContext["report"]): void {
  for (const name of mostly) {
    const start = text.indexOf(`<${name}>`);
    const close = start < 0 ? -1 : text.indexOf(`</${name}>`, start);
    const isShort = close >= 0 && close - start < LONGEST_EMPTY;
    if (
      isShort &&
      text
        .slice(start, close)
        .replace(/<[^<>]{1,40}>/g, "")
        .trim() === ""
    )
      report("FIELD_EMPTY", { start, end: close + name.length + 3 }, name);
  }
}

/** With tags inside it. */
const LONGEST_EMPTY = 120;

/** Marks of hits and stress stand inside a sentence; any other tag ends what is before it. */
const inline = ["hlt", "b", "i", "em", "strong", "sub", "sup", "u", "elink", "br"];

function articleParts(text: string): FoundPart[] {
  const pieces = readPieces(text, { breaks: ({ name }) => !inline.includes(name) });
  const found = pieces.map((piece) => piecePart(text, piece));
  return layMarkup(text, pieces, found);
}

function piecePart(text: string, piece: Piece): FoundPart {
  const element = fieldElement(piece.element);
  if (element === undefined) return partOf(piece, { role: "unknown" });
  const meaning = factivaElement(element.name) ?? "other";
  if (meaning === "paragraph") return partOf(piece, { role: "paragraph" });
  const name = text.slice(element.tag.start + 1, element.tag.start + 1 + element.name.length);
  const code = attributeOf(text, element.tag, "code");
  if (code === undefined) return partOf(piece, { field: meaning, from: name });
  if (element.name === "descfield") {
    return partOf(piece, { field: code.toLowerCase() === "ipd" ? "keyword" : "category", from: `${name} ${code}` });
  }
  return partOf(piece, { field: meaning, from: name, value: `${code} : ${pieceText(text, piece)}` });
}

/** The element of a field that a piece lies in: the child of the article. */
function fieldElement(element: Element | undefined): Element | undefined {
  let found: Element | undefined;
  for (let above = element; above !== undefined && above.name !== "article"; above = above.parent) found = above;
  return found;
}

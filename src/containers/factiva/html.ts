import { factivaMeaning } from "../../fields/keys/factiva.js";
import type { DumpRecord } from "../../model/record.js";
import { pageRecord } from "../export/page-record.js";
import { openExport } from "../export/records.js";
import type { ReadContext } from "../format.js";
import { attributeOf } from "../markup/attributes.js";
import type { MarkupCharset } from "../markup/charset.js";
import { cutMarkup, type MarkupRun, type TagOpening } from "../markup/cut.js";
import { layMarkup, runsOf } from "../markup/lay.js";
import { mergeEmpty } from "../markup/merge-empty.js";
import { type Element, marksOf, type Piece, pieceText, readPieces, within } from "../markup/pieces.js";
import { titleOf } from "../markup/signs.js";
import { ungluedItems } from "./glued.js";
import { summaryFields } from "./html-summary.js";
import type { Item } from "./item.js";
import { type Row, taggedParts } from "./tagged.js";
import { untaggedParts } from "./untagged.js";
import { documentId, interfaceLanguage, isWordsLine } from "./words.js";

/** Reads an export as HTML: a record a `div` of class `article`, tagged or not. */
export async function* readFactivaHtml(
  chunks: AsyncIterable<Uint8Array>,
  context: ReadContext,
  charset: MarkupCharset,
): AsyncGenerator<DumpRecord, void, undefined> {
  const { report } = context;
  const records = openExport(context);
  let head: MarkupRun | undefined;
  let begun = false;
  let wasCut = false;
  for await (const run of mergeEmpty(cutMarkup(chunks, context, factivaTags(), charset), "record")) {
    const { mark, text, bytes } = run;
    const goesOn = wasCut && mark === undefined;
    wasCut = run.cut;
    if (goesOn) yield records.rest({ text, bytes });
    else if (mark === "record") {
      const found = readRecord(text, context);
      if (!begun) records.begin({ vendor: "Factiva", ...found.info, ...(head && { bytes: head.bytes }) });
      begun = true;
      if (found.isEmpty) report("EXPORT_ERROR_DOCUMENT", bytes);
      else if (!found.isWhole && !run.cut) report("EXPORT_RECORD_CUT", bytes);
      yield records.make({ text, bytes, ...found });
    } else if (mark === "footer") {
      const fields = summaryFields(text);
      if (Object.keys(fields).length > 0) context.dump?.({ vendor: "Factiva", fields, bytes });
      records.cover(bytes);
    } else if (mark === undefined || isFactivaHead(text)) {
      if (begun) records.end();
      head = run;
      begun = false;
      records.cover(bytes);
    } else {
      const page = pageRecord(run, records, context);
      if (page !== undefined) yield page;
    }
  }
  records.end();
}

function isFactivaHead(text: string): boolean {
  const head = text.slice(0, LONGEST_HEAD).toLowerCase();
  return titleOf(head).startsWith("factiva") || head.includes("factivalogo") || head.includes("pagebaseform");
}

/** The sheet of styles in a head takes 90,000 characters. */
const LONGEST_HEAD = 200_000;

/** Knows the tags that open the parts of an export. */
function factivaTags(): TagOpening {
  let isDeclared = false;
  return {
    names: ["!doctype", "html", "div", "table"],
    opens: (tag, name) => {
      const wasDeclared = isDeclared;
      isDeclared = name === "!doctype";
      if (name === "!doctype") return "head";
      if (name === "html") return wasDeclared ? undefined : "head";
      const span = { start: 0, end: tag.length };
      const id = attributeOf(tag, span, "id")?.toLowerCase();
      const classes = attributeOf(tag, span, "class")?.toLowerCase().split(/\s+/) ?? [];
      if (id === "pagefooter" || id === "oddevenpreview" || classes.includes("searchpreview")) return "footer";
      return name === "div" && classes.some((each) => /^(?:[a-z]{2})?article$/.test(each)) ? "record" : undefined;
    },
  };
}

function readRecord(text: string, { report }: ReadContext) {
  const pieces = readPieces(text);
  const kinds: Kinds = new Map();
  const found = pieces.map(({ element }) => kindOf(text, element, kinds));
  const items = pieces.map((piece, at): Item => {
    const kind = found[at];
    return {
      text: pieceText(text, piece),
      span: piece.span,
      runs: runsOf(piece.runs),
      kind: kind === "index" ? undefined : kind,
    };
  });
  const rows = rowsOf(
    pieces,
    items,
    found.map((kind) => kind === "index"),
  );
  const closing = items.findLast((item) => documentId(item.text) !== undefined);
  const parts =
    rows === undefined
      ? untaggedParts(ungluedItems(text, items, documentId(closing?.text ?? "")))
      : taggedParts(text, rows, report);
  const words = items.find(({ text: line, kind }) => kind !== "paragraph" && isWordsLine(line));
  const language = words === undefined ? undefined : interfaceLanguage(words.text, closing?.text);
  const isWhole = closing !== undefined;
  const isEmpty =
    rows === undefined && words === undefined && !isWhole && !items.some(({ kind }) => kind !== undefined);
  return {
    parts: layMarkup(text, pieces, isEmpty ? [] : parts),
    isEmpty,
    isWhole,
    language: languageOfClass(text),
    info: { layout: rows === undefined ? "HTML, untagged" : "HTML, tagged", ...(language && { language }) },
  };
}

/** What an element makes of the text in it, by element: most pieces lie in one with others. */
type Kinds = Map<Element | undefined, Item["kind"] | "index">;

function kindOf(text: string, element: Element | undefined, kinds: Kinds): Item["kind"] | "index" {
  if (element === undefined || kinds.has(element)) return kinds.get(element);
  const marks = marksOf(text, element);
  let kind: Item["kind"] | "index";
  for (const mark of marks) {
    if (mark.startsWith("articleparagraph")) kind ??= "paragraph";
    else if (mark.endsWith("headline") || mark === "#hd") kind ??= "headline";
    else if (mark === "author" || mark === "index") kind ??= mark;
  }
  if (kind === undefined) {
    const above = kindOf(text, element.parent, kinds);
    // Where the end of a headline's or an author's cell is lost, the next cell lies in it.
    const isOther = element.name === "div" && (above === "headline" || above === "author");
    kind = isOther ? undefined : (above ?? (element.name === "li" ? "listItem" : undefined));
  }
  kinds.set(element, kind);
  return kind;
}

/** The rows of a tagged record; undefined where it has none. */
function rowsOf(pieces: readonly Piece[], items: readonly Item[], indexed: readonly boolean[]): Row[] | undefined {
  const isIndexed = indexed.includes(true);
  const rows: { code: string; label: Piece["span"]; values: Item[] }[] = [];
  let row: number | undefined;
  pieces.forEach(({ element, span }, at) => {
    const item = items[at] as Item;
    const line = within(element, "tr")?.tag.start;
    const isFirst = line !== undefined && line !== row;
    row = line ?? row;
    // A cell whose mark is lost holds a code all the same.
    const isCode =
      /^[A-Z]{2,5}$/.test(item.text) &&
      (indexed[at] || (isFirst && (!isIndexed || factivaMeaning(item.text) !== undefined)));
    if (isCode) rows.push({ code: item.text, label: span, values: [] });
    else rows.at(-1)?.values.push(item);
  });
  return rows.length < LEAST_ROWS ? undefined : rows;
}

/** A page of fewer codes is no index. */
const LEAST_ROWS = 2;

/** `class="article deArticle"` → `de`. */
function languageOfClass(text: string): string | undefined {
  return /\b([a-z]{2})Article\b/.exec(text.slice(0, 2000))?.[1];
}

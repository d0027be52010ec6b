import { printedPart } from "../../fields/labelled-record.js";
import { isTag } from "../../text/part-reading.js";
import { type Span, trimSpan } from "../../text/span.js";
import { attributeOf } from "./attributes.js";
import { type Dialect, html, type Tag, tagsOf } from "./tags.js";

/** An element that is open, with those that it lies in. */
export interface Element {
  readonly name: string;
  readonly tag: Span;
  readonly parent: Element | undefined;
  readonly depth: number;
  /** Its classes and id, once they were asked for. */
  marks: readonly string[] | undefined;
}

/** A run of text between tags; or a tag such as `<br>`, which stands for a space. */
export interface TextRun extends Span {
  readonly element: Element | undefined;
}

/** What stands between two tags that break lines: a paragraph, a cell, a heading. */
export interface Piece {
  /** From its first character to its last, with the tags between. */
  readonly span: Span;
  readonly runs: readonly TextRun[];
  /** What its first run lies in. */
  readonly element: Element | undefined;
  /** The name of the tag that ended it; empty at the end of the text. */
  readonly endedBy: string;
}

/** How a format's tags are taken. */
export interface PieceOptions {
  /** What CDATA sections hold; text unless told. */
  readonly cdata?: "text" | "markup";
  /** True for a tag that ends the piece before it, beside those of blocks; an end tag closes `element`, if anything. */
  breaks?(tag: Tag, text: string, element: Element | undefined): boolean;
}

const blocks: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "address article aside blockquote body center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 head header hr html li " +
    "main nav ol option p pre section select table tbody td tfoot th thead title tr ul"
  ).split(" "),
);
const voids: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
/** Opening one of these closes one that is open, up to a table or list. */
const siblings: ReadonlySet<string> = /* @__PURE__ */ new Set(["p", "li", "td", "th", "tr", "dt", "dd", "option"]);
const bounds: ReadonlySet<string> = /* @__PURE__ */ new Set(["table", "ul", "ol", "dl", "div", "text"]);

/** Elements deeper than this are not told apart, and an end tag looks so far up for its start. */
const DEPTH = 200;
const REACH = 64;

/** The pieces of a record's markup, in order. */
export function readPieces(text: string, options: PieceOptions = {}): Piece[] {
  const pieces: Piece[] = [];
  let runs: TextRun[] = [];
  let element: Element | undefined;
  let end = 0;
  const flush = (endedBy: string) => {
    while (runs.length > 0 && isSpace(text, runs.at(-1) as TextRun)) runs.pop();
    if (runs.length === 0) return;
    const first = runs[0] as TextRun;
    const span = { start: trimSpan(text, first.start, first.end).start, end: endOf(text, runs.at(-1) as TextRun) };
    // Cells that are to be seen and hold nothing: `<td>&nbsp;</td>`.
    if (span.end - span.start > EMPTY || pieceText(text, { span, runs }) !== "") {
      pieces.push({ span, runs, element: first.element, endedBy });
    }
    runs = [];
  };
  const takeText = (to: number) => {
    if (to <= end) return;
    const run = { start: end, end: to, element };
    if (runs.length > 0 || !isWhite(text, run)) runs.push(run);
  };
  for (const tag of tagsOf(text, options.cdata === "markup" ? withSections : html)) {
    takeText(tag.start);
    end = tag.end;
    const { kind, name } = tag;
    if (kind === "other") continue;
    if (blocks.has(name) || options.breaks?.(tag, text, element) === true) flush(name);
    else if (name === "br" && runs.length > 0) runs.push({ start: tag.start, end: tag.end, element });
    if (kind === "close") element = closed(element, name);
    else if (kind === "open" && !voids.has(name)) element = opened(element, tag);
  }
  takeText(text.length);
  flush("");
  return pieces;
}

const withSections: Dialect = /* @__PURE__ */ ((): Dialect => ({ ...html, cdata: "markup" }))();

/** So long is what holds no more than spaces, written as references. */
const EMPTY = 60;

function isSpace(text: string, run: Span): boolean {
  return isTag(text, run.start, run.end) || isWhite(text, run);
}

function isWhite(text: string, { start, end }: Span): boolean {
  return trimSpan(text, start, end).end === start;
}

function endOf(text: string, { start, end }: Span): number {
  return trimSpan(text, start, end).end;
}

function opened(element: Element | undefined, { name, start, end }: Tag): Element {
  let parent = element;
  if (siblings.has(name)) {
    let above = element;
    for (let reach = 0; above !== undefined && reach < REACH && !bounds.has(above.name); reach++) {
      if (above.name === name) {
        parent = above.parent;
        break;
      }
      above = above.parent;
    }
  }
  const depth = (parent?.depth ?? 0) + 1;
  if (depth > DEPTH) return parent as Element;
  return { name, tag: { start, end }, parent, depth, marks: undefined };
}

function closed(element: Element | undefined, name: string): Element | undefined {
  let above = element;
  for (let reach = 0; above !== undefined && reach < REACH; reach++) {
    if (above.name === name) return above.parent;
    above = above.parent;
  }
  return element;
}

/** What a piece says: white space folded, references decoded. */
export function pieceText(text: string, { span, runs }: Pick<Piece, "span" | "runs">): string {
  return printedPart(text, { span, runs });
}

/** The nearest element of a name, or of any that the test takes, that a run or piece lies in. */
export function within(
  element: Element | undefined,
  test: string | ((element: Element) => boolean),
): Element | undefined {
  for (let above = element; above !== undefined; above = above.parent) {
    if (typeof test === "string" ? above.name === test : test(above)) return above;
  }
  return undefined;
}

/** True where it lies in an element with this class, or with an id that is written `#id`; in lower case. */
export function isIn(text: string, element: Element | undefined, mark: string): boolean {
  for (let above = element; above !== undefined; above = above.parent)
    if (marksOf(text, above).includes(mark)) return true;
  return false;
}

const none: readonly string[] = [];

/** The classes of an element and its id behind `#`, in lower case. */
export function marksOf(text: string, element: Element): readonly string[] {
  const { tag, name } = element;
  // `<td>`
  if (tag.end - tag.start <= name.length + 2) return none;
  if (element.marks === undefined) {
    const classes = attributeOf(text, tag, "class")?.toLowerCase().split(/\s+/) ?? none;
    const id = attributeOf(text, tag, "id");
    element.marks = id === undefined ? classes : [...classes, `#${id.toLowerCase()}`];
  }
  return element.marks;
}

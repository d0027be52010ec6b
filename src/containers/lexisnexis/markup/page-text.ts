import { isBlankCode } from "../../../text/blank.js";
import { lastNotAbove } from "../../../text/last-not-above.js";
import { referenceAt } from "../../../text/references.js";
import type { Span } from "../../../text/span.js";
import { attributeOf } from "../../markup/attributes.js";
import { type Dialect, type Tag, tagsOf } from "../../markup/tags.js";

/** The text that a page of markup shows, and the way back. */
export interface PageText {
  /** Lines as a page shows them: a blank line between paragraphs, and spaces before what stands in the middle. */
  readonly text: string;
  /** The runs of the markup that a run of the text stands for; a tag stands for a line break. */
  runsOf(span: Span): Span[];
  /** Where in the markup a run of the text ends that holds a character of it. */
  endOf(span: Span): number;
  /** True where a run of the text stands in a row of a table. */
  isRow(span: Span): boolean;
}

/** Between these and what is beside them stands a blank line. */
const blocks: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "div p table tbody ul ol li h1 h2 h3 h4 h5 h6 center hr blockquote section article header footer pre body".split(" "),
);

/** What stands in the middle of the page has this before it. */
const MARGIN = " ".repeat(24);

/** What a page does not show is no markup either. */
const pages: Dialect = /* @__PURE__ */ ((): Dialect => ({
  strict: false,
  names: "lower",
  hides: true,
  raw: new Set(["script", "style", "noscript", "template", "title"]),
}))();

/**
 * @param isCentred - whether a class of the page's style stands in the middle.
 */
export function pageText(source: string, isCentred: (name: string) => boolean): PageText {
  const page = newPage(source);
  const open: Aligned[] = [];
  let cells = 0;
  let end = 0;
  for (const tag of tagsOf(source, pages)) {
    const { kind, name } = tag;
    if (tag.start > end) page.write(end, tag.start, open.at(-1)?.centred === true);
    end = tag.end;
    if (kind === "other") continue;
    if (name === "br") page.breakLine(tag, cells > 0);
    else if (name === "tr") {
      cells = kind === "close" ? 0 : 1;
      page.row(kind !== "close");
      page.want("\n\n", tag);
    } else if (name === "td" || name === "th") page.want(" ", tag);
    else if (blocks.has(name)) {
      page.want(cells > 0 && name !== "table" ? " " : "\n\n", tag);
      if (kind !== "empty" && (name === "div" || name === "p" || name === "center"))
        align(open, tag, source, isCentred);
      if (name === "table" && kind === "close") {
        cells = 0;
        page.row(false);
      }
    }
  }
  if (source.length > end) page.write(end, source.length, open.at(-1)?.centred === true);
  return page.finish();
}

interface Aligned {
  readonly name: string;
  readonly centred: boolean;
}

/** Nested elements of which each says how its content stands; what says nothing stands as what it is in. */
function align(open: Aligned[], tag: Tag, source: string, isCentred: (name: string) => boolean): void {
  const { kind, name } = tag;
  if (kind === "close") {
    for (let at = open.length - 1; at >= Math.max(0, open.length - MOST_OPEN); at--) {
      if (open[at]?.name !== name) continue;
      open.length = at;
      return;
    }
    return;
  }
  const before = open.at(-1)?.centred === true;
  const stated = attributeOf(source, tag, "align")?.toLowerCase();
  const classed = attributeOf(source, tag, "class");
  const own = stated === "center" || name === "center" || (classed !== undefined && isCentred(classed));
  // A paragraph in a page without styles is not in the middle for its division is.
  open.push({ name, centred: own || (name === "p" && before && classed === undefined) });
}

/** Elements that are never closed are not looked for further out. */
const MOST_OPEN = 100;

function newPage(source: string) {
  const texts: string[] = [];
  const starts: number[] = [];
  const sources: number[] = [];
  const widths: number[] = [];
  const rows: { start: number; end: number }[] = [];
  let length = 0;
  let lineStart = true;
  /** The break or space that waits for what follows, and the run that it stands for. */
  let wanted = "";
  let wantedBy: Span = { start: 0, end: 0 };
  const append = (text: string, from: number, width: number) => {
    texts.push(text);
    starts.push(length);
    sources.push(from);
    widths.push(width);
    length += text.length;
  };
  const want = (text: string, by: Span) => {
    if (text.length <= wanted.length && wanted !== " ") return;
    wanted = text;
    wantedBy = by;
  };
  const settle = (isCentred: boolean) => {
    if (wanted !== "" && length > 0) {
      append(wanted, wantedBy.start, wantedBy.end - wantedBy.start);
      lineStart = wanted !== " ";
    }
    wanted = "";
    if (lineStart && isCentred) append(MARGIN, 0, 0);
    lineStart = false;
  };
  return {
    write(start: number, end: number, isCentred: boolean) {
      let from = start;
      let at = start;
      const flush = (to: number) => {
        if (to <= from) return;
        settle(isCentred);
        append(source.slice(from, to), from, to - from);
      };
      while (at < end) {
        const code = source.charCodeAt(at);
        // Most characters are letters; a space between two words is one of them.
        if (code > AMPERSAND ? code !== NO_BREAK_SPACE : code === SPACE && at > from && isLetter(source, at + 1, end)) {
          at++;
          continue;
        }
        const reference = code === AMPERSAND ? referenceAt(source, at, end) : undefined;
        if (reference !== undefined && reference.text.trim() !== "") {
          flush(at);
          settle(isCentred);
          append(reference.text, at, reference.end - at);
          at = from = reference.end;
        } else if (reference !== undefined || isBlankCode(code)) {
          flush(at);
          const white = at;
          at = reference?.end ?? at + 1;
          while (at < end && isBlankCode(source.charCodeAt(at))) at++;
          from = at;
          // A space at the start of a line is none; one behind it waits for what follows.
          if (!lineStart && wanted === "") want(" ", { start: white, end: at });
        } else at++;
      }
      flush(end);
    },
    /** A line break; a second one, with nothing but space between them, is a blank line. */
    breakLine(tag: Span, inCell: boolean) {
      if (inCell) want(" ", tag);
      else want(wanted !== "" && wanted !== " " ? "\n\n" : "\n", tag);
    },
    want,
    row(isOpen: boolean) {
      const last = rows.at(-1);
      if (isOpen) rows.push({ start: length, end: OPEN });
      else if (last !== undefined) last.end = Math.min(last.end, length);
    },
    finish(): PageText {
      const text = texts.join("");
      const rowStarts = rows.map((row) => row.start);
      /** What a piece stands for, of a run of the text. */
      const runAt = (at: number, start: number, end: number): Span => {
        const from = starts[at] as number;
        const until = starts[at + 1] ?? text.length;
        const place = sources[at] as number;
        return isPlain(at)
          ? { start: place + Math.max(start - from, 0), end: place + Math.min(end, until) - from }
          : { start: place, end: place + (widths[at] as number) };
      };
      const isPlain = (at: number) =>
        widths[at] === (starts[at + 1] ?? text.length) - (starts[at] as number) &&
        text.charCodeAt(starts[at] as number) !== LF;
      return {
        text,
        isRow({ start, end }) {
          const row = rows[lastNotAbove(rowStarts, start)];
          return row !== undefined && start >= row.start && end <= row.end;
        },
        endOf({ start, end }) {
          let at = lastNotAbove(starts, end - 1);
          while (at > 0 && widths[at] === 0) at--;
          return runAt(at, start, end).end;
        },
        runsOf({ start, end }) {
          const found: { start: number; end: number }[] = [];
          let afterTag = true;
          for (
            let at = Math.max(lastNotAbove(starts, start), 0);
            at < starts.length && (starts[at] as number) < end;
            at++
          ) {
            if ((starts[at + 1] ?? text.length) <= start || widths[at] === 0) continue;
            const run = runAt(at, start, end);
            const isTag = source.charCodeAt(run.start) === LESS && !isPlain(at);
            const last = found.at(-1);
            if (last !== undefined && last.end === run.start && !isTag && !afterTag) last.end = run.end;
            else found.push(run);
            afterTag = isTag;
          }
          return found;
        },
      };
    },
  };
}

/**
 * Where a row ends that nothing has ended yet. A span with infinity in it would make all spans of the process hold numbers with a
 * fraction, for V8 keeps one shape for them, and they would be slow to read for good.
 */
const OPEN = 0x7fffffff;

/** True where a word goes on: neither white space nor a reference. */
function isLetter(source: string, at: number, end: number): boolean {
  const code = at < end ? source.charCodeAt(at) : 0;
  return code > SPACE && code !== AMPERSAND && code !== NO_BREAK_SPACE;
}

const SPACE = 0x20;
const AMPERSAND = 0x26;
const LF = 0x0a;
const LESS = 0x3c;
const NO_BREAK_SPACE = 0xa0;

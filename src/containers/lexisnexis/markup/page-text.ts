import { lastNotAbove } from "../../../text/last-not-above.js";
import { referenceAt } from "../../../text/references.js";
import type { Span } from "../../../text/span.js";
import { attributeOf, type Token, tokensOf } from "./tokens.js";

/** The text that a page of markup shows, and the way back. */
export interface PageText {
  /** Lines as a page shows them: a blank line between paragraphs, and spaces before what stands in the middle. */
  readonly text: string;
  /** The runs of the markup that a run of the text stands for; a tag stands for a line break. */
  runsOf(span: Span): Span[];
  /** True where a run of the text stands in a row of a table. */
  isRow(span: Span): boolean;
}

/** Between these and what is beside them stands a blank line. */
const blocks: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "div p table tbody ul ol li h1 h2 h3 h4 h5 h6 center hr blockquote section article header footer pre body".split(" "),
);

/** What stands in the middle of the page has this before it. */
const MARGIN = " ".repeat(24);

/**
 * @param isCentred - whether a class of the page's style stands in the middle.
 */
export function pageText(source: string, isCentred: (name: string) => boolean): PageText {
  const page = newPage(source);
  const centred: { readonly name: string; readonly centred: boolean }[] = [];
  let cells = 0;
  for (const token of tokensOf(source)) {
    const { kind, name } = token;
    if (kind === "text") page.write(token, centred.at(-1)?.centred === true);
    else if (name === "br") page.breakLine(token, cells > 0);
    else if (name === "tr") {
      cells = kind === "open" ? 1 : 0;
      page.row(kind === "open");
      page.breakBlock(token);
    } else if (name === "td" || name === "th") page.space(token);
    else if (blocks.has(name)) {
      if (cells > 0 && name !== "table") page.space(token);
      else page.breakBlock(token);
      if (name === "div" || name === "p" || name === "center") align(centred, token, source, isCentred);
      if (name === "table" && kind === "close") cells = 0;
    }
  }
  return page.finish();
}

/** Nested elements of which each says how its content stands; what says nothing stands as what it is in. */
function align(
  open: { readonly name: string; readonly centred: boolean }[],
  token: Token,
  source: string,
  isCentred: (name: string) => boolean,
): void {
  const { kind, name } = token;
  if (kind === "close") {
    for (let at = open.length - 1; at >= Math.max(0, open.length - MOST_OPEN); at--) {
      if (open[at]?.name !== name) continue;
      open.length = at;
      return;
    }
    return;
  }
  if (source.charCodeAt(token.end - 2) === 0x2f) return;
  const before = open.at(-1)?.centred === true;
  const stated = attributeOf(source, token, "align")?.toLowerCase();
  const classed = attributeOf(source, token, "class");
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
  let wanted: { readonly text: string; readonly token: Token } | undefined;
  const append = (text: string, from: number, width: number) => {
    texts.push(text);
    starts.push(length);
    sources.push(from);
    widths.push(width);
    length += text.length;
  };
  const want = (text: string, token: Token) => {
    if (wanted === undefined || text.length > wanted.text.length || wanted.text === " ") wanted = { text, token };
  };
  const settle = (isCentred: boolean) => {
    if (wanted !== undefined && length > 0) {
      append(wanted.text, wanted.token.start, wanted.token.end - wanted.token.start);
      lineStart = wanted.text !== " ";
    }
    wanted = undefined;
    if (lineStart && isCentred) append(MARGIN, 0, 0);
    lineStart = false;
  };
  return {
    write({ start, end }: Token, isCentred: boolean) {
      let from = start;
      let at = start;
      const flush = (to: number) => {
        if (to <= from) return;
        settle(isCentred);
        append(source.slice(from, to), from, to - from);
      };
      while (at < end) {
        const code = source.charCodeAt(at);
        const reference = code === AMPERSAND ? referenceAt(source, at, end) : undefined;
        if (reference !== undefined && reference.text.trim() !== "") {
          flush(at);
          settle(isCentred);
          append(reference.text, at, reference.end - at);
          at = from = reference.end;
        } else if (reference !== undefined || isWhite(code)) {
          flush(at);
          const white = at;
          at = reference?.end ?? at + 1;
          while (at < end && isWhite(source.charCodeAt(at))) at++;
          from = at;
          // A space at the start of a line is none; one behind it waits for what follows.
          if (!lineStart && wanted === undefined) want(" ", { kind: "text", name: "", start: white, end: at });
        } else at++;
      }
      flush(end);
    },
    /** A line break; a second one, with nothing but space between them, is a blank line. */
    breakLine(token: Token, inCell: boolean) {
      if (inCell) want(" ", token);
      else if (wanted !== undefined && wanted.text !== " ") want("\n\n", token);
      else want("\n", token);
    },
    breakBlock: (token: Token) => want("\n\n", token),
    space: (token: Token) => want(" ", token),
    row(isOpen: boolean) {
      const last = rows.at(-1);
      if (isOpen) rows.push({ start: length, end: Number.POSITIVE_INFINITY });
      else if (last !== undefined) last.end = Math.min(last.end, length);
    },
    finish(): PageText {
      const text = texts.join("");
      const rowStarts = rows.map((row) => row.start);
      return {
        text,
        isRow({ start, end }) {
          const row = rows[lastNotAbove(rowStarts, start)];
          return row !== undefined && start >= row.start && end <= row.end;
        },
        runsOf({ start, end }) {
          const found: Span[] = [];
          let afterTag = true;
          for (
            let at = Math.max(lastNotAbove(starts, start), 0);
            at < starts.length && (starts[at] as number) < end;
            at++
          ) {
            const from = starts[at] as number;
            const until = starts[at + 1] ?? text.length;
            const width = widths[at] as number;
            if (until <= start || width === 0) continue;
            const place = sources[at] as number;
            const isPlain = width === until - from && text.charCodeAt(from) !== LF;
            const run = isPlain
              ? { start: place + Math.max(start - from, 0), end: place + Math.min(end, until) - from }
              : { start: place, end: place + width };
            const isTag = source.charCodeAt(run.start) === LESS && !isPlain;
            const last = found.at(-1);
            if (last !== undefined && last.end === run.start && !isTag && !afterTag) {
              found[found.length - 1] = { start: last.start, end: run.end };
            } else found.push(run);
            afterTag = isTag;
          }
          return found;
        },
      };
    },
  };
}

const AMPERSAND = 0x26;
const LF = 0x0a;
const LESS = 0x3c;

function isWhite(code: number): boolean {
  return code <= 0x20 || code === 0xa0;
}

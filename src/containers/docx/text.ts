import { decodeReferences } from "../../text/references.js";

/** The text of a document, and what is odd about its XML. */
export interface DocxText {
  /** A line for each paragraph; a line break inside one is a line break. */
  readonly text: string;
  /** It ends inside a tag or an element. */
  readonly isCut: boolean;
  /** It declares a document type; entities that it declares stay as they are printed. */
  readonly hasDoctype: boolean;
}

/** What stands in these is no text of the document: pictures and their old form, deleted text, codes of fields. */
const passed: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["drawing", "pict", "object", "del", "instrText", "delText", "Fallback", "pPr", "rPr", "sectPr"],
]);

/**
 * The text of `word/document.xml`: what stands in `w:t`, with `w:br` and `w:tab`, a line for each `w:p`. No entities are
 * expanded but those of XML and HTML, so that none can grow.
 */
export function docxText(xml: string): DocxText {
  const pieces: string[] = [];
  let depth = 0;
  let inText = false;
  let passing = 0;
  let hasDoctype = false;
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    if (inText && passing === 0) {
      const run = xml.slice(at, open < 0 ? xml.length : open);
      if (run !== "") pieces.push(decodeReferences(run).replace(/[\r\n]+/g, " "));
    }
    if (open < 0) break;
    if (xml.startsWith("<!--", open)) {
      const close = xml.indexOf("-->", open + 4);
      at = close < 0 ? xml.length : close + 3;
      continue;
    }
    if (xml.startsWith("<![CDATA[", open)) {
      const close = xml.indexOf("]]>", open + 9);
      const end = close < 0 ? xml.length : close;
      if (inText && passing === 0) pieces.push(xml.slice(open + 9, end));
      at = close < 0 ? xml.length : close + 3;
      continue;
    }
    if (xml.startsWith("<!DOCTYPE", open)) hasDoctype = true;
    const close = xml.indexOf(">", open + 1);
    if (close < 0) return { text: pieces.join(""), isCut: true, hasDoctype };
    at = close + 1;
    const first = xml.charCodeAt(open + 1);
    if (first === BANG || first === QUESTION) continue;
    const isEnd = first === SLASH;
    const name = localName(xml, isEnd ? open + 2 : open + 1, close);
    const isEmpty = !isEnd && xml.charCodeAt(close - 1) === SLASH;
    if (!isEmpty) depth += isEnd ? -1 : 1;
    if (passed.has(name)) {
      if (!isEmpty) passing = Math.max(0, passing + (isEnd ? -1 : 1));
      continue;
    }
    if (passing > 0) continue;
    if (name === "t") inText = !isEnd && !isEmpty;
    else if (name === "p" && (isEnd || isEmpty)) pieces.push("\n");
    else if ((name === "br" || name === "cr") && !isEnd) pieces.push("\n");
    else if (name === "tab" && !isEnd) pieces.push("\t");
    else if (name === "noBreakHyphen" && !isEnd) pieces.push("\u2011");
  }
  return { text: pieces.join(""), isCut: depth !== 0, hasDoctype };
}

const BANG = 0x21;
const QUESTION = 0x3f;
const SLASH = 0x2f;

/** The name of a tag without its prefix. */
function localName(xml: string, from: number, to: number): string {
  let end = from;
  let start = from;
  for (; end < to; end++) {
    const code = xml.charCodeAt(end);
    if (code <= 0x20 || code === SLASH) break;
    if (code === COLON) start = end + 1;
  }
  return xml.slice(start, end);
}

const COLON = 0x3a;

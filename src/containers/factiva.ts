import type { DumpRecord } from "../model/record.js";
import { decodeHead } from "./decode-head.js";
import { asciiOf, beginsMarkup, withHead } from "./export/head.js";
import { headInUtf8, readWide } from "./export/wide.js";
import { readFactivaHtml } from "./factiva/html.js";
import { looksLikeFactivaText } from "./factiva/looks-like-text.js";
import { readFactivaText } from "./factiva/text.js";
import { readFactivaXml } from "./factiva/xml.js";
import type { DumpFormat, ReadContext } from "./format.js";
import { declaredCharset } from "./markup/charset.js";
import { hasValue, titleOf } from "./markup/signs.js";

/** Exports of Factiva: HTML, tagged or not; text, as saved or converted from RTF; XML. */
export const factiva: DumpFormat = {
  id: "factiva",
  name: "Factiva, exports as HTML, text and XML",
  extensions: [".html", ".htm", ".txt", ".xml"],
  detect: (head) => (layoutOf(headInUtf8(head)) === undefined ? undefined : "certain"),
  read,
};

type Layout = "html" | "text" | "xml";

function layoutOf(head: Uint8Array): Layout | undefined {
  if (beginsMarkup(head)) {
    const ascii = asciiOf(head);
    if (["<ppsresponse", "<ppsarticleresponse", "<ppsarticleresultset"].some((tag) => ascii.includes(tag)))
      return "xml";
    return titleOf(ascii) === "factiva" || hasValue(ascii, "class", "articleparagraph ") ? "html" : undefined;
  }
  return looksLikeFactivaText(decodeHead(head)) ? "text" : undefined;
}

async function* read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<DumpRecord> {
  const { head, chunks } = await withHead(bytes);
  const wide = readWide(head, chunks, context, read);
  if (wide !== undefined) {
    yield* wide;
    return;
  }
  const charset = declaredCharset(head);
  const layout = layoutOf(head) ?? (asciiOf(head).trimStart().startsWith("<article>") ? "xml" : undefined);
  // Where the head does not tell, it is a part of an export.
  const isMarkup = layout ?? (head.includes(LESS) ? "html" : "text");
  if (isMarkup === "xml") yield* readFactivaXml(chunks, context, charset);
  else if (isMarkup === "html") yield* readFactivaHtml(chunks, context, charset);
  else yield* readFactivaText(chunks, context);
}

const LESS = 0x3c;

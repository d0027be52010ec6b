import type { DumpRecord } from "../model/record.js";
import { asciiOf, withHead } from "./export/head.js";
import { readFactivaHtml } from "./factiva/html.js";
import type { DumpFormat, ReadContext } from "./format.js";
import { declaredCharset } from "./markup/charset.js";

/** Exports of Factiva: HTML, tagged or not; text, as saved or converted from RTF; XML. */
export const factiva: DumpFormat = {
  id: "factiva",
  name: "Factiva, exports as HTML, text and XML",
  extensions: [".html", ".htm", ".txt", ".xml"],
  detect: (head) => (layoutOf(head) === undefined ? undefined : "certain"),
  read,
};

type Layout = "html" | "text" | "xml";

function layoutOf(head: Uint8Array): Layout | undefined {
  const text = asciiOf(head);
  if (/<title>\s{0,99}factiva\s{0,99}<\/title>/.test(text)) return "html";
  return undefined;
}

async function* read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<DumpRecord> {
  const { head, chunks } = await withHead(bytes);
  const charset = declaredCharset(head);
  yield* readFactivaHtml(chunks, context, charset);
}

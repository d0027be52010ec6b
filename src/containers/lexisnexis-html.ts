import { decodeHead } from "./decode-head.js";
import { isPage } from "./export/error-pages.js";
import type { DumpFormat, ReadContext, RecordReading } from "./format.js";
import { readCover } from "./lexisnexis/cover.js";
import { type ReadRun, readExport } from "./lexisnexis/export.js";
import { readHtmlDocument } from "./lexisnexis/html-document.js";
import { openingOfHtml, seemsLexisNexisHtml } from "./lexisnexis/html-opening.js";
import { centredClasses } from "./lexisnexis/markup/centred-classes.js";
import { pageText } from "./lexisnexis/markup/page-text.js";
import type { Run } from "./runs.js";

/** What LexisNexis gave as HTML: the same documents as in its text, as divisions whose classes have numbers. */
export const lexisnexisHtml: DumpFormat = {
  id: "lexisnexis-html",
  name: "LexisNexis HTML",
  extensions: [".html", ".htm"],
  detect: (head) => (seemsLexisNexisHtml(decodeHead(head)) ? "certain" : undefined),
  read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): RecordReading {
    let centred: ReadonlySet<string> = new Set();
    const isCentred = (name: string) => centred.has(name);
    return readExport(bytes, context, openingOfHtml(), (run: Run): ReadRun => {
      const isOther = isPage(run.text) && !seemsLexisNexisHtml(headOfPage(run.text));
      const isHead = !isOther && (!run.opened || isPage(run.text));
      if (isHead) centred = centredClasses(run.text);
      const page = pageText(run.text, isCentred);
      const cover = isHead ? readCover(page.text) : undefined;
      return { run, cover, document: readHtmlDocument(run.text, page), isHead, isPage: isOther };
    });
  },
};

/** Behind the end of a server's page the rest of a document may stand. */
function headOfPage(text: string): string {
  const head = text.slice(0, 4096);
  const end = head.search(/<\/html\s{0,9}>/i);
  return end < 0 ? head : head.slice(0, end);
}

import type { DumpFormat } from "./format.js";
import { readCorpus } from "./sgml/read-corpus.js";
import { firstElement } from "./xml/first-element.js";

/** The collections of TREC and NTCIR: documents in SGML without a document type. */
export const trec: DumpFormat = {
  id: "trec",
  name: "TREC and NTCIR collections in SGML",
  extensions: [".sgml", ".sgm", ".trec", ".trecweb", ".trectext"],
  detect(head) {
    const found = firstElement(head, (name) => name.toUpperCase() === "DOC");
    if (found === undefined) return undefined;
    return /<\/?(?:DOCNO|DOCID|DOC_ID|DOCHDR|DATE_TIME|TEXT|HEADLINE)\b|<\/DOC>/i.test(found.text)
      ? "certain"
      : undefined;
  },
  read: /* @__PURE__ */ readCorpus({ vendor: "TREC" }),
};

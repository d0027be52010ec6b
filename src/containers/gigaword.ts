import type { DumpFormat } from "./format.js";
import { readCorpus } from "./sgml/read-corpus.js";
import { firstElement } from "./xml/first-element.js";

/** The Gigaword corpora of news agencies: `<DOC id="NYT_ENG_19940701.0001" type="story">`. */
export const gigaword: DumpFormat = {
  id: "gigaword",
  name: "Gigaword",
  extensions: [".sgml", ".sgm", ".xml"],
  detect(head) {
    const found = firstElement(head, (name) => name.toUpperCase() === "DOC");
    const stated = Object.keys(found?.attributes ?? {}).map((name) => name.toLowerCase());
    return stated.includes("id") && stated.includes("type") ? "certain" : undefined;
  },
  read: /* @__PURE__ */ readCorpus({ vendor: "Gigaword" }),
};

import type { DumpFormat } from "./format.js";
import { readCorpus } from "./sgml/read-corpus.js";
import { firstElement } from "./xml/first-element.js";

/** The collection of Reuters stories of 1987: `<REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" … NEWID="1">`. */
export const reuters21578: DumpFormat = {
  id: "reuters-21578",
  name: "Reuters-21578",
  extensions: [".sgm", ".sgml"],
  detect(head) {
    const found = firstElement(head, (name) => name.toUpperCase() === "REUTERS");
    return found !== undefined && Object.keys(found.attributes).length > 0 ? "certain" : undefined;
  },
  read: /* @__PURE__ */ readCorpus({ vendor: "Reuters-21578" }),
};

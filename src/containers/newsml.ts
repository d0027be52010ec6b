import type { DumpFormat } from "./format.js";
import { firstElement } from "./xml/first-element.js";
import { readXml } from "./xml/read-xml.js";

/** Items of NewsML 1. */
export const newsml: DumpFormat = {
  id: "newsml",
  name: "NewsML 1",
  extensions: [".xml"],
  detect: (head) =>
    firstElement(head, (name) => /^News(?:ML|Item)$/.test(name)) === undefined ? undefined : "certain",
  read: /* @__PURE__ */ readXml({ vendor: "NewsML 1" }),
};

import type { DumpFormat } from "./format.js";
import { firstElement } from "./xml/first-element.js";
import { readXml } from "./xml/read-xml.js";

const names = /^(?:newsMessage|newsItem|packageItem|contentSet)$/;

/** Items of NewsML-G2, in a message or by themselves. */
export const newsmlG2: DumpFormat = {
  id: "newsml-g2",
  name: "NewsML-G2",
  extensions: [".xml"],
  detect: (head) => (firstElement(head, (name) => names.test(name)) === undefined ? undefined : "certain"),
  read: /* @__PURE__ */ readXml({ vendor: "NewsML-G2" }),
};

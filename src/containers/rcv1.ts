import type { DumpFormat } from "./format.js";
import { firstElement } from "./xml/first-element.js";
import { readXml } from "./xml/read-xml.js";

/** Stories of the Reuters corpora RCV1 and RCV2: `<newsitem itemid="2286" date="1996-08-20" xml:lang="en">`. */
export const rcv1: DumpFormat = {
  id: "rcv1",
  name: "Reuters RCV1 and RCV2",
  extensions: [".xml"],
  detect: (head) =>
    firstElement(head, (name) => name === "newsitem")?.attributes.itemid === undefined ? undefined : "certain",
  read: /* @__PURE__ */ readXml({ vendor: "Reuters RCV1" }),
};

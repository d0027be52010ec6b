import type { DumpFormat } from "./format.js";
import { firstElement } from "./xml/first-element.js";
import { readXml } from "./xml/read-xml.js";

/** Articles in NITF, those of The New York Times Annotated Corpus too. */
export const nitf: DumpFormat = {
  id: "nitf",
  name: "NITF",
  extensions: [".xml", ".nitf"],
  detect: (head) => (firstElement(head, (name) => name === "nitf") === undefined ? undefined : "certain"),
  read: /* @__PURE__ */ readXml({ vendor: "NITF" }),
};

import { beginsHeader } from "./export/head.js";
import { isNewsgroup, newsgroupParts } from "./files/newsgroup-parts.js";
import { wholeFile } from "./files/whole-file.js";
import type { DumpFormat } from "./format.js";

const western = /* @__PURE__ */ new TextDecoder("windows-1252");

/** Messages of newsgroups, a file each, as in 20 Newsgroups. */
export const newsgroups: DumpFormat = {
  id: "newsgroups",
  name: "20 Newsgroups",
  extensions: [""],
  detect: (head) => (beginsHeader(head) && isNewsgroup(western.decode(head)) ? "certain" : undefined),
  read: /* @__PURE__ */ wholeFile({ vendor: "20 Newsgroups" }, newsgroupParts),
};

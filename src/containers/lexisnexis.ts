import { errorPages } from "./export/error-pages.js";
import type { DumpFormat } from "./format.js";
import { readExport, readRun } from "./lexisnexis/export.js";
import { groupsOfHead } from "./lexisnexis/line-groups.js";
import { openingOfDocuments } from "./lexisnexis/opening.js";
import { seemsLexisNexis } from "./lexisnexis/signs.js";

/** What LexisNexis gave as text: a cover, and documents that say `3 of 10 DOCUMENTS`. */
export const lexisnexis: DumpFormat = {
  id: "lexisnexis",
  name: "LexisNexis text",
  extensions: [".txt"],
  detect: (head) => (seemsLexisNexis(groupsOfHead(head)) ? "certain" : undefined),
  read: (bytes, context) => readExport(bytes, context, errorPages(openingOfDocuments()), readRun),
};

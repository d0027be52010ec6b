import { csvLeftOut, csvRows } from "../../src/exporters/csv-columns.js";
import { frontMatterRows, markdownLeftOut, markdownRows } from "../../src/exporters/front-matter-rows.js";
import { jsonLdLeftOut, jsonLdRows } from "../../src/exporters/json-ld-rows.js";
import { entryItems, mediaItems, ninjsLeftOut, ninjsRows } from "../../src/exporters/ninjs-rows.js";
import { entryDivs, teiLeftOut, teiRows } from "../../src/exporters/tei-rows.js";

/** Where a form puts a field, and what it leaves out. */
export interface Mapping {
  readonly name: string;
  readonly rows: readonly { readonly field: string; readonly to: string; readonly place?: string }[];
  readonly leftOut: Readonly<Record<string, string>>;
}

/** The mappings of all forms that hold a part of the fields. */
export const mappings: readonly Mapping[] = [
  { name: "JSON-LD", rows: jsonLdRows, leftOut: jsonLdLeftOut },
  { name: "ninjs", rows: [...ninjsRows, mediaItems, entryItems], leftOut: ninjsLeftOut },
  { name: "TEI", rows: [...teiRows, entryDivs], leftOut: teiLeftOut },
  { name: "Markdown", rows: [...frontMatterRows, ...markdownRows], leftOut: markdownLeftOut },
  { name: "CSV", rows: csvRows, leftOut: csvLeftOut },
];

import type { Parsed, ParsedRecord } from "../model/article.js";
import type { Exporter } from "./exporter.js";
import { listMember, objectWriter } from "./json-object.js";
import { quoted } from "./json-text.js";
import { entryOf, type NinjsNames, ninjsRows, pictureOf } from "./ninjs-rows.js";
import { organisationTest } from "./organisation.js";
import { pageOf } from "./row.js";
import { pageUri } from "./uri.js";

/** What {@link ninjsWith} is told. */
export interface NinjsOptions {
  /** 3.1 unless told; 2.2 has the same properties in lower case. */
  readonly version?: "2.2" | "3.1";
  /**
   * The `uri` of a page, which ninjs demands: an absolute URI. Unless told the record's id where that is one, else
   * `urn:sha256:` with the digest of the record's text, so that it is always the same for the same text.
   */
  uri?(parsed: Parsed | ParsedRecord): string;
}

const camelNames: NinjsNames = {
  altIds: "altIds",
  charCount: "charCount",
  contentCreated: "contentCreated",
  contentType: "contentType",
  representationType: "representationType",
  wordCount: "wordCount",
};
const camelItem = /* @__PURE__ */ objectWriter(ninjsRows);

const lowerNames: NinjsNames = {
  altIds: "altids",
  charCount: "charcount",
  contentCreated: "contentcreated",
  contentType: "contenttype",
  representationType: "representationtype",
  wordCount: "wordcount",
};
const lowerItem = /* @__PURE__ */ objectWriter(ninjsRows.map((row) => ({ ...row, to: row.to.toLowerCase() })));

/**
 * A page in IPTC's ninjs 3.1, on one line. Pictures, and the entries of a listing, are `associations`. A date is a
 * date-time only where the page prints a time and a zone; a coarser one stands in `descriptions` with the role
 * `published`, for ninjs has no other place for it.
 *
 * @example
 * ```ts
 * import { parse } from "newsdump";
 * import { ninjs } from "newsdump/exporters";
 *
 * const item = JSON.parse(ninjs.write(parse("Harbour opens\n\nLondon- The harbour opened again on Monday.\n")));
 * console.log(item.standard.version, item.headlines[0].value, item.located); // 3.1 Harbour opens London
 * console.log(item.uri.startsWith("urn:sha256:")); // true
 * ```
 */
export const ninjs: Exporter<string> = /* @__PURE__ */ ninjsWith({});

/** {@link ninjs} in version 2.2, for receivers that have not moved on: the same properties, in lower case. */
export const ninjs2: Exporter<string> = /* @__PURE__ */ ninjsWith({ version: "2.2" });

/** A `ninjs` of another version, or with other uris. */
export function ninjsWith({ version = "3.1", uri }: NinjsOptions): Exporter<string> {
  const schema = `http://www.iptc.org/std/ninjs/ninjs-schema_${version}.json#`;
  const standard = `"standard":{"name":"ninjs","version":"${version}","schema":"${schema}"}`;
  const names = version === "3.1" ? camelNames : lowerNames;
  const item = version === "3.1" ? camelItem : lowerItem;
  return {
    id: version === "3.1" ? "ninjs" : "ninjs-2",
    mediaType: "application/json",
    extension: ".json",
    write(parsed) {
      const page = { names, ...pageOf(parsed) };
      const named = uri?.(parsed) ?? pageUri(page);
      const { article, entries } = parsed;
      const isOrganisation = organisationTest(article);
      const associations = listMember("associations", [
        ...article.media.map((media, at) => pictureOf(names, media, at + 1, named)),
        ...entries.map((entry, at) => entryOf(names, entry, at + 1, named, isOrganisation)),
      ]);
      return `${item(page, `"uri":${quoted(named)},${standard}`, associations)}\n`;
    },
  };
}

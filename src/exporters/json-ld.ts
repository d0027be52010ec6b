import type { PageKind } from "../model/article.js";
import { exchange } from "./exchange.js";
import type { Exporter } from "./exporter.js";
import { jsonLdRows } from "./json-ld-rows.js";
import { objectWriter } from "./json-object.js";
import { pageOf } from "./row.js";

/**
 * A page as JSON-LD in the vocabulary of schema.org, on one line: an article as `NewsArticle`, a listing as
 * `CollectionPage` with an article for each entry, a picture's page and one without an article as `WebPage`. A date is as
 * precise as the page prints it. The line can stand in a `<script>` as it is: it holds no `<`.
 *
 * @example
 * ```ts
 * import { parse } from "newsdump";
 * import { jsonLd } from "newsdump/exporters";
 *
 * const line = jsonLd.write(parse("Harbour opens\n\nLondon- The harbour opened again on Monday, officials said.\n"));
 * const { "@type": type, headline, locationCreated } = JSON.parse(line);
 * console.log(type, headline, locationCreated[0].name); // NewsArticle Harbour opens London
 * ```
 */
export const jsonLd: Exporter<string> = {
  id: "json-ld",
  mediaType: "application/ld+json",
  extension: ".jsonld",
  write(parsed) {
    const type = types[parsed.kind];
    const written = type === "NewsArticle" ? article : other;
    const line = written(pageOf(parsed), `"@context":"https://schema.org","@type":"${type}"`);
    return `${exchange(line, "<", "\\u003c")}\n`;
  },
};

const article = /* @__PURE__ */ objectWriter(jsonLdRows);
const other = /* @__PURE__ */ objectWriter(/* @__PURE__ */ jsonLdRows.filter((row) => row.article === undefined));

const types: Readonly<Record<PageKind, string>> = {
  article: "NewsArticle",
  listing: "CollectionPage",
  media: "WebPage",
  unknown: "WebPage",
};

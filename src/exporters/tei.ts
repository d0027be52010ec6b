import { diagnostic } from "../diagnostics/diagnostic.js";
import type { Article, ListingEntry, Parsed } from "../model/article.js";
import type { Exporter } from "./exporter.js";
import { pageOf } from "./row.js";
import { dated, languageTag, mediaNote, type TeiPlace, teiRows, texts } from "./tei-rows.js";
import { element, permitted, textElement, type Xml } from "./xml.js";

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = { xmlns: "http://www.tei-c.org/ns/1.0" };
/** A corpus has a header of its own, of which nothing is known. */
const corpusOpening = `${declaration}<teiCorpus xmlns="${namespace.xmlns}">
<teiHeader><fileDesc><titleStmt><title/></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
`;

/**
 * A page as a TEI P5 document, with the header that trafilatura writes, so that its users find all but the address in its place.
 * Several pages make one `teiCorpus`. A character that XML 1.0 forbids becomes U+FFFD, and `XML_CHARS_REPLACED` says so.
 *
 * @example
 * ```ts
 * import { parse } from "newsdump";
 * import { tei } from "newsdump/exporters";
 *
 * const document = tei.write(parse("Harbour opens\n\nLondon- The harbour opened again on Monday, officials said.\n"));
 * console.log(document.includes("<p>The harbour opened again on Monday, officials said.</p>")); // true
 * ```
 */
export const tei: Exporter<string> = {
  id: "tei",
  mediaType: "application/tei+xml",
  extension: ".xml",
  write: (parsed, onDiagnostic) => declaration + pageText(parsed, onDiagnostic),
  series: {
    before: corpusOpening,
    after: "</teiCorpus>\n",
    alone: { before: declaration, after: "" },
    write: pageText,
  },
};

function pageText(...[parsed, onDiagnostic]: Parameters<Exporter<string>["write"]>): string {
  const { xml, replaced } = permitted(documentOf(parsed));
  if (replaced) onDiagnostic?.(diagnostic("XML_CHARS_REPLACED"));
  return `${xml}\n`;
}

/** The version of this form, not of the package: the same page gives the same bytes in every release that keeps it. */
const encoding = /* @__PURE__ */ element("encodingDesc", undefined, [
  /* @__PURE__ */ element("appInfo", undefined, [
    /* @__PURE__ */ element("application", { version: "1", ident: "newsdump" }, [
      /* @__PURE__ */ textElement("label", "newsdump"),
    ]),
  ]),
]);

function documentOf(parsed: Parsed): Xml {
  const page = pageOf(parsed);
  const filled: Partial<Record<TeiPlace, Xml[]>> = {};
  for (const { place, value } of teiRows) {
    const given = value(page);
    if (given === undefined || given.length === 0) continue;
    const before = filled[place];
    if (before === undefined) filled[place] = [...given];
    else for (const each of given) before.push(each);
  }
  const at = (place: TeiPlace): Xml[] => filled[place] ?? [];
  const titleStmt = element("titleStmt", undefined, at("titleStmt"));
  const header = element("teiHeader", undefined, [
    element("fileDesc", undefined, [
      titleStmt,
      element("publicationStmt", undefined, [paragraph]),
      element("notesStmt", undefined, at("notesStmt")),
      element("sourceDesc", undefined, [
        ...citations(parsed.article),
        element("biblFull", undefined, [titleStmt, published(at("biblFull/publicationStmt"), parsed.article)]),
      ]),
    ]),
    encoding,
    element("profileDesc", undefined, [
      abstract,
      ...held("creation", at("creation")),
      ...held("langUsage", at("langUsage")),
      ...held("textClass", held("keywords", at("textClass/keywords"))),
    ]),
  ]);
  const entries = parsed.entries.map(entryDiv);
  const opener = held("opener", at("opener"));
  const hasOwn = opener.length + at("div").length + at("div/end").length > 0 || entries.length === 0;
  const own = hasOwn ? [entryOf(opener, at("div"), parsed.article.body.length > 0, at("div/end"))] : [];
  const text = element("text", { "xml:lang": languageTag(parsed.article.language) }, [
    element("body", undefined, [...own, ...entries]),
  ]);
  return element("TEI", namespace, [header, text]);
}

const paragraph = /* @__PURE__ */ element("p");
const abstract = /* @__PURE__ */ element("abstract", undefined, [/* @__PURE__ */ element("p")]);

/** An element where there is something to stand in it. */
function held(name: string, children: readonly Xml[]): Xml[] {
  return children.length === 0 ? [] : [element(name, undefined, children)];
}

/** TEI wants a publisher before whatever else is known, and a paragraph where nothing is. */
function published(children: readonly Xml[], { publication }: Article): Xml {
  const filler = children.length === 0 ? [paragraph] : publication === undefined ? [element("publisher")] : [];
  return element("publicationStmt", undefined, [...filler, ...children]);
}

function citations({ headline, publication, publishedAt }: Article): Xml[] {
  const cited = (attributes: { type: string } | undefined, ...parts: readonly (string | undefined)[]) => {
    const line = parts.filter((part) => part !== undefined).join(", ");
    return line === "" ? element("bibl", attributes) : textElement("bibl", line, attributes);
  };
  return [
    cited(undefined, headline, publication?.name, publishedAt),
    cited({ type: "sigle" }, publication?.name, publishedAt),
  ];
}

/** A division holds a paragraph at least, though an empty one. */
function entryOf(start: readonly Xml[], within: readonly Xml[], hasText: boolean, end: readonly Xml[] = []): Xml {
  return element("div", { type: "entry" }, [...start, ...within, ...(hasText ? [] : [paragraph]), ...end]);
}

function entryDiv({ headline, byline, teaser, publishedAt, section, media }: ListingEntry): Xml {
  const opener = held("opener", [...texts("byline", byline), ...dated(publishedAt)]);
  const about = section === undefined ? [] : [textElement("note", section, { type: "categories" })];
  const within = [...media.map(mediaNote), ...about, ...texts("p", teaser)];
  return entryOf([...texts("head", headline), ...opener], within, teaser !== undefined);
}

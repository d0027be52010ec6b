import { diagnostic } from "../diagnostics/diagnostic.js";
import type { Article, ListingEntry, Parsed } from "../model/article.js";
import type { Exporter } from "./exporter.js";
import { pageOf } from "./row.js";
import { dated, languageTag, mediaNote, type TeiPlace, teiRows } from "./tei-rows.js";
import { element, writeXml, type XmlElement } from "./xml.js";

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = { xmlns: "http://www.tei-c.org/ns/1.0" };
/** A corpus has a header of its own, of which nothing is known. */
const corpusOpening = `${declaration}<teiCorpus xmlns="${namespace.xmlns}">
<teiHeader><fileDesc><titleStmt><title/></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
`;

/**
 * A page as a TEI P5 document, with the header that trafilatura writes, so that its users find everything in its place.
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
  const { xml, replaced } = writeXml(documentOf(parsed));
  if (replaced) onDiagnostic?.(diagnostic("XML_CHARS_REPLACED"));
  return `${xml}\n`;
}

function documentOf(parsed: Parsed): XmlElement {
  const page = pageOf(parsed);
  const at = (place: TeiPlace) => teiRows.filter((row) => row.place === place).flatMap((row) => row.value(page) ?? []);
  const titleStmt = element("titleStmt", {}, at("titleStmt"));
  const header = element("teiHeader", {}, [
    element("fileDesc", {}, [
      titleStmt,
      element("publicationStmt", {}, [element("p")]),
      element("notesStmt", {}, at("notesStmt")),
      element("sourceDesc", {}, [
        ...citations(parsed.article),
        element("biblFull", {}, [titleStmt, published(at("biblFull/publicationStmt"))]),
      ]),
    ]),
    // The version of this form, not of the package: the same page gives the same bytes in every release that keeps it.
    element("encodingDesc", {}, [
      element("appInfo", {}, [
        element("application", { version: "1", ident: "newsdump" }, [element("label", {}, ["newsdump"])]),
      ]),
    ]),
    element("profileDesc", {}, [
      element("abstract", {}, [element("p")]),
      ...held("creation", at("creation")),
      ...held("langUsage", at("langUsage")),
      ...held("textClass", held("keywords", at("textClass/keywords"))),
    ]),
  ]);
  const entries = parsed.entries.map(entryDiv);
  const own = [...held("opener", at("opener")), ...at("div")];
  const divs = own.length > 0 || entries.length === 0 ? [entryOf(own), ...entries] : entries;
  const text = element("text", { "xml:lang": languageTag(parsed.article.language) }, [element("body", {}, divs)]);
  return element("TEI", namespace, [header, text]);
}

/** An element where there is something to stand in it. */
function held(name: string, children: readonly XmlElement[]): XmlElement[] {
  return children.length === 0 ? [] : [element(name, {}, children)];
}

/** TEI wants a publisher before whatever else is known, and a paragraph where nothing is. */
function published(children: readonly XmlElement[]): XmlElement {
  const [first] = children;
  const filler = first === undefined ? [element("p")] : first.name === "publisher" ? [] : [element("publisher")];
  return element("publicationStmt", {}, [...filler, ...children]);
}

function citations({ headline, publication, publishedAt }: Article): XmlElement[] {
  const cited = (...parts: readonly (string | undefined)[]) => {
    const line = parts.filter((part) => part !== undefined).join(", ");
    return line === "" ? [] : [line];
  };
  return [
    element("bibl", {}, cited(headline, publication?.name, publishedAt)),
    element("bibl", { type: "sigle" }, cited(publication?.name, publishedAt)),
  ];
}

/** A division holds a paragraph at least, though an empty one. */
function entryOf(children: readonly XmlElement[]): XmlElement {
  const hasBlock = children.some(({ name }) => name !== "note" && name !== "opener" && name !== "head");
  const notices = children.findIndex(({ attributes }) => attributes.type === "notice");
  const end = notices < 0 ? children.length : notices;
  const filler = hasBlock ? [] : [element("p")];
  return element("div", { type: "entry" }, [...children.slice(0, end), ...filler, ...children.slice(end)]);
}

function entryDiv({ headline, byline, teaser, publishedAt, section, media }: ListingEntry): XmlElement {
  const opener = [...(byline === undefined ? [] : [element("byline", {}, [byline])]), ...dated(publishedAt)];
  return entryOf([
    ...(headline === undefined ? [] : [element("head", {}, [headline])]),
    ...held("opener", opener),
    ...media.map(mediaNote),
    ...(section === undefined ? [] : [element("note", { type: "categories" }, [section])]),
    ...(teaser === undefined ? [] : [element("p", {}, [teaser])]),
  ]);
}

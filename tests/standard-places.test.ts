/**
 * Where each field stands in each standard, row by row. A page that says one thing is written beside one that says nothing: what
 * the first has more is what stands here, and all of it, so that nothing is invented beside it.
 */
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { parse as readYaml } from "yaml";
import { jsonLd, markdown, ninjs, ninjs2, tei } from "../src/exporters/all.js";
import type { Article, Parsed, RecordInfo } from "../src/index.js";
import { pageOf } from "./support/pages.js";

type Members = Readonly<Record<string, unknown>>;

/** A field, and what each form has more for it. Where a form is not named, it has nothing more. */
interface Row {
  readonly article?: Partial<Article>;
  readonly record?: Omit<RecordInfo, "source">;
  readonly jsonLd?: Members;
  readonly ninjs?: Members;
  /** Paths of elements and attributes with what stands there. */
  readonly tei?: Readonly<Record<string, string>>;
  readonly matter?: Members;
}

const uri = "urn:sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const plain = (role: string, value: string) => ({ role, contentType: "text/plain", value });
const header = "TEI/teiHeader/fileDesc";
const biblFull = `${header}/sourceDesc/biblFull`;
const publicationStmt = `${biblFull}/publicationStmt`;
const note = (type: string) => `${header}/notesStmt/note[@type="${type}"]`;
const profile = "TEI/teiHeader/profileDesc";
const div = 'TEI/text/body/div[@type="entry"]';

const rows: Readonly<Record<string, Row>> = {
  headline: {
    article: { headline: "H" },
    jsonLd: { headline: "H" },
    ninjs: { headlines: [plain("main", "H")] },
    tei: {
      [`${header}/titleStmt/title[@type="main"]`]: "H",
      [`${biblFull}/titleStmt/title[@type="main"]`]: "H",
      [`${header}/sourceDesc/bibl`]: "H",
    },
    matter: { title: "H" },
  },
  deck: {
    article: { deck: "D" },
    jsonLd: { alternativeHeadline: "D" },
    ninjs: { headlines: [plain("subhead", "D")] },
    tei: { [`${header}/titleStmt/title[@type="sub"]`]: "D", [`${biblFull}/titleStmt/title[@type="sub"]`]: "D" },
    matter: { subtitle: "D" },
  },
  kicker: {
    article: { kicker: "K" },
    ninjs: { headlines: [plain("kicker", "K")] },
    tei: { [`${header}/titleStmt/title[@type="kicker"]`]: "K", [`${biblFull}/titleStmt/title[@type="kicker"]`]: "K" },
    matter: { kicker: "K" },
  },
  section: {
    article: { section: "World" },
    jsonLd: { articleSection: "World" },
    ninjs: { subjects: [{ name: "World", rel: "section" }] },
    tei: { [`${profile}/textClass/keywords/term[@type="categories"]`]: "World" },
    matter: { section: "World" },
  },
  "an author": {
    article: { authors: [{ name: "Ann Other", role: "Editor", affiliation: "The Bugle", place: "Lisbon" }] },
    jsonLd: {
      author: [
        {
          "@type": "Person",
          name: "Ann Other",
          jobTitle: "Editor",
          affiliation: { "@type": "Organization", name: "The Bugle" },
        },
      ],
    },
    ninjs: { people: [{ name: "Ann Other", rel: "author" }] },
    tei: { [`${header}/titleStmt/author`]: "Ann Other", [`${biblFull}/titleStmt/author`]: "Ann Other" },
    matter: { authors: ["Ann Other"] },
  },
  "an agency as author": {
    article: { authors: [{ name: "Reuters" }] },
    jsonLd: { author: [{ "@type": "Organization", name: "Reuters" }] },
    ninjs: { organisations: [{ name: "Reuters", rel: "author" }] },
    tei: { [`${header}/titleStmt/author`]: "Reuters", [`${biblFull}/titleStmt/author`]: "Reuters" },
    matter: { authors: ["Reuters"] },
  },
  "a byline that names nobody": {
    article: { byline: "By our own" },
    jsonLd: { creditText: "By our own" },
    ninjs: { by: "By our own" },
    tei: { [`${div}/opener/byline`]: "By our own" },
    matter: { byline: "By our own" },
  },
  dateline: {
    article: {
      dateline: {
        text: "LISBON/OPORTO, May 3 (Reuters) -",
        places: ["LISBON", "OPORTO"],
        agency: "Reuters",
        date: "--05-03",
      },
    },
    jsonLd: {
      dateline: "LISBON/OPORTO, May 3 (Reuters) -",
      locationCreated: [
        { "@type": "Place", name: "LISBON" },
        { "@type": "Place", name: "OPORTO" },
      ],
      sourceOrganization: { "@type": "Organization", name: "Reuters" },
    },
    ninjs: {
      located: "LISBON, OPORTO",
      places: [
        { name: "LISBON", rel: "dateline" },
        { name: "OPORTO", rel: "dateline" },
      ],
      infoSources: [{ name: "Reuters", role: "agency" }],
      descriptions: [plain("dateline", "LISBON/OPORTO, May 3 (Reuters) -")],
    },
    tei: { [`${div}/opener/dateline`]: "LISBON/OPORTO, May 3 (Reuters) -" },
    matter: { dateline: "LISBON/OPORTO, May 3 (Reuters) -" },
  },
  "a moment of publication": {
    article: { publishedAt: "2023-04-28T13:15+02:00" },
    jsonLd: { datePublished: "2023-04-28T13:15+02:00" },
    ninjs: { contentCreated: "2023-04-28T13:15:00+02:00" },
    tei: {
      [`${publicationStmt}/date`]: "2023-04-28T13:15+02:00",
      [`${publicationStmt}/date/@when`]: "2023-04-28T13:15:00+02:00",
      [`${header}/sourceDesc/bibl`]: "2023-04-28T13:15+02:00",
      [`${header}/sourceDesc/bibl[@type="sigle"]`]: "2023-04-28T13:15+02:00",
    },
    matter: { date: "2023-04-28T13:15+02:00" },
  },
  "a day of publication, and no midnight": {
    article: { publishedAt: "2023-04-28" },
    jsonLd: { datePublished: "2023-04-28" },
    ninjs: { descriptions: [plain("published", "2023-04-28")] },
    tei: {
      [`${publicationStmt}/date`]: "2023-04-28",
      [`${publicationStmt}/date/@when`]: "2023-04-28",
      [`${header}/sourceDesc/bibl`]: "2023-04-28",
      [`${header}/sourceDesc/bibl[@type="sigle"]`]: "2023-04-28",
    },
    matter: { date: "2023-04-28" },
  },
  "a moment of an update": {
    article: { updatedAt: "2023-04-28T13:15Z" },
    jsonLd: { dateModified: "2023-04-28T13:15Z" },
    ninjs: { versionCreated: "2023-04-28T13:15:00Z" },
    tei: {
      [`${note("updated")}/date`]: "2023-04-28T13:15Z",
      [`${note("updated")}/date/@when`]: "2023-04-28T13:15:00Z",
    },
    matter: { updated: "2023-04-28T13:15Z" },
  },
  "an update without a zone": {
    article: { updatedAt: "2023-04-28T13:15" },
    jsonLd: { dateModified: "2023-04-28T13:15" },
    ninjs: { descriptions: [plain("updated", "2023-04-28T13:15")] },
    tei: {
      [`${note("updated")}/date`]: "2023-04-28T13:15",
      [`${note("updated")}/date/@when`]: "2023-04-28T13:15:00",
    },
    matter: { updated: "2023-04-28T13:15" },
  },
  "dates of databases": {
    article: { correctedAt: "2023-05-01", loadedAt: "2023-05-02", wordCount: 321 },
    ninjs: { descriptions: [plain("corrected", "2023-05-01"), plain("loaded", "2023-05-02")] },
    tei: { [note("corrected")]: "2023-05-01", [note("loaded")]: "2023-05-02", [note("words")]: "321" },
    matter: { corrected: "2023-05-01", loaded: "2023-05-02", words: "321" },
  },
  publication: {
    article: { publication: { name: "The Bugle", edition: "Late City", page: "A1" } },
    jsonLd: {
      publisher: { "@type": "NewsMediaOrganization", name: "The Bugle" },
      printEdition: "Late City",
      printPage: "A1",
    },
    ninjs: {
      infoSources: [{ name: "The Bugle", role: "publisher" }],
      descriptions: [plain("edition", "Late City"), plain("page", "A1")],
    },
    tei: {
      [`${publicationStmt}/publisher`]: "The Bugle",
      [`${header}/sourceDesc/bibl`]: "The Bugle",
      [`${header}/sourceDesc/bibl[@type="sigle"]`]: "The Bugle",
      [note("edition")]: "Late City",
      [note("page")]: "A1",
    },
    matter: { publisher: "The Bugle", edition: "Late City", page: "A1" },
  },
  archive: {
    article: { publication: { name: "The Bugle", archive: { label: "English Archive", from: 2005, to: 2017 } } },
    jsonLd: {
      publisher: { "@type": "NewsMediaOrganization", name: "The Bugle" },
      isPartOf: { "@type": "CreativeWork", name: "English Archive", temporalCoverage: "2005/2017" },
    },
    ninjs: {
      infoSources: [
        { name: "The Bugle", role: "publisher" },
        { name: "English Archive", role: "archive" },
      ],
    },
    tei: {
      [`${publicationStmt}/publisher`]: "The Bugle",
      [`${header}/sourceDesc/bibl`]: "The Bugle",
      [`${header}/sourceDesc/bibl[@type="sigle"]`]: "The Bugle",
      [note("archive")]: "English Archive",
    },
    matter: { publisher: "The Bugle", archive: "English Archive" },
  },
  language: {
    article: { language: "pt-BR" },
    jsonLd: { inLanguage: "pt-BR" },
    ninjs: { language: "pt-BR" },
    tei: {
      [`${profile}/langUsage/language`]: "pt-BR",
      [`${profile}/langUsage/language/@ident`]: "pt-BR",
      "TEI/text/@xml:lang": "pt-BR",
    },
    matter: { lang: "pt-BR" },
  },
  media: {
    article: { media: [{ id: "7", caption: "The port", credit: "AP" }, { caption: "The sea" }] },
    jsonLd: {
      image: [
        { "@type": "ImageObject", identifier: "7", caption: "The port", creditText: "AP" },
        { "@type": "ImageObject", caption: "The sea" },
      ],
    },
    ninjs: {
      type: "composite",
      associations: [
        {
          name: "media-1",
          uri: `${uri}#media-1`,
          type: "picture",
          by: "AP",
          descriptions: [plain("caption", "The port")],
          altIds: [{ role: "media-id", value: "7" }],
        },
        { name: "media-2", uri: `${uri}#media-2`, type: "picture", descriptions: [plain("caption", "The sea")] },
      ],
    },
    tei: {
      [`${div}/note[@type="media"]/@n`]: "7",
      [`${div}/note[@type="media"]/ab[@type="caption"]`]: "The port¦The sea",
      [`${div}/note[@type="media"]/bibl[@type="credit"]`]: "AP",
    },
    matter: {
      media: [{ id: "7", caption: "The port", credit: "AP" }, { caption: "The sea" }],
    },
  },
  body: {
    article: {
      body: [
        { kind: "paragraph", text: "One 😀." },
        { kind: "crosshead", text: "Two" },
        { kind: "listItem", text: "Three" },
        { kind: "quote", text: "Four" },
      ],
    },
    jsonLd: { articleBody: "One 😀.\n\nTwo\n\nThree\n\nFour", wordCount: 5 },
    ninjs: {
      bodies: [{ ...plain("main", "One 😀.\n\nTwo\n\nThree\n\nFour"), charCount: 24, wordCount: 5 }],
    },
    tei: {
      [`${div}/p`]: "One 😀.",
      [`${div}/ab[@type="header"]`]: "Two",
      [`${div}/list/item`]: "Three",
      [`${div}/quote`]: "Four",
    },
  },
  keywords: {
    article: { keywords: [{ term: "Ports" }, { term: "Trade", scheme: "reuters", code: "c51", relevance: 0.87 }] },
    jsonLd: {
      keywords: ["Ports", { "@type": "DefinedTerm", name: "Trade", inDefinedTermSet: "reuters", termCode: "c51" }],
    },
    ninjs: {
      subjects: [
        { name: "Ports", rel: "keyword" },
        { name: "Trade", rel: "keyword", literal: "reuters", relevance: 87 },
      ],
    },
    tei: { [`${profile}/textClass/keywords/term[@type="tags"]`]: "Ports¦Trade" },
    matter: { tags: ["Ports", "Trade"] },
  },
  notices: {
    article: { notices: ["© 2023 The Bugle", "Correction: It was Monday.", "First published in May."] },
    jsonLd: { copyrightNotice: "© 2023 The Bugle", correction: ["Correction: It was Monday."] },
    ninjs: {
      copyrightNotice: "© 2023 The Bugle",
      bodies: [plain("notice", "Correction: It was Monday."), plain("notice", "First published in May.")],
    },
    tei: { [`${div}/note[@type="notice"]`]: "© 2023 The Bugle¦Correction: It was Monday.¦First published in May." },
  },
  "the page's address": {
    record: { targetUri: "https://x.example/1" },
    jsonLd: { url: "https://x.example/1", mainEntityOfPage: "https://x.example/1" },
    ninjs: { altIds: [{ role: "url", value: "https://x.example/1" }] },
    tei: { [`${publicationStmt}/idno[@type="URL"]`]: "https://x.example/1" },
    matter: { url: "https://x.example/1" },
  },
  "the record's id": {
    record: { id: "doc-1" },
    jsonLd: { identifier: [{ "@type": "PropertyValue", propertyID: "record", value: "doc-1" }] },
    ninjs: { altIds: [{ role: "record", value: "doc-1" }] },
    tei: { [note("id")]: "doc-1" },
    matter: { id: "doc-1" },
  },
  "the day of the capture, which is no day of publication": {
    record: { capturedAt: "2020-02-01T00:00:00Z" },
    ninjs: { descriptions: [plain("captured", "2020-02-01T00:00:00Z")] },
    tei: {
      [`${profile}/creation/date[@type="download"]`]: "2020-02-01T00:00:00Z",
      [`${profile}/creation/date[@type="download"]/@when`]: "2020-02-01T00:00:00Z",
    },
    matter: { captured: "2020-02-01T00:00:00Z" },
  },
};

const nothing = written({});

describe.each(Object.entries(rows))("%s", (_field, row) => {
  const page = written(row);

  test("in JSON-LD", () => expect(more(page.jsonLd, nothing.jsonLd)).toEqual(row.jsonLd ?? {}));
  test("in ninjs 3.1", () => expect(more(page.ninjs, nothing.ninjs)).toEqual(row.ninjs ?? {}));
  test("in TEI", () => expect(more(page.tei, nothing.tei)).toEqual(row.tei ?? {}));
  test("in front matter", () => expect(more(page.matter, nothing.matter)).toEqual(row.matter ?? {}));
});

test("a page that says nothing has what its standard demands, and the digest of its text", () => {
  const digest = uri.replace("urn:sha256:", "");
  expect(nothing.jsonLd).toEqual({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    identifier: [{ "@type": "PropertyValue", propertyID: "sha256", value: digest }],
  });
  const standard = (version: string) => ({
    name: "ninjs",
    version,
    schema: `http://www.iptc.org/std/ninjs/ninjs-schema_${version}.json#`,
  });
  expect(nothing.ninjs).toEqual({ uri, standard: standard("3.1"), type: "text", representationType: "full" });
  expect(JSON.parse(ninjs2.write(pageOf({})))).toEqual({
    uri,
    standard: standard("2.2"),
    type: "text",
    representationtype: "full",
  });
  expect(nothing.tei).toEqual({
    "TEI/teiHeader/encodingDesc/appInfo/application/@ident": "newsdump",
    "TEI/teiHeader/encodingDesc/appInfo/application/@version": "1",
    "TEI/teiHeader/encodingDesc/appInfo/application/label": "newsdump",
    [note("fingerprint")]: `sha256:${digest}`,
  });
  expect(nothing.matter).toEqual({});
});

interface Written {
  readonly jsonLd: Members;
  readonly ninjs: Members;
  readonly tei: Members;
  readonly matter: Members;
}

function written({ article = {}, record = {} }: Row): Written {
  const page: Parsed = pageOf(article, { record: { source: { index: 0 }, ...record } } as Partial<Parsed>);
  return {
    jsonLd: JSON.parse(jsonLd.write(page)),
    ninjs: JSON.parse(ninjs.write(page)),
    tei: pathsOf(tei.write(page)),
    matter: readYaml(/^---\n([\s\S]*?\n)---\n/.exec(markdown.write(page))?.[1] ?? "") ?? {},
  };
}

/** What the first has and the second has not; of a list the items that are new. */
function more(page: Members, empty: Members): Members {
  const found: [string, unknown][] = [];
  for (const [key, value] of Object.entries(page)) {
    const before = JSON.stringify(empty[key]);
    if (JSON.stringify(value) === before) continue;
    const isLonger = Array.isArray(value) && Array.isArray(empty[key]);
    found.push([key, isLonger ? value.filter((each) => !before?.includes(JSON.stringify(each))) : value]);
  }
  for (const key of Object.keys(empty)) expect(Object.keys(page)).toContain(key);
  return Object.fromEntries(found);
}

/** Every text and attribute of a document by its path; several of one path have a bar between. */
function pathsOf(xml: string): Members {
  const open: string[] = [];
  const found: Record<string, string> = {};
  const add = (path: string, text: string) => {
    found[path] = found[path] === undefined ? text : `${found[path]}¦${text}`;
  };
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const { type, xmlns: _, ...others } = attributes as Record<string, string>;
    open.push(type === undefined ? name : `${name}[@type="${type}"]`);
    for (const [key, value] of Object.entries(others)) add(`${open.join("/")}/@${key}`, value);
  });
  parser.on("text", (text) => {
    if (open.length > 0 && text.trim() !== "") add(open.join("/"), text);
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return found;
}

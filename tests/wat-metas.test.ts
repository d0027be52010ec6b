/** What a WAT record says of a page, by the metas of its head. */
import { describe, expect, test } from "vitest";
import type { ReadContext } from "../src/containers/format.js";
import { readWat } from "../src/containers/warc/wat.js";

const context = { report: () => {} } as unknown as ReadContext;
const read = (value: unknown) =>
  readWat(new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value)), 0, context);
const ofHead = (head: unknown) => ({
  Envelope: { "Payload-Metadata": { "HTTP-Response-Metadata": { "HTML-Metadata": { Head: head } } } },
});
/** Metas as `name=content`, as what is stated of them. */
const statedOf = (...metas: string[]) =>
  (
    read(
      ofHead({
        Metas: metas.map((meta) => {
          const at = meta.indexOf("=");
          return { name: meta.slice(0, at), content: meta.slice(at + 1) };
        }),
      }),
    ).stated ?? []
  ).map(({ field, from, values }) => `${field} ${from}: ${values.join(" | ")}`);

describe("a meta of one name", () => {
  test.each([
    ["og:title=A", "headline og:title: A"],
    ["twitter:title=A", "headline twitter:title: A"],
    ["dc.title=A", "headline dc.title: A"],
    ["og:description=A", "deck og:description: A"],
    ["description=A", "deck description: A"],
    ["author=Ann", "authors author: Ann"],
    ["article:author=Ann", "authors article:author: Ann"],
    ["dc.creator=Ann", "authors dc.creator: Ann"],
    ["parsely-author=Ann", "authors parsely-author: Ann"],
    ["sailthru.author=Ann", "authors sailthru.author: Ann"],
    ["article:section=News", "section article:section: News"],
    ["article:published_time=2020-01-02", "publishedAt article:published_time: 2020-01-02"],
    ["datePublished=2020-01-02", "publishedAt datepublished: 2020-01-02"],
    ["date=2020-01-02T03:04:05Z", "publishedAt date: 2020-01-02T03:04:05Z"],
    ["DC.date=2020-01-02", "publishedAt dc.date: 2020-01-02"],
    ["parsely-pub-date=2020-01-02", "publishedAt parsely-pub-date: 2020-01-02"],
    ["article:modified_time=2020-01-02", "updatedAt article:modified_time: 2020-01-02"],
    ["dateModified=2020-01-02", "updatedAt datemodified: 2020-01-02"],
    ["og:site_name=The Bugle", "publication og:site_name: The Bugle"],
    ["news_keywords=a, b,,c ", "keywords news_keywords: a | b | c"],
    ["article:tag=a", "keywords article:tag: a"],
    ["keywords=a,b", "keywords keywords: a | b"],
    ["og:title= A ", "headline og:title: A"],
    ["og:title=2020-01-02", "headline og:title: 2020-01-02"],
    ["article:author=Ann https://a.example", "authors article:author: Ann https://a.example"],
  ])("%s", (meta, wanted) => {
    expect(statedOf(meta)).toEqual([wanted]);
  });

  test.each([
    "viewport=A",
    "og:title= ",
    "article:published_time=soon",
    "article:modified_time=soon",
    "article:author=https://a.example/ann",
    "author=HTTP://a.example/ann",
    "keywords=,",
    "title=A",
  ])("that says nothing: %s", (meta) => {
    expect(statedOf(meta)).toEqual([]);
  });
});

describe("metas beside one another", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["the first name counts", ["dc.title=C", "twitter:title=B", "og:title=A"], ["headline og:title: A"]],
    ["of one name all count", ["article:tag=a", "article:tag=b"], ["keywords article:tag: a | b"]],
    [
      "a name that says nothing yields",
      ["date=2020-01-02", "article:published_time=soon"],
      ["publishedAt date: 2020-01-02"],
    ],
    [
      "an address yields to a name",
      ["article:author=https://a.example", "dc.creator=Ann"],
      ["authors dc.creator: Ann"],
    ],
    [
      "fields stand in their own order",
      ["keywords=a", "og:site_name=B", "og:title=C", "description=D"],
      ["headline og:title: C", "deck description: D", "publication og:site_name: B", "keywords keywords: a"],
    ],
  ])("%s", (_, metas, wanted) => {
    expect(statedOf(...metas)).toEqual(wanted);
  });
});

describe("a head", () => {
  const headline = (from: string, value: string) => ({
    text: "",
    stated: [{ field: "headline", from, values: [value] }],
  });
  test.each<[string, unknown, object]>([
    ["with a title", { Title: " A " }, headline("Title", "A")],
    [
      "with a title and a meta",
      { Title: "A", Metas: [{ property: "og:title", content: "B" }] },
      headline("og:title", "B"),
    ],
    [
      "with a meta by a property, not by its name",
      { Metas: [{ name: "x", property: "og:title", content: "B" }] },
      headline("og:title", "B"),
    ],
    ["with a meta by its itemprop", { Metas: [{ itemprop: "OG:Title", content: "B" }] }, headline("og:title", "B")],
    [
      "with metas that are none",
      {
        Title: "A",
        Metas: [null, 5, {}, { name: 5, content: "B" }, { name: "og:title", content: 5 }, { name: "og:title" }],
      },
      headline("Title", "A"),
    ],
    ["whose metas are no list", { Title: "A", Metas: { name: "og:title", content: "B" } }, headline("Title", "A")],
    ["whose title is none", { Title: 5 }, { text: "", stated: [] }],
    ["without anything", {}, { text: "", stated: [] }],
  ])("%s", (_, head, wanted) => {
    expect(read(ofHead(head))).toEqual(wanted);
  });

  test("a title stands in front of what metas say", () => {
    const { stated } = read(ofHead({ Title: "A", Metas: [{ name: "description", content: "D" }] }));
    expect(stated?.map(({ field }) => field)).toEqual(["headline", "deck"]);
  });
});

describe("a record that describes no page", () => {
  const day = { "WARC-Header-Metadata": { "WARC-Date": "2020-01-02T03:04:05Z" } };
  test.each<[string, unknown, object]>([
    ["keeps its text", '{"Envelope":{}}', { text: '{"Envelope":{}}' }],
    ["is no JSON", "{", { text: "{" }],
    ["has no envelope", "[1]", { text: "[1]" }],
    ["is null", "null", { text: "null" }],
    ["has a day", { Envelope: day }, { text: JSON.stringify({ Envelope: day }), capturedAt: "2020-01-02T03:04:05Z" }],
    [
      "has a day that is none",
      '{"Envelope":{"WARC-Header-Metadata":{"WARC-Date":"soon"}}}',
      { text: '{"Envelope":{"WARC-Header-Metadata":{"WARC-Date":"soon"}}}' },
    ],
  ])("%s", (_, value, wanted) => {
    expect(read(value)).toEqual(wanted);
  });

  test("a page has its day, too", () => {
    const { Envelope } = ofHead({ Title: "A" });
    expect(read({ Envelope: { ...Envelope, ...day } }).capturedAt).toBe("2020-01-02T03:04:05Z");
  });
});

import { describe, expect, test } from "vitest";
import * as formats from "../src/containers/all.js";
import { feed } from "../src/containers/all.js";
import { detectFormat } from "../src/containers/detect.js";
import { parse } from "../src/index.js";
import { bytesOf, readAll } from "./support/dumps.js";

/** The first record of a feed with one item of these elements, parsed. */
async function itemOf(elements: string, encoding = "utf-8") {
  const bytes = bytesOf(
    `<?xml version="1.0" encoding="${encoding}"?>\n<rss version="2.0"><channel><item>${elements}</item></channel></rss>\n`,
  );
  const { records } = await readAll(bytes);
  expect(records).toHaveLength(1);
  return parse(records[0] as (typeof records)[number]);
}
const bodyOf = async (elements: string) =>
  (await itemOf(elements)).article.body.map(({ kind, text }) => `${kind}: ${text}`);
const cdata = (text: string) => `<![CDATA[${text}]]>`;

describe("a feed is known by its first element", () => {
  test.each([
    ["RSS", '<rss version="0.91">', "certain"],
    ["RSS behind a comment and a mark", '\ufeff<?xml version="1.0"?>\n<!-- made by hand -->\n<rss>', "certain"],
    ["Atom", '<feed xmlns="http://www.w3.org/2005/Atom">', "certain"],
    ["Atom 0.3", '<feed version="0.3" xmlns="http://purl.org/atom/ns#">', "certain"],
    [
      "RSS 1.0",
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">',
      "certain",
    ],
    ["other RDF", '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description/>', undefined],
    ["a feed of something else", "<feed><animal>cow</animal></feed>", undefined],
    ["a text about it", "The <rss> element opens a feed.", undefined],
  ])("%s", (_, head, certainty) => {
    expect(feed.detect(bytesOf(head))).toBe(certainty);
    const detected = detectFormat(bytesOf(head), Object.values(formats));
    expect(detected.kind === "format" && detected.format.id === "feed").toBe(certainty !== undefined);
  });
});

describe("the text of an item", () => {
  test.each([
    [
      "of paragraphs in a section",
      cdata("<p>It opened.</p>\n<p>It <b>closed</b>.</p>"),
      ["paragraph: It opened.", "paragraph: It closed."],
    ],
    [
      "whose tags are escaped",
      "&lt;p&gt;It opened.&lt;/p&gt;&lt;p&gt;It &lt;b&gt;closed&lt;/b&gt;.",
      ["paragraph: It opened.", "paragraph: It closed."],
    ],
    [
      "whose tags end with a plain sign",
      "&lt;p>It opened.&lt;/p>&lt;p class='a'>It closed.",
      ["paragraph: It opened.", "paragraph: It closed."],
    ],
    [
      "whose signs are escaped by their numbers",
      "&#60;p&#62;It opened.&#x3C;/p&#x3E;&#60;p&#62;It closed.",
      ["paragraph: It opened.", "paragraph: It closed."],
    ],
    ["with an escaped comment", "&lt;!-- by hand --&gt;&lt;p&gt;It opened.&lt;/p&gt;", ["paragraph: It opened."]],
    [
      "of markup of its own",
      "<div><p>It opened.</p><p>It closed.</p></div>",
      ["paragraph: It opened.", "paragraph: It closed."],
    ],
    ["without markup", "It opened at noon.", ["paragraph: It opened at noon."]],
    [
      "by empty lines",
      cdata("It <i>opened</i>\nat noon.\n \nIt closed."),
      ["paragraph: It opened at noon.", "paragraph: It closed."],
    ],
    ["by lines", cdata("It opened.<br />It closed."), ["paragraph: It opened.", "paragraph: It closed."]],
    ["of paragraphs that hold an empty line", cdata("<p>It\n\nopened.</p>"), ["paragraph: It opened."]],
    [
      "of headings, lists, quotations and tables",
      cdata(
        "<h2>Why</h2><ul><li>one</li></ul><blockquote><p>Loud.</p></blockquote><table><tr><td>Wall</td><td>40 m</td></tr></table>",
      ),
      ["crosshead: Why", "listItem: one", "quote: Loud.", "listItem: Wall 40 m"],
    ],
    [
      "of an escaped table, each cell by itself",
      "&lt;table&gt;&lt;tr&gt;&lt;td&gt;Wall&lt;/td&gt;&lt;td&gt;40 m&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;",
      ["listItem: Wall", "listItem: 40 m"],
    ],
    ["with references", "&lt;p&gt;3 &amp;lt; 4 &amp;amp; caf&amp;eacute;&lt;/p&gt;", ["paragraph: 3 < 4 & café"]],
    ["with signs that open no tag", "It rose &lt; 4 &gt; 3 &lt;3", ["paragraph: It rose < 4 > 3 <3"]],
    [
      "with scripts and forms",
      cdata("<p>It opened.</p><script>if (a < b) go()</script><form><button>Send</button></form>"),
      ["paragraph: It opened."],
    ],
    [
      "with codes that stand for media",
      cdata('It opened.\n\n[gallery ids="1"]\n\n[embed]https://a.example/1[/embed]\n\n[sic] it closed.'),
      ["paragraph: It opened.", "paragraph: [sic] it closed."],
    ],
    [
      "with comments of an editor",
      cdata("<!-- wp:paragraph -->\n<p>It opened.</p>\n<!-- /wp:paragraph -->"),
      ["paragraph: It opened."],
    ],
  ])("%s", async (_, content, body) => {
    expect(await bodyOf(`<title>Gulls</title><description>${content}</description>`)).toEqual(body);
  });

  test("is the fullest that an item has, and what stands beside it is a deck", async () => {
    const { article } = await itemOf(
      `<title>Gulls</title><description>Why they came.</description><content:encoded>${cdata("<p>They came at noon.</p>")}</content:encoded>`,
    );
    expect(article.deck).toBe("Why they came.");
    expect(article.body.map(({ text }) => text)).toEqual(["They came at noon."]);
  });

  test.each(["They came at noon, as they [&#8230;]", "They came at noon, as they do..."])(
    "is not said again by its beginning: %s",
    async (teaser) => {
      const { article, record } = await itemOf(
        `<title>Gulls</title><description>${teaser}</description><content:encoded>They came at noon, as they do each day.</content:encoded>`,
      );
      expect(article.deck).toBeUndefined();
      expect(record.fields?.description).toHaveLength(1);
    },
  );

  test("ends in front of the line that leads to the item", async () => {
    const post = (more: string) => cdata(`<p>They came.</p><p>${more}</p>`);
    const link = (text: string) => `<a href="https://a.example/1">${text}</a>`;
    expect(
      await bodyOf(
        `<title>Gulls come</title><description>${post(`The post ${link("Gulls come")} appeared first on ${link("Quai")}.`)}</description>`,
      ),
    ).toEqual(["paragraph: They came."]);
    expect(
      await bodyOf(
        `<title>Gulls come</title><description>${post(`Der Beitrag ${link("Gulls come")} erschien zuerst auf ${link("Quai")}.`)}</description>`,
      ),
    ).toEqual(["paragraph: They came."]);
    expect(
      await bodyOf(`<title>Gulls come</title><description>${post("“Gulls come” was what they said.")}</description>`),
    ).toHaveLength(2);
  });
});

describe("the fields of an item", () => {
  test.each([
    ["Tue, 30 Apr 2024 10:15:00 +0200", "2024-04-30T10:15:00+02:00"],
    ["30 Apr 2024 10:15 GMT", "2024-04-30T10:15Z"],
    ["2024-04-30T10:15:00Z", "2024-04-30T10:15:00Z"],
    ["2024-04-30", "2024-04-30"],
  ])("published %s", async (printed, value) => {
    const { article, diagnostics } = await itemOf(
      `<title>Gulls</title><pubDate>${printed}</pubDate><description>They came.</description>`,
    );
    expect(article.publishedAt).toBe(value);
    expect(diagnostics).toEqual([]);
  });

  test("a date that is none is told of, and the next one counts", async () => {
    const { article, diagnostics } = await itemOf(
      "<title>Gulls</title><pubDate>soon</pubDate><dc:date>2024-04-30</dc:date><description>They came.</description>",
    );
    expect(article.publishedAt).toBe("2024-04-30");
    expect(diagnostics.map(({ code, detail }) => [code, detail])).toEqual([["DATE_INVALID", "soon"]]);
  });

  test.each([
    [
      "<published>2024-04-30T10:00:00Z</published><updated>2024-05-01T10:00:00Z</updated>",
      "2024-04-30T10:00:00Z",
      "2024-05-01T10:00:00Z",
    ],
    [
      "<published>2024-04-30T10:00:00Z</published><updated>2024-04-30T10:00:00Z</updated>",
      "2024-04-30T10:00:00Z",
      undefined,
    ],
    ["<updated>2024-05-01T10:00:00Z</updated>", "2024-05-01T10:00:00Z", undefined],
    [
      "<wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt><wp:post_date>2024-04-30 10:15:00</wp:post_date>",
      "2024-04-30T10:15:00",
      undefined,
    ],
    ["<wp:post_date_gmt>2024-04-30 10:15:00</wp:post_date_gmt>", "2024-04-30T10:15:00Z", undefined],
  ])("published and updated: %s", async (elements, published, updated) => {
    const { article } = await itemOf(`<title>Gulls</title>${elements}<description>They came.</description>`);
    expect([article.publishedAt, article.updatedAt]).toEqual([published, updated]);
  });

  test.each([
    ["<author>jane@a.example (Jane Example)</author>", ["Jane Example"]],
    ["<dc:creator>Jane Example</dc:creator><dc:creator>Piet Muster</dc:creator>", ["Jane Example", "Piet Muster"]],
    ["<author><name>Jane Example</name><email>j@a.example</email></author>", ["Jane Example"]],
    [`<dc:creator>${cdata("jexample")}</dc:creator>`, []],
  ])("by %s", async (elements, names) => {
    const { article } = await itemOf(`<title>Gulls</title>${elements}<description>They came.</description>`);
    expect(article.authors.map(({ name }) => name)).toEqual(names);
  });

  test("sections, keywords, address, id and what is not known", async () => {
    const { article, record } = await itemOf(
      '<title>Gulls</title><link>https://a.example/1</link><guid isPermaLink="false">7</guid>' +
        '<category domain="category">Local</category><category domain="post_tag">birds</category><category>sea</category>' +
        '<category term="quay" label="The quay"/><slash:comments>3</slash:comments>' +
        "<wp:postmeta><wp:meta_key>__proto__</wp:meta_key><wp:meta_value>x</wp:meta_value></wp:postmeta><description>They came.</description>",
    );
    expect(article.section).toBe("Local");
    expect(article.keywords.map(({ term }) => term)).toEqual(["birds", "sea", "The quay"]);
    expect(record).toMatchObject({ id: "7", targetUri: "https://a.example/1" });
    expect(record.fields?.["slash:comments"]).toEqual(["3"]);
    expect(Object.hasOwn(record.fields ?? {}, "__proto__")).toBe(true);
  });

  test.each([
    ["&amp;amp; and &lt;i&gt;terns&lt;/i&gt;", "Gulls & and terns"],
    [cdata("&amp; <i>terns</i> &#8211; all"), "Gulls & terns – all"],
    ["&amp;#8217;s", "Gulls ’s"],
  ])("a title may hold markup: %s", async (title, headline) => {
    const { article } = await itemOf(`<title>Gulls ${title}</title><description>They came.</description>`);
    expect(article.headline).toBe(headline);
  });

  test.each([
    ["<wp:post_type><![CDATA[page]]></wp:post_type>", "page", []],
    ["<blogger:type>COMMENT</blogger:type><category>birds</category>", "comment", ["birds"]],
    [
      '<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#settings"/>' +
        '<category scheme="http://www.blogger.com/atom/ns#" term="birds"/>',
      "settings",
      ["birds"],
    ],
    ["<category>kind</category>", undefined, ["kind"]],
  ])("what an export says that an item is: %s", async (elements, type, keywords) => {
    const { article, record } = await itemOf(`<title>Gulls</title>${elements}<description>They came.</description>`);
    expect(record.type).toBe(type);
    expect(article.keywords.map(({ term }) => term)).toEqual(keywords);
  });

  test("a link of an enclosure is its picture", async () => {
    const { article, record } = await itemOf(
      '<title>Gulls</title><link rel="enclosure" type="image/png" href="https://a.example/1.png"/>' +
        '<link rel="self" href="https://a.example/feed/1"/><link href="https://a.example/1"/><description>They came.</description>',
    );
    expect(article.media).toEqual([{ id: "https://a.example/1.png" }]);
    expect(record.targetUri).toBe("https://a.example/1");
    expect(record.fields?.["link.self"]).toEqual(["https://a.example/feed/1"]);
  });

  test("pictures have their caption and credit; other media are fields", async () => {
    const { article, record } = await itemOf(
      '<title>Gulls</title><description>They came.</description><media:group><media:content url="https://a.example/1.jpg" medium="image">' +
        "<media:title>a1</media:title><media:description>The quay</media:description><media:credit>Jane Example</media:credit></media:content>" +
        '<media:content url="https://a.example/1.mp4" type="video/mp4"/></media:group><media:thumbnail url="https://a.example/s.jpg"/>' +
        '<enclosure url="https://a.example/2.png"/><enclosure url="https://a.example/2.mp3" type="audio/mpeg"/>',
    );
    expect(article.media).toEqual([
      { id: "https://a.example/1.jpg", caption: "The quay", credit: "Jane Example" },
      { id: "https://a.example/2.png" },
    ]);
    expect(record.fields?.enclosure).toEqual(["https://a.example/2.png", "https://a.example/2.mp3"]);
  });

  test("an attachment of an export is a picture, with its caption in front of its address", async () => {
    const { article, record, kind } = await itemOf(
      `<title>quay</title><excerpt:encoded>${cdata("The quay")}</excerpt:encoded><wp:post_type>attachment</wp:post_type>` +
        `<wp:attachment_url>${cdata("https://a.example/1.jpg")}</wp:attachment_url>`,
    );
    expect([kind, record.type]).toEqual(["media", "attachment"]);
    expect(article.media).toEqual([{ id: "https://a.example/1.jpg", caption: "The quay" }]);
  });
});

test("an item of very many elements takes linear time", async () => {
  const many = (element: string, count: number) => element.repeat(count);
  const { record } = await itemOf(
    `<title>Gulls</title><content:encoded>${cdata(many("<p>They came.</p>", 10_000))}</content:encoded>` +
      many("<description>Why <b>they</b> came.</description>", 8000) +
      many("<category><![CDATA[birds]]> and <i>sea</i></category>", 8000) +
      many('<media:content url="https://a.example/1.jpg"><media:title>a</media:title></media:content>', 8000),
  );
  expect(record.fields?.category).toHaveLength(8000);
});

test.each([
  ["escaped tags without an end", "&lt;p ".repeat(100_000)],
  ["signs", "&lt;".repeat(150_000)],
  ["codes without an end", "[caption ".repeat(60_000)],
  ["codes that open", '[embed a="1"]'.repeat(30_000)],
  ["empty lines", "\n \n".repeat(100_000)],
  ["sections", "<![CDATA[a]]>".repeat(30_000)],
])("an item of very many %s takes linear time", async (_, content) => {
  const { record } = await itemOf(`<title>Gulls</title><description>They came. ${content}</description>`);
  expect(record.id).toBeUndefined();
});

/** Layouts of wires and databases: what stands around their texts, and inside them. */
import { describe, expect, test } from "vitest";
import { parseAll } from "./support/corpora.js";

async function articlesOf(dump: string) {
  const { records } = await parseAll(new TextEncoder().encode(dump));
  return records.map(({ article, record }) => ({
    ...article,
    id: record.id,
    fields: record.fields,
    body: article.body.map(({ kind, text }) => (kind === "paragraph" ? text : `${kind}: ${text}`)),
  }));
}

describe("IPTC 7901", () => {
  test("a sequence of five figures, as dpa sends it since 2018", async () => {
    const [found] = await articlesOf(
      "\x01eca00075 3 i 12    dpa 1003\r\n\r\nHarbour/\r\n\x02Harbour opens again =\r\n\r\nRiverton (dpa) - The harbour opened again.\r\n\r\ndpa hm bs\r\n\x03101137 GMT Dez 18\r\n\x04",
    );
    expect(found).toMatchObject({ id: "00075", headline: "Harbour opens again", publishedAt: "2018-12-10T11:37Z" });
    expect(found?.body).toEqual(["The harbour opened again."]);
  });

  test("a place and its agency without a dash, and a Swiss desk", async () => {
    const [found] = await articlesOf(
      "\x01bsf037 4 su 12 gef 1388\r\n\r\nPort\r\n\x02Port: \r\nLe port rouvre = \r\n\r\nGenève (ats) Le port a rouvert (enfin) Lundi. \r\n\r\n(SDA/mf ba) \r\n\x03211005 jan 19\r\n\x04",
    );
    expect(found).toMatchObject({ headline: "Port: Le port rouvre", dateline: { places: ["Genève"], agency: "ats" } });
    expect(found?.body).toEqual(["Le port a rouvert (enfin) Lundi."]);
  });

  test("crossheads of AFP between dashes, and its name before the time", async () => {
    const [found] = await articlesOf(
      "\x01dcb123 4 pol 12 FRA\r\n\r\nPort\r\n\x02Le port rouvre =\r\n\r\n   RIVEBOURG, 21 jan 2019 (AFP) - Le port a rouvert lundi, une semaine\r\naprès la tempête.\r\n   - Deux navires -\r\n   Ils sont partis - enfin -\r\n   - et revenus.\r\n   asl/tib\r\n\x03AFP 211042 GMT JAN 19\r\n\x04",
    );
    expect(found).toMatchObject({ publishedAt: "2019-01-21T10:42Z" });
    expect(found?.body).toEqual([
      "Le port a rouvert lundi, une semaine après la tempête.",
      "crosshead: Deux navires",
      "Ils sont partis - enfin -",
      "- et revenus.",
    ]);
  });
});

describe("NewsML", () => {
  test("properties of NewsML 1 are fields by their names: keywords and places", async () => {
    const [found] = await articlesOf(
      '<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Le port rouvre</HeadLine></NewsLines><DescriptiveMetadata><Location><Property FormalName="City" Value="Rivebourg"/></Location><Property FormalName="Keyword" Value="port"/><Property FormalName="Words" Value="4"/></DescriptiveMetadata><ContentItem><DataContent><nitf><body><body.content><p>Le port a rouvert.</p></body.content></body></nitf></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>',
    );
    expect(found?.keywords).toEqual([
      { term: "port", scheme: "keyword" },
      { term: "Rivebourg", scheme: "place" },
    ]);
    expect(found?.fields).toMatchObject({ City: ["Rivebourg"], Words: ["4"] });
    expect(found?.fields).not.toHaveProperty("Property");
  });

  const item = (headlines: string, body: string) =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" guid="a" version="1"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta>${headlines}</contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html></inlineXML></contentSet></newsItem>`;

  test("headlines that stand above the text once more are none of it", async () => {
    const [found] = await articlesOf(
      item(
        '<headline role="x:title">Port opens</headline><headline role="x:subtitle">Ferries follow</headline>',
        "<h1>Port opens</h1><h2>Ferries follow</h2><p>It opened.</p><h2>Ferries</h2><p>They follow.</p>",
      ),
    );
    expect(found).toMatchObject({ headline: "Port opens", deck: "Ferries follow" });
    expect(found?.body).toEqual(["It opened.", "crosshead: Ferries", "They follow."]);
  });

  test.each([
    ["<p><strong>Cranes</strong></p>", "crosshead: Cranes"],
    ['<p class="a"> <b>Cranes wait</b> </p>', "crosshead: Cranes wait"],
    ["<p><strong>They wait.</strong></p>", "They wait."],
    ["<p><strong>Who waits?</strong></p>", "Who waits?"],
    ["<p><strong>Cranes</strong> wait</p>", "Cranes wait"],
    [`<p><b>${"Cranes ".repeat(20)}wait</b></p>`, `${"Cranes ".repeat(20)}wait`],
  ])("%s between paragraphs is %j", async (bold, wanted) => {
    const [found] = await articlesOf(
      item("<headline>Port opens</headline>", `<p>It opened.</p>${bold}<p>It closed.</p>`),
    );
    expect(found?.body).toEqual(["It opened.", wanted, "It closed."]);
  });

  test("bold paragraphs are no crossheads above the text, below it, and one above another", async () => {
    const bold = (text: string) => `<p><b>${text}</b></p>`;
    const body = `${bold("Riverton")}<p>It opened.</p>${bold("Jane Mayor")}${bold("Tom Sample")}${bold("Ann Other")}<p>It closed.</p>${bold("The desk")}`;
    const [found] = await articlesOf(item("<headline>Port opens</headline>", body));
    expect(found?.body.filter((text) => text.startsWith("crosshead"))).toEqual(["crosshead: Ann Other"]);
  });
});

test("LexisNexis before 2000: stories of a level, the copyright above the paper, notices of an agency", async () => {
  const found = await articlesOf(
    "                 LEVEL 1 - 1 OF 2 STORIES\n\n        Copyright (c) 1994 The Harbour Post Company\n                 The Harbour Post\n\n           May 3, 1994, Tuesday, FINAL EDITION\n\nSECTION: NEWS; Pg. 3A\n\nLENGTH: 4 words\n\nHEADLINE: Harbor opens\n\nKEYWORD: harbors\n\nBODY:\n   The harbor opened again.\n\nLANGUAGE: ENGLISH\n\nLOAD-DATE-MDC: May 04, 1994\n\n\n" +
      "                 LEVEL 1 - 2 OF 2 STORIES\n\n        Copyright 1994 Riverton Press\n                 Riverton Press\n\n     The materials in the file were compiled by Riverton Press. These\n     materials may not be republished.\n\n           May 4, 1994, Wednesday, BC cycle\n\nLENGTH: 5 words\n\nHEADLINE: Two ships lost\n\nBODY:\n   Level 1 of 2 stories burnt.\n\nLANGUAGE: ENGLISH\n",
  );
  expect(found).toMatchObject([
    {
      headline: "Harbor opens",
      publication: { name: "The Harbour Post", edition: "FINAL EDITION", page: "3A" },
      publishedAt: "1994-05-03",
      loadedAt: "1994-05-04",
      keywords: [{ term: "harbors", scheme: "keyword" }],
      body: ["The harbor opened again."],
    },
    {
      headline: "Two ships lost",
      publication: { name: "Riverton Press", edition: "BC cycle" },
      publishedAt: "1994-05-04",
      body: ["Level 1 of 2 stories burnt."],
    },
  ]);
});

test("Nexis Uni: a line in capitals below a caption is its credit", async () => {
  const [found] = await articlesOf(
    "Harbour opens\nThe Harbour Post\nJuly 2, 2019 Tuesday\n\nCopyright 2019 Harbour Post Ltd\nAll Rights Reserved\n\nLength: 4 words\nBody\n\nThe harbour opened again.\n\nGraphic\n \nThe quay on Monday\nJAMES SAMPLE/HARBOUR POST\nLoad-Date: July 2, 2019\n\nEnd of Document\n",
  );
  expect(found?.media).toEqual([{ caption: "The quay on Monday", credit: "JAMES SAMPLE/HARBOUR POST" }]);
});

test("Factiva in Chinese: the language with its letters behind a dash", async () => {
  const [found] = await articlesOf(
    "港口重新开放\n\n12 字\n2014 年 3 月 20 日\n海港日报\nHARPST\n中文 – 简体\n(c) 2014 Harbour Post Ltd.\n\n港口周一重新开放，市长说。\n\n文件 HARPST0020140320ea3k00000\n",
  );
  expect(found).toMatchObject({ language: "zh", body: ["港口周一重新开放，市长说。"] });
});

test("ProQuest: what stands above the first document and behind the last is no document", async () => {
  const rule = "_".repeat(60);
  const found = await articlesOf(
    `${rule}\nReport Information from ProQuest\n12 March 2021 10:15\n${rule}\n\n12 March 2021 ProQuest\n\nTable of contents\n\n1. Harbour opens\n\n${rule}\nDocument 1 of 1\n\nHarbour opens\n\nAuthor: Example, J.; Sample, Tom.; King, Martin, Jr.\n\nFull text: It opened.\n\nPublication title: Harbour Post\n\nPublication date: Jul 2, 2019\n\nProQuest document ID: 123456789\n\n${rule}\n\nBibliography\nCitation style: APA 6th\n\nExample, J. (2019). Harbour opens.\n\n${rule}\n\nContact us at: http://www.proquest.com/\n`,
  );
  expect(found).toMatchObject([{ headline: "Harbour opens", publishedAt: "2019-07-02", body: ["It opened."] }]);
  expect(found[0]?.authors.map(({ name }) => name)).toEqual(["J. Example", "Tom Sample", "Martin King, Jr."]);
});

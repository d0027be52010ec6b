import { describe, expect, test } from "vitest";
import type { ParsedRecord } from "../src/index.js";
import { parseAll } from "./support/corpora.js";

/** The article of a document in SGML, of what stands between `<DOC>` and `</DOC>`. */
async function documentOf(inside: string, opening = "<DOC>"): Promise<ParsedRecord> {
  const { records } = await parseAll(new TextEncoder().encode(`${opening}\n${inside}\n</DOC>\n`));
  expect(records).toHaveLength(1);
  return records[0] as ParsedRecord;
}
const bodyOf = ({ article }: ParsedRecord) =>
  article.body.map(({ kind, text }) => (kind === "paragraph" ? text : `* ${text}`));
const rolesOf = ({ text, blocks }: ParsedRecord, role: string) =>
  blocks.filter((block) => block.role === role).map(({ content }) => text.slice(content.start, content.end));

describe("the end of a story of Reuters", () => {
  const story = (body: string) =>
    `<REUTERS TOPICS="NO" NEWID="7">\n<TEXT>&#2;\n<TITLE>PORT OPENS</TITLE>\n<BODY>${body}\n&#3;</BODY></TEXT>\n</REUTERS>\n`;
  test.each([
    ["It opens on Friday.\n Reuter", ["It opens on Friday."]],
    ["It opens on Friday.        REUTER", ["It opens on Friday."]],
    ["It opens on Friday. Reuter", ["It opens on Friday."]],
    ["Tonnes 55.8 (33.7).        REUTER", ["Tonnes 55.8 (33.7)."]],
    ["It opens, says Mr. Reuter", ["It opens, says Mr. Reuter"]],
    ["It opens, says the board of Reuter", ["It opens, says the board of Reuter"]],
  ])("%j", async (body, said) => {
    const { records } = await parseAll(new TextEncoder().encode(story(body)));
    expect(bodyOf(records[0] as ParsedRecord)).toEqual(said);
  });
});

describe("what a wire and a monitoring service set around their texts", () => {
  test("EFE: what the story is called, who wrote it, and when it was sent", async () => {
    const found = await documentOf(
      "<DOCNO>EFE19940102-00077</DOCNO>\n<TITLE>          RIBERALTA-PUERTO\nABRE DE NUEVO TRAS LA TORMENTA\n</TITLE>\n<TEXT>\n" +
        '     Riberalta, 2 ene (EFE).- El puerto de Riberalta abre hoy,\ndomingo.\n     "Estamos listos", dijo la alcaldesa. EFE\n     je/tm/ps\n     01/02/10-20/94\n</TEXT>',
    );
    expect(found.article).toMatchObject({
      headline: "ABRE DE NUEVO TRAS LA TORMENTA",
      dateline: { places: ["Riberalta"], agency: "EFE" },
    });
    expect(found.record.fields).toMatchObject({ "TITLE.slug": ["RIBERALTA-PUERTO"] });
    expect(bodyOf(found)).toEqual([
      "El puerto de Riberalta abre hoy, domingo.",
      '"Estamos listos", dijo la alcaldesa.',
    ]);
  });

  test.each(["AL-ANDALUS FERRY\nOPENS", "X-RAY", "FERRY SERVICE\nOPENS"])("no name of a story: %j", async (title) => {
    const { article } = await documentOf(`<DOCNO>A-1</DOCNO>\n<TITLE>${title}</TITLE>\n<TEXT>\nIt opens.\n</TEXT>`);
    expect(article.headline).toBe(title.replace("\n", " "));
  });

  test("Los Angeles Times and Washington Post: a copyright beside the byline, and what may be cut", async () => {
    const found = await documentOf(
      "<HEADLINE>\nHARBOR OPENS\n</HEADLINE>\n<TEXT>\n<P>\n   By Jane Example    (c) 2002, The Riverton Post\n</P>\n<P>\nThe harbor opened on Monday.\n</P>\n" +
        "<P>\n   (Begin optional trim)\n</P>\n<P>\nIt is large (Begin there).\n</P>\n<P>\n   (End optional trim)\n</P>\n</TEXT>",
      '<DOC id="LTW_ENG_20020101.0002" type="story" >',
    );
    expect(found.article).toMatchObject({
      authors: [{ name: "Jane Example" }],
      notices: ["(c) 2002, The Riverton Post"],
    });
    expect(bodyOf(found)).toEqual(["The harbor opened on Monday.", "It is large (Begin there)."]);
  });

  test("CNA: the writer in brackets, and the end with a desk", async () => {
    const found = await documentOf(
      "<HEADLINE>\nHARBOR OPENS\n</HEADLINE>\n<TEXT>\n<P>\nThe harbor opened.\n</P>\n<P>\n(By Jane Example)\n</P>\n<P>\nEnditem/J\n</P>\n</TEXT>",
      '<DOC id="CNA_ENG_20020101.0004" type="story" >',
    );
    expect(found.article.authors).toEqual([{ name: "Jane Example" }]);
    expect(bodyOf(found)).toEqual(["The harbor opened."]);
  });

  test("FBIS: the writers in front of a title, what closes a translation, the type in the header", async () => {
    const found = await documentOf(
      "<DOCNO> FBIS4-2 </DOCNO>\n<HEADER>\n<AU> FBIS-WEU-94-040 </AU>\nDocument Type:Daily Report\n<DATE1>   7 March 1994 </DATE1>\n</HEADER>\n" +
        '<H3> <TI>   Harbour Authority Reports Profit </TI></H3>\n<TEXT>\nLanguage: <F P=105> German </F>\nArticle Type:CSO\n<F P=106> [Article by Jane Example and Tom Sample: "Profit at the Pier"; first paragraph is the paper\'s] </F>\n\n' +
        "  [Text] The authority reported a profit.\n\n  It was small.\n\n  [Signed] Jane Example\n\n  [Dated] Riverton, 28 February 1994\n\n  (END)\n</TEXT>",
    );
    expect(found.article).toMatchObject({
      byline: "Jane Example and Tom Sample",
      authors: [{ name: "Jane Example" }, { name: "Tom Sample" }],
    });
    expect(found.record.fields).toMatchObject({ "Document Type": ["Daily Report"] });
    expect(bodyOf(found)).toEqual(["The authority reported a profit.", "It was small."]);
    expect(rolesOf(found, "unknown")).toEqual([]);
  });
});

describe("a page of a web collection", () => {
  const page = "<html>Two ferries wait.</html>";
  test.each([
    ["its header", "<DOCHDR>\nhttp://riverton.example/ 192.0.2.7\n</DOCHDR>"],
    ["the end of its header, whose opening is broken", "DOCHDR>none</DOCHDR>"],
  ])("is known by %s", async (_, header) => {
    expect(bodyOf(await documentOf(`<DOCNO>WTX077-B01-8</DOCNO>\n${header}\n${page}`))).toEqual(["Two ferries wait."]);
  });
});

describe("AP in TREC and Gigaword", () => {
  test("lines of the wire where headlines stand are none", async () => {
    const found = await documentOf(
      "<DOCNO> AP891107-0103 </DOCNO>\n<HEAD>BULLETIN</HEAD>\n<HEAD>Port Opens</HEAD>\n<HEAD>With AM-Ferries, Bjt</HEAD>\n" +
        "<HEAD>By The Associated Press</HEAD>\n<TEXT>\n   Undated (AP) _ The port opened on Tuesday.\n</TEXT>",
    );
    expect(found.article).toMatchObject({
      headline: "Port Opens",
      byline: "By The Associated Press",
      dateline: { text: "Undated (AP) _", places: [], agency: "AP" },
      publishedAt: "1989-11-07",
    });
    expect(bodyOf(found)).toEqual(["The port opened on Tuesday."]);
  });

  test("what a wire sets above and below a text", async () => {
    const found = await documentOf(
      "<HEADLINE>\nPORT OPENS\n</HEADLINE>\n<DATELINE>\n RIVERTON, Ohio (BC-PORT-OPENS-NYT)\n</DATELINE>\n<TEXT>\n" +
        "<P>\n (ATTN: Ohio) (Includes trims)\n</P>\n<P>\n By JANE EXAMPLE\n c. 2000 N.Y. Times News Service\n</P>\n" +
        "<P>\n RIVERTON, Ohio _ The port opened on Monday.\n</P>\n<P>\nBy Friday it will close.\n</P>\n<P>\n(jae-tom)\n</P>\n</TEXT>",
      '<DOC id="NYT_ENG_20000103.0042" type="story" >',
    );
    expect(found.article).toMatchObject({
      byline: "By JANE EXAMPLE",
      authors: [{ name: "Jane Example" }],
      dateline: { places: ["RIVERTON, Ohio"] },
      notices: ["c. 2000 N.Y. Times News Service"],
    });
    expect(found.article.dateline?.agency).toBeUndefined();
    expect(bodyOf(found)).toEqual(["The port opened on Monday.", "By Friday it will close."]);
    expect(rolesOf(found, "footer")).toEqual(["(jae-tom)"]);
  });

  test("a single paragraph is the text, whatever it looks like", async () => {
    const found = await documentOf(
      "<TEXT>\n<P>\nBy JANE EXAMPLE\n</P>\n</TEXT>",
      '<DOC id="APW_ENG_20000103.0042" type="other">',
    );
    expect(bodyOf(found)).toEqual(["By JANE EXAMPLE"]);
  });

  test("writers in brackets below a text, and the end mark of Xinhua", async () => {
    const found = await documentOf(
      "<HEADLINE>\nPORT OPENS\n</HEADLINE>\n<TEXT>\n<P>\nThe port opened on Monday.\n</P>\n<P>\n(By Jane Example and Tom Sample)\n</P>\n</TEXT>",
      '<DOC id="CNA_ENG_20000103.0042" type="story">',
    );
    expect(found.article.authors.map(({ name }) => name)).toEqual(["Jane Example", "Tom Sample"]);
    expect(bodyOf(found)).toEqual(["The port opened on Monday."]);
    const marked = await documentOf(
      "<TEXT>\n<P>\nThe port opened. Enditem\n</P>\n</TEXT>",
      '<DOC id="XIN_ENG_20000103.0042" type="story">',
    );
    expect(bodyOf(marked)).toEqual(["The port opened."]);
    expect(rolesOf(marked, "footer")).toEqual(["Enditem"]);
  });

  test.each([
    ["El puerto abrió, dijo. EFE\n     je/ts\n     01/01/00-34/94", "El puerto abrió, dijo."],
    ["El puerto abrió, dijo hoy a EFE", "El puerto abrió, dijo hoy a EFE"],
  ])("the end of a text of EFE: %j", async (text, last) => {
    const found = await documentOf(
      `<DOCNO>EFE19940101-00001</DOCNO>\n<TEXT>      Riverton (Ohio), 1 ene (EFE).- Uno y\ndos.\n     ${text}\n</TEXT>`,
    );
    expect(found.article.dateline).toMatchObject({ places: ["Riverton (Ohio)"], agency: "EFE", date: "--01-01" });
    expect(bodyOf(found)).toEqual(["Uno y dos.", last]);
  });

  test("byline and copyright below a headline", async () => {
    const found = await documentOf(
      "<HEADLINE>\nPort Opens (Washn)\nBy Jane Example\n(c) 1997, The Riverton Post\n</HEADLINE>\n<TEXT>\n<P>\nIt opened.\n</P>\n</TEXT>",
      '<DOC id="LTW_ENG_19970301.0001" type="story">',
    );
    expect(found.article).toMatchObject({
      headline: "Port Opens (Washn)",
      byline: "By Jane Example",
      notices: ["(c) 1997, The Riverton Post"],
    });
    const wrapped = await documentOf(
      "<HEADLINE>\nRiverton Port Taken\nBy Angry Ferry Pilots\n</HEADLINE>\n<TEXT>\n<P>\nIt opened.\n</P>\n</TEXT>",
      '<DOC id="LTW_ENG_19970301.0002" type="story">',
    );
    expect(wrapped.article.headline).toBe("Riverton Port Taken By Angry Ferry Pilots");
  });
});

test("AQUAINT: slug, orders of typesetters, time, profile", async () => {
  const found = await documentOf(
    "<DOCNO> NYT19980601.0003 </DOCNO>\n<DATE_TIME> 06/01/1998 00:11:00 </DATE_TIME>\n<HEADER>\nw1971 &Cx1f; wstm-\n</HEADER>\n" +
      "<BODY>\n<SLUG> BC-PORT-NYT </SLUG>\n<HEADLINE>\nPORT OPENS\n</HEADLINE>\n<TEXT>\n<P>\n &UR; By JANE EXAMPLE &LR; \n</P>\n" +
      "<P>\n RIVERTON, Ohio &MD; The port opened &MD; at last. &QC; \n</P>\n<P>\n It will close on Friday. \n</P>\n" +
      "(PROFILE\n(CO:Riverton Port; TS:RVP;)\n)\n</TEXT>\n</BODY>\n<TRAILER>\nNYT-06-01-98 0015EDT &QL; \n</TRAILER>",
  );
  expect(found.article).toMatchObject({
    headline: "PORT OPENS",
    byline: "By JANE EXAMPLE",
    publishedAt: "1998-06-01T00:11:00",
    dateline: { places: ["RIVERTON, Ohio"] },
  });
  expect(found.record.fields?.SLUG).toEqual(["BC-PORT-NYT"]);
  expect(bodyOf(found)).toEqual(["The port opened — at last.", "It will close on Friday."]);
});

test("The Wall Street Journal from 1990 on: a headline between rules, industries beside subjects", async () => {
  const found = await documentOf(
    "<DOCNO>\nWSJ900402-0107\n</DOCNO>\n<HL>\n   International:\n   Port Opens Again,\n   Ferries Will Follow\n   ---\n   Riverton Waits\n   ----\n" +
      "   By Jane Example\n   Staff Reporter of The Riverton Journal\n</HL>\n<DATE>\n04/02/90\n</DATE>\n<IN>\nALL INDUSTRIAL (IDX)\n</IN>\n" +
      "<NS>\nHARBOURS (HRB)\n</NS>\n<LP>\n   RIVERTON, Ohio -- The port opened on Monday, and the first\nferry left.\n</LP>\n<TEXT>\n   It returns on\nFriday.\n" +
      "   ---\n   Tom Sample contributed.\n</TEXT>",
  );
  expect(found.article).toMatchObject({
    headline: "International: Port Opens Again, Ferries Will Follow",
    deck: "Riverton Waits",
    authors: [{ name: "Jane Example", role: "Staff Reporter of The Riverton Journal" }],
    dateline: { places: ["RIVERTON, Ohio"] },
    keywords: [
      { term: "HARBOURS", scheme: "subject", code: "HRB" },
      { term: "ALL INDUSTRIAL", scheme: "industry", code: "IDX" },
    ],
  });
  expect(bodyOf(found)).toEqual([
    "The port opened on Monday, and the first ferry left.",
    "It returns on Friday.",
    "Tom Sample contributed.",
  ]);
});

test("Financial Times: rules, a line in the middle, countries, industries and types", async () => {
  const rule = "-".repeat(71);
  const found = await documentOf(
    "<DOCNO>FT944-128</DOCNO>\n<HEADLINE>\nFT  30 DEC 94 / Port opens\n</HEADLINE>\n<TEXT>\nThe port opened on Monday, and the first ferry left at noon, said the\n" +
      `mayor's office.\nInes Dahl, who is of the board, was afraid.\n${rule}\n                  FERRIES\n${rule}\nRiverton        12     14\nNorth Haven      3      1\n${rule}\n` +
      "Source: Port board.\n</TEXT>\n<XX>\nCountries:-\n</XX>\n<CN>GBZ  United Kingdom, EC.\nUSA  United States of America.\n</CN>\n" +
      "<IN>P4491 Marine Cargo Handling.\n</IN>\n<TP>CMMT  Comment &amp; Analysis.\n</TP>",
  );
  expect(bodyOf(found)).toEqual([
    "The port opened on Monday, and the first ferry left at noon, said the mayor's office.",
    "Ines Dahl, who is of the board, was afraid.",
    "FERRIES",
    "* Riverton 12 14",
    "* North Haven 3 1",
    "Source: Port board.",
  ]);
  expect(found.article.keywords).toEqual([
    { term: "Comment & Analysis", scheme: "subject", code: "CMMT" },
    { term: "Marine Cargo Handling", scheme: "industry", code: "P4491" },
    { term: "United Kingdom, EC", scheme: "place", code: "GBZ" },
    { term: "United States of America", scheme: "place", code: "USA" },
  ]);
});

test("FBIS: the number of an issue is no writer, two marks, fields beside the text", async () => {
  const found = await documentOf(
    "<DOCNO> FBIS4-10 </DOCNO>\n<HEADER>\n<AU>   FBIS-AFR-94-080 </AU>\n<DATE1>   24 Apr 1994 </DATE1>\n</HEADER>\n<F P=101>   Burundi </F>\n" +
      "<H3> <TI>   Port Opens </TI></H3>\n<F P=104>  Paris AFP </F>\n<TEXT>\nLanguage: <F P=105> Japanese </F>\nArticle Type:CSO\n\n" +
      '  [Article by Jane Example (3769 2651): "Ports"] \n  [Text] Tokyo, March 1 KYODO -- The port opened. \n</TEXT>',
  );
  expect(found.article).toMatchObject({
    byline: "Jane Example (3769 2651)",
    authors: [{ name: "Jane Example" }],
    dateline: { places: ["Tokyo"], agency: "KYODO", date: "--03-01" },
  });
  expect(found.record.fields).toMatchObject({
    AU: ["FBIS-AFR-94-080"],
    "F P=101": ["Burundi"],
    "F P=104": ["Paris AFP"],
  });
  expect(bodyOf(found)).toEqual(["The port opened."]);
});

test("Ziff: what a list of descriptions says", async () => {
  const found = await documentOf(
    "<DOCNO>ZF109-701-555</DOCNO>\n<SUMMARY>Lamps at $99.&M;</SUMMARY>\n<DESCRIPT>Company:   Riverton Port Corp.\nTicker:    RVP.\nTopic:     Product Introduction\nLamps.\n" +
      "Feature:   table.\nPerson:    Dahl, Ines (officials).</DESCRIPT>\n<TEXT>\nIt shipped.&M;\n</TEXT>",
  );
  expect(found.article.deck).toBe("Lamps at $99.");
  expect(found.article.keywords).toEqual([
    { term: "Product Introduction", scheme: "subject" },
    { term: "Lamps", scheme: "subject" },
    { term: "Riverton Port Corp", scheme: "company" },
    { term: "RVP", scheme: "ticker" },
    { term: "Dahl, Ines (officials)", scheme: "person" },
  ]);
});

test("entities that no document type declares", async () => {
  const found = await documentOf(
    "<DOCNO> FR940104-0-00001 </DOCNO>\n<TEXT>\nThe long&hyph;term rule of &sect;&blank;12 by M. Duc&cacute;i and &Scaron;imi.\n</TEXT>",
  );
  expect(bodyOf(found)).toEqual(["The long-term rule of § 12 by M. Ducći and Šimi."]);
});

test("European collections: text in LD and TX, a caption, papers by their ids", async () => {
  const found = await documentOf(
    "<DOCNO>SDA.940101.0001</DOCNO>\n<DATE>940101</DATE>\n<KW>Hafen</KW>\n<TI>Hafen offen</TI>\n<LD>  Wittbek, 1. Jan. (sda) Der Hafen ist wieder offen.</LD>\n" +
      "<TX>  Die Boote kommen am Freitag zurück, sagte Ines Dahl.</TX>",
  );
  expect(found.article).toMatchObject({ dateline: { places: ["Wittbek"], agency: "sda", date: "--01-01" } });
  expect(bodyOf(found)).toEqual([
    "Der Hafen ist wieder offen.",
    "Die Boote kommen am Freitag zurück, sagte Ines Dahl.",
  ]);
});

async function readText(text: string | Uint8Array, options: Parameters<typeof parseAll>[1] = {}) {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return (await parseAll(bytes, options)).records;
}

describe("NewsML-G2", () => {
  const item = (meta: string, itemClass = "text") =>
    '<?xml version="1.0"?>\n<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:1" version="1" xml:lang="en"><itemMeta>' +
    `<itemClass qcode="ninat:${itemClass}"/><versionCreated>2020-01-02T03:04:05Z</versionCreated></itemMeta><contentMeta>` +
    `<headline>The quay</headline>${meta}</contentMeta><contentSet><remoteContent href="a.jpg" contenttype="image/jpeg"/></contentSet></newsItem>`;

  test("a subject is what its type says", async () => {
    const [found] = await readText(
      item(
        '<subject type="cpnat:person" literal="i"><name>Ines Dahl</name></subject><subject type="cpnat:organisation" literal="p"><name>Riverton Port</name></subject>' +
          '<subject type="cpnat:geoArea" literal="r"><name>Riverton</name></subject><subject type="cpnat:abstract" qcode="medtop:1"><name>ports</name></subject>',
      ),
    );
    expect(found?.article.keywords).toEqual([
      { term: "ports", scheme: "subject", code: "medtop:1" },
      { term: "Riverton Port", scheme: "organization" },
      { term: "Ines Dahl", scheme: "person" },
      { term: "Riverton", scheme: "place" },
    ]);
  });

  test("what describes a picture is its caption, what describes a text its deck", async () => {
    const meta =
      '<description role="drol:caption">The quay at noon.</description><creditline>Tom Sample/RIV</creditline>';
    const [picture] = await readText(item(meta, "picture"));
    expect(picture).toMatchObject({
      kind: "media",
      article: { media: [{ caption: "The quay at noon.", credit: "Tom Sample/RIV" }] },
    });
    expect(picture?.article.deck).toBeUndefined();
    expect((await readText(item(meta)))[0]?.article.deck).toBe("The quay at noon.");
  });
});

test("a quotation of NITF stays one with the block in it", async () => {
  const [found] = await readText(
    '<?xml version="1.0"?>\n<nitf><body><body.head><hedline><hl1>Port</hl1></hedline></body.head><body.content><p>It opened.</p>' +
      "<bq><block><p>We were afraid.</p></block></bq><p>It closes.</p></body.content></body></nitf>",
  );
  expect(found?.article.body).toEqual([
    { kind: "paragraph", text: "It opened." },
    { kind: "quote", text: "We were afraid." },
    { kind: "paragraph", text: "It closes." },
  ]);
});

describe("ANPA 1312", () => {
  const story = (slug: string, words: number, trailer: string) =>
    `\x16\x16\x01a1234\x1fasian\r\nr i\x13\x11 PM-Port-Opens   03-01 ${words} \r\n\x02${slug}<\r\n^Port opens<\r\n` +
    `\t   RIVERTON, Ohio (AP) _ ${"The port opened. ".repeat(50)}\r\n\r\n\t   \x03${trailer}<\r\n\x0c\r\n\x04\r\n`;

  test("of a story in takes the count of the take is compared, and that of the whole told", async () => {
    const [take] = await readText(story("^PM-Port Opens, 1st Ld-Writethru, a1230,150", 900, "AP-WF-03-01-20 1509GMT"));
    expect(take?.article.wordCount).toBe(900);
    expect(take?.record.fields).toMatchObject({
      slug: ["Port Opens"],
      "take name": ["1st Ld-Writethru"],
      former: ["a1230"],
    });
    expect(take?.diagnostics.map(({ code }) => code)).not.toContain("LENGTH_DIFFERS");
    const [whole] = await readText(story("^PM-Port Opens,", 900, "AP-WF-03-01-20 1509GMT"));
    expect(whole?.diagnostics.map(({ code }) => code)).toContain("LENGTH_DIFFERS");
  });

  test.each([
    ["AP-WF-03-01-20 1509GMT", "2020-03-01T15:09Z"],
    ["AP-NY-03-01-98 1510EST", "1998-03-01T15:10-05:00"],
    ["AP-NY-03-01-98 1510XYZ", "--03-01"],
  ])("sent %s", async (trailer, published) => {
    const [found] = await readText(story("^PM-Port Opens,", 150, trailer));
    expect(found?.article.publishedAt).toBe(published);
  });
});

describe("stories of CNN and the Daily Mail", () => {
  const highlight = "\n\n@highlight\n\nPort opens\n";
  test("what stands in front of a text on one line, captions, and what a page says", async () => {
    const [found] = await readText(
      "By . Jane Example . PUBLISHED: . 13:13 EST, 1 March 2013 . | . UPDATED: . 08:02 EST, 2 March 2013 . The port opened on Friday.\n\n" +
        `The port at noon with the first ferry\n\nScroll down for video\n\nIt went well .${highlight}`,
    );
    expect(found?.article).toMatchObject({
      authors: [{ name: "Jane Example" }],
      publishedAt: "2013-03-01T13:13-05:00",
      updatedAt: "2013-03-02T08:02-05:00",
      media: [{ caption: "The port at noon with the first ferry" }],
      body: [{ text: "The port opened on Friday." }, { text: "It went well ." }],
    });
  });

  test("two writers on lines of their own", async () => {
    const [found] = await readText(
      `By\nJane Example\nand Tom Sample\n\nPUBLISHED:\n\n13:13 EST, 1 March 2013\n\nThe port opened.${highlight}`,
    );
    expect(found?.article.authors.map(({ name }) => name)).toEqual(["Jane Example", "Tom Sample"]);
    expect(found?.article.body.map(({ text }) => text)).toEqual(["The port opened."]);
  });

  test.each([
    ["London (CNN)The port opened.", ["London"]],
    ["(CNN)The port opened.", []],
    ["Riverton, Ohio (CNN) -- The port opened.", ["Riverton, Ohio"]],
  ])("%s", async (lead, places) => {
    const [found] = await readText(`${lead}${highlight}`);
    expect(found?.article.dateline).toMatchObject({ places, agency: "CNN" });
    expect(found?.article.body.map(({ text }) => text)).toEqual(["The port opened."]);
  });

  test("CNN inside the first sentence is no lead", async () => {
    const [found] = await readText(`The network (CNN) said the port opened.${highlight}`);
    expect(found?.article.dateline).toBeUndefined();
  });
});

describe("messages of newsgroups", () => {
  test("the signature below two hyphens is no text", async () => {
    const [found] = await readText(
      "From: jane@example.edu (Jane Example)\nSubject: Port\nOrganization: Example U\n\nIt opened.\n--\nNot yet.\n\n-- \nJane Example | 555-0100\n",
    );
    expect(found?.article.headline).toBe("Port");
    expect(found?.article.body.map(({ text }) => text).join(" ")).toBe("It opened. -- Not yet.");
    expect(rolesOf(found as ParsedRecord, "footer")).toEqual(["-- \nJane Example | 555-0100"]);
  });

  test("a mail is none", async () => {
    const [found] = await readText(
      "From: jane@example.edu\nTo: tom@example.edu\nSubject: Port\nOrganization: Example U\n\nIt opened.\n",
    );
    expect(found?.record.fields).toBeUndefined();
  });
});

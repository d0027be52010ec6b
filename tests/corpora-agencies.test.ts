import { describe, expect, test } from "vitest";
import type { ParsedRecord } from "../src/index.js";
import { parseAll } from "./support/corpora.js";

async function readAllOf(text: string): Promise<readonly ParsedRecord[]> {
  return (await parseAll(new TextEncoder().encode(text))).records;
}

/** The article of a document in SGML, of what stands between `<DOC>` and `</DOC>`. */
async function documentOf(inside: string, opening = "<DOC>"): Promise<ParsedRecord> {
  const records = await readAllOf(`${opening}\n${inside}\n</DOC>\n`);
  expect(records).toHaveLength(1);
  return records[0] as ParsedRecord;
}

const storyOf = (id: string, text: string, head = "") =>
  documentOf(`${head}<TEXT>\n${text}\n</TEXT>`, `<DOC id="${id}" type="story" >`);

const bodyOf = ({ article }: ParsedRecord) =>
  article.body.map(({ kind, text }) => (kind === "paragraph" ? text : `${kind}: ${text}`));

const rolesOf = ({ text, blocks }: ParsedRecord, role: string) =>
  blocks
    .filter((block) => block.role === role)
    .map(({ content }) => text.slice(content.start, content.end).replace(/<[^>]*>/g, ""))
    .map((each) => each.trim());

describe("Gigaword", () => {
  test.each([
    ["AFP_ARB_19940515.0001", "ar"],
    ["XIN_CMN_19910101.0001", "zh"],
    ["AFP_FRE_19940512.0001", "fr"],
    ["APW_SPA_19931112.0001", "es"],
    ["WPB_ENG_20100701.0010", "en"],
  ])("the id %s names the language", async (id, language) => {
    expect((await storyOf(id, "<P>\n1 2 3\n</P>")).article.language).toBe(language);
  });

  test.each([
    [
      "the dash that a dateline of its own leaves",
      "AFP_SPA_19940512.0044",
      "RIBERALTA, May 12 (AFP)",
      " - El puerto abre.",
    ],
    ["the same in Arabic", "AFP_ARB_19940515.0001", "النهر 15-5 (اف ب)", " - فتح الميناء."],
    ["a dateline that is printed again", "NYT_ENG_19940701.0008", "RIVERTON, Ohio", "RIVERTON - The port opened."],
  ])("the text begins behind %s", async (_, id, dateline, text) => {
    const found = await storyOf(id, `<P>\n${text}\n</P>\n<P>\n...\n</P>`, `<DATELINE>\n${dateline}\n</DATELINE>\n`);
    expect(bodyOf(found)[0]).toBe(text.replace(/^.*- /, ""));
    expect(found.article.dateline?.text).toBe(dateline);
  });

  test.each([
    ["Riverton, Ohio -- The port opened.", ["Riverton, Ohio"]],
    ["North Haven, N.Y. -- ``We are glad,'' he said.", ["North Haven, N.Y."]],
    ["RIVERTON, Ohio -- The port opened.", ["RIVERTON, Ohio"]],
    ["Tom Sample, Jr. -- a mayor -- said so.", undefined],
    ["Yes, Mayor -- the port opened.", undefined],
  ])("a town and its state in front of a dash: %s", async (text, places) => {
    const found = await storyOf("WPB_ENG_20100701.0010", `${text}\nIt closes.`);
    expect(found.article.dateline?.places).toEqual(places);
  });

  test.each([
    ["jan/tom", "AFP_FRE_19940512.0001"],
    ["jan/tom\nAFP 121205 MAI 94", "AFP_FRE_19940512.0001"],
    ["AP-RP/jan", "APW_FRE_19991101.0002"],
    ["Fin", "XIN_SPA_19960101.0002"],
  ])("a desk signs on the last lines of a paragraph: %j", async (signed, id) => {
    const found = await storyOf(id, `<P>\nLe port.\n</P>\n<P>\nIl ferme.\n${signed}\n</P>`);
    expect(bodyOf(found)).toEqual(["Le port.", "Il ferme."]);
    expect(rolesOf(found, "footer")).toEqual([signed]);
  });

  test.each([
    ["Ferries follow. (ra-id)", "Ferries follow.", "(ra-id)"],
    ["渡轮也恢复了。（完）", "渡轮也恢复了。", "（完）"],
    ["渡輪也恢復了。(編輯：林小美)800116", "渡輪也恢復了。", "(編輯：林小美)800116"],
    ["渡輪也恢復了。（譯者：林小美/核稿：王大明）1000116", "渡輪也恢復了。", "（譯者：林小美/核稿：王大明）1000116"],
    ["渡輪也恢復了。（中央社記者林小美台北電）", "渡輪也恢復了。", "（中央社記者林小美台北電）"],
    ["وتعود العبارات غدا. (نهاية الخبر)", "وتعود العبارات غدا.", "(نهاية الخبر)"],
    ["وتعود العبارات غدا. /شينخوا/", "وتعود العبارات غدا.", "/شينخوا/"],
  ])("the end of a text: %s", async (text, said, footer) => {
    const found = await storyOf("XIN_CMN_19910101.0001", `<P>\n1 2 3\n</P>\n<P>\n${text}\n</P>`);
    expect([bodyOf(found)[1], rolesOf(found, "footer")]).toEqual([said, [footer]]);
  });

  test.each([
    "渡輪明天開航（見附圖）",
    "渡輪明天開航（中央社提供照片）",
    "وتعود العبارات (عبارتان)",
    "The ferries (all 12) follow",
    "The ferries follow and/or stop/",
  ])("no end of a text: %s", async (text) => {
    const found = await storyOf("XIN_CMN_19910101.0001", `<P>\n1 2 3\n</P>\n<P>\n${text}\n</P>`);
    expect([bodyOf(found)[1], rolesOf(found, "footer")]).toEqual([text, []]);
  });

  test.each([
    ["Por INES DAHL", "SPA", "<P>\nPor INES DAHL\n</P>\n<P>\nEl puerto.\n</P>"],
    ["By INES DAHL", "ENG", "<P>\n(Undated) By INES DAHL\n</P>\n<P>\nThe port.\n</P>"],
    ["Ines Dahl", "ENG", "<P>\nThe port.\n</P>\n<P>\n-- Ines Dahl\n</P>"],
  ])("the writer %s", async (byline, language, text) => {
    const { article } = await storyOf(`APW_${language}_19970301.0001`, text);
    expect(article).toMatchObject({ byline, authors: [{ name: "Ines Dahl" }], body: [{ kind: "paragraph" }] });
  });

  test("signs and orders of the wire are no text", async () => {
    const found = await storyOf(
      "LTW_ENG_19970301.0001",
      "<P>\n(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)\n</P>\n<P>\nIt opened.\n</P>",
      "<HEADLINE>\nPort Opens\nBy Ines Dahl=\n(c) 1997, The Riverton Post=\n</HEADLINE>\n",
    );
    expect(found.article).toMatchObject({ byline: "By Ines Dahl", notices: ["(c) 1997, The Riverton Post"] });
    expect(bodyOf(found)).toEqual(["It opened."]);
  });
});

describe("TREC and NTCIR", () => {
  test("a text in a section of characters", async () => {
    const found = await documentOf(
      "<DOCNO>HAM2-750403-001</DOCNO>\n<TITLE><![CDATA[Port opens]]></TITLE>\n<TEXT>\n<IMAGE></IMAGE>\n<![CDATA[It opened.\n\nFerries & boats follow.]]></TEXT>",
    );
    expect(found.article.headline).toBe("Port opens");
    expect(bodyOf(found)).toEqual(["It opened.", "Ferries & boats follow."]);
    expect(rolesOf(found, "unknown")).toEqual([]);
  });

  test("elements that no other collection has are blocks of a text", async () => {
    const found = await documentOf(
      "<DOCNO> FR940104-0-00001 </DOCNO>\n<TEXT>\n<!-- PJG STAG 4700 -->\n<USDEPT>DEPARTMENT OF HARBOURS</USDEPT>\n<USBUREAU>Port Service</USBUREAU>\n" +
        "<DOCTITLE>Harbour Opens; Final Rule</DOCTITLE>\n<SUPPLEM>\nThe <T2>rule</T2> stands.\n</SUPPLEM>\n<SIGNER>\nInes Dahl,\n</SIGNER>\n</TEXT>",
    );
    expect(found.article).toMatchObject({ headline: "Harbour Opens; Final Rule", publishedAt: "1994-01-04" });
    expect(bodyOf(found)).toEqual(["DEPARTMENT OF HARBOURS", "Port Service", "The rule stands.", "Ines Dahl,"]);
  });

  test.each([
    ["Lamp Magazine  Dec 1989 v8 n20 p101(2).", "1989-12"],
    ["Lamp News  Feb 6 1989 v8 n3 p4(1).", "1989-02-06"],
  ])("the number of a volume is no day: %s", async (journal, published) => {
    const { article } = await documentOf(`<DOCNO>ZF07-1</DOCNO>\n<JOURNAL>${journal}</JOURNAL>\n<TEXT>\nOne.\n</TEXT>`);
    expect(article.publishedAt).toBe(published);
    expect(article.publication?.page).toMatch(/^(?:101|4)$/);
  });

  test.each([
    ["GULL MILLS Corp. (Riverton) -- Ines Dahl was named president.", undefined],
    ["RIVERTON (AP) -- Ines Dahl was named president.", ["RIVERTON"]],
  ])("The Wall Street Journal: %s", async (lead, places) => {
    const found = await documentOf(
      `<DOCNO> WSJ870324-0001 </DOCNO>\n<HL> Who's News</HL>\n<TEXT>\n   ${lead}\n   It has ships.\n</TEXT>`,
    );
    expect(found.article.dateline?.places).toEqual(places);
    expect(bodyOf(found)[0]).toBe(places === undefined ? lead : "Ines Dahl was named president.");
  });

  test.each([
    ["JANE EXAMPLE", [{ name: "Jane Example" }]],
    ["JANE EXAMPLE AND TOM SAMPLE", [{ name: "Jane Example" }, { name: "Tom Sample" }]],
    ["OUR SPECIAL CORRESPONDENT", []],
  ])("FIRE: who wrote it stands above the dateline: %s", async (byline, authors) => {
    const { article } = await documentOf(
      `<DOCNO>1071001_nation_story_8381581.utf8</DOCNO>\n<TITLE>Port opens</TITLE>\n<TEXT>\n ${byline}\n Kolkata, Sept. 30: The port opened.\n It closes.\n</TEXT>`,
    );
    expect(article).toMatchObject({
      byline,
      authors,
      dateline: { places: ["Kolkata"], date: "--09-30" },
      publishedAt: "2007-10-01",
      publication: { name: "The Telegraph" },
      language: "en",
      body: [{ text: "The port opened. It closes." }],
    });
  });

  test.each([
    "THE PORT IS OPEN\n On Sept. 30: the day of the port.",
    "It opened today\n Kolkata, Sept. 30: The port opened.",
    "HARBOUR\n Kolkata, Sept. 30: The port opened.",
  ])("FIRE: no writer: %j", async (text) => {
    const { article } = await documentOf(`<DOCNO>1071001_1desh2.pc.utf8</DOCNO>\n<TEXT>\n ${text}\n</TEXT>`);
    expect([article.byline, article.publishedAt]).toEqual([undefined, "2007-10-01"]);
  });

  test.each([
    ["By Staff Reporter", []],
    ["By a Correspondent", []],
    ["From Our Special Correspondent", []],
    ["By Jane Example, Staff Reporter", [{ name: "Jane Example", role: "Staff Reporter" }]],
    ["By Joan Reporter", [{ name: "Joan Reporter" }]],
  ])("a byline that names nobody: %s", async (byline, authors) => {
    const { article } = await documentOf(
      `<DOCNO> S-1 </DOCNO>\n<HEADLINE>Port opens</HEADLINE>\n<BYLINE>${byline}</BYLINE>\n<TEXT>\nIt opened.\n</TEXT>`,
    );
    expect(article).toMatchObject({ byline, authors });
  });

  test("San Jose Mercury News: the semicolon behind the last sentence is no text", async () => {
    const found = await documentOf(
      "<DOCNO> SJMN91-06010225 </DOCNO>\n<LEADPARA>  The port opened.; </LEADPARA>\n<TEXT>     It was so.;   Ferries follow.;\n   Boats too.; and gulls.; </TEXT>",
    );
    expect(bodyOf(found)).toEqual(["The port opened.", "It was so.", "Ferries follow.", "Boats too.; and gulls."]);
  });

  test("a writer whom two elements name is one", async () => {
    const { article } = await documentOf(
      "<DOCNO> WSJ870324-0009 </DOCNO>\n<HL> Port Sold\n@  By Ines Dahl and Tom Sample\n@  Staff Reporters of The Riverton Journal</HL>\n<AUTHOR> Ines Dahl </AUTHOR>\n<TEXT>\n   It was sold.\n</TEXT>",
    );
    expect(article.authors.map(({ name }) => name)).toEqual(["Ines Dahl", "Tom Sample"]);
  });

  test("AQUAINT: who wrote it stands between the headline and the text", async () => {
    const found = await documentOf(
      "<DOCNO> NYT19990430.0001 </DOCNO>\n<BODY>\n<HEADLINE>\nPORT OPENS\n</HEADLINE>\n (jt) &LR;\n&UR; By INES DAHL &LR;\n&QL;\n<TEXT>\n<P>\n It opened.\n</P>\n<P>\n It closes.\n</P>\n</TEXT>\n</BODY>",
    );
    expect(found.article).toMatchObject({ byline: "By INES DAHL", authors: [{ name: "Ines Dahl" }] });
    expect(bodyOf(found)).toEqual(["It opened.", "It closes."]);
  });

  test("CLEF: EFE with the slug far in, and a wide gap in front of its name", async () => {
    const found = await documentOf(
      "<DOCNO>EFE19940101-00001</DOCNO>\n<CATEGORY>VARIOS</CATEGORY>\n<TITLE>             PUERTO-APERTURA\n              El puerto abre\n</TITLE>\n" +
        "<TEXT>    Riverton, 1 ene (EFE).- El puerto abre de nuevo.\n    Los barcos vuelven.  EFE\n    je/tm\n    01/01/00-34/94\n</TEXT>",
    );
    expect(found.article).toMatchObject({ headline: "El puerto abre", dateline: { places: ["Riverton"] } });
    expect(bodyOf(found)).toEqual(["El puerto abre de nuevo.", "Los barcos vuelven."]);
  });

  test("CLEF: a day in front of its month, behind a place; the day of an id", async () => {
    const found = await documentOf(
      "<DOCNO>SDA.940106.0001</DOCNO>\n<TI>Hafen offen</TI>\n<TX>WITTBEK, 5. Januar. Der Hafen ist wieder offen.</TX>",
    );
    expect(found.article).toMatchObject({
      publishedAt: "1994-01-06",
      dateline: { text: "WITTBEK, 5. Januar.", places: ["WITTBEK"], date: "--01-05" },
      body: [{ text: "Der Hafen ist wieder offen." }],
    });
  });

  test("NTCIR and CLEF: lines with a wide space are paragraphs", async () => {
    const found = await documentOf(
      "<DOCNO>JA-980101001</DOCNO>\n<LANG>JA</LANG>\n<TEXT>\n\u3000港は１日、\n再び開いた。\n\u3000渡船も再開する。\n</TEXT>",
    );
    expect(bodyOf(found)).toEqual(["港は１日、 再び開いた。", "渡船も再開する。"]);
  });

  test("Hamshahri: pictures are no text, the folder is a category, and so is the number of older files an id", async () => {
    const found = await documentOf(
      '<DID>1S1</DID>\n<DATE calender="Western">1996-06-22</DATE>\n<DATE calender="Persian">1375/04/02</DATE>\n<CAT xml:lang="fa">ادب</CAT>\n<TEXT>\n<IMAGE>x.jpg</IMAGE>\n<![CDATA[بندر باز شد.]]>\n</TEXT>',
    );
    expect(found.record.id).toBe("1S1");
    expect(found.article).toMatchObject({
      publishedAt: "1996-06-22",
      keywords: [{ term: "ادب", scheme: "category" }],
      body: [{ text: "بندر باز شد." }],
    });
  });

  test("the edition of a correction is another than the article's", async () => {
    const { article } = await documentOf(
      "<DOCNO> LA010190-0001 </DOCNO>\n<DATE>\n<P>\nJanuary 1, 1990, Monday, Home Edition \n</P>\n</DATE>\n<TEXT>\n<P>\nIt shone.\n</P>\n</TEXT>\n" +
        "<CORRECTION-DATE>\n<P>\nTuesday January 2, 1990 Valley Edition Part F Page 2 \n</P>\n</CORRECTION-DATE>",
    );
    expect(article).toMatchObject({ correctedAt: "1990-01-02", publication: { edition: "Home Edition" } });
  });

  test("Financial Times: behind the page the picture that is left out", async () => {
    const { article } = await documentOf(
      "<DOCNO>FT911-3</DOCNO>\n<TEXT>\nOne.\n</TEXT>\n<PUB>The Financial Times\n</PUB>\n<PAGE>\nLondon Page 32 Photograph The port (Omitted).\n</PAGE>",
    );
    expect(article.publication?.page).toBe("London Page 32");
    expect(article.media).toEqual([{ caption: "The port (Omitted)." }]);
  });

  test("FBIS: reporters, labels of two lines, what an analyst signs with", async () => {
    const found = await documentOf(
      "<DOCNO> FBIS3-1 </DOCNO>\n<HEADER>\n<DATE1>  1 March 1994 </DATE1>\nArticle Type:FBIS \nDocument Type:FOREIGN MEDIA NOTE--FB PN 94-028 \n</HEADER>\n<TEXT>\n" +
        "<F P=106>   [By XINHUA reporter Ines Dahl (1234 5678)] </F>\n   [Text] The opposition was condemned.\n\n   It was so.\n\n   (AUTHOR:  DAHL.  QUESTIONS, PLEASE CALL CHIEF, (703) 555-0100.) \n \nELAG/25 February/POLCHF/TOTF/RIV 28/2059z feb \n</TEXT>",
    );
    expect(found.article.authors).toEqual([{ name: "Ines Dahl" }]);
    expect(found.record.fields).toMatchObject({
      "Article Type": ["FBIS"],
      "Document Type": ["FOREIGN MEDIA NOTE--FB PN 94-028"],
    });
    expect(bodyOf(found)).toEqual(["The opposition was condemned.", "It was so."]);
    expect(rolesOf(found, "footer")).toEqual(["ELAG/25 February/POLCHF/TOTF/RIV 28/2059z feb"]);
    expect(rolesOf(found, "unknown")).toEqual([]);
  });

  test.each([
    ["CH", "zh"],
    ["KR", "ko"],
    ["JA", "ja"],
  ])("NTCIR calls a language %s", async (printed, language) => {
    const found = await documentOf(`<DOCNO>X-1</DOCNO>\n<LANG>${printed}</LANG>\n<TEXT>\n<P>1 2</P>\n</TEXT>`);
    expect(found.article.language).toBe(language);
  });
});

test("Reuters-21578: no control of the wire is left in a field", async () => {
  const [found] = await readAllOf(
    '<REUTERS TOPICS="NO" NEWID="7">\n<UNKNOWN> \n&#5;&#5;&#5;C T\n&#22;&#22;&#1;f0704&#31;reute\nu f BC-PORT   02-26 0105</UNKNOWN>\n<TEXT>&#2;\n<TITLE>PORT</TITLE><BODY>It opened.\n&#3;</BODY></TEXT>\n</REUTERS>\n',
  );
  expect(found?.record.fields?.UNKNOWN).toEqual(["C T f0704reute u f BC-PORT 02-26 0105"]);
});

describe("NITF of agencies", () => {
  const nitf = (head: string, body: string, docdata = "") =>
    `<?xml version="1.0"?>\n<nitf><head><docdata>${docdata}</docdata></head><body><body.head><hedline><hl1>Port</hl1></hedline>${head}</body.head><body.content>${body}</body.content></body></nitf>`;
  const text = "<p>It opened.</p><p>It closes.</p>";

  const lead = "<p>LEAD: It opened.</p><p>Ferries follow.</p>";
  test.each([
    [lead, "<p>LEAD: It opened.</p><p>It opened.</p><p>Ferries follow.</p><p>It closes.</p>"],
    [lead, "<p>It opened.</p><p>Ferries follow.</p><p>It closes.</p>"],
    [
      `<p>LEAD: It opened.</p>${lead.replace("LEAD: ", "")}`,
      `<p>LEAD: It opened.</p>${lead.replace("LEAD: ", "")}<p>It closes.</p>`,
    ],
  ])("The New York Times: a lead of paragraphs stands once: %s", async (own, full) => {
    const blocks = `<block class="lead_paragraph">${own}</block><block class="full_text">${full}</block>`;
    const [found] = await readAllOf(nitf("", blocks));
    expect(bodyOf(found as ParsedRecord)).toEqual(["It opened.", "Ferries follow.", "It closes."]);
  });

  test("a day beside the place of a dateline", async () => {
    const filed =
      '<dateline><location><city>Riverton</city>, <state>Ohio</state></location> <story.date norm="20200504">May 4</story.date></dateline>';
    const [found] = await readAllOf(nitf(filed, text));
    expect(found?.article.dateline).toEqual({
      text: "Riverton, Ohio May 4",
      places: ["Riverton, Ohio"],
      date: "--05-04",
    });
  });

  test("line breaks that are numbers are white space", async () => {
    const [found] = await readAllOf(nitf("", "<p>&#10;– It&#xA;opened&#9;today.</p>"));
    expect(bodyOf(found as ParsedRecord)).toEqual(["– It opened today."]);
  });

  test.each([
    ["ends", "footer"],
    ["EFE", "footer"],
    ["___", "field"],
    ["(c) Riverton Press 2016", "notice"],
    ["51 77 03 CRO01 1113 APE4800 GEST", "field"],
    ["(Reporting by Ines Dahl; Editing by Tom Sample)", "notice"],
    ["It ends.", "paragraph"],
  ])("the last paragraph %j is a %s", async (last, role) => {
    const [found] = await readAllOf(nitf("", `${text}<p>${last}</p>`));
    const block = found?.blocks.find(({ span }) => found.text.slice(span.start, span.end).includes(last));
    expect(block?.role).toBe(role);
  });

  test.each([
    [
      "<location><city>Riverton</city><state>Ohio</state></location>",
      "RIVERTON - It opened.",
      "Riverton, Ohio",
      undefined,
    ],
    ["<location>RIVERTON</location>", "RIVERTON (AP) — It opened.", "RIVERTON (AP) —", "AP"],
    ["Oslo", "It opened.", "Oslo", undefined],
  ])("the dateline of %s and %s", async (element, opening, line, agency) => {
    const [found] = await readAllOf(nitf(`<dateline>${element}</dateline>`, `<p>${opening}</p>`));
    expect(found?.article.dateline).toMatchObject({ text: line, ...(agency && { agency }) });
    expect(bodyOf(found as ParsedRecord)).toEqual(["It opened."]);
  });

  test("a length in characters is no number of words", async () => {
    const head = (unit: string) =>
      nitf("", text).replace("</head>", `<pubdata item-length="21" unit-of-measure="${unit}"/></head>`);
    const counts = await Promise.all(["character", "word"].map(async (unit) => (await readAllOf(head(unit)))[0]));
    expect(counts.map((found) => found?.article.wordCount)).toEqual([undefined, 21]);
  });
});

test("NewsML-G2: a text in lines inside one paragraph, with its writer, dateline and editors", async () => {
  const [found] = await readAllOf(
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:1" version="1" xml:lang="en"><itemMeta><itemClass qcode="icls:text"/></itemMeta>' +
      '<contentMeta><headline>Gold rises</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+html"><html><head><title /></head><body>\n' +
      "<p>(Adds comments)\n    * Gold may edge up\n    * Dollar down\n\n    By Ines Dahl\n    Jan 30 (Reuters) - Gold rose on increased\nsafe haven demand.\n    Traders were waiting.\n\n (Reporting by Ines Dahl; Editing by Tom\nSample)</p></body></html></inlineXML></contentSet></newsItem>",
  );
  expect(found?.article).toMatchObject({ byline: "By Ines Dahl", dateline: { agency: "Reuters", date: "--01-30" } });
  expect(bodyOf(found as ParsedRecord)).toEqual([
    "listItem: Gold may edge up",
    "listItem: Dollar down",
    "Gold rose on increased safe haven demand.",
    "Traders were waiting.",
  ]);
});

test("NewsML 1: a date is no place, and the last paragraph may tell whose the text is", async () => {
  const [found] = await readAllOf(
    "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Port</HeadLine><DateLine>4/4/2018</DateLine></NewsLines><ContentItem><DataContent>" +
      "<![CDATA[<P>It opened.</P>\n<P>© Riverton Press. All rights.</P>]]></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>",
  );
  expect(found?.article.dateline).toBeUndefined();
  expect(found?.article.notices).toEqual(["© Riverton Press. All rights."]);
});

test("RCV1: whom to call, in front of a copyright that is printed again", async () => {
  const [found] = await readAllOf(
    '<newsitem itemid="1" date="1996-08-20" xml:lang="en"><title>USA: Port.</title><headline>Port.</headline><text><p>It opened.</p><p>-- Ines Dahl, newsroom +44 171 555</p>' +
      "<p>(c) Reuters Limited 1996</p></text><copyright>(c) Reuters Limited 1996</copyright></newsitem>",
  );
  expect(bodyOf(found as ParsedRecord)).toEqual(["It opened."]);
  expect(found?.article.notices).toEqual(["(c) Reuters Limited 1996"]);
});

test("ninjs of AP: a feed, writers with titles, pictures with captions", async () => {
  const common = { versioncreated: "2019-07-03T04:05:12Z", pubstatus: "usable" };
  const items = [
    {
      ...common,
      uri: "https://a.example/1",
      type: "text",
      headline: "Port",
      bylines: [{ by: "By INES DAHL", title: "AP" }],
    },
    {
      ...common,
      uri: "https://a.example/2",
      type: "picture",
      headline: "Quay",
      description_caption: "The quay at noon.",
      description_creditline: "Tom Sample/AP",
      datelinelocation: { city: "Riverton", countryname: "X" },
    },
  ];
  const records = await readAllOf(JSON.stringify({ data: { items: items.map((item) => ({ meta: {}, item })) } }));
  expect(records.map(({ article }) => [article.authors, article.media, article.dateline?.places])).toEqual([
    [[{ name: "Ines Dahl" }], [], undefined],
    [[], [{ caption: "The quay at noon.", credit: "Tom Sample/AP" }], ["Riverton"]],
  ]);
});

describe("wires", () => {
  const anpa = (header: string, body: string) =>
    `\x16\x16\x01V4644\x1f-----\r\nr e \x14\x12 AP-Top-Headlines     02-09 0012\r\n\x02${header}${body}\r\n\x03\t   AP-WF-02-10-16 0423GMT<\r\n\x0c\r\n\x04\r\n`;

  test("a code in front of the slug of a digest", async () => {
    const [found] = await readAllOf(
      anpa("^*9006< ^AP-Top-Headlines,0176<\r\n^News at 11<\r\n^Port opens\r\n^Ferry burns\r\n", ""),
    );
    expect(found?.record.fields).toMatchObject({ code: ["9006"], slug: ["Top-Headlines"], "take words": ["0176"] });
    expect(bodyOf(found as ParsedRecord)).toEqual(["Port opens", "Ferry burns"]);
  });

  test("columns behind an empty cell begin a table, and an agency has no position", async () => {
    const [found] = await readAllOf(
      anpa(
        "^BC-BBO--Glance<\r\n^Glance=\r\n^By The Associated Press=\r\n^East Division=\r\n",
        "^;W;L;Pct\r\nRiverton;23;13;.639\r\nHaven;24;14;.632\r\n",
      ),
    );
    expect(found?.article).toMatchObject({ headline: "Glance", authors: [{ name: "The Associated Press" }] });
    expect(found?.article.deck).toBeUndefined();
    expect(bodyOf(found as ParsedRecord)).toEqual([
      "crosshead: East Division",
      "listItem: ;W;L;Pct",
      "listItem: Riverton;23;13;.639",
      "listItem: Haven;24;14;.632",
    ]);
  });

  test.each([
    [
      "dpa",
      "Riverton (dpa) - Der Hafen ist offen.\r\n\r\nEr schliesst.\r\n\r\ndpa id yyzz n1 tom",
      "dpa",
      ["Der Hafen ist offen.", "Er schliesst."],
    ],
    [
      "ansa",
      "   (ANSA) - RIVA, 12 NOV - Il porto apre.\r\n   Chiude. (ANSA).\r\n     XYZ/ABC",
      "ANSA",
      ["Il porto apre.", "Chiude."],
    ],
    [
      "afp",
      "   RIVEPORT, 12 nov 2013 (AFP) - Le port ouvre.\r\n   Il ferme.\r\n   id/tom/jb",
      "AFP",
      ["Le port ouvre.", "Il ferme."],
    ],
    [
      "efe",
      "     Riberalta, 12 nov (EFE).- El puerto abre.\r\n     Cierra. EFE\r\n     id/tm",
      "EFE",
      ["El puerto abre.", "Cierra."],
    ],
    [
      "tt",
      "STOCKHOLM (TT)\r\n   Hamnen öppnade.\r\n   Den stänger.\r\n   TT",
      "TT",
      ["Hamnen öppnade.", "Den stänger."],
    ],
    [
      "reuter",
      "    RIVERTON, Nov 12 (Reuter) - The port opened.\r\n    It closes.\r\n  REUTER",
      "Reuter",
      ["The port opened.", "It closes."],
    ],
  ])("IPTC 7901 of %s", async (_, text, agency, said) => {
    const [found] = await readAllOf(
      `\x01bdt0173 4 pl 226  x 0525\r\nHafen/\r\n\x02Hafen =\r\n${text}\r\n\x03131430 GMT Nov 13\r\n\x7f\x04`,
    );
    expect(found?.article.dateline?.agency).toBe(agency);
    expect(bodyOf(found as ParsedRecord)).toEqual(said);
    expect(found?.article.publishedAt).toBe("2013-11-13T14:30Z");
  });

  test("what was sent may stand on the line below the end of text", async () => {
    const [found] = await readAllOf(
      "\x01bdt0173 4 pl 226\r\nPort/\r\n\x02Port =\r\nIt opened.\r\n\x03\r\n131430 GMT Nov 13\r\n\x04",
    );
    expect(found?.article.publishedAt).toBe("2013-11-13T14:30Z");
  });
});

describe("stories of CNN and the Daily Mail", () => {
  const highlight = "\n\n@highlight\n\nPort opens\n";

  test("a note on the writer stands above the lead", async () => {
    const [found] = await readAllOf(`Editor's note: Ines Dahl is a writer.\n\n(CNN)The port opened.${highlight}`);
    expect(found?.article.dateline?.agency).toBe("CNN");
    expect(bodyOf(found as ParsedRecord)).toEqual(["The port opened."]);
  });

  test.each([
    "By . Jane Example . Last updated at 11:02 PM on 2nd January 2012 . The port opened.",
    "By\nJane Example\n\nLast updated at 11:02 PM on 2nd January 2012\n\nThe port opened.",
  ])("when a page of older years was changed: %j", async (text) => {
    const [found] = await readAllOf(text + highlight);
    expect(found?.article).toMatchObject({ updatedAt: "2012-01-02T23:02", authors: [{ name: "Jane Example" }] });
    expect(bodyOf(found as ParsedRecord)).toEqual(["The port opened."]);
  });
});

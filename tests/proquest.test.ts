import { describe, expect, test } from "vitest";
import { fieldPart } from "../src/containers/proquest/field.js";
import { proquestMeaning } from "../src/fields/keys/proquest.js";
import { bodyOf, exportFixture, exportSample, faultsOf, parsedExport } from "./support/exports.js";

const read = (name: string) => parsedExport(exportFixture(`proquest/${name}`));
const rule = "_".repeat(60);

describe("text", () => {
  test("labels and counters inside a text are text, what leads to its writer is none", async () => {
    const found = await read("trap.txt");
    expect(faultsOf(found)).toEqual([]);
    const [only, ...others] = found.records;
    expect(others).toEqual([]);
    expect(only?.article).toMatchObject({
      headline: "Full text of the treaty: a reader's guide",
      authors: [{ name: "Tom Sample" }, { name: "Jane Example" }],
      publishedAt: "2009-07-29",
      keywords: [
        { term: "Treaties", scheme: "subject" },
        { term: "Ports -- Law", scheme: "subject" },
        { term: "Mayor, Jane", scheme: "person" },
        { term: "Pilot, Peter", scheme: "person" },
      ],
    });
    expect(bodyOf(only as never)).toEqual([
      "Note: the treaty of 3 May 2008 is long.",
      "Warning: it has 12 parts.",
      'Document 3 of 7 in the annex says: "Title: none."',
      "Mail jane@post.example, it says in part 4, and wait.",
    ]);
    expect(only?.record.fields?.Links).toEqual(["https://links.example/1", "https://links.example/2"]);
  });

  test("the labels of another interface, and of a place in the text", async () => {
    const found = await read("spanish.txt");
    expect(found.infos[0]).toMatchObject({ vendor: "ProQuest", layout: "text", language: "es" });
    expect(faultsOf(found)).toEqual([]);
    const [first, second, ...others] = found.records;
    expect(others).toEqual([]);
    expect(first?.record).toMatchObject({
      id: "300000001",
      targetUri: "https://search.proquest.com/docview/300000001?accountid=1",
    });
    expect(first?.article).toMatchObject({
      headline: "El puerto vuelve a abrir",
      section: "Local",
      authors: [{ name: "Ana Ejemplo" }, { name: "Tomás Muestra" }],
      publishedAt: "2019-07-29",
      loadedAt: "2019-07-30",
      publication: { name: "El Correo del Puerto", page: "12" },
      language: "es",
      keywords: [
        { term: "Puertos", scheme: "subject" },
        { term: "Tormentas", scheme: "subject" },
        { term: "Transbordadores de Riberalta", scheme: "company" },
        { term: "Alcalde, Juana", scheme: "person" },
        { term: "Riberalta", scheme: "place" },
      ],
    });
    expect(first?.article.deck).toBeUndefined();
    expect(bodyOf(first as never)).toEqual([
      "El puerto de Riberalta abrió de nuevo el lunes.",
      "Lugar: el muelle nuevo, dijo la autoridad del puerto.",
      "Los transbordadores volverán mañana.",
    ]);
    expect(second?.article).toMatchObject({ headline: "Dos barcos", authors: [], publishedAt: "2019-07-30" });
  });

  test.each([
    ["fr", "Auteur", "Informations de publication", "Texte intégral", "Sujet", "ID du document ProQuest"],
    ["de", "Autor", "Publikationsinformationen", "Volltext", "Thema", "ProQuest-Dokument-ID"],
    ["pt", "Autor", "Informações da publicação", "Texto completo", "Assunto", "ID do documento ProQuest"],
    ["it", "Autore", "Informazioni sulla pubblicazione", "Testo completo", "Soggetto", "ID documento ProQuest"],
    ["pl", "Autor", "Informacje o publikacji", "Pełny tekst", "Temat", "ID dokumentu ProQuest"],
    ["cs", "Autor", "Informace o publikaci", "Plný text", "Předmět", "ID dokumentu ProQuest"],
    ["hu", "Szerző", "Publikáció adatai", "Teljes szöveg", "Tárgy", "ProQuest dokumentumazonosító"],
    ["no", "Forfatter", "Utgivelsesinformasjon", "Fulltekst", "Emne", "ProQuest-dokument-ID"],
    ["tr", "Yazar adı", "Yayın bilgileri", "Tam metin", "Konu", "ProQuest belge kimliği"],
    ["id", "Pengarang", "Informasi publikasi", "Teks lengkap", "Subjek", "ID dokumen ProQuest"],
    ["ru", "Автор", "Информация о публикации", "Полный текст", "Тема", "Идентификатор документа ProQuest"],
    ["ja", "著者", "出版物情報", "全文", "主題", "ProQuest ドキュメント ID"],
    ["ko", "저자", "출판 정보", "전문", "주제", "ProQuest 문서 ID"],
    ["zh", "作者", "出版信息", "全文文献", "主题", "ProQuest 文档 ID"],
    ["ar", "المؤلف", "معلومات النشر", "النص الكامل", "الموضوع", "معرف مستند ProQuest"],
    ["th", "ผู้แต่ง", "ข้อมูลสิ่งพิมพ์", "ข้อความฉบับเต็ม", "หัวเรื่อง", "รหัสเอกสาร ProQuest"],
  ])("the labels of the interface in %s", async (language, author, info, full, subject, id) => {
    const text = `${rule}\n\nHarbour opens\n\n${author}: Other, Ann\n\n${info}: The Harbour Post ; Riverton [Riverton]24 May 2012: B.4.\n\n${full}: The harbour opened again on Thursday.\n\nFerries will follow.\n\n${subject}: Ports\n\n${id}: 100000001\n`;
    const { infos, records } = await parsedExport(text);
    expect(infos[0]).toMatchObject({ vendor: "ProQuest", language });
    expect(records.map(({ record, article }) => [record.id, article.authors, article.publishedAt])).toEqual([
      ["100000001", [{ name: "Ann Other" }], "2012-05-24"],
    ]);
    expect(records[0]?.article.publication).toEqual({ name: "The Harbour Post", page: "B.4" });
    expect(bodyOf(records[0] as never)).toEqual(["The harbour opened again on Thursday.", "Ferries will follow."]);
    const page = `<html><title>ProQuest Export</title><a name="DocID_MSTAR_100000001"></a><div><p><strong>${info}: </strong>The Harbour Post</p><p><strong>${full}: </strong></p><p>The harbour opened.</p></div></html>`;
    expect((await parsedExport(page)).infos[0]).toMatchObject({ layout: "HTML", language });
  });

  test("labels as the site of another interface shows them, which state more than the line of the paper", async () => {
    const fields = [
      "Titel der Publikation: Der Hafenkurier",
      "Publikationsdatum: May 24, 2012",
      "Seiten: B.4",
      "Bereich: Wirtschaft",
    ];
    const others = ["Identifikator/Schlüsselwort: Fähren", "Verlagsort: Heide", "Dokumententyp: News"];
    const info = "Publikationsinformationen: Hafenkurier (Online) ; Heide [Heide]23 May 2012: 1.";
    const { records } = await parsedExport(
      [rule, "Hafen offen", "Autor: Other, Ann", info, "Volltext: Der Hafen ist offen.", ...fields, ...others, ""].join(
        "\n\n",
      ),
    );
    expect(records[0]?.article).toMatchObject({
      publication: { name: "Der Hafenkurier", page: "B.4" },
      publishedAt: "2012-05-24",
      section: "Wirtschaft",
      keywords: [{ term: "Fähren", scheme: "keyword" }],
    });
    expect(bodyOf(records[0] as never)).toEqual(["Der Hafen ist offen."]);
    expect(records[0]?.record.fields).toMatchObject({ Verlagsort: ["Heide"], Dokumententyp: ["News"] });
  });

  test("pages of sites: a line of a date alone, a full stop behind brackets, a caption below the text, a label without its space", async () => {
    const found = await read("sites.txt");
    expect(faultsOf(found)).toEqual([]);
    expect(found.infos).toMatchObject([{ declared: 4 }]);
    expect(
      found.records.map(({ article }) => [
        article.publishedAt,
        article.publication,
        article.media,
        article.body.length,
      ]),
    ).toEqual([
      [
        "2022-03-09",
        { name: "The Gullmouth Spectator (Online)" },
        [{ caption: "Ann Other speaks in Gullmouth on Wednesday, January 12, 2022." }],
        4,
      ],
      [
        "2022-03-09",
        { name: "Gullmouth Star", page: "A.1" },
        [{ caption: "A sailor is shown in the harbour on Feb 20, 2024." }],
        2,
      ],
      ["2024-09-20", { name: "The Gullmouth Spectator", page: "A6" }, [], 1],
      ["2022-03-08", undefined, [], 1],
    ]);
    expect(found.records[0]?.record.fields).toMatchObject({
      DocumentURL: ["https://proxy.example/login?url=https://www.proquest.com/x/docview/2637391967/se-2"],
      CREDIT: ["Rob Sample Robert Muster"],
    });
    expect(found.records[1]?.record.fields?.["Publication info"]).toEqual(["Gullmouth Star", "09 Mar 2022", "A.1"]);
  });

  test("fields behind labels, names turned round, the tail of the text apart", async () => {
    const found = await read("ordinary.txt");
    expect(found.infos[0]).toMatchObject({ vendor: "ProQuest", layout: "text" });
    expect(faultsOf(found)).toEqual([]);
    const [first, second] = found.records;
    expect(first?.article).toEqual({
      headline: "Harbour opens again; ferries will follow",
      section: "News",
      byline: "Other, Ann; Sample, Tom",
      authors: [{ name: "Ann Other" }, { name: "Tom Sample" }],
      dateline: { text: "RIVERTON", places: ["RIVERTON"] },
      publishedAt: "2012-05-24",
      loadedAt: "2017-11-08",
      publication: { name: "The Harbour Post", page: "B.4" },
      language: "en",
      media: [{ caption: "A ferry leaves the port at dawn." }],
      body: [
        "The harbour opened again on Thursday.",
        "Location: the new pier, said the port authority.",
        "Ferries will follow on Friday.",
      ].map((text) => ({ kind: "paragraph", text })),
      keywords: [
        { term: "Ports", scheme: "subject" },
        { term: "Storms -- Riverton", scheme: "subject" },
        { term: "Riverton Ferries", scheme: "company", code: "483112" },
        { term: "Port Authority", scheme: "company", code: "488310" },
        { term: "Mayor, Jane", scheme: "person" },
        { term: "Pilot, Peter", scheme: "person" },
        { term: "Riverton Illinois", scheme: "place" },
      ],
      notices: ["Copyright Harbour Post Ltd May 24, 2012"],
    });
    expect(first?.record).toMatchObject({
      id: "100000001",
      targetUri: "https://search.proquest.com/docview/100000001?accountid=1",
      fields: { Abstract: ["None available."], Links: ["https://links.example/1", "https://links.example/2"] },
    });
    // What has no label of its own is read from the publication info; Anonymous is nobody.
    expect(second?.article).toMatchObject({
      authors: [],
      publishedAt: "2011-06-17",
      publication: { name: "The Harbour Post", page: "A1" },
    });
    expect(second?.article.byline).toBeUndefined();
    expect(second?.diagnostics.map(({ code, detail }) => [code, detail])).toEqual([["FIELD_EMPTY", "Section"]]);
  });

  test("counted records: the gap has a name, another total is told", async () => {
    const found = await read("counted-spanish.txt");
    expect(found.infos[0]?.declared).toBe(4);
    expect(found.diagnostics.map(({ code, detail }) => [code, detail])).toEqual([
      ["EXPORT_TOTAL_DIFFERS", "5 instead of 4"],
      ["EXPORT_COUNT_MISMATCH", "declared 4, found 3; missing 3"],
    ]);
    expect(found.records[0]?.article).toMatchObject({
      deck: "El puerto abrió de nuevo tras la tormenta.",
      language: "es",
    });
    expect(bodyOf(found.records[0] as never)[1]).toBe("Título: así se llama la obra que se estrena hoy.");
  });

  test("damaged: a page of HTML in the middle, a second export, a cut", async () => {
    const found = await read("damaged.txt");
    expect(found.records.map(({ kind, article }) => [kind, article.headline])).toEqual([
      ["article", "Harbour opens again"],
      ["unknown", undefined],
      ["article", "Two ships"],
      ["article", "A second export begins"],
    ]);
    expect(faultsOf(found)).toEqual(["EXPORT_ERROR_DOCUMENT", "EXPORT_RECORD_CUT"]);
    expect(found.infos).toHaveLength(2);
    expect(found.records[3]?.article.publishedAt).toBeUndefined();
  });

  test("placeholders are no values, whatever the label", async () => {
    const { records } = await parsedExport(
      `${rule}\n\nPort\n\nAuthor: Anonymous\n\nAbstract: Not available.\n\nFull text: It opened.\n\nSubject: Ports\n\nPublication title: Post\n`,
    );
    expect(records[0]?.article).toMatchObject({ headline: "Port", authors: [] });
    expect(records[0]?.article.deck).toBeUndefined();
  });
});

describe("HTML and mail", () => {
  test.each(["export.html", "mail.eml"])("%s", async (name) => {
    const found = await read(name);
    expect(faultsOf(found)).toEqual([]);
    const [first, second] = found.records;
    expect(first?.record).toMatchObject({
      id: "MSTAR_100000001",
      targetUri: "https://search.proquest.com/docview/100000001?accountid=1&x=2",
    });
    expect(first?.article).toMatchObject({
      headline: "Harbour opens again",
      deck: "The harbour opened again.",
      section: "News; Part B",
      authors: [{ name: "Ann Other" }],
      publishedAt: "2010-05-05",
      loadedAt: "2017-11-08",
      publication: { name: "The Harbour Post", page: "B.1" },
      media: [{ caption: "Photo: A ferry leaves." }],
      wordCount: 12,
    });
    expect(bodyOf(first as never)).toEqual([
      'The harbour "opened" again – on Wednesday.',
      "Subject: a bold word that is no field.",
      "Ferries will follow.",
    ]);
    // Without <Text> around it, and with a stray end of a tag before it.
    expect(bodyOf(second as never)).toEqual(["Two café ships came in.", "A second paragraph."]);
    expect(second?.article.authors).toEqual([]);
  });

  test("places in a mail are those of the mail", async () => {
    const bytes = exportFixture("proquest/mail.eml");
    const { records } = await parsedExport(bytes);
    for (const { record } of records) {
      const { byteStart = 0, byteEnd = 0 } = record.source.bytes ?? {};
      const raw = new TextDecoder("latin1").decode(bytes.subarray(byteStart, byteEnd)).replace(/=\r\n/g, "");
      expect(raw.startsWith('<a name=3D"DocID_') || raw.startsWith('<a name="DocID_')).toBe(true);
    }
  });

  test("a mail of base64, and one without an export", async () => {
    const html = new TextDecoder().decode(exportFixture("proquest/export.html"));
    const body = Buffer.from(html)
      .toString("base64")
      .replace(/(.{76})/g, "$1\r\n");
    const mail = (type: string, encoding: string, text: string) =>
      `From: ProQuest <a@b.example>\r\nSubject: x\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${text}\r\n`;
    const found = await parsedExport(mail("text/html; charset=utf-8", "base64", body));
    expect(found.records.map(({ article }) => article.headline)).toEqual(["Harbour opens again", "Two ships"]);
    const none = await parsedExport(
      mail("multipart/mixed; boundary=x", "7bit", "--x\r\nContent-Type: image/gif\r\n\r\nGIF\r\n--x--"),
    );
    expect(none.records).toEqual([]);
    expect(faultsOf(none)).toEqual(["EXPORT_ERROR_DOCUMENT"]);
  });
});

test("XML of TDM Studio, whose text is escaped markup", async () => {
  const { records } = await read("tdm-studio.xml");
  expect(records[0]?.record.id).toBe("300000001");
  expect(records[0]?.article).toMatchObject({
    headline: "Harbour opens again",
    authors: [{ name: "Ann Other" }],
    publishedAt: "2010-05-05",
    publication: { name: "The Harbour Post" },
    language: "en",
    wordCount: 9,
  });
  expect(records[0]?.article.keywords.map(({ term }) => term)).toEqual(["Ports", "Storms"]);
  expect(bodyOf(records[0] as never)).toEqual(["The harbour opened again.", "Ferries & cranes will follow."]);
});

describe.skipIf(exportSample("proquest/jhauser_example-input.txt") === undefined)(
  "samples of ../shared, skipped where it is absent",
  () => {
    const sample = (name: string) => parsedExport(exportSample(`proquest/${name}`) as Uint8Array);

    test("jhauser_example-input.txt", async () => {
      const { records } = await sample("jhauser_example-input.txt");
      expect(records).toHaveLength(1);
      const [{ article, record }] = records as unknown as readonly [(typeof records)[number]];
      expect(article).toMatchObject({
        headline: "Article Title",
        authors: [{ name: "Article Author" }],
        section: "News",
        publication: { page: "9" },
        language: "en",
      });
      expect(article.deck).toBeUndefined();
      expect(article.publishedAt).toBeUndefined();
      expect(article.loadedAt).toBeUndefined();
      expect(article.body).toHaveLength(4);
      expect(article.keywords.filter(({ scheme }) => scheme === "subject").map(({ term }) => term)).toEqual([
        "Ponies",
        "Rainbows",
      ]);
      expect(record.id).toBe("23847239847");
      expect(record.fields).toMatchObject({
        "Publication info": ["Publishing company ; Publishing location Publishing date: start page."],
        Location: ["Country"],
        Links: ["https://example.com", "https://something.com"],
        ISSN: ["01234567"],
        "Source type": ["Newspapers"],
        Database: ["ProQuest Central"],
        "Publication year": ["2020"],
      });
    });

    test("jhauser_headers.txt: every label is known", () => {
      const labels = new TextDecoder().decode(exportSample("proquest/jhauser_headers.txt")).split(/[\r\n]+/);
      const known = labels.filter((label) => label.trim() !== "");
      expect(known).toHaveLength(25);
      expect(known.filter((label) => proquestMeaning(label) === undefined)).toEqual([]);
    });

    test("pmyteh_sample.records2-4.html", async () => {
      const { records } = await sample("pmyteh_sample.records2-4.html");
      const rows = records.map(({ article, record }) => [
        record.id,
        article.publication?.name,
        article.publishedAt,
        article.publication?.page,
        article.section,
        article.byline,
        record.fields?.["Document type"]?.[0],
        article.keywords.filter(({ scheme }) => scheme === "subject").length,
        article.keywords.filter(({ scheme }) => scheme === "person").length,
      ]);
      expect(rows).toEqual([
        [
          "MSTAR_250133789",
          "Los Angeles Times",
          "2010-05-05",
          "B.1",
          "Business; Part B; Business Desk",
          "Hiltzik, Michael",
          "Commentary",
          4,
          0,
        ],
        ["MSTAR_219931507", "Chicago Tribune", "2010-04-21", "1.24", "News", "Yerak, Becky", "News", 2, 3],
        ["MSTAR_420906180", "Chicago Tribune", "2010-04-12", "1.20", "News", "Jensen, Trevor", "Obituary", 1, 1],
      ]);
      expect(records[1]?.article.keywords.filter(({ scheme }) => scheme === "company")).toEqual([
        { term: "Federal Deposit Insurance Corp", scheme: "company", code: "524128" },
        { term: "Federal Reserve System", scheme: "company", code: "921130" },
        { term: "Bankers Association-Illinois", scheme: "company", code: "813920" },
      ]);
      expect(records[2]?.article.keywords[0]?.term).toBe("Deaths -- Marks, Richard E");
    });

    test("pmyteh_sample.records2-4.html: rules and addresses are no paragraphs", async () => {
      const { records } = await sample("pmyteh_sample.records2-4.html");
      expect(records.map((each) => bodyOf(each).length)).toEqual([26, 9, 16]);
      expect(records.flatMap(bodyOf).filter((text) => text.includes("@") || text.startsWith("--"))).toEqual([]);
    });

    test("WSJ_2001_398781868.txt is one free text", async () => {
      const { records } = await sample("WSJ_2001_398781868.txt");
      expect(records).toHaveLength(1);
      const [first] = records;
      expect(first).toMatchObject({
        kind: "article",
        article: { headline: "Point and Clique", deck: "Your kids are popular; Uh-oh" },
      });
      expect(first?.article.body[0]?.text).toMatch(/^They are goalies/);
      expect([first?.article.publication, first?.article.publishedAt, first?.article.byline]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    });
  },
);

test.each([
  ["Name: Example Corp; NAICS: 524128", "524128 : Example Corp"],
  ["Name: A; NAICS: 524128, 524126; Name: B", "524128 : A | B"],
  ["Name: Example; Sons; NAICS: 483112; Name: B; NAICS: none", "483112 : Example; Sons | B"],
  ["Example Corp; Other Corp", "Example Corp; Other Corp"],
])("companies: %s", (printed, value) => {
  const part = { role: "field", span: { start: 0, end: printed.length } } as const;
  const field = { label: "Company / organization", meaning: "company", part } as never;
  expect(fieldPart(printed, field, () => {})).toMatchObject({ value });
});

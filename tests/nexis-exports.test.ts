import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as formats from "../src/containers/all.js";
import { detectFormat } from "../src/containers/detect.js";
import type { DumpFormat, DumpInfo, Region } from "../src/containers/format.js";
import type { Diagnostic, ParsedRecord } from "../src/index.js";
import { parseDump } from "../src/index.js";
import { readRecordAt } from "../src/node/index.js";
import { readAll } from "./support/dumps.js";
import { root } from "./support/sources.js";

const fixtures = join(root, "fixtures/containers");
const samples = join(root, "../shared/formats/samples");
const encoder = new TextEncoder();

interface Read {
  readonly records: ParsedRecord[];
  readonly regions: Region[];
  readonly dumps: DumpInfo[];
  readonly rest: Diagnostic[];
}

async function read(bytes: Uint8Array, sizes?: number): Promise<Read> {
  const records: ParsedRecord[] = [];
  const regions: Region[] = [];
  const dumps: DumpInfo[] = [];
  const rest: Diagnostic[] = [];
  const source = sizes === undefined ? bytes : chunksOf(bytes, sizes);
  const told = {
    onRegion: (region: Region) => void regions.push(region),
    onDump: (info: DumpInfo) => void dumps.push(info),
    onDiagnostic: (diagnostic: Diagnostic) => void rest.push(diagnostic),
  };
  for await (const record of parseDump(source, told)) records.push(record);
  return { records, regions, dumps, rest };
}

/** Chunks in one buffer that is filled anew for each. */
function* chunksOf(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  const buffer = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const chunk = bytes.subarray(at, at + size);
    buffer.set(chunk);
    yield buffer.subarray(0, chunk.length);
    buffer.fill(0x2a);
  }
}

const fixture = (path: string) => read(readFileSync(join(fixtures, path)));
const codes = ({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) => diagnostics.map(({ code }) => code);
const texts = ({ article }: ParsedRecord) => article.body.map(({ text }) => text);
const formatOf = (text: string) => {
  const found = detectFormat(
    encoder.encode(text),
    Object.values(formats).filter((each): each is DumpFormat => "id" in each),
  );
  return found.kind === "format" ? found.format.id : found.kind;
};

/** Records and regions tile the dump, blocks tile each record, and the parts of its fields lie in it. */
function expectTiling({ records, regions }: Read, length: number): void {
  let at = 0;
  for (const { bytes } of regions) {
    expect(bytes.byteStart).toBe(at);
    at = bytes.byteEnd;
  }
  expect(at).toBe(length);
  for (const { blocks, text } of records) {
    let end = 0;
    for (const { span } of blocks) {
      expect(span.start).toBe(end);
      end = span.end;
    }
    expect(end).toBe(text.length);
  }
}

const textFolders = ["lexisnexis", "lexisnexis-html", "nexis-uni", "gopress"];
const textFiles = textFolders.flatMap((folder) =>
  readdirSync(join(fixtures, folder)).map((file) => `${folder}/${file}`),
);

describe.each(textFiles)("%s", (file) => {
  const bytes = readFileSync(join(fixtures, file));

  test("is recognised, and tiled by records and regions", async () => {
    const found = await read(bytes);
    const { kind, format } = detectFormat(
      bytes.subarray(0, 4096),
      Object.values(formats).filter((each): each is DumpFormat => "id" in each),
    ) as never;
    expect(kind).toBe("format");
    expect(format).toMatchObject({ id: file.split("/")[0] });
    expect(found.records.length).toBeGreaterThan(0);
    expectTiling(found, bytes.length);
  });

  test("is the same in chunks of any size", async () => {
    const whole = await read(bytes);
    for (const size of [1, 7, 64, 1000]) expect(await read(bytes, size)).toEqual(whole);
  });

  test("is read as far as it goes, cut anywhere; what stands before the cut stays as it was", async () => {
    const { records: whole } = await read(bytes);
    for (let length = 0; length < bytes.length; length += 1 + (length % 53)) {
      const found = await read(bytes.subarray(0, length));
      expectTiling(found, found.regions.length === 0 ? 0 : length);
      found.records.slice(0, -1).forEach(({ article, record }, at) => {
        if ((record.source.bytes?.byteEnd ?? 0) < length) expect(article.headline).toBe(whole[at]?.article.headline);
      });
    }
  });
});

describe("LexisNexis text", () => {
  test("a German cover; a key of the head at the end of a text is text", async () => {
    const text = `Ausgabeauftrag: Dokument(e): 1-1
Begriffe: hafen! AND sturm!

                              Dokument 1 von 1

                                  Hafenbote

                        Mittwoch 14. September 2011

Hafen wieder offen

AUTOR: MUSTER, JAN

LÄNGE: 12 Wörter

Der Hafen ist offen.

LÄNGE: 12 Meter. BREITE: 3 Meter, so das Amt.

UPDATE: 15. September 2011
`;
    const { records, dumps } = await read(encoder.encode(text));
    expect(dumps).toMatchObject([{ language: "de", declared: 1, fields: { Ausgabeauftrag: ["Dokument(e): 1-1"] } }]);
    expect(records.map(texts)).toEqual([["Der Hafen ist offen.", "LÄNGE: 12 Meter. BREITE: 3 Meter, so das Amt."]]);
    expect(records[0]?.article).toMatchObject({ wordCount: 12, loadedAt: "2011-09-15" });
  });

  test("title first: cover, edition over two lines, credit sentence, correction", async () => {
    const { records, dumps, rest } = await fixture("lexisnexis/title-first.txt");
    expect(rest).toEqual([]);
    expect(dumps).toMatchObject([
      {
        vendor: "LexisNexis",
        layout: "title first",
        language: "en",
        declared: 3,
        fields: {
          "Download Request": ["Selected Items: 1-3"],
          "Send To": ["RIVERTON COLLEGE", "1 QUAY ROAD", "RIVERTON"],
          Terms: ["(harbour w/5 storm) and date(geq(01/01/2010) and leq(31/12/2010))"],
          "Project ID": ["None"],
        },
      },
    ]);
    expect(records.map(({ article }) => article)).toMatchObject([
      {
        headline:
          "Harbour opens again after the storm; Ferries to follow within the week, the port authority says, if the pier holds",
        section: "NEWS",
        byline: "BY JANE EXAMPLE and Tom Sample",
        authors: [{ name: "Jane Example" }, { name: "Tom Sample" }],
        dateline: { places: ["RIVERTON"], date: "--01-10" },
        publishedAt: "2010-01-11",
        loadedAt: "2010-01-12",
        publication: { name: "The Harbour Post (Riverton)", edition: "Edition 1; National Edition", page: "3A" },
        language: "en",
        media: [
          {
            caption: "The pier of Riverton, closed for a week by the storm that came out of the west",
            credit: "HARBOUR POST / AGENCY",
          },
        ],
        wordCount: 1049,
        notices: ["Copyright 2010 Harbour Post Ltd. All Rights Reserved"],
      },
      {
        headline: "MUSSELS ARE BACK",
        authors: [],
        publishedAt: "2009-12-30T18:10Z",
        dateline: { places: ["Gullmouth"], date: "--12-30" },
        notices: [/Published by Tide Syndication/, /Copyright 2009/].map((each) => expect.stringMatching(each)),
      },
      {
        headline: "The Price of Ice",
        deck: "Cold stores want more for less.",
        authors: [{ name: "John McRoe" }, { name: "Jane Doe" }, { name: "Max Moe" }],
        publishedAt: "1993-01-28",
        correctedAt: "1993-01-29",
        loadedAt: "1993-01-30",
        publication: { edition: "Late Edition - Final" },
        notices: [
          "Correction Appended",
          "An article on Tuesday about ice misstated its price.",
          "It is four pence a pound.",
        ],
      },
    ]);
    expect(records.map((record) => texts(record).length)).toEqual([3, 1, 1]);
    expect(records[0]?.article.keywords).toContainEqual({
      term: "FERRIES & WATER TRANSPORT",
      scheme: "subject",
      relevance: 0.55,
    });
    expect(records[0]?.record.fields).toMatchObject({ "JOURNAL-CODE": ["HPR"], "PUBLICATION-TYPE": ["Newspaper"] });
    expect(records[1]?.blocks.filter(({ role }) => role === "footer")).toHaveLength(1);
  });

  test("field first: the copyright on top is no publication", async () => {
    const { records, dumps } = await fixture("lexisnexis/field-first.txt");
    expect(dumps).toMatchObject([{ layout: "field first", declared: 3 }]);
    expect(records.map(({ article }) => [article.publication?.name, article.headline, article.publishedAt])).toEqual([
      ["The Example Times", "Council Votes to Keep the Old Lighthouse; Neighbors Cheer From the Gallery", "2015-06-03"],
      ["Evening Example", "Two Held After Break-In at Cannery", "2015-06-04"],
      ["The Example Times", undefined, "2015-03"],
    ]);
    expect(records[0]?.article).toMatchObject({
      authors: [{ name: "Ada E. Quill" }],
      dateline: { places: ["GULLMOUTH"] },
      media: [
        {
          caption: "PHOTOS: The lighthouse above the bay, dark for forty years.",
          credit: "ANN OTHER/THE EXAMPLE TIMES",
        },
        { caption: "Neighbors in the gallery. (A4)" },
      ],
    });
    expect(texts(records[0] as ParsedRecord)[1]).toBe("QUILL: Is it true that you voted for the light?");
    expect(JSON.stringify(records.map(texts))).not.toMatch(/BODY:|HEADLINE:|Copyright/);
  });

  test("every record in its own language, in one file", async () => {
    const { records, dumps, rest } = await fixture("lexisnexis/languages.txt");
    expect(rest).toEqual([]);
    expect(dumps).toMatchObject([{ language: "nl", declared: 6, fields: { Zoektermen: ["haven en storm"] } }]);
    expect(
      records.map(({ article }) => [
        article.language,
        article.headline,
        article.publishedAt,
        article.loadedAt,
        article.authors.map(({ name }) => name).join(),
        article.publication?.page,
        article.wordCount,
      ]),
    ).toEqual([
      ["nl", "Haven weer open na storm", "2002-09-24", "2002-09-26", "Piet Veenstra", undefined, 46],
      ["de", "Hafen nach dem Sturm wieder offen", "2011-09-14", "2011-09-15", "XY", "12", 21],
      ["fr", "Le port rouvre après la tempête", "2003-05-09", "2003-05-10", "Jean Dupré", "4", 23],
      ["da", "Havnen er åben igen", "2003-03-11", "2003-03-12", "Jens Hansen", "3", 19],
      ["es", undefined, "2015-05-08", "2015-05-09", "M. Robles", "5", 21],
      [
        "de",
        "LEADALL: Hafen von Gullmouth nach Sturm wieder offen - Fähren folgen",
        "2008-12-24",
        undefined,
        "",
        undefined,
        16,
      ],
    ]);
    expect(records[0]?.article.dateline?.places).toEqual(["DEN HAAG"]);
    expect(texts(records[0] as ParsedRecord)).toHaveLength(2);
    expect(records[1]?.article.authors).toEqual([{ name: "XY", place: "Frankfurt" }]);
    expect(records[2]?.article.deck).toBe("Les bacs suivront.");
    expect(records[4]?.article).toMatchObject({
      publication: { edition: "PRIMERA Edición" },
      dateline: { places: ["ALMURIA"] },
    });
    expect(texts(records[4] as ParsedRecord)[0]).toMatch(/^El puerto/);
    expect(texts(records[5] as ParsedRecord)).toHaveLength(1);
  });

  test("a first document that names another total than those behind it is told with theirs", async () => {
    const documents = ["6 of 6", "2 of 5", "3 of 5"].map(
      (place) =>
        `                               ${place} DOCUMENTS\n\n\n                         Riverton Post\n\nHEADLINE: Gulls\n\n`,
    );
    const { records } = await readAll(new TextEncoder().encode(documents.join("")), { format: formats.lexisnexis });
    expect(records.map(({ diagnostics = [] }) => diagnostics.map(({ detail }) => detail))).toEqual([
      ["6 stated, 5 by most"],
      [],
      [],
    ]);
  });

  test("damaged: what is missing is named, neighbours are intact", async () => {
    const { records, dumps, regions, rest } = await fixture("lexisnexis/damaged.txt");
    expect(regions[0]?.kind).toBe("cover");
    expect(dumps.map(({ declared }) => declared)).toEqual([5, 2]);
    expect(records.map(({ article, kind }) => article.headline ?? kind)).toEqual([
      "Tide tables revised",
      "unknown",
      "A note on eels",
      "unknown",
      "Gulls",
      "More gulls",
    ]);
    expect(records.map((record) => codes(record).filter((code) => code.startsWith("EXPORT_")))).toEqual([
      [],
      ["EXPORT_ERROR_DOCUMENT"],
      ["EXPORT_TOTAL_DIFFERS"],
      ["EXPORT_COUNT_MISMATCH"],
      [],
      // The file ends in its text.
      ["EXPORT_RECORD_CUT"],
    ]);
    const mismatch = records[3]?.diagnostics.find(({ code }) => code === "EXPORT_COUNT_MISMATCH");
    expect(mismatch?.detail).toBe("5 declared, 4 found; missing: 3-4");
    expect(rest).toEqual([]);
    expect(records[0]?.article.publishedAt).toBe("2003-05-04T21:40+01:00");
    expect(records[2]?.article.publishedAt).toBe("2006");
  });

  test("traps: what looks like a key, a date or a title, and is none", async () => {
    const { records } = await fixture("lexisnexis/traps.txt");
    const [transcript, picture, online, label, notes] = records as [ParsedRecord, ...ParsedRecord[]];
    expect(transcript.article).toMatchObject({
      headline: "Covid-19, part 1: how an airfield became a museum",
      publishedAt: "2004-11-20",
      publication: { name: "Sample News Network" },
      authors: [{ name: "Ada Quill" }, { name: "Ben Marsh" }],
    });
    expect(transcript.record.fields).toMatchObject({
      SHOW: ["HARBOUR TALK 20:00 EST"],
      TRANSCRIPT: ["112001CN.V22"],
      GUESTS: ["Max Moe"],
      LENGTH: ["76 words"],
    });
    expect(texts(transcript)).toEqual(
      expect.arrayContaining([
        "POLICE: We were called at night.",
        "LENGTH: 12 metres. WINGSPAN: 18 metres. That is what the sign says.",
        "SUBJECT: that is what we have come to talk about.",
      ]),
    );
    expect(picture).toMatchObject({
      kind: "media",
      article: {
        headline: "Pier by night",
        publishedAt: "2009-02-17T19:15+10:00",
        media: [{ caption: "The pier of Riverton by night: it was closed for a week.", credit: "Ann Other, Agency" }],
      },
    });
    expect(online).toMatchObject({
      record: { targetUri: "http://www.gazette.example/2010/01/11/harbour-opens" },
      article: { headline: "Harbour opens", publishedAt: "2010-01-11", wordCount: 184 },
    });
    expect(label?.article.headline).toBeUndefined();
    expect(texts(label as ParsedRecord)).toEqual(["Pictures of the week"]);
    expect(texts(notes as ParsedRecord)).toHaveLength(3);
  });

  test("older and other habits: terms of use, indented paragraphs, speakers, a wire's slug, three lines of copyright", async () => {
    const { records } = await fixture("lexisnexis/older.txt");
    expect(records.map(({ article }) => [article.publication?.name, article.headline, article.publishedAt])).toEqual([
      ["The Example Times", "A Vote on the Pier Is Put Off, and a Ferry Sinks", "2015-06-03"],
      ["The Associated Example", "Mussels Up", "1989-03-03"],
      ["De Veenbode", "Onrust in de haven", "2015-05-08"],
      ["Sample Public Radio (SPR)", "Harbours in profile", "2004-11-20"],
      ["Quarterly of Piers", "On piers", "2006"],
      ["Gazette", "On nothing", "2003-05-05"],
      ["epa - Dienst", "Hafen offen, 11.30 Uhr: Fähren am 12. März", "2003-03-11"],
      ["Het Example", "english english english", "2002-09-24"],
    ]);
    expect(records.map(({ article }) => article.deck)).toEqual([
      ...[
        undefined,
        undefined,
        "De haven is onrustig.",
        undefined,
        undefined,
        undefined,
        "Der Hafen ist offen. Ja.",
        undefined,
      ],
    ]);
    expect(texts(records[1] as ParsedRecord)).toEqual([
      "Mussels rose.",
      "They fell later, the exchange of Riverton said.",
      "They rose again.",
    ]);
    expect(texts(records[3] as ParsedRecord)).toContain("HOST: Good morning. This is the news.");
    expect(texts(records[7] as ParsedRecord)).toHaveLength(2);
    expect(records[4]?.article.authors).toEqual([{ name: "J. A. Smith" }]);
  });

  test("a document without a line that counts is one; other pages are none of ours", async () => {
    const { records } = await fixture("lexisnexis/single.txt");
    expect(records).toHaveLength(1);
    expect(records[0]?.article).toMatchObject({
      headline: "A single document without a line that counts",
      wordCount: 9,
    });
    expect(formatOf("My notes\n\nI read 3 of 10 documents today.\n\nDownload Request: none\n")).toBe("plain");
    expect(formatOf("Document 1 of 100\n\nHarbour opens\n\nAuthor: Jane\n")).toBe("plain");
    expect(formatOf("A page\n\nLENGTH: 12 metres. WINGSPAN: 18 metres.\n\nBYLINE: none\n")).toBe("plain");
  });
});

describe("LexisNexis HTML", () => {
  test("values lead back to the markup, hits inside words and references joined", async () => {
    const { records, dumps } = await fixture("lexisnexis-html/title-first.html");
    expect(dumps).toMatchObject([{ declared: 2, fields: { Terms: ["harbour"] } }]);
    expect(records[0]?.article).toMatchObject({
      headline: "Harbour opens; Ferries & cranes follow",
      authors: [{ name: "Jane Example" }],
      publishedAt: "1991-12-19",
      correctedAt: "1991-12-21",
      publication: { name: "The Harbour Post", edition: "Late Edition - Final", page: "22" },
      media: [{ caption: "The pier at dawn.", credit: "Port Authority" }],
      notices: ["Correction Appended", "The ferries follow on Tuesday.", "Copyright 1991 Harbour Post Ltd."],
    });
    expect(texts(records[0] as ParsedRecord)).toEqual([
      'The harbour opened "again" on Monday, the port authority said.',
      "A list:",
      "Trawlers",
      "Ferries, later…",
    ]);
    expect(records[1]?.article.headline).toBeUndefined();
    expect(records[1]?.article.section).toBeUndefined();
    expect(records[1]?.article.body).toEqual([
      { kind: "listItem", text: "Port Ships" },
      { kind: "listItem", text: "Riverton 44" },
      { kind: "listItem", text: "Gullmouth 7" },
    ]);
  });

  test("French keys", async () => {
    const { records } = await fixture("lexisnexis-html/french.html");
    expect(records[0]?.article).toMatchObject({
      headline: "Le port rouvre après la tempête",
      publishedAt: "2003-05-09",
      loadedAt: "2003-05-10",
      section: "RÉGION",
      language: "fr",
    });
    expect(records[0]?.article.keywords.map(({ scheme }) => scheme)).toEqual([
      ...["subject", "subject", "industry", "company", "organization", "ticker", "place"],
    ]);
  });

  test("field first, an error document, a comment that is never closed", async () => {
    const { records, rest } = await fixture("lexisnexis-html/trap.html");
    expect(records[0]?.article).toMatchObject({
      headline: "Council Keeps the Lighthouse",
      publication: { name: "The Example Times" },
    });
    expect(texts(records[0] as ParsedRecord).slice(1)).toEqual([
      "LENGTH: 12 metres of stair, said a sign.",
      "QUILL: Is 3 < 4?",
    ]);
    expect(codes(records[1] as ParsedRecord)).toContain("EXPORT_ERROR_DOCUMENT");
    expect(rest).toEqual([]);
    expect(formatOf("<html><head><title>Nexis</title></head><body>1 of 2 DOCUMENTS</body></html>")).not.toBe(
      "lexisnexis-html",
    );
  });
});

describe("Nexis Uni", () => {
  const expected = [
    {
      headline: "Harbour opens again",
      section: "MONEY; COVER STORY",
      authors: [{ name: "Ada Quill" }, { name: "Ben Marsh" }],
      dateline: { places: ["GULLMOUTH"] },
      publishedAt: "2019-07-02T09:33Z",
      loadedAt: "2019-07-03",
      publication: { name: "Gullmouth Gazette", edition: "FINAL EDITION", page: "3A" },
      media: [{ caption: "The pier by night: closed for a week.", credit: "Ann Other, Agency" }],
      wordCount: 31,
    },
    {
      headline: "Letters: on eels; and on gulls",
      deck: "Readers on eels.\nEels are rarer than they were once.",
      authors: [],
      section: "OPINION",
      publication: { name: "Gullmouth Gazette", edition: "Version 17" },
      loadedAt: "2019-07-04",
    },
    {
      headline: "Puerto abierto",
      section: "ÚNICA; Propiedades",
      publishedAt: "2015-05-08",
      publication: { name: "El Faro de Almuria", edition: "1ª Ed. Madrid Edición", page: "5" },
      language: "es",
    },
  ];

  test.each(["nexis-uni/delivery.txt", "nexis-uni/wrapped.txt", "zip/nexis-uni.docx"])(
    "%s: a line a paragraph, wrapped, and as DOCX",
    async (file) => {
      const { records, dumps, rest } = await fixture(file);
      expect(rest).toEqual([]);
      expect(dumps).toMatchObject([
        { vendor: "Nexis Uni", declared: 3, language: "en", fields: { "Job Number": ["00000042"] } },
      ]);
      expect(records.map(({ article }) => article)).toMatchObject(expected);
      expect(texts(records[0] as ParsedRecord)).toHaveLength(3);
      expect(JSON.stringify(records.map(texts))).not.toMatch(/Classification|End of Document|Load-Date|PHOTO/);
      expect(records[0]?.article.keywords).toHaveLength(8);
    },
  );

  test("labels of other interfaces", async () => {
    const { records, dumps } = await fixture("nexis-uni/languages.txt");
    expect(dumps).toMatchObject([{ language: "de", declared: 3 }]);
    expect(
      records.map(({ article }) => [
        article.section,
        article.publication?.page,
        article.authors[0]?.name,
        article.loadedAt,
        article.wordCount,
      ]),
    ).toEqual([
      ["Wirtschaft", "12", "Peter Muster", "2011-09-15", 14],
      ["RÉGION", "4", "Jean Dupré", "2003-05-10", 12],
      ["Binnenland", "23", "Piet van der Berg", "2011-12-01", 12],
    ]);
    expect(records.map((record) => texts(record).length)).toEqual([1, 1, 1]);
  });

  test.each([
    [
      "it",
      "venerdì 5 luglio 2019",
      "Nome utente|Documenti|Termini di ricerca|Sezione|Lunghezza|parole|Autore|Corpo|Grafico|Classificazione|Lingua|Data di caricamento|Fine del documento",
    ],
    [
      "pt",
      "5 de julho de 2019 sexta-feira",
      "Nome de usuário|Documentos|Termos de pesquisa|Seção|Extensão|palavras|Autor|Corpo|Gráfico|Classificação|Idioma|Data de carregamento|Fim do documento",
    ],
    [
      "es",
      "5 de julio de 2019 viernes",
      "Nombre de usuario|Documentos|Términos de búsqueda|Sección|Longitud|palabras|Autor|Cuerpo|Gráfico|Clasificación|Idioma|Fecha de carga|Fin del documento",
    ],
    [
      "fr",
      "vendredi 5 juillet 2019",
      "Nom d'utilisateur|Documents|Termes de recherche|Rubrique|Longueur|mots|Auteur|Corps|Graphique|Classification|Langue|Date de chargement|Fin du document",
    ],
    [
      "nl",
      "5 juli 2019 vrijdag",
      "Gebruikersnaam|Documenten|Zoektermen|Sectie|Lengte|woorden|Auteur|Tekst|Grafiek|Classificatie|Taal|Laaddatum|Einde van document",
    ],
  ])("a delivery of the interface in %s", async (language, date, labels) => {
    const [user, documents, terms, section, length, unit, author, body, graphic, classes, tongue, loaded, end] =
      labels.split("|");
    const document = (title: string) =>
      `${title}\nThe Quay\n${date} 9:33 AM GMT\nCopyright 2019 Quay\n${section}: NEWS; Pag. 3\n${length}: 6 ${unit}\n${author}: Ada Quill\n${body}\n\n` +
      `The harbour is open again.\n\n${graphic}\n\nPHOTO, Tom Sample\n\n${classes}\n\n${tongue}: ENGLISH\n\n${loaded}: ${date}\n\n${end}\n\n`;
    const cover = `${user}: Ann\n${terms}: harbour\n${documents} (2)\n1. Harbour opens\n2. Ferries follow\n\n`;
    const found = await read(encoder.encode(cover + document("Harbour opens") + document("Ferries follow")));
    expect(found.dumps).toMatchObject([{ vendor: "Nexis Uni", language, declared: 2 }]);
    expect(found.records.map(({ article }) => article)).toMatchObject(
      ["Harbour opens", "Ferries follow"].map((headline) => ({
        headline,
        publication: { name: "The Quay", page: "3" },
        section: "NEWS",
        publishedAt: "2019-07-05T09:33Z",
        loadedAt: "2019-07-05",
        wordCount: 6,
        authors: [{ name: "Ada Quill" }],
        language: "en",
        media: [{ credit: "Tom Sample" }],
        body: [{ text: "The harbour is open again." }],
      })),
    );
    expect([...found.rest, ...found.records.flatMap(({ diagnostics }) => diagnostics)]).toEqual([]);
  });

  test("damaged: the title of the list that is not there is named", async () => {
    const { records, rest } = await fixture("nexis-uni/damaged.txt");
    expect(records).toHaveLength(3);
    expect(rest.map(({ code, detail }) => [code, detail])).toEqual([
      ["EXPORT_COUNT_MISMATCH", "4 declared, 3 found; missing: 4"],
    ]);
  });

  test("a text that only speaks of lengths is none", () => {
    expect(formatOf("A page\n\nLength: 30 metres\nSection: two\nBody\n")).toBe("plain");
    expect(formatOf("Sources: none\nSource: none\n\nA page of text.\n")).toBe("plain");
  });
});

test.each([
  ["ordinary.txt", "nl", "text"],
  ["titles-first.txt", "nl", "titles first"],
  ["french.txt", "fr", "text"],
])("GoPress, %s: the language of the interface is %s", async (file, language, layout) => {
  expect((await fixture(`gopress/${file}`)).dumps).toMatchObject([{ vendor: "GoPress", layout, language }]);
});

describe("GoPress", () => {
  test.each(["gopress/ordinary.txt", "gopress/windows-1252.txt"])("%s", async (file) => {
    const { records } = await fixture(file);
    expect(records.map(({ article }) => article)).toMatchObject([
      {
        headline: "Haven weer open na storm",
        publishedAt: "2011-11-30",
        publication: { name: "De Veenbode", page: "23" },
        wordCount: 38,
      },
      {
        headline: "Mosselen zijn terug, de café's vol",
        publishedAt: "2011-12-01",
        publication: { page: "4" },
        wordCount: 16,
      },
    ]);
  });
  test("a numbered list in an article opens none; an article without its source line stays with the one above", async () => {
    const trap = await fixture("gopress/trap.txt");
    expect(trap.records.map(({ article }) => [article.headline, article.body.length])).toEqual([
      ["Drie redenen om te blijven", 4],
      ["En een om te gaan", 1],
    ]);
    const damaged = await fixture("gopress/damaged.txt");
    expect(damaged.records.map(({ article }) => article.headline)).toEqual(["Een titel met bron", "Nog een titel"]);
    expect(formatOf("1. A list\n\nof things, Monday, p. 3\n")).toBe("plain");
  });
});

describe("GoPress, titles first", () => {
  const path = join(fixtures, "gopress/titles-first.txt");
  const bytes = readFileSync(path);

  test("pairs titles and texts by their places", async () => {
    const { records, dumps, regions, rest } = await read(bytes);
    expect(rest).toEqual([]);
    expect(dumps).toMatchObject([{ vendor: "GoPress", layout: "titles first", declared: 3 }]);
    expect(records.map(({ article }) => [article.headline, article.section, article.publication?.page])).toEqual([
      ["Haven weer open na storm", "Binnenland", "23"],
      ["Mosselen zijn terug", undefined, "4"],
      ["Drie redenen om te blijven", "Mening", "7"],
    ]);
    expect(records.map((record) => texts(record).length)).toEqual([2, 3, 1]);
    expect(regions.map(({ kind }) => kind)).toEqual(["cover", "record", "record", "record"]);
    const decoder = new TextDecoder();
    for (const { record, article } of records) {
      const { bytes: text, entry } = record.source;
      expect(decoder.decode(bytes.subarray(entry?.byteStart, entry?.byteEnd))).toContain(article.headline);
      expect(decoder.decode(bytes.subarray(text?.byteStart, text?.byteEnd))).toContain(article.body[0]?.text);
    }
  });

  test("is found again by its place", async () => {
    const { records } = await read(bytes);
    const again = await readRecordAt(path, (records[1] as ParsedRecord).record.source);
    expect(again.text).toBe(records[1]?.text);
  });

  test("tells of texts that are missing, and keeps those that are too many", async () => {
    const text = readFileSync(path, "utf8");
    const short = await read(encoder.encode(text.slice(0, text.indexOf("\n\n\n\n\nDrie"))));
    expect(short.records).toHaveLength(2);
    expect(short.rest.map(({ code, detail }) => [code, detail])).toEqual([
      ["EXPORT_COUNT_MISMATCH", "declared 3, found 2"],
    ]);
    const long = await read(encoder.encode(`${text}\n\n\n\nNog een tekst, die niemand noemt.\n`));
    expect(long.records).toHaveLength(4);
    expect(long.rest.map(({ detail }) => detail)).toEqual(["declared 3, found 4"]);
  });

  test("another export may follow, of either layout", async () => {
    const text = readFileSync(path, "utf8");
    const ordinary = readFileSync(join(fixtures, "gopress/ordinary.txt"), "utf8");
    for (const between of ["\n\n\n\n\n"]) {
      const twice = await read(encoder.encode(text + between + text));
      expect(twice.records.map(({ article }) => article.section)).toHaveLength(6);
      expect(twice.rest).toEqual([]);
      const both = await read(encoder.encode(text + between + ordinary));
      expect(both.records.map(({ article }) => article.headline)).toEqual([
        "Haven weer open na storm",
        "Mosselen zijn terug",
        "Drie redenen om te blijven",
        "Haven weer open na storm",
        "Mosselen zijn terug, de café's vol",
      ]);
    }
  });

  test("with CRLF, in UTF-16 and in windows-1252 it is the same", async () => {
    const { records } = await read(bytes);
    const text = readFileSync(path, "utf8");
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    for (const other of [encoder.encode(text.replaceAll("\n", "\r\n")), utf16]) {
      const found = await read(other);
      expect(found.records.map(({ article }) => article)).toEqual(records.map(({ article }) => article));
    }
  });
});

/** Facts that were read off public samples, which are no part of this repository. */
describe.skipIf(!existsSync(samples))("public samples", () => {
  const sample = (path: string) => read(readFileSync(join(samples, path)));

  test("LexisNexis, ten documents", async () => {
    const { records, dumps, rest } = await sample("lexisnexis-txt/LNT_sample.TXT");
    expect(rest).toEqual([]);
    expect(dumps).toHaveLength(1);
    expect(dumps[0]).toMatchObject({
      declared: 10,
      fields: { "Download Request": ["Selected Items: 1-10"], "Project ID": ["None"] },
    });
    expect(Object.keys(dumps[0]?.fields ?? {})).toHaveLength(7);
    expect(
      records.map(({ article }) => [
        article.publication?.name,
        article.publishedAt,
        article.wordCount,
        article.section,
        article.publication?.page,
        article.authors.map(({ name }) => name).join("; "),
        article.publication?.edition,
        article.loadedAt,
        article.body.length,
        article.media.length,
      ]),
    ).toEqual([
      ["Guardian.com", "2010-01-11", 355, undefined, undefined, "Andrew Sparrow", undefined, "2010-01-11", 5, 0],
      ["Guardian", "2010-01-11", 927, undefined, undefined, "Simon Tisdall", undefined, "2010-01-11", 12, 0],
      [
        "The Sun (England)",
        "2010-01-11",
        677,
        "FEATURES",
        "6",
        "Trevor Kavanagh",
        "Edition 1; Scotland",
        "2010-01-11",
        8,
        0,
      ],
      ["The Times (London)", "2010-01-11", 453, "NEWS", "3", "Tom Coghlan", "Edition 1; Ireland", "2010-01-11", 6, 1],
      [
        "The Times (London)",
        "2010-01-11",
        918,
        "EDITORIAL",
        "24",
        "William Rees-Mogg",
        "Edition 1; National Edition",
        "2010-01-11",
        12,
        0,
      ],
      [
        "The Times (London)",
        "2010-01-11",
        471,
        "NEWS",
        "8",
        "Tom Coghlan",
        "Edition 2; National Edition",
        "2010-01-11",
        7,
        0,
      ],
      ["Guardian", "2010-01-08", 607, undefined, undefined, "Allegra Stratton", undefined, "2010-01-11", 6, 0],
      [
        "MAIL ON SUNDAY (London)",
        "2010-01-10",
        698,
        undefined,
        undefined,
        "Stephen Pollard",
        undefined,
        "2010-01-09",
        10,
        0,
      ],
      [
        "Sunday Mirror",
        "2010-01-10",
        446,
        "NEWS",
        "6",
        "Ross Ihaka; Robert Gentleman",
        "3 Star Edition",
        "2010-01-10",
        7,
        1,
      ],
      ["DAILY MAIL (London)", "2010-01-09", 2968, undefined, undefined, "", undefined, "2010-01-08", 49, 0],
    ]);
    expect(records[3]?.article.media[0]?.credit).toBe("SUNDAY MIRROR / PA");
    expect(records[4]?.article.headline).toBe(
      "Lorem ipsum dolor sit amet, consectetur adipiscing elit. Etiam lacinia elementum sapien?; eget aliquet ex finibus ut.",
    );
    expect(records.flatMap(codes)).toEqual(["EXPORT_TOTAL_DIFFERS"]);
    expect(records.map(({ record }) => record.fields?.["PUBLICATION-TYPE"]?.[0])).toEqual([
      ...["Newspaper", "Newspaper", "Newspaper", "Newspaper", "Newspaper", "Newspaper", "Newspaper"],
      ...["Papers", "Newspaper", "Papers"],
    ]);
  });

  test("LexisNexis, one document of a wire; two of two exports", async () => {
    const one = await sample("lexisnexis-txt/amcat_test2.txt");
    expect(one.records.map(({ article }) => article)).toMatchObject([
      {
        headline: "INDIA NOT FOR SETTING ANY TIMEFRAME, SAYS SHARMA",
        authors: [],
        publishedAt: "2008-12-30T18:10-05:00",
        publication: { name: "The Pioneer (India)" },
        dateline: { places: ["Shimla"], date: "--12-30" },
        wordCount: 409,
      },
    ]);
    expect(texts(one.records[0] as ParsedRecord).at(-1)).toMatch(/^Listing/);
    const two = await sample("lexisnexis-txt/amcat_test3.txt");
    expect(two.dumps).toMatchObject([{ declared: 62, fields: { Source: ["De Telegraaf"], "Project ID": [""] } }]);
    expect(
      two.records.map(({ article }) => [
        article.headline,
        article.authors,
        article.publishedAt,
        article.wordCount,
        article.dateline?.places,
      ]),
    ).toEqual([
      ["Gretta Duisenberg oprichtster van Palestina-groep", [{ name: "Fred Pruim" }], "2002-09-24", 158, ["DEN HAAG"]],
      ["Der zweite Überschrift", [{ name: "Fred Pruim" }], "2002-09-24", 158, ["DEN HAAG"]],
    ]);
    expect(two.records.map(codes)).toEqual([[], ["EXPORT_TOTAL_DIFFERS"]]);
    expect(two.rest.map(({ detail }) => detail)).toEqual(["62 declared, 2 found; missing: 2-62"]);
  });

  test("LexisNexis HTML", async () => {
    const { records, dumps, rest } = await sample("lexisnexis-html/lexisnexis_test_en.html");
    expect(dumps).toMatchObject([{ declared: 2146 }]);
    expect(rest.map(({ detail }) => detail)).toEqual(["2146 declared, 2 found; missing: 1-2000, 2003-2146"]);
    expect(records.map(({ article }) => article)).toMatchObject([
      {
        headline: "Heading One",
        byline: "By PAPER AUTHOR",
        publishedAt: "1991-12-19",
        loadedAt: "1991-12-19",
        section: "Section 5; Part 2; Column 2; National Desk",
        publication: { name: "Some Newspaper", edition: "An Edition", page: "16" },
        media: [{ caption: 'Diagram: "Something" Blah blah.', credit: "NSA" }],
        wordCount: 584,
        language: "en",
      },
      {
        headline: "First part; Second part",
        publishedAt: "1993-01-28",
        correctedAt: "1993-01-28",
        publication: { edition: "Late Edition - Final", page: "22" },
        media: [{ caption: "Table (source: An Office)" }],
        notices: ["Correction Appended", "Some correction.", "Copyright 1990 My Company"],
        wordCount: 121,
      },
    ]);
    expect(records[1]?.article.loadedAt).toBeUndefined();
    const other = await sample("lexisnexis-html/lexisnexis_test_copyright_error.html");
    expect(other.dumps).toMatchObject([{ declared: 2, fields: { Terms: ["bank"], Source: ["The Daily Planet"] } }]);
    expect(other.records.map(codes)).toEqual([[], ["EXPORT_ERROR_DOCUMENT", "NO_ARTICLE"]]);
    expect(other.records[0]?.article).toMatchObject({
      publishedAt: "2018-12-31",
      loadedAt: "2018-12-31",
      publication: { name: "The Daily Planet", edition: "City Final Edition", page: "B22" },
      notices: ["Copy 2013 The Daily Planet All Rights Reserved"],
    });
    expect(other.records[0]?.article.headline).toBeUndefined();
    expect(other.records[0]?.article.body).toHaveLength(5);
    expect(other.records[0]?.record.fields?.DISTRIBUTION).toEqual(["Every Zone"]);
  });

  test("Nexis Uni DOCX", async () => {
    const guardian = await sample("nexis-uni/LNT_sample.DOCX");
    expect(guardian.dumps).toMatchObject([
      { declared: 10, fields: { "Job Number": ["00000001"], Quellen: [expect.any(String)] } },
    ]);
    expect(guardian.rest).toEqual([]);
    expect(guardian.records.map(({ article }) => article.wordCount)).toEqual([
      355, 571, 641, 663, 17366, 967, 412, 838, 446, 1163,
    ]);
    expect(guardian.records.map(({ article }) => article.section)).toEqual([
      ...["POLITICS", "POLITICS", "POLITICS", "POLITICS", "POLITICS", "POLITICS", "POLITICS"],
      ...["SPORT", "Wikipedia", "OPINION"],
    ]);
    expect(guardian.records.map(({ article }) => article.authors.length)).toEqual([2, 1, 1, 1, 2, 1, 0, 1, 2, 1]);
    expect(new Set(guardian.records.map(({ article }) => article.publication?.name))).toEqual(
      new Set(["The Guardian (London)"]),
    );
    // 71 by hand between `Body` and what follows it. LexisNexisTools says 74 (83 with the classification): it counts the number that
    // each line drawn above a body has in the file (10), and leaves out the last paragraph wherever no label stands behind it (7).
    expect(guardian.records.map((each) => texts(each).length)).toEqual([5, 7, 3, 9, 5, 14, 1, 16, 7, 4]);
    expect(guardian.records.map(({ article }) => article.loadedAt)).toEqual([
      ...Array(6).fill(undefined),
      ...["2019-07-04", undefined, "2019-07-03", "2019-07-02"],
    ]);
    const usa = await sample("nexis-uni/koheiw_usa-today.docx");
    expect(
      usa.records.map(({ article }) => [
        article.publishedAt,
        article.section,
        article.publication?.page,
        article.wordCount,
        article.body.length,
      ]),
    ).toEqual([
      ["2002-05-02", "MONEY; COVER STORY", undefined, 1823, 48],
      ["2013-11-27", "MONEY", "1B", 234, 7],
      ["2004-10-12", "NEWS", undefined, 1558, 38],
      ["1997-08-06", "NEWS", undefined, 709, 72],
      ["2007-01-09", "NEWS", "3A", 823, 19],
      ["2007-01-09", "NEWS", "3A", 808, 23],
      ["2002-03-12", "MONEY", undefined, 489, 15],
    ]);
    expect(usa.records.map(({ article }) => article.media.map(({ credit }) => credit))).toEqual([
      ["Web Bryant, USA TODAY", "Stephen Jaffe, AFP"],
      ["Ron Antonelli, Bloomberg News"],
      ["Rebecca Cook, Reuters", "Marcy E. Mullins, USA TODAY, Source: Labor Department"],
      ["AP"],
      ["Reuters", "Richard M. Hackett, Longmont Daily Times-Call, via AP"],
      ["Reuters", "Richard M. Hackett, Longmont Daily Times-Call, via AP"],
      [undefined],
    ]);
    expect(usa.records.map(({ article }) => article.dateline?.places[0])).toEqual([
      ...["WASHINGTON", undefined, undefined, "WASHINGTON", undefined, undefined, "BRUSSELS"],
    ]);
    const one = await sample("nexis-uni/koheiw_guardian2.docx");
    expect(one.records.map(({ article }) => article)).toMatchObject([
      {
        publishedAt: "2015-09-30T09:03Z",
        section: "TELEVISION & RADIO",
        wordCount: 870,
        authors: [{ name: "Rhik Samadder" }],
      },
    ]);
    expect(one.records[0]?.record.fields?.["Journal Code"]).toEqual(["WEBGNS"]);
  });
});

test.each([
  ["M. ROBLES. ALMURIA. El puerto", "M. ROBLES", "ALMURIA"],
  ["A.B. ROBLES. SAN TELMO. El puerto", "A.B. ROBLES", "SAN TELMO"],
  ["POR A.B. ROBLES MORA. ALMURIA. El puerto", "A.B. ROBLES MORA", "ALMURIA"],
  ["POR M. ROBLES ALMURIA. El puerto", "M. ROBLES", "ALMURIA"],
  ["M. ROBLES El puerto", "M. ROBLES", undefined],
])("a Spanish name and place in front of a text: %s", async (opening, byline, place) => {
  const text = `
                                1 of 1 DOCUMENTS

                               El Faro de Almuria

                           8 de mayo de 2015 viernes

SECTION: ECONOMÍA; Pág. 5

LENGTH: 12 palabras

${opening} volvió a abrir el viernes, dijo la capitana.

LANGUAGE: SPANISH; ESPAÑOL
`;
  const { records } = await read(encoder.encode(text));
  expect(records[0]?.article.byline).toBe(byline);
  expect(records[0]?.article.dateline?.places).toEqual(place && [place]);
  expect(texts(records[0] as ParsedRecord)).toEqual(["El puerto volvió a abrir el viernes, dijo la capitana."]);
});

import { describe, expect, test } from "vitest";
import { bodyOf, exportFixture, faultsOf, parsedExport } from "./support/exports.js";

/** A document of LexisNexis text: what stands above its text, and below it. */
const lexis = (head: string, keys: string, tail = "") => `
                                1 of 1 DOCUMENTS

${head}

${keys}

The harbour opened again on Monday, the port authority said.
${tail && `\n${tail}\n`}`;
const centred = (...lines: readonly string[]) => lines.map((line) => `                  ${line}`).join("\n\n");
const first = async (text: string) => {
  const { records } = await parsedExport(text);
  expect(records).toHaveLength(1);
  return records[0] as (typeof records)[number];
};

describe("values of any vendor", () => {
  test.each([
    ["Dienstag 9. Februar 2016 10:24 AM GMT+1", "2016-02-09T10:24+01:00"],
    ["February 9, 2016 Tuesday 10:24 PM GMT-3:30", "2016-02-09T22:24-03:30"],
    ["February 9, 2016 Tuesday 10:24 UTC +0200", "2016-02-09T10:24+02:00"],
  ])("the zone of %s", async (date, value) => {
    const { article } = await first(lexis(centred("The Post", date), "Harbour opens\n\nLENGTH: 12 words"));
    expect(article.publishedAt).toBe(value);
  });

  test.each([
    ["NEWS; Pg. 4, 5", "NEWS", "4, 5"],
    ["NEWS,FRONT PAGE; Pg. 1,2", "NEWS,FRONT PAGE", "1, 2"],
    ["CRONACA; pag. 5", "CRONACA", "5"],
    ["Section 5; Part 2; Page 16, Column 2; National Desk", "Section 5; Part 2; Column 2; National Desk", "16"],
    ["Books, Art; Pg. A4", "Books, Art", "A4"],
  ])("the page of %s", async (section, name, page) => {
    const { article } = await first(
      lexis(centred("The Post", "January 11, 2010"), `Harbour\n\nSECTION: ${section}\n\nLENGTH: 12 words`),
    );
    expect([article.section, article.publication?.page]).toEqual([name, page]);
  });

  test("a share in brackets ends a term, with a semicolon behind it or not", async () => {
    const { article } = await first(
      lexis(
        centred("The Post", "January 11, 2010"),
        "Harbour\n\nLENGTH: 12 words",
        "SUBJECT: PORTS (90%) STORMS (67%); ICE",
      ),
    );
    expect(article.keywords.map(({ term, relevance }) => [term, relevance])).toEqual([
      ["PORTS", 0.9],
      ["STORMS", 0.67],
      ["ICE", undefined],
    ]);
  });
});

describe("LexisNexis", () => {
  test("a correction announced at the margin is no headline", async () => {
    const head = `${centred("The Sample", "June 4, 2015 Thursday")}\n\nCorrection Appended\n\nHarbour opens again`;
    const { article } = await first(lexis(head, "LENGTH: 12 words"));
    expect(article).toMatchObject({ headline: "Harbour opens again", publishedAt: "2015-06-04" });
    expect(article.deck).toBeUndefined();
  });

  test("keys that the table lacks, below the text among known ones", async () => {
    const head = `${centred("Heidekurier", "4. Juni 2015")}\n\nHafen wieder offen`;
    const tail =
      "UPDATE: 5. Juni 2015\n\nHAFEN-NUMMER: 12\n\nSPRACHE: GERMAN; DEUTSCH\n\nPUBLICATION-TYPE: Zeitung\n\nKURIER-CODE: HK";
    const found = await first(lexis(head, "LÄNGE: 12 Wörter", tail));
    expect(found.article.body).toHaveLength(1);
    expect(found.article.loadedAt).toBe("2015-06-05");
    expect(found.record.fields).toMatchObject({ "HAFEN-NUMMER": ["12"], "KURIER-CODE": ["HK"] });
    const spoken = await first(lexis(head, "LÄNGE: 12 Wörter", "POLIZEI: Wir kommen.\n\nUPDATE: 5. Juni 2015"));
    expect(spoken.article.body).toHaveLength(2);
  });

  test("whose a picture is in brackets in front of its page; the initials with which a wire ends", async () => {
    const head = `${centred("The Sample", "June 4, 2015 Thursday")}\n\nHarbour opens again`;
    const tail =
      "str-abc/de/fg\n\nLOAD-DATE: June 4, 2015\n\nGRAPHIC: Photos: The mayor (in blue) at the quay. (Tom Sample/The Sample)(pg. 1); A\nferry. (Associated Press); Two (of three) boats";
    const { article } = await first(lexis(head, "LENGTH: 12 words", tail));
    expect(article.body).toHaveLength(1);
    expect(article.media).toEqual([
      { caption: "Photos: The mayor (in blue) at the quay.", credit: "Tom Sample/The Sample" },
      { caption: "A ferry.", credit: "Associated Press" },
      { caption: "Two (of three) boats" },
    ]);
  });

  test("keys of a cover that no table has are keys", async () => {
    const { infos } = await parsedExport(`Imprimer : Tous les documents : 1-1
Heure de la demande : mardi, 3 mars 2015  16:51:31

Envoyer à :

UNIVERSITÉ DU PORT
Étage : 3

Conditions : port! ET
tempête

Source : Le Bourgeon
ID projet : Aucun

${lexis(centred("Le Bourgeon", "3 mars 2015"), "Le port\n\nLONGUEUR: 12 mots")}`);
    expect(infos[0]).toMatchObject({
      declared: 1,
      fields: {
        "Envoyer à": ["UNIVERSITÉ DU PORT", "Étage : 3"],
        Conditions: ["port! ET tempête"],
        Source: ["Le Bourgeon"],
        "ID projet": ["Aucun"],
      },
    });
  });

  test("a copyright without its rights does not take the name of the paper", async () => {
    const head =
      "          Copyright 2015 Daily News, L.P.\n            Daily News (Gullmouth)\n\n            June 4, 2015 Thursday";
    const { article } = await first(lexis(head, "LENGTH: 12 words\n\nHEADLINE: Harbour opens\n\nBODY:"));
    expect(article.publication?.name).toBe("Daily News (Gullmouth)");
    expect(article.notices).toEqual(["Copyright 2015 Daily News, L.P."]);
    const two =
      "          Copyright 2015 Daily Sample\n        A Division of Sample Papers\n\n         The Sample\n\n     June 4, 2015";
    const other = await first(lexis(two, "LENGTH: 12 words\n\nHEADLINE: Harbour opens\n\nBODY:"));
    expect(other.article.publication?.name).toBe("The Sample");
  });
});

describe("LexisNexis, whose blank lines or margins are lost", () => {
  const titleFirst = `1 of 2 DOCUMENTS
The Harbour Post
January 11, 2010 Monday
Late Edition
Harbour opens again
BYLINE: BY JANE EXAMPLE
SECTION: NEWS; Pg. 3
LENGTH: 16 words
The harbour opened again on Monday after a storm had closed it for
a week.
It had been closed. LENGTH: 12 metres.
LOAD-DATE: January 12, 2010
LANGUAGE: ENGLISH
Copyright 2010 The Harbour Post
All Rights Reserved
2 of 2 DOCUMENTS
The Harbour Post
January 12, 2010 Tuesday
Ferries
LENGTH: 3 words
Ferries follow.
LOAD-DATE: January 12, 2010
`;

  test.each([
    ["blank lines, with LF", titleFirst],
    ["blank lines, with CRLF", titleFirst.replaceAll("\n", "\r\n")],
    ["margins", titleFirst.replace("closed it for\na week", "closed it for a week").replaceAll("\n", "\n\n")],
  ])("%s: title first", async (_, text) => {
    const found = await parsedExport(text);
    expect(found.infos).toMatchObject([{ vendor: "LexisNexis", layout: "title first", declared: 2 }]);
    expect(found.records.map(({ article }) => article)).toMatchObject([
      {
        headline: "Harbour opens again",
        publication: { name: "The Harbour Post", edition: "Late Edition", page: "3" },
        publishedAt: "2010-01-11",
        loadedAt: "2010-01-12",
        authors: [{ name: "Jane Example" }],
        wordCount: 16,
      },
      { headline: "Ferries", publishedAt: "2010-01-12", body: [{ text: "Ferries follow." }] },
    ]);
    expect(bodyOf(found.records[0] as never)).toEqual([
      "The harbour opened again on Monday after a storm had closed it for a week.",
      "It had been closed. LENGTH: 12 metres.",
    ]);
    expect(faultsOf(found)).toEqual([]);
  });

  test("field first", async () => {
    const { article } = await first(`1 of 1 DOCUMENT
Copyright 2015 The Company
All Rights Reserved
The Harbour Post
June 3, 2015 Wednesday
Late Edition - Final
SECTION: Section A; Pg. 1
LENGTH: 9 words
HEADLINE: Harbour opens again
BYLINE: By JANE EXAMPLE
BODY:
The harbour opened again.
GRAPHIC: PHOTO: A ferry (PHOTOGRAPH BY TOM SAMPLE)
LOAD-DATE: June 3, 2015
`);
    expect(article).toMatchObject({
      headline: "Harbour opens again",
      publication: { name: "The Harbour Post", edition: "Late Edition - Final", page: "1" },
      authors: [{ name: "Jane Example" }],
      loadedAt: "2015-06-03",
      media: [{ credit: "TOM SAMPLE" }],
      body: [{ text: "The harbour opened again." }],
    });
  });
});

test.each([
  [
    "it",
    "1 di 2 DOCUMENTI",
    "11 gennaio 2010 lunedì",
    "AUTORE|SEZIONE|Pag.|LUNGHEZZA|parole|DATA DI CARICAMENTO|12 gennaio 2010|LINGUA",
    "Richiesta di download|Termini",
  ],
  [
    "pt",
    "1 de 2 DOCUMENTOS",
    "11 de janeiro de 2010 segunda-feira",
    "AUTOR|SEÇÃO|Pág.|EXTENSÃO|palavras|DATA DE CARREGAMENTO|12 de janeiro de 2010|IDIOMA",
    "Solicitação de download|Termos",
  ],
  [
    "es",
    "1 de 2 DOCUMENTOS",
    "11 de enero de 2010 lunes",
    "AUTOR|SECCIÓN|Pág.|LONGITUD|palabras|FECHA DE CARGA|12 de enero de 2010|IDIOMA",
    "Solicitud de descarga|Términos",
  ],
  [
    "fr",
    "Document 1 de 2",
    "lundi 11 janvier 2010",
    "AUTEUR|RUBRIQUE|Pg.|LONGUEUR|mots|DATE-CHARGEMENT|12 janvier 2010|LANGUE",
    "Demande de téléchargement|Termes",
  ],
  [
    "nl",
    "1 van 2 DOCUMENTEN",
    "11 januari 2010 maandag",
    "AUTEUR|SECTIE|Blz.|LENGTE|woorden|LAADDATUM|12 januari 2010|TAAL",
    "Downloadopdracht|Zoektermen",
  ],
  [
    "de",
    "Dokument 1 von 2",
    "Montag 11. Januar 2010",
    "AUTOR|RUBRIK|S.|LÄNGE|Wörter|UPDATE|12. Januar 2010|SPRACHE",
    "Ausgabeauftrag|Begriffe",
  ],
])("an export of LexisNexis with the interface in %s", async (language, opening, date, keys, cover) => {
  const [author, section, page, length, unit, loaded, day, tongue] = keys.split("|");
  const [request, terms] = cover.split("|");
  const { infos, records } = await parsedExport(
    `${request}: 1-2\n${terms}: (harbour)\n\n                          ${opening}\n\n${centred("The Quay", date)}\n\nHarbour opens\n\n` +
      `${author}: Jean Dupont\n\n${section}: NEWS; ${page} 3\n\n${length}: 12 ${unit}\n\n\nThe harbour opened again\non Monday.\n\n` +
      `${loaded}: ${day}\n\n${tongue}: ENGLISH\n`,
  );
  expect(infos).toMatchObject([
    { vendor: "LexisNexis", language, declared: 2, fields: { [terms as string]: ["(harbour)"] } },
  ]);
  expect(records.map(({ article }) => article)).toMatchObject([
    {
      headline: "Harbour opens",
      authors: [{ name: "Jean Dupont" }],
      section: "NEWS",
      publication: { name: "The Quay", page: "3" },
      publishedAt: "2010-01-11",
      loadedAt: "2010-01-12",
      wordCount: 12,
      language: "en",
      body: [{ text: "The harbour opened again on Monday." }],
    },
  ]);
});

describe("Nexis Uni", () => {
  const uni = (head: string, labels: string, tail = "") =>
    `${head}\n${labels}\nLength: 12 words\nBody\n\nThe harbour opened again on Monday, they said.\n\n${tail}End of Document\n`;

  test("a document whose end mark is lost ends behind its date of loading", async () => {
    const head = (title: string) => `${title}\nGullmouth Gazette\nJuly 2, 2019 Tuesday\n`;
    const labels = "Section: NEWS";
    const tail = "Load-Date: none is told here\n\nClassification\n\nLanguage: ENGLISH\n\nLoad-Date: July 3, 2019\n\n";
    const one = uni(head("Opinion: harbour opens"), labels, tail);
    const two = uni(head("Ferries follow"), labels, tail);
    const three = uni(head("Mussels are back"), labels, tail);
    const lost = two.replace("End of Document\n", "\n");
    const { records } = await parsedExport(one + lost + three);
    expect(records.map(({ article }) => [article.headline, article.body.length])).toEqual([
      ["Opinion: harbour opens", 2],
      ["Ferries follow", 2],
      ["Mussels are back", 2],
    ]);
    expect(records.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      [],
      ["EXPORT_RECORD_CUT"],
      [],
    ]);
    expect((await parsedExport(three.replace("End of", "Page 2 of 10\n\nEnd of"))).records).toHaveLength(1);
  });

  test("keys of a cover that no table has are keys", async () => {
    const { infos } = await parsedExport(`Benutzername: Ann Other
Datum und Uhrzeit: Freitag, 5. Juli 2019 09:31:00 CEST
Jobnummer: 0002
Dokumente (1)
1. Hafen offen: Teil 1
Suchbegriffe: hafen

Hafen offen: Teil 1
Heidekurier
2. Juli 2019
Section: NEWS
Length: 12 words
Body

Der Hafen ist seit Montag offen.
End of Document
`);
    expect(infos[0]).toMatchObject({ declared: 1, fields: { Jobnummer: ["0002"], Suchbegriffe: ["hafen"] } });
    expect(infos[0]?.fields).not.toHaveProperty("Section");
  });

  test("a correction below the text is one, also above the pictures", async () => {
    const tail = `Correction: July 3, 2019, an article misstated the price of ice.

Correction-Date: July 3, 2019

Graphic

Photograph: Ann Other/The Post
Classification

Language: ENGLISH

`;
    const { article } = await first(uni("Harbour opens\nThe Post\nJuly 2, 2019 Tuesday", "Section: NEWS", tail));
    expect(article.correctedAt).toBe("2019-07-03");
    expect(article.notices).toEqual(["July 3, 2019, an article misstated the price of ice."]);
    expect(article.body).toHaveLength(1);
    expect(article.media).toEqual([{ credit: "Ann Other/The Post" }]);
  });

  test("the paper may stand below the date", async () => {
    const { article } = await first(uni("Harbour opens\nJuly 2, 2019 Tuesday\nThe Post", "Section: NEWS"));
    expect(article).toMatchObject({
      headline: "Harbour opens",
      publication: { name: "The Post" },
      publishedAt: "2019-07-02",
    });
  });
});

describe("Factiva", () => {
  const html = new TextDecoder().decode(exportFixture("factiva/untagged-2017.html"));
  const tagged = new TextDecoder().decode(exportFixture("factiva/tagged-french.html"));
  const articles = async (text: string) => (await parsedExport(text)).records.map(({ article }) => article);

  test("a lost end of the headline's or the author's cell changes nothing", async () => {
    const whole = await articles(html);
    for (const end of [...html.matchAll(/<\/div>(?=<div)/g)]) {
      const cut = html.slice(0, end.index) + html.slice(end.index + end[0].length);
      expect(await articles(cut)).toEqual(whole);
    }
  });

  test("without its words line a record is read from its date on", async () => {
    const whole = await articles(html);
    const found = await articles(html.replace("<div>25 words</div>", "").replace("<div>4 words</div>", ""));
    expect(found).toEqual(whole.map(({ wordCount: _, ...article }) => article));
  });

  test("a code whose cell is not marked is one, where it stands first in its row", async () => {
    const whole = await articles(tagged);
    let tries = 0;
    for (const cell of [...tagged.matchAll(/<td [^>]{0,60}class="index">/g)]) {
      const found = await articles(`${tagged.slice(0, cell.index)}<td>${tagged.slice(cell.index + cell[0].length)}`);
      expect(found).toEqual(whole);
      tries++;
    }
    expect(tries).toBeGreaterThan(20);
  });

  const text = `HD
Harbour opens again

BY
By Ann Other

WC
12 words

PD
20 November 2013

ET
07:15 PM GMT

SN
The Harbour Post

SC
HBPOST

PG
S. 14

LA
English

CY
(c) 2013 Harbour Post

LP

The harbour opened again on Monday.

TD

HD stands here in the text.

AN
Document HBPOST0020131120e9bk0001x

Search Summary
Text
harbour*
Date
01/01/2013 to 31/12/2013
Source
All Sources
Results Found
1
Timestamp
26 March 2014 15:07
`;

  test("text: a line that begins like a code of another style is text; time zone, page and summary", async () => {
    const found = await parsedExport(text);
    expect(faultsOf(found)).toEqual([]);
    expect(found.records.map(({ article }) => article)).toMatchObject([
      {
        publishedAt: "2013-11-20T19:15Z",
        publication: { name: "The Harbour Post", page: "14" },
        body: [{ text: "The harbour opened again on Monday." }, { text: "HD stands here in the text." }],
      },
    ]);
    expect(found.infos.at(-1)?.fields).toEqual({
      Text: ["harbour*"],
      Date: ["01/01/2013 to 31/12/2013"],
      Source: ["All Sources"],
      "Results Found": ["1"],
      Timestamp: ["26 March 2014 15:07"],
    });
  });
});

describe("ProQuest", () => {
  const rule = "_".repeat(60);
  const record = (fields: string, full: string, more = "") => `${rule}

Harbour opens again

${fields}

Full text: ${full}

Subject: Ports; Storms
${more && `\n${more}\n`}
Title: Harbour opens again

Publication title: The Harbour Post; Riverton

Publication date: May 24, 2012

ProQuest document ID: 1015000001

${rule}
`;

  test("marks of an abstract, affiliations and placeholders are no text of the article", async () => {
    const { article, kind } = await first(
      record(
        "Author affiliation: The Post\n\nPublication info: The Harbour Post ; Riverton [Riverton]24 May 2012: n/a.\n\n" +
          "Abstract: [...]the harbour opened again. [PUBLICATION ABSTRACT]",
        "Not available.",
      ),
    );
    expect(kind).toBe("article");
    expect(article).toMatchObject({ deck: "[...]the harbour opened again.", notices: [], body: [], authors: [] });
    expect(article.publication).toEqual({ name: "The Harbour Post" });
  });

  test("a photographer below the pictures, and index terms of several kinds", async () => {
    const { article, record: info } = await first(
      record(
        "Author: Other, Ann",
        "The harbour opened again on Monday.\n\nIllustration\n\nCaption: A ferry leaves.\n\nPHOTOGRAPHER: TOM SAMPLE",
        "Business indexing term: Subject: Ports Law; Harbours; Industry: 48831 : Port Operations; Corporation: Ferries Inc",
      ),
    );
    expect(article.body.map(({ text }) => text)).toEqual(["The harbour opened again on Monday."]);
    expect(article.media).toEqual([{ caption: "A ferry leaves.", credit: "TOM SAMPLE" }]);
    expect(article.keywords).toEqual([
      { term: "Ports", scheme: "subject" },
      { term: "Storms", scheme: "subject" },
      { term: "Ports Law", scheme: "subject" },
      { term: "Harbours", scheme: "subject" },
      { term: "Port Operations", scheme: "industry", code: "48831" },
      { term: "Ferries Inc", scheme: "company" },
    ]);
    expect(info.fields?.["Business indexing term"]?.[0]).toMatch(/^Subject: Ports Law/);
  });
});

describe("a tag that is lost", () => {
  /** The articles of an export with each of some tags left out in turn, against those of the whole. */
  async function withoutEach(path: string, tag: RegExp): Promise<{ tries: number; changed: string[] }> {
    const text = new TextDecoder().decode(exportFixture(path));
    const read = async (given: string) => (await parsedExport(given)).records.map(({ article }) => article);
    const whole = JSON.stringify(await read(text));
    const changed: string[] = [];
    const tags = [...text.matchAll(tag)];
    for (const { index, 0: found } of tags) {
      const other = JSON.stringify(await read(text.slice(0, index) + text.slice(index + found.length)));
      if (other !== whole) changed.push(text.slice(index, index + 60));
    }
    return { tries: tags.length, changed };
  }

  test("Europresse to 2013: the end of a field's span", async () => {
    const { tries, changed } = await withoutEach("europresse/to-2013.html", /<\/span>/g);
    expect(tries).toBeGreaterThan(8);
    expect(changed).toEqual([]);
  });

  test("ProQuest: what makes a label bold", async () => {
    const { tries, changed } = await withoutEach("proquest/export.html", /<\/?strong>/g);
    expect(tries).toBeGreaterThan(20);
    // What stands below these is their value: only the tags tell them from a title and from a text.
    expect(changed.filter((place) => !/(?:Abstract|Full text|Subject)/.test(place))).toEqual([]);
  });
});

describe("a page of a server in the middle", () => {
  const page =
    '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>503 Service Unavailable</title>\n</head><body>\n' +
    "<p>The server cannot serve your request.</p>\n</body></html>\n";
  const decode = (path: string) => new TextDecoder().decode(exportFixture(path));
  /** Puts the page in front of the second document. */
  const withPage = (text: string, mark: RegExp) => {
    const at = text.search(mark);
    expect(at).toBeGreaterThan(0);
    return text.slice(0, at) + page + text.slice(at);
  };

  test.each([
    ["lexisnexis/title-first.txt", / {20,}2 of 3 DOCUMENTS/],
    ["lexisnexis/languages.txt", / {20,}Document 3 de 6/],
    ["nexis-uni/delivery.txt", /(?<=End of Document\s{1,9})\S/],
    ["lexisnexis-html/title-first.html", /<A NAME="DOC_ID_0_1">/i],
  ])("%s: it is a record with a diagnostic, and its neighbours are whole", async (path, mark) => {
    const text = decode(path);
    const whole = await parsedExport(text);
    const found = await parsedExport(withPage(text, mark));
    const isPage = ({ text: own }: (typeof found.records)[number]) => own.trimStart().startsWith("<!DOCTYPE HTML PUB");
    expect(
      found.records.filter(isPage).map(({ kind, diagnostics }) => [kind, diagnostics.map(({ code }) => code)]),
    ).toEqual([["unknown", ["EXPORT_ERROR_DOCUMENT", "NO_ARTICLE"]]]);
    expect(found.records.filter((each) => !isPage(each)).map(({ article }) => article)).toEqual(
      whole.records.map(({ article }) => article),
    );
    expect(found.infos).toHaveLength(whole.infos.length);
    expect(faultsOf(found)).toEqual([...new Set([...faultsOf(whole), "EXPORT_ERROR_DOCUMENT"])].sort());
  });

  test("inside a document of LexisNexis: what goes on behind it is told of", async () => {
    const text = decode("lexisnexis/title-first.txt");
    const found = await parsedExport(withPage(text, /"We have waited long enough/));
    expect(found.records).toHaveLength(5);
    expect(found.records[2]?.diagnostics.map(({ code }) => code)).toContain("EXPORT_RECORD_CUT");
    expect(found.records[3]?.article.headline).toBe("MUSSELS ARE BACK");
  });
});

describe("another export behind the first, and a page of one line between them", () => {
  const error = "<!DOCTYPE html><html><head><title>503</title></head><body><h1>Service Unavailable</h1></body></html>";

  test.each([
    ...[
      "lexisnexis/title-first.txt",
      "lexisnexis/field-first.txt",
      "lexisnexis-html/title-first.html",
      "gopress/ordinary.txt",
    ],
    ...["nexis-uni/delivery.txt", "nexis-uni/pandoc-plain.txt", "nexis-uni/pandoc-markdown.txt"],
    ...[
      "factiva/tagged-french.html",
      "factiva/untagged-2017.html",
      "factiva/tagged.txt",
      "factiva/untagged-spanish.txt",
    ],
    ...["factiva/count-differs.xml", "proquest/ordinary.txt", "proquest/sites.txt", "proquest/export.html"],
    ...["europresse/to-2013.html", "europresse/classes-of-2022.html"],
  ])("%s: no article is lost", async (name) => {
    const text = new TextDecoder().decode(exportFixture(name));
    const titles = async (dump: string) => {
      const { records } = await parsedExport(dump);
      return records.filter(({ kind }) => kind === "article").map(({ article }) => article.headline);
    };
    const once = await titles(text);
    expect(once.length).toBeGreaterThan(1);
    expect(await titles(`${text}\n${text}`)).toEqual([...once, ...once]);
    expect(await titles(`${text}\n${error}\n${text}`)).toEqual([...once, ...once]);
    expect(await titles(text.replace(/\r?\n/g, "\r\n"))).toEqual(once);
  });

  test("a text of Factiva without codes behind a search summary", async () => {
    const text = new TextDecoder().decode(exportFixture("factiva/untagged-spanish.txt"));
    const whole = `${text}\nResumen de la búsqueda\nTexto\tpuerto*\n© 2017 Factiva, Inc. Todos los derechos reservados.\n\n`;
    const once = (await parsedExport(text)).records.length;
    expect((await parsedExport(whole + whole)).records).toHaveLength(2 * once);
  });
});

test("two exports of LexisNexis HTML in one file are two, each with its own number", async () => {
  const bytes = exportFixture("lexisnexis-html/title-first.html");
  const whole = await parsedExport(bytes);
  const found = await parsedExport(new Uint8Array([...bytes, ...bytes]));
  expect(found.infos.map(({ declared }) => declared)).toEqual(
    [...whole.infos, ...whole.infos].map(({ declared }) => declared),
  );
  expect(found.records.map(({ article }) => article.headline)).toEqual(
    [...whole.records, ...whole.records].map(({ article }) => article.headline),
  );
  expect(faultsOf(found)).toEqual(faultsOf(whole));
});

test.each([
  ["Le Soir, samedi 3 décembre 2011, page 12, 120 mots", "12", 120],
  ["De Standaard*, vrijdag 2 december 2011, p. 4-5, 1.204w.", "4-5", 1204],
  ["De Tijd, maandag 5 december 2011, blz. 7, 45 woorden", "7", 45],
])("GoPress: page and words of %s", async (source, page, words) => {
  const { records } = await parsedExport(
    `1. Haven weer open\n\nDe Morgen, woensdag 30 november 2011, p. 23, 853w.\n\nDe haven is open.\n\n\n2. Nog een\n\n${source}\n\nHij is open.\n`,
  );
  expect(records[1]?.article).toMatchObject({ headline: "Nog een", publication: { page }, wordCount: words });
});

describe("traps", () => {
  test("Nexis Uni: labels, heads and dates where none are", async () => {
    const found = await parsedExport(exportFixture("nexis-uni/trap.txt"));
    expect(faultsOf(found)).toEqual([]);
    expect(found.infos).toMatchObject([
      { declared: 3, fields: { "Delivered As": ["Full documents"], "Search Terms": ["harbour: AND (storm OR pier)"] } },
    ]);
    expect(found.records.map(({ article }) => article)).toMatchObject([
      {
        headline: "July 2, 2019: the day that the harbour opened, part 1",
        deck: "Graphic: a word that opens a deck\nThe harbour opened.",
        section: "NEWS,FRONT PAGE",
        authors: [
          { name: "Ann Other", place: "Riverton" },
          { name: "Tom Sample", place: "Gullmouth" },
        ],
        publishedAt: "2019-07-03T00:15+01:00",
        correctedAt: "2019-07-04",
        publication: { name: "The Harbour Post (Riverton)", edition: "Version 3", page: "1, 2" },
        media: [
          { caption: "The pier; it was closed for a week.", credit: "Ann Other, Agency" },
          { credit: "Tom Sample, THE POST" },
        ],
        wordCount: 91,
      },
      { headline: "Body", publishedAt: "2019-07-04", publication: { name: "The Harbour Post" }, wordCount: 4 },
      { headline: "Length: 12 words are enough", publication: { edition: "FINAL EDITION" }, wordCount: 5, authors: [] },
    ]);
    expect(found.records.map(({ article }) => article.body.length)).toEqual([6, 1, 1]);
    expect(found.records[2]?.article.section).toBeUndefined();
  });

  test("Factiva text: values and paragraphs that begin like codes, counts and dates", async () => {
    const found = await parsedExport(exportFixture("factiva/trap.txt"));
    expect(found.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const [one, two] = found.records.map(({ article }) => article);
    expect(one).toMatchObject({
      headline: "NS means nothing: 475 words on 11 January 2010",
      publishedAt: "2013-11-20T19:15Z",
      dateline: { places: ["RIVERTON"], agency: "Reuters" },
      publication: { page: "A6" },
      wordCount: 44,
    });
    expect(one?.body.map(({ text: paragraph }) => paragraph.slice(0, 12))).toEqual([
      ...["The harbour ", "BY stands he", "PD, said the", "400 words", "20 November ", "Document 3 o", "The Search S"],
    ]);
    expect(one?.keywords.map(({ scheme }) => scheme)).toEqual(["subject", "subject", "company", "company", "place"]);
    expect(two).toMatchObject({ headline: "Two ships", body: [{ text: "Two ships came in." }] });
    expect(found.infos).toHaveLength(2);
  });
});

test("text made of a PDF: the lines of its pages are no paragraphs", async () => {
  const { article, blocks } = await first(
    lexis(
      centred("The Post", "January 11, 2010"),
      "Harbour\n\nLENGTH: 12 words\n\nThe first paragraph of the text.\n\n\f                 Page 2 of 3",
      "Seite 3 von 3\n\nLOAD-DATE: January 12, 2010",
    ),
  );
  expect(article.body.map(({ text }) => text)).toEqual([
    "The first paragraph of the text.",
    "The harbour opened again on Monday, the port authority said.",
  ]);
  expect(blocks.filter(({ role }) => role === "footer")).toHaveLength(2);
  expect(article.loadedAt).toBe("2010-01-12");
});

import { describe, expect, test } from "vitest";
import { readByline } from "../src/article/byline.js";
import { calmName } from "../src/article/calm-name.js";
import { readBylineLine } from "../src/blocks/shapes/byline-line.js";
import { findMoments } from "../src/blocks/shapes/moment.js";
import { makeVocabulary } from "../src/blocks/vocabulary.js";
import { parse } from "../src/index.js";
import * as languages from "../src/languages/all.js";

const vocabularies = new Map<string, ReturnType<typeof makeVocabulary>>();

/** The words of one language with English beside it, as for a page. */
function vocabularyOf(code: string) {
  const known = vocabularies.get(code);
  if (known !== undefined) return known;
  const own = Object.values(languages).filter((lexicon) => lexicon.code === code || lexicon.code === "en");
  const made = makeVocabulary(own);
  vocabularies.set(code, made);
  return made;
}

const named = (...names: string[]) => names.map((name) => ({ name }));

describe("a byline with an opener", () => {
  test.each([
    ["en", "By Jane Example", named("Jane Example")],
    ["en", "by: Jane Example", named("Jane Example")],
    ["en", "By Jane Example, John Sample & Ann Other", named("Jane Example", "John Sample", "Ann Other")],
    ["en", "Written by: Jane Example", named("Jane Example")],
    ["en", "Posted by grumpycook", named("grumpycook")],
    ["en", "Posted in Garden by Jane Example", named("Jane Example")],
    ["en", "byJane Example", named("Jane Example")],
    ["en", "By Jane Example with John Sample", named("Jane Example", "John Sample")],
    ["de", "Autor/in: Jana Muster", named("Jana Muster")],
    [
      "de",
      "Von Jana Muster Landespolitische Korrespondentin",
      [{ name: "Jana Muster", role: "Landespolitische Korrespondentin" }],
    ],
    ["fr", "Propos recueillis par Jeanne Exemple", named("Jeanne Exemple")],
    ["fi", "Teksti: Anna Esimerkki HS", [{ name: "Anna Esimerkki", affiliation: "HS" }]],
    ["en", "By Jane Example III", named("Jane Example III")],
    ["ja", "文・山田花子", named("山田花子")],
    ["ko", "기자명 김민수", named("김민수")],
    ["en", "Author: Jane Example", named("Jane Example")],
    ["en", "By Jane Example For Dailyexample.Com", [{ name: "Jane Example", affiliation: "Dailyexample.Com" }]],
    ["en", "By Jane Example, BBX", [{ name: "Jane Example", affiliation: "BBX" }]],
    ["en", "By Jane Example The Associated Press", [{ name: "Jane Example", affiliation: "The Associated Press" }]],
    [
      "en",
      "By Jane Example - Associated Press - Friday, April 28, 2023",
      [{ name: "Jane Example", affiliation: "Associated Press" }],
    ],
    ["en", "By Associated Press in Lisbon", [{ name: "Associated Press", place: "Lisbon" }]],
    ["en", "By Jane ExampleLifestyle Writer", [{ name: "Jane Example", role: "Lifestyle Writer" }]],
    ["en", "By Jane Example@JaneExample", named("Jane Example")],
    ["en", "By Jane Example Follow", named("Jane Example")],
    ["en", "By J. R. Sample Jr.", named("J. R. Sample Jr.")],
    ["en", "By MAEVE O’SAMPLE", named("MAEVE O’SAMPLE")],
    ["en", "By Anne-Marie van der Sample and Omar el-Sample", named("Anne-Marie van der Sample", "Omar el-Sample")],
    ["en", "By Petra Example", named("Petra Example")],
    ["en", "By Echo Staff", named("Echo Staff")],
    ["en", "By AFP, Lisbon", [{ name: "AFP", place: "Lisbon" }]],
    ["en", 'By Jane "Jay Jay" Example', named('Jane "Jay Jay" Example')],
    ["en", "Authored by: Jane Example", named("Jane Example")],
    ["en", "By Jane ExampleCEO", [{ name: "Jane Example", role: "CEO" }]],
    ["en", "By Jane ExampleTwitterNews & Culture Writer", named("Jane Example")],
    ["en", "By The HuffPost", named("The HuffPost")],
    ["en", "By Jane Example Jane Example John Sample John Sample", named("Jane Example", "John Sample")],
    ["en", "By Jane Example | jexample@paper.example", named("Jane Example")],
    ["en", "Author: c1ph4", named("c1ph4")],
    ["nl", "Door onze redacteur Anna Voorbeeld", named("Anna Voorbeeld")],
    ["fr", "Par Anne Exemple | Reportage Luc Échantillon", named("Anne Exemple", "Luc Échantillon")],
    ["ja", "投稿者 Jane Example", named("Jane Example")],
    ["de", "Von Erika Beispiel und Max Muster", named("Erika Beispiel", "Max Muster")],
    ["de", "Von: Erika Beispiel", named("Erika Beispiel")],
    ["de", "Ein Kommentar von Erika Beispiel", named("Erika Beispiel")],
    [
      "de",
      "Von Erika Beispiel, Redakteurin für Finanzen",
      [{ name: "Erika Beispiel", role: "Redakteurin für Finanzen" }],
    ],
    ["de", "Von Erika BeispielWirtschaftsredakteurin", [{ name: "Erika Beispiel", role: "Wirtschaftsredakteurin" }]],
    ["de", "Text: Erika Beispiel", named("Erika Beispiel")],
    ["de", "Autor: Erika Beispiel und Max Muster", named("Erika Beispiel", "Max Muster")],
    ["de", "Von det/dpa", named("det", "dpa")],
    ["fr", "Par Camille Exemple", named("Camille Exemple")],
    ["fr", "Par Le Courrier et AFP", named("Le Courrier", "AFP")],
    ["es", "Por Lucía Ejemplo y Pablo Muestra", named("Lucía Ejemplo", "Pablo Muestra")],
    ["es", "PorLucía Ejemplo", named("Lucía Ejemplo")],
    ["it", "di Giulia Esempio", named("Giulia Esempio")],
    ["pt", "Por Rui Exemplo", named("Rui Exemplo")],
    ["ar", "بقلم: سلمى المثال", named("سلمى المثال")],
  ])("%s: %s", (code, printed, authors) => {
    expect(readByline(printed, vocabularyOf(code))).toEqual(authors);
  });
});

describe("a name alone", () => {
  test.each([
    ["en", "Jane Example", named("Jane Example")],
    ["en", "Jane Example and AFP", named("Jane Example", "AFP")],
    ["en", "Jane Example Political Correspondent", [{ name: "Jane Example", role: "Political Correspondent" }]],
    ["en", "Jane Example / DAILYEXAMPLE.COM", [{ name: "Jane Example", affiliation: "DAILYEXAMPLE.COM" }]],
    ["en", "Jane Example 2 minutes read", named("Jane Example")],
    ["de", "Erika Beispiel, Max Muster", named("Erika Beispiel", "Max Muster")],
    [
      "es",
      "Lucía Ejemplo, Pablo Muestra (Enviado especial)",
      [
        { name: "Lucía Ejemplo", role: "Enviado especial" },
        { name: "Pablo Muestra", role: "Enviado especial" },
      ],
    ],
    ["ru", "Анна Пример", named("Анна Пример")],
    ["en", "Jane Example, USA TODAY", [{ name: "Jane Example", affiliation: "USA TODAY" }]],
    ["fr", "Anne Exemple (avec AFP), le", [{ name: "Anne Exemple", affiliation: "AFP" }]],
    ["de", "Erika Beispiel, dpa/lsw", named("Erika Beispiel", "dpa")],
    ["de", "Erika Beispiel von Erika Beispiel", named("Erika Beispiel")],
    ["de", "Erika Beispiel Schreibe einen Kommentar", named("Erika Beispiel")],
    ["el", "Μαρία Παραδείγματος", named("Μαρία Παραδείγματος")],
    ["ko", "김예시 기자", named("김예시")],
  ])("%s: %s", (code, printed, authors) => {
    const read = readByline(printed, vocabularyOf(code));
    expect(read.map(({ name }) => name)).toEqual(authors.map(({ name }) => name));
    for (const [at, author] of authors.entries()) expect(read[at]).toMatchObject(author);
  });
});

describe("no byline", () => {
  test.each([
    ["en", "By the time the ferry sailed"],
    ["en", "By Monday all ships had left"],
    ["en", "By entering your address you agree"],
    ["en", "By land and sea"],
    ["en", "Read More"],
    ["en", "Latest News"],
    ["en", "Bank of England"],
    ["en", "New York"],
    ["en", "Political Correspondent"],
    ["en", "Jane Example wins the cup"],
    ["en", "Jane Example: we must act"],
    ["en", "Photo by Jane Example"],
    ["en", "Editing by Jane Example"],
    ["en", "Author interviews"],
    ["en", "Jane Example Gets More Votes Than John Sample"],
    ["en", "Jane Example, who wins the cup"],
    ["de", "Erika Beispiel / mehr dazu"],
    ["ko", "월요일"],
    ["ja", "翻訳者"],
    ["en", "Garden | Flowers | Jane Example | Roses"],
    ["de", "Von der Reise zurück"],
    ["de", "Von Risiken und Nebenwirkungen"],
    ["de", "Tag der Arbeit"],
    ["de", "Übersetzt von: Erika Beispiel"],
    ["de", "Erika Beispiel sagt:"],
    ["zh", "(责编：王例、李样)"],
  ])("%s: %s", (code, printed) => {
    expect(readByline(printed, vocabularyOf(code))).toEqual([]);
  });
});

describe("a line of names and dates", () => {
  const pieces = (code: string, line: string) => {
    const span = { start: 0, end: line.length };
    const vocabulary = vocabularyOf(code);
    return readBylineLine(line, span, findMoments(line, span, vocabulary), vocabulary)?.pieces.map(
      ({ role, content }) => `${role} ${line.slice(content.start, content.end)}`,
    );
  };

  test.each([
    ["en", "By Jane Example published 19 May 2026", ["byline By Jane Example", "timestamp published 19 May 2026"]],
    ["en", "By Jane Example 30 August 2023 • 4:45pm", ["byline By Jane Example", "timestamp 30 August 2023 • 4:45pm"]],
    ["en", "by Jane Example Apr. 28, 2023 1:15 pm", ["byline by Jane Example", "timestamp Apr. 28, 2023 1:15 pm"]],
    [
      "en",
      "Posted on 2015-04-05 by grumpycook | Leave a comment",
      ["timestamp Posted on 2015-04-05", "byline by grumpycook"],
    ],
    ["en", "Jane Example June 19, 2023", ["byline Jane Example", "timestamp June 19, 2023"]],
    ["en", "By JANE EXAMPLEJune 11, 2019", ["byline By JANE EXAMPLE", "timestamp June 11, 2019"]],
    ["en", "Associated PressApril 28, 2023 GMT", ["byline Associated Press", "timestamp April 28, 2023"]],
    [
      "de",
      "Veröffentlicht am 10. Februar 2019 von Erika",
      ["timestamp Veröffentlicht am 10. Februar 2019", "byline von Erika"],
    ],
    ["de", "Erika Beispiel24.04.2024, 19:35 Uhr", ["byline Erika Beispiel", "timestamp 24.04.2024, 19:35 Uhr"]],
    [
      "de",
      "Do 25.04.24 | 14:07 Uhr | Von Erika Beispiel",
      ["timestamp Do 25.04.24 | 14:07 Uhr", "byline Von Erika Beispiel"],
    ],
    ["ja", "見本太郎2025年1月13日 21時37分", ["byline 見本太郎", "timestamp 2025年1月13日 21時37分"]],
  ])("%s: %s", (code, line, expected) => {
    expect(pieces(code, line)).toEqual(expected);
  });
});

const prose = [
  "The harbour opened again on Monday after a storm had closed it for a week, the port authority said in a statement.",
  "Ferries to the islands will follow on Wednesday, once the last of the buoys has been set out again by the navy.",
  "Engineers found the worst damage under water, where the current had washed the sand away from the old sea wall.",
  "The wall is to be raised by half a metre before the winter, and the town has asked the government for money.",
];

const page = (head: readonly string[], tail: readonly string[] = []) =>
  [
    "Harbour opens again after storm | The Daily Bugle",
    "Home",
    "World",
    "Harbour opens again after storm",
    ...head,
    ...prose,
    ...tail,
  ].join("\n");

const writersOf = (text: string) => parse(text).article.authors.map(({ name }) => name);

describe("on a page", () => {
  test.each([
    ["opener and name", ["By Rosalind Peake"], ["Rosalind Peake"]],
    ["opener alone, names below", ["By", "Rosalind Peake", "Political editor"], ["Rosalind Peake"]],
    ["opener and dash alone, names below", ["By —", "Rosalind Peake"], ["Rosalind Peake"]],
    ["label alone, name below", ["Author of the article:", "Rosalind Peake"], ["Rosalind Peake"]],
    ["name and date below", ["Rosalind Peake", "April 28, 2023 1:15 pm"], ["Rosalind Peake"]],
    ["name and date on one line", ["Rosalind Peake April 28, 2023"], ["Rosalind Peake"]],
    ["name and role below", ["Rosalind Peake", "Political Correspondent"], ["Rosalind Peake"]],
    ["name and count", ["Rosalind Peake 2 minutes read"], ["Rosalind Peake"]],
    ["agency and date", ["AFP", "28.04.2023 | 17:52"], ["AFP"]],
    ["opener before a name alone", ["Tom Applegarth", "By Rosalind Peake", "15 November 2023"], ["Rosalind Peake"]],
  ])("%s", (_, head, names) => {
    expect(writersOf(page(head))).toEqual(names);
  });

  test.each([
    ["an opener", ["By Rosalind Peake"], ["Rosalind Peake"]],
    ["a biography", ["Rosalind Peake", "Rosalind Peake is a reporter who lives by the sea."], ["Rosalind Peake"]],
  ])("at the end, by %s", (_, tail, names) => {
    expect(writersOf(page([], tail))).toEqual(names);
  });

  test.each([
    ["a section", ["Local News"]],
    ["controls", ["Copy Link", "Save Story"]],
    ["a name that the headline speaks of", ["Storm Harbour"]],
    ["a photographer", ["Photo by Rosalind Peake"]],
  ])("%s is no writer", (_, head) => {
    expect(writersOf(page(head))).toEqual([]);
  });

  test.each([
    ["a commentator", ["Leave a comment", "Rosalind Peake says:", "April 29, 2023 at 3:15 pm"]],
    ["a teaser's writer", ["Related", "The lighthouse that moved", "By Rosalind Peake"]],
  ])("%s below is no writer", (_, tail) => {
    expect(writersOf(page([], tail))).toEqual([]);
  });

  test("takes the first of two days side by side, and the day behind a name below its opener", () => {
    expect(parse(page(["April 27, 2023 April 29, 2023 Rosalind Peake 12 Views"])).article.publishedAt).toBe(
      "2023-04-27",
    );
    const { article } = parse(page(["By", "Rosalind Peake28.04.2023, 17:52"]));
    expect(article).toMatchObject({ authors: [{ name: "Rosalind Peake" }], publishedAt: "2023-04-28T17:52" });
  });

  test.each([
    ["By Rosalind Peake (AFP)", "By Rosalind Peake (AFP)"],
    ["By Rosalind Peake (Special correspondent) | 3 min read", "By Rosalind Peake (Special correspondent)"],
    ["By Rosalind Peake (rpeake@bugle.example)", "By Rosalind Peake"],
  ])("prints %s with the bracket that closes it", (line, byline) => {
    expect(parse(page([line])).article.byline).toBe(byline);
  });

  test("names the blocks that it came from", () => {
    const { article, blocks, origins, text } = parse(page(["By Rosalind Peake 28 April 2023"]));
    expect(article.byline).toBe("By Rosalind Peake");
    expect(article.publishedAt).toBe("2023-04-28");
    const [at = -1] = origins.authors ?? [];
    expect(text.slice(blocks[at]?.content.start, blocks[at]?.content.end)).toBe("By Rosalind Peake");
  });
});

describe("a name in the capitals of the layout", () => {
  const vocabulary = vocabularyOf("en");
  test.each([
    ["STEPHEN POLLARD", "Stephen Pollard"],
    ["TREVOR Kavanagh", "Trevor Kavanagh"],
    ["PIET VAN DER BERG", "Piet van der Berg"],
    ["VAN DER BERG", "Van der Berg"],
    ["JAMES O'NEILL", "James O'Neill"],
    ["ANN McDONALD", "Ann McDonald"],
    ["JEAN-LUC EXAMPLE", "Jean-Luc Example"],
    ["JP SAMPLE", "JP Sample"],
    ["JO SAMPLE", "Jo Sample"],
    ["ANN LEE", "Ann Lee"],
    ["Ann LEE", "Ann Lee"],
    ["Ann JO", "Ann JO"],
    ["JOHN SAMPLE III", "John Sample III"],
    ["XI EXAMPLE", "XI Example"],
    ["A.A. GILL", "A.A. Gill"],
    ["LY EXAMPLE", "Ly Example"],
    ["ÖDE EXAMPLE", "Öde Example"],
    ["BELGA", "BELGA"],
    ["EXAMPLES", "Examples"],
    ["ANP", "ANP"],
    ["REUTERS", "REUTERS"],
    ["Ann Other", "Ann Other"],
    ["AN OX", "An Ox"],
    ["KORPA", "KORPA"],
    ["KORPAN", "Korpan"],
    ["HENRY EXAMPLE VIII", "Henry Example VIII"],
    ["Jane KRXX", "Jane Krxx"],
    ["Jane XVKRT", "Jane Xvkrt"],
    ["Jane dePRIES", "Jane dePRIES"],
    ["Ann MacMcDONALD", "Ann MacMcDONALD"],
    ["Ann McDONALDs", "Ann McDONALDs"],
    ["ANN MCAB", "Ann Mcab"],
    ["A.O EXAMPLE", "A.O Example"],
    ["JO Example SMITH", "JO Example Smith"],
  ])("%s is %s", (printed, name) => {
    expect(calmName(printed, vocabulary)).toBe(name);
  });
});

describe("names on lines of their own", () => {
  const text = [
    "The harbour opened again on Friday after a storm that had closed it for a week, the port authority said.",
    "Ferries will follow on Monday, and the fish market will open as soon as the ice has come in from the north.",
    "“Nobody was hurt, but the damage is large,” the mayor told reporters on the pier in the morning.",
  ];
  const authorsOf = (...head: string[]) =>
    parse(
      ["Harbour opens again | Gazette", "Menu", "Harbour opens again", ...head, ...text].join("\n"),
    ).article.authors.map(({ name }) => name);

  test("are each a writer where each has a role below it", () => {
    expect(authorsOf("Jane Example", "Reporter", "John Sample", "Reporter", "14 March 2025")).toEqual([
      "Jane Example",
      "John Sample",
    ]);
  });

  test("are none below the word for who took the pictures", () => {
    expect(authorsOf("Jane Example", "14 March 2025", "Photographer", "John Sample")).toEqual(["Jane Example"]);
  });
});

describe("an agency in brackets behind a row between headline and day", () => {
  test.each([
    "Ferries wait in the harbour after the storm on Friday (AP)",
    "Fähren warten nach dem Sturm am Freitag im Hafen (dpa)",
    "Los barcos esperan en el puerto después de la tormenta (EFE)",
    "Les bateaux attendent dans le port après la tempête (AFP)",
  ])("wrote nothing: %s", (row) => {
    const { article, blocks, text } = parse(`Harbour opens | The Bugle
Menu
Harbour opens
${row}
April 28, 2023
LISBON (Reuters) - The harbour opened again on Friday after a storm had closed it for a week, the port authority said.
Ferries will follow on Monday, the port authority said in a statement to the paper on Saturday.
`);
    expect(article.authors).toEqual([]);
    expect(article.byline).toBeUndefined();
    expect(
      blocks.some(({ role, content }) => role !== "byline" && text.slice(content.start).startsWith(row.slice(0, 20))),
    ).toBe(true);
  });
});

describe("names of a list of tags, a row each", () => {
  const page = (...rows: string[]) => `Ferry Awards 2024: Full winners list | The Daily Bugle
Ferry Awards 2024: Full winners list
The harbour's own ferry is nominated for a record seven awards
2 March 2024 • 9:08pm
${rows.join("\n")}
The harbour opened again on Friday after a storm had closed it for a week, the port authority said in a statement.
Ferries will follow on Monday, and the prizes will be given on the quay, where a stage has been built for it.
`;
  test.each([
    ["Related Topics", "Pop music,", "Jane Sample,", "Anna Example,", "Ferries"],
    ["Jane Sample,", "Anna Example,", "Ferries"],
    ["Ferries,", "Jane Sample,", "Anna Example"],
  ])("are no writers: %s", (...rows) => {
    const { article } = parse(page(...rows));
    expect(article.authors).toEqual([]);
    expect(article.body).toHaveLength(2);
  });

  test("but a name before its role is one", () => {
    expect(parse(page("Jane Sample,", "Culture Reporter")).article.authors[0]?.name).toBe("Jane Sample");
  });
});

import { describe, expect, test } from "vitest";
import { readKeywords } from "../src/fields/keywords.js";
import { type FoundPart, labelledRecord } from "../src/fields/labelled-record.js";
import { languageOfName } from "../src/fields/language-name.js";
import { readSection, readWordCount } from "../src/fields/section.js";
import type { Parsed } from "../src/index.js";
import { fieldNames, parse, textOf } from "../src/index.js";
import { inspect, inspectText } from "../src/inspect.js";
import { splitLines } from "../src/text/lines.js";
import fc from "./support/properties.js";

/** Marks `[field:label|content]` in a text and gives the text without marks, with the parts. */
function marked(source: string): { text: string; parts: FoundPart[] } {
  const parts: FoundPart[] = [];
  let text = "";
  for (const piece of source.split(/(\[[a-z]+:[^|\]]*\|[^\]]*\])/)) {
    const match = /^\[([a-z]+):([^|]*)\|([^\]]*)\]$/.exec(piece);
    if (match === null) {
      text += piece;
      continue;
    }
    const [, name = "", label = "", content = ""] = match;
    const start = text.length;
    text += label + content;
    const span = { start, end: text.length };
    const place = { span, content: { start: start + label.length, end: text.length } };
    if (name === "paragraph") parts.push({ role: "paragraph", ...place });
    else parts.push({ field: name as never, from: label.replace(/:? *$/, "") || name, ...place });
  }
  return { text, parts };
}

function parsed(source: string): Parsed {
  const { text, parts } = marked(source);
  return parse(labelledRecord({ text, source: { index: 0 } }, parts));
}

const record = `
                        [publication:|The Harbour Post (Riverton)]

                        [published:|January 11, 2010 Monday]
                        [edition:|Late Edition]

[headline:HEADLINE: |Harbour opens again after
the storm]

[byline:BYLINE: |BY JANE EXAMPLE and Tom Sample]

[section:SECTION: |NEWS; Pg. 3A]

[length:LENGTH: |1,018  words]

[dateline:DATELINE: |RIVERTON, Jan. 10]

[paragraph:|The harbour opened again on Monday after a storm had
closed it for a week, the port authority said.]

[paragraph:|Ferries will follow &amp; cranes too.]

[caption:GRAPHIC: |A ferry leaves the port at dawn. (AP Photo/Ann Other)]

[subject:SUBJECT: |HARBOURS & PORTS (91%); STORMS (67%)]

[place:GEOGRAPHIC: |RIVERTON (90%)]

[loaded:LOAD-DATE: |January 12, 2010]

[language:LANGUAGE: |ENGLISH; ENGLISCH]

             [copyright:|Copyright 2010 Harbour Post Ltd. All Rights Reserved]
-939871
`;

describe("a record of labelled fields", () => {
  const found = parsed(record);
  const { article, blocks, origins, text, stated } = found;

  test("gives the fields of the article", () => {
    expect(article).toEqual({
      headline: "Harbour opens again after the storm",
      byline: "BY JANE EXAMPLE and Tom Sample",
      authors: [{ name: "Jane Example" }, { name: "Tom Sample" }],
      section: "NEWS",
      dateline: { text: "RIVERTON, Jan. 10", places: ["RIVERTON"], date: "--01-10" },
      publishedAt: "2010-01-11",
      loadedAt: "2010-01-12",
      publication: { name: "The Harbour Post (Riverton)", edition: "Late Edition", page: "3A" },
      language: "en",
      media: [{ caption: "A ferry leaves the port at dawn.", credit: "AP Photo/Ann Other" }],
      body: [
        {
          kind: "paragraph",
          text: "The harbour opened again on Monday after a storm had closed it for a week, the port authority said.",
        },
        { kind: "paragraph", text: "Ferries will follow & cranes too." },
      ],
      keywords: [
        { term: "HARBOURS & PORTS", scheme: "subject", relevance: 0.91 },
        { term: "STORMS", scheme: "subject", relevance: 0.67 },
        { term: "RIVERTON", scheme: "place", relevance: 0.9 },
      ],
      notices: ["Copyright 2010 Harbour Post Ltd. All Rights Reserved"],
      wordCount: 1018,
    });
    expect(found.kind).toBe("article");
    expect(found.diagnostics.map(({ code }) => code)).toEqual(["LENGTH_DIFFERS"]);
  });

  test("tiles the text as given", () => {
    expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(text);
  });

  test("leads back from each field, and names its label", () => {
    const shown = (path: string) => (origins[path] ?? []).map((at) => textOf(found, blocks[at] as never)).join(" ");
    expect(shown("headline")).toBe("Harbour opens again after the storm");
    expect(shown("publishedAt")).toBe("January 11, 2010 Monday");
    expect(shown("publication.page")).toBe("NEWS; Pg. 3A");
    expect(shown("wordCount")).toBe("1,018 words");
    expect(stated).toMatchObject({ headline: "HEADLINE", loadedAt: "LOAD-DATE", "publication.page": "SECTION" });
    const headline = blocks[origins.headline?.[0] as number];
    expect(headline).toMatchObject({ role: "headline", basis: "stated", rule: "record:HEADLINE" });
  });

  test("keeps what no part claims as unknown", () => {
    expect(blocks.filter(({ role }) => role === "unknown").map((block) => textOf(found, block))).toEqual(["-939871"]);
  });
});

test("without a date of publication that of loading stands in, and says so", () => {
  const { article, stated } = parsed(
    "[headline:TITLE: |Harbour]\n\n[paragraph:|It opened.]\n\n[loaded:LOAD-DATE: |May 5, 2001]\n",
  );
  expect(article.publishedAt).toBe("2001-05-05");
  expect(stated?.publishedAt).toBe("LOAD-DATE");
});

test("markup is read by its runs; tags are spaces, references one character", () => {
  const text =
    "<h1>Port &amp; caf&eacute;</h1>\n<p>The <b>port</b><br>of Riv<i>er</i>ton&#39;s\n  bay &lt;PORT> opened&nbsp;again.</p>";
  const run = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const parts: FoundPart[] = [
    { field: "headline", from: "h1", span: { start: 0, end: 31 }, runs: [run("Port &amp; caf&eacute;")] },
    {
      role: "paragraph",
      span: { start: 32, end: text.length },
      runs: ["The ", "port", "<br>", "of Riv", "er", "ton&#39;s\n  bay &lt;PORT> opened&nbsp;again."].map(run),
    },
  ];
  // `er` of `er</i>`, not that of the heading.
  const er = text.indexOf("er</i>");
  parts[1] = {
    ...(parts[1] as FoundPart),
    runs: (parts[1]?.runs ?? []).map((each, at) => (at === 4 ? { start: er, end: er + 2 } : each)),
  };
  const given = parse(labelledRecord({ text, source: { index: 0 } }, parts));
  expect(given.article.headline).toBe("Port & café");
  expect(given.article.body[0]?.text).toBe("The port of Riverton's bay <PORT> opened again.");
  expect(textOf(given, given.blocks[given.origins.body?.[0] as number] as never)).toBe(given.article.body[0]?.text);
  expect(given.blocks.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(text);
});

test.each([
  [["The ", " port"], "The port"],
  [["The", "  port"], "The port"],
  [["The ", "&nbsp;port"], "The port"],
  [["The &nbsp; ", " port &amp; ", " pier "], "The port & pier"],
])("runs %j are one text, with one space between words", (runs, value) => {
  const text = `|${runs.join("|")}|`;
  let at = 1;
  const spans = runs.map((run) => {
    const start = at;
    at += run.length + 1;
    return { start, end: start + run.length };
  });
  const part: FoundPart = { role: "paragraph", span: { start: 0, end: text.length }, runs: spans };
  const parsed = parse(labelledRecord({ text, source: { index: 0 } }, [part]));
  expect(parsed.article.body[0]?.text).toBe(value);
  expect(textOf(parsed, parsed.blocks[0] as never)).toBe(value);
});

test("a run that is printed as a tag would be is no space, though a tag beside it is one", () => {
  const text = "The port\n<b> &lt;3 <pier><i>";
  const runs = [
    { start: 0, end: 9 },
    { start: 9, end: 12 },
    { start: 12, end: 25 },
    { start: 25, end: 28 },
  ];
  const part: FoundPart = { role: "paragraph", span: { start: 0, end: text.length }, runs };
  const parsed = parse(labelledRecord({ text, source: { index: 0 } }, [part]));
  expect(parsed.article.body[0]?.text).toBe("The port <3 <pier>");
  expect(textOf(parsed, parsed.blocks[0] as never)).toBe("The port <3 <pier>");
  const bare = "<p>The port.\n</p>\n<pier>";
  const printed: FoundPart = {
    role: "paragraph",
    span: { start: 0, end: bare.length },
    runs: [
      { start: 3, end: 13 },
      { start: 17, end: 24 },
    ],
  };
  const read = parse(labelledRecord({ text: bare, source: { index: 0 } }, [printed]));
  expect(textOf(read, read.blocks[0] as never)).toBe(read.article.body[0]?.text);
});

describe("laws", () => {
  const part = fc.record({
    start: fc.nat(120),
    length: fc.integer({ min: 1, max: 40 }),
    field: fc.constantFrom(...fieldNames),
    inner: fc.integer({ min: 0, max: 3 }),
    split: fc.boolean(),
  });
  const characters = fc.array(
    fc.constantFrom("a", "B", " ", "\n", "\r\n", "&amp;", "&lt;", "<b>", "é", "1", ":", "\u00a0", "."),
    {
      minLength: 1,
      maxLength: 120,
    },
  );

  test("any parts of any text: blocks tile it, and values are those of the blocks", () => {
    fc.assert(
      fc.property(characters, fc.array(part, { maxLength: 8 }), (given, found) => {
        const text = given.join("");
        const parts = found.map(({ start, length, field, inner, split }): FoundPart => {
          const span = { start, end: start + length };
          const content = { start: Math.min(start + inner, span.end), end: span.end };
          const middle = (content.start + content.end) >> 1;
          const runs = [
            { start: content.start, end: middle },
            { start: middle, end: content.end },
          ];
          return { field, from: field, span, ...(split ? { runs } : { content }) };
        });
        const parsed = parse(labelledRecord({ text, source: { index: 0 } }, parts));
        expect(parsed.blocks.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(text);
        for (const { span, content, parts: runs } of parsed.blocks) {
          expect(content.start).toBeGreaterThanOrEqual(span.start);
          expect(content.end).toBeLessThanOrEqual(span.end);
          for (const run of runs ?? []) expect(run.start >= span.start && run.end <= span.end).toBe(true);
        }
        for (const [at, index] of (parsed.origins.body ?? []).entries()) {
          expect(textOf(parsed, parsed.blocks[index] as never)).toBe(parsed.article.body[at]?.text);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("values of labelled fields", () => {
  test.each([
    ["NEWS; Pg. 3A", { section: "NEWS", page: "3A" }],
    ["MONEY;; COVER STORY", { section: "MONEY; COVER STORY" }],
    ["Binnenland; Blz. 6", { section: "Binnenland", page: "6" }],
    ["ÚNICA; Propiedades; Pág. 5", { section: "ÚNICA; Propiedades", page: "5" }],
    ["POLITIK; S. 12", { section: "POLITIK", page: "12" }],
    ["Politique, p. 16", { section: "Politique", page: "16" }],
    ["Section 5; Part 2", { section: "Section 5; Part 2" }],
    ["", {}],
  ])("section %s", (printed, value) => expect(readSection(printed)).toEqual(value));

  test.each([
    ["2,968 words", 2968],
    ["409  woorden", 409],
    ["1.234 Wörter", 1234],
    ["1 234 mots", 1234],
    ["12345", 12345],
    ["words", undefined],
  ])("length %s", (printed, value) => expect(readWordCount(printed)).toBe(value));

  test.each([
    ["Dutch / Nederlands", "nl"],
    ["GERMAN; DEUTSCH", "de"],
    ["anglais", "en"],
    ["Français", "fr"],
    ["FR", "fr"],
    ["en-US", "en"],
    ["Klingon", undefined],
    ["", undefined],
    ["ENG", "en"],
  ])("language %s", (printed, value) => expect(languageOfName(printed)).toBe(value));

  test("keywords with codes and with relevance", () => {
    expect(readKeywords("c151 : Acquisitions | gpol : Politics", "subject")).toEqual([
      { term: "Acquisitions", scheme: "subject", code: "c151" },
      { term: "Politics", scheme: "subject", code: "gpol" },
    ]);
    expect(readKeywords("CLIMATE CHANGE (52%); ;UNITED STATES", "place")).toEqual([
      { term: "CLIMATE CHANGE", scheme: "place", relevance: 0.52 },
      { term: "UNITED STATES", scheme: "place" },
    ]);
  });
});

describe("who wrote, in fields of their own", () => {
  const authorsOf = (source: string) => parsed(source).article.authors;
  const dated = "[published:|January 11, 2010]\n";

  test("a position behind a byline is what its people are, or whom they work for", () => {
    const source =
      "[byline:|By JANE EXAMPLE and TOM SAMPLE]\n[position:|Riverton News Agency]\n[byline:|By Max Moe]\n[position:|Staff Writer]";
    expect(authorsOf(source)).toEqual([
      { name: "Jane Example", affiliation: "Riverton News Agency" },
      { name: "Tom Sample", affiliation: "Riverton News Agency" },
      { name: "Max Moe", role: "Staff Writer" },
    ]);
    expect(authorsOf("[position:|Staff Writer]\n[paragraph:|The port opened.]")).toEqual([]);
  });

  test("a list of names adds those that the byline prints and nobody took for names, in its order", () => {
    const source =
      "[byline:|By Some One; compiled by Tom Sample]\n[author:|One, Some; Else, Jane]\n[paragraph:|The port opened.]";
    expect(authorsOf(source)).toEqual([{ name: "Some One" }, { name: "Tom Sample", role: "compiled by" }]);
    expect(authorsOf("[author:|SAMPLE, TOM]\n[paragraph:|The port opened.]")).toEqual([{ name: "Tom Sample" }]);
    expect(authorsOf("[byline:|By Jane Example]\n[author:|Example, Jane]")).toEqual([{ name: "Jane Example" }]);
  });

  test("surnames in capitals before first names are turned round, first names in capitals are not", () => {
    const of = (byline: string) => authorsOf(`[byline:|${byline}]`).map(({ name }) => name);
    expect(of("DUPONT Marie; MARTIN Jean")).toEqual(["Marie Dupont", "Jean Martin"]);
    expect(of("TREVOR Sample")).toEqual(["Trevor Sample"]);
    expect(of("MARTIN Jean")).toEqual(["Martin Jean"]);
  });

  test("where a text comes from is its dateline, unless it prints one", () => {
    const from = "[located:|Riverton]\n";
    expect(parsed(`${from}[paragraph:|The port opened.]`).article.dateline).toEqual({
      text: "Riverton",
      places: ["Riverton"],
    });
    expect(parsed(`${from}[paragraph:|LISBON (AP) - The port opened.]`).article.dateline?.places).toEqual(["LISBON"]);
  });

  test("a headline with a day and nothing else is a brief; without a day, or with links, it is none", () => {
    const { kind, article, diagnostics } = parsed(`${dated}[headline:|Port opens]`);
    expect([kind, article.headline, article.body, diagnostics]).toEqual(["article", "Port opens", [], []]);
    expect(parsed("[headline:|Port opens]").kind).toBe("unknown");
    expect(parsed(dated).kind).toBe("unknown");
  });

  test("an abstract that is the headline again is no deck, and a bracket in a name has its space", () => {
    const { article, stated } = parsed(
      `[publication:|The Bugle(Riverton)]\n[headline:|Port opens]\n[deck:|Port opens]\n`,
    );
    expect([article.publication?.name, article.deck, stated?.deck]).toEqual([
      "The Bugle (Riverton)",
      undefined,
      undefined,
    ]);
    expect(parsed("[publication:|Bugle(s) and Horn(2)]\n").article.publication?.name).toBe("Bugle(s) and Horn(2)");
  });

  test("commas inside the name of a section stay commas", () => {
    expect(readSection("SPORTS, LEISURE; Pg. 3, Col. 2")).toEqual({ section: "SPORTS, LEISURE; Col. 2", page: "3" });
    expect(readSection("News, page 4")).toEqual({ section: "News", page: "4" });
  });
});

test("a word for an update beside a stated date is still read, with and without others around", () => {
  const dated = (line: string) => {
    const text = `Harbour opens\n${line}\nThe harbour opened again on Monday, the port authority said.\n`;
    const start = text.indexOf(line);
    const parts: FoundPart[] = [
      { field: "headline", from: "HD", span: { start: 0, end: 13 } },
      { field: "published", from: "PD", value: "2020-01-11", span: { start, end: start + line.length } },
      { role: "paragraph", span: { start: start + line.length + 1, end: text.length } },
    ];
    return parse(labelledRecord({ text, source: { index: 0 }, language: "en" }, parts)).article;
  };
  expect(dated("January 11, 2020 Saturday").publishedAt).toBe("2020-01-11");
  expect(dated("January 11, 2020 Saturday").updatedAt).toBeUndefined();
  expect(dated("January 11, 2020, Updated January 13, 2020")).toMatchObject({
    publishedAt: "2020-01-11",
    updatedAt: "2020-01-13",
  });
  expect(dated("UPDATED: January 13, 2020").updatedAt).toBe("2020-01-13");
});

test("a text whose lines are of no use has the same to tell, whatever character it holds", () => {
  const told = (look: (text: string, report: (...fault: unknown[]) => void) => void, text: string) => {
    const faults: unknown[][] = [];
    look(text, (...fault) => void faults.push(fault));
    return faults;
  };
  const byLines = (text: string, report: (...fault: unknown[]) => void) => inspect(text, splitLines(text), report);
  for (let code = 0; code < 0x10000; code++) {
    const text = `a\nb${String.fromCharCode(code)}c\n`;
    if (told(inspectText, text).length !== told(byLines, text).length) expect(code).toBe("told the same");
  }
  for (const text of ["", "\ufeffa", "a\r\nb\r\n", "a\r\nb\n", "a\rb", "AT&amp;T", "AT&ampT &amp", "a\u200fb\ufeff"])
    expect(told(inspectText, text)).toEqual(told(byLines, text));
});

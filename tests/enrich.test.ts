import { describe, expect, test } from "vitest";
import { findAcronyms, findDates, findQuotes, findSentences } from "../src/enrich/all.js";
import { segmentEnds } from "../src/enrich/segment-ends.js";
import { type Parsed, parse } from "../src/index.js";
import { readPage } from "./support/fences.js";
import { textFixtures } from "./support/fixtures.js";
import { type Labelled, labelledPages, parsedLabelled } from "./support/labelled.js";
import { hostileTexts } from "./support/pages.js";
import fc from "./support/properties.js";
import { speechSigns } from "./support/speech-signs.js";

const labelled = labelledPages();

/** What is found on a page, and what somebody marked on it, as lines to compare. */
const kinds: Readonly<Record<string, (page: Labelled, parsed: Parsed) => [found: string[], wanted: string[]]>> = {
  quotations: ({ quotes }, parsed) => [findQuotes(parsed).map(({ text }) => text), quotes.map(({ text }) => text)],
  speakers: ({ quotes }, parsed) => [
    findQuotes(parsed).flatMap(({ text, speaker }) => (speaker === undefined ? [] : [`${text} – ${speaker.text}`])),
    quotes.flatMap(({ text, speaker }) => (speaker === undefined ? [] : [`${text} – ${speaker}`])),
  ],
  acronyms: ({ acronyms }, parsed) => [
    findAcronyms(parsed).map(({ short, long }) => `${short.text} – ${long.text}`),
    acronyms.map((pair) => pair.join(" – ")),
  ],
  dates: ({ dates }, parsed) => [
    findDates(parsed).map(({ text, date }) => `${text} – ${date}`),
    dates.map((pair) => pair.join(" – ")),
  ],
  sentences: ({ text }, parsed) => [
    findSentences(parsed).map((sentence) => sentence.text),
    text.flatMap((paragraph) => paragraph.split("‖").map((sentence) => sentence.trim())),
  ],
};

/** How many of the found were wanted. */
function hitsOf(found: readonly string[], wanted: readonly string[]): number {
  const left = [...wanted];
  return found.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

describe("pages marked by hand", () => {
  test("are of many languages, with what is to be found and what is not", () => {
    const languages = new Set(labelled.map(({ language }) => language));
    expect(languages.size).toBeGreaterThanOrEqual(10);
    const said = labelled.filter(({ quotes }) => quotes.length > 0).map(({ language }) => language);
    const notSaid = labelled.filter(({ quotes }) => quotes.length === 0).map(({ language }) => language);
    expect(new Set(said).size).toBeGreaterThanOrEqual(10);
    expect(new Set(notSaid).size).toBeGreaterThanOrEqual(8);
  });

  test.each(Object.keys(kinds))("%s: precision and recall are those of docs/enrich.md", (kind) => {
    const counts = { hits: 0, found: 0, wanted: 0 };
    const faults: string[] = [];
    for (const page of labelled) {
      const [found, wanted] = (kinds[kind] as (typeof kinds)[string])(page, parsedLabelled(page));
      counts.hits += hitsOf(found, wanted);
      counts.found += found.length;
      counts.wanted += wanted.length;
      faults.push(...found.filter((each) => !wanted.includes(each)).map((each) => `${page.name} found ${each}`));
      faults.push(...wanted.filter((each) => !found.includes(each)).map((each) => `${page.name} missed ${each}`));
    }
    const { hits, found, wanted } = counts;
    const row = `| ${kind} | ${wanted} | ${found} | ${hits} | ${(hits / found).toFixed(2)} | ${(hits / wanted).toFixed(2)} |`;
    expect(readPage("docs/enrich.md"), faults.join("\n")).toContain(row);
  });

  test.each(labelled.map((page) => [page.name, page] as const))(
    "%s: every span holds what is said to stand there",
    (_name, page) => {
      const parsed = parsedLabelled(page);
      const mentions = [
        ...findQuotes(parsed).flatMap(({ speaker, cue }) => [speaker, cue]),
        ...findAcronyms(parsed).flatMap(({ short, long }) => [short, long]),
        ...findDates(parsed),
        ...findSentences(parsed),
      ].filter((mention) => mention !== undefined);
      for (const { text, span } of mentions) expect(parsed.text.slice(span.start, span.end)).toBe(text);
      for (const { text, spans } of findQuotes(parsed)) {
        expect(spans.map(({ start, end }) => parsed.text.slice(start, end)).join("\n")).toBe(text);
      }
    },
  );
});

describe("the seed", () => {
  const { text } = textFixtures("articles").find(({ name }) => name === "articles/asharq-al-awsat/seed") as {
    text: string;
  };
  const parsed = parse(text);

  test("IRGC is found", () => {
    expect(findAcronyms(parsed).map(({ short, long }) => [short.text, long.text])).toEqual([
      ["IRGC", "Islamic Revolutionary Guard Corps"],
    ]);
  });

  test("what Shamkhani said is a quotation, and the name of a website is none", () => {
    expect(findQuotes(parsed).map(({ text, speaker, cue, basis }) => [text, speaker?.text, cue?.text, basis])).toEqual([
      ["what had happened in Khan Touman confirmed Iranian fears.", "Shamkhani", "said", "stated"],
    ]);
  });
});

describe("quotations", () => {
  const quotesOf = (...text: string[]) =>
    findQuotes(parsedLabelled({ text, language: "en", publishedAt: "2023-04-28" }));

  test("behind a dash begin a line: that of a dateline, or one within a line, opens none", () => {
    const page = (opening: string) => {
      const said = "– Czekaliśmy na to dziesięć lat – powiedziała Anna Dahl.";
      const text = `Most otwarty przed terminem\n\nAutor: Jan Przykład\n14 marca 2024\n\n${opening}Most przez zatokę otwarto w czwartek, poinformowało miasto.\n\n${said}\n`;
      return parse({ text, language: "pl", source: { index: 0 } });
    };
    for (const opening of ["ASKHOLM – ", ""]) {
      expect(findQuotes(page(opening)).map(({ text }) => text)).toEqual(["Czekaliśmy na to dziesięć lat"]);
    }
  });

  test("inside others know in which", () => {
    const quotes = quotesOf("“I asked them, and they told me: ‘Come back next year.’ So I did,” she said.");
    expect(quotes.map(({ within }) => within)).toEqual([undefined, 0]);
    expect(quotes[1]?.text).toBe("Come back next year.");
  });

  test("over several paragraphs are one, with a span for each", () => {
    const [quote, ...others] = quotesOf("“We were afraid.", "“The water rose.", "“We stayed,” she said.");
    expect(others).toEqual([]);
    expect(quote?.text).toBe("We were afraid.\nThe water rose.\nWe stayed,");
    expect(quote?.spans).toHaveLength(3);
  });

  test("that nobody closes are none, and swallow no other", () => {
    expect(
      quotesOf("“We were afraid, she said.", "The water rose.", "“We stayed,” she said.").map(({ text }) => text),
    ).toEqual(["We stayed,"]);
  });

  test("are stated where a verb of saying stands, inferred where only their form tells", () => {
    expect(quotesOf("“It is dear,” she said. “It will stand.”").map(({ basis }) => basis)).toEqual([
      "stated",
      "inferred",
    ]);
  });
});

describe("quotations beside verbs that no list has", () => {
  const told = (language: string, text: string) =>
    findQuotes(parsedLabelled({ text: [text], language, publishedAt: "2023-04-28" })).map(
      ({ text, speaker, cue }) => `${text} – ${cue?.text} – ${speaker?.text}`,
    );

  test.each([
    [
      "en",
      "“I have been here since nine,” croaked Dana Holt, 74.",
      "I have been here since nine, – croaked – Dana Holt",
    ],
    ["en", "“We dig,” Holt croaked.", "We dig, – croaked – Holt"],
    ["en", "“Nobody asked us,” according to Sam Iqbal, who keeps bees.", "Nobody asked us, – according – Sam Iqbal"],
    ["de", "„Wir bleiben hier“, knurrte Wirtin Anna Holt.", "Wir bleiben hier – knurrte – Wirtin Anna Holt"],
    ["fr", "« On reste tous ici », grommelle Anne Holt.", "On reste tous ici – grommelle – Anne Holt"],
    ["es", "“De aquí no nos vamos”, gruñó la concejala Ana Holt.", "De aquí no nos vamos – gruñó – Ana Holt"],
    ["it", "«Noi restiamo qui», borbotta la sindaca Anna Holt.", "Noi restiamo qui – borbotta – Anna Holt"],
    ["pt", "“Daqui ninguém nos tira”, resmungou Ana Holt.", "Daqui ninguém nos tira – resmungou – Ana Holt"],
    ["nl", "“Wij blijven gewoon hier”, bromde Anna Holt.", "Wij blijven gewoon hier – bromde – Anna Holt"],
    ["sv", "”Vi stannar kvar här”, muttrade Anna Holt.", "Vi stannar kvar här – muttrade – Anna Holt"],
    ["da", "»Vi bliver bare her,« mumlede borgmester Anna Holt.", "Vi bliver bare her, – mumlede – Anna Holt"],
  ])("one in %s: %s", (language, text, found) => expect(told(language, text)).toEqual([found]));

  test.each([
    // titles of works, and what is said of them
    ["en", "“Salt and rope by night,” published in May, sold out."],
    ["en", "“A town by the sea” was shown again, and Dana Holt came."],
    ["de", "„Die Stadt am Meer“, gedreht vor Jahren, läuft wieder."],
    ["fr", "« Une vie sans frein », publié chez Grasset, sort jeudi."],
    ["fr", "« Une vie sans frein », chez Grasset, sort jeudi."],
    ["es", "“El mar de siempre”, segunda novela de Ana Ruiz, sale hoy."],
    ["it", "«Il mare di sempre», romanzo di Ada Holt, esce oggi."],
    ["pt", "“O mar de sempre”, estreia de Ana Holt, chega hoje."],
    ["sv", "”Havet och staden”, berättelsen om Ida Holm, kommer i dag."],
    ["da", "»Havet og byen«, roman af Ida Holm, udkommer i dag."],
    ["ru", "«Море и город», роман Иды Хольм, выходит сегодня."],
    ["pl", "„Morze i miasto”, powieść Idy Holm, ukaże się dziś."],
    // names of things
    ["fr", "Le vieux pont, dit « pont du Roi », reste fermé."],
    ["fr", "Le vieux pont – dit « pont du Roi » – reste fermé."],
    ["fr", "La rue dite « des Tisserands » reste fermée."],
    ["en", "He called the boat “Old Patience” and painted it."],
    ["de", "Sie nannte das Boot „Alte Geduld“ und strich es."],
    ["es", "Definió la obra como “la Pecera” del barrio."],
    ["nl", "Zij noemde de boot “oude taaie” en verfde hem."],
  ])("none in %s: %s", (language, text) => expect(told(language, text)).toEqual([]));
});

describe("short forms", () => {
  const shortsOf = (language: string, ...text: string[]) =>
    findAcronyms(parsedLabelled({ text, language, publishedAt: "2023-04-28" })).map(
      ({ short, long }) => `${short.text} – ${long.text}`,
    );

  test.each([
    // what follows `or` is another thing
    ["en", "He may go to Brussels to meet the alliance, or NATO may come to him."],
    ["en", "Nobody asked him about hospitals, or NASH, a disease of the liver."],
    ["en", "Fans of rock, jazz, or RNB, came."],
    ["fr", "Les ministres de la mer, ou OTAN et ses alliés, viendront."],
    ["de", "Wer mit Bus oder BVG fährt, zahlt mehr."],
    ["es", "Los ministros, o ONU, no respondieron."],
    // agencies, currencies, tickers, parties, scores, places on a picture
    ["en", "LONDON (AP) - Officials of the agency (REUTERS) said so."],
    ["en", "The euro (EUR) fell against the pound (GBP) and the dollar (USD)."],
    ["en", "Shares of Northern Example (NYSE: NEX) and Eastern Example (NASDAQ:EEX) rose."],
    ["en", "Senator Dana Calder (D-Calif.) and Rep. Ray Tolan (R-TX) voted."],
    ["en", "Ines Dahl, Robert Hale and Thea Lind (L-R) at the harbour; the mayor (C) and his wife (R)."],
    ["en", "The war (1939-45), the storm (2011) and the match (3-1, OT) were told again."],
    ["en", "Chapter IV (VII in the old book) and World War II (WW) differ."],
    ["en", "The street was shut from 5 (PM) to 7 (AM)."],
    ["de", "Die Sprecherin (CDU) und der Bürgermeister (SPD) stimmten zu."],
    ["de", "In der Stadt (Kreis OH) wohnen 3.000 Menschen (Stand: EU)."],
    ["fr", "Le maire (PS) et la députée (LREM) ont voté."],
    ["es", "El alcalde (PP) y la diputada (PSOE) votaron."],
    ["it", "Il sindaco (PD) e la deputata (FDI) hanno votato."],
    ["ru", "Мэр (ЕР) и депутат (КПРФ) голосовали."],
    ["en", "The Ministry of Defence (MOFA) and the Port Authority (XYZ) met."],
    ["en", "The UN (photo) and the EU (map below) met."],
  ])("none in %s: %s", (language, text) => {
    expect(shortsOf(language, text)).toEqual([]);
  });

  test.each([
    ["en", "The National Association of Sea Harbours, or NASH, met.", "NASH – National Association of Sea Harbours"],
    ["en", "The Bath Iron Works, or BIW, will close.", "BIW – Bath Iron Works"],
    ["en", "The European Central Bank (ECB) raised rates.", "ECB – European Central Bank"],
    ["de", "Der Bundesnachrichtendienst (BND) schwieg.", "BND – Bundesnachrichtendienst"],
    ["fr", "L’Organisation des Nations unies (ONU) se réunit.", "ONU – Organisation des Nations unies"],
    ["es", "El Instituto Nacional de Estadística (INE) publica.", "INE – Instituto Nacional de Estadística"],
    ["it", "L’Istituto nazionale di statistica (INS) pubblica.", "INS – Istituto nazionale di statistica"],
    ["ru", "Министерство иностранных дел (МИД) ответило.", "МИД – Министерство иностранных дел"],
  ])("one in %s: %s", (language, text, found) => {
    expect(shortsOf(language, text)).toEqual([found]);
  });
});

describe("dates", () => {
  const datesOf = (text: string, language: string, publishedAt?: string) => {
    const parsed = parsedLabelled({ text: [text], language, publishedAt: publishedAt ?? "" });
    const { publishedAt: _, ...article } = parsed.article;
    return findDates(publishedAt === undefined ? { ...parsed, article } : parsed).map(({ text, date }) => [text, date]);
  };

  test("of a page without a date are no more than is printed", () => {
    expect(datesOf("On Monday, and on April 28, and on 3 May 2020.", "en")).toEqual([
      ["Monday", undefined],
      ["April 28", "--04-28"],
      ["3 May 2020", "2020-05-03"],
    ]);
  });

  test("look ahead where their own clause does, and a weekday before its day is no date of its own", () => {
    const found = (text: string, language: string) => datesOf(text, language, "2024-10-16").map(([, date]) => date);
    expect(found("The plots will be spared, the council decided on Tuesday.", "en")).toEqual(["2024-10-15"]);
    expect(found("On Friday, it will open.", "en")).toEqual(["2024-10-18"]);
    expect(found("Será el lunes, según avanzó el consorcio este martes en la ciudad.", "es")).toEqual([
      "2024-10-21",
      "2024-10-15",
    ]);
    expect(found("It opened on Tuesday, March 3, 2020, and mardi is no word here.", "en")).toEqual(["2020-03-03"]);
    expect(found("Il a rouvert mardi 15 octobre 2024.", "fr")).toEqual(["2024-10-15"]);
    expect(found("Sie öffnet am Samstag, den 19. Oktober.", "de")).toEqual(["2024-10-19"]);
  });

  test("without a year are the nearest", () => {
    expect(datesOf("On December 30 and on January 3.", "en", "2023-01-02")).toEqual([
      ["December 30", "2022-12-30"],
      ["January 3", "2023-01-03"],
    ]);
    expect(datesOf("On February 29.", "en", "2023-03-02")).toEqual([["February 29", "--02-29"]]);
  });

  test.each([
    ["April 31 was no day, nor is 3.5 May, nor May 12,000.", "en"],
    ["In 2020 the march of 300 may have led to page 12.", "en"],
    ["Der Mai war 20 Grad warm.", "de"],
  ])("are not found in %j", (text, language) => {
    expect(datesOf(text, language, "2023-04-28")).toEqual([]);
  });
});

describe("sentences of a long paragraph", () => {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  const whole = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);
  const windowed = (text: string) => Array.from(segmentEnds(segmenter, text), ({ segment }) => segment);
  const bits = [
    "a",
    "Bc",
    "1",
    ".",
    "!",
    "?",
    "…",
    " ",
    ". ",
    ".) ",
    "“",
    "”",
    "\n",
    "。",
    "は",
    "é",
    "😀",
    "\ud800",
    ", ",
    "(2)",
  ];

  test("are those that the platform finds in it at once", () => {
    const prose = labelled.flatMap(({ text }) => text).join(" ");
    expect(prose.length).toBeGreaterThan(10_000);
    expect(windowed(prose)).toEqual(whole(prose));
    const bit = fc.oneof(
      fc.constantFrom(...bits),
      fc.constantFrom(...bits).map((each) => each.repeat(700)),
    );
    fc.assert(
      fc.property(fc.array(bit, { minLength: 1, maxLength: 60 }), fc.nat(2100), (parts, lead) => {
        const text = `${"x".repeat(lead)}${parts.join("")}${"1 . a. B".repeat(300)}`;
        expect(windowed(text)).toEqual(whole(text));
      }),
      { numRuns: 200 },
    );
  });
});

describe("hostile text", () => {
  const finders = [findQuotes, findAcronyms, findDates, findSentences];
  const shapes = [...speechSigns, "A.", "A. ", "(AB) ", "1 May ", "May ", "1. ", "Aa ", "“A” ", "\ud800"];

  // Whatever took quadratic time would not come to an end.
  test.each(shapes)("%j, 60,000 characters of it, is read to its end", (shape) => {
    const text = [shape.repeat(60_000 / shape.length)];
    const parsed = parsedLabelled({ text, language: "en", publishedAt: "2023-04-28" });
    for (const find of finders) expect(Array.isArray(find(parsed))).toBe(true);
  });

  test.each(hostileTexts)("%j throws nothing", (text) => {
    for (const language of ["en", "de", "ja", "ar", "no such", ""]) {
      const parsed = parsedLabelled({ text: [text, text], language, publishedAt: text });
      for (const find of finders) expect(Array.isArray(find(parsed))).toBe(true);
    }
  });
});

import { describe, expect, test } from "vitest";
import { chooseHeadline } from "../src/blocks/headline/choose.js";
import { HEADLINE_FEATURES, weightsOf } from "../src/blocks/headline/features.js";
import { headlineBehind, kickerSeam } from "../src/blocks/headline/kicker-seam.js";
import { Cut } from "../src/blocks/headline/title-cuts.js";
import { insideOthers } from "../src/blocks/headline/word-relations.js";
import { Kind } from "../src/blocks/sequence/columns.js";
import { type Block, parse, textOf } from "../src/index.js";
import { featureNames as names, sourceOf } from "./support/headline.js";
import type { Row } from "./support/sheet.js";

describe("the seam behind a kicker", () => {
  const tail = (row: string, other: string) => {
    const at = kickerSeam(row.toLowerCase(), other.toLowerCase());
    return at === undefined ? undefined : row.slice(at);
  };

  test.each([
    ["nothing for a colon", "Harbour opens Ferries follow on Monday", "Harbour opens: Ferries follow on Monday"],
    ["a dash for a colon", "Harbour opens – Ferries follow on Monday", "Harbour opens: Ferries follow on Monday"],
    ["a space before the colon", "Harbour opens : Ferries follow on Monday", "Harbour opens: Ferries follow on Monday"],
    ["a quotation's end", '"We open" Ferries follow on Monday', '"We open": Ferries follow on Monday'],
    ["another kicker", "Storm at sea - Ferries follow on Monday", "Harbour opens: Ferries follow on Monday"],
    ["capitals", "HARBOUR OPENS FERRIES FOLLOW ON MONDAY", "Harbour opens: Ferries follow on Monday"],
  ])("is told by %s", (_, row, other) => {
    expect(tail(row, other)?.toLowerCase()).toBe("ferries follow on monday");
  });

  test("is found in other scripts", () => {
    expect(tail("Порт Паромы пойдут в понедельник", "Порт: Паромы пойдут в понедельник")).toBe(
      "Паромы пойдут в понедельник",
    );
    expect(tail("الميناء - العبارات تعود يوم الاثنين", "الميناء: العبارات تعود يوم الاثنين")).toBe(
      "العبارات تعود يوم الاثنين",
    );
  });

  test.each([
    ["the same separator", "Harbour: Ferries follow on Monday", "Harbour opens: Ferries follow on Monday"],
    ["another dash", "Harbour – Ferries follow on Monday", "Harbour - Ferries follow on Monday"],
    ["another apostrophe", "The port’s ferries follow on Monday", "The port's ferries follow on Monday"],
    ["another word", "All the ferries follow on Monday", "Both big ferries follow on Monday"],
    ["a bar, as before a site's name", "Harbour | Ferries follow on Monday", "Harbour / Ferries follow on Monday"],
    ["a word that is cut", "Reopened ferries follow on Monday", "Opened ferries follow on Monday"],
    ["little that is the same", "Harbour opens Monday", "Harbour opens: Monday"],
    ["the same row", "Harbour opens: Ferries follow on Monday", "Harbour opens: Ferries follow on Monday"],
    ["a row that the other ends with", "Ferries follow on Monday", "Harbour: Ferries follow on Monday"],
  ])("is none with %s", (_, row, other) => {
    expect(tail(row, other)).toBeUndefined();
  });

  test("ends what stands before the title line's headline", () => {
    expect(headlineBehind("storm at sea ferries follow on monday", "ferries follow on monday")).toBe(13);
    expect(headlineBehind("storm: ferries follow on monday", "ferries follow on monday")).toBeUndefined();
    expect(headlineBehind("storm : ferries follow on monday", "ferries follow on monday")).toBe(8);
    expect(headlineBehind("reopened ferries follow", "opened ferries follow")).toBeUndefined();
    expect(headlineBehind("ferries follow on monday", "ferries follow on monday")).toBeUndefined();
    expect(
      headlineBehind(`${"storm ".repeat(20)}ferries follow on monday`, "ferries follow on monday"),
    ).toBeUndefined();
  });
});

test("other rows hold a headline: the way to the page, the names of feeds", () => {
  const rows = "\nharbour opens\nhome news harbour opens\nharbour opens comments feed\n";
  expect(insideOthers("harbour opens", 2, "\nharbour opens\n")).toBe(1);
  expect(insideOthers("harbour opens", 2, "\nharbour opens\nhome harbour opens\n")).toBe(2);
  expect(insideOthers("harbour opens", 2, "\nharbour opens comments\n")).toBe(3);
  expect(insideOthers("harbour opens", 2, rows)).toBe(4);
  expect(insideOthers("home", 1, rows)).toBe(0);
});

const german =
  "Der Hafen hat am Montag wieder geöffnet, nachdem ein Sturm ihn eine Woche lang geschlossen hatte, teilte die Hafenbehörde mit.\n" +
  "Die Fähren zu den Inseln folgen am Mittwoch, sobald die Marine die letzten Bojen ausgelegt hat, sagte ein Sprecher der Behörde.\n" +
  "Bis dahin bringen zwei Boote der Küstenwache Lebensmittel und Post auf die Inseln, wie die Gemeinde auf ihrer Seite schreibt.\n";

describe("a headline with a kicker on its line", () => {
  test("is given without it where the title line sets them apart", () => {
    const text = `Sturm an der Küste: Fähren fahren ab Mittwoch wieder auf die Inseln | Tagblatt Beispiel
Startseite
Politik
Sport
Sturm an der Küste Fähren fahren ab Mittwoch wieder auf die Inseln
Von Jana Beispiel
12.03.2024, 10:15 Uhr
${german}`;
    const { article, blocks } = parse(text);
    expect(article.headline).toBe("Fähren fahren ab Mittwoch wieder auf die Inseln");
    expect(article.kicker).toBe("Sturm an der Küste");
    expect(article.authors.map(({ name }) => name)).toEqual(["Jana Beispiel"]);
    expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(text);
  });

  test("keeps what it says itself before a colon", () => {
    const { article } = parse(`Sturm an der Küste: Fähren fahren ab Mittwoch wieder | Tagblatt Beispiel
Startseite
Politik
Sturm an der Küste: Fähren fahren ab Mittwoch wieder
Von Jana Beispiel
12.03.2024, 10:15 Uhr
${german}`);
    expect(article.headline).toBe("Sturm an der Küste: Fähren fahren ab Mittwoch wieder");
    expect(article.kicker).toBeUndefined();
  });

  test("has no day for a kicker", () => {
    const { article } = parse(`Fähren fahren ab Mittwoch wieder auf die Inseln - Land Beispiel
Startseite
Presse
12. März 2024 Fähren fahren ab Mittwoch wieder auf die Inseln
${german}`);
    expect(article.headline).toBe("Fähren fahren ab Mittwoch wieder auf die Inseln");
    expect(article.kicker).toBeUndefined();
    expect(article.publishedAt).toBe("2024-03-12");
  });

  test.each([
    ["Nachricht | 12.03.2024", "Nachricht"],
    ["Nachricht | 12.03.2024 |", "Nachricht"],
    ["Nachricht 12.03.2024 Verkehr / Inseln", "Nachricht"],
    ["12.03.2024 Verkehr", undefined],
  ])("has a day behind it: %s", (before, kicker) => {
    const text = `Fähren fahren ab Mittwoch wieder auf die Inseln - Land Beispiel
Startseite
Presse
${before} Fähren fahren ab Mittwoch wieder auf die Inseln
${german}`;
    const { article, blocks } = parse(text);
    expect(article.headline).toBe("Fähren fahren ab Mittwoch wieder auf die Inseln");
    expect([article.kicker, article.publishedAt]).toEqual([kicker, "2024-03-12"]);
    expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(text);
  });

  test.each(["Winter 2024", "Folge 12", "Nachricht"])("has no day behind it: %s", (before) => {
    const { article } = parse(`Fähren fahren ab Mittwoch wieder auf die Inseln - Land Beispiel
Startseite
Presse
${before} Fähren fahren ab Mittwoch wieder auf die Inseln
${german}`);
    expect([article.kicker, article.publishedAt]).toEqual([before, undefined]);
  });
});

describe("a page that html-to-text wrote", () => {
  const prose = [
    "Liman, bir haftadır süren fırtınanın ardından pazartesi günü yeniden açıldı,",
    "dedi liman idaresi yazılı bir açıklamada. Adalara giden vapurlar çarşamba",
    "günü, donanma son şamandıraları yerleştirdikten sonra sefere başlayacak.",
    "",
    "O güne kadar iki sahil güvenlik botu adalara yiyecek ve posta taşıyacak, diye",
    "yazdı belediye kendi sayfasında. Okullar da çarşambaya kadar kapalı kalacak,",
    "çünkü öğretmenlerin çoğu karşı kıyıda oturuyor ve her sabah vapurla geliyor.",
    "",
    "Balıkçılar ise beklemek zorunda: rıhtımın doğu ucu hâlâ kumla dolu ve kepçe",
    "ancak gelecek hafta boşalacak, dedi kooperatif başkanı gazetecilere limanda.",
    "",
  ].join("\n");
  const page = (head: string) => `ÖRNEK HABER [https://haber.example/]

 * Gündem [/gundem]
 * Spor [/spor]

${head}

12.03.2024 10:15

${prose}`;

  test("has its headline in the letters of a copy", () => {
    const text = page("Kıyıda fırtına dindi, vapurlar yeniden\n\nKIYIDA FIRTINA DINDI, VAPURLAR YENIDEN");
    const parsed = parse(text);
    const { article, blocks, origins } = parsed;
    expect(article.headline).toBe("Kıyıda fırtına dindi, vapurlar yeniden");
    expect(origins.headline?.map((index) => textOf(parsed, blocks[index] as Block))).toEqual([
      "Kıyıda fırtına dindi, vapurlar yeniden",
      "KIYIDA FIRTINA DINDI, VAPURLAR YENIDEN",
    ]);
  });

  test("keeps capitals where no copy shows small letters", () => {
    expect(parse(page("KIYIDA FIRTINA DINDI, VAPURLAR YENIDEN")).article.headline).toBe(
      "KIYIDA FIRTINA DINDI, VAPURLAR YENIDEN",
    );
  });

  test("has no title line, whatever its first line is", () => {
    const { article } = parse(page("KIYIDA FIRTINA DINDI, VAPURLAR YENIDEN"));
    expect(article.publication).toBeUndefined();
    const { article: menu } = parse(
      `Ana içeriğe geç ve menüyü aç\n${page("KIYIDA FIRTINA DINDI, VAPURLAR YENIDEN")}\nAna içeriğe geç ve menüyü aç\n`,
    );
    expect(menu.headline).toBe("KIYIDA FIRTINA DINDI, VAPURLAR YENIDEN");
  });
});

test("a headline that looks like names is no byline of a page without a title line", () => {
  const prose = [
    "   The ferries of the harbour run again on Monday after a storm had closed it",
    "   for a week, the port authority said in a statement on Sunday evening, and",
    "   the islands will have their mail and their milk on the same day, it said.",
    "",
    "   Until then two boats of the coast guard carry food to the islands, as the",
    "   council writes on its page. Schools stay closed until Wednesday because",
    "   most of the teachers live on the other side and come by ferry every day.",
    "",
    "   Fishermen have to wait: the eastern end of the quay is still full of sand,",
    "   and the dredger will not be free before next week, their leader told the",
    "   reporters who had come to the harbour to see the first boat leave again.",
  ].join("\n");
  const { article } = parse(
    `   #alternate\n\n     * Home\n     * News\n     * Sport\n\nRiverton Harbour Ferries\n\n   March 12, 2024\n\n${prose}\n`,
  );
  expect(article.headline).toBe("Riverton Harbour Ferries");
  expect(article.authors).toEqual([]);
});

describe("behind a dash on the title line", () => {
  const body = `LISBON (Reuters) - The harbour opened again on Friday after a storm had closed it for a week.
Ferries will follow on Monday, the port authority said in a statement.
`;
  test.each([
    ["Harbour opens - and closes", undefined],
    ["Storm: five dead - police", undefined],
    ["Sturm: fünf Tote – polizei", undefined],
    ["Harbour opens | bugle online", "bugle online"],
    ["Harbour opens - The Bugle", "The Bugle"],
    ["Harbour opens again after storm - BBC News", "BBC News"],
  ])("small letters are no site's name, as in %s", (title, name) => {
    const { article } = parse(`${title}\n${body}`);
    expect(article.publication?.name).toBe(name);
    expect(article.headline).toBe(name === undefined ? title : title.slice(0, -name.length - 3));
  });

  test.each([
    ["Port of Riverton: Ferries follow on Monday", "Port of Riverton"],
    ["Ferries follow on Monday to the Isles of May", "Isles of May"],
  ])("stands the subject that the headline names: %s – %s", (headline, subject) => {
    const menu = "Home\nNews\nSport\nBy Jane Sample\n12 March 2024, 10:15";
    expect(parse(`${headline} – ${subject}\n${menu}\n${body}`).article.headline).toBe(headline);
    // What it does not name belongs to it.
    const other = `${headline} – Boats of Lisbon`;
    expect(parse(`${other}\n${menu}\n${body}`).article.headline).toBe(other);
  });
});

describe("the choice of the headline", () => {
  /** Weights that speak for values of features, on pages with a title line and without. */
  const weigh = (given: Readonly<Record<string, Readonly<Record<number, number>>>>) => {
    const weights: number[] = new Array(HEADLINE_FEATURES).fill(0);
    for (const [name, values] of Object.entries(given)) {
      for (const titled of [false, true]) {
        const { from } = weightsOf(names.indexOf(name), titled);
        for (const [value, weight] of Object.entries(values)) weights[from + Number(value)] = weight;
      }
    }
    return weights;
  };
  const rows: Record<number, Row> = {
    0: { text: "Ferries follow on Monday | The Post", kind: 4 },
    1: { text: "Boats return", kind: 5 },
    2: { text: "FERRIES FOLLOW ON MONDAY", kind: 5 },
    3: { text: "Ferries follow on Monday", kind: 5 },
    5: { text: "Ferries follow on Monday", kind: 5 },
  };
  const source = sourceOf("BBBHTT", rows, { titleLine: 0, page: { titleRow: 3 } });
  const chosen = (given: Parameters<typeof weigh>[0]) => {
    const found = chooseHeadline(source, weigh(given));
    return found && [found.row, found.cut, source.text.slice(found.span.start, found.span.end), found.copies];
  };

  test.each<[string, Parameters<typeof weigh>[0], readonly unknown[]]>([
    ["is the first of the most plausible", {}, [1, Cut.Row, "Boats return", []]],
    ["is told by columns", { kind: { 5: 1 }, state: { 1: 1 } }, [3, Cut.Row, "Ferries follow on Monday", [2]]],
    ["is told by words", { words: { 1: 3 } }, [1, Cut.Row, "Boats return", []]],
    ["is told by both", { words: { 2: 3 }, cut: { 2: 1 } }, [0, Cut.Last, "Ferries follow on Monday", [2, 3]]],
    ["is told by its words against its columns", { words: { 1: 3 }, cut: { 2: 2 } }, [1, Cut.Row, "Boats return", []]],
    [
      "is told by its columns against its words",
      { words: { 1: 3 }, cut: { 2: 4 } },
      [0, Cut.Last, "Ferries follow on Monday", [2, 3]],
    ],
    ["is the title line", { cut: { 1: 1 } }, [0, Cut.Whole, "Ferries follow on Monday | The Post", []]],
    [
      "may have words that all speak against it",
      { words: { 0: -3, 1: -2, 2: -2, 3: -2 }, kind: { 5: 1 } },
      [1, Cut.Row, "Boats return", []],
    ],
  ])("%s", (_, given, expected) => {
    expect(chosen(given)).toEqual(expected);
  });

  test("has copies that differ by four characters, not in its text", () => {
    const said = "Ferries follow on Monday";
    const copies = (text: string, states = "BBHT") => {
      const own = sourceOf(states, { 0: { text, kind: 5 }, 2: { text: said, kind: 5 } });
      return chooseHeadline(own, weigh({ state: { 1: 1 } }))?.copies;
    };
    for (const text of [said, `“${said}”`, `“${said}!”`, `“${said}”!.`, "ferries follow on monday."])
      expect(copies(text)).toEqual([0]);
    for (const text of [`“„${said}”!.`, "Boats follow on Tuesday!", `${said}s`]) expect(copies(text)).toEqual([]);
    expect(
      chooseHeadline(
        sourceOf("BHT", { 1: { text: "Straße frei", kind: 5 }, 0: { text: "STRASSE FREI", kind: 5 } }),
        weigh({ state: { 1: 1 } }),
      )?.copies,
    ).toEqual([0]);
    expect(
      chooseHeadline(
        sourceOf("HTT", { 0: { text: said, kind: 5 }, 1: { text: said, kind: 5 } }),
        weigh({ state: { 1: 1 } }),
      )?.copies,
    ).toEqual([]);
  });

  test("is told by weights of this version", () => {
    expect(() => chooseHeadline(source, weigh({}).slice(1))).toThrow(TypeError);
    expect(chooseHeadline(sourceOf("T", { 0: { kind: Kind.LongProse } }), weigh({}))).toBeUndefined();
  });
});

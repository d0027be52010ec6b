/** Pages that list articles with their days: the teasers of different articles are no text of one. */
import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";

interface Language {
  readonly titles: readonly string[];
  readonly teasers: readonly string[];
  readonly days: readonly string[];
  readonly menu: readonly string[];
}

const languages: Readonly<Record<string, Language>> = {
  en: {
    titles: [
      "Harbour opens again after storm",
      "Ferries wait in the bay",
      "School gets a new roof",
      "Mayor visits the port",
    ],
    teasers: [
      "The harbour opened again on Friday after a storm had closed it for a week.",
      "Two ferries wait in the bay for the wind to drop, their captain said.",
      "The children moved back on Monday, and the old roof is for sale.",
      "He came to see the damage, and promised money before the summer.",
    ],
    days: ["April 28, 2023", "April 27, 2023", "April 25, 2023", "April 21, 2023"],
    menu: ["Home", "News", "Sport", "Contact"],
  },
  de: {
    titles: [
      "Hafen nach dem Sturm wieder offen",
      "Fähren warten in der Bucht",
      "Neues Dach für die Schule",
      "Bürgermeister besucht den Hafen",
    ],
    teasers: [
      "Der Hafen ist seit Freitag wieder offen, nachdem ihn ein Sturm eine Woche lang geschlossen hatte.",
      "Zwei Fähren warten in der Bucht darauf, dass der Wind nachlässt.",
      "Die Kinder sind am Montag zurückgekehrt, das alte Dach steht zum Verkauf.",
      "Er sah sich die Schäden an und versprach Geld noch vor dem Sommer.",
    ],
    days: ["28. April 2023", "27. April 2023", "25. April 2023", "21. April 2023"],
    menu: ["Startseite", "Politik", "Sport", "Kontakt"],
  },
  fr: {
    titles: [
      "Le port rouvre après la tempête",
      "Les bateaux attendent dans la baie",
      "Un nouveau toit pour l’école",
      "Le maire en visite au port",
    ],
    teasers: [
      "Le port a rouvert vendredi, une semaine après la tempête qui l’avait fermé.",
      "Deux bateaux attendent dans la baie que le vent tombe, selon leur capitaine.",
      "Les enfants sont revenus lundi, et l’ancien toit est à vendre.",
      "Il est venu voir les dégâts et a promis de l’argent avant l’été.",
    ],
    days: ["28 avril 2023", "27 avril 2023", "25 avril 2023", "21 avril 2023"],
    menu: ["Accueil", "Politique", "Sport", "Contact"],
  },
  ja: {
    titles: ["嵐のあと港が再開した", "湾でフェリーが待っている", "学校に新しい屋根がついた", "市長が港を訪れた"],
    teasers: [
      "一週間の嵐で閉鎖されていた港が金曜日に再び開き、船が戻ってきたと港湾局が発表した。漁師たちは喜んでいる。",
      "二隻のフェリーが湾で風が弱まるのを待っていると船長が話した。乗客は月曜日まで待たなければならない。",
      "子どもたちは月曜日に教室へ戻り、古い屋根は売りに出されていると校長が説明した。工事は三か月かかった。",
      "市長は被害の状況を視察し、夏までに支援金を出すと約束した。市民からは多くの質問が寄せられていた。",
    ],
    days: ["2023年4月28日", "2023年4月27日", "2023年4月25日", "2023年4月21日"],
    menu: ["ホーム", "社会", "スポーツ", "お問い合わせ"],
  },
};

type Order = "day, title, teaser" | "title, day, teaser" | "title, teaser, day" | "day, title" | "title, day";
const orders: readonly Order[] = ["day, title, teaser", "title, day, teaser", "title, teaser, day"];

function rowsOf({ titles, teasers, days }: Language, order: Order): string[] {
  return titles.flatMap((title, at) => {
    const row = { title, teaser: teasers[at] as string, day: days[at] as string };
    return order.split(", ").map((part) => row[part as keyof typeof row]);
  });
}

describe.each(Object.entries(languages))("in %s", (_, language) => {
  const { titles, teasers, menu } = language;
  const days = ["2023-04-28", "2023-04-27", "2023-04-25", "2023-04-21"];
  const expected = titles.map((headline, at) => ({ headline, teaser: teasers[at], publishedAt: days[at] }));

  test.each(orders)("a page of %s is a listing, and each entry has its own day", (order) => {
    const { kind, entries, article } = parse(["The Bugle", ...menu, ...rowsOf(language, order), ""].join("\n"));
    expect(kind).toBe("listing");
    expect(article.body).toEqual([]);
    expect(entries).toMatchObject(expected);
  });

  test.each(["day, title", "title, day"] as const)("so is one of %s alone, and its heading is no entry", (order) => {
    const [heading] = menu.slice(1);
    const { kind, entries, article } = parse(
      [`${heading} | The Bugle`, heading, ...rowsOf(language, order)].join("\n"),
    );
    expect(kind).toBe("listing");
    expect(article.headline).toBe(heading);
    expect(entries.map(({ headline, publishedAt }) => [headline, publishedAt])).toEqual(
      titles.map((title, at) => [title, days[at]]),
    );
  });
});

describe("is an article", () => {
  const en = languages.en as Language;
  const text = [
    "The harbour of Lisbon opened again on Friday after a storm had closed it for a week, the port authority said.",
    "Ferries will follow on Monday, and the fish market opens as soon as the ice has come in from the north.",
    "Nobody was hurt, but the damage is large, the mayor told reporters on the pier on Saturday morning.",
  ];
  const head = [
    "Harbour of Lisbon opens again | The Bugle",
    "Home",
    "News",
    "Harbour of Lisbon opens again",
    "May 2, 2023",
  ];

  test.each(orders)("a text above such entries (%s)", (order) => {
    const { kind, article } = parse([...head, ...text, "Read more", ...rowsOf(en, order)].join("\n"));
    expect(kind).toBe("article");
    expect(article.body.slice(0, 3).map(({ text }) => text)).toEqual(text);
  });

  test("a short text beside titles with days", () => {
    const { kind, article } = parse(
      [...head, ...text.slice(0, 2), "More news", ...rowsOf(en, "title, day")].join("\n"),
    );
    expect(kind).toBe("article");
    expect(article.body[0]?.text).toBe(text[0]);
  });

  test("a text whose sections have titles and no days", () => {
    const sections = en.titles.flatMap((title, at) => [title, en.teasers[at] as string]);
    expect(parse([...head, ...text, ...sections].join("\n")).kind).toBe("article");
  });

  test("a live page, whose entries are of one day", () => {
    const rows = en.titles.flatMap((title, at) => [`April 28, 2023 1${at}:15`, title, en.teasers[at] as string]);
    expect(parse([...head, ...text.slice(0, 1), ...rows].join("\n")).kind).toBe("article");
  });
});

/** Kinds of pages that are rarely read: category pages without days, texts of short sections, tables, short decks. */
import { describe, expect, test } from "vitest";
import { keepSections } from "../src/blocks/sequence/sections.js";
import { State } from "../src/blocks/sequence/states.js";
import { type Parsed, parse } from "../src/index.js";
import { columned } from "./support/columned.js";

const furniture = {
  en: [
    ["Home", "News", "Sport", "Business", "Opinion"],
    ["Privacy policy", "Terms of use", "© 2024 The Ledger"],
  ],
  de: [
    ["Startseite", "Politik", "Sport", "Kultur", "Meinung"],
    ["Datenschutz", "Impressum", "© 2024 Küstenbote"],
  ],
  fr: [
    ["Accueil", "Politique", "Sport", "Culture", "Météo"],
    ["Confidentialité", "Mentions légales", "© 2024 Le Port"],
  ],
  es: [
    ["Inicio", "Política", "Deportes", "Cultura", "Opinión"],
    ["Contacto", "Aviso legal", "© 2024 El Puerto"],
  ],
  ru: [
    ["Главная", "Политика", "Спорт", "Культура", "Погода"],
    ["Контакты", "Реклама", "© 2024 Вестник порта"],
  ],
  ja: [
    ["ホーム", "政治", "経済", "スポーツ", "文化"],
    ["お問い合わせ", "利用規約", "© 2024 港日報社"],
  ],
} as const;
type Language = keyof typeof furniture;

function page(language: Language, title: string, rows: readonly string[]): Parsed {
  const [menu, foot] = furniture[language];
  return parse([`${title} | ${menu[1]} ${menu[2]}`, ...menu, ...rows, ...foot].join("\n"));
}

interface Entries {
  readonly language: Language;
  readonly section: string;
  readonly entries: readonly (readonly [title: string, teaser: string, time: string])[];
}

const listings: readonly Entries[] = [
  {
    language: "en",
    section: "Local News",
    entries: [
      [
        "Swimming pool to reopen in June",
        "The outdoor pool will open its gates on June 1, the council said.",
        "2 hours ago",
      ],
      [
        "Lorry blocks old bridge for hours",
        "A driver followed his satnav and could not turn. Nobody was hurt.",
        "5 hours ago",
      ],
      ["Library volunteers honoured", "Twelve volunteers kept the reading room open all through winter.", "1 day ago"],
      [
        "Farmers market moves to the quay",
        "Traders voted by a narrow margin to leave the old town square.",
        "2 days ago",
      ],
    ],
  },
  {
    language: "de",
    section: "Lokales",
    entries: [
      [
        "Freibad öffnet im Juni wieder",
        "Das Freibad öffnet am 1. Juni, wie die Stadt am Dienstag mitteilte.",
        "vor 3 Stunden",
      ],
      [
        "Lastwagen blockiert alte Brücke",
        "Der Fahrer war seinem Navi gefolgt und konnte nicht wenden.",
        "vor 5 Stunden",
      ],
      [
        "Ehrung für die Helfer der Bücherei",
        "Zwölf Menschen haben den Winter über den Lesesaal offen gehalten.",
        "vor 8 Stunden",
      ],
      ["Bauernmarkt zieht an den Kai", "Die Händler stimmten knapp dafür, den alten Platz zu verlassen.", "gestern"],
    ],
  },
  {
    language: "es",
    section: "Comarca",
    entries: [
      [
        "La piscina reabrirá en junio",
        "El vaso de la calle del Molino abrirá el 1 de junio, anunció el alcalde.",
        "Hace 2 horas",
      ],
      [
        "Un camión bloquea el puente viejo",
        "El conductor seguía el navegador y no pudo dar la vuelta.",
        "Hace 6 horas",
      ],
      [
        "Homenaje a los voluntarios",
        "Doce vecinos reciben la medalla de la villa por su trabajo de invierno.",
        "Hace 1 día",
      ],
      [
        "El mercado se traslada al muelle",
        "Los comerciantes votaron por la mínima dejar la plaza del pueblo.",
        "Hace 2 días",
      ],
    ],
  },
  {
    language: "ja",
    section: "地域",
    entries: [
      ["市民プール、修理を終え再開へ", "水車通りの屋外プールが６月１日に再開すると、市が火曜日に発表した。", "2時間前"],
      ["トラックが古い橋を半日ふさぐ", "運転手は案内に従って橋に入り、向きを変えられなくなった。", "5時間前"],
      ["図書館のボランティアに表彰状", "冬のあいだ閲覧室を開け続けた１２人に、表彰状が贈られた。", "9時間前"],
      ["朝市、岸壁へ移転", "石畳の工事が続く広場を離れることを、出店者が小差で決めた。", "1日前"],
    ],
  },
  {
    language: "ru",
    section: "Район",
    entries: [
      [
        "Бассейн откроется в июне",
        "Открытый бассейн начнёт работу 1 июня, сообщили во вторник в мэрии.",
        "2 часа назад",
      ],
      [
        "Грузовик перекрыл старый мост",
        "Водитель ехал по навигатору и не смог развернуться на мосту.",
        "5 часов назад",
      ],
      [
        "Волонтёров библиотеки наградили",
        "Двенадцать человек всю зиму держали читальный зал открытым.",
        "9 часов назад",
      ],
      ["Рынок переезжает на набережную", "Торговцы с небольшим перевесом решили покинуть площадь города.", "вчера"],
    ],
  },
];

describe("a category page is a listing", () => {
  const expected = ({ entries }: Entries) => entries.map(([headline, teaser]) => ({ headline, teaser }));
  const found = (parsed: Parsed) => ({
    kind: parsed.kind,
    body: parsed.article.body,
    entries: parsed.entries.map(({ headline, teaser }) => ({ headline, teaser })),
  });

  test.each(listings.map((listing) => [listing.language, listing] as const))(
    "with the time since below the teaser (%s), above the title, or without times",
    (language, listing) => {
      const { section, entries } = listing;
      for (const order of [
        ([title, teaser, time]: readonly string[]) => [title, teaser, time],
        ([title, teaser, time]: readonly string[]) => [time, title, teaser],
        ([title, teaser]: readonly string[]) => [title, teaser],
      ]) {
        const rows = entries.flatMap((entry) => order(entry) as string[]);
        expect(found(page(language, section, [section, ...rows]))).toEqual({
          kind: "listing",
          body: [],
          entries: expected(listing),
        });
      }
    },
  );

  test("the times are its entries' stamps", () => {
    const [{ section, entries }] = listings as [Entries];
    const parsed = page("en", section, [section, ...entries.flat()]);
    expect(parsed.blocks.filter(({ role }) => role === "timestamp")).toHaveLength(entries.length);
  });

  test("no title reaches over a box to the sentence below it", () => {
    const [{ section, entries }] = listings as [Entries];
    const box = [
      "Five walks for a wet weekend",
      "Sign up to our newsletter",
      "Get the day's headlines in your inbox every morning.",
    ];
    expect(found(page("en", section, [section, ...entries.flat(), ...box])).entries).toEqual(
      expected(listings[0] as Entries),
    );
  });

  test.each([
    ["a writer stands below the headline", ["Jane Sample writes the week", "By Jane Sample"]],
    ["the headline is a sentence", ["What happened in the town this week and why it matters to us"]],
  ])("not so where %s", (_, head) => {
    const rows = (listings[0] as Entries).entries.flatMap((entry) => entry.slice(0, 2));
    expect(page("en", head[0] as string, [...head, ...rows]).kind).toBe("article");
  });

  test("not so a chronicle, whose days begin with the oldest", () => {
    const days = ["12 January 2024", "3 March 2024", "28 May 2024", "14 August 2024"];
    const rows = (listings[0] as Entries).entries.flatMap(([title, teaser], at) => [days[at] as string, title, teaser]);
    const headline = "Timeline: how the ferry deal of the harbour fell apart";
    expect(page("en", headline, [headline, ...rows]).kind).toBe("article");
    expect(page("en", headline, [headline, ...rows]).entries).toEqual([]);
  });
});

describe("a text of short sections is text to its end", () => {
  test.each([
    [
      "signs of the zodiac",
      "en",
      "Your horoscope for the week ahead",
      ["By Stella Orb", "April 22, 2024", "A new moon on Thursday asks all signs to finish what they began in March."],
      [
        [
          "Aries (March 21 - April 19)",
          "Someone at work waits for you to speak first. Do it on Tuesday, before lunch.",
        ],
        ["Taurus (April 20 - May 20)", "Money comes back to you in a form that you did not expect. Count it twice."],
        ["Gemini (May 21 - June 20)", "You promised two people the same evening. One of them already knows."],
        ["Cancer (June 21 - July 22)", "Leave the window open on Friday; good news will come from the street."],
      ],
    ],
    [
      "days of the week",
      "de",
      "Sturm und Hochwasser am Wochenende",
      [
        "18.10.2024 | 05:30 Uhr",
        "Ein Sturmtief zieht in der Nacht zum Sonntag über die Küste. Es wird stürmisch und nass.",
      ],
      [
        ["Samstag", "Erst trocken, ab dem Nachmittag Regen von Westen. Höchstwerte um 13 Grad."],
        ["Sonntag", "Bis zum Morgen stürmisch, später Schauer und Sonne. Höchstens 11 Grad."],
        ["Montag", "Ruhiger, in den Tälern Nebel. Nachts bis 4 Grad."],
      ],
    ],
    [
      "days of a chronicle",
      "ru",
      "Хроника: как сорвалась продажа паромов",
      ["19 августа 2024"],
      [
        ["12 января", "«Норд» предлагает купить оба парома и пять лет сохранять их команды."],
        ["3 марта", "Совет соглашается с перевесом в один голос после спора до двух часов ночи."],
        ["28 мая", "Проверка показывает, что меньший паром оценили дважды. «Норд» просит скидку."],
        ["14 августа", "Совет отказывает, компания уходит. Оба парома остаются в гавани."],
      ],
    ],
  ] as const)("%s (%s)", (_, language, headline, head, sections) => {
    const { kind, article } = page(language, headline, [headline, ...head, ...sections.flat()]);
    expect(kind).toBe("article");
    expect(article.body.slice(-2 * sections.length)).toEqual(
      sections.flatMap(([crosshead, paragraph]) => [
        { kind: "crosshead", text: crosshead },
        { kind: "paragraph", text: paragraph },
      ]),
    );
  });

  test("but titles of other articles, where most of their teasers are not text", () => {
    const others = (listings[0] as Entries).entries.flatMap((entry) => entry.slice(0, 2));
    const { page, ...context } = columned(["The harbour opened again on Friday, the port authority said.", ...others]);
    for (const teasers of [0, 1]) {
      const states = new Uint8Array(page.count).fill(State.After);
      states.fill(State.Body, 0, 1 + 2 * teasers);
      const before = states.slice();
      keepSections(states, page, { ...context, title: undefined });
      expect(states).toEqual(before);
    }
  });
});

describe("tables", () => {
  const text = [
    "Independent candidates won eleven of the nineteen seats on the harbour council and will choose its next leader.",
    "Turnout was 41 per cent, the highest since the council was founded, the returning officer said on Friday.",
  ];
  const texts = (rows: readonly string[]) =>
    page("en", "Independents take the council", [
      "Independents take the council",
      "May 3, 2024",
      ...rows,
    ]).article.body.map(({ text }) => text);

  test("of figures behind labels, below the text, with their heading", () => {
    const table = [
      "Results by ward",
      "Mill Ward: Sample 812",
      "Quay Ward: Probe 640",
      "Northgate: Draft 577",
      "Old Town: Form 699",
    ];
    expect(texts([...text, ...table])).toEqual([...text, ...table]);
  });

  test("of figures inside the text", () => {
    const table = ["Standings", "1 Rovers 28 57", "2 Mill United 28 55", "3 Harbour Athletic 28 51"];
    expect(texts([text[0] as string, ...table, text[1] as string])).toEqual([text[0], ...table, text[1]]);
  });

  test("but no titles with their subjects", () => {
    const titles = [
      "Harbour: Ferry strike called off",
      "Council: Vote on bus lanes",
      "Culture: Cinema stays",
      "Sport: Rovers draw",
    ];
    expect(texts([...text, ...titles])).toEqual(text);
  });
});

describe("a few words below the headline are its deck", () => {
  test.each([
    ["en", "Mayor resigns over unpaid parking fines", "Deputy takes over today", ["Paul Wick", "25 June 2024"]],
    [
      "de",
      "Bürgermeister tritt wegen Strafzetteln zurück",
      "Stellvertreterin übernimmt",
      ["Von Paul Docht", "25.06.2024"],
    ],
    ["es", "El alcalde dimite por unas multas de coche", "La teniente asume hoy", ["Pablo Mecha", "25/06/2024"]],
  ] as const)("where the writer and the day follow (%s)", (language, headline, deck, head) => {
    const text = (listings.find((listing) => listing.language === language) as Entries).entries.map(
      ([, teaser]) => teaser,
    );
    expect(page(language, headline, [headline, deck, ...head, ...text]).article.deck).toBe(deck);
  });

  test.each([["Local News Desk"], ["Jane Example Sample"], ["News"]])("but not %s", (line) => {
    const text = (listings[0] as Entries).entries.map(([, teaser]) => teaser);
    const rows = ["Mayor resigns over unpaid fines", line, "Paul Wick", "25 June 2024", ...text];
    expect(page("en", "Mayor resigns over unpaid fines", rows).article.deck).toBeUndefined();
  });
});

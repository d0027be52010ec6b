import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";

const text = [
  "The harbour of Riverton was closed for two days after the storm tore three boats from the quay.",
  "No one was hurt, the harbour master said on Monday, and the ferries will sail again on Wednesday morning.",
  "Divers will look for the anchor of the third boat, which lies somewhere under the old pier.",
];
const page = (...head: readonly string[]) => `${["News", "Sport", ...head, "12 March 2024", ...text].join("\n")}\n`;
const headline = (...head: readonly string[]) => parse(page(...head)).article.headline;

describe("the way to a page", () => {
  test.each([
    "Home > News > Riverton",
    "Home › News › Riverton",
    "Home » News » Riverton",
    "Home / News / Riverton",
    "Start > Aktuelles",
  ])("%s is no headline", (trail) => {
    expect(headline(trail, "Storm shuts the harbour of Riverton for two days")).toBe(
      "Storm shuts the harbour of Riverton for two days",
    );
  });

  test("that ends in a row names the headline", () => {
    const title = "Two days without a ferry at the old pier";
    const below = "Harbour master: 'No sailing before Wednesday'";
    expect(headline(`Home > News > ${title}`, title, below)).toBe(title);
  });

  test.each([
    ["CRLF", (page: string) => page.replaceAll("\n", "\r\n")],
    ["indentation", (page: string) => page.replaceAll("\n", "\n  ")],
    ["a trail further down", (page: string) => page.replace(text[1] ?? "", `${text[1]}\nHelp > Contact > Press`)],
  ])("names it whatever the page has: %s", (_, changed) => {
    const title = "Two days without a ferry at the old pier";
    const below = "Harbour master: 'No sailing before Wednesday'";
    expect(parse(changed(page(`Home > News > ${title}`, title, below))).article.headline).toBe(title);
  });

  test("that ends in a section names none", () => {
    expect(headline("Home > Riverton", "Riverton", "Storm shuts the harbour of Riverton for two days")).toBe(
      "Storm shuts the harbour of Riverton for two days",
    );
  });

  test.each(["« Tempête » : le port de Riverton fermé deux jours", "Storm / Riverton harbour shut for two days"])(
    "is not %s",
    (title) => {
      expect(headline(title)).toBe(title);
    },
  );
});

describe("capitals in front of a day", () => {
  const title = "Storm shuts the harbour of Riverton for two days";

  test("name a place in other languages, too", () => {
    const italian = [
      "Cronaca",
      "Frana a Borgo Esempio, isolate due frazioni",
      "BORGO ESEMPIO, 12 marzo 2024, 12:18",
      "Una frana si è staccata nella notte dal monte e ha invaso la strada provinciale, isolando due frazioni.",
      "I vigili del fuoco hanno raggiunto gli abitanti a piedi, e due anziani sono stati trasferiti in elicottero.",
    ];
    const { byline, publishedAt } = parse(`${italian.join("\n")}\n`).article;
    expect([byline, publishedAt]).toEqual([undefined, "2024-03-12T12:18"]);
  });

  test.each(["RIVERTON, March 12, 2024", "PORT SAID, 12 March 2024 10:40"])("%s name a place", (row) => {
    const { byline, authors, publishedAt } = parse(page(title, row)).article;
    expect([byline, authors]).toEqual([undefined, []]);
    expect(publishedAt).toMatch(/^2024-03-12/);
  });

  test.each(["Jane Example, March 12, 2024", "JANE EXAMPLE March 12, 2024", "By JANE EXAMPLE, March 12, 2024"])(
    "%s names a writer",
    (row) => {
      expect(parse(page(title, row)).article.authors.map(({ name }) => name.toLowerCase())).toEqual(["jane example"]);
    },
  );
});

describe("who filed, as the dateline says", () => {
  const russian = (opening: string) =>
    `${["Новости", "В Примерске закрыли ледовую переправу до осени", "12 марта 2024, 14:37", `${opening} Движение по переправе через реку закрыто из-за потепления, сообщили журналистам в пресс-службе.`, "По данным ведомства, на левом берегу остались около 200 автомобилей, людей перевозят на судах."].join("\n")}\n`;

  test("is the author where no byline is", () => {
    const parsed = parse(russian("ПРИМЕРСК, 12 марта. /Корр. ТАСС Ольга Образцова/."));
    expect(parsed.article.authors).toEqual([{ name: "Ольга Образцова" }]);
    expect(parsed.article.byline).toBeUndefined();
    expect(parsed.origins.authors).toEqual(parsed.origins.dateline);
    expect(parsed.article.body[0]?.text).toMatch(/^Движение/);
  });

  test("is not asked where a byline is", () => {
    const parsed = parse(russian("Автор: Иван Примеров\nПРИМЕРСК, 12 мар – РИА Новости, Ольга Образцова."));
    expect(parsed.article.authors).toEqual([{ name: "Иван Примеров" }]);
    expect(parsed.article.dateline?.agency).toBe("РИА Новости");
  });
});

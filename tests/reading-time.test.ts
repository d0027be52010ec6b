import { describe, expect, test } from "vitest";
import { leaveReadingTime } from "../src/blocks/sequence/reading-time.js";
import { State } from "../src/blocks/sequence/states.js";
import { parse } from "../src/index.js";
import { columned } from "./support/columned.js";

const text = [
  "The harbour opened again on Friday after a storm had closed it for a week, the authority said.",
  "Ferries will follow on Monday, and the fish market opens as soon as the ice has come, it said.",
  "The storm had torn the roof off the old market hall and thrown boats onto the promenade.",
];

/** The rows that stay text, of rows that are all text. */
function left(rows: readonly string[]) {
  const { page, ...context } = columned(rows);
  const states = new Uint8Array(rows.length).fill(State.Body);
  leaveReadingTime(states, page, context);
  return rows.filter((_, row) => states[row] === State.Body);
}

describe("how long a text takes to read is none of it", () => {
  test.each([
    "4 min read",
    "3 minute read",
    "5 min.",
    "Lesezeit: 5 Minuten",
    "2 Minuten Lesezeit",
    "4 minuti di lettura",
    "Temps de lecture : 5 min",
    "Tiempo de lectura: 4 minutos",
    "Tempo de leitura: 3 minutos",
    "1 minuut leestijd",
    "Lästid: 3 min",
    "Czas czytania: 3 min.",
    "Время чтения: 4 минуты",
    "3 dk okuma süresi",
    "وقت القراءة 3 دقائق",
    "阅读时间：3 分钟",
  ])("%s", (row) => {
    expect(left([row, ...text])).toEqual(text);
  });

  test.each([
    "It took 4 minutes to close the bridge.",
    "Minute by minute",
    "12 Minister im Hafen",
    "4 minutes, two boats",
  ])("other rows are text: %s", (row) => {
    expect(left([row, ...text])).toEqual([row, ...text]);
  });

  test("inside the text it is a part of it", () => {
    const rows = [text[0] as string, "Lesezeit: 5 Minuten", text[1] as string];
    expect(left(rows)).toEqual(rows);
  });
});

describe("a word between the headline and the day", () => {
  const page = (rows: readonly string[]) =>
    parse(["Harbour opens again after the storm", ...rows, ...text].join("\n")).article;

  test.each(["Redazione", "Redaktion", "Panorama", "Local"])("is no caption: %s", (word) => {
    const { media, publishedAt } = page([word, "2024-06-11 08:15"]);
    expect(media).toEqual([]);
    expect(publishedAt).toContain("2024-06-11");
  });

  test("is one where the text follows", () => {
    expect(page(["Harbour"]).media).toEqual([{ caption: "Harbour" }]);
  });
});

describe("the asterisk of a footnote", () => {
  const portuguese = [
    "Todas as manhãs, às seis e dez, espero o ônibus na praça, e todas as manhãs o painel diz que ele chega logo.",
    "Não é falta de ônibus. É falta de alguém que more no fim da linha e tenha voz na secretaria de obras.",
    "Proponho que o secretário faça o trajeto por um mês, de pé, com uma sacola de compras em cada mão.",
    "Se isso não resolver o problema até a primavera, assino outra vez a petição dos moradores da praça.",
  ];
  const english = [
    ...text,
    "Nobody was hurt, and the insurers of the town will pay, the mayor said on Monday evening.",
  ];

  test.each([
    ["By Ruth Example*", english, "*Ruth Example teaches history and lives by the sea."],
    ["By Ruth Example *", english, "* Ruth Example teaches history and lives by the sea."],
    ["Por Heitor Exemplo*", portuguese, "*Heitor Exemplo é professor de história e mora em Nova Serra."],
  ])("belongs to no name, and the writer's life follows it below the text: %s", (byline, rows, life) => {
    const { article } = parse(["O ônibus", byline, "2023-05-04", ...rows, life].join("\n"));
    expect(article.authors.map(({ name }) => name)).toEqual([byline.replace(/^\w+ | ?\*$/g, "")]);
    expect(article.body.map(({ text }) => text)).toEqual(rows);
  });
});

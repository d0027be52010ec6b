import { describe, expect, test } from "vitest";
import { keepBehindBox, keepClosing } from "../src/blocks/sequence/closing-rows.js";
import { keepFirstQuestion } from "../src/blocks/sequence/first-question.js";
import { STATES } from "../src/blocks/sequence/model.js";
import { State } from "../src/blocks/sequence/states.js";
import { parse } from "../src/index.js";
import { columned } from "./support/columned.js";

const text = [
  "The bridge of the old harbour will open again in May, the mayor told the council on Monday.",
  "It had been closed for eleven months because two of its pillars had moved, the engineers said.",
  "The repair was to cost two million, and it came to three, as everybody in the town had expected.",
  "The ferry will sail until then, every half hour from the quay below the church and back.",
];

/** The rows that become text, below a byline and the rows of the text, by how much they lose for it. */
function closed(below: readonly (readonly [row: string, loss: number])[], own = text, byline = "By Jane Example") {
  const rows = [byline, ...own, ...below.map(([row]) => row)];
  const { page } = columned(rows);
  const states = Uint8Array.from(rows, (_, at) =>
    at === 0 ? State.Lead : at <= own.length ? State.Body : State.After,
  );
  const scores = new Int32Array(rows.length * STATES);
  below.forEach(([, loss], at) => {
    scores[(at + 1 + own.length) * STATES + State.After] = loss;
  });
  keepClosing(states, page, scores);
  return rows.filter((_, at) => at > own.length && states[at] === State.Body);
}

describe("what closes a text", () => {
  test.each([
    "Nobody was hurt by the stones.",
    "Die Fähre wird mir sehr fehlen.",
    "Le bac va manquer à tout le monde.",
    "Nadie sabe quién pagará la obra.",
    "Паром будет ходить до мая.",
    "渡し船は五月まで運航すると町は述べた。",
  ])("is a sentence that hardly speaks against it: %s", (sentence) => {
    expect(
      closed([
        [sentence, 30],
        ["Most read", 90],
      ]),
    ).toEqual([sentence]);
    expect(
      closed([
        [sentence, 40],
        ["Most read", 90],
      ]),
    ).toEqual([]);
  });

  test("is no heading and no question, whatever stands below it", () => {
    const answer = "It will sail until the end of April.";
    for (const heading of ["And the ferry?", "Ferries and trains", "Ann Other"]) {
      expect(
        closed([
          [heading, 10],
          [answer, 10],
        ]),
      ).toEqual([]);
    }
  });

  test("is never what follows something else, and not much of what is unlikely", () => {
    expect(
      closed([
        ["Most read", 60],
        ["Nobody was hurt by the stones.", 0],
      ]),
    ).toEqual([]);
    const rows = ["One man saw the pillar move.", "Nobody was hurt by the stones.", "The ferry will be missed by all."];
    expect(closed(rows.map((row) => [row, 30]))).toEqual(rows.slice(0, 2));
  });

  test("asks more of a short text", () => {
    expect(closed([["Nobody was hurt by the stones.", 20]], text.slice(0, 2))).toEqual([]);
    expect(closed([["Nobody was hurt by the stones.", 10]], text.slice(0, 2))).toEqual([
      "Nobody was hurt by the stones.",
    ]);
  });

  test.each([
    ["words of the site", "Subscribe to our newsletter, it is free."],
    ["a credit", "The bridge in the morning light. Photo: Jane Example/Reuters"],
    ["a date", "Published on 4 May 2026"],
    ["a row of one or two words", "The end."],
  ])("is not %s", (_, row) => {
    expect(closed([[row, 10]])).toEqual([]);
  });
});

describe("a paragraph behind a box of related articles", () => {
  const behind =
    "The repair came at a time when the town has little money, for the ferries have carried half as many guests since the new road was opened, and the old market hall is closed.";
  /** True where the row `behind` becomes text. */
  const isKept = (below: readonly string[], gain = 60, own = text) => {
    const rows = [...own, ...below];
    const { page } = columned(rows);
    const states = Uint8Array.from(rows, (_, at) => (at < own.length ? State.Body : State.After));
    const scores = new Int32Array(rows.length * STATES);
    scores[rows.indexOf(behind) * STATES + State.Body] = gain;
    keepBehindBox(states, page, scores);
    const kept = rows.filter((_, at) => at >= own.length && states[at] === State.Body);
    return kept.length === 1 && kept[0] === behind;
  };
  const box = ["Mayor opens library", "A boat for everyone"];

  test.each(["Related stories", "Lesen Sie auch", "Leggi anche:", "À lire aussi", "Leia também", "関連記事"])(
    "is the last of the text: %s",
    (label) => {
      expect(isKept([label, ...box, behind, "Share", "More news"])).toBe(true);
    },
  );

  test("parts the box from what stands behind the text", () => {
    const rows = [...text, "Related stories", ...box, behind, "Share"];
    const { page } = columned(rows);
    const states = Uint8Array.from(rows, (_, at) => (at < text.length ? State.Body : State.After));
    const scores = new Int32Array(rows.length * STATES);
    scores[rows.indexOf(behind) * STATES + State.Body] = 90;
    keepBehindBox(states, page, scores);
    expect([...states.slice(text.length)]).toEqual([State.Gap, State.Gap, State.Gap, State.Body, State.After]);
  });

  test.each([
    ["without a box", [...box, behind, "Share"]],
    ["with the box below it", [...box, behind, "Related stories"]],
    ["behind a long box", ["Related stories", ...box, ...box, ...box, behind, "Share"]],
    [
      "behind a sentence of the box",
      ["Related stories", "The mayor of the town has opened a library for all who read.", behind],
    ],
    ["among teasers", ["Related stories", box[0] as string, behind, box[1] as string, `${text[1]} ${text[2]}`]],
    ["that stands twice", ["Related stories", ...box, behind, "Share", behind]],
    ["that the site's words open", ["Related stories", ...box, `Subscribe to our newsletter: ${behind}`]],
  ])("is none %s", (_, rows) => {
    expect(isKept(rows)).toBe(false);
  });

  test("is none that speaks less for the text, that is short, or on a page without text", () => {
    expect(isKept(["Related stories", ...box, behind], 59)).toBe(false);
    expect(isKept(["Related stories", ...box, behind], 60, [])).toBe(false);
    const rows = [...text, "Related stories", text[0]?.slice(0, 80) as string];
    const { page } = columned(rows);
    const states = Uint8Array.from(rows, (_, at) => (at < text.length ? State.Body : State.After));
    keepBehindBox(states, page, new Int32Array(rows.length * STATES).fill(0));
    expect(states[rows.length - 1]).toBe(State.After);
  });
});

describe("the first question of an interview", () => {
  /** True where the first row, which is none of the text, becomes text. */
  const isKept = (below: readonly string[], above = ["The bridge will open in May"]) => {
    const rows = [...above, ...below];
    const { page, ...context } = columned(rows);
    const row = above.length;
    const states = Uint8Array.from(rows, (_, at) => (at <= row ? State.Lead : State.Body));
    keepFirstQuestion(states, { ...page, titleRow: row - 1 }, context);
    return states[row] === State.Body;
  };
  const [one, two, three] = text as [string, string, string];

  test.each([
    ["How long will the bridge be closed?", "Who pays?", "And the ferry?"],
    ["Wie lange bleibt die Brücke gesperrt?", "Wer zahlt?", "Und die Fähre?"],
    ["¿Cuánto tiempo estará cerrado el puente?", "¿Quién paga?", "¿Y el barco?"],
    ["橋はいつ開通しますか？", "誰が払いますか？", "渡し船はどうなりますか？"],
  ])("is text: %s", (first, second, third) => {
    expect(isKept([first, one, second, two, third, three])).toBe(true);
  });

  test.each([
    ["no other is asked", ["How long will the bridge be closed?", one, two, three]],
    ["one other is asked", ["How long will the bridge be closed?", one, "Who pays?", two, three]],
    ["it asks nothing", ["The bridge stays closed", one, "Who pays?", two, "And the ferry?", three]],
    ["others are calls", ["How long?", one, "Hooray!", two, "Beware!", three]],
    ["the text goes on asking", ["How long?", "Why so long?", one, "Who pays?", two, "And the ferry?", three]],
  ])("is none where %s", (_, rows) => {
    expect(isKept(rows)).toBe(false);
  });

  test("may be the headline where none is above it", () => {
    expect(isKept(["How long will the bridge be closed?", one, "Who pays?", two, "And the ferry?", three], [])).toBe(
      false,
    );
  });
});

test("the last short sentences of an interview stay in it, and what is offered below does not", () => {
  const page = [
    "Förster: „Der Wald hat Zeit“ | Heidebote",
    "Startseite",
    "Nachrichten",
    "Politik",
    "Sport",
    "Kultur",
    "Anmelden",
    "Förster: „Der Wald hat Zeit“",
    "Von Jana Muster",
    "12.09.2023, 06:00 Uhr",
    "Herr Loos, wie geht es dem Wald?",
    "Besser als vor drei Jahren, schlechter als vor zwanzig. Die Fichten sind fast alle weg, aber darunter wächst etwas nach.",
    "Was wächst da?",
    "Birken, Ebereschen, hier und da eine Eiche. Der Häher vergräbt die Eicheln und vergisst dann, wo sie liegen.",
    "Und die Pilzsammler?",
    "Die sollen kommen. Nur die Autos sollen sie draußen lassen.",
    "Das könnte Sie auch interessieren",
    "Neuer Radweg am Kanal soll im Herbst fertig sein",
    "Meistgelesen",
    "Unfall auf der Bundesstraße: Zwei Verletzte",
    "Kontakt",
    "Impressum",
    "Datenschutz",
  ];
  const body = parse(page.join("\n")).article.body.map(({ text }) => text);
  expect(body).toEqual(page.slice(10, 16));
});

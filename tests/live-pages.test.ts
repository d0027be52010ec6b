import { describe, expect, test } from "vitest";
import { keepLivePage } from "../src/blocks/sequence/live-pages.js";
import { State } from "../src/blocks/sequence/states.js";
import { columned } from "./support/columned.js";

const introduction = "It has rained on the valley since Friday evening, and we report what happens here.";
const entries = [
  [
    "20:30",
    "Hospital evacuated",
    "Thirty patients were carried from the ground floor, the town said on Friday evening.",
  ],
  ["18:05", "Bridge closed", "The police have closed the bridge of the old harbour for cars and for buses."],
  ["15:40", "First streets under water", "The river rose by a metre in three hours, and four streets are under water."],
] as const;
const letters = { B: State.Body, T: State.Lead, g: State.Gap, a: State.After } as const;

/** The states of the rows after the rule, one letter each. */
function live(rows: readonly string[], before: string): string {
  const { page, ...context } = columned(rows);
  const states = Uint8Array.from(before, (letter) => letters[letter as keyof typeof letters]);
  keepLivePage(states, page, context);
  return [...states].map((state) => Object.entries(letters).find(([, value]) => value === state)?.[0] ?? "?").join("");
}

describe("a page of live entries", () => {
  test("has its introduction and its entries in the text, and no times", () => {
    expect(live([introduction, ...entries.flat(), "Most read"], "Taaaaaaaaaa")).toBe("BgBBgBBgBBa");
    expect(live([introduction, ...entries.flat(), "Most read"], "BaBBaaaaaaa")).toBe("BgBBgBBgBBa");
  });

  test.each([
    ["21:15 Uhr", "Von Osten her zieht der Regen ab, und die Pegel steigen nur noch langsam, so die Stadt."],
    ["Ore 20.10", "Il sindaco ha firmato l’ordinanza, e le scuole resteranno chiuse in tutto il comune."],
    ["Kl. 14.05", "Polisen har stängt bron över ån för all trafik, meddelade en talesperson i kväll."],
    ["18h40", "La vigilance orange est levée dans quatre départements, annonce la préfecture du Nord."],
    ["17.41 GMT", "By noon the storm had taken the roof off the market hall, and no trains ran any more."],
    ["7:12 PM", "The electricity board counts forty thousand homes without power in the whole valley."],
    ["20.30", "De buien zijn voorbij, en op de meeste plekken kan de kelder weer worden leeggepompt."],
    ["22:05", "Жителей двух деревень разместили в школе районного центра, сообщили в министерстве."],
    ["15時40分", "市は川沿いの住民に避難を呼びかけ、三つの学校の体育館を開放したと発表した。今夜も続く。"],
  ])("knows times as %s", (time, sentence) => {
    const rows = [introduction, time, sentence, time, entries[0][2], time, entries[1][2]];
    expect(live([...rows, "Share"], "Baaaaaaa")).toBe("BgBgBgBa");
  });

  test("times may stand before the headings or the sentences", () => {
    const headings = entries.flatMap(([time, heading, text]) => [`${time} Uhr – ${heading}`, text]);
    expect(live([introduction, ...headings, "Share"], "Baaaaaaa")).toBe("BBBBBBBa");
    const sentences = entries.map(([time, , text]) => `${time}: ${text}`);
    expect(live([introduction, ...sentences, "Share"], "Baaaa")).toBe("BBBBa");
  });

  test("share buttons, dates and pictures in entries are no text", () => {
    const rows = [...entries.flat()] as string[];
    rows.splice(2, 0, "Share", "Rain on the quay. Photo: Jane Example/Reuters");
    expect(live([introduction, ...rows, "Share"], "Baaaaaaaaaaaa").slice(0, 6)).toBe("BgBgaB");
  });

  test.each([
    ["two entries", [introduction, ...entries.slice(0, 2).flat(), "Share"], "Baaaaaaa"],
    [
      "titles with a time, of other articles",
      [introduction, ...entries.flatMap((entry) => entry.slice(0, 2)), "Share"],
      "Baaaaaaa",
    ],
    [
      "entries below a heading, far from the text",
      [introduction, "Latest news", ...entries.flat(), "Share"],
      "Baaaaaaaaaaa",
    ],
    [
      "comments, with a name above the time",
      [introduction, ...entries.flatMap(([time, , text], at) => [`Reader ${at}`, time, text]), "Share"],
      "Baaaaaaaaaa",
    ],
    [
      "comments, with a link below each",
      [introduction, ...entries.flatMap(([time, , text]) => [time, text, "Reply"]), "Share"],
      "Baaaaaaaaaa",
    ],
    [
      "results of a match",
      [introduction, "2:1 Harton", introduction, "3.15 metres", introduction, "1.5 million", introduction],
      "Baaaaaa",
    ],
  ])("is none of %s", (_, rows, states) => {
    expect(live(rows, states)).toBe(states);
  });

  test("takes linear time on many times", () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `${at % 24}:15`);
    const started = process.cpuUsage().user;
    live(rows, "a".repeat(rows.length));
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(5);
  });
});

import { describe, expect, test } from "vitest";
import { keepLetters } from "../src/blocks/sequence/signed-letters.js";
import { State } from "../src/blocks/sequence/states.js";
import { columned } from "./support/columned.js";

const letters = { H: State.Head, B: State.Body, T: State.Lead, g: State.Gap, a: State.After } as const;

/** The states of the rows after the rule, one letter each. */
function read(rows: readonly string[], before: string): string {
  const { page, ...context } = columned(rows);
  const states = Uint8Array.from(before, (letter) => letters[letter as keyof typeof letters]);
  keepLetters(states, { ...page, titleRow: 0 }, { ...context, title: undefined });
  return [...states].map((state) => Object.entries(letters).find(([, value]) => value === state)?.[0] ?? "?").join("");
}

const texts = [
  "At six in the morning the plow had already been to our street, and my mother could get to the clinic in time.",
  "Since January the library closes at five, which may suit the budget, but it does not suit those who work.",
  "The elm on the square is older than the state, and the pavement can go around it as it has always done.",
] as const;

/** Three letters below a headline, each with a heading, a sentence and a name. */
const page = (names: readonly [string, string, string], headings = ["Snow crews", "Library hours", "Keep the elm"]) => [
  "Letters to the editor",
  ...names.flatMap((name, at) => [headings[at] as string, texts[at] as string, name]),
  "Most read",
];

describe("a page of letters", () => {
  test.each([
    [["Paul Messner, Harbor", "Ana Reyes, Westfield", "Harold Finney, Harbor"]],
    [["Gerda Hilpert, Lennep", "Horst Kämper, Wermelskirchen", "Familie Obermann, Hückeswagen"]],
    [["Antonio Belmonte. Lorca", "Carmen Pardo. Águilas", "Julián Mora. Cartagena"]],
    [["— Rie Bakker, Gouda", "— Peter Jansen, Gouda", "— Ineke van Dam, Moordrecht"]],
    [["Jean-Luc d’Arcy, Saint-Malo", "Élise Petit, Brest (29)", "Y. Le Goff, Vannes"]],
    [["Ольга Миронова, Тверь", "Иван Лосев, Ржев", "Н. П. Гордеев, Старица"]],
  ] as const)("is read from the first heading to the last name: %s", (names) => {
    expect(read(page(names), "HTBBBBggBgaa".slice(0, 11))).toBe("HBBBBBBBBBa");
    expect(read(page(names), "HTBgBBgaaaa")).toBe("HBBBBBBBBBa");
  });

  test("ends with the last name: what follows says how to write to the paper", () => {
    const names = ["Paul Messner, Harbor", "Ana Reyes, Westfield", "Harold Finney, Harbor"] as const;
    const note = "Letters should be no longer than two hundred words and must include a name and an address.";
    const rows = [...page(names).slice(0, -1), note, "Most read"];
    expect(read(rows, "HTBBBBggBgBa")).toBe("HBBBBBBBBBaa");
  });

  test.each([
    [
      "two letters",
      [...page(["Paul Messner, Harbor", "Ana Reyes, Westfield", "x"]).slice(0, 7), "Most read"],
      "HTBBgBga",
    ],
    ["teasers and their writers", page(["Paul Messner", "Ana Reyes", "Harold Finney"]), "HTBgBBgaaaa"],
    ["comments of readers", page(["3 May 2024, 8.12", "3 May 2024, 9.40", "4 May 2024, 7.05"]), "HTBgBBgaaaa"],
    [
      "names below something else than a sentence",
      ["Results", "First", "Ann Lind, Harbor", "Second", "Bo Ek, Ystad", "Third", "Al Tate, Kelso"],
      "HTgBgBg",
    ],
    [
      "letters that are no text at all",
      page(["Paul Messner, Harbor", "Ana Reyes, Westfield", "Harold Finney, Harbor"]),
      "HTaaaaaaaaa",
    ],
  ])("is none of %s", (_, rows, states) => {
    expect(read(rows, states)).toBe(states);
  });
});

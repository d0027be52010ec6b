import { describe, expect, test } from "vitest";
import { leaveDeck } from "../src/blocks/sequence/decks.js";
import { State } from "../src/blocks/sequence/states.js";
import { parse } from "../src/index.js";
import { columned } from "./support/columned.js";

const paragraphs = [
  "The harbour opened again on Friday after a storm had closed it for a week, the port authority said in the evening.",
  "Ferries will follow on Monday, and the fish market opens as soon as the ice has come, a spokeswoman of the town said.",
  "The storm had torn the roof off the old market hall and thrown eleven boats onto the promenade, where they still lie.",
  "Nobody was hurt, and the damage will be paid by the insurers of the town, the mayor said after the council had met.",
];

/** A page with such lines between its headline and its text. */
const page = (lines: readonly string[]) =>
  [
    "Harbour opens again after the storm | The Harbour Post",
    "Home",
    "News",
    "Harbour opens again after the storm",
    ...lines,
    ...paragraphs,
    "Share",
    "More news",
    "About us",
  ].join("\n");

const bodyOf = (text: string) => parse(text).article?.body.map((part) => part.text);

describe("a deck", () => {
  const short = "Ferries follow on Monday, says the port authority.";
  const long =
    "A week after the storm the harbour is open again. What the town has repaired until now, who pays for it, and why the old market hall will stay without its roof until the summer.";

  test("that sums up is one, and no paragraph", () => {
    const { article } = parse(page([short, "By Jane Example", "12 March 2024"]));
    expect(article?.deck ?? article?.body[0]?.text).toBe(short);
    expect(article?.body.map((part) => part.text)).toEqual(expect.arrayContaining(paragraphs));
  });

  test.each([
    ["alone", [long]],
    ["above the byline", [long, "By Jane Example", "12 March 2024"]],
  ])("that reads like a paragraph is one: %s", (_, lines) => {
    expect(bodyOf(page(lines))).toEqual([long, ...paragraphs]);
  });
});

describe("a deck without a full stop", () => {
  const open =
    "Ferries follow on Monday, the fish market as soon as the ice has come, while the old market hall waits for a roof";

  test.each([
    open,
    "Die Fähren folgen am Montag, der Fischmarkt öffnet, sobald das Eis da ist, und die alte Markthalle bleibt bis zum Sommer zu",
    "Los barcos vuelven el lunes, el mercado abre en cuanto llegue el hielo y la lonja sigue sin tejado hasta el verano",
  ])("of more than 100 characters is a paragraph: %s", (deck) => {
    expect(bodyOf(page([deck, "By Jane Example", "12 March 2024"]))).toEqual([deck, ...paragraphs]);
  });

  test.each([
    ["is shorter", open.slice(0, 96)],
    ["ends with a credit in brackets", `${open} (Harbour Post)`],
    ["is in capitals", open.toUpperCase()],
    ["has fewer than twelve words", open.replaceAll(" the ", "-").replaceAll(" as ", "-").replaceAll(" has ", "-")],
  ])("is none where it %s", (_, deck) => {
    expect(bodyOf(page([deck, "By Jane Example", "12 March 2024"]))).toEqual(paragraphs);
  });
});

describe("a sentence below the headline", () => {
  /** The rows that are text: of a headline, the rows given, and paragraphs. Rows but the paragraphs have the states given. */
  const kept = (rows: readonly string[], states: string) => {
    const all = ["Harbour opens again", ...rows, ...paragraphs];
    const { page: columns } = columned(all);
    const given = Uint8Array.from(all, (_, row) =>
      row === 0 ? State.Head : row > rows.length || states[row - 1] === "B" ? State.Body : State.Lead,
    );
    leaveDeck(given, { ...columns, titleRow: 0 });
    return all.filter((_, row) => given[row] === State.Body);
  };

  test.each([
    ["Ferries follow on Monday, says the port.", "By Jane Example", "12 March 2024, 10:31"],
    ["Die Fähren folgen am Montag, sagt der Hafen.", "Jana Muster", "12.03.2024, 10:31 Uhr"],
    ["Les bacs suivront lundi, dit le port.", "Claire Exemple", "Publié le 12 mars 2024 à 10h31"],
    ["Los barcos vuelven el lunes, dice el puerto.", "Lucía Ejemplo", "12/03/2024 10:31"],
    ["Färjorna följer på måndag, säger hamnen.", "Karin Exempel", "Publicerad 12 mars 2024"],
  ])("is the deck above the writer and the day: %s", (deck, writer, day) => {
    expect(kept([deck, writer, day], "BTT")).toEqual(paragraphs);
    expect(kept([deck, day], "BT")).toEqual(paragraphs);
  });

  const sentence = "Ferries follow on Monday, says the port.";
  test.each([
    ["no day follows", [sentence, "Share"], "BT"],
    ["the day follows more text", [sentence, paragraphs[0] as string, "12 March 2024"], "BBT"],
    ["it is far below the headline", ["Share", "Print", sentence, "12 March 2024"], "TTBT"],
    ["it is as long as a paragraph", [`${sentence} ${paragraphs[0]}`, "12 March 2024"], "BT"],
  ])("is text where %s", (_, rows, states) => {
    expect(kept(rows, states)).toEqual(expect.arrayContaining([rows.find((row) => row.startsWith(sentence))]));
  });
});

describe("captions", () => {
  const withCaption = (caption: string, credit: string) =>
    page(["By Jane Example"]).replace(paragraphs[1] as string, `${caption}\n${credit}\n${paragraphs[1]}`);

  test("above a credit are short", () => {
    const caption = "The roof of the old market hall lies on the promenade.";
    expect(bodyOf(withCaption(caption, "© Jane Example/Getty Images"))).toEqual(paragraphs);
    const paragraph = `${paragraphs[2]?.slice(0, -1)}, and the children of the town have begun to climb about in them, said a teacher.`;
    expect(bodyOf(withCaption(paragraph, "© Jane Example/Getty Images"))).toContain(paragraph);
  });

  test.each(["5. Jackets Berghaus", "Harbour vs. Lagoon", "1. Mind"])(
    "are more than a number or two words: %s",
    (row) => {
      const { media } = parse(withCaption(row, paragraphs[0] as string)).article ?? {};
      expect(media?.map(({ caption }) => caption) ?? []).not.toContain(row.split(". ")[0]);
      expect(JSON.stringify(media ?? [])).not.toContain(row.split(" ").at(-1));
    },
  );
});

import { describe, expect, test } from "vitest";
import { leaveAskingRows } from "../src/blocks/sequence/asking-rows.js";
import { State } from "../src/blocks/sequence/states.js";
import { makeVocabulary } from "../src/blocks/vocabulary.js";
import { parse } from "../src/index.js";
import * as languages from "../src/languages/all.js";
import { columned } from "./support/columned.js";

const vocabulary = makeVocabulary(Object.values(languages));

const text = [
  "The harbour opened again on Friday after a storm had closed it for a week, the authority said.",
  "Ferries will follow on Monday, and the fish market opens as soon as the ice has come, it said.",
  "The storm had torn the roof off the old market hall and thrown boats onto the promenade.",
  "Nobody was hurt, and the damage will be paid by the insurers of the town, the mayor said.",
  "A new roof will be built in the summer, when the tourists have gone and the sea is calm.",
];

/** The rows that stay text; `states` has a letter for each, B for text. */
function left(rows: readonly string[], states: string): string[] {
  const { page, ...context } = columned(rows);
  const given = Uint8Array.from(states, (letter) => (letter === "B" ? State.Body : State.Gap));
  leaveAskingRows(given, page, { ...context, vocabulary });
  return rows.filter((_, row) => given[row] === State.Body);
}

describe("rows that ask the reader", () => {
  test.each([
    "We may receive a commission if you buy through affiliate links of our advertising partners.",
    "Subscribe to our newsletter. By subscribing you consent to our privacy policy.",
    "Wenn Sie den Newsletter abonnieren, gilt unsere Datenschutzerklärung; Ihre Einwilligung ist freiwillig.",
    "En vous abonnant à la newsletter, vous donnez votre consentement à nos partenaires.",
  ])("are none of the text at its end and beside furniture: %s", (row) => {
    expect(left([...text, row], "BBBBBB")).toEqual(text);
    const inside = [text[0] as string, "Get the paper", row, ...text.slice(1)];
    expect(left(inside, "BgBBBBB")).toEqual(text);
  });

  test.each([
    ["two such words", "The council will publish a newsletter about its privacy rules in the autumn, it said."],
    ["few words", "Newsletter, cookies, privacy"],
  ])("are text with %s", (_, row) => {
    expect(left([...text, row], "BBBBBB")).toContain(row);
  });

  test("are text in the midst of it, and where it is about such things", () => {
    const row = "The firm shares data with advertising partners for a commission, and no newsletter says so.";
    expect(left([text[0] as string, row, ...text], "BBBBBBB")).toContain(row);
    const about = Array.from({ length: 3 }, (_, at) => row.replace("The", `Part ${at}: the`));
    expect(left([...text, ...about], "BBBBBBBB")).toEqual([...text, ...about]);
  });
});

describe("boxes and the names of related articles", () => {
  const texts = {
    en: [text[0] as string, text[1] as string, text[2] as string],
    de: [
      "Der Hafen ist nach dem Sturm seit Freitag wieder offen, wie die Verwaltung der Stadt am Abend mitgeteilt hat.",
      "Die Fähren fahren von Montag an, und der Markt öffnet, sobald das Eis da ist, sagte eine Sprecherin der Stadt.",
      "Der Sturm hatte das Dach der alten Halle abgedeckt und elf Boote auf die Promenade geworfen, wo sie noch liegen.",
    ],
    es: [
      "El puerto abrió de nuevo el viernes después de que una tormenta lo cerrara durante una semana, dijo la autoridad.",
      "Los barcos saldrán el lunes, y el mercado abrirá en cuanto llegue el hielo, dijo una portavoz de la ciudad.",
      "La tormenta había arrancado el techo del viejo mercado y lanzado once barcas al paseo, donde todavía están.",
    ],
    it: [
      "Il porto ha riaperto venerdì dopo che una tempesta lo aveva chiuso per una settimana, ha detto il comune.",
      "I traghetti partiranno lunedì, e il mercato aprirà appena arriva il ghiaccio, ha detto una portavoce della città.",
      "La tempesta aveva strappato il tetto del vecchio mercato e gettato undici barche sulla passeggiata del porto.",
    ],
    pl: [
      "Port otwarto w piątek po tygodniu przerwy, którą spowodowała burza, poinformowały wieczorem władze miasta.",
      "Promy wypłyną w poniedziałek, a targ rybny otworzy się, gdy tylko przyjdzie lód, powiedziała rzeczniczka.",
      "Burza zerwała dach starej hali targowej i wyrzuciła jedenaście łodzi na promenadę, gdzie leżą do dzisiaj.",
    ],
  };
  const page = (rows: readonly string[], language: keyof typeof texts = "en") => {
    const [first, second, third] = texts[language];
    const title = (first as string).split(" ").slice(0, 6).join(" ");
    return [`${title} | The Post`, "Home", title, first, second, ...rows, third].join("\n");
  };

  test.each([
    ["en", "This article contains affiliate links."],
    ["en", "When you buy through links on our site, the paper may earn something."],
    ["en", "If you’re seeing this message you may have signed out."],
    ["en", "See also"],
    ["de", "Um eingebettete Inhalte anzuzeigen, laden Sie die Seite neu."],
    ["de", "Externer Inhalt"],
    ["de", "Das könnte dich auch interessieren"],
    ["es", "También te puede interesar: Vuelve el barco a la isla"],
    ["es", "Te recomendamos"],
    ["it", "Ti potrebbe interessare"],
    ["pl", "Przeczytaj także"],
  ] as const)("stand inside a text and are none of it: %s, %s", (language, row) => {
    const body = parse(page([row], language)).article?.body.map((part) => part.text) ?? [];
    expect(body.join("\n")).not.toContain(row);
    expect(body).toEqual(expect.arrayContaining(texts[language].slice(0, 2)));
  });

  test("do not begin a sentence that goes on otherwise", () => {
    const row =
      "Learn more about the sea than your parents, the teacher of the island tells her pupils on the first day.";
    const body = parse(page([row])).article?.body.map((part) => part.text);
    expect(body).toContain(row);
  });
});

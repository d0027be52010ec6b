import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";

/** The parts of the body that stand between the first and the last paragraph. */
function between(headline: string, first: string, rows: readonly string[], last: string) {
  const { body } = parse([headline, first, ...rows, last].join("\n")).article;
  expect(body[0]?.text).toBe(first);
  expect(body.at(-1)?.text).toBe(last);
  return body.slice(1, -1);
}

const english = [
  "Harbour opens again",
  "The harbour opened again on Friday after a storm had closed it for a week, the authority said.",
  "Nobody was hurt, and the damage will be paid by the insurers of the town, the mayor said later.",
] as const;

describe("speech behind a dash is a paragraph, dash and all", () => {
  test.each([
    [
      "Хранитель маяка",
      "Николай Гордеев живет на острове тридцать четыре года, и зимой к нему не приезжает никто.",
      ["— Николай Петрович, почему вы не уехали?", "— А куда? У меня здесь огород, собака и работа."],
      "Летом на остров ходит катер, и тогда у смотрителя по вечерам полон дом гостей из города.",
    ],
    [
      "Havnen åpner igjen",
      "Havnen åpnet igjen fredag etter at en storm hadde stengt den i en uke, opplyser havnevesenet.",
      ["– Vi er glade for at det er over, sier Ines Dahl.", "– Hva skjer nå?", "– Nå venter vi på isen."],
      "Fiskemarkedet åpner så snart isen er på plass, og ferjene følger etter på mandag morgen.",
    ],
    [
      "Port znów otwarty",
      "Port otwarto w piątek po tygodniu przerwy, którą spowodował sztorm, poinformował zarząd portu.",
      ["– Czekaliśmy na to cały tydzień – powiedziała Anna Dahl.", "– Teraz potrzebujemy lodu."],
      "Targ rybny zostanie otwarty, gdy tylko dowiozą lód, a promy ruszą w poniedziałek rano.",
    ],
    [
      "El puerto abre de nuevo",
      "El puerto abrió de nuevo el viernes después de una semana de temporal, informó la autoridad.",
      ["— Teníamos miedo de no abrir nunca más.", "— ¿Y ahora qué hará usted?"],
      "El mercado de pescado abrirá en cuanto llegue el hielo, y los barcos volverán el lunes.",
    ],
  ])("%s", (headline, first, rows, last) => {
    expect(between(headline, first, rows, last)).toEqual(rows.map((text) => ({ kind: "paragraph", text })));
  });

  test.each([
    ["what ends like none", ["– The lower road will be closed", "– The ferry will sail at noon"]],
    [
      "below a colon",
      [
        "The plan has two parts, the mayor said on Monday:",
        "– The lower road is closed.",
        "– The ferry sails at noon.",
      ],
    ],
    [
      "below a colon, with the long dash",
      ["The plan has two parts, the mayor said:", "— The road is closed.", "— The ferry sails."],
    ],
    ["beside entries that end like none", ["– The lower road will be closed", "– The ferry will sail at noon."]],
    ["behind bullets and hyphens", ["- The lower road is closed.", "• The ferry will sail at noon."]],
  ])("entries of lists are none: %s", (_, rows) => {
    const [headline, first, last] = english;
    const items = between(headline, first, rows, last).filter(({ kind }) => kind === "listItem");
    expect(items.map(({ text }) => text)).toEqual(expect.arrayContaining(rows.slice(-2).map((row) => row.slice(2))));
  });
});

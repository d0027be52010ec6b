import { describe, expect, test } from "vitest";
import { leaveComments } from "../src/blocks/sequence/comments.js";
import { State } from "../src/blocks/sequence/states.js";
import { columned } from "./support/columned.js";

const text = [
  "The cafe at the end of the pier may lose its licence to sell alcohol after complaints about noise.",
  "Neighbours have counted eleven late parties since January, and the council will decide on Thursday.",
];
const said = [
  "People who move next to a pier and then complain about noise should move somewhere else.",
  "It is not the music, it is what happens after the music, in the flower beds and elsewhere.",
  "I was at one of those parties and we left at ten, with grandparents and with children.",
];

/** The rows that stay text, of rows that are all text. */
function left(rows: readonly string[]) {
  const { page, ...context } = columned(rows);
  const states = new Uint8Array(rows.length).fill(State.Body);
  leaveComments(states, page, context);
  return rows.filter((_, row) => states[row] === State.Body);
}

const comments = (dates: readonly string[], link: string, names = ["seagull_77", "Marge", "T. Ogden"]) =>
  said.flatMap((row, at) => [names[at] as string, dates[at] as string, row, link]);

describe("what readers say below a text", () => {
  test.each([
    [["10:04am Thu 21 Apr 16", "11:32am Thu 21 Apr 16", "12:15pm Thu 21 Apr 16"], "Report this"],
    [["5. Oktober 2022 um 8:14 Uhr", "5. Oktober 2022 um 9:40 Uhr", "6. Oktober 2022 um 7:05 Uhr"], "Antworten"],
    [["5 octobre 2022 à 8h14", "5 octobre 2022 à 9h40", "6 octobre 2022 à 7h05"], "Répondre"],
    [["05/10/2022 08:14", "05/10/2022 09:40", "06/10/2022 07:05"], "Responder"],
    [["05.10.2022, 08:14", "05.10.2022, 09:40", "06.10.2022, 07:05"], "Ответить"],
    [["2022-10-05 08:14", "2022-10-05 09:40", "2022-10-06 07:05"], "Odpowiedz"],
    [["2022年10月5日 08:14", "2022年10月5日 09:40", "2022年10月6日 07:05"], "返信"],
  ])("is none of it: %s", (dates, link) => {
    expect(left([...text, ...comments(dates, link)])).toEqual(text);
    expect(left([...text, ...comments(dates, link), "Most read"])).toEqual([...text]);
  });

  const dates = ["10:04am Thu 21 Apr 2016", "11:32am Thu 21 Apr 2016", "12:15pm Thu 21 Apr 2016"];
  test.each([
    ["two of them", [...text, ...comments(dates, "Reply").slice(0, 8)]],
    [
      "other links below each",
      [...text, ...comments(dates, "Reply").map((row, at) => (row === "Reply" ? `Reply ${at}` : row))],
    ],
    [
      "entries of a live page, which have no names",
      [...text, ...said.flatMap((row, at) => [dates[at] as string, row, "Share"])],
    ],
    ["days without a time", [...text, ...comments(["3 May 2019", "4 May 2019", "5 May 2019"], "Reply")]],
    ["names below what they say", [...text, ...said.flatMap((row, at) => [row, "Marge", dates[at] as string])]],
  ])("is told by more than %s", (_, rows) => {
    expect(left(rows)).toEqual(rows);
  });

  test("takes linear time", () => {
    const rows = Array.from({ length: 8_000 }, (_, at) => comments(dates, `Reply ${at}`)).flat();
    const started = process.cpuUsage().user;
    left(rows);
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(20);
  });
});

import { describe, expect, test } from "vitest";
import { keepLists } from "../src/blocks/sequence/regular-lists.js";
import { State } from "../src/blocks/sequence/states.js";
import { parse } from "../src/index.js";
import { columned } from "./support/columned.js";

const body = [
  "The band from the old harbour will play in twelve towns this summer, its manager said on Friday.",
  "Tickets go on sale next week at the theatres, and the first evening is sold out already, she said.",
];
const furniture = ["Related stories", "Sea wall repaired after the storm", "Mayor opens the new library", "Contact"];
const towns = ["West Harbour, Old Pier", "Salt Bay, Town Hall", "Nordhaven, City Park", "Lakeside, The Barn"];

/** The rows below two paragraphs of text that are taken for a list, of those that the decision left out. */
function listed(rows: readonly string[], below: readonly string[] = furniture): string[] {
  const all = [...body, ...rows, ...below];
  const { page, ...context } = columned(all);
  const states = new Uint8Array(page.count).fill(State.After);
  states.fill(State.Body, 0, body.length);
  keepLists(states, page, context);
  expect([...states.subarray(0, body.length)]).toEqual([State.Body, State.Body]);
  return all.filter((_, row) => states[row] === State.List);
}

describe("a list whose entries have one shape", () => {
  test.each([
    ["days to come", towns.map((town, at) => `June ${at * 3 + 9} – ${town}`)],
    ["days to come, as German prints them", towns.map((town, at) => `${at * 3 + 9}. Juni: ${town}`)],
    ["days to come, as French prints them", towns.map((town, at) => `${at * 3 + 9} juin : ${town}`)],
    ["days of the week", towns.map((town, at) => `Fri, June ${at * 7 + 2}: ${town}`)],
    ["numbers", towns.map((town, at) => `${at + 1}) ${town}`)],
    ["numbers, with a link below each", towns.flatMap((town, at) => [`${at + 1}. ${town}`, `https://b.example/${at}`])],
    ["questions and answers", towns.flatMap((town, at) => [`Q: Where to next, in ${at}?`, `A: ${town}`])],
    ["questions and answers in Russian", towns.flatMap((town, at) => [`В: Куда, ${at}?`, `О: ${town}`])],
  ])("of %s goes with the text above it", (_, list) => {
    expect(listed(list)).toEqual(list);
    expect(listed(list, [])).toEqual(list);
  });

  test("goes with its heading", () => {
    const list = towns.map((town, at) => `June ${at * 3 + 9} – ${town}`);
    expect(listed(["Tour dates", ...list])).toEqual(["Tour dates", ...list]);
  });

  test.each([
    ["days with a year: an archive", towns.map((town, at) => `June ${at * 3 + 9}, 2022 – ${town}`)],
    ["days that a sentence begins with", towns.map((town, at) => `June ${at + 9} was the day of ${town}`)],
    ["numbers that do not rise", towns.map((town) => `1. ${town}`)],
    ["numbers from the middle", towns.map((town, at) => `${at + 5}. ${town}`)],
    ["kickers", ["Storm: Wall falls", "Council: Mayor speaks", "Sport: Team wins", "Money: Rates rise"]],
    ["figures alone", ["1", "2", "3", "4", "5"]],
    ["times", ["9:15 Weather", "9:30 News", "9:45 Sport", "10:00 Film"]],
    ["three entries", towns.slice(0, 3).map((town, at) => `${at + 1}) ${town}`)],
    ["entries far apart", towns.flatMap((town, at) => [`${at + 1}. ${town}`, `See ${at}`, `Buy ${at}`, `Send ${at}`])],
    ["entries that stand twice", [...towns, ...towns].map((town, at) => `${(at % 4) + 1}. ${town}`)],
    ["nothing", []],
  ])("is not one of %s", (_, list) => {
    expect(listed(list)).toEqual([]);
  });

  test("ends where the site's own words begin, and far below the text none begins", () => {
    const list = towns.map((town, at) => `${at + 1}. ${town}`);
    expect(listed([...list.slice(0, 2), "Related stories", ...list.slice(2)])).toEqual([]);
    expect(listed(["Most read", "Today", "This week", ...list])).toEqual([]);
  });

  test("of a hundred days is read whole, and the text behind it as well", () => {
    const list = Array.from({ length: 40 }, (_, at) => `June ${(at % 30) + 1} – Town number ${at}, Old Pier`);
    const last = "The tour ends in the harbour where it began, the manager said, and there will be no other one.";
    const page = `Band plays in towns | The Daily Bugle\n${[...body, ...list, last, ...furniture].join("\n")}\n`;
    const { article } = parse(page);
    expect(article.body.map(({ text }) => text)).toEqual([...body, ...list, last]);
  });
});

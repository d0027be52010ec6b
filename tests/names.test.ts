import { describe, expect, test } from "vitest";
import { readBylineLine } from "../src/blocks/shapes/byline-line.js";
import { findMoments } from "../src/blocks/shapes/moment.js";
import { bareWord, holdsSeam, isPersonName, isPersonWord, isRoleWord, nameLength } from "../src/blocks/shapes/name.js";
import { splitParts, splitSegments } from "../src/blocks/shapes/writer-parts.js";
import { undoubled, unglued } from "../src/blocks/shapes/writer-seams.js";
import {
  agencyLength,
  ends,
  isAllCapitals,
  isDetail,
  isPaper,
  mayFollow,
  mayName,
} from "../src/blocks/shapes/writer-words.js";
import { vocabularyOf } from "./support/vocabularies.js";

const en = vocabularyOf("en");

describe("names", () => {
  test.each([
    ["Jane Example", 2],
    ["Jane Example reports", 2],
    ["Jane", 0],
    ["jane example", 0],
    ["Ana de la Cruz reports", 4],
    ["Jane van der Example", 4],
    ["Jane van", 0],
    ["van Example Jane", 0],
    ["Van Morrison Example", 3],
    ["The Example", 0],
    ['Jane "Jay Jay" Example', 4],
    ['Jane "Jay" Example', 3],
    ['Jane "one two three four" Example', 0],
    ["A B C D", 4],
    ["A B C D E", 4],
    ["Jane Example Monday", 2],
    ["Monday Example", 0],
    ["Theresa May", 2],
    ["Theresa May 2019", 0],
    ["Mai 2019", 0],
    ["Jane Editor", 0],
    ["J. R. Sample Jr.", 4],
    ["Jane Example. Then", 0],
    ["Jane O’Sample", 2],
    ["Omar el-Sample", 2],
    ["Jane d’Example", 2],
    ["Jane 2nd", 0],
    ["Daily Bugle", 0],
    ["Jane Ex@mple", 0],
    ["Anne-Marie Example", 2],
    ["", 0],
  ])("%s: %i words", (words, length) => {
    const list = words.split(" ");
    expect(nameLength(list, 0, en)).toBe(length);
    expect(nameLength(["x", ...list], 1, en)).toBe(length);
    expect(isPersonName(list, en)).toBe(length > 1 && length === list.length);
  });

  test("are made of words with a capital that mean nothing else", () => {
    const words = ["Jane", "O’Sample", "el-Sheikh", "d’Example", "A.", "A", "Jr.", "Ждан", "X-Y"];
    const others = [
      "jane",
      "Monday",
      "Daily",
      "Share",
      "The",
      "Editor",
      "Wirtschaftsredakteur",
      "Jane2",
      "Words.",
      "J@n",
      "",
      "-A",
      "elsheikh-A",
    ];
    expect([...words, ...others].filter((word) => isPersonWord(word, vocabularyOf("de")))).toEqual(words);
  });

  test("are no roles", () => {
    const roles = ["Editor", "editor,", "Wirtschaftsredakteur", "Chefredakteur."];
    expect(
      [...roles, "Redakteurin2", "Editors2", "Edit", "x", ""].filter((word) => isRoleWord(word, vocabularyOf("de"))),
    ).toEqual(roles);
    expect(["Ab.", "ab,", "AB:", "ab;", "ab!", "ab?", "a.b", "."].map(bareWord)).toEqual([
      "ab",
      "ab",
      "ab",
      "ab",
      "ab",
      "ab?",
      "a.b",
      "",
    ]);
  });

  test("are glued at seams", () => {
    const glued = ["aB", "a1", "ABCDe", "xABCDEf"];
    expect([...glued, "AB", "ABCe", "ab", "A1b", "1B", ""].filter(holdsSeam)).toEqual(glued);
    expect(unglued("RothLifestyle", undefined, en)).toEqual(["Roth", "Lifestyle"]);
    expect(unglued("HuffPost", undefined, en)).toEqual(["HuffPost"]);
    expect(unglued("ExampleDaily", "Jane", en)).toEqual(["Example", "Daily"]);
    expect(unglued("ExampleDaily", "the", en)).toEqual(["ExampleDaily"]);
    expect(unglued("Example24", undefined, en)).toEqual(["Example", "24"]);
    expect(unglued("example24", undefined, en)).toEqual(["example24"]);
    expect(unglued("ExampleEditorShare", undefined, en)).toEqual(["Example", "Editor", "Share"]);
    expect(unglued("EXAMPLEJune", undefined, en)).toEqual(["EXAMPLE", "June"]);
    expect(unglued("McExample", undefined, en)).toEqual(["McExample"]);
  });

  test("that stand twice are told once", () => {
    const runs = (words: string) => undoubled(words.split(" "), en).map((run) => run.join(" "));
    expect(runs("Jane Example Jane Example Tom Sample Tom Sample")).toEqual(["Jane Example", "Tom Sample"]);
    expect(runs("Jane Example by Jane Example")).toEqual(["Jane Example"]);
    expect(runs("Jane Example Jane Example wins")).toEqual(["Jane Example", "wins"]);
    expect(runs("Jane Example Jane Sample")).toEqual(["Jane Example Jane Sample"]);
    expect(runs("Jane Jane Example Example")).toEqual(["Jane Jane Example Example"]);
    expect(runs("Jane Example Tom")).toEqual(["Jane Example Tom"]);
  });
});

describe("the parts of a byline", () => {
  test("are set apart by marks", () => {
    const parts = (line: string) =>
      splitSegments(line).map(({ start, end, mark }) => `${mark}${line.slice(start, end)}`);
    expect(parts("Sport | By A - Daily Bugle")).toEqual(["Sport", "|By A", "-Daily Bugle"]);
    expect(parts("A/B\\C(D)E;F·G•H¦I~J▪K*L（M）N｜O")).toEqual([
      ...["A", "/B", "\\C", "(D", ")E", ";F", "·G", "•H", "¦I", "~J", "▪K", "*L", "（M", "）N", "｜O"],
    ]);
    expect(parts("A-B A –B A— B, - ")).toEqual(["A-B A", "-B A", "-B,"]);
    expect(parts(" | A |  | ")).toEqual(["|A"]);
    expect(parts("- A -")).toEqual(["-A"]);
    expect(parts("")).toEqual([]);
  });

  test("are words between commas and joiners", () => {
    const words = (segment: string) => splitParts(segment, en).map((part) => part.join(" "));
    expect(words("A, B and C")).toEqual(["A", "B", "C"]);
    expect(words("A & B , C; D、E")).toEqual(["A", "B", "C", "D、E"]);
    expect(words("Jane Example@jane, tom@paper.com Ann @ann")).toEqual(["Jane Example", "Ann"]);
    expect(words("Jane Example tom@paper.com, Ann Other")).toEqual(["Jane Example", "Ann Other"]);
    expect(words("Jane ExampleEditor")).toEqual(["Jane Example Editor"]);
    expect(words("Jane Example Jane Example")).toEqual(["Jane Example"]);
    expect(words("and , &")).toEqual([]);
  });

  test("are agencies, papers and roles", () => {
    const length = (words: string) => agencyLength(words.split(" "), en);
    expect(["Associated Press in Lisbon", "AFP", "afp", "Getty Images", "Jane AFP", ""].map(length)).toEqual([
      2, 1, 1, 0, 0, 0,
    ]);
    const papers = ["AFP", "CNN", "Daily Bugle", "Paper.com", "The Times", "paper.com", "B2B"];
    const others = ["Jane Example", "daily bugle", "x@y.com", "A", "ABCDEF", "a.b"];
    expect([...papers, ...others].filter((text) => isPaper(text, en))).toEqual(papers);
    expect(["Political Editor", "Daily Bugle", "Jane Example"].map((text) => isDetail(text, en))).toEqual([
      true,
      true,
      false,
    ]);
    expect(["BRANDON SAMPLE", "Brandon", "山田", "A"].map(isAllCapitals)).toEqual([true, false, false, true]);
  });

  test("may begin with a name", () => {
    const lines = [
      "Jane Example",
      "Jane van",
      "AFP",
      "van Example",
      "“Jane",
      "山田",
      "Jane@",
      "JaneExample",
      "and Tom",
      "Jane Ex@mple",
      "Jane ExampleB",
    ];
    const others = ["Jane", "jane example", "Jane wins", "Monday Example", "Share This"];
    const may = (line: string) => mayName(`x${line}`, 1, line.length + 1, en);
    expect([...lines, ...others].filter(may)).toEqual(lines);
  });

  test("may go on behind a name", () => {
    const behind = [
      "Editor",
      "AFP",
      "Share",
      "3",
      "in Lisbon",
      "Follow on Instagram",
      "Monday",
      "chief of the big desk of it",
      "@jane",
    ];
    const others = [
      "wins the cup",
      "Gets More Votes Than Ever",
      "in lisbon",
      "Lisbon",
      "chief of the big desk of it and more",
    ];
    const may = (words: string) => mayFollow(words.split(" "), en);
    expect([...behind, ...others].filter(may)).toEqual(behind);
    expect(["3", "a3", "Jane", "May", "Monday,", "Share", "@x", "jane"].map((word) => ends(word, en))).toEqual([
      ...[true, true, false, true, true, true, true, false],
    ]);
  });

  test("stand beside dates on their line", () => {
    const read = (line: string) => {
      const text = `9 ${line}\n9`;
      const span = { start: 2, end: line.length + 2 };
      const found = readBylineLine(text, span, findMoments(text, span, en), en);
      return found?.pieces.map(
        ({ role, content, end }) =>
          `${role}: ${text.slice(content.start, content.end)}${end === undefined ? "" : `~${text.slice(content.end, end)}`}`,
      );
    };
    expect(read("By Jane Example published 19 May 2026")).toEqual([
      "byline: By Jane Example~ ",
      "timestamp: published 19 May 2026",
    ]);
    expect(read("19 May 2026 by Jane Example")).toEqual(["timestamp: 19 May 2026~ ", "byline: by Jane Example"]);
    expect(read("Jane Example24.04.2024, 19:35")).toEqual(["byline: Jane Example~", "timestamp: 24.04.2024, 19:35"]);
    expect(read("Tom Sample 19 May 2026 by Jane Example")).toEqual([
      "timestamp: 19 May 2026~ ",
      "byline: by Jane Example",
    ]);
    expect(read("Tom Sample 19 May 2026 Jane Example")).toEqual(["byline: Tom Sample~ ", "timestamp: 19 May 2026"]);
    expect(read("19 May 2026")).toBeUndefined();
    expect(read("Jane Example")).toEqual(["byline: Jane Example"]);
  });
});

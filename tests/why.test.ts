import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { columnWords } from "../src/blocks/sequence/column-words.js";
import { columnSizes } from "../src/blocks/sequence/columns.js";
import { evidenceOf } from "../src/blocks/sequence/evidence-of.js";
import { columnNames } from "../src/blocks/sequence/inputs.js";
import { loadModel, SCORE_STEP, STATES } from "../src/blocks/sequence/model.js";
import { activationsOf, rowScores } from "../src/blocks/sequence/network.js";
import { pageColumns } from "../src/blocks/sequence/page-columns.js";
import { allStates, State } from "../src/blocks/sequence/states.js";
import { pullOf, trace } from "../src/blocks/sequence/trace.js";
import { makeVocabulary } from "../src/blocks/vocabulary.js";
import { learnSite } from "../src/corpus/index.js";
import { parse } from "../src/index.js";
import { newsModel } from "../src/news-model.js";
import { splitLines } from "../src/text/lines.js";
import { why } from "../src/why.js";
import { buildCli } from "./support/cli.js";
import { root } from "./support/sources.js";

const page = `Sea Wall Repaired at Last | Harton Example
Home
News
Sea Wall Repaired at Last
By Ada Lund
The sea wall of Harton was repaired on Monday after a winter of storms, officials of the port said.
Masons had worked on it since March, and the last of the stones were set in the early morning.
Ferries to the islands will leave from the old quay again as soon as the lights are back.

Privacy Policy
`;
const lineOf = (start: string) => page.split("\n").findIndex((line) => line.startsWith(start));

test("every value of every column has its words", () => {
  for (const [column, size] of Object.entries(columnSizes)) {
    expect(columnWords[column as keyof typeof columnSizes], column).toHaveLength(size);
  }
});

describe("evidence", () => {
  const model = loadModel(newsModel.weights);
  const rows = pageColumns(
    {
      text: page,
      lines: splitLines(page),
      vocabulary: makeVocabulary([]),
      rowMarks: undefined,
      titleWords: new Set(),
      words: model.words,
      longWords: model.longWords,
    },
    0,
  );

  test("adds up to the lead, exactly", () => {
    const activations = activationsOf(rows, model);
    const scores = rowScores(rows, model);
    for (let row = 0; row < rows.count; row++) {
      const { pulls, always } = trace(rows.count, model, activations, row, State.Body, State.Before);
      let sum = always;
      for (const pull of pulls) {
        columnNames.forEach((name, column) => {
          sum += pullOf(model, pull, { column, value: rows.columns[name][pull.row] as number });
        });
        for (const word of rows.words[pull.row] as readonly number[]) sum += pullOf(model, pull, { word });
      }
      const of = (state: State) => scores[row * STATES + state] as number;
      // Each score is rounded to a step.
      expect(Math.abs(sum / SCORE_STEP - of(State.Body) + of(State.Before))).toBeLessThan(1.01);
    }
  });

  test("has each thing once, the weightiest first", () => {
    for (let row = 0; row < rows.count; row++) {
      for (const state of allStates) {
        const { rival, evidence } = evidenceOf(rows, model, row, state);
        expect(rival).not.toBe(state);
        const sizes = evidence.map(({ weight }) => Math.abs(weight));
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        expect(new Set(evidence.map(({ says }) => says)).size).toBe(evidence.length);
      }
    }
  });

  test("for text is against what is none", () => {
    for (const state of [State.Body, State.List]) {
      expect([State.Body, State.List]).not.toContain(evidenceOf(rows, model, 5, state).rival);
    }
  });

  test("names the words of the model, and the lines about", () => {
    const known = [...model.words.keys()].find((word) => word.length > 4) as string;
    const words = rows.words.map((_, row) => (row === 5 ? [model.words.get(known) as number] : []));
    const { evidence } = evidenceOf({ ...rows, words }, model, 5, State.Body);
    const says = evidence.map((one) => one.says);
    expect(says).toContain(`the word “${known}”`);
    expect(says.some((one) => /^next (?:above|below): /.test(one))).toBe(true);
  });
});

test("what is told besides moves the lead by as much, exactly", () => {
  const model = loadModel(newsModel.weights);
  const source = { text: page, lines: splitLines(page), vocabulary: makeVocabulary([]), rowMarks: undefined };
  const { words, longWords } = model;
  const rows = pageColumns({ ...source, titleWords: new Set(), words, longWords }, 0);
  const alone = evidenceOf(rows, model, 5, State.Body);
  const told = evidenceOf(rows, model, 5, State.Body, [
    { state: State.Body, steps: -17, says: "a line of the site" },
    { state: State.List, steps: -17, says: "a line of the site" },
    { state: alone.rival, steps: 40, says: "something else" },
  ]);
  expect(told.rival).toBe(alone.rival);
  expect(told.lead).toBe(alone.lead - 57);
  expect(told.evidence).toContainEqual({ weight: -17, says: "a line of the site" });
  expect(told.evidence).toContainEqual({ weight: -40, says: "something else" });
  const furniture = evidenceOf(rows, model, 5, State.After, [
    { state: State.Body, steps: -9, says: "a line of the site" },
  ]);
  expect([State.Body, State.List]).toContain(furniture.rival);
});

describe("why", () => {
  test("repeats the decision over a page of an unknown site", () => {
    const parsed = parse(page);
    const found = why(parsed, lineOf("Masons"));
    expect(found?.blocks.map(({ role, rule }) => [role, rule])).toEqual([["paragraph", "body"]]);
    expect(found).toMatchObject({ readWith: undefined, decision: { state: State.Body, isCopy: false } });
    expect(why(parsed, lineOf("Privacy"))?.decision?.state).not.toBe(State.Body);
  });

  test("knows no line that is not there, and decides nothing on a blank one", () => {
    const parsed = parse(page);
    expect([-1, page.split("\n").length].map((at) => why(parsed, at))).toEqual([undefined, undefined]);
    expect(why(parsed, lineOf("Privacy") - 1)).toMatchObject({ blocks: [{ role: "blank" }], decision: undefined });
    expect(why(parse(""), 0)).toBeUndefined();
  });

  test("asks no decision on a page whose profile names all else", () => {
    const found = why(parse(readFileSync(`${root}fixtures/articles/asharq-al-awsat/seed.txt`, "utf8")), 0);
    expect(found?.blocks[0]?.basis).toBe("profiled");
    expect(found?.decision).toBeUndefined();
  });

  test("tells of a wrapped page what is read as one", () => {
    const wrapped = wrap(page.repeat(2), 72);
    const lines = wrapped.split("\n");
    const at = lines.findIndex((line) => line.startsWith("   Masons"));
    const found = why(parse(wrapped), at + 1);
    expect(found?.readWith).toEqual({ first: at, last: at + 1 });
    expect(found?.blocks).toHaveLength(1);
  });

  test("tells a second copy", () => {
    const paragraph = page.split("\n")[lineOf("Masons")] as string;
    const doubled = page.replace(/^The sea wall[\s\S]*?lights are back\.\n/m, (article) => `${article}${article}`);
    const at = doubled.split("\n").lastIndexOf(paragraph);
    const decision = why(parse(doubled), at)?.decision;
    expect(decision).toMatchObject({ state: State.Gap, isCopy: true });
  });
});

describe("why, with a template of the site", () => {
  const folder = join(root, "fixtures/corpus/lakeside-courier");
  const pages = [1, 2, 3, 4, 5, 6].map((at) => readFileSync(join(folder, `${at}.txt`), "utf8"));
  const [first, ...others] = pages as [string, ...string[]];
  const templates = [learnSite(others)];
  const parsed = parse(first, { templates });
  const lines = first.split("\n");
  const asked = (start: string) => {
    const at = lines.findIndex((line) => line.startsWith(start));
    return [why(parsed, at, { templates })?.decision, why(parse(first), at)?.decision] as const;
  };

  test("names what it said of a line, and by how much that moved the decision", () => {
    const [told] = asked("Get the Courier");
    expect(told?.state).not.toBe(State.Body);
    const line = told?.evidence.find(({ says }) => says === "a line of the site: on 5 of 5 pages");
    expect(line?.weight).toBeGreaterThan(100);
  });

  test("adds up to the lead with the rest, but for rounding", () => {
    lines.forEach((_, at) => {
      const decision = why(parsed, at, { templates })?.decision;
      if (decision === undefined) return;
      const sum = decision.evidence.reduce((all, { weight }) => all + weight, 0);
      expect(Math.abs(sum - decision.lead)).toBeLessThan(2 + decision.evidence.length / 2);
    });
  });

  test("reads the line where endings are cut off", () => {
    const at = lines.findIndex((line) => line.includes("(NLL), at our partners"));
    expect(why(parsed, at, { templates })?.decision?.state).toBe(State.Body);
  });
});

describe("newsdump explain --why", () => {
  let cli: Awaited<ReturnType<typeof buildCli>>;
  beforeAll(async () => {
    cli = await buildCli();
    writeFileSync(join(cli.folder, "page.txt"), page);
    writeFileSync(join(cli.folder, "hostile.txt"), page.replaceAll("Masons", "Masons \x1b[31m\u202e"));
  });
  afterAll(() => cli.remove());

  test("shows rule, basis, decision and evidence of one line", async () => {
    const { code, stdout, stderr } = await cli.run(["explain", "--why", String(lineOf("Masons") + 1), "page.txt"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    expect(lines.slice(0, 2)).toEqual([
      "page.txt:7",
      "  paragraph   inferred by the rule body, which asks the decision over the page",
    ]);
    expect(lines[2]).toMatch(/^ {2}decision {4}the article's text rather than .*, by \d+ steps$/);
    expect(lines.filter((line) => /^ {14} *[+]\d+ {2}\S/.test(line.replace("for it", "      "))).length).toBe(8);
    expect(lines.filter((line) => / -\d+ {2}\S/.test(line)).length).toBeLessThanOrEqual(8);
    expect(lines.length).toBeLessThanOrEqual(19);
  });

  test("shows a line of two blocks", async () => {
    const { stdout } = await cli.run(["explain", "--why=1", "page.txt"]);
    expect(stdout).toMatch(/^ {2}headline {4}inferred by the rule page-title, from the lines at hand$/m);
    expect(stdout).toMatch(/^ {2}siteTitle {3}inferred by the rule page-title/m);
  });

  test("a word of the page cannot act on the terminal", async () => {
    const { stdout } = await cli.run(["explain", "--why", String(lineOf("Masons") + 1), "hostile.txt"]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
    expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  });

  test.each([
    ["0", "--why takes the number of a line, not 0"],
    ["two", "--why takes the number of a line, not two"],
    ["99", "page.txt has no line 99"],
  ])("--why %s is refused in one line", async (line, message) => {
    expect(await cli.run(["explain", "--why", line, "page.txt"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: `newsdump: ${message} (see newsdump explain --help)\n`,
    });
  });
});

/** As a text browser prints a page: indented by three, broken at a width, a blank line between blocks. */
function wrap(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => {
      let rows = "";
      let row = "   ";
      for (const word of line.split(" ")) {
        if (row.length + word.length > width) {
          rows += `${row.trimEnd()}\n`;
          row = "   ";
        }
        row += `${word} `;
      }
      return `${rows}${row.trimEnd()}\n`;
    })
    .join("\n");
}

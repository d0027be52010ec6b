import { describe, expect, test } from "vitest";
import { Kind } from "../src/blocks/sequence/columns.js";
import { STATES } from "../src/blocks/sequence/model.js";
import { isBodyState, State } from "../src/blocks/sequence/states.js";
import { lineForms } from "../src/blocks/template/form.js";
import type { TemplateKnowledge } from "../src/blocks/template/knowledge.js";
import type { KnownRows } from "../src/blocks/template/rows.js";
import { openScales, type Scales, type TemplateReason } from "../src/blocks/template/scales.js";
import { lineShape, shapeHash } from "../src/blocks/template/shape.js";
import { weighTemplate } from "../src/blocks/template/weigh.js";
import { weighEdges, weighForms, weighGaps } from "../src/blocks/template/weigh-habits.js";
import { weighZone } from "../src/blocks/template/weigh-zone.js";
import type { TemplateLine } from "../src/corpus/index.js";
import { type Row, sheet } from "./support/sheet.js";

const line = (own: Partial<TemplateLine> = {}): TemplateLine => ({ text: "x", pages: 10, ...own });

/** Writes down what is put on: `row reason odds`, with the state where it is not text. */
function openNotes(): { notes: string[]; scales: Scales } {
  const notes: string[] = [];
  const odds = (value: number) => Number(value.toFixed(2));
  return {
    notes,
    scales: {
      add: (row, state, value, reason) => void notes.push(`${row} ${reason} ${odds(value)} on ${state}`),
      addText: (row, value, reason) => void notes.push(`${row} ${reason} ${odds(value)}`),
    },
  };
}

test("a weight is put on in steps, on text as a paragraph and as a list", () => {
  const scores = new Int32Array(2 * STATES).fill(100);
  const notes: unknown[] = [];
  const { add, addText } = openScales(scores, (...note) => void notes.push(note));
  add(1, State.Gap, 0.12, "in-gaps");
  addText(0, -0.13, "line");
  expect([...scores]).toEqual([100, 100, 100, 97, 100, 100, 97, 100, 100, 100, 100, 102, 100, 100]);
  expect(notes).toEqual([
    [1, State.Gap, 2, "in-gaps"],
    [0, State.Body, -3, "line"],
    [0, State.List, -3, "line"],
  ]);
  openScales(scores, undefined).add(0, State.Before, 1, "begun");
  expect(scores[0]).toBe(120);
});

describe("where texts begin and end on other pages", () => {
  const begins = line({ begins: [{ at: 1, pages: 5 }] });
  const ends = line({ ends: [{ at: 1, pages: 5 }] });
  const weighed = (states: string, lines: Record<number, TemplateLine>) => {
    const { notes, scales } = openNotes();
    const all = Array.from(states, (_, row) => lines[row]);
    weighEdges(scales, { lines: all, shapes: all.map(() => undefined) } as unknown as KnownRows, sheet(states).states);
    return notes;
  };

  test.each<[string, string, Record<number, TemplateLine>, readonly string[]]>([
    ["adds what stands above what was found", "BBBTTA", { 0: begins }, ["1 begins 3.6", "2 begins 3.6"]],
    ["adds no line of the site", "BBBTTA", { 0: begins, 2: line() }, ["1 begins 3.6"]],
    ["takes nothing away above", "BTTTTA", { 2: begins }, []],
    ["takes away what stands below", "BTTTAA", { 2: ends }, ["2 ends -3.6", "3 ends -3.6"]],
    ["adds nothing below", "BTTAAA", { 5: ends }, []],
    ["does both", "BBTTTA", { 0: begins, 4: ends }, ["1 begins 3.6", "4 ends -3.6"]],
    ["does neither where the end is above the beginning", "BBTTTA", { 2: ends, 3: begins }, []],
    ["does neither where both are one", "BBTTTA", { 3: ends, 1: begins }, []],
    ["says nothing without a text", "BBBAAA", { 0: begins, 4: ends }, []],
  ])("%s: %s", (_, states, lines, notes) => {
    expect(weighed(states, lines)).toEqual(notes);
  });
});

describe("what lines of a form are on other pages", () => {
  const forms = new Map(
    ["fragment", "fragment below figures"].map((of, at) => [of, { of, text: at * 9, other: 9 - at * 9 }]),
  );
  const weighed = (
    states: string,
    own: Record<number, string> = {},
    known: object = { forms },
    site: readonly number[] = [],
  ) => {
    const { notes, scales } = openNotes();
    const rows = {
      lines: Array.from(states, (_, row) => (site.includes(row) ? line() : undefined)),
      forms: Uint8Array.from(states, (_, row) => lineForms.indexOf((own[row] ?? "fragment") as "fragment")),
    };
    weighForms(scales, rows as unknown as KnownRows, sheet(states).states, known as TemplateKnowledge);
    return notes;
  };

  test("is weighed from the first row of text to the last", () => {
    const against = (rows: number[]) => rows.map((row) => `${row} form -2.34`);
    expect(weighed("BTGTA")).toEqual(against([1, 2, 3]));
    expect(weighed("BTA")).toEqual(against([1]));
    expect(weighed("TGT")).toEqual(against([0, 1, 2]));
    expect(weighed("BGA")).toEqual([]);
    expect(weighed("BTGTA", {}, { forms: new Map() })).toEqual([]);
    expect(weighed("BTGTA", {}, { forms }, [2])).toEqual(against([1, 3]));
    expect(weighed("BTGTA", { 2: "words" })).toEqual(against([1, 3]));
    expect(weighed("BTGTA", { 1: "figures" })).toEqual(["2 form 2.84", "3 form -2.34"]);
    expect(weighed("TGT", { 0: "figures" })).toEqual(["1 form 2.84", "2 form -2.34"]);
  });

  test("is not in gaps of more than seven rows", () => {
    expect(weighed("TGGGGGGGT")).toHaveLength(9);
    expect(weighed("TGGGGGGGGT")).toEqual(["0 form -2.34", "9 form -2.34"]);
    expect(weighed("TGTGGGGGGGGTGT").map((note) => note.split(" ")[0])).toEqual(["0", "1", "2", "11", "12", "13"]);
  });
});

test("a sentence in a gap of the text that no other page has is text", () => {
  const { notes, scales } = openNotes();
  const rows: Record<number, Row> = { 2: { kind: 1 }, 3: { kind: 2 }, 4: { kind: 1 }, 0: { kind: 1 }, 6: { kind: 1 } };
  const { states, page } = sheet("GTGGGSG", rows);
  expect(weighGaps(scales, page, Uint8Array.of(0, 0, 0, 0, 1, 0, 0), states)).toBe(true);
  expect(notes).toEqual(["2 told-here 2.5"]);
  expect(weighGaps(scales, page, new Uint8Array(7).fill(1), states)).toBe(false);
});

describe("the zone between lines of the site", () => {
  const head = line({ above: 9 });
  const foot = line({ below: 9 });
  /** `h` and `f` stand above and below the articles of the site, `s` is another line of it. */
  const weighed = (lines: string, states: string, rows: Record<number, Row> = {}, titleRow = -1) => {
    const { notes, scales } = openNotes();
    const { states: found, page } = sheet(states, rows, { titleRow });
    const known = Array.from(lines, (letter) => ({ h: head, f: foot, s: line() })[letter]);
    const siteRows = Uint8Array.from(lines, (letter) => (letter === "." ? 0 : 1));
    const given = { rows: { lines: known } as unknown as KnownRows, states: found, siteRows };
    const is = weighZone(scales, page, { ...given, known: { pages: 10 } as TemplateKnowledge });
    return is ? notes : undefined;
  };
  const outside = (...rows: number[]) => rows.map((row) => `${row} outside -2`);
  const begun = (...rows: number[]) => rows.map((row) => `${row} begun -1 on 0`);

  test("is where the article lies", () => {
    expect(weighed("hh.s.ff", "BBTTTAA")).toEqual([...outside(0, 1), ...begun(2, 3, 4), ...outside(5, 6)]);
    expect(weighed("h.s.ff", "BTTTAA")).toBeUndefined();
  });

  test("ends not behind three sentences and more", () => {
    const sentence = { kind: Kind.Prose };
    const rows = { 3: sentence, 4: sentence, 5: sentence };
    const early = (row: number) => [`${row} begun -1 on 0`, `${row} ended-early -3 on 5`];
    expect(weighed("hh....ff", "BBTAAAAA", rows)).toEqual([
      ...outside(0, 1),
      ...[2, 3, 4, 5].flatMap(early),
      ...outside(6, 7),
    ]);
    expect(weighed("hh...ff", "BBTAAAA", rows)).toEqual([...outside(0, 1), ...begun(2, 3, 4), ...outside(5, 6)]);
    for (const other of [{ ...rows, 5: { kind: Kind.ShortSentence } }, rows])
      expect(weighed(other === rows ? "hh...sff" : "hh....ff", "BBTAAAAA", other)?.join()).not.toContain("early");
    expect(weighed("hh....ff", "BBTAAGAA", rows)?.join()).not.toContain("early");
  });

  test("is all text where hardly any was found", () => {
    const long = { 3: { weighs: 901 } };
    const all = (row: number) => [`${row} begun -1 on 0`, `${row} nothing-else 4`];
    expect(weighed("hh..ff", "BBTAAA", long)).toEqual([...outside(0, 1), ...[2, 3].flatMap(all), ...outside(4, 5)]);
    expect(weighed("hh..ff", "BBTAAA", { 3: { weighs: 900 } })).toEqual([
      ...outside(0, 1),
      ...begun(2, 3),
      ...outside(4, 5),
    ]);
    expect(weighed("hh.s.ff", "BBTAAAA", { 4: { weighs: 901 } })).toEqual([
      ...[...outside(0, 1), ...all(2), ...begun(3), ...all(4), ...outside(5, 6)],
    ]);
    expect(weighed("hh.s.ff", "BBTAAAA", { 3: { weighs: 9000 } })?.join()).not.toContain("nothing");
    // What was found does not tell where the article lies.
    expect(weighed("hh...ff.", "BBAAAAAT", { 2: { weighs: 9000 } })).toEqual([
      ...outside(0, 1),
      ...[2, 3, 4].flatMap(all),
      ...outside(5, 6, 7),
    ]);
  });

  test("is text as far as the site's next lines where that is a list", () => {
    const list = (lines: string, states: string, rows: Record<number, Row> = {}, titleRow = -1) =>
      weighed(lines, states, rows, titleRow)?.flatMap((note) =>
        note.includes("nothing-else 4") ? [Number(note.split(" ")[0])] : [],
      );
    const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
    expect(list("hh............ff", "BBLLSSSSSSSSAAAA")).toEqual(range(2, 13));
    expect(list("hh............ff", "BBLLSSSSSSSSAAAA", {}, 2)).toEqual(range(3, 13));
    expect(list("hhs..........sff", "BBLLSSSSSSSSAAAA")).toEqual(range(3, 12));
    expect(list("hh....s.......ff", "BBLLSSSSSSSSSAAA")).toEqual(range(2, 13).filter((row) => row !== 6));
    expect(list("hh............ff", "BBLLSSSSSSSAAAAA")).toEqual([]);
    const words = Object.fromEntries(range(4, 11).map((row) => [row, { kind: Kind.TitleLike }]));
    expect(list("hh............ff", "BBLLTTTTTTTTAAAA", words)).toEqual(range(2, 13));
    const sentences = Object.fromEntries(range(4, 11).map((row) => [row, { kind: Kind.ShortSentence }]));
    expect(list("hh............ff", "BBLLTTTTTTTTAAAA", sentences)).toEqual([]);
    expect(list(`hh${".".repeat(17)}ff`, `BBL${"S".repeat(8)}${"T".repeat(7)}AAA`)).toEqual(range(2, 18));
    expect(list(`hh${".".repeat(18)}ff`, `BBL${"S".repeat(8)}${"T".repeat(8)}AAA`)).toEqual([]);
  });
});

describe("what is known of a page's site", () => {
  const texts = [
    "Print",
    "A paragraph that no other page of the site has.",
    "Get the app",
    "Another paragraph, of this page alone too.",
  ];
  const known = (
    own: Partial<Record<"lines" | "masked", TemplateLine[]>> & { samples?: Set<number>[] },
  ): TemplateKnowledge => {
    const byText = (lines: TemplateLine[] = []) => new Map(lines.map((each) => [each.text, each]));
    const { lines, masked, samples = [] } = own;
    return {
      pages: 10,
      lines: byText(lines),
      masked: byText(masked),
      forms: new Map(),
      samples,
    } as unknown as TemplateKnowledge;
  };
  /** What is put on, and which rows are the site's. */
  const weighed = (of: TemplateKnowledge, own = texts, states = "BTTT") => {
    const { states: found, page, context } = sheet(states, Object.fromEntries(own.map((text, row) => [row, { text }])));
    const notes: string[] = [];
    const scores = new Int32Array(own.length * STATES);
    const note = (row: number, state: State, steps: number, reason: TemplateReason) => {
      if (state !== State.List) notes.push(`${row} ${reason} ${steps}${isBodyState(state) ? "" : ` on ${state}`}`);
    };
    const site = weighTemplate(scores, page, context, of, () => found, note);
    return [notes, site.join("")];
  };

  test.each<[string, Partial<TemplateLine>, readonly string[]]>([
    ["on all pages", { pages: 10 }, ["2 line -120"]],
    ["on some", { pages: 5 }, ["2 line -60"]],
    ["on few", { pages: 2 }, ["2 line -36"]],
    ["on more than were counted", { pages: 12 }, ["2 line -120"]],
    ["seldom in texts", { pages: 5, inText: 2 }, ["2 line -52"]],
    ["always there and seldom in texts", { pages: 10, inText: 4 }, ["2 line -120"]],
    ["in gaps", { pages: 10, gap: 10 }, ["2 line -120", "2 in-gaps 91 on 4"]],
  ])("a short line of the site %s is weighed", (_, own, notes) => {
    expect(weighed(known({ lines: [line({ text: "get the app", ...own })] }))).toEqual([notes, "0010"]);
  });

  test("a long line of the site is weighed by whether half the pages have it", () => {
    const text = "get the app of the post and read it anywhere";
    const of = (pages: number, said = text) =>
      weighed(known({ lines: [line({ text: said, pages })] }), texts.with(2, said))[0];
    expect([of(5), of(4)]).toEqual([["2 line -180"], ["2 line -120"]]);
    expect(of(5, "get the app of the post and read it all.")).toEqual(["2 line -60"]);
    expect(of(5, "get the app of the post and read it all..")).toEqual(["2 line -180"]);
  });

  test("a row that looks as lines of the site do is weighed where these never were text", () => {
    const of = (own: Partial<TemplateLine>) =>
      weighed(known({ masked: [line({ text: "page #", ...own })] }), texts.with(0, "Page 3"));
    expect(of({ above: 2 })).toEqual([["0 shape -40"], "0000"]);
    expect(of({ below: 2 })).toEqual([["0 shape -40"], "0000"]);
    expect(of({})).toEqual([[], "0000"]);
    expect(of({ above: 2, inText: 1 })).toEqual([[], "0000"]);
  });

  test("a long line that stood on another page is the site's", () => {
    const samples = [new Set([shapeHash(lineShape(texts[3] as string))])];
    expect(weighed(known({ samples }))).toEqual([["3 again -120"], "0001"]);
    const lines = [line({ text: lineShape(texts[3] as string) })];
    expect(weighed(known({ samples, lines }))).toEqual([["3 line -180"], "0001"]);
  });

  test("nothing is weighed where most of the text was text of other pages", () => {
    const told = (inText: number, rows: number[], states = "BTTT") =>
      weighed(
        known({ lines: rows.map((row) => line({ text: lineShape(texts[row] as string), inText })) }),
        texts,
        states,
      );
    expect(told(5, [1, 3])).toEqual([[], "0000"]);
    expect(told(4, [1, 3])[1]).toBe("0101");
    expect(told(5, [3])[1]).toBe("0001");
    expect(told(5, [3], "BTAT")[1]).toBe("0001");
    expect(told(5, [1, 2], "BTTA")).toEqual([[], "0000"]);
    expect(told(5, [1, 2], "BBBT")[1]).toBe("0110");
  });
});

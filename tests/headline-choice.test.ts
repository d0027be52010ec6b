import { describe, expect, test } from "vitest";
import { chooseHeadline } from "../src/blocks/headline/choose.js";
import { HEADLINE_FEATURES, weightsOf } from "../src/blocks/headline/features.js";
import { Cut } from "../src/blocks/headline/title-cuts.js";
import { Kind } from "../src/blocks/sequence/columns.js";
import { featureNames as names, sourceOf } from "./support/headline.js";
import type { Row } from "./support/sheet.js";

describe("the headline", () => {
  /** Weights that speak for values of features, on pages with a title line and without. */
  const weigh = (given: Readonly<Record<string, Readonly<Record<number, number>>>>) => {
    const weights: number[] = new Array(HEADLINE_FEATURES).fill(0);
    for (const [name, values] of Object.entries(given)) {
      for (const titled of [false, true]) {
        const { from } = weightsOf(names.indexOf(name), titled);
        for (const [value, weight] of Object.entries(values)) weights[from + Number(value)] = weight;
      }
    }
    return weights;
  };
  const rows: Record<number, Row> = {
    0: { text: "Ferries follow on Monday | The Post", kind: 4 },
    1: { text: "Boats return", kind: 5 },
    2: { text: "FERRIES FOLLOW ON MONDAY", kind: 5 },
    3: { text: "Ferries follow on Monday", kind: 5 },
    5: { text: "Ferries follow on Monday", kind: 5 },
  };
  const source = sourceOf("BBBHTT", rows, { titleLine: 0, page: { titleRow: 3 } });
  const chosen = (given: Parameters<typeof weigh>[0]) => {
    const found = chooseHeadline(source, weigh(given));
    return found && [found.row, found.cut, source.text.slice(found.span.start, found.span.end), found.copies];
  };

  test.each<[string, Parameters<typeof weigh>[0], readonly unknown[]]>([
    ["is the first of the most plausible", {}, [1, Cut.Row, "Boats return", []]],
    ["is told by columns", { kind: { 5: 1 }, state: { 1: 1 } }, [3, Cut.Row, "Ferries follow on Monday", [2]]],
    ["is told by words", { words: { 1: 3 } }, [1, Cut.Row, "Boats return", []]],
    ["is told by both", { words: { 2: 3 }, cut: { 2: 1 } }, [0, Cut.Last, "Ferries follow on Monday", [2, 3]]],
    ["is told by its words against its columns", { words: { 1: 3 }, cut: { 2: 2 } }, [1, Cut.Row, "Boats return", []]],
    [
      "is told by its columns against its words",
      { words: { 1: 3 }, cut: { 2: 4 } },
      [0, Cut.Last, "Ferries follow on Monday", [2, 3]],
    ],
    ["is the title line", { cut: { 1: 1 } }, [0, Cut.Whole, "Ferries follow on Monday | The Post", []]],
    [
      "may have words that all speak against it",
      { words: { 0: -3, 1: -2, 2: -2, 3: -2 }, kind: { 5: 1 } },
      [1, Cut.Row, "Boats return", []],
    ],
  ])("%s", (_, given, expected) => {
    expect(chosen(given)).toEqual(expected);
  });

  test("has copies that differ by four characters, not in its text", () => {
    const said = "Ferries follow on Monday";
    const copies = (text: string, states = "BBHT") => {
      const own = sourceOf(states, { 0: { text, kind: 5 }, 2: { text: said, kind: 5 } });
      return chooseHeadline(own, weigh({ state: { 1: 1 } }))?.copies;
    };
    for (const text of [said, `“${said}”`, `“${said}!”`, `“${said}”!.`, "ferries follow on monday."])
      expect(copies(text)).toEqual([0]);
    for (const text of [`“„${said}”!.`, "Boats follow on Tuesday!", `${said}s`]) expect(copies(text)).toEqual([]);
    expect(
      chooseHeadline(
        sourceOf("BHT", { 1: { text: "Straße frei", kind: 5 }, 0: { text: "STRASSE FREI", kind: 5 } }),
        weigh({ state: { 1: 1 } }),
      )?.copies,
    ).toEqual([0]);
    expect(
      chooseHeadline(
        sourceOf("HTT", { 0: { text: said, kind: 5 }, 1: { text: said, kind: 5 } }),
        weigh({ state: { 1: 1 } }),
      )?.copies,
    ).toEqual([]);
  });

  test("is told by weights of this version", () => {
    expect(() => chooseHeadline(source, weigh({}).slice(1))).toThrow(TypeError);
    expect(chooseHeadline(sourceOf("T", { 0: { kind: Kind.LongProse } }), weigh({}))).toBeUndefined();
  });
});

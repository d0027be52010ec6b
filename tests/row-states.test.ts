import { describe, expect, test } from "vitest";
import { labelRows } from "../src/blocks/sequence/label-rows.js";
import { type LoadedModel, moves, movesByTarget, STATES } from "../src/blocks/sequence/model.js";
import type { PageColumns } from "../src/blocks/sequence/page-columns.js";
import { markRepeats } from "../src/blocks/sequence/repeats.js";
import { State } from "../src/blocks/sequence/states.js";
import { splitLines } from "../src/text/lines.js";
import fc from "./support/properties.js";
import { lettersOf, sheet } from "./support/sheet.js";

describe("the states of a page", () => {
  const list = Array.from({ length: STATES }, (_, state) => state);
  const starts = [State.Before, State.Head, State.Lead, State.Body, State.List] as number[];
  const ends = [State.Before, State.Body, State.After, State.List] as number[];
  const label = (scores: readonly number[], weights: readonly number[] = moves.map(() => 0)) => {
    const model = { moves: Float64Array.from(movesByTarget(), (move) => weights[move] as number) } as LoadedModel;
    const count = scores.length / STATES;
    return labelRows({ count } as PageColumns, Int32Array.from(scores), model);
  };
  /** All ways through some rows, and what they weigh. */
  function best(scores: readonly number[], weights: readonly number[]): number {
    const from = (row: number, state: number, sum: number): number => {
      const own = sum + (scores[row * STATES + state] as number);
      if ((row + 1) * STATES === scores.length) return ends.includes(state) ? own : -1e9;
      return Math.max(
        -1e9,
        ...moves.map(([of, to], move) => (of === state ? from(row + 1, to, own + (weights[move] as number)) : -1e9)),
      );
    };
    return Math.max(...starts.map((state) => from(0, state, 0)));
  }

  test("are the most plausible of all ways through it", () => {
    const weights = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: moves.length, maxLength: moves.length });
    const scores = fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: STATES, maxLength: STATES }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(scores, weights, (rows, of) => {
        const all = rows.flat();
        const states = label(all, of);
        let sum = 0;
        states.forEach((state, row) => {
          sum += all[row * STATES + state] as number;
          if (row === 0) return;
          const move = moves.findIndex(([from, to]) => from === states[row - 1] && to === state);
          expect(move).toBeGreaterThanOrEqual(0);
          sum += of[move] as number;
        });
        expect(starts).toContain(states[0]);
        expect(ends).toContain(states.at(-1));
        expect(sum).toBe(best(all, of));
      }),
      { numRuns: 30 },
    );
  });

  test("are none on a page without rows, and before the article where nothing speaks", () => {
    expect(label([])).toHaveLength(0);
    expect(lettersOf(label(new Array(3 * STATES).fill(0)))).toBe("BBB");
    expect(lettersOf(label(list.map((state) => (state === State.Gap ? 90 : state === State.After ? 80 : state))))).toBe(
      "S",
    );
  });
});

describe("rows that stand again", () => {
  const marked = (rows: readonly string[]) => {
    const { page } = sheet("B".repeat(rows.length));
    const text = rows.join("\n");
    markRepeats(
      { text, lines: splitLines(text) },
      Uint32Array.from(rows, (_, at) => at),
      page.columns,
    );
    return Array.from(page.columns.repeat);
  };
  const w = (length: number, end = "") => `${"w".repeat(length - end.length)}${end}`;

  test.each<readonly [string, readonly string[], readonly number[]]>([
    ["once", ["a", "b", "A"], [0, 0, 0]],
    ["twice", ["a", "b", "a"], [1, 0, 1]],
    ["more often", ["a", "a", "b", "a", "b"], [2, 2, 1, 2, 1]],
    ["five times", ["a", "a", "a", "a", "a"], [2, 2, 2, 2, 2]],
    ["with 24 letters of another", [w(25, "a"), w(25, "b"), w(24)], [3, 3, 0]],
    ["with fewer", [`${w(23)}ab`, `${w(23)}bb`], [0, 0]],
    ["with those of a copy", [w(30, "a"), w(30, "a"), w(31, "b")], [1, 1, 3]],
    ["as a whole row and as a beginning", [w(24), w(24), w(25, "b")], [1, 1, 0]],
    ["up to 900 characters", [w(900), w(900)], [1, 1]],
    ["with more", [`a${w(900)}`, `b${w(900)}`], [4, 4]],
    ["with more that begin alike", [w(901), w(901)], [3, 3]],
    ["with another length", ["aaaa", "aaaaa", "aaaa"], [1, 0, 1]],
  ])("%s", (_, rows, values) => {
    expect(marked(rows)).toEqual(values);
  });

  test("are told as by comparing each with each", () => {
    const part = fc.constantFrom(
      "a",
      "b",
      "the harbour opens again on",
      "the harbour",
      "w".repeat(12),
      "w".repeat(880),
    );
    const row = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const told = rows.map((own) => {
          const begins = own.slice(0, 24);
          const alike = rows.filter((other) => other.length > 24 && other.slice(0, 24) === begins).length > 1;
          const copies = own.length > 900 ? 1 : rows.filter((other) => other === own).length;
          if (copies === 1 && own.length > 24 && alike) return 3;
          return own.length > 900 ? 4 : Math.min(copies, 3) - 1;
        });
        expect(marked(rows)).toEqual(told);
      }),
      { numRuns: 60 },
    );
  });
});

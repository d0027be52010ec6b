import { describe, expect, test } from "vitest";
import type { BlockContext } from "../src/blocks/context.js";
import type { Recognised } from "../src/blocks/rule.js";
import { decide } from "../src/blocks/sequence/decide.js";
import { looksLikeHeadline, proseEvidence } from "../src/blocks/sequence/evidence.js";
import { weights } from "../src/blocks/sequence/set-weights.js";
import { State } from "../src/blocks/sequence/states.js";
import { bareTransitions, transitions } from "../src/blocks/sequence/transitions.js";
import type { BlockRole } from "../src/index.js";
import { splitLines } from "../src/text/lines.js";
import fc from "./support/properties.js";
import { lettersOf } from "./support/sheet.js";

const { sentenceEnd, noSentenceEnd, mostlySmall, mostlyCapitals, mostlyDigits, linkEnd, cutLine } = weights;
const w = (length: number) => "w".repeat(length);

/** What speaks for a row between two others, to a thousandth. */
function evidence(row: string, below = "\nx"): number {
  const text = `x.\n${row}${below}`;
  const lines = splitLines(text);
  const context = { text, lines, lastLine: lines.count - 1 } as BlockContext;
  return Math.round(proseEvidence(context, 1) * 1000) / 1000;
}

describe("what speaks for a paragraph", () => {
  test.each([
    [39, -1.4],
    [40, -0.4],
    [79, -0.4],
    [80, -0.2],
    [139, -0.2],
    [140, 0.45],
    [299, 0.45],
    [300, 2.1],
  ])("is its length: %i → %f", (length, value) => {
    expect(evidence(w(length))).toBe(Math.round((value + noSentenceEnd) * 1000) / 1000);
  });

  test.each([
    ["characters of Han say more", "港".repeat(32), -0.2 + noSentenceEnd],
    ["but not with spaces between them", `${"港".repeat(10)} ${"港".repeat(11)}`, -1.4 + noSentenceEnd],
    ["nor among many others", `${"港".repeat(9)}${w(21)}`, -1.4 + noSentenceEnd],
    ["a third of them is enough", `${"港".repeat(10)}${w(22)}`, -0.2 + noSentenceEnd],
    ["the end of a sentence", `${w(40)}.`, -0.4 + sentenceEnd],
    ["a colon behind four words", `a a a ${w(40)}:`, -0.4 + sentenceEnd],
    ["no colon behind three", `a a ${w(40)}:`, -0.4 + noSentenceEnd],
    ["the address of a link", `${w(40)}]`, -0.4 + noSentenceEnd + linkEnd],
    ["such an address behind a sentence", `${w(40)}.]`, -0.4 + sentenceEnd + linkEnd],
    ["small words", "a a a B B", -1.4 + noSentenceEnd + mostlySmall],
    ["half of them", "a a a B B B", -1.4 + noSentenceEnd + mostlySmall],
    ["fewer", "a a a B B B B", -1.4 + noSentenceEnd],
    ["four small words", "a a a a", -1.4 + noSentenceEnd],
    ["capitals", "B B B a", -1.4 + noSentenceEnd + mostlyCapitals],
    ["seven in ten", "B B B B B B B a a a", -1.4 + noSentenceEnd + mostlyCapitals],
    ["two in three", "B B B B a a", -1.4 + noSentenceEnd],
    ["three capitals", "B B B", -1.4 + noSentenceEnd],
    ["figures", "12a45", -1.4 + noSentenceEnd + mostlyDigits],
    ["a third of them", "1aa4aa", -1.4 + noSentenceEnd],
  ])("is %s", (_, row, value) => {
    expect(evidence(row)).toBe(Math.round(value * 1000) / 1000);
  });

  test("is no missing end where the text is cut, and little against it", () => {
    expect(evidence(w(140), "")).toBe(0.45);
    expect(evidence("wwww", "")).toBe(cutLine);
    expect(evidence(w(140), " ")).toBe(-0.55);
    expect(evidence(`${w(140)}.`, "")).toBe(1.95);
  });
});

test.each<[boolean, string]>([
  [true, "Harbour opens"],
  [true, "“We open”"],
  [true, "7 boats sink"],
  [true, "Harbour opens..."],
  [true, "Harbour opens?"],
  [true, "港が再び開く"],
  [true, `Ab ${w(177)}`],
  [true, `Ab${" a".repeat(24)}`],
  [false, `Ab ${w(178)}`],
  [false, `Ab${" a".repeat(25)}`],
  [false, "港が再び開"],
  [false, "Harbour"],
  [false, "harbour opens"],
  [false, "Harbour opens."],
  [false, "Harbour opens:"],
  [false, "Harbour opens,"],
  [false, "(Harbour opens)"],
  [false, "- Harbour opens"],
])("%s: %s may be a headline", (may, row) => {
  const text = `9\n${row}\n.`;
  expect(looksLikeHeadline({ text, lines: splitLines(text) }, 1)).toBe(may);
});

const prose = `The harbour opened on ${w(290)} again and the ferries sail to all of the islands.`;
const title = { line: 0 } as BlockContext["title"];
type Given = {
  bare?: boolean;
  title?: BlockContext["title"];
  claims?: Record<number, Recognised>;
  site?: string | undefined;
};

/** The lines of a page, and what is decided of them: paragraphs for `P`. */
function decided(rows: readonly string[], { bare = false, title, claims = {}, site }: Given = {}) {
  const text = `${rows.map((row) => row.replace(/^P$/, prose)).join("\n")}\n`;
  const lines = splitLines(text);
  const related = site === undefined ? [] : [[site, "related"] as const];
  const known = { hasEndMarker: related.length > 0, lines: new Map(related), longestLine: 40, firstLetters: "Mm" };
  const context = { text, lines, lastLine: rows.length - 1, bare, title, site: known };
  const found = decide(
    context as unknown as BlockContext,
    Array.from(rows, (_, at) => claims[at]),
  );
  const { bodyLines, firstBodyLine, secondBodyLine } = found;
  const states = Uint8Array.from(rows, (_, at) => found.state(at));
  return { context, states, text: lettersOf(states), counts: [bodyLines, firstBodyLine, secondBodyLine] };
}
const claim = (role: BlockRole, next: number, pieces = 1): Recognised =>
  ({ pieces: new Array(pieces).fill({ role }), basis: "shape", next }) as unknown as Recognised;

const { Before, Head, Lead, Body, Gap, After } = State;
const stateList = [Before, Head, Lead, Body, Gap, After] as const;
type Step = readonly [from: number, to: number, weight: number];
const stays = (weight: (state: number) => number): Step[] => stateList.map((state) => [state, state, weight(state)]);

/** The steps into a line and what they weigh, as the weights say. */
function stepsInto({ context }: ReturnType<typeof decided>, at: number, { bare, title, site }: Given, of?: Recognised) {
  const role = of?.pieces[0]?.role;
  if (of === undefined) {
    const weigh = { [Lead]: bare ? -1e9 : weights.leadLine, [Body]: proseEvidence(context as never, at) } as Record<
      number,
      number
    >;
    weigh[Head] = title === undefined && looksLikeHeadline(context, at) ? weights.headlineShape : -1e9;
    return (bare ? bareTransitions : transitions).map(
      ({ from, to, weight }): Step => [from, to, weight + (weigh[to] ?? 0)],
    );
  }
  if (role === "headline") {
    const cost = at !== title?.line ? weights.headlinePassed : bare ? -1e9 : 0;
    return [...stays(() => cost), ...[Before, Head, Lead].map((state): Step => [state, Head, 0])];
  }
  if (role === "related" && site !== undefined) return stateList.map((state): Step => [state, After, 0]);
  const costs: Partial<Record<string, number>> = { related: weights.relatedPassed, byline: weights.bylinePassed };
  const cost = role === "timestamp" ? weights.timestampPassed : (costs[role ?? ""] ?? 0);
  const leaves = role === "related" || role === "share" || role === "notice" || role === "navigation";
  const steps = stays((state) => (state === Body ? cost : 0));
  return leaves ? [...steps, [Body, Gap, 0] as const, [Body, After, 0] as const] : steps;
}

/** What the best way through the lines weighs, by states that a line may have. */
function best(lines: readonly (readonly Step[])[], may: (at: number, state: number) => boolean): number {
  let scores = stateList.map((state): number => (state === Before ? 0 : -1e9));
  lines.forEach((steps, at) => {
    scores = stateList.map((state) =>
      Math.max(
        -1e12,
        ...steps
          .filter(([, to]) => to === state && may(at, to))
          .map(([from, , weight]) => (scores[from] as number) + weight),
      ),
    );
  });
  return Math.max(...scores);
}

const rows = fc.array(
  fc.constantFrom(
    "P",
    "P",
    "Home",
    "Harbour opens again",
    "The ferries sail to the islands again, it said.",
    "a b c d e f",
    "7:12",
    "(News)",
  ),
  { minLength: 1, maxLength: 7 },
);
const roles = fc.dictionary(
  fc.nat(6).map(String),
  fc.constantFrom<BlockRole>("headline", "related", "share", "navigation", "notice", "byline", "timestamp"),
  { maxKeys: 3 },
);

describe("the decision without a model", () => {
  test("takes the best way through the lines", () => {
    const given = fc.record({
      bare: fc.boolean(),
      title: fc.constantFrom(undefined, title),
      site: fc.constantFrom(undefined, "most read"),
    });
    fc.assert(
      fc.property(rows, roles, given, (of, claimed, options) => {
        const claims = Object.fromEntries(
          Object.entries(claimed).map(([at, role]) => [at, claim(role, Number(at) + 1)]),
        );
        const all = of.map((row, at) => (claimed[at] === "related" ? "Most read" : row));
        const found = decided(all, { ...options, claims });
        const lines = all.map((_, at) => stepsInto(found, at, options, claims[at]));
        // A lead above the last headline is told as what stands before it.
        const chosen = (at: number, state: number) =>
          found.states[at] === state || (found.states[at] === Before && state === Lead);
        expect(best(lines, chosen)).toBeCloseTo(
          best(lines, () => true),
          6,
        );
      }),
    );
  });

  const page = [
    "Home",
    "News",
    "Harbour opens again",
    "By Jane",
    "P",
    "P",
    "Share",
    "P",
    "Most read",
    "Mayor opens",
    "Us",
  ];
  const related = { 8: claim("related", 9) };

  test.each<readonly [string, string, Given, readonly number[]]>([
    ["of a page without claims", "BBBHTTTTAAA", {}, [4, 4, 5]],
    ["with a title line", "BBBBTTTTAAA", { title }, [4, 4, 5]],
    ["of a bare page", "BBBBTTTTTTT", { title, bare: true }, [7, 4, 5]],
    ["with a headline", "BBHLTTTTAAA", { claims: { 2: claim("headline", 3) } }, [4, 4, 5]],
    ["with a headline at the top", "HLLLTTTTAAA", { title, claims: { 0: claim("headline", 1) } }, [4, 4, 5]],
    [
      "of a bare page below its title line",
      "HTTTTTTTTTT",
      { title, bare: true, claims: { 0: claim("headline", 1) } },
      [10, 1, 2],
    ],
    ["with two headlines", "BBHHTTTTAAA", { claims: { 2: claim("headline", 3), 3: claim("headline", 4) } }, [4, 4, 5]],
    ["with a box below", "BBBHTTTTAAA", { claims: related }, [4, 4, 5]],
    ["with share buttons inside", "BBBHTTTTAAA", { claims: { 6: claim("share", 7) } }, [3, 4, 5]],
    ["with a line that says nothing", "BBBHTTBTAAA", { claims: { 6: claim("caption", 7) } }, [3, 4, 5]],
    ["with a line of several parts", "BBBHTTBTAAA", { claims: { 6: claim("share", 7, 2) } }, [3, 4, 5]],
    ["with a claim of two lines", "BBBHTTABAAA", { claims: { 6: claim("share", 8) } }, [2, 4, 5]],
    ["with a claim of two lines that say nothing", "BBBHBBLTAAA", { claims: { 4: claim("caption", 6) } }, [1, 7, -1]],
  ])("%s: %s", (_, states, given, counts) => {
    const found = decided(page, given);
    expect([found.text, found.counts]).toEqual([states, counts]);
  });

  test("ends the article at the site's own end marker", () => {
    const own = page.with(6, "Most read");
    const claims = { 6: claim("related", 7) };
    expect(decided(own, { claims }).text).toBe("BBBHTTTTAAA");
    expect(decided(own, { claims, site: "most read" }).text).toBe("BBBHTTAAAAA");
    expect(decided(page, { claims: { 6: claim("share", 7) }, site: "share" }).text).toBe("BBBHTTTTAAA");
  });

  test("passes blank lines over, and pages of thousands of lines", () => {
    expect(decided(["", "P", "", "P", ""])).toMatchObject({ text: "BTBTB", counts: [2, 1, 3] });
    expect(decided([]).counts).toEqual([0, -1, -1]);
    const many = Array.from({ length: 3000 }, () => "P");
    expect(decided(many).counts).toEqual([3000, 0, 1]);
  });
});

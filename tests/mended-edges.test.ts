import { describe, expect, test } from "vitest";
import { keepClosing } from "../src/blocks/sequence/closing-rows.js";
import { Kind } from "../src/blocks/sequence/columns.js";
import { leaveComments } from "../src/blocks/sequence/comments.js";
import { leaveDeck } from "../src/blocks/sequence/decks.js";
import { keepFirstQuestion } from "../src/blocks/sequence/first-question.js";
import { STATES } from "../src/blocks/sequence/model.js";
import { State } from "../src/blocks/sequence/states.js";
import { each, lettersOf, type Row, ruledBy, sheet } from "./support/sheet.js";

type Case = readonly [string, string, Record<number, Row>, string];

describe("comments below a text", () => {
  const left = ruledBy(leaveComments);
  const name: Row = { text: "Marge", length: 1, kind: Kind.Word };
  const time: Row = { text: "11:32am 21 April", date: 2, length: 3, kind: Kind.Date };
  const said: Row = { text: "It is not the music.", kind: Kind.Prose };
  const link: Row = { text: "Report this", length: 1, kind: Kind.Word };
  /** A name, a time, what is said, a link; so often, from a row on. */
  const comments = (from: number, count: number, own: Partial<Record<"name" | "time" | "said" | "link", Row>> = {}) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) =>
        [name, time, said, link].map((row, part) => {
          const changed = [own.name, own.time, own.said, own.link][part];
          return [from + at * 4 + part, { ...row, ...changed }] as const;
        }),
      ).flat(),
    );

  test.each<Case>([
    ["are none of it from the first name on", "TTAATAAATAAATA", comments(2, 3), "TTAAAAAAAAAAAA"],
    ["are text where they are two", "TTAATAAATA", comments(2, 2), "TTAATAAATA"],
    ["may stand right below the first row", "TATTTTTTTTTTT", comments(1, 3), "TAAAAAAAAAAAA"],
    ["have the same link", "TTAATAAATAAATA", { ...comments(2, 3), 9: { ...link, text: "Reply" } }, "TTAATAAATAAATA"],
    [
      "begin with those of one link",
      "TAATTAATAAATAAATA",
      { ...comments(1, 4), 4: { ...link, text: "Reply" } },
      "TAATTAAAAAAAAAAAA",
    ],
    ["have a day with a clock", "TTAATAAATAAATA", comments(2, 3, { time: { text: "21 April" } }), "TTAATAAATAAATA"],
    ["have a day", "TTAATAAATAAATA", comments(2, 3, { time: { date: 1 } }), "TTAATAAATAAATA"],
    ["have a short time", "TTAATAAATAAATA", comments(2, 3, { time: { length: 5 } }), "TTAATAAATAAATA"],
    ["have a time of up to 45 characters", "TTAATAAATAAATA", comments(2, 3, { time: { length: 4 } }), "TTAAAAAAAAAAAA"],
    ["have a short name", "TTAATAAATAAATA", comments(2, 3, { name: { length: 5 } }), "TTAATAAATAAATA"],
    ["have no day for a name", "TTAATAAATAAATA", comments(2, 3, { name: { kind: Kind.Date } }), "TTAATAAATAAATA"],
    ["say a sentence", "TTAATAAATAAATA", comments(2, 3, { said: { kind: Kind.Open } }), "TTAATAAATAAATA"],
    ["have a short link", "TTAATAAATAAATA", comments(2, 3, { link: { length: 5 } }), "TTAATAAATAAATA"],
    ["have no day for a link", "TTAATAAATAAATA", comments(2, 3, { link: { kind: Kind.Date } }), "TTAATAAATAAATA"],
    ["have times as 11.32", "TTAATAAATAAATA", comments(2, 3, { time: { text: "11.32, 21 April" } }), "TTAAAAAAAAAAAA"],
    [
      "have no times as 11:325",
      "TTAATAAATAAATA",
      comments(2, 3, { time: { text: "11:325 21 April" } }),
      "TTAATAAATAAATA",
    ],
    ["are none without a text", "AAAAAAAAAAAAA", comments(1, 3), "AAAAAAAAAAAAA"],
  ])("%s: %s", (_, states, rows, expected) => {
    expect(left(states, rows)).toBe(expected);
  });

  test("are looked at for 20 rows, to the end of the page", () => {
    const rows = (length: number) => {
      const own = [name, time, ...Array.from({ length }, () => said), link];
      return Object.fromEntries([...own, ...own, ...own].map((row, at) => [at + 1, row]));
    };
    const of = (length: number) => left(`T${"T".repeat((length + 3) * 3)}`, rows(length)).includes("A");
    expect([of(1), of(19), of(20)]).toEqual([true, true, false]);
    const { 13: _, ...cut } = comments(2, 3);
    expect(left("TTAATAAATAAAT", cut)).toBe("TTAATAAATAAAT");
  });
});

describe("the first question of an interview", () => {
  const kept = ruledBy(keepFirstQuestion);
  const asked = (...rows: number[]) => each(rows, { text: "Who pays?" });
  const below = { titleRow: 0 };

  test.each<readonly [string, string, Record<number, Row>, string]>([
    ["is text", "HLTTTTT", asked(1, 3, 5), "HTTTTTT"],
    ["is none where one other is asked", "HLTTTTT", asked(1, 3), "HLTTTTT"],
    ["is none where the last is not answered", "HLTTTT", asked(1, 3, 5), "HLTTTT"],
    ["is none where two are asked at once", "HLTTTTT", asked(1, 3, 4, 5), "HLTTTTT"],
    ["is none where others are no text", "HLTGTTT", asked(1, 3, 5), "HLTGTTT"],
    ["is none above a question", "HLTTTTTT", asked(1, 2, 4, 6), "HLTTTTTT"],
    ["is none of the site's", "HLTTTTT", { ...asked(1, 3, 5), 1: { text: "Who?", list: 3 } }, "HLTTTTT"],
    ["is none that stands twice", "HLTTTTT", { ...asked(1, 3, 5), 1: { text: "Who?", repeat: 1 } }, "HLTTTTT"],
    ["is none that asks nothing", "HLTTTTT", asked(3, 5), "HLTTTTT"],
    ["is the headline", "HTTTTT", asked(0, 2, 4), "HTTTTT"],
    ["is none on a page without text", "HLLLL", asked(1, 3), "HLLLL"],
  ])("%s: %s", (_, states, rows, expected) => {
    expect(kept(states, rows, below)).toBe(expected);
  });
});

describe("a deck between the headline and the day", () => {
  const left = ruledBy(leaveDeck);
  const day = (row: number) => ({ [row]: { kind: Kind.Date } });

  test.each<readonly [string, string, Record<number, Row>, number, string]>([
    ["is no text", "HTLT", day(2), 0, "HLLT"],
    ["stands two rows below the headline", "HLTLT", day(3), 0, "HLLLT"],
    ["is text three rows below", "HLLTLT", day(4), 0, "HLLTLT"],
    ["stands three rows above the day", "HTLLLT", day(4), 0, "HLLLLT"],
    ["is text four rows above", "HTLLLLT", day(5), 0, "HTLLLLT"],
    ["has 120 characters", "HTLT", { ...day(2), 1: { weighs: 120 } }, 0, "HLLT"],
    ["is text with more", "HTLT", { ...day(2), 1: { weighs: 121 } }, 0, "HTLT"],
    ["is text with text before the day", "HTTLT", day(3), 0, "HTTLT"],
    ["is text above a day of the text", "HTTT", day(2), 0, "HTTT"],
    ["is text without a day", "HTLT", {}, 0, "HTLT"],
    ["is text at the end", "HT", {}, 0, "HT"],
    ["is none on the headline's row", "TLT", day(1), 0, "TLT"],
    ["is text without a headline", "TLT", day(1), -1, "TLT"],
    ["is none on a page without text", "HLL", day(2), 0, "HLL"],
  ])("%s: %s", (_, states, rows, titleRow, expected) => {
    expect(left(states, rows, { titleRow })).toBe(expected);
  });
});

describe("short sentences that close a text", () => {
  const kept = (states: string, rows: Record<number, Row>, losses: Record<number, number> = {}, site?: number[]) => {
    const { states: found, page } = sheet(states, rows);
    const scores = new Int32Array(found.length * STATES);
    // What speaks for the text is put beside zero, as what speaks against it.
    for (const [row, loss] of Object.entries(losses)) {
      scores[Number(row) * STATES + State.After] = loss + 5;
      scores[Number(row) * STATES + State.Body] = 5;
    }
    keepClosing(found, page, scores, site && Uint8Array.from(site));
    return lettersOf(found);
  };
  const sentence: Row = { kind: Kind.ShortSentence, words: 3 };
  const heading: Row = { kind: Kind.TitleLike, length: 5, text: "The ferry" };

  test.each<readonly [string, string, Record<number, Row>, Record<number, number>, string]>([
    ["are text", "TTTTAA", { 4: sentence }, { 4: 32 }, "TTTTTA"],
    ["are none that lose more", "TTTTAA", { 4: sentence }, { 4: 33 }, "TTTTAA"],
    ["lose less of a short text", "TTTAA", { 3: sentence }, { 3: 24 }, "TTTTA"],
    ["lose no more than that", "TTTAA", { 3: sentence }, { 3: 25 }, "TTTAA"],
    ["lose little together", "TTTTAAAA", each([4, 5, 6], sentence), { 4: 32, 5: 32, 6: 1 }, "TTTTTTAA"],
    [
      "may win something, which counts for nothing",
      "TTTTAAAA",
      each([4, 5, 6], sentence),
      { 4: 32, 5: -9, 6: 32 },
      "TTTTTTTA",
    ],
    ["have four words", "TTTTAA", { 4: { ...sentence, words: 2 } }, {}, "TTTTAA"],
    ["are no links", "TTTTAA", { 4: { ...sentence, decoration: 5 } }, {}, "TTTTAA"],
    ["are no links behind bullets", "TTTTAA", { 4: { ...sentence, decoration: 2 } }, {}, "TTTTAA"],
    ["may be numbered", "TTTTAA", { 4: { ...sentence, decoration: 3 } }, {}, "TTTTTA"],
    ["stand once", "TTTTAA", { 4: { ...sentence, repeat: 3 } }, {}, "TTTTAA"],
    ["have no credit", "TTTTAA", { 4: { ...sentence, credit: 1 } }, {}, "TTTTAA"],
    ["are sentences", "TTTTAA", { 4: { ...sentence, kind: Kind.Open } }, {}, "TTTTAA"],
    ["are not headed", "TTTTAAA", { 4: heading, 5: sentence }, {}, "TTTTAAA"],
    ["are no answers to a question", "TTTTAAA", { 4: { ...heading, kind: Kind.Question }, 5: sentence }, {}, "TTTTAAA"],
    ["may stand at the page's end", "TTTTA", { 4: sentence }, {}, "TTTTT"],
    ["are none on a page without text", "BBBB", each([0, 1], sentence), {}, "BBBB"],
    ["count rows of lists", "SSSSAA", { 4: sentence }, { 4: 32 }, "SSSSTA"],
  ])("%s: %s", (_, states, rows, losses, expected) => {
    expect(kept(states, rows, losses)).toBe(expected);
  });

  test("are none that are lines of the site's", () => {
    expect(kept("TTTTAA", { 4: sentence }, {}, [0, 0, 0, 0, 1, 0])).toBe("TTTTAA");
  });
});

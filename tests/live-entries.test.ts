import { describe, expect, test } from "vitest";
import type { Columns } from "../src/blocks/sequence/columns.js";
import { Kind } from "../src/blocks/sequence/columns.js";
import { keepEntries } from "../src/blocks/sequence/live-entries.js";
import type { PageColumns } from "../src/blocks/sequence/page-columns.js";
import { parse } from "../src/index.js";
import { why } from "../src/why.js";

const letters = "BHLTGAS";

/**
 * What a page's states become. One letter a row (B before, T text, G gap, A after, S list); behind it `:` for a time of
 * day, `"` for a caption.
 */
function kept(page: string): string {
  const rows = page.split(" ");
  const states = Uint8Array.from(rows, (row) => letters.indexOf(row.charAt(0)));
  const column = (value: (row: string) => number) => Uint8Array.from(rows, value);
  const columns = {
    date: column((row) => (row.endsWith(":") ? 4 : 0)),
    length: column(() => 0),
    list: column(() => 0),
    kind: column((row) => (row.endsWith('"') ? Kind.Caption : Kind.Open)),
  } as Partial<Columns> as Columns;
  keepEntries(states, { count: rows.length, columns } as PageColumns);
  return rows.map((row, at) => `${letters[states[at] as number]}${row.slice(1)}`).join(" ");
}

describe("live entries", () => {
  test("times are no text, and the line below each is, if text follows", () => {
    expect(kept("B T T: T T T: G T G: G T G: T T T: G T A")).toBe("B T G: T T G: T T G: T T G: T T G: T T A");
  });

  test("a caption below a time stays what it is, and so does what no text follows", () => {
    expect(kept('T G: G" T G: T T G: T T G: T T G: T T G: G A')).toBe('T G: G" T G: T T G: T T G: T T G: T T G: G A');
  });

  test("a few times in a text make no such page", () => {
    for (const page of ["T T: T T: G T G: G T A", "B B A"]) expect(kept(page)).toBe(page);
  });
});

test("a page of live entries has headings in its text, and no times", () => {
  const entries = [
    ["7:52PM", "Half-time at the quay", "The rowers of Harton lead by a length, and they look as if they had all day."],
    ["7:41PM", "Rain again", "It comes down in buckets, and the umpire has put on a hat that has seen better years."],
    ["7:30PM", "12 minutes: Harton 3 Osterby 2", "Osterby lose the inside of the bend to a swan that does not move."],
    ["7:22PM", "They are off", "The gun goes at the second attempt, and eight boats leave the old ferry landing."],
    ["7:15PM", "Who rows tonight", "Four crews have rowed here before, and four have never seen the river by night."],
  ];
  const page = [
    "Night race of Harton: as it happened | Harton Example",
    "Night race of Harton: as it happened",
    "By Ada Lund",
    "The night race of Harton was won by the home crew on Friday, by a length and in the rain, officials said.",
    "It was the third time in a row, and the club has promised to let somebody else win in the coming year.",
    ...entries.flat(),
    "Privacy Policy",
  ];
  const parsed = parse(page.join("\n"));
  const body = parsed.article.body.map(({ text }) => text);
  for (const [time, ...texts] of entries) {
    expect(body).not.toContain(time);
    expect(body).toEqual(expect.arrayContaining(texts));
  }
  for (let at = 0; at < page.length; at++) expect(why(parsed, at)?.decision?.isCopy).not.toBe(true);
});

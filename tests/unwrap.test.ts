import { describe, expect, test } from "vitest";
import { parse, textOf } from "../src/index.js";
import { RowMark } from "../src/text/decorations.js";
import { splitLines } from "../src/text/lines.js";
import { rejoin } from "../src/text/rejoin.js";
import { unwrap } from "../src/text/unwrap.js";
import fc from "./support/properties.js";
import { paragraphs, sentence, wrap } from "./support/wrapped.js";

const read = (text: string) => unwrap(text, splitLines(text))?.text;

const wrapped = paragraphs.map((paragraph) => wrap(paragraph)).join("\n\n");

describe("a wrapped page", () => {
  test("is read with its paragraphs joined, and only these", () => {
    expect(read(wrapped)?.split("\n").filter(Boolean)).toEqual(paragraphs);
  });

  test("has the same words in its body and by its blocks where a drawn field opens a line inside a paragraph", () => {
    const drawn = paragraphs[0] as string;
    const text = wrapped.replace(wrap(drawn), (printed) => printed.replace("\n   ", "\n   ____"));
    const parsed = parse(text);
    const indexes = parsed.origins.body ?? [];
    expect(parsed.article.body.map((part) => part.text)).toContain(drawn);
    expect(indexes.map((at) => textOf(parsed, parsed.blocks[at] as (typeof parsed.blocks)[number]))).toEqual(
      parsed.article.body.map((part) => part.text),
    );
  });

  test("loses bullets, buttons, drawn fields and addresses from its reading", () => {
    const menu =
      "     * Home\n   (BUTTON) Menu\n   Search: ____________ (BUTTON) Go\n   [logo.png] Gazette [https://a.example/b?c=1]\n\n";
    expect(
      read(menu + wrapped)
        ?.split("\n")
        .slice(0, 4),
    ).toEqual(["Home", "Menu", "Search: Go", "Gazette"]);
  });

  test("keeps what stands in brackets and is no address, and numbers where no addresses are listed", () => {
    const kept = "   He [sic] said [3] so [...] and [the mayor] agreed.\n\n";
    expect(read(kept + wrapped)?.split("\n")[0]).toBe("He [sic] said [3] so [...] and [the mayor] agreed.");
  });

  test("loses the numbers of links where their addresses are listed at the end", () => {
    const text = `   The crew [3]left on [4]Monday.\n\n${wrapped}\n\nReferences\n\n   1. https://a.example/\n   2. https://b.example/\n`;
    expect(read(text)?.split("\n")[0]).toBe("The crew left on Monday.");
  });

  test("keeps the day of a date, which numbers no item of a list", () => {
    const rows = (head: string, count: number) =>
      read(head + wrapped)
        ?.split("\n")
        .filter(Boolean)
        .slice(0, count);
    const dated = "   24. April 2020\n\n   5. Mai 20205. Mai 2020 Jane Example\n\n   1. 5. 2020\n\n";
    expect(rows(dated, 3)).toEqual(["24. April 2020", "5. Mai 20205. Mai 2020 Jane Example", "1. 5. 2020"]);
    const listed = "   24. April showers\n\n    1. Home\n    2. About us\n\n";
    expect(rows(listed, 3)).toEqual(["April showers", "Home", "About us"]);
  });

  test("joins a paragraph in which a line begins with an ordinal, and leaves the items of a list apart", () => {
    const [first, second] = [
      "The ferries of the old harbour will leave again with all of their crews on",
      "24. April, and those who have waited for so long will be glad to see them go.",
    ];
    expect(read(`   ${first}\n   ${second}\n\n${wrapped}`)?.split("\n")[0]).toBe(`${first} ${second}`);
    const item = "The ferries of the old harbour will leave again with all of the";
    const listed = `    9. ${item}\n   10. The crew said that the sea was calm\n\n`;
    expect(
      read(listed + wrapped)
        ?.split("\n")
        .slice(0, 2),
    ).toEqual([item, "The crew said that the sea was calm"]);
  });

  test("parts what stands below the address of a picture, and short lines below that of a link", () => {
    const caption = "A ferry that left the old harbour of the town today";
    const byline = "By Jane Example, John Sample and Mary Specimen of the harbour desk";
    const head =
      `${caption}\n[ferry.jpg]https://port.example/a/ferry-with-a-long-address-that-fills-the-line\n${caption}\n\n` +
      `${byline}\n[https://port.example/authors/jane-example-and-others-with-a-long-address]\n6 Jan 2026\nFacebook\n\n`;
    expect(
      read(head + wrapped)
        ?.split("\n")
        .filter(Boolean)
        .slice(0, 5),
    ).toEqual([caption, caption, byline, "6 Jan 2026", "Facebook"]);
  });

  test("parts a short line from the long address of a button without words below it, and prose from none", () => {
    const shares = ["facebook", "pigeon"].map(
      (name) =>
        `https://share.example/${name}?url=https%3A%2F%2Fgazette.example%2Fharbour%2Fferries-follow-on-monday-morning`,
    );
    const head = `13/01/2025 10:22 Updated 13/01/2025 15:43\n${shares.join("\n")}`;
    const flush = wrapped.replace(/^ +/gm, "");
    expect(read(`${head}\n\n${flush}`)?.split("\n").slice(0, 3)).toEqual(head.split("\n"));
    const cited = `The board of the port has put the plans of all of its harbours on view at\n${shares[0]}\n`;
    expect(read(`${cited}\n${flush}`)?.split("\n")[0]).toBe(cited.trim().replace("\n", " "));
  });

  test("takes off an address that is glued to the name of a picture", () => {
    const flush = wrapped.replace(/^ +/gm, "");
    const text = `jane sample.jpghttps://gazette.example/writers/jane-sample\nBy Jane Sample\n\n${flush}`;
    expect(read(text)?.split("\n").slice(0, 2)).toEqual(["jane sample.jpg", "By Jane Sample"]);
  });

  test("marks what begins at the margin, left of the text, as a heading", () => {
    const page = `Harbour opens again\n\n * Home\n\n     * Menu\n\n   By Jane Example\n\n${wrapped}\n\nRelated news\n`;
    const reading = unwrap(page, splitLines(page));
    const headings = reading?.text
      .split("\n")
      .filter((_, at) => ((reading.rowMarks?.[at] ?? 0) & RowMark.Heading) !== 0);
    expect(headings).toEqual(["Harbour opens again", "Related news"]);
    const flush = page.replaceAll("\n   ", "\n");
    expect(unwrap(flush, splitLines(flush))?.rowMarks?.some((marks) => (marks & RowMark.Heading) !== 0)).toBe(false);
  });

  test("marks what stands in the middle as a heading, and joins its rows", () => {
    const middle = (row: string) => `${" ".repeat((80 - row.length) >> 1)}${row}`;
    const title = ["The harbour of the town opens again after a storm that had closed it for a", "week"];
    const text = `${title.map(middle).join("\n")}\n\n${middle("Ferries follow on Monday")}\n\n${wrapped}\n\n         Set in by chance, and no heading`;
    const reading = unwrap(text, splitLines(text));
    const rows = reading?.text.split("\n") ?? [];
    expect(rows[0]).toBe(title.join(" "));
    const isHeading = (row: string) => ((reading?.rowMarks?.[rows.indexOf(row)] ?? 0) & RowMark.Heading) !== 0;
    expect([rows[0] ?? "", "Ferries follow on Monday", "Set in by chance, and no heading"].map(isHeading)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("names what it is linked with and no title, where its first line begins so", () => {
    const title = "Ferries leave the old harbour again";
    const linked = `   #Port News » Feed Port News » Comments Feed\n\n     * Home\n     * News\n\n${title}\n\n   6 Jan 2026\n\n${wrapped}`;
    const { article, blocks } = parse(linked);
    expect(article.headline).toBe(title);
    expect(blocks.filter(({ role }) => role === "siteTitle")).toEqual([]);
  });

  test("is known by how a text browser sets it in where most lines are items of lists", () => {
    const items = Array.from(
      { length: 60 },
      (_, at) => `     * Harbour notice ${at} from the board of the ports, spring`,
    );
    const text = `${items.join("\n")}\n\n${wrapped.split("\n\n").slice(0, 2).join("\n\n")}\n`;
    expect(read(text)?.split("\n").filter(Boolean).slice(60)).toEqual(paragraphs.slice(0, 2));
    const flush = text.replace(/^ +/gm, "");
    expect(read(flush)).toBeUndefined();
    const wide = `${text}${`   ${paragraphs[3]}\n`.repeat(9)}`;
    expect(read(wide)).toBeUndefined();
  });

  test("begins a paragraph where Japanese sets its first row in by a character", () => {
    const rows = ["港の連絡船は月曜日の朝に町を出発し、", "乗組員によると海は穏やかで風も弱かったという。"];
    const filled = (text: string) => text.repeat(4).slice(0, 70);
    const [first, second] = rows.map(filled) as [string, string];
    const paragraph = `   \u3000${first}\n   ${second}\n   その日の便は終わった。\n`;
    expect(read(paragraph.repeat(6))?.split("\n").slice(0, 2)).toEqual([
      `${first}${second}その日の便は終わった。`,
      `${first}${second}その日の便は終わった。`,
    ]);
  });

  test("joins Chinese without a space", () => {
    const line = "本报讯港口在关闭一周之后于星期五重新开放渡轮将于星期一恢复航行港务局说";
    const text = Array.from({ length: 10 }, () => `   ${line}\n   ${line}\n   结束。`).join("\n\n");
    expect(read(text)?.split("\n")[0]).toBe(`${line}${line}结束。`);
  });

  test.each([
    ["long lines", paragraphs.join("\n")],
    ["short lines", Array.from({ length: 40 }, (_, at) => `Item ${at}`).join("\n")],
    ["nothing", ""],
  ])("is not one of %s", (_, text) => {
    expect(read(text)).toBeUndefined();
  });
});

const word = fc.constantFrom(
  "ferry",
  "harbour",
  "Monday,",
  "[https://a.example/x?y=1]",
  "(BUTTON)",
  "said.",
  "港口",
  "[3]",
  "*",
  "____",
  "“wind”",
);

describe("blocks of a wrapped page", () => {
  test("tile it, name parts inside their content, and give the values of the article", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), fc.integer({ min: 66, max: 80 }), (words, width) => {
        const text = `${wrap(words.join(" "), width)}\n\n${wrapped}\n`;
        const parsed = parse(text);
        expect(parsed.blocks.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(text);
        for (const { content, parts, span } of parsed.blocks) {
          expect(content.start >= span.start && content.end <= span.end).toBe(true);
          if (parts === undefined) continue;
          expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([content.start, content.end]);
          parts.forEach((part, at) => {
            expect(part.start).toBeLessThan(part.end);
            if (at > 0) expect(part.start).toBeGreaterThanOrEqual(parts[at - 1]?.end as number);
          });
        }
        parsed.origins.body?.forEach((index, at) => {
          const block = parsed.blocks[index];
          expect(block && textOf(parsed, block)).toBe(parsed.article.body[at]?.text);
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe("a sentence that was broken in front of a comma", () => {
  const first = "The harbour of Osterby will follow the larger port of Westhaven";
  const rest = ', which has had "silent hours" since the spring of last year.';
  const joined = (text: string) => rejoin(text, splitLines(text))?.text;

  test("is joined again, whatever ends the lines", () => {
    expect(joined(`A title\n${first}\n${rest}\nThe end.\n`)).toBe(`A title\n${first}${rest}\nThe end.\n`);
    expect(joined(`${first}\n${rest}`)).toBe(`${first}${rest}`);
    expect(joined(`A title\r\n${first}\n${rest}\r\nThe end.`)).toContain(`${first}${rest}\n`);
  });

  test("and a list of words, a sentence that has ended or a page without such lines is left as it is", () => {
    expect(joined("Politics\n, Business\n, Online media\n")).toBeUndefined();
    expect(joined(`${first}.\n${rest}\n`)).toBeUndefined();
    expect(joined(`${first}\n, Osterby\n`)).toBeUndefined();
    expect(joined(`${first}\n\n${rest}\n`)).toBeUndefined();
    expect(joined("")).toBeUndefined();
  });

  test("is one paragraph of the article, which leads back to both lines", () => {
    const text = ["Silent hours come to Osterby", `${first}`, rest, sentence(1), sentence(2), sentence(3)].join("\n");
    const parsed = parse(text);
    const at = parsed.article.body.findIndex((part) => part.text === `${first}${rest}`);
    expect(at).toBeGreaterThanOrEqual(0);
    const block = parsed.blocks[parsed.origins.body?.[at] as number];
    expect(text.slice(block?.content.start, block?.content.end)).toBe(`${first}\n${rest}`);
    expect(parsed.blocks.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(text);
  });

  test("any text keeps its words", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(first, rest, "word", "", ", x", "."), { maxLength: 12 }), (lines) => {
        const text = lines.join("\n");
        expect((joined(text) ?? text).replaceAll("\n", "")).toBe(lines.join(""));
        expect(
          parse(text)
            .blocks.map(({ span }) => text.slice(span.start, span.end))
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

test("long lines without spaces are looked at once, however many there are", () => {
  // Looking for a space back through the whole text from each took 3 s of processor time for 10,000 of them.
  const joined = "ferries-and-boats-".repeat(6);
  expect(read(`${wrapped}\n${`${joined}\n`.repeat(100_000)}`)).toBeUndefined();
  // The last word of a line may be as long as it likes.
  expect(read(`${wrapped}\n\n${`   ${joined}\n`.repeat(20)}`)).toBeDefined();
  expect(read(`${wrapped}\n\n${`   ${joined} ${joined} sail\n`.repeat(20)}`)).toBeUndefined();
});

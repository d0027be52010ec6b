/** Rows of tables, their cells, and what their columns say, to the last span. */
import { describe, expect, test } from "vitest";
import { openWindow } from "../src/containers/byte-window.js";
import { cellsOf } from "../src/containers/csv/cells.js";
import { dateOrder } from "../src/containers/csv/date-order.js";
import { rowParts } from "../src/containers/csv/row-parts.js";
import { cutRows } from "../src/containers/csv/rows.js";
import { beginsTable, tableOf } from "../src/containers/csv/table.js";
import type { ReadContext } from "../src/containers/format.js";
import { partLine } from "./support/as-read.js";
import { bytesOf } from "./support/dumps.js";

const parts = (head: string, row: string, order?: "day-first" | "month-first") =>
  rowParts(row, tableOf(head), order).parts.map((part) => partLine(row, part));
const bodyOf = (cell: string) => parts("title,text", `A,${cell}`).slice(1);

describe("the text of a row", () => {
  test.each<[string, string[]]>([
    ["One\nTwo", ['paragraph "⟦One⟧"', 'paragraph "⟦Two⟧"']],
    ['"One\n\n Two \n"', ['paragraph "\\"⟦One⟧"', 'paragraph "⟦Two⟧ \\n\\""']],
    ['"a ""b""\nc"', ['paragraph "\\"⟦a \\"⟧\\"⟦b\\"⟧\\""', 'paragraph "⟦c⟧\\""']],
    ['"a\n""b"" c\nd"', ['paragraph "\\"⟦a⟧"', 'paragraph "⟦\\"⟧\\"⟦b\\"⟧\\"⟦ c⟧"', 'paragraph "⟦d⟧\\""']],
    ['"a" b', ['paragraph "\\"⟦a⟧\\"⟦ b⟧"']],
    ["<p>One</p><p>Two</p>", ['paragraph "<p>⟦One⟧"', 'paragraph "</p><p>⟦Two⟧</p>"']],
    ["<p>One <b>two</b> </p> <br>", ['paragraph "<p>⟦One ⟧<b>⟦two⟧</b> </p> <br>"']],
    [
      '"<p class=""a"">One</p>\n<p> Two\nThree</p>"',
      ['paragraph "\\"<p class=\\"\\"a\\"\\">⟦One⟧"', 'paragraph "</p>\\n<p> ⟦Two⟧"', 'paragraph "\\n⟦Three⟧</p>\\""'],
    ],
    ['"<p>a ""b"" c</p>"', ['paragraph "\\"<p>⟦a \\"⟧\\"⟦b\\"⟧\\"⟦ c⟧</p>\\""']],
    ["<p>a<script>b</script>c</p>", ['paragraph "<p>⟦a⟧<script>b</script>⟦c⟧</p>"']],
    ["<p> </p>", []],
  ])("%j", (cell, found) => {
    expect(bodyOf(cell)).toEqual(found);
  });
});

describe("the fields of a row", () => {
  test("have the names of their columns, or their number", () => {
    const row = 'A, 1 ,"It is open.",x,,y,"a ""b"""';
    expect(parts("title,id,text,,odd", row)).toEqual([
      'headline "⟦A⟧" from "title"',
      'id "⟦ 1 ⟧" from "id"',
      'paragraph "\\"⟦It is open.⟧\\""',
      'other "⟦x⟧" from "column 4"',
      'other "⟦y⟧" from "column 6"',
      'other "\\"⟦a \\"⟧\\"⟦b\\"⟧\\"⟦⟧\\"" from "column 7"',
    ]);
    expect(rowParts(row, tableOf("title,id,text,,odd"), undefined).count).toBe(7);
  });

  test.each(["NA", "NaN", "nan", "NULL", "null", "None", "\\N"])("%s says that there is no value", (absent) => {
    expect(parts("title,text,date", `A,It is open.,${absent}`)[2]).toBe(
      `other ${JSON.stringify(`⟦${absent}⟧`)} from "date"`,
    );
    expect(parts("title,text,date", `"${absent}",It is open.,x`)[0]).toBe(
      `headline ${JSON.stringify(`"⟦${absent}⟧"`)} from "title"`,
    );
    expect(parts("title,text", `A,${absent}`)[1]).toBe(`other ${JSON.stringify(`⟦${absent}⟧`)} from "text"`);
  });

  test.each([
    ["bugle.example", "other"],
    ["www.bugle.example", "other"],
    ["The Bugle", "publication"],
    ["Bugle", "publication"],
    ["St. Bugle", "publication"],
    ["bugle.", "publication"],
    [".bugle", "publication"],
    ["bugle.example Post", "publication"],
    ["a bugle.example", "publication"],
  ])("a paper called %s is a %s", (name, field) => {
    expect(parts("title,text,publication", `A,It is open.,${name}`)[2]).toBe(`${field} "⟦${name}⟧" from "publication"`);
  });

  test.each([
    ["2024-05-01", undefined, "2024-05-01"],
    ["2024/05/01", undefined, "2024-05-01"],
    ["2024/05/01 10:15", undefined, "2024-05-01T10:15"],
    ["May 1, 2024", undefined, "2024-05-01"],
    ["01/05/2024", "day-first", "2024-05-01"],
    ["01/05/2024 10:15", "day-first", "2024-05-01"],
    ["01/05/2024", "month-first", "2024-01-05"],
    ["01/05/2024", undefined, undefined],
    ["a day", "day-first", undefined],
    ["x2024/05/01", undefined, undefined],
  ] as const)("a date %s, %s, is %s", (printed, order, value) => {
    const is = value === undefined ? "" : ` is "${value}"`;
    const row = `A,It is open.,"${printed}","${printed}"`;
    expect(parts("title,text,date,updated", row, order).slice(2)).toEqual([
      `published "\\"⟦${printed}⟧\\"" from "date"${is}`,
      `updated "\\"⟦${printed}⟧\\"" from "updated"${is}`,
    ]);
  });

  test.each([
    ["A - The Bugle", "The Bugle", 'headline "⟦A⟧ - The Bugle"'],
    ["A - The Bugle", "Bugle", 'headline "⟦A⟧ - The Bugle"'],
    ["A | Bugle", "Bugle", 'headline "⟦A⟧ | Bugle"'],
    ["A - Bugle ", " Bugle ", 'headline "⟦A⟧ - Bugle "'],
    ['"A ""b"" c - Bugle"', "Bugle", 'headline "\\"⟦A \\"⟧\\"⟦b\\"⟧\\"⟦ c⟧ - Bugle\\""'],
    ["A - Bugle", "", 'headline "⟦A - Bugle⟧"'],
    ["A - Bugle", "Post", 'headline "⟦A - Bugle⟧"'],
    ["A-Bugle", "Bugle", 'headline "⟦A-Bugle⟧"'],
    [" - Bugle", "Bugle", 'headline "⟦ - Bugle⟧"'],
    ["A - Bugle more", "Bugle", 'headline "⟦A - Bugle more⟧"'],
  ])("of the title %j the paper %j is no part", (title, paper, part) => {
    expect(parts("title,text,publication", `${title},It is open.,${paper}`)[0]).toBe(`${part} from "title"`);
  });
});

test.each<[string, [start: number, end: number, text: string, quoted: boolean][]]>([
  [
    "a,b",
    [
      [0, 1, "a", false],
      [2, 3, "b", false],
    ],
  ],
  [
    "a,\r\n",
    [
      [0, 1, "a", false],
      [2, 2, "", false],
    ],
  ],
  [
    '"a",b',
    [
      [0, 3, "a", true],
      [4, 5, "b", false],
    ],
  ],
  [
    '"a" ,b',
    [
      [0, 4, "a", true],
      [5, 6, "b", false],
    ],
  ],
  [
    '  "a"x,b',
    [
      [0, 6, "ax", true],
      [7, 8, "b", false],
    ],
  ],
  ['"a', [[0, 2, "a", true]]],
  [
    'a,"',
    [
      [0, 1, "a", false],
      [2, 3, "", true],
    ],
  ],
  [
    "a, ",
    [
      [0, 1, "a", false],
      [2, 3, " ", false],
    ],
  ],
  [
    'a, \n"',
    [
      [0, 1, "a", false],
      [2, 5, ' \n"', false],
    ],
  ],
  ["", [[0, 0, "", false]]],
  ["\n\r\n", [[0, 0, "", false]]],
])("the cells of %j", (row, cells) => {
  expect(cellsOf(row, ",").map(({ start, end, text, quoted }) => [start, end, text, quoted])).toEqual(cells);
});

test.each([
  ["13/12/2023,x\n", "day-first"],
  ["12/13/2023,x\n", "month-first"],
  ["12/12/2023,x\n", undefined],
  ["1.13.2023 10:00,x\n", "month-first"],
  ["13-1-2023,x\n", "day-first"],
  ["113/12/2023,x\n", undefined],
  ["13/123/2023,x\n", undefined],
  ["on 13/12/2023,x\n", undefined],
  ["13 12 2023,x\n", undefined],
  [" 13/12/2023 ,x\n", "day-first"],
  ['"13/12/2023","a\nb"\n12/13/2023,x\n', undefined],
  ["12/12/2023,x\n\n13/12/2023,y\n", "day-first"],
  ["12/12/2023,x\n13/12/2023", undefined],
])("the order of the dates %j is %s", (rows, order) => {
  expect(dateOrder(rows, tableOf("date,text"))).toBe(order);
  expect(dateOrder(rows, tableOf("updated,text"))).toBe(order);
  expect(dateOrder(rows, tableOf("title,text"))).toBeUndefined();
});

describe("the first row of a table", () => {
  const meanings = (line: string) => tableOf(line).meanings;

  test.each<[string, (string | undefined)[]]>([
    ["title,time,text", ["headline", "published", "body"]],
    ["title,time,date,text", ["headline", undefined, "published", "body"]],
    ["title,description", ["headline", "body"]],
    ["title,description,text", ["headline", "deck", "body"]],
    ["description,odd", ["deck", undefined]],
    ["text,content", ["body", undefined]],
    ["title|text|date", ["headline", "body", "published"]],
    ["title;text,date;x", ["headline", undefined, undefined]],
    ['"title","text"', ["headline", "body"]],
    [" Title , Text ", ["headline", "body"]],
  ])("%j", (line, found) => {
    expect(meanings(line)).toEqual(found);
  });

  test("has its cells apart by what makes most of them known, or most of them", () => {
    expect(tableOf("title\ttext,more,and,more").separator).toBe("\t");
    expect(tableOf("a,b;c;d").separator).toBe(";");
    expect(tableOf("a,b").separator).toBe(",");
    expect(tableOf("a").separator).toBe(",");
    expect(tableOf("\ufefftitle,text").columns).toEqual(["title", "text"]);
  });

  test.each([
    ["title,text\na,b", true],
    ["title,text\na", true],
    ["title,text\na\n", false],
    ['title,text,x\n"a', true],
    ['title,text\na,"b', true],
    ['title,text\na,b,"c', false],
    ["title,text\n  \na,b", false],
    ["title,text,odd? yes\na,b,c", false],
    ["title,text,odd!\na,b,c", false],
    ["title,text,odd.name\na,b,c", true],
    ["title,text,odd.name", false],
    ["title,text,<b>\na,b,c", false],
    ["title,text,a:b\na,b,c", false],
    ["title,text,[a\na,b,c", false],
    ["title,text,date.\na,b,c", false],
    ["text,date\na,b", true],
    ["text,odd\na,b", false],
    ["title,date\na,b", false],
    [`title,text,date${",x".repeat(1741)}x`, true],
    [`title,text,date${",x".repeat(1742)}xx`, false],
  ])("%j begins a table: %s", (text, is) => {
    expect(beginsTable(bytesOf(text))).toBe(is);
  });
});

describe("rows", () => {
  async function rowsOf(chunks: readonly string[], maxRecordBytes = 100) {
    const told: unknown[] = [];
    const context = {
      limits: { maxRecordBytes },
      report: (code: string, { byteStart, byteEnd }: { byteStart: number; byteEnd: number }) =>
        told.push([code, byteStart, byteEnd]),
      region: ({ kind, bytes }: { kind: string; bytes: { byteStart: number; byteEnd: number } }) =>
        told.push([kind, bytes.byteStart, bytes.byteEnd]),
    } as unknown as ReadContext;
    async function* given() {
      for (const chunk of chunks) yield bytesOf(chunk);
    }
    const rows: unknown[] = [];
    for await (const { bytes, range, open } of cutRows(openWindow(given()), 0x2c, context))
      rows.push([new TextDecoder().decode(bytes), range.byteStart, range.byteEnd, ...(open ? ["open"] : [])]);
    return { rows, told };
  }

  test.each<[string[], unknown[]]>([
    [
      ["a\nb\n"],
      [
        ["a\n", 0, 2],
        ["b\n", 2, 4],
      ],
    ],
    [
      ["a\n", "b"],
      [
        ["a\n", 0, 2],
        ["b", 2, 3],
      ],
    ],
    [
      ['"a\nb"\nc'],
      [
        ['"a\nb"\n', 0, 6],
        ["c", 6, 7],
      ],
    ],
    [
      ['"a', "\nb", '"', "\nc\n"],
      [
        ['"a\nb"\n', 0, 6],
        ["c\n", 6, 8],
      ],
    ],
    [
      ['x "a\nb"\n'],
      [
        ['x "a\n', 0, 5],
        ['b"\n', 5, 8],
      ],
    ],
    [['x, "a\nb"\n'], [['x, "a\nb"\n', 0, 9]]],
    [
      ['"a"\r\nb'],
      [
        ['"a"\r\n', 0, 5],
        ["b", 5, 6],
      ],
    ],
    [['"a" "\nb'], [['"a" "\nb', 0, 7, "open"]]],
    [
      ['"a"x"\nb'],
      [
        ['"a"x"\n', 0, 6],
        ["b", 6, 7],
      ],
    ],
    [
      ['"a""\nb"\nc'],
      [
        ['"a""\nb"\n', 0, 8],
        ["c", 8, 9],
      ],
    ],
    [
      ['a\r"\nb'],
      [
        ['a\r"\n', 0, 4],
        ["b", 4, 5],
      ],
    ],
    [['"a\nb'], [['"a\nb', 0, 4, "open"]]],
    [[], []],
    [[""], []],
  ])("of %j", async (chunks, rows) => {
    const found = await rowsOf(chunks);
    expect(found).toEqual({ rows, told: [] });
  });

  test("of a row beyond the limit the rest is left out up to the next line", async () => {
    const text = "abcd\nabcdefghijk\nz\n";
    const expected = {
      rows: [
        ["abcd\n", 0, 5],
        ["abcde", 5, 10],
        ["z\n", 17, 19],
      ],
      told: [
        ["LIMIT_RECORD_BYTES", 5, 10],
        ["LIMIT_RECORD_BYTES", 10, 15],
        ["truncated", 10, 15],
        ["truncated", 15, 17],
      ],
    };
    expect(await rowsOf([text], 5)).toEqual(expected);
    expect(await rowsOf([...text], 5)).toEqual(expected);
    expect(await rowsOf(["abcde\nx"], 5)).toEqual({
      rows: [
        ["abcde\n", 0, 6],
        ["x", 6, 7],
      ],
      told: [],
    });
    expect(await rowsOf(["abcdefg"], 5)).toEqual({
      rows: [["abcde", 0, 5]],
      told: [
        ["LIMIT_RECORD_BYTES", 0, 5],
        ["truncated", 5, 7],
      ],
    });
    expect((await rowsOf(['"a\nbcdefg"\nz'], 5)).rows).toEqual([
      ['"a\nbc', 0, 5, "open"],
      ["z", 11, 12],
    ]);
  });
});

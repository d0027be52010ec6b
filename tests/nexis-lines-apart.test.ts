/** Lines of LexisNexis in groups, their keys, dates and editions. */
import { describe, expect, test } from "vitest";
import { isTimeOfDay, isWeekday, namesEdition, readDateLine } from "../src/containers/lexisnexis/date-line.js";
import { fieldPart, tellEmptyKeys } from "../src/containers/lexisnexis/field-part.js";
import { keyAt } from "../src/containers/lexisnexis/key.js";
import { keyedGroups } from "../src/containers/lexisnexis/keyed-groups.js";
import { byIndent, groupsOf } from "../src/containers/lexisnexis/line-groups.js";
import { unitsOf } from "../src/containers/nexis-uni/units.js";

describe("groups of lines", () => {
  const shown = (text: string, from?: number) =>
    groupsOf(text, from).map(({ start, end, lines, centred, blanks }) => [
      text.slice(start, end),
      lines.map(({ indent }) => indent),
      centred,
      blanks,
    ]);

  test.each<[string, unknown[]]>([
    [
      "a\nb\n\nc",
      [
        ["a\nb", [0, 0], false, 0],
        ["c", [0], false, 1],
      ],
    ],
    [
      "a\r\nb\r\n\r\nc",
      [
        ["a\r\nb", [0, 0], false, 0],
        ["c", [0], false, 1],
      ],
    ],
    [
      "a\rb\r\rc",
      [
        ["a\rb", [0, 0], false, 0],
        ["c", [0], false, 1],
      ],
    ],
    [
      "a\n\rb",
      [
        ["a", [0], false, 0],
        ["b", [0], false, 1],
      ],
    ],
    [
      "\n\n a \n \n\n  b\n   c\n",
      [
        ["a", [1], false, 2],
        ["b\n   c", [2, 3], true, 2],
      ],
    ],
    ["  a\n b", [["a\n b", [2, 1], false, 0]]],
    ["", []],
    [" \n ", []],
  ])("%j", (text, groups) => {
    expect(shown(text)).toEqual(groups);
  });

  test("begin where they are asked for", () => {
    expect(shown("a\nb", 2)).toEqual([["b", [0], false, 0]]);
    expect(shown("a\n\n b", 1)).toEqual([["b", [1], false, 2]]);
  });

  test("are apart where their lines move to the middle or back", () => {
    const apart = (text: string) =>
      byIndent(groupsOf(text)[0] as never).map(({ start, end, centred, blanks }) => [
        text.slice(start, end),
        centred,
        blanks,
      ]);
    expect(apart("\na\n  b\n   c\nd")).toEqual([
      ["a", false, 1],
      ["b\n   c", true, 0],
      ["d", false, 0],
    ]);
    expect(apart("\n  a")).toEqual([["a", true, 1]]);
    expect(apart("a\n b")).toEqual([["a\n b", false, 0]]);
  });

  test.each<[string, [string, string | undefined, boolean][]]>([
    ["LENGTH: 5", [["LENGTH: 5", "LENGTH", false]]],
    [
      "SECTION: A\nBYLINE: B",
      [
        ["SECTION: A", "SECTION", false],
        ["BYLINE: B", "BYLINE", false],
      ],
    ],
    [
      "SECTION: A\nmore\nBYLINE: B\nmore",
      [
        ["SECTION: A\nmore", "SECTION", false],
        ["BYLINE: B\nmore", "BYLINE", false],
      ],
    ],
    [
      "SECTION: A\n BYLINE: B\n  LENGTH: 5",
      [
        ["SECTION: A", "SECTION", false],
        ["BYLINE: B\n  LENGTH: 5", "BYLINE", false],
      ],
    ],
    ["SECTION: A\nCOLOUR: B", [["SECTION: A\nCOLOUR: B", "SECTION", false]]],
    ["COLOUR: A\nSECTION: B", [["COLOUR: A\nSECTION: B", "COLOUR", false]]],
    ["Section: A\nByline: B", [["Section: A\nByline: B", "Section", true]]],
    ["Load-Date: A", [["Load-Date: A", undefined, false]]],
    ["  SECTION: A", [["SECTION: A", undefined, false]]],
    [" SECTION: A", [["SECTION: A", "SECTION", false]]],
    ["  Section: A", [["Section: A", undefined, false]]],
    ["a\nSECTION: A", [["a\nSECTION: A", undefined, false]]],
  ])("with keys: %j", (text, found) => {
    const groups = keyedGroups(text, groupsOf(text));
    expect(groups.map(({ start, end, key, isLoose }) => [text.slice(start, end), key?.label, isLoose])).toEqual(found);
  });

  test("a group keeps the blank lines above it in its first key", () => {
    const text = "\n\nSECTION: A\nBYLINE: B";
    expect(keyedGroups(text, groupsOf(text)).map(({ blanks }) => blanks)).toEqual([2, 0]);
  });
});

describe("keys", () => {
  const label = (text: string, capitals: boolean) => keyAt(text, 0, text.length, capitals)?.label;

  test.each([
    ["LENGTH: 5", "LENGTH", "LENGTH"],
    ["Length: 5", undefined, "Length"],
    ["ÜBERSCHRIFT: x", "ÜBERSCHRIFT", "ÜBERSCHRIFT"],
    [`${"A".repeat(31)}: x`, "A".repeat(31), "A".repeat(31)],
    [`${"A".repeat(32)}: x`, undefined, undefined],
    ["A: x", undefined, undefined],
    ["AB: x", "AB", "AB"],
    ["A-B/C D'E: x", "A-B/C D'E", "A-B/C D'E"],
    ["A,B: x", undefined, undefined],
    ["[B: x", undefined, undefined],
    ["@B: x", undefined, undefined],
    ["`length: x", undefined, undefined],
    ["LENGTH", undefined, undefined],
  ])("%j is the key %s in capitals, %s otherwise", (text, capitals, any) => {
    expect([label(text, true), label(text, false)]).toEqual([capitals, any]);
  });

  test("a value is the text up to its end, a date or an address", () => {
    const of = (text: string, end = text.length) => {
      const key = keyAt(text, 0, end, true);
      const { span, content, ...rest } = fieldPart(text, key as never, { start: 0, end }, end);
      return [text.slice(content?.start, content?.end), rest];
    };
    expect(of("LOAD-DATE: March\n5, 2003")).toEqual([
      "March\n5, 2003",
      { field: "loaded", from: "LOAD-DATE", value: "2003-03-05" },
    ]);
    expect(of("LOAD-DATE: March 5, 2003, Late")[1]).toMatchObject({ value: "2003-03-05" });
    expect(of("LOAD-DATE: soon")[1]).toEqual({ field: "loaded", from: "LOAD-DATE" });
    expect(of("URL: http://a.example/\n b")[1]).toMatchObject({ field: "url", value: "http://a.example/b" });
    expect(of("COLOUR: x")[1]).toEqual({ field: "other", from: "COLOUR" });
    expect(of("BODY: x")[1]).toEqual({ field: "other", from: "BODY" });
    expect(of("LENGTH:   ")).toEqual(["", { field: "length", from: "LENGTH" }]);
  });

  test("those without a value are told of", () => {
    const told: unknown[] = [];
    const span = { start: 0, end: 5 };
    const [empty, full] = [
      { start: 5, end: 5 },
      { start: 4, end: 5 },
    ];
    tellEmptyKeys(
      [
        { field: "length", from: "A", span, content: empty },
        { field: "length", from: "B", span, content: full },
        { field: "length", from: "C", span },
        { field: "other", from: "D", span, content: empty },
        { role: "field", from: "E", span, content: empty },
        { field: "length", span, content: empty },
        { field: "length", from: "F", span, content: empty, runs: [] },
      ],
      (...fault) => void told.push(fault),
    );
    expect(told).toEqual([["FIELD_EMPTY", span, "A"]]);
  });
});

describe("dates and editions", () => {
  const read = (line: string) => {
    const found = readDateLine(line);
    return (
      found && [
        found.value,
        line.slice(0, found.end),
        found.edition === undefined ? undefined : line.slice(found.edition),
      ]
    );
  };

  test.each<[string, (string | undefined)[] | undefined]>([
    ["March 4, 2003 (x)", undefined],
    ["March 4, 2003, (Late)", ["2003-03-04", "March 4, 2003", "Late)"]],
    ["March 4, 2003;Late", ["2003-03-04", "March 4, 2003", "Late"]],
    ["March 4, 2003 final", ["2003-03-04", "March 4, 2003", "final"]],
    ["March 4, 2003 finale", undefined],
    ["March 4, 2003 Metro", ["2003-03-04", "March 4, 2003", "Metro"]],
    ["March 4, 2003 edición sur", ["2003-03-04", "March 4, 2003", "edición sur"]],
    ["March 2003, Late", ["2003-03", "March 2003", "Late"]],
    ["March 4, 2003 .,-", ["2003-03-04", "March 4, 2003", undefined]],
  ])("%j", (line, found) => {
    expect(read(line)).toEqual(found);
  });

  test.each([
    ["Late Edition", true, false, false],
    [`${"x".repeat(27)} Late Edition`.slice(-39), true, false, false],
    [`${"x".repeat(28)} Late Edition`.slice(-40), false, false, false],
    ["editions", true, false, false],
    ["expeditions", false, false, false],
    ["Tuesday", false, true, false],
    ["Tuesday,", false, true, false],
    ["Tuesday.,", false, false, false],
    ["the Tuesday", false, false, false],
    ["9:40", false, false, true],
    ["9h4", false, false, false],
    ["at 9:40", false, false, false],
    ["99:40", false, false, false],
  ])("%j is an edition: %s, a weekday: %s, a time: %s", (line, edition, weekday, time) => {
    expect([namesEdition(line), isWeekday(line), isTimeOfDay(line)]).toEqual([edition, weekday, time]);
  });
});

test.each<[string, string[]]>([
  ["a\nb\n\nc", ["a", "b", "c"]],
  ["a\nb\n\nBody\n\nc\nd", ["a\nb", "Body body", "c\nd"]],
  ["a\nb\nBody\n\nc\nd", ["a", "b", "Body body", "c", "d"]],
  ["a\n\nBody\n\nc", ["a", "Body body", "c"]],
  ["a\nb\n\nLength: 5 words\n\nc", ["a\nb", "Length: 5 words (Length)", "c"]],
  ["a\nb\n\nByline: Ann", ["a", "b", "Byline: Ann (Byline)"]],
  ["**Body**\n**Length:** 5\n*Length:* 5", ["**Body** body", "**Length:** 5 (Length)", "*Length:* 5"]],
  [
    "[image]\nLink to Image\n![a](b)\n[Body](x)",
    ["[image] picture", "Link to Image picture", "![a](b) picture", "[Body](x) body"],
  ],
])("the paragraphs of Nexis Uni in %j", (text, units) => {
  const found = unitsOf(text, 0).map(
    ({ start, end, head, key, isPicture }) =>
      `${text.slice(start, end)}${head ? ` ${head}` : ""}${key ? ` (${key.label})` : ""}${isPicture ? " picture" : ""}`,
  );
  expect(found).toEqual(units);
});

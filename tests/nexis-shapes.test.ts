/** Lines of Nexis and ProQuest at their limits: a sign more, a sign less, a word in front, a word behind. */
import { describe, expect, test } from "vitest";
import {
  isTimeOfDay,
  isWeekday,
  namesEdition,
  readDateLine,
  withTime,
} from "../src/containers/lexisnexis/date-line.js";
import { graphicParts } from "../src/containers/lexisnexis/graphic.js";
import { coverLine, declaredDocuments, headLine, mayClose } from "../src/containers/nexis-uni/head-line.js";
import { publicationParts } from "../src/containers/proquest/publication-info.js";
import { wordCountPart } from "../src/containers/proquest/word-count.js";

describe("LexisNexis: dates, editions, times", () => {
  test.each<[string, object | undefined]>([
    ["January 28, 1993", { value: "1993-01-28", end: 16 }],
    ["January 28, 1993.", { value: "1993-01-28", end: 16 }],
    ["January 28, 1993, Late Edition", { value: "1993-01-28", end: 16, edition: 18 }],
    ["January 28, 1993; x", { value: "1993-01-28", end: 16, edition: 18 }],
    ["January 28, 1993 ; x", { value: "1993-01-28", end: 16, edition: 19 }],
    ["January 28, 1993 PM cycle", { value: "1993-01-28", end: 16, edition: 17 }],
    ["January 28, 1993 is over", undefined],
    ["January 1993, x", { value: "1993-01", end: 12, edition: 14 }],
  ])("%j", (line, wanted) => {
    expect(readDateLine(line)).toEqual(wanted);
  });
  test.each<[string, boolean]>([
    ["Late Edition", true],
    ["PRIMERA Edición", true],
    ["1. Ausgabe", true],
    ["ÉDITION du soir", true],
    ["Editionals", false],
    [`Edition ${"x".repeat(31)}`, true],
    [`Edition ${"x".repeat(32)}`, false],
  ])("%j names an edition: %j", (line, wanted) => {
    expect(namesEdition(line)).toBe(wanted);
  });
  test.each<[string, boolean]>([
    ["woensdag", true],
    ["Wednesday,", true],
    ["Wednesday.", true],
    ["Wednesday..", false],
    ["on Wednesday", false],
    ["", false],
  ])("%j is a weekday: %j", (line, wanted) => {
    expect(isWeekday(line)).toBe(wanted);
  });
  test.each<[string, boolean]>([
    ["21:40 Central European Time", true],
    ["9:05 GMT", true],
    ["21:4", false],
    ["x21:40", false],
    ["121:40", false],
    ["21:40 and so on", false],
  ])("%j is a time: %j", (line, wanted) => {
    expect(isTimeOfDay(line)).toBe(wanted);
  });
  test.each<[string, string, string | undefined]>([
    ["January 28, 1993", "9:33 AM GMT", "1993-01-28T09:33Z"],
    ["January 28, 1993", "x", undefined],
    ["January 28, 1993 9:33 AM GMT", "9:34 AM GMT", undefined],
  ])("%j with %j: %j", (date, below, wanted) => {
    expect(withTime(date, below)).toBe(wanted);
  });
});

describe("LexisNexis: what a graphic says", () => {
  const shown = (...lines: string[]) => {
    const text = lines.join("\n");
    let at = 0;
    const spans = lines.map((line) => {
      const start = at;
      at += line.length + 1;
      return { start, end: start + line.length };
    });
    return graphicParts(text, spans).map(({ role, field, span, content = span, picture }) => {
      const said = JSON.stringify(text.slice(content.start, content.end));
      return `${field ?? role} ${span.start}-${span.end} ${said}${picture === undefined ? "" : ` of ${picture}`}`;
    });
  };
  test.each<[readonly string[], readonly string[]]>([
    [["PHOTO, B/W, Ann Other, AP; The port."], ['credit 0-27 "Ann Other, AP"', 'caption 27-36 "The port."']],
    [["PHOTO: The port."], ['caption 0-16 "PHOTO: The port."']],
    [
      ["The port.", "SUNDAY MIRROR / PA"],
      ['caption 0-9 "The port."', 'credit 10-28 "SUNDAY MIRROR / PA"'],
    ],
    [["The port.", "Sunday Mirror / PA"], ['caption 0-28 "The port.\\nSunday Mirror / PA"']],
    [["The port.", "SUNDAY MIRROR."], ['caption 0-24 "The port.\\nSUNDAY MIRROR."']],
    [["The port.", "A B"], ['caption 0-13 "The port.\\nA B"']],
    [
      ["The port.", `S${"U".repeat(59)}`],
      ['caption 0-9 "The port."', `credit 10-70 "S${"U".repeat(59)}"`],
    ],
    [["The port.", `S${"U".repeat(60)}`], [`caption 0-71 "The port.\\nS${"U".repeat(60)}"`]],
    [["SUNDAY MIRROR / PA"], ['caption 0-18 "SUNDAY MIRROR / PA"']],
    [
      ["The port at noon (Photograph by Ann Other/AP)"],
      ['caption 0-32 "The port at noon"', 'credit 32-45 "Ann Other/AP"'],
    ],
    [["The port at noon (Photo: Ann Other) (A1)"], ['caption 0-25 "The port at noon"', 'credit 25-40 "Ann Other"']],
    [
      ["The port at noon (Photo: Ann Other) (pg. A1)."],
      ['caption 0-25 "The port at noon"', 'credit 25-45 "Ann Other"'],
    ],
    [
      ["The port at noon (Ann Other/The Post)"],
      ['caption 0-18 "The port at noon"', 'credit 18-37 "Ann Other/The Post"'],
    ],
    [["The port at noon (Associated Press)"], ['caption 0-18 "The port at noon"', 'credit 18-35 "Associated Press"']],
    [["The port at noon (of Riverton)"], ['caption 0-30 "The port at noon (of Riverton)"']],
    [["Table (source: An Office)"], ['caption 0-25 "Table (source: An Office)"']],
    [["The port; The pier"], ['caption 0-18 "The port; The pier"']],
    [["The port (a; b) opened"], ['caption 0-22 "The port (a; b) opened"']],
    [[" "], []],
    [[], []],
  ])("%j", (lines, wanted) => {
    expect(shown(...lines)).toEqual(wanted);
  });
});

describe("Nexis Uni: lines that stand alone", () => {
  test.each<[string, string | undefined]>([
    ["Body", "body"],
    ["BODY", "body"],
    ["body", "body"],
    ["Bodys", undefined],
    ["End of Document", "end"],
    ["end of document", "end"],
    ["End of Documents", undefined],
    ["", undefined],
    ["x".repeat(31), undefined],
  ])("%j: %j", (line, wanted) => {
    expect(headLine(line)).toBe(wanted);
  });
  test.each<[string, boolean]>([
    ["E", true],
    ["e", true],
    ["*", true],
    [" ", true],
    ["é", true],
    ["\x80", true],
    ["9", false],
    ["+", false],
    ["!", false],
  ])("%j may close: %j", (first, wanted) => {
    expect(mayClose(first.charCodeAt(0))).toBe(wanted);
  });
  test.each<[string, number | undefined]>([
    ["Documents (10)", 10],
    ["Documents(10)", 10],
    ["DOCUMENTS (123456)", 123456],
    ["Documents (1234567)", undefined],
    ["Documents  (10)", undefined],
    ["Document (10", undefined],
    ["The Documents (10)", undefined],
    ["Papers (10)", undefined],
    ["Documents (10) x)", undefined],
  ])("%j: %j", (line, wanted) => {
    expect(declaredDocuments(line)).toBe(wanted);
  });
  test.each<[string, object | undefined]>([
    ["Job Number: 79564983", { label: "Job Number", value: "79564983", language: "en" }],
    ["job number : 7", { label: "job number", value: "7", language: "en" }],
    ["Job Numbers: 7", undefined],
    ["Job Number 7", undefined],
    ["A: b", undefined],
    ["", undefined],
  ])("%j", (line, wanted) => {
    expect(coverLine(line)).toEqual(wanted);
  });
});

describe("ProQuest: a line of a publication, a number of words", () => {
  const shown = (line: string) => {
    const span = { start: 0, end: line.length };
    const found = publicationParts(line, { label: "Info", part: { span, content: span } } as never, new Set());
    return found.map(
      ({ field, value, content = span }) => `${field} ${line.slice(content.start, content.end)} | ${value}`,
    );
  };
  test.each<[string, readonly string[]]>([
    [
      "The Post ; Riverton, Ill. [Riverton, Ill]21 Apr 2010: 1.24.",
      ["publication The Post | The Post", "published 21 Apr 2010 | 2010-04-21", "page 1.24 | 1.24"],
    ],
    ["The Post; Riverton 21 Apr 2010: n/a", ["publication The Post | The Post", "published 21 Apr 2010 | 2010-04-21"]],
    ["The Post; Riverton 21 Apr 2010: N/A.", ["publication The Post | The Post", "published 21 Apr 2010 | 2010-04-21"]],
    [
      "The Post; Riverton 21 Apr 2010: n/a 5",
      ["publication The Post | The Post", "published 21 Apr 2010 | 2010-04-21", "page n/a 5 | n/a 5"],
    ],
    [
      "The Post; Riverton 21 Apr 2010 : A 5",
      ["publication The Post | The Post", "published 21 Apr 2010 | 2010-04-21", "page A 5 | A 5"],
    ],
    ["The Post; Riverton 21 Apr 2010 A5", ["publication The Post | The Post", "published 21 Apr 2010 | 2010-04-21"]],
  ])("%j", (line, wanted) => {
    expect(shown(line)).toEqual(wanted);
  });
  test.each<[string, string | undefined]>([
    ['<Text WordCount="412" HTMLContent="true">a', "412"],
    ["<text wordcount='5'>", "5"],
    ["<FullText x='y' WordCount=7>", "7"],
    ["a <Text WordCount=7>", "7"],
    ["<Text>WordCount=7", undefined],
    ["<Texts WordCount=7>", undefined],
    ["<Text xWordCount=7>", undefined],
    ["<Text WordCount=''>", undefined],
    ["WordCount=7", undefined],
  ])("%j: %j", (text, wanted) => {
    const [part] = wordCountPart(text);
    expect(part && text.slice(part.span.start, part.span.end)).toBe(wanted);
  });
});

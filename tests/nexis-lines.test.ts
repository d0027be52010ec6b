/** What lines of LexisNexis and Nexis Uni say: what opens a document, dates, keys, titles of a list. */
import { describe, expect, test } from "vitest";
import { momentOf, timeOf } from "../src/containers/factiva/item.js";
import { readBoundary } from "../src/containers/lexisnexis/boundary.js";
import { readDateLine, withTime } from "../src/containers/lexisnexis/date-line.js";
import { keyAt } from "../src/containers/lexisnexis/key.js";
import { listItem, titleKey } from "../src/containers/nexis-uni/cover.js";
import { coverLine, declaredDocuments, headLine } from "../src/containers/nexis-uni/head-line.js";
import { lineWithoutMarks } from "../src/containers/nexis-uni/markdown.js";

describe("the line that opens a document", () => {
  test.each([
    ["3 of 10 DOCUMENTS", 3, 10, "en"],
    ["FOCUS - 3 OF 10 DOCUMENTS", 3, 10, "en"],
    ["1.003 of 1,010 DOCUMENT", 1003, 1010, "en"],
    ["1 von 2 DOKUMENTEN", 1, 2, "de"],
    ["1 de 2 DOCUMENTOS", 1, 2, "es"],
    ["1 DE 2 DOCUMENTS", 1, 2, "fr"],
    ["1  van   2 DOCUMENTEN", 1, 2, "nl"],
    ["1 af 2 DOKUMENTER", 1, 2, "da"],
    ["1 di 2 DOCUMENTI", 1, 2, "it"],
    ["Dokument 234 von 456", 234, 456, "de"],
    ["Document 5 de 12", 5, 12, "fr"],
    ["Documento 5 de 12", 5, 12, "es"],
    ["FOCUS - Document 5 van 12", 5, 12, "nl"],
  ])("%s", (line, number, total, language) => {
    expect(readBoundary(line)).toEqual({ number, total, language });
  });

  test.each([
    "3 of 10 documents",
    "3 of DOCUMENTS",
    "x 3 of 10 DOCUMENTS",
    "3 of 10 DOCUMENTS.",
    "Document 1 of 100",
    "A Document 5 de 12",
    "Document 5 de 12 a",
    `3 of 10 DOCUMENTS${" ".repeat(50)}`,
  ])("%j is none", (line) => {
    expect(readBoundary(line)).toBeUndefined();
  });
});

describe("a line with a date", () => {
  test.each([
    ["January 28, 1993", "1993-01-28", undefined],
    ["January 28, 1993, Thursday, Late Edition - Final", "1993-01-28", "Late Edition - Final"],
    ["January 28, 1993 PM cycle", "1993-01-28", "PM cycle"],
    ["January 28, 1993; and more", "1993-01-28", "and more"],
    ["9 mai 2003 édition du soir", "2003-05-09", "édition du soir"],
    ["January 28, 1993.", "1993-01-28", undefined],
    ["March 2015", "2015-03", undefined],
  ])("%s", (line, value, edition) => {
    const found = readDateLine(line);
    expect(found?.value).toBe(value);
    expect(found?.edition && line.slice(found.edition)).toBe(edition);
  });

  test.each(["March Madness Weekly", "January 28, 1993 is the day", "2015, the year", "The day"])(
    "%s is none",
    (line) => {
      expect(readDateLine(line)).toBeUndefined();
    },
  );

  test("takes the time of the line below, if it has none", () => {
    expect(withTime("March 4, 2003", "21:40 GMT")).toBe("2003-03-04T21:40Z");
    expect(withTime("March 4, 2003", "Late Edition")).toBeUndefined();
    expect(withTime("March 4, 2003 9:00", "21:40 GMT")).toBeUndefined();
  });

  test.each([
    ["15:32", "15:32"],
    ["3:32 PM", "15:32"],
    ["12:05 a.m.", "00:05"],
    ["12.05 pm GMT", "12:05"],
    ["9h05", "09:05"],
    ["24:00", "24:00"],
    ["25:00", undefined],
    ["15:60", undefined],
    ["at 15:32", undefined],
    ["15:32 here", undefined],
  ])("the time %s is %s", (line, time) => {
    expect(timeOf(line)).toBe(time);
  });

  test("and a time of Factiva are a moment where the date is a day", () => {
    expect(momentOf("11 January 2010", "15:32")).toBe("2010-01-11T15:32");
    expect(momentOf("11 January 2010", "07:15 PM GMT")).toBe("2010-01-11T19:15Z");
    expect(momentOf("11 January 2010", undefined)).toBe("2010-01-11");
    expect(momentOf("11 January 2010", "noon or so")).toBe("2010-01-11");
    expect(momentOf("January 2010", "15:32")).toBe("2010-01");
    expect(momentOf("no day", "15:32")).toBeUndefined();
  });
});

describe("keys of LexisNexis", () => {
  const read = (line: string, capitals: boolean) => {
    const key = keyAt(line, 0, line.length, capitals);
    return key && [key.label, key.meaning, key.language, key.early, line.slice(key.value)];
  };

  test.each([
    ["LENGTH: 12 words", true, ["LENGTH", "length", "en", true, "12 words"]],
    ["LOAD DATE : May 1", true, ["LOAD DATE", "loaded", "en", false, "May 1"]],
    ["Load-Date:May 1", false, ["Load-Date", "loaded", "en", false, "May 1"]],
    ["PERSON: ANN", true, ["PERSON", "person", undefined, false, "ANN"]],
    ["SECTEUR D’ACTIVITÉ: x", true, ["SECTEUR D’ACTIVITÉ", "industry", "fr", false, "x"]],
    ["ÜBERSCHRIFT: x", true, ["ÜBERSCHRIFT", "headline", "de", true, "x"]],
    ["COLOUR: blue", true, ["COLOUR", undefined, undefined, false, "blue"]],
    ["SHOUT/CRY: x", false, ["SHOUT/CRY", undefined, undefined, false, "x"]],
    ["Length: 12", true, undefined],
    ["Colour: blue", false, undefined],
    ["length: 12", false, ["length", "length", "en", true, "12"]],
    ["1LENGTH: 12", false, undefined],
    ["{LENGTH: 12", false, undefined],
    ["LENGTH 12", true, undefined],
    [`${"L".repeat(32)}: x`, true, undefined],
    ["COLOUR 2: x", true, undefined],
  ])("%s", (line, capitals, found) => {
    expect(read(line, capitals)).toEqual(found);
  });
});

describe("lines of Nexis Uni", () => {
  test.each([
    ["Body", "body"],
    ["body", "body"],
    ["Graphic", "graphic"],
    ["Classification", "classification"],
    ["End of Document", "end"],
    ["ABSTRACT", "abstract"],
    ["FULL TEXT", "fullText"],
    ["Bodywork", undefined],
    ["Xbody", undefined],
    ["End of Document, which is what it says", undefined],
  ])("%s heads %s", (line, head) => {
    expect(headLine(line)).toBe(head);
  });

  test.each([
    ["Documents (10)", 10],
    ["Documents(1)", 1],
    ["Dokumente (123456)", 123456],
    ["Documents (1234567)", undefined],
    ["Documents (10) x", undefined],
    ["Of Documents (10)", undefined],
    ["Harbours (10)", undefined],
    ["Documents  (10)", undefined],
  ])("%s declares %s", (line, number) => {
    expect(declaredDocuments(line)).toBe(number);
  });

  test.each([
    ["Job Number: 79", { label: "Job Number", value: "79", language: "en" }],
    ["User Name :  ann ", { label: "User Name", value: "ann", language: "en" }],
    ["Client/Matter: -None-", { label: "Client/Matter", value: "-None-", language: "en" }],
    ["Joy: 1", undefined],
    ["Job Number 79", undefined],
    ["Xob Number: 79", undefined],
    [`${"Job Number".padEnd(40)}: 79`, undefined],
  ])("%s is a line of the cover or none", (line, found) => {
    expect(coverLine(line)).toEqual(found);
  });

  test("titles are the same without spaces, marks and references", () => {
    expect(titleKey("Harbour&apos;s 2nd — “re-opening”")).toBe("harbours2ndreopening");
    expect(titleKey("A&#8217;B&quot;C&amp;D")).toBe("abcd");
    expect([
      listItem("12. Harbour"),
      listItem("1.Harbour"),
      listItem("123456. x"),
      listItem("a 1. x"),
      listItem("1. "),
    ]).toEqual([...["Harbour", "Harbour", undefined, undefined, undefined]]);
  });

  test.each([
    ["**Harbour**", "Harbour"],
    ["# Harbour *opens*", "Harbour opens"],
    ["###### Harbour", "Harbour"],
    ["####### Harbour", "####### Harbour"],
    ["#Harbour", "#Harbour"],
    ["[Harbour](https://post.example/1) [sic] [a]{.b}", "Harbour [sic] a"],
    ["\\[Harbour\\]\\ a\\b", "[Harbour] a\\b"],
    ["<u>Harbour</u> <b>x</b> <span class='a'>y</span> <MARK>z</MARK>", "Harbour <b>x</b> y z"],
    ["a ] b](c) ![d](e)", "a ] b](c) d"],
    ["[a](b c) [[d](e)](f)", "[a](b c) d"],
    ["  plain ", "  plain "],
  ])("%s without marks is %s", (line, plain) => {
    expect(lineWithoutMarks(line)).toBe(plain);
  });
});

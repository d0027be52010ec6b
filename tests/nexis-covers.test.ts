/** What stands before the documents of LexisNexis and Nexis Uni. */
import { describe, expect, test } from "vitest";
import { opensCover, readCover, signsCover } from "../src/containers/lexisnexis/cover.js";
import { readUniCover } from "../src/containers/nexis-uni/cover.js";

describe("a cover of Nexis Uni", () => {
  test.each([
    [
      "User Name: ann\nJob Number: 1",
      { language: "en", fields: { "User Name": ["ann"], "Job Number": ["1"] }, titles: [], end: 28 },
    ],
    ["User Name: ann", undefined],
    [
      "User Name: ann\nDocuments (2)\n1. Harbour\n2. Ships",
      { language: "en", fields: { "User Name": ["ann"] }, declared: 2, titles: ["Harbour", "Ships"], end: 48 },
    ],
    [
      "1. Harbour\nUser Name: ann\nDocuments (2)\nDocuments (3)",
      { language: "en", fields: { "User Name": ["ann"] }, declared: 2, titles: [], end: 53 },
    ],
    ["Documents (2)\n1. Harbour", undefined],
    [
      "User Name: ann\nOdd Key: x\nDocuments (2)\nOther Key: y",
      { language: "en", fields: { "User Name": ["ann"], "Odd Key": ["x"] }, declared: 2, titles: [], end: 39 },
    ],
    [
      "Odd Key: x\nUser Name: ann\nDocuments (2)",
      { language: "en", fields: { "User Name": ["ann"] }, declared: 2, titles: [], end: 39 },
    ],
    [
      "User Name: ann\nUser Name: tom\nUser Name: ann\nDocuments (1)",
      { language: "en", fields: { "User Name": ["ann", "tom"] }, declared: 1, titles: [], end: 58 },
    ],
    [
      "Benutzername: ann\nJob Number: 1\nAuftragsnummer: 2\nDocuments (1)",
      {
        language: "de",
        fields: { Benutzername: ["ann"], "Job Number": ["1"], Auftragsnummer: ["2"] },
        declared: 1,
        titles: [],
        end: 63,
      },
    ],
    [
      "User Name: ann\nJob Number: 1\nHarbour",
      { language: "en", fields: { "User Name": ["ann"], "Job Number": ["1"] }, titles: [], end: 28 },
    ],
    [
      "User Name: ann\nodd key: x\nJob Number: 1",
      { language: "en", fields: { "User Name": ["ann"], "Job Number": ["1"] }, titles: [], end: 39 },
    ],
    [
      "**User Name:** ann\nDocuments (1)\n1. [**Harbour**](#a)",
      { language: "en", fields: { "User Name": ["ann"] }, declared: 1, titles: ["Harbour"], end: 53 },
    ],
    ["nothing", undefined],
  ])("%j", (text, cover) => {
    expect(readUniCover(text)).toEqual(cover);
  });

  test("ends where the documents begin", () => {
    const text = "User Name: ann\nDocuments (2)\n1. Harbour\nJob Number: 1";
    expect(readUniCover(text, 39)).toEqual(readUniCover(text.slice(0, 39)));
    expect(readUniCover(text, 10)).toBeUndefined();
  });

  test("has no more than a hundred values of a key", () => {
    const names = Array.from({ length: 101 }, (_, at) => `User Name: ann ${at}`);
    expect(readUniCover([...names, "Documents (1)"].join("\n"))?.fields["User Name"]).toHaveLength(100);
  });
});

describe("a cover of LexisNexis", () => {
  test.each([
    [
      "Download Request: Selected Items: 1-2\nTime Of Request: Tuesday",
      {
        language: "en",
        fields: { "Download Request": ["Selected Items: 1-2"], "Time Of Request": ["Tuesday"] },
        items: { from: 1, to: 2 },
        end: 62,
      },
    ],
    [
      "Download Request: Selected Items: 2-1\nTime Of Request: Tuesday",
      {
        language: "en",
        fields: { "Download Request": ["Selected Items: 2-1"], "Time Of Request": ["Tuesday"] },
        end: 62,
      },
    ],
    [
      "Download Request: Items 3 – 12\nTime Of Request: x",
      {
        language: "en",
        fields: { "Download Request": ["Items 3 – 12"], "Time Of Request": ["x"] },
        items: { from: 3, to: 12 },
        end: 49,
      },
    ],
    [
      "Download Request: Items 3 and 12\nTime Of Request: x",
      { language: "en", fields: { "Download Request": ["Items 3 and 12"], "Time Of Request": ["x"] }, end: 51 },
    ],
    [
      "Download Request: Items 0-12\nTime Of Request: x",
      { language: "en", fields: { "Download Request": ["Items 0-12"], "Time Of Request": ["x"] }, end: 47 },
    ],
    [
      "Download Request: Items 5-5\nTime Of Request: x",
      {
        language: "en",
        fields: { "Download Request": ["Items 5-5"], "Time Of Request": ["x"] },
        items: { from: 5, to: 5 },
        end: 46,
      },
    ],
    [
      "Download Request: x\ny\n\nz\nTime Of Request: t",
      { language: "en", fields: { "Download Request": ["x y"], "Time Of Request": ["t"] }, end: 43 },
    ],
    [
      "Send to:\nAnn Other\nThe Quay\n\nDownload Request: x",
      { language: "en", fields: { "Send to": ["Ann Other", "The Quay"], "Download Request": ["x"] }, end: 48 },
    ],
    [
      "Send to:\n\nAnn Other\n\nDownload Request: x",
      { language: "en", fields: { "Send to": ["Ann Other"], "Download Request": ["x"] }, end: 40 },
    ],
    [
      "Download Request:\n\nTime Of Request: t",
      { language: "en", fields: { "Download Request": [""], "Time Of Request": ["t"] }, end: 37 },
    ],
    [
      "Download Request: x\nProject ID : none\nODD: y",
      { language: "en", fields: { "Download Request": ["x"], "Project ID": ["none ODD: y"] }, end: 44 },
    ],
    [
      "Download Request: x\nID project : none\nOdd:y",
      { language: "en", fields: { "Download Request": ["x"], "ID project": ["none Odd:y"] }, end: 43 },
    ],
    ["Download Request: x\nDownload Request: y", undefined],
    [
      "Download Request: x\nDownload Request: y\nTime Of Request: t",
      { language: "en", fields: { "Download Request": ["x", "y"], "Time Of Request": ["t"] }, end: 58 },
    ],
    [
      "note\n\nDownload Request: x\nTime Of Request: t\n\nmore",
      { language: "en", fields: { "Download Request": ["x"], "Time Of Request": ["t"] }, end: 44 },
    ],
  ])("%j", (text, cover) => {
    expect(readCover(text)).toEqual(cover);
  });

  test.each([
    ["Download Request: x", true, true],
    ["DEMANDE D’IMPRESSION: x", true, true],
    ["Ausgabeauftrag : x", true, true],
    ["Time Of Request: x", false, true],
    ["Projekt-ID: x", false, true],
    ["Source: x", false, false],
    ["Download Request", false, false],
    ["The Download Request: x", false, false],
    [`Download Request${" ".repeat(23)}: x`, true, true],
    [`Download Request${" ".repeat(24)}: x`, false, false],
    ["A: x", false, false],
  ])("%j begins one: %s, and is a sign of it: %s", (line, opens, signs) => {
    expect(opensCover(line)).toBe(opens);
    expect(signsCover(line)).toBe(signs);
  });
});

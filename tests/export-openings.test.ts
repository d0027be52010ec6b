/** Which lines of exports open a record, and of which no more than the first characters has to be looked at. */
import { describe, expect, test } from "vitest";
import { errorPages, isPage } from "../src/containers/export/error-pages.js";
import { openingOfHtml } from "../src/containers/lexisnexis/html-opening.js";
import { openingOfDocuments } from "../src/containers/lexisnexis/opening.js";
import { openingOfDeliveries } from "../src/containers/nexis-uni/opening.js";
import type { Opening } from "../src/containers/runs.js";
import { bytesOf } from "./support/dumps.js";

/** Of each line `-` where it is not looked at, `0` where it opens nothing, `1` where it opens a record. */
function opened(opening: Opening, lines: readonly string[]): string {
  const asked = lines.map((line) => {
    const bytes = bytesOf(`x${line}\n`);
    const may = opening.mayOpen?.(bytes, 1, bytes.length - 1) !== false;
    return may ? (opening.opens(line) ? "1" : "0") : "-";
  });
  return asked.join("");
}

const centre = " ".repeat(8);

describe("documents of LexisNexis", () => {
  test.each<[string, string[]]>([
    ["1", [`${centre}1 of 2 DOCUMENTS`]],
    ["1", ["1 of 2 DOCUMENTS"]],
    ["1", [`${centre}Dokument 1 von 2`]],
    ["1", ["Dokument 1 von 2"]],
    ["--1", ["They left.", "", "Dokument 1 von 2"]],
    ["-0", ["They left.", "Dokument 1 von 2"]],
    ["-0", ["They left.", " Dokument 1 von 2"]],
    ["-0", ["They left.", `${centre.slice(1)}Dokument 1 von 2`]],
    ["-1", ["They left.", `${centre}Dokument 1 von 2`]],
    ["-1", ["They left.", "1 of 2 DOCUMENTS"]],
    ["00", ["Docks are open.", "Dokument 1 von 2"]],
    ["-1", [" ", "FOCUS - Dokument 1 von 2"]],
    ["1", ["Download Request: Selected Items: 1-2"]],
    ["1", ["Ausgabeauftrag: x"]],
    ["-", ["Time Of Request: Tuesday"]],
    ["0", ["Source: x"]],
    ["0", ["9 ferries"]],
    ["-", [`9${"9".repeat(119)}`]],
    ["0", [`9${"9".repeat(118)}`]],
    ["-", ["/0 of 2 DOCUMENTS"]],
    ["-", [":0 of 2 DOCUMENTS"]],
    ["00000000", ["A", "D", "F", "P", "E", "I", "S", "R"]],
    ["------", ["B", "d", "Z", "é", "{", "x"]],
  ])("%s: %j", (found, lines) => {
    expect(opened(openingOfDocuments(), lines)).toBe(found);
  });
});

describe("documents of LexisNexis in HTML", () => {
  test.each<[string, string[]]>([
    ["1", ['<A NAME="DOC_ID_0_0"></A>']],
    ["1", ["<a name=doc_1>"]],
    ["1", ["<DOC NUMBER=1>"]],
    ["10", ['<A NAME="DOC_ID_0_0"></A><!--', "<DOC NUMBER=1>"]],
    ["101", ['<A NAME="DOC_ID_0_0"></A><!--', "<DOC NUMBER=1>", "<DOC NUMBER=2>"]],
    ["11", ["<DOC NUMBER=1>", "<DOC NUMBER=2>"]],
    ["1", ["  <doc number=1>"]],
    ["0", ["x <DOC NUMBER=1>"]],
    ["0", ["<DOCFULL>"]],
    ["0", ['<A HREF="x">']],
    ["1", ["<html>"]],
    ["1", ["  <HTML lang=x>"]],
    ["0", ["x <html>"]],
    ["1", ["<!DOCTYPE HTML>"]],
    ["0", ["x <!DOCTYPE HTML>"]],
    ["10", ["<!DOCTYPE html>", "<html>"]],
    ["101", ["<!DOCTYPE html>", "<html>", "<html>"]],
    ["101", ["<!DOCTYPE html>", "<doctor>", "<html>"]],
    ["-", ["It is open."]],
    ["-", ["<p>It is open.</p>"]],
    ["-", ["<div><b>5 < 6</b></div>"]],
    ["-", ["<area>"]],
    ["-", ["<!-- x -->"]],
    ["-", ["<a"]],
    ["0", ["<p><a b>"]],
    ["-", ["<head>"]],
    ["-", ["<div>"]],
    ["-", ["< a "]],
    ["-", ["a name, doc and html"]],
  ])("%s: %j", (found, lines) => {
    expect(opened(openingOfHtml(), lines)).toBe(found);
  });
});

describe("documents of Nexis Uni", () => {
  const long = "The ferries to the islands left on Monday as the harbour was open, the port said.";

  test.each<[string, string[]]>([
    ["00", ["Harbour", "The Post"]],
    ["0001-", ["Job Number: 1", "Documents (2)", "1. Harbour opens", "Harbour opens", "The Post"]],
    ["0001-", ["Job Number: 1", "Documents (2)", "1. Harbour opens", "Harbour opens", long]],
    ["0000", ["Job Number: 1", "Documents (2)", "1. Harbour opens", "Ships"]],
    ["000001", ["Documents (2)", "1. Harbour", "2. Ships", "", "Ships", "Harbour"]],
    ["001", ["Documents (2)", "1. The harbour of…", "The harbour of Riverton"]],
    ["001", ["Documents (2)", "1. The harbour of Riverton", "The harbour of"]],
    ["000", ["Documents (2)", "1. The harbour of Riverton", "The harbour"]],
    ["001", ["Documents (2)", "1. The harbour o", "The harbour o"]],
    ["001", ["Documents (2)", "1. The harbour of", "The harbour of Riverton"]],
    ["000", ["Documents (2)", "1. The harbour o", "The harbour of Riverton"]],
    ["000", ["Documents (2)", "1. The harbour of Riverton", "The harbour o"]],
    ["000", ["Documents (2)", "1. Job Number: 1", "Job Number: 1"]],
    ["00-", ["Documents (2)", "Body", long]],
    ["000", ["Documents (2)", "Harbour", long]],
    ["001", ["Body", "End of Document", "Harbour"]],
    ["001", ["Body", "**End of Document**", "Harbour"]],
    ["001-", ["Body", "End of Document", "Harbour", long]],
    ["0010", ["Body", "End of Document", "Job Number: 1", long]],
    ["0010", ["Body", "End of Document", "Documents (2)", long]],
    ["0001", ["Body", "End of Document", " ", "Harbour"]],
    ["001", ["Body", "Load-Date: July 3, 2019", long]],
    ["0000", ["Body", "Load-Date: July 3, 2019", "Language: ENGLISH", "Page 2 of 2"]],
    ["0001", ["Body", "Load-Date: July 3, 2019", "[image]", long]],
    ["00-", ["Body", "Load-Date: soon", long]],
    ["0001-", ["Body", "Load-Date: July 3, 2019", "End of Document", long, long]],
    ["0-", ["Body", "Graphic"]],
    ["00", ["Body", "End"]],
    ["0-", ["Body", `E${"x".repeat(79)}`]],
    ["00", ["Body", `E${"x".repeat(78)}`]],
    ["00", ["Body", "*"]],
    ["00", ["Body", " x"]],
    ["00", ["Body", "é"]],
    ["00", ["Body", "Update: July 3, 2019"]],
  ])("%s: %j", (found, lines) => {
    expect(opened(openingOfDeliveries(), lines)).toBe(found);
  });
});

describe("pages of a server among records", () => {
  const records: Opening = { longest: 10, mayOpen: (bytes, at) => bytes[at] === 0x23, opens: (line) => line === "#" };

  test.each<[string, string[]]>([
    ["1-", ["#", "x"]],
    ["-101-", ["x", "<html>", "</html>", "b", "c"]],
    ["-1001-", ["x", "<html>", "a", "</html>", "b", "c"]],
    ["-1001-", ["x", "<!DOCTYPE html>", "<html>", "</html>", "b", "c"]],
    ["-11-", ["x", "<html>a</html>", "b", "c"]],
    ["-101-", ["x", "<html>", "a</HTML> ", "b", "c"]],
    ["-1001", ["x", "<html>", "a", "</html>", "#"]],
    ["-10001-", ["x", "<html>", "a", "</html>", " ", "b", "c"]],
    ["-101-", ["x", "<html>", "a", "#", "b"]],
    ["00", ["</html>", "<p>"]],
    ["--", ["x", "  <html>"]],
    ["0", ["<htmlx>"]],
    ["-", ["a <html>"]],
  ])("%s: %j", (found, lines) => {
    expect(opened(errorPages(records), lines)).toBe(found);
  });

  test("an opening that looks at each line keeps doing so", () => {
    const { mayOpen, ...every } = records;
    expect(mayOpen).toBeDefined();
    expect(errorPages(every).longest).toBe(10);
    expect(opened(errorPages(every), ["x", "#", "<html>", "a</html>", "b"])).toBe("01101");
  });

  test.each([
    ["<html>", true],
    ["  <HTML lang='en'>", true],
    ["<!DOCTYPE html>", true],
    [`${" ".repeat(99)}<html>`, true],
    [`${" ".repeat(100)}<html>`, false],
    ["<htmlx>", false],
    ["x <html>", false],
    ["<p><html>", false],
    ["<!DOCTYPE x>", false],
  ])("%j is one: %s", (text, is) => {
    expect(isPage(text)).toBe(is);
  });
});

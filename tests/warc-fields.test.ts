/** What the fields of a head of WARC say, what stays a field, and what is told of them. */
import { describe, expect, test } from "vitest";
import { readFields } from "../src/containers/warc/fields.js";
import type { RecordDraft } from "../src/containers/warc/record.js";

/** Fields as `Name: value`; what the record holds of them, and what was told. */
function shown(lines: readonly string[], whole = true, type?: string) {
  const told: string[] = [];
  const found = { text: "", source: { index: 0 }, fields: Object.create(null) } as RecordDraft;
  const fields = lines.map((line) => {
    const colon = line.indexOf(":");
    return { name: line.slice(0, colon), value: line.slice(colon + 1).trim() };
  });
  const head = { byteStart: 3, byteEnd: 9 };
  const archived = { fields, type, head, block: new Uint8Array(), whole };
  readFields(found, archived, (code, where, detail) => {
    expect(where).toEqual(head);
    told.push(detail === undefined ? code : `${code} ${detail}`);
  });
  const { text: _, source: _source, fields: left, ...known } = found;
  return [
    ...Object.entries(known).map(([name, value]) => `${name} ${value}`),
    ...Object.entries(left).map(([name, values]) => `field ${name}: ${values.join(" | ")}`),
    ...told,
  ];
}

const long = "x".repeat(41);
describe("fields of a head", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["an id", ["WARC-Record-ID: <urn:uuid:1>"], ["id urn:uuid:1"]],
    ["an id without brackets", ["WARC-Record-ID: urn:uuid:1"], ["id urn:uuid:1"]],
    ["an id of which a bracket is lost", ["WARC-Record-ID: <urn:uuid:1"], ["id <urn:uuid:1"]],
    ["another bracket", ["WARC-Record-ID: urn:uuid:1>"], ["id urn:uuid:1>"]],
    ["white space in brackets", ["WARC-Record-ID: < urn:uuid:1 >"], ["id urn:uuid:1"]],
    ["two ids", ["WARC-Record-ID: <a>", "WARC-Record-ID: <b>"], ["id a", "field WARC-Record-ID: <b>"]],
    ["an address", ["WARC-Target-URI: https://a.example/"], ["targetUri https://a.example/"]],
    [
      "an address in brackets",
      ["WARC-Target-URI: <https://a.example/>"],
      ["targetUri https://a.example/", "field WARC-Target-URI: <https://a.example/>", "URI_BRACKETS"],
    ],
    ["two addresses", ["WARC-Target-URI: a", "warc-target-uri: <b>"], ["targetUri a", "field warc-target-uri: <b>"]],
    ["a date", ["WARC-Date: 2020-01-02T03:04:05Z"], ["capturedAt 2020-01-02T03:04:05Z"]],
    [
      "a date that is written otherwise",
      ["WARC-Date: 2020-01-02 03:04:05"],
      ["capturedAt 2020-01-02T03:04:05", "field WARC-Date: 2020-01-02 03:04:05"],
    ],
    ["a date that is none", ["WARC-Date: soon"], ["field WARC-Date: soon", "DATE_INVALID soon"]],
    ["a long one", [`WARC-Date: ${long}`], [`field WARC-Date: ${long}`, `DATE_INVALID ${long.slice(0, 40)}`]],
    [
      "a date that is none, and one",
      ["WARC-Date: soon", "WARC-Date: 2020-01-02"],
      ["capturedAt 2020-01-02", "field WARC-Date: soon", "DATE_INVALID soon"],
    ],
    ["two dates", ["WARC-Date: 2020-01-02", "WARC-Date: soon"], ["capturedAt 2020-01-02", "field WARC-Date: soon"]],
    ["a language", ["WARC-Identified-Content-Language: deu"], ["language de"]],
    [
      "languages",
      ["WARC-Identified-Content-Language: deu,eng"],
      ["language de", "field WARC-Identified-Content-Language: deu,eng"],
    ],
    ["a language that is none", ["WARC-Identified-Content-Language: ?"], ["field WARC-Identified-Content-Language: ?"]],
    [
      "a second language",
      ["WARC-Identified-Content-Language: deu", "WARC-Identified-Content-Language: eng"],
      ["language de", "field WARC-Identified-Content-Language: eng"],
    ],
    ["a type", ["WARC-Type: response"], []],
    ["other fields, in their letters", ["X-a: 1", "x-A: 2", "X-a: 3"], ["field X-a: 1 | 3", "field x-A: 2"]],
    ["names in other letters", ["warc-date: 2020-01-02", "WARC-RECORD-ID: a"], ["capturedAt 2020-01-02", "id a"]],
    [
      "a name of sixty-four signs, twice",
      [`${"n".repeat(64)}: 1`, `${"n".repeat(64)}: 2`],
      [`field ${"n".repeat(64)}: 1 | 2`],
    ],
    ["names that objects have", ["constructor: 1", "__proto__: 2"], ["field constructor: 1", "field __proto__: 2"]],
  ])("%s", (_, lines, wanted) => {
    expect(shown(lines)).toEqual(wanted);
  });

  test("a length is a field where the block is not what it says", () => {
    expect(shown(["Content-Length: 5"], true, "response")).toEqual(["type response"]);
    expect(shown(["Content-Length: 5"], false)).toEqual(["field Content-Length: 5"]);
  });

  test("more names than are remembered", () => {
    const names = Array.from({ length: 300 }, (_, at) => `X-${at}`);
    expect(shown(names.map((name) => `${name}: 1`))).toEqual(names.map((name) => `field ${name}: 1`));
    expect(shown(["Warc-Record-Id: <a>"])).toEqual(["id a"]);
  });
});

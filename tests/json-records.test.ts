/** What an object of JSON says as a record: its text, what is stated, what stays a field, and what is told. */
import { describe, expect, test } from "vitest";
import type { KeyMapping } from "../src/containers/format.js";
import { openMapping } from "../src/containers/jsonl/mapping.js";
import { objectsOfCorpora } from "./documents/json-corpora.js";
import { objectsByHabit } from "./documents/json-keys.js";
import { jsonNames } from "./documents/json-names.js";
import { objectsInObjects } from "./documents/json-objects.js";
import { jsonValues } from "./documents/json-values.js";

function shown(object: string, keys: KeyMapping = {}): string[] {
  const told: string[] = [];
  const map = openMapping(keys, (code, _where, detail) => told.push(detail === undefined ? code : `${code} ${detail}`));
  const {
    text,
    id,
    targetUri,
    capturedAt,
    language,
    parts = [],
    fields = {},
    stated = [],
  } = map(JSON.parse(object), {
    index: 0,
  });
  const own = Object.entries({ id, targetUri, capturedAt, language }).filter(([, value]) => value !== undefined);
  return [
    JSON.stringify(text),
    ...own.map(([name, value]) => `${name} ${JSON.stringify(value)}`),
    ...parts.map(({ role, span }) => `${role} ${span.start}-${span.end}`),
    ...stated.map(({ field, from, values }) => `${field} ${from} ${JSON.stringify(values)}`),
    ...Object.entries(fields).map(([name, values]) => `field ${name} ${JSON.stringify(values)}`),
    ...told,
  ];
}

describe("an object of a corpus", () => {
  test.each(objectsOfCorpora)("%s", (_, object, wanted) => {
    expect(shown(object)).toEqual(wanted);
  });
});

describe("an object whose keys are read by habit", () => {
  test.each([...objectsByHabit, ...objectsInObjects, ...jsonValues, ...jsonNames])("%s", (_, object, wanted) => {
    expect(shown(object)).toEqual(wanted);
  });
});

describe("an object whose keys the caller names", () => {
  test.each<[string, string, KeyMapping, readonly string[]]>([
    ["a key of one's own", '{"x":"It opened.","id":"a"}', { text: "x" }, ['"It opened."', 'id "a"']],
    [
      "a key that is claimed means nothing else",
      '{"text":"It opened.","title":"T"}',
      { section: "title" },
      ['"It opened."', 'section title ["T"]'],
    ],
    [
      "keys in order",
      '{"a":"","b":"B","text":"It opened."}',
      { headline: ["a", "b"] },
      ['"It opened."', 'headline b ["B"]'],
    ],
    [
      "into an object",
      '{"a":{"b":"B"},"text":"It opened."}',
      { headline: "a.b" },
      ['"It opened."', 'headline a.b ["B"]'],
    ],
    [
      "a key that is not there",
      '{"text":"It opened.","title":"T"}',
      { headline: "x" },
      ['"It opened."', 'headline title ["T"]'],
    ],
    [
      "into a list",
      '{"a":["x"],"text":"It opened."}',
      { headline: "a.0" },
      ['"It opened."', 'headline a.0 ["x"]', 'field a ["x"]'],
    ],
    [
      "of a corpus",
      '{"maintext":"M","x":"X","url":"u"}',
      { text: "x" },
      ['"X"', 'targetUri "u"', 'field maintext ["M"]'],
    ],
    ["into what is no object", '{"a":"x","text":"It opened."}', { headline: "a.b" }, ['"It opened."', 'field a ["x"]']],
    [
      "three steps",
      '{"a":{"b":{"c":"B"}},"text":"It opened."}',
      { headline: "a.b.c" },
      ['"It opened."', 'headline a.b.c ["B"]'],
    ],
  ])("%s", (_, object, keys, wanted) => {
    expect(shown(object, keys)).toEqual(wanted);
  });
});

describe("objects in an object, up to the sixteenth", () => {
  const among = (count: number) =>
    JSON.stringify({
      ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, { x: 1 }])),
      item: { title: "A", text: "One." },
    });
  test.each([
    [15, '"One."'],
    [16, '""'],
  ])("behind %i others", (count, text) => {
    expect(shown(among(count))[0]).toBe(text);
  });
});

test("what no record has is told of once for a shape", () => {
  const told: string[] = [];
  const map = openMapping({}, (code) => told.push(code));
  const prose = "The harbour opened again on Monday, said the port authority, and ferries left the quay.";
  for (const value of [{ a: "short" }, { a: prose }, { a: prose }, { b: prose }, { a: prose, b: 1 }])
    map(value, { index: 0 });
  expect(told).toEqual(["JSONL_NO_TEXT", "JSONL_NO_TEXT", "JSONL_NO_TEXT"]);
});

/** Standard Schema as zod gives it, held against what the standard says and against ajv with the JSON Schema made of the same. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { StandardResult, StandardSchema } from "../src/exporters/all.js";
import { type ParsedRecord, parse } from "../src/index.js";
import * as schemas from "../src/zod/index.js";
import { textFixtures } from "./support/fixtures.js";
import { recordSchema } from "./support/json-schema.js";
import fc from "./support/properties.js";

const { loose, ...all } = schemas;
/** No cast: a schema of newsdump/zod is a Standard Schema by its type. */
const standard: StandardSchema<unknown> = schemas.parsedRecordSchema;

async function issuesOf(value: unknown, schema = standard): Promise<string[] | undefined> {
  const result: StandardResult<unknown> = await schema["~standard"].validate(value);
  if (result.issues === undefined) {
    expect(result.value).toEqual(value);
    return undefined;
  }
  return result.issues.map(({ message, path = [] }) => {
    expect(message.length).toBeGreaterThan(0);
    // A step is a key, or an object that holds it.
    return path.map((step) => `/${typeof step === "object" ? (step as { key: string }).key : String(step)}`).join("");
  });
}

const records = textFixtures("articles").map(({ name, text }): ParsedRecord => {
  const bytes = { byteStart: 0, byteEnd: text.length };
  const record = {
    text,
    id: name,
    targetUri: "https://x.example/",
    fields: { HD: ["x"] },
    source: { index: 0, bytes },
  };
  return JSON.parse(JSON.stringify(parse(record)));
});

test.each(Object.entries(all))("%s is a Standard Schema of version 1, by zod itself", (_name, schema) => {
  for (const each of [schema, loose(schema)]) {
    const { version, vendor, validate } = each["~standard"];
    expect([version, vendor, typeof validate]).toEqual([1, "zod", "function"]);
  }
});

describe("validate of `~standard`", () => {
  test("gives every fixture back, equal", async () => {
    expect(records.length).toBeGreaterThan(100);
    for (const record of records) expect(await issuesOf(record)).toBeUndefined();
  });

  const good = records.find(
    ({ article }) => article.media.length > 0 && article.dateline !== undefined,
  ) as ParsedRecord;
  const { text: _text, ...withoutText } = good;
  test.each<[string, unknown, string[]]>([
    ["no object", 1, [""]],
    ["a wrong kind", { ...good, kind: "page" }, ["/kind"]],
    ["a key too few", withoutText, ["/text"]],
    ["a key too many", { ...good, article: { ...good.article, stray: 1 } }, ["/article"]],
    [
      "two faults at any depth",
      {
        ...good,
        blocks: [{ ...good.blocks[0], span: { start: -1, end: 0 } }],
        article: { ...good.article, media: [{ id: "1" }, { id: 2 }] },
      },
      ["/blocks/0/span/start", "/article/media/1/id"],
    ],
  ])("%s: an issue leads to the place", async (_what, value, places) => {
    expect(await issuesOf(value)).toEqual(expect.arrayContaining(places));
    expect(await issuesOf(value)).toHaveLength(places.length);
  });

  test("of the loose form leaves out what it does not know, and takes no less", async () => {
    const schema = loose(schemas.parsedRecordSchema)["~standard"];
    expect(await schema.validate({ ...good, stray: 1 })).toEqual({ value: good });
    expect(await schema.validate(withoutText)).toMatchObject({ issues: [{ path: ["text"] }] });
  });

  test("says of any change what JSON Schema says of it, and names the same place", async () => {
    const judge = new Ajv2020({ strict: false, allErrors: true }).compile(recordSchema());
    const anything = fc.constantFrom<unknown>(
      null,
      true,
      -1,
      0,
      0.5,
      7,
      "",
      "article",
      "2020-01-02",
      [],
      {},
      ["x"],
      [{}],
    );
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat(),
        fc.constantFrom("set", "drop", "add"),
        anything,
        async (which, where, how, put) => {
          const value = structuredClone(records[which % records.length]) as never;
          const places = placesIn(value);
          const [holder, key, path] = places[where % places.length] as Place;
          if (how === "set") holder[key] = put;
          else if (how === "drop") delete holder[key];
          else holder[Array.isArray(holder) ? holder.length : "stray"] = put;
          // What was dropped from a list leaves a hole, which is `null` in JSON.
          const changed = JSON.parse(JSON.stringify(value));
          const issues = await issuesOf(changed);
          expect(judge(changed), `${how} ${path}: ${JSON.stringify(issues)} ${JSON.stringify(judge.errors)}`).toBe(
            issues === undefined,
          );
          if (issues === undefined) return;
          refused++;
          const at = new Set((judge.errors ?? []).map(({ instancePath }) => instancePath));
          // ajv tells of a missing key at the object that lacks it.
          for (const issue of issues) expect([...at]).toContain(at.has(issue) ? issue : issue.replace(/\/[^/]*$/, ""));
        },
      ),
      { numRuns: 2000 },
    );
    expect(refused).toBeGreaterThan(500);
  });
});

type Place = [holder: Record<string | number, unknown>, key: string | number, path: string];

/** Every key of every object and list within a value. */
function placesIn(value: unknown, path = ""): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]): Place[] => [
    [value as never, key, `${path}/${key}`],
    ...placesIn(each, `${path}/${key}`),
  ]);
}

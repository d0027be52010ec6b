/**
 * V8 keeps one shape for all objects with the same keys. One span with infinity in it, or with any number that is no small whole one,
 * makes each span of the process hold numbers on the heap, and all that is computed from them goes on so: LexisNexis as HTML was read
 * at half its speed behind another format.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { parseDump } from "../src/index.js";
import { root } from "./support/sources.js";

setFlagsFromString("--allow-natives-syntax");
const haveSameShape = new Function("one", "other", "return %HaveSameMap(one, other)") as (
  one: object,
  other: object,
) => boolean;
setFlagsFromString("--no-allow-natives-syntax");

/** Each from code of its own, for code remembers the shape that it gave. */
const make = (keys: readonly string[]) =>
  (new Function(`return { ${keys.map((key, at) => `${key}: ${at}`)} }`) as () => object)();

test("no dump changes the shape of spans", async () => {
  const spans = make(["start", "end"]);
  const ranges = make(["byteStart", "byteEnd"]);
  const folder = join(root, "fixtures/containers");
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (name.endsWith(".json") || !/\.\w+$/.test(name)) continue;
    const bytes = readFileSync(join(folder, name));
    for await (const _ of parseDump(bytes, { path: name }));
    if (!name.endsWith(".wet")) continue;
    const members = bytes.toString("latin1").split(/(?=WARC\/1\.0)/);
    const packed = members.map((member) => gzipSync(Buffer.from(member, "latin1")));
    for await (const _ of parseDump(Buffer.concat(packed)));
  }
  expect(haveSameShape(make(["start", "end"]), spans)).toBe(true);
  expect(haveSameShape(make(["byteStart", "byteEnd"]), ranges)).toBe(true);
});

test("the shape changes where a span goes on without end", () => {
  const before = make(["first", "last"]);
  const open = { first: 0, last: Number.POSITIVE_INFINITY };
  expect(open.last).toBeGreaterThan(0);
  expect(haveSameShape(make(["first", "last"]), before)).toBe(false);
});

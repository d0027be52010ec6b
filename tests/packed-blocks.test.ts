import { describe, expect, test } from "vitest";
import { type Block, parse } from "../src/index.js";
import { packBlocks, unpackBlocks } from "../src/node/workers/packed-blocks.js";

const page = parse(
  "Harbour opens\n\nLONDON (Reuters) - The harbour opened on Monday, officials said.\nRead more\n",
).blocks;
const wrapped: Block = {
  role: "paragraph",
  span: { start: 0, end: 9 },
  content: { start: 0, end: 8 },
  parts: [
    { start: 0, end: 2 },
    { start: 6, end: 8 },
  ],
  basis: "stated",
};

describe("blocks in columns", () => {
  test("come back as they were, their keys in order", () => {
    const all = [page, [], [wrapped], [wrapped, ...page, { ...wrapped, rule: "wrapped" }]];
    const back = unpackBlocks(structuredClone(packBlocks(all)));
    expect(back).toStrictEqual(all);
    expect(JSON.stringify(back)).toBe(JSON.stringify(all));
  });

  test("of no record are none", () => {
    expect(unpackBlocks(packBlocks([]))).toEqual([]);
  });
});

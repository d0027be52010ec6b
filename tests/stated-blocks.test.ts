import { describe, expect, test } from "vitest";
import { classifyParts, lineParts } from "../src/blocks/stated-parts.js";
import type { StatedPart } from "../src/model/record.js";
import { defineProfile } from "../src/profiles/profile.js";
import { splitLines } from "../src/text/lines.js";
import { vocabularyOf } from "./support/vocabularies.js";

const bugle = defineProfile({
  id: "bugle",
  name: "Daily Bugle",
  language: "en",
  signs: { text: ["x"] },
  editions: [{}],
});

/** The blocks of a text in which parts are told: `[role|words]`, a label in front of the role's words as in `[role:HL|words]`. */
function told(marked: string, profile?: typeof bugle) {
  let text = "";
  const parts: (Pick<StatedPart, "role" | "span"> & { from?: string })[] = [];
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    const found = /^\[(\w+)(?::(\w+))?\|([\s\S]*)\]$/.exec(piece);
    const words = found?.[3] ?? piece;
    if (found !== null) {
      const span = { start: text.length, end: text.length + words.length };
      parts.push({ role: found[1] as StatedPart["role"], span, ...(found[2] && { from: found[2] }) });
    }
    text += words;
  }
  return classified(text, parts, profile);
}

function classified(text: string, parts: Parameters<typeof classifyParts>[2], profile?: typeof bugle) {
  const made = classifyParts(text, () => splitLines(text), parts, "stated", {
    vocabulary: vocabularyOf("en"),
    profile,
  });
  let end = 0;
  for (const { span } of made.blocks) {
    expect(span.start).toBe(end);
    end = span.end;
  }
  expect(end).toBe(text.length);
  const blocks = made.blocks.map(({ role, span, content, basis, rule }) => {
    const words = text.slice(content.start, content.end);
    const around = [text.slice(span.start, content.start), text.slice(content.end, span.end)];
    return `${role} ${basis} ${rule}: ${around[0]}<${words}>${around[1]}`.replaceAll("\n", "¶");
  });
  return { blocks, partBlocks: made.partBlocks, moments: made.moments };
}

describe("the blocks of parts that a record names", () => {
  test("tile the text, blank and unknown runs between them", () => {
    const { blocks, partBlocks } = told("[headline:HL|Harbour opens]\n\nx [paragraph|It opens. ]\n");
    expect(blocks).toEqual([
      "headline stated record:HL: <Harbour opens>",
      "unknown inferred record: ¶¶<x> ",
      "paragraph stated record: <It opens.> ",
      "blank inferred record: <>¶",
    ]);
    expect(partBlocks).toEqual([[0], [2]]);
  });

  test("give the dateline of the first paragraph, and no other", () => {
    const line = "LONDON (AP) — The talks ended on Monday without a result.";
    expect(told(`[paragraph|${line}]\n[paragraph|${line}]`).blocks).toEqual([
      "dateline inferred record: <LONDON (AP) —> ",
      "paragraph stated record: <The talks ended on Monday without a result.>",
      "blank inferred record: <>¶",
      `paragraph stated record: <${line}>`,
    ]);
    expect(told(`[paragraph|${line}]\n[paragraph|x]`).partBlocks).toEqual([[0, 1], [3]]);
    expect(told("[paragraph|LONDON (AP) —]").blocks).toEqual(["paragraph stated record: <LONDON (AP) —>"]);
    expect(told(`[deck|${line}]`).blocks).toEqual([`deck stated record: <${line}>`]);
  });

  test("give it beside a labelled one where it names the same place", () => {
    const paragraph = (filed: string) =>
      told(`[dateline|${filed}]\n[paragraph|LONDON (AP) — The talks ended on Monday without a result.]`).blocks.length;
    expect([paragraph("LONDON"), paragraph("LONDON, May 3"), paragraph("PARIS")]).toEqual([4, 4, 3]);
    expect(told("[dateline|AP]\n[paragraph|(AP) — The talks ended on Monday without a result.]").blocks).toHaveLength(
      3,
    );
  });

  test("give the credit of a caption", () => {
    expect(told("[caption|A view. (AP Photo/Jane Example)]").blocks).toEqual([
      "caption stated record: <A view.>",
      "credit inferred record:  (<AP Photo/Jane Example>)",
    ]);
    expect(told("[caption|PHOTO: Ferries.]").blocks).toEqual(["caption stated record: <PHOTO: Ferries.>"]);
    expect(told("[caption|PHOTO: Jane Example]").blocks).toEqual(["credit inferred record: PHOTO: <Jane Example>"]);
    const tags = "[caption|A view. REUTERS/Jane Example (IRAQ – Tags: POLITICS)]";
    expect(told(tags).blocks.map((block) => block.split(" ")[0])).toEqual(["caption", "credit", "tags"]);
    expect(told(tags).partBlocks).toEqual([[0, 1, 2]]);
  });

  test("leave out what overlaps, and what lies outside", () => {
    const spans = (...all: readonly (readonly [number, number])[]) =>
      classified(
        "abcdef",
        all.map(([start, end]) => ({ role: "deck", span: { start, end } }) as const),
      );
    expect(spans([0, 4], [2, 6]).blocks).toEqual(["deck stated record: <abcd>", "deck stated record: <ef>"]);
    expect(spans([0, 4], [1, 4], [4, 99]).partBlocks).toEqual([[0], [], [1]]);
    expect(spans([9, 12]).blocks).toEqual(["unknown inferred record: <abcdef>"]);
    expect(spans().blocks).toEqual(["unknown inferred record: <abcdef>"]);
  });

  test("know the paper's name, and find dates when they are asked for", () => {
    const line = "London, Daily Bugle-The talks ended on Monday without a result.";
    expect(told(`[paragraph|${line}]`, bugle).blocks).toHaveLength(2);
    expect(told(`[paragraph|${line}]`).blocks).toHaveLength(1);
    const { moments } = told("[headline|3 May 2019]\n[deck|x]");
    expect(moments({ start: 0, end: 10 }).map(({ value }) => value)).toEqual(["2019-05-03"]);
    expect(moments({ start: 11, end: 12 })).toEqual([]);
  });

  test("may be its lines", () => {
    expect(lineParts(splitLines("ab\n\n cd \n"))).toEqual([
      { role: "paragraph", span: { start: 0, end: 2 } },
      { role: "paragraph", span: { start: 5, end: 7 } },
    ]);
  });
});

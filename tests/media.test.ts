/** Pictures of an article and of a listing, put together from the blocks that tell of them. */

import { describe, expect, test } from "vitest";
import { readMedia } from "../src/article/media.js";
import { pageKind } from "../src/article/page-kind.js";
import type { Block, BlockRole } from "../src/model/block.js";

type Line = readonly [role: BlockRole, text: string, rest?: Partial<Block> & { readonly picture?: number }];

/** A page of these lines, with what is read of its pictures. */
function read(...lines: readonly Line[]) {
  let text = "";
  const pictures = new Map<number, number>();
  const blocks = lines.map(([role, line, { picture, ...rest } = {}], at): Block => {
    const start = text.length;
    text += `${line}\n`;
    if (picture !== undefined) pictures.set(at, picture);
    const content = { start, end: start + line.length };
    return { role, span: { start, end: text.length }, content, basis: "inferred", ...rest };
  });
  const origins: Record<string, number[]> = {};
  return { media: readMedia(text, blocks, origins, pictures), origins };
}
const media = (...lines: readonly Line[]) => read(...lines).media;

const body: Line = ["paragraph", "The port opened on Monday."];
const ferry = "A ferry leaves the old harbour of the town";
const boat = "Two boats and a raft lie at the new pier";

describe("a picture", () => {
  test("is an id, a caption and a credit, each with its blocks", () => {
    const { media, origins } = read(["mediaId", "1234"], ["caption", ferry], ["credit", "Jane Example"], body);
    expect(media).toEqual([{ id: "1234", caption: ferry, credit: "Jane Example" }]);
    expect(origins).toEqual({ "media.0.id": [0], "media.0.caption": [1], "media.0.credit": [2] });
    expect(media[0] && Object.keys(media[0])).toEqual(["id", "caption", "credit"]);
  });

  test("may have its credit first, and one of these alone", () => {
    expect(media(["credit", "Jane Example"], ["caption", ferry], body)).toEqual([
      { caption: ferry, credit: "Jane Example" },
    ]);
    expect(media(["credit", "Jane Example"], body)).toEqual([{ credit: "Jane Example" }]);
    expect(media(["mediaId", "1234"], body)).toEqual([{ id: "1234" }]);
    expect(media(["caption", ""], body)).toEqual([]);
    expect(media(body)).toEqual([]);
  });

  test("ends where another id, caption or credit stands", () => {
    expect(media(["mediaId", "1"], ["mediaId", "2"], body)).toEqual([{ id: "1" }, { id: "2" }]);
    expect(media(["caption", ferry], ["mediaId", "2"], body)).toEqual([{ caption: ferry }, { id: "2" }]);
    expect(media(["caption", ferry], ["caption", boat], body)).toEqual([{ caption: ferry }, { caption: boat }]);
    expect(media(["credit", "Jane Example"], ["credit", "Ann Other"], body)).toEqual([
      { credit: "Jane Example" },
      { credit: "Ann Other" },
    ]);
    expect(media(["credit", "Jane Example"], ["credit", "JANE EXAMPLE"], body)).toEqual([{ credit: "Jane Example" }]);
  });

  test("ends where text of the article stands, and not at a blank line", () => {
    for (const role of ["paragraph", "crosshead", "listItem", "quote", "headline"] as const) {
      expect(media(["caption", ferry], [role, "x"], ["credit", "Ann Other"], body)).toEqual([
        { caption: ferry },
        { credit: "Ann Other" },
      ]);
    }
    for (const role of ["blank", "share", "unknown"] as const) {
      expect(media(["caption", ferry], [role, "x"], ["credit", "Ann Other"], body)).toEqual([
        { caption: ferry, credit: "Ann Other" },
      ]);
    }
  });

  test("has an agency's number as its id where it has no other", () => {
    expect(media(["mediaId", "epa0379"], ["caption", ferry], body)).toEqual([{ id: "epa0379", caption: ferry }]);
    expect(media(["mediaId", "77"], ["mediaId", "epa0379"], ["caption", ferry], body)).toEqual([
      { id: "77", caption: ferry },
    ]);
    expect(media(["mediaId", "epa0379"], body)).toEqual([]);
    expect(media(["mediaId", "epa0379"], ["caption", ferry], ["caption", boat], body)).toEqual([
      { id: "epa0379", caption: ferry },
      { caption: boat },
    ]);
    expect(media(["mediaId", "epa0379", { rule: "record-id" }], body)).toEqual([{ id: "epa0379" }]);
  });
});

describe("a caption that stands again", () => {
  test("is the same picture, whole or cut", () => {
    const { media, origins } = read(["caption", ferry], body, ["caption", ferry.toUpperCase()], body);
    expect(media).toEqual([{ caption: ferry }]);
    expect(origins).toEqual({ "media.0.caption": [0, 2] });
    expect(read(["caption", ferry], body, ["caption", ferry.slice(0, 30)], body).media).toEqual([{ caption: ferry }]);
    expect(read(["caption", ferry], body, ["caption", ferry.slice(0, 20)], body).media).toHaveLength(2);
    expect(read(["caption", ferry], body, ["caption", ferry.slice(9)], body).media).toHaveLength(2);
  });

  test("gives the whole of one that was cut", () => {
    const cut = `${ferry.slice(0, 36)}...more`;
    expect(media(["caption", ferry.slice(0, 32)], body, ["caption", ferry], body)).toEqual([
      { caption: ferry.slice(0, 32) },
    ]);
    expect(media(["caption", `${ferry.slice(0, 33)}...`], body, ["caption", ferry], body)).toEqual([
      { caption: ferry },
    ]);
    expect(media(["caption", `${ferry}...`], body, ["caption", ferry], body)).toEqual([{ caption: `${ferry}...` }]);
    expect(media(["caption", cut], body, ["caption", boat], body)).toHaveLength(2);
  });

  test("is one where a rule has found the copy, in half of its words", () => {
    const copy = { rule: "caption-copy" };
    const half = "A ferry leaves the old pier at nine";
    expect(media(["caption", ferry], ["caption", half, copy], body)).toEqual([{ caption: ferry }]);
    expect(media(["caption", ferry], ["caption", half], body)).toHaveLength(2);
    expect(media(["caption", ferry], ["caption", boat, copy], body)).toHaveLength(2);
    expect(media(["caption", ferry], body, ["caption", half, copy], body)).toHaveLength(2);
  });

  test("takes no credit of its own", () => {
    expect(
      media(["caption", ferry], ["credit", "Jane Example"], ["caption", ferry], ["credit", "Ann Other"], body),
    ).toEqual([{ caption: ferry, credit: "Jane Example" }]);
  });

  test("is looked for among so many", () => {
    const many = (between: number) =>
      media(
        ["caption", ferry],
        ...Array.from(
          { length: between },
          (_, at): Line => ["caption", `${at} boats lie at the pier number ${at} today`],
        ),
        ["caption", ferry],
        body,
      );
    expect(many(39)).toHaveLength(40);
    expect(many(40)).toHaveLength(42);
  });
});

describe("a credit alone", () => {
  test("that a picture has already is none of another", () => {
    const again: Line = ["credit", "Jane Example"];
    expect(media(["caption", ferry], again, body, again, body)).toEqual([{ caption: ferry, credit: "Jane Example" }]);
    expect(media(again, body, again, body)).toEqual([{ credit: "Jane Example" }]);
    expect(media(again, body, ["caption", ferry], again, body)).toEqual([{ caption: ferry, credit: "Jane Example" }]);
    expect(media(["mediaId", "1"], again, body, ["mediaId", "2"], again, body)).toHaveLength(2);
  });
});

describe("pictures behind the article", () => {
  const line: Line = ["related", "More"];

  test("are its own up to the fourth line of furniture", () => {
    expect(media(body, line, line, line, ["caption", ferry])).toEqual([{ caption: ferry }]);
    expect(media(body, line, line, line, line, ["caption", ferry])).toEqual([]);
    expect(media(body, line, ["blank", ""], line, ["blank", ""], line, ["caption", ferry])).toEqual([
      { caption: ferry },
    ]);
    expect(media(body, ["caption", boat], line, line, line, ["caption", ferry])).toHaveLength(2);
  });

  test("are its own where the text says so, with the credit behind", () => {
    const far = [body, line, line, line, line] as const;
    const said = { basis: "stated" } as const;
    expect(media(...far, ["caption", ferry, said], ["credit", "Jane Example"], ["caption", boat])).toEqual([
      { caption: ferry, credit: "Jane Example" },
    ]);
    expect(media(...far, ["credit", "Jane Example", { ...said, rule: "record-credit" }])).toEqual([
      { credit: "Jane Example" },
    ]);
    expect(media(...far, ["credit", "Jane Example", said])).toEqual([]);
    expect(media(...far, ["mediaId", "12", said])).toEqual([]);
  });

  test("are all that a page without a body has", () => {
    expect(media(line, line, line, line, ["caption", ferry])).toEqual([{ caption: ferry }]);
    for (const role of ["listItem", "quote"] as const)
      expect(media([role, "x"], line, line, line, line, ["caption", ferry])).toEqual([]);
  });
});

test("blocks that a record numbers belong to the picture of their number, and others to none of these", () => {
  expect(
    media(
      ["caption", ferry, { picture: 1 }],
      ["caption", boat, { picture: 2 }],
      ["credit", "Jane Example", { picture: 1 }],
      ["credit", "Ann Other", { picture: 2 }],
      ["credit", "Somebody"],
      body,
    ),
  ).toEqual([
    { caption: ferry, credit: "Jane Example" },
    { caption: boat, credit: "Ann Other" },
    { credit: "Somebody" },
  ]);
});

describe("a page without a body", () => {
  const bare = { headed: false, isBrief: false };
  const headed = { headed: true, isBrief: false };

  test.each([
    ["nothing", [], bare, "unknown"],
    ["a headline", [], headed, "unknown"],
    ["a headline, in a record that labels it", [], { headed: true, isBrief: true }, "article"],
    ["a caption", [{ caption: "x" }], bare, "media"],
    ["a headline and a caption", [{ caption: "x" }], headed, "media"],
    ["a headline, an id and a caption", [{ id: "1", caption: "x" }], headed, "article"],
    ["an id and a caption", [{ id: "1", caption: "x" }], bare, "media"],
    ["a headline, an agency's number and a caption", [{ id: "epa1", caption: "x" }], headed, "media"],
    ["a credit", [{ credit: "x" }], bare, "unknown"],
    ["a headline and a credit", [{ credit: "x" }], headed, "article"],
  ] as const)("with %s", (_, media, is, kind) => {
    expect(pageKind(media, [], is)).toBe(kind);
    expect(pageKind(media, [{ kind: "paragraph", text: "x" }], is)).toBe("article");
  });
});

import { describe, expect, test } from "vitest";
import { classify } from "../src/blocks/classify.js";
import type { PageModel } from "../src/blocks/page-model.js";
import { State } from "../src/blocks/sequence/states.js";
import { defineProfile } from "../src/profiles/profile.js";
import { splitLines } from "../src/text/lines.js";
import { vocabularyOf } from "./support/vocabularies.js";

/** `{1}` to `{5}`: paragraphs of a page. */
const sentences = [
  "The harbour of Lunderby opens again on Monday, officials said after the talks had ended.",
  "Ferries will sail to the islands twice a day, and more often when the summer has begun.",
  "A new pier was built where the old one had burnt down, at a cost of nine million crowns.",
  "Fishermen had waited for it since the storm, which sank four of their boats in a night.",
  "The mayor wants to come with the first ferry, if the weather is as fair as it was said.",
];
const spelt = (row: string) => row.replace(/\{(\d)\}/g, (_, number) => sentences[Number(number) - 1] ?? "");
const short = (words: string) => sentences.reduce((said, one, at) => said.replaceAll(one, `{${at + 1}}`), words);
const states: Readonly<Record<string, State>> = {
  H: State.Head,
  B: State.Body,
  A: State.After,
  L: State.Lead,
  G: State.Gap,
};

/** The blocks of a page whose rows begin with what a model says of them; `{1}` is a paragraph. */
function blocksOf(
  rows: readonly string[],
  more: Partial<Parameters<typeof classify>[2]> & { headlineRepeats?: boolean } = {},
) {
  const text = rows.map((row) => spelt(row.slice(2))).join("\n");
  const { headlineRepeats = false, ...options } = more;
  const model = {
    decide: () => ({ state: (at: number) => states[rows[at]?.charAt(0) ?? ""] ?? State.Before, headlineRepeats }),
  } as unknown as PageModel;
  const made = classify(text, splitLines(text), {
    vocabulary: vocabularyOf("en"),
    report: () => {},
    model,
    ...options,
  });
  const blocks = made.blocks.map(({ role, span, content, basis, rule }) => {
    expect(span.end).toBeGreaterThan(span.start);
    return `${role} ${basis} ${rule}: ${short(text.slice(content.start, content.end))}`;
  });
  expect(made.blocks.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(text);
  return { layout: made.layout, blocks, title: made.title?.folded, moments: made.moments };
}

describe("a page by what a model says of its lines", () => {
  test("has each line's role, and blank lines in one", () => {
    const { layout, blocks } = blocksOf([
      "H Harbour opens",
      "",
      "",
      "L By Jane Example",
      "B {1}",
      "B {2}",
      "A Menu of it",
      "",
    ]);
    expect(layout).toBe("article");
    expect(blocks).toEqual([
      "headline inferred headline: Harbour opens",
      "blank inferred undefined: ",
      "byline inferred byline: By Jane Example",
      "paragraph inferred body: {1}",
      "paragraph inferred body: {2}",
      "footer inferred furniture: Menu of it",
    ]);
  });

  test("sets a byte order mark apart", () => {
    expect(blocksOf(["H \ufeffHarbour opens", "B {1}", "B {2}"]).blocks.slice(0, 2)).toEqual([
      "blank inferred byte-order-mark: ",
      "headline inferred headline: Harbour opens",
    ]);
    expect(blocksOf([""]).blocks).toEqual([]);
  });

  test("takes back a notice amid its text, but not on the last line", () => {
    const { blocks } = blocksOf([
      "H Harbour opens",
      "B {1}",
      "B Correction of it: x",
      "B {2}",
      "B Correction: the port",
    ]);
    expect(blocks.slice(1)).toEqual([
      "paragraph inferred body: {1}",
      "crosshead inferred body: Correction of it: x",
      "paragraph inferred body: {2}",
      "notice inferred notice: Correction: the port",
    ]);
  });

  test("knows the caption that it has seen", () => {
    const { blocks } = blocksOf(["H Harbour opens", "B {1}", "G Caption: A ferry", "G A ferry", "B {2}"]);
    expect(blocks.slice(2, 4)).toEqual(["caption stated caption: A ferry", "caption inferred caption-copy: A ferry"]);
  });

  test("has a headline where a body or a picture stands below it", () => {
    expect(blocksOf(["H Harbour opens", "G Media ID: 12345"]).blocks[0]).toBe(
      "unknown inferred furniture: Harbour opens",
    );
    expect(blocksOf(["H Harbour opens", "G Caption: A ferry"]).blocks[0]).toBe(
      "headline inferred headline: Harbour opens",
    );
  });

  test("ends where the profile says so", () => {
    const bugle = defineProfile({
      ...{ id: "bugle", name: "Bugle", language: "en", signs: { text: ["x"] } },
      editions: [{ lines: { related: ["Articles"] } }],
    });
    const rows = ["H Harbour opens", "B {1}", "B {2}", "B Articles", "B {3}"];
    expect(blocksOf(rows, { profile: bugle }).blocks.slice(3)).toEqual([
      "related profiled site-line: Articles",
      "related inferred furniture: {3}",
    ]);
    expect(blocksOf(rows).blocks.slice(3)).toEqual([
      "crosshead inferred body: Articles",
      "paragraph inferred body: {3}",
    ]);
  });

  test("is not asked of a model where the profile names all furniture", () => {
    const archive = defineProfile({
      ...{ id: "archive", name: "Bugle", language: "en", signs: { text: ["x"] } },
      editions: [{ lines: { navigation: ["Menu"] }, titleSuffixes: ["Bugle"], complete: true }],
    });
    const { blocks, title } = blocksOf([". Harbour opens | Bugle", ". Menu", ". {1}", ". {2}"], { profile: archive });
    expect(title).toBe("harbour opens");
    expect(blocks).toEqual([
      "headline profiled page-title: Harbour opens",
      "siteTitle profiled page-title: Bugle",
      "navigation profiled site-line: Menu",
      "paragraph inferred body: {1}",
      "paragraph inferred body: {2}",
    ]);
  });
});

describe("a page that lists articles", () => {
  const titles = ["Council approves library", "Ferries sail again", "Pier built anew", "Boats found again"];
  const days = ["3 May 2019", "4 May 2019", "5 May 2019", "6 May 2019"];
  const listed = (state: string, dated = false) =>
    titles
      .slice(0, 3)
      .flatMap((title, at) => [`. ${title}`, `${state} {${at + 1}}`, ...(dated ? [`. ${days[at]}`] : [])]);

  test("is told by broken off texts", () => {
    const { layout, blocks } = blocksOf([`. ${titles[0]}`, ". {1}..", `. ${titles[1]}`, ". {2}.."]);
    expect(layout).toBe("listing");
    expect(blocks).toEqual([
      "headline inferred listing-entry: Council approves library",
      "teaser inferred listing-entry: {1}..",
      "headline inferred listing-entry: Ferries sail again",
      "teaser inferred listing-entry: {2}..",
    ]);
  });

  test("is told by one paragraph below each of several titles, if none is the page's own", () => {
    expect(blocksOf(listed(".")).layout).toBe("listing");
    expect(blocksOf(listed("."), { headlineRepeats: true }).layout).toBe("article");
  });

  test("is an article where one text is far longer", () => {
    const { layout, blocks } = blocksOf([...listed("."), `. ${titles[3]}`, "B {4} {5} {4} {5}"]);
    expect(layout).toBe("article");
    expect(blocks.at(-1)).toBe("paragraph inferred body: {4} {5} {4} {5}");
  });

  test("is told by the days of its entries, however much they read like one text", () => {
    const { layout, blocks } = blocksOf(listed("B", true));
    expect(layout).toBe("listing");
    expect(blocks.slice(0, 3)).toEqual([
      "headline inferred listing-entry: Council approves library",
      "teaser inferred listing-entry: {1}",
      "timestamp inferred timestamp: 3 May 2019",
    ]);
    expect(blocksOf(listed("B")).layout).toBe("article");
  });

  test("is told by titles beside days", () => {
    const rows = titles.flatMap((title, at) => [`. ${title}`, `. ${days[at]}`]);
    expect(blocksOf(rows).layout).toBe("listing");
    expect(blocksOf(rows.slice(0, 6)).layout).toBe("article");
  });
});

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readTemplates } from "../src/corpus/index.js";
import { buildCli } from "./support/cli.js";
import { root } from "./support/sources.js";

const courier = join(root, "fixtures/corpus/lakeside-courier");
let cli: Awaited<ReturnType<typeof buildCli>>;
const at = (name: string) => join(cli.folder, name);
const read = (name: string) => readFileSync(at(name), "utf8");
const objects = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const bodies = (text: string) =>
  objects(text).map(({ article }) => article.body.map((part: { text: string }) => part.text));

beforeAll(async () => {
  cli = await buildCli();
  mkdirSync(at("pages"));
  for (const name of readdirSync(courier).filter((file) => file.endsWith(".txt"))) {
    writeFileSync(at(`pages/${name}`), readFileSync(join(courier, name)));
  }
});
afterAll(() => cli.remove());

describe("learn", () => {
  test("writes templates that parse and explain read", async () => {
    const { code, stderr } = await cli.run(["learn", "pages", "--out", "templates.json"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(readTemplates(JSON.parse(read("templates.json"))).map(({ name, pages }) => [name, pages])).toEqual([
      ["Lakeside Courier", 6],
    ]);
    const shown = await cli.run(["explain", "--template", "templates.json"]);
    expect(shown.stdout).toMatch(/^Lakeside Courier, learnt from 6 pages, most in English\n/);
    const explained = await cli.run(["explain", "--templates", "templates.json", "pages/1.txt"]);
    expect(explained.stdout).toContain("template-line");
    const parsed = await cli.run(["parse", "--templates", "templates.json", "pages"]);
    expect(bodies(parsed.stdout).flat().join(" ")).not.toMatch(/at our partners|in your inbox/);
    const twoThreads = await cli.run(["parse", "--templates", "templates.json", "--jobs", "2", "pages"]);
    expect(twoThreads.stdout).toBe(parsed.stdout);
  });

  test("parse --learn learns in two passes, as the published figures do", async () => {
    await cli.run(["learn", "pages", "--out", "one.json"]);
    await cli.run(["learn", "--templates", "one.json", "pages", "--out", "two.json"]);
    await cli.run(["parse", "--templates", "two.json", "--out", "by-file", "pages"]);
    await cli.run(["parse", "--learn", "--out", "by-learning", "pages"]);
    const templatesOf = (folder: string) => /templates=([0-9a-f]{16})/.exec(read(`${folder}/manifest.jsonl`))?.[1];
    expect(read("two.json")).not.toBe(read("one.json"));
    expect(templatesOf("by-learning")).toBe(templatesOf("by-file"));
    const byFile = await cli.run(["parse", "--templates", "two.json", "pages"]);
    expect((await cli.run(["parse", "--learn", "pages"])).stdout).toBe(byFile.stdout);
  });

  test("what cannot be read is told of once, though the inputs are read three times", async () => {
    const { code, stderr } = await cli.run(["parse", "--learn", "pages", "nowhere.txt"]);
    expect(code).toBe(3);
    expect(stderr.match(/nowhere/g)).toHaveLength(1);
  });

  test("a second pass reads the pages by the first", async () => {
    await cli.run(["learn", "pages", "--out", "first.json"]);
    const { code, stdout } = await cli.run(["learn", "--templates", "first.json", "pages"]);
    const [second] = readTemplates(JSON.parse(stdout));
    expect([code, second?.pages, second?.editions[0]?.tails]).toEqual([0, 6, [", at our partners", ", readers say"]]);
  });

  test("and why names what a template said of a line", async () => {
    await cli.run(["learn", "pages", "--out", "first.json"]);
    const line =
      read("pages/1.txt")
        .split("\n")
        .findIndex((text) => text.startsWith("Get the Courier")) + 1;
    const told = await cli.run(["explain", "--why", String(line), "--templates", "first.json", "pages/1.txt"]);
    expect([told.code, told.stderr]).toEqual([0, ""]);
    expect(told.stdout).toMatch(/rather than the article's text, by \d+ steps\n/);
    expect(told.stdout).toMatch(/\+\d+ {2}a line of the site: on 6 of 6 pages\n/);
  });

  test("merges what was learnt before, and writes a profile", async () => {
    await cli.run(["learn", "pages/1.txt", "pages/2.txt", "pages/3.txt", "--out", "a.json"]);
    await cli.run(["learn", "pages/4.txt", "pages/5.txt", "pages/6.txt", "--out", "b.json"]);
    const merged = await cli.run(["learn", "--merge", "a.json", "--merge", "b.json"]);
    expect(JSON.parse(merged.stdout).map(({ pages }: { pages: number }) => pages)).toEqual([6]);
    const profile = await cli.run(["learn", "pages", "--profile"]);
    expect(profile.stdout).toContain("export const lakesideCourier: Profile");
  });

  test("says what is left out, and what is no template", async () => {
    writeFileSync(at("untitled.txt"), "Some text without a title line that says where it is from.\n");
    const { code, stdout, stderr } = await cli.run(["learn", "untitled.txt"]);
    expect([code, stdout, stderr]).toEqual([
      0,
      "[]\n",
      "newsdump: 1 page of no known site, or of one too many, left out\n",
    ]);
    const single = await cli.run(["learn", "pages/1.txt", "--out", "single.json"]);
    expect(single.stderr).toBe("newsdump: 1 site of too few pages left out (--min-pages): Lakeside Courier (1 page)\n");
    const shown = await cli.run(["explain", "--template", "single.json"]);
    expect([shown.code, shown.stdout]).toEqual([0, "No site: the file is an empty list.\n"]);
    const alone = await cli.run(["parse", "--learn", "pages/1.txt"]);
    expect([alone.code, alone.stderr]).toEqual([0, single.stderr]);
    expect(alone.stdout).toBe((await cli.run(["parse", "pages/1.txt"])).stdout);
    const kept = await cli.run(["learn", "--min-pages", "1", "pages/1.txt", "--out", "single.json"]);
    expect(kept.stderr).toBe("newsdump: Lakeside Courier: FEW_PAGES Too few pages to tell what recurs\n");
    const wrong = await cli.run(["parse", "--templates", "untitled.txt", "pages"]);
    expect(wrong.code).toBe(2);
    expect((await cli.run(["parse", "--templates", "none.json", "pages"])).code).toBe(3);
    expect((await cli.run(["parse", "--learn", "-"], { input: "text" })).code).toBe(2);
  });

  test("an output that was made with other templates is made anew", async () => {
    const firstOutput = () => read(`out/${readdirSync(at("out")).sort()[0]}`);
    await cli.run(["parse", "--out", "out", "pages"]);
    const before = firstOutput();
    await cli.run(["parse", "--learn", "--out", "out", "--force", "pages"]);
    const after = firstOutput();
    expect(after).not.toBe(before);
    expect(read("out/manifest.jsonl")).toMatch(/templates=[0-9a-f]{16}/);
  });
});

describe("dedupe", () => {
  test("marks copies, names the first and the best, and drops nothing", async () => {
    const story = objects((await cli.run(["parse", "pages/1.txt"])).stdout)[0].article.body.map(
      (part: { text: string }) => part.text,
    );
    const line = (id: string, paragraphs: string[], url: string) =>
      `${JSON.stringify({ id, url, title: "Ferry line runs", text: paragraphs.join("\n\n") })}\n`;
    writeFileSync(
      at("stories.jsonl"),
      line("a", story, "https://a.example/1") +
        line(
          "b",
          ["A text about something else altogether that is not like it.", "And so on for a while."],
          "https://a.example/2",
        ) +
        line("c", [...story, "A last paragraph that was added on the next day by the editors."], "https://b.example/1"),
    );
    const { code, stdout } = await cli.run(["dedupe", "stories.jsonl"]);
    expect(code).toBe(0);
    expect(
      objects(stdout).map(({ record, duplicate }) => [record.id, duplicate?.reason, duplicate?.first, duplicate?.best]),
    ).toEqual([
      ["a", undefined, 0, 2],
      ["b", undefined, undefined, undefined],
      ["c", "syndicated-copy", 0, 2],
    ]);
    const spilled = await cli.run(["dedupe", "--spill", "spill", "stories.jsonl"]);
    expect(spilled.stdout).toBe(stdout);
    expect(readdirSync(at("spill"))).toEqual([]);
    const clusters = await cli.run(["dedupe", "--clusters", "--raw", "stories.jsonl"]);
    expect(objects(clusters.stdout)).toHaveLength(1);
    expect((await cli.run(["dedupe", "missing.jsonl"])).code).toBe(3);
  });
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shownFields } from "../docs/playground/article-fields.js";
import { rowsOf, shownText } from "../docs/playground/block-text.js";
import { codeOf, profileOf } from "../docs/playground/profile-code.js";
import { fragmentOf, pageOf } from "../docs/playground/share.js";
import { linkFaults } from "../scripts/site/check-links.mjs";
import * as formats from "../src/containers/all.js";
import { parse } from "../src/index.js";
import * as languages from "../src/languages/all.js";
import { pages } from "./support/fences.js";
import { textFixtures } from "./support/fixtures.js";
import { type BuiltSite, buildSite } from "./support/site.js";

let site: BuiltSite;
beforeAll(async () => {
  site = await buildSite({ withApi: true });
}, 300_000);
afterAll(() => site?.remove());

const read = (path: string) => readFileSync(join(site.folder, path), "utf8");

describe("the site", () => {
  test("builds, and every link leads somewhere", () => {
    expect(site.said).toMatch(/\d+ pages, 0 links that lead nowhere/);
    expect(linkFaults(site.folder).faults).toEqual([]);
  });

  test("has a page for every page of the documentation", () => {
    const made = readdirSync(site.folder, { recursive: true, encoding: "utf8" });
    const lists = new Set(["README.md", "docs/README.md", "docs/index.md"]);
    const wanted = pages()
      .filter((path) => !lists.has(path))
      .map((path) => path.replace(/^docs\//, "").replace(/\.md$/, ".html"));
    expect(wanted.filter((path) => !made.includes(path))).toEqual([]);
  });

  // The playground brings the readers of every format along.
  test.each([
    ["index.html", 250_000],
    ["playground/index.html", 359_000],
  ] as const)("%s takes at most %d bytes at first, as a server packs it", (page, most) => {
    const html = read(page);
    const loaded = [...html.matchAll(/<(?:script src|link rel="stylesheet" href)="([^"]+)"/g)].map(
      ([, path = ""]) => path,
    );
    expect(loaded.length).toBeGreaterThan(3);
    const bytes = loaded.map((path) => gzipSync(read(join(dirname(page), path)), { level: 9 }).length);
    expect(bytes.reduce((sum, each) => sum + each, gzipSync(html).length)).toBeLessThan(most);
  });

  test("allows its pages no code and no style but its own files", () => {
    for (const path of ["index.html", "playground/index.html", "guides/getting-started.html"]) {
      const html = read(path);
      expect(html).toContain('http-equiv="Content-Security-Policy"');
      expect(html).not.toMatch(/unsafe-|<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    }
  });

  test("finds fields, guides and names of the API", () => {
    const index = read("search-index.js");
    for (const title of ["dateline", "Streaming large dumps", "parseDump", "articleSchema"]) {
      expect(index).toContain(`"title":"${title}"`);
    }
  });

  test("offers an example of each format and language that is registered, and the seed", () => {
    const { newsdumpExamples: packed } = new Function(`${read("playground/examples.js")}; return globalThis;`)();
    const ids = Object.keys(packed);
    expect(ids).toContain("seed");
    for (const { id } of Object.values(formats))
      expect(ids.some((each) => each.startsWith(`containers/${id}/`))).toBe(true);
    const options = read("playground/index.html");
    for (const { name } of Object.values(languages)) expect(options).toContain(`>${name}</option>`);
  });
});

describe("the link checker", () => {
  test("tells of missing files, missing places, and what is loaded from elsewhere", () => {
    const folder = mkdtempSync(join(tmpdir(), "newsdump-links-"));
    mkdirSync(join(folder, "a"));
    writeFileSync(
      join(folder, "index.html"),
      '<a href="a/b.html#here">1</a><a href="a/b.html#gone">2</a><a href="a/c.html">3</a><a href="https://x.example/">4</a><img src="https://x.example/p.png"><a href="../up.html">5</a><a href="a">6</a>',
    );
    writeFileSync(join(folder, "a/b.html"), '<p id="here"></p><a href="/index.html">1</a>');
    const { faults } = linkFaults(folder);
    rmSync(folder, { recursive: true });
    expect(faults.sort()).toEqual([
      "a/b.html: <a> loads /index.html",
      "index.html: <img> loads https://x.example/p.png",
      "index.html: no ../up.html",
      "index.html: no a",
      "index.html: no a/c.html",
      "index.html: no place a/b.html#gone",
    ]);
  });
});

describe("a link that holds a page", () => {
  const shared = { text: "Häfen öffnen\n\nLISBON - «x» \u{1F600}\n".repeat(20), profile: '{"id":"x"}' };

  test("gives it back", async () => {
    const fragment = await fragmentOf(shared);
    expect(fragment.length).toBeLessThan(shared.text.length);
    expect(await pageOf(`#${fragment}`)).toEqual(shared);
  });

  test("is refused where it would be too long", async () => {
    const noise = Array.from({ length: 40_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join(
      "",
    );
    await expect(fragmentOf({ text: noise, profile: "" })).rejects.toThrow("too long for a link");
  });

  test.each(["#z=AAAA", "#p=AAAA", "#z=!!!!", "#p=bnVsbA"])("is no page where it is damaged: %s", async (fragment) => {
    const found = await pageOf(fragment).catch((error: Error) => error.message);
    expect(found === undefined || String(found).includes("damaged")).toBe(true);
  });

  test("unfolds to so much and no more", async () => {
    const bomb = await fragmentOf({ text: "a".repeat(8_000_000), profile: "" });
    await expect(pageOf(bomb)).rejects.toThrow("damaged");
  });
});

describe("the profile editor", () => {
  const profile = {
    id: "daily-bugle",
    name: 'The "Daily" Bugle',
    language: "en",
    signs: { text: ["The Daily Bugle"], hosts: ["bugle.example"] },
    editions: [{ titleSuffixes: ["The Daily Bugle"], lines: { section: ["Local News"] } }],
  };

  test("writes the profile as TypeScript that gives it back", () => {
    const code = codeOf(profileOf(JSON.stringify(profile)));
    const body = code.replace(/^import.*$/m, "").replace("export const dailyBugle =", "return");
    expect(new Function("defineProfile", body)((given: unknown) => given)).toEqual(profile);
  });

  test.each([
    ["[]"],
    ["null"],
    ["{"],
    ['{"id":"x"}'],
    [JSON.stringify({ ...profile, id: "No Id" })],
    [JSON.stringify({ ...profile, editions: [{ titleSuffixes: [3] }] })],
  ])("says what is wrong with %s", (json) => {
    expect(() => profileOf(json)).toThrow(/./);
  });
});

describe("what the playground shows", () => {
  const parsed = ["articles", "negatives"].flatMap((folder) => textFixtures(folder)).map(({ text }) => parse(text));

  test("leads from each field to blocks that there are", () => {
    for (const each of parsed) {
      for (const { blocks, value } of shownFields(each)) {
        expect(value).not.toBe("");
        for (const at of blocks) expect(each.blocks[at]).toBeDefined();
      }
    }
  });

  test("names every value of the article that has an origin", () => {
    for (const each of parsed) {
      const shown = new Set(shownFields(each).flatMap(({ blocks }) => blocks));
      expect(
        Object.values(each.origins)
          .flat()
          .filter((at) => !shown.has(at)),
      ).toEqual([]);
    }
  });

  test("has every block in one row", () => {
    for (const { text, blocks } of parsed) {
      expect(rowsOf(text, blocks, 0, blocks.length).flat()).toEqual(blocks.map((_, at) => at));
    }
  });

  test("writes out what could act", () => {
    expect(shownText("a\tb\r\nc\u202ed\u0007")).toBe("a\tb\nc<U+202E>d\\x07");
  });
});

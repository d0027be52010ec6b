import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rulesAfterDecision, rulesBeforeDecision } from "../src/blocks/rules/all.js";
import * as formats from "../src/containers/all.js";
import { readTemplates } from "../src/corpus/index.js";
import * as exporters from "../src/exporters/all.js";
import { blockRoles, defineProfile, parse } from "../src/index.js";
import * as languages from "../src/languages/all.js";
import * as profiles from "../src/profiles/all.js";
import { textFixtures } from "./support/fixtures.js";
import { root } from "./support/sources.js";

const fixtures = join(root, "fixtures");
const templates = readTemplates(
  JSON.parse(readFileSync(join(fixtures, "corpus/lakeside-courier/templates.json"), "utf8")),
);
const parsed = [
  ...["articles", "negatives"].flatMap((folder) => textFixtures(folder)).map(({ text }) => parse(text)),
  ...textFixtures("corpus").map(({ text }) => parse(text, { templates })),
];

const holdsFiles = (folder: string) => existsSync(folder) && readdirSync(folder).length > 0;

describe("everything registered has a fixture", () => {
  test.each(Object.values(formats).map(({ id }) => id))("format %s", (id) => {
    expect(holdsFiles(join(fixtures, "containers", id))).toBe(true);
  });

  test.each(Object.values(profiles).map(({ id }) => id))("profile %s", (id) => {
    expect(holdsFiles(join(fixtures, "articles", id))).toBe(true);
    expect(parsed.some(({ profile }) => profile === id)).toBe(true);
  });

  test.each(Object.values(languages).map(({ code }) => code))("language %s", (code) => {
    expect(parsed.some(({ article, profile }) => profile === undefined && article.language === code)).toBe(true);
  });

  test.each(
    Object.values(exporters)
      .filter((value) => typeof value === "object")
      .map(({ id }) => id),
  )("exporter %s", (id) => {
    expect(holdsFiles(join(fixtures, "exporters", id))).toBe(true);
  });

  test.each([...rulesBeforeDecision, ...rulesAfterDecision].map(({ name }) => name))("rule %s", (name) => {
    expect(parsed.some(({ blocks }) => blocks.some(({ rule }) => rule === name))).toBe(true);
  });
});

describe("registries", () => {
  test("hold data and nothing else: no function in a profile or a lexicon", () => {
    for (const data of [...Object.values(profiles), ...Object.values(languages)]) {
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    }
  });

  test("hold sound profiles, of roles that there are", () => {
    for (const profile of Object.values(profiles)) {
      expect(defineProfile(profile)).toBe(profile);
      for (const { lines = {} } of profile.editions)
        expect(blockRoles).toEqual(expect.arrayContaining(Object.keys(lines)));
    }
  });

  test("hold lexicons in lower case, without a word twice", () => {
    for (const lexicon of Object.values(languages)) {
      const lists = {
        ...lexicon.labels,
        ...Object.fromEntries(Object.entries(lexicon).filter(([, value]) => Array.isArray(value))),
      };
      for (const [name, words] of Object.entries(lists)) {
        const flat = words.flat() as string[];
        expect(new Set(flat).size, `${lexicon.code}.${name}`).toBe(flat.length);
        if (name !== "subjects")
          expect(
            flat.map((word) => word.toLowerCase()),
            `${lexicon.code}.${name}`,
          ).toEqual(flat);
      }
    }
  });

  test("name each rule and each id once", () => {
    const names = [...rulesBeforeDecision, ...rulesAfterDecision].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

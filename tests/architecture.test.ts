import { describe, expect, test } from "vitest";
import { floorOf, importFault, median, readSources } from "./support/sources.js";

const sources = readSources();

/** Words and data only: a table may be as long as its subject. */
const dataTables =
  /^fields\/(?:calendars|keys)\/|^(?:languages|profiles)\/(?!(?:all|lexicon|profile|match)\.ts$)|^blocks\/sequence\/weights/;

describe("floors", () => {
  test("every folder of src stands on a floor", () => {
    const homeless = sources.filter(({ path }) => floorOf(path) === undefined);
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  test("a file imports from lower floors and from its own folder only", () => {
    const faults = sources.flatMap(({ path, imports }) =>
      imports.map((specifier) => importFault(path, specifier)).filter((fault) => fault !== undefined),
    );
    expect(faults).toEqual([]);
  });

  test.each([
    ["text/span.ts", "../model/block.js"],
    ["languages/english.ts", "../profiles/all.js"],
    ["exporters/json-ld.ts", "../zod/index.js"],
    ["article/assemble.ts", "../enrich/quotes.js"],
    ["blocks/classify.ts", "../parse.js"],
    ["node/open-dump.ts", "../cli/main.js"],
    ["parse.ts", "zod"],
    ["parse.ts", "node:fs"],
    ["containers/gzip.ts", "zlib"],
    ["parse.ts", "some-package"],
  ])("refuses %s importing %s", (path, specifier) => {
    expect(importFault(path, specifier)).toBeDefined();
  });

  test.each([
    ["index.ts", "./parse.js"],
    ["blocks/rules/byline.ts", "../rule.js"],
    ["blocks/rules/byline.ts", "../../languages/lexicon.js"],
    ["cli/main.ts", "../node/index.js"],
    ["cli/main.ts", "node:process"],
    ["zod/index.ts", "zod"],
  ])("allows %s importing %s", (path, specifier) => {
    expect(importFault(path, specifier)).toBeUndefined();
  });
});

describe("files", () => {
  test("none is longer than 300 lines, save data tables", () => {
    const long = sources.filter(({ path, lines }) => lines > 300 && !dataTables.test(path));
    expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
  });

  test("the median is under 60 lines", () => {
    expect(median(sources.map(({ lines }) => lines))).toBeLessThan(60);
  });

  test("none is a place for whatever is left over", () => {
    const vague = sources.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:[/.]|$)/i.test(path));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });
});

describe("the library", () => {
  const library = sources.filter(({ path }) => floorOf(path) !== undefined && !path.startsWith("cli/"));

  test("prints nothing", () => {
    expect(namesUsed(["console"])).toEqual([]);
  });

  test("runs no code made from text, loads none at run time", () => {
    expect(namesUsed(["eval", "Function", "import()"])).toEqual([]);
  });

  test("needs nothing of a platform outside node/", () => {
    expect(namesUsed(["process", "Buffer", "global", "require", "window", "document"], /^node\//)).toEqual([]);
  });

  test("opens no connection and starts no process", () => {
    const banned = /^(?:node:)?(?:child_process|cluster|dgram|dns|http|http2|https|net|tls|vm|worker_threads)(?:\/|$)/;
    const faults = sources.flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => banned.test(specifier))
        // Threads of its own, for many files, are no process.
        .filter((specifier) => specifier !== "node:worker_threads" || !path.startsWith("node/workers/"))
        .map((specifier) => `${path} imports ${specifier}`),
    );
    expect(faults).toEqual([]);
    expect(namesUsed(["fetch", "XMLHttpRequest", "WebSocket"])).toEqual([]);
  });

  function namesUsed(names: readonly string[], except?: RegExp): string[] {
    return library
      .filter(({ path }) => except === undefined || !except.test(path))
      .flatMap(({ path, globals }) => names.filter((name) => globals.has(name)).map((name) => `${path} uses ${name}`));
  }
});

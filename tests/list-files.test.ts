import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isParseError, parseDump } from "../src/index.js";
import { expandBraces } from "../src/node/files/braces.js";
import { compileSegment } from "../src/node/files/glob-segment.js";
import { listFiles, openDump, readDump } from "../src/node/index.js";
import fc from "./support/properties.js";

const posix = process.platform !== "win32";
const folder = mkdtempSync(join(tmpdir(), "newsdump-list-"));
const cwd = process.cwd();
const files = [
  "dump/a.txt",
  "dump/a/one.txt",
  "dump/a!/two.txt",
  "dump/b/c/deep.txt",
  "dump/b/c/deep.warc.gz",
  "dump/b/Z.txt",
  "dump/é.txt",
  "dump/.hidden.txt",
  "dump/.git/config",
  "dump/[1].txt",
  "literal*.txt",
];
beforeAll(() => {
  for (const name of files) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), `${name}\n`);
  }
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(cwd);
  rmSync(folder, { recursive: true, force: true });
});

async function listed(path: string | URL): Promise<string[]> {
  const all: string[] = [];
  for await (const file of listFiles(path)) all.push(file);
  return all;
}

const inDump = [
  "dump/[1].txt",
  "dump/a!/two.txt",
  "dump/a.txt",
  "dump/a/one.txt",
  "dump/b/Z.txt",
  "dump/b/c/deep.txt",
  "dump/b/c/deep.warc.gz",
  "dump/é.txt",
];

describe("a folder", () => {
  test("gives all that lies in it, in the order of the paths, without hidden ones", async () => {
    expect(await listed("dump")).toEqual(inDump);
    expect(inDump).toEqual([...inDump].sort());
    expect(await listed("dump/")).toEqual(inDump);
    expect(await listed(pathToFileURL(join(folder, "dump")))).toEqual(inDump.map((path) => join(folder, path)));
  });

  test("that is empty gives nothing; one that is hidden is read when it is named", async () => {
    mkdirSync("empty");
    expect(await listed("empty")).toEqual([]);
    expect(await listed("dump/.git")).toEqual(["dump/.git/config"]);
  });

  test.skipIf(!posix)("is safe from links that go round, and reads what they lead to once", async () => {
    mkdirSync("links/real", { recursive: true });
    writeFileSync("links/real/page.txt", "");
    symlinkSync(join(folder, "links"), "links/round");
    symlinkSync(join(folder, "links/real"), "links/second");
    symlinkSync(join(folder, "links/real"), "links/third");
    symlinkSync(join(folder, "links/real/page.txt"), "links/file.txt");
    symlinkSync("nowhere", "links/broken.txt");
    const found = await listed("links");
    expect(found.filter((path) => path.endsWith("page.txt"))).toHaveLength(
      new Set(found.filter((path) => path.endsWith("page.txt"))).size,
    );
    expect(found).toContain("links/real/page.txt");
    expect(found).toContain("links/second/page.txt");
    expect(found).not.toContain("links/third/page.txt");
    expect(found).toContain("links/file.txt");
    expect(found).toContain("links/broken.txt");
    expect(found.length).toBeLessThan(9);
  });
});

describe("a pattern", () => {
  test.each([
    ["dump/*.txt", ["dump/[1].txt", "dump/a.txt", "dump/é.txt"]],
    ["dump/**/*.txt", inDump.filter((path) => path.endsWith(".txt"))],
    ["**/deep.*", ["dump/b/c/deep.txt", "dump/b/c/deep.warc.gz"]],
    ["dump/?.txt", ["dump/a.txt", "dump/é.txt"]],
    ["dump/[ab]/**", ["dump/a/one.txt", "dump/b/Z.txt", "dump/b/c/deep.txt", "dump/b/c/deep.warc.gz"]],
    ["dump/{a,b/c}/*.{txt,warc.gz}", ["dump/a/one.txt", "dump/b/c/deep.txt", "dump/b/c/deep.warc.gz"]],
    ["dump/{a,a}/{one,*}.txt", ["dump/a/one.txt"]],
    ["dump/b*", ["dump/b/Z.txt", "dump/b/c/deep.txt", "dump/b/c/deep.warc.gz"]],
    ["dump/.*", ["dump/.git/config", "dump/.hidden.txt"]],
    ["./dump/a/*", ["./dump/a/one.txt"]],
    ["dump/b/../a/*.txt", ["dump/b/../a/one.txt"]],
    ["dump/**/**/one.txt", ["dump/a/one.txt"]],
  ])("%s", async (pattern, expected) => {
    expect(await listed(pattern)).toEqual(expected);
  });

  test("that is absolute gives absolute paths", async () => {
    expect(await listed(`${folder}/dump/a/*`)).toEqual([`${folder}/dump/a/one.txt`]);
  });

  test.skipIf(!posix)("is none where a path is so named; a backslash takes its meaning", async () => {
    expect(await listed("literal*.txt")).toEqual(["literal*.txt"]);
    expect(await listed("dump/[1].txt")).toEqual(["dump/[1].txt"]);
    expect(await listed("dump/\\[1\\].*")).toEqual(["dump/[1].txt"]);
  });

  test("that nothing fits rejects; a path that is missing is left to whoever opens it", async () => {
    await expect(listed("dump/*.none")).rejects.toMatchObject({
      code: "EIO_READ",
      message: expect.stringContaining("no file fits"),
    });
    expect(await listed("missing.txt")).toEqual(["missing.txt"]);
  });

  test("with too many braces is refused", async () => {
    await expect(listed("{a,b}".repeat(30))).rejects.toMatchObject({ code: "USAGE" });
    await expect(listed(`${"{a,".repeat(2000)}${"}".repeat(2000)}`)).rejects.toMatchObject({ code: "USAGE" });
  });
});

describe("braces", () => {
  test.each([
    ["a{b,c{d,e}}f", ["abf", "acdf", "acef"]],
    ["{a}{", ["{a}{"]],
    ["a\\{b,c}", ["a\\{b,c}"]],
    ["{,x}y", ["y", "xy"]],
    ["{a,b}}", ["a}", "b}"]],
    ["{{a,b}", ["{a", "{b"]],
  ])("%s", (pattern, expected) => {
    expect(expandBraces(pattern, 1000)).toEqual(expected);
  });
});

describe("a segment", () => {
  const fits = (segment: string, name: string): boolean => {
    const test = compileSegment(segment);
    return typeof test === "string" ? test === name : test(name);
  };

  test.each([
    ["*", "a", true],
    ["*", ".a", false],
    [".*", ".a", true],
    ["a*b*c", "axxbyyc", true],
    ["a*b*c", "axxbyy", false],
    ["?", "😀", true],
    ["[!a-c]x", "dx", true],
    ["[!a-c]x", "bx", false],
    ["[]]", "]", true],
    ["[a-]", "-", true],
    ["[a", "[a", true],
    ["**x", "aax", true],
    ["\\*", "*", true],
    ["\\*", "a", false],
  ])("%s and %s: %s", (segment, name, expected) => {
    expect(fits(segment, name)).toBe(expected);
  });

  test("agrees with an expression", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "."), maxLength: 8 });
    const pattern = fc.string({ unit: fc.constantFrom("a", "b", "*", "?", "."), maxLength: 6 });
    fc.assert(
      fc.property(pattern, word, (segment, name) => {
        const source = segment.replace(/\./g, "\\.").replace(/\*+/g, ".*").replace(/\?/g, ".");
        const hidden = name.startsWith(".") && !segment.startsWith(".");
        expect(fits(segment, name)).toBe(!hidden && new RegExp(`^${source}$`).test(name));
      }),
    );
  });

  test("takes no time that grows beyond its lengths: to try every share of the stars would never end", () => {
    expect(fits(`${"a*".repeat(100)}b`, "a".repeat(5000))).toBe(false);
  });
});

describe("openDump and readDump", () => {
  test("files() are the files of a folder, each to be read", async () => {
    const paths: string[] = [];
    for await (const dump of openDump("dump/b").files()) {
      paths.push(dump.path);
      for await (const { record } of parseDump(dump, { path: dump.path })) expect(record.source.path).toBe(dump.path);
    }
    expect(paths).toEqual(["dump/b/Z.txt", "dump/b/c/deep.txt", "dump/b/c/deep.warc.gz"]);
  });

  test("readDump gives the records of each, with its path, counted anew", async () => {
    const sources: unknown[] = [];
    for await (const { record } of readDump("dump/**/*.txt")) sources.push([record.source.path, record.source.index]);
    expect(sources).toEqual(inDump.filter((path) => path.endsWith(".txt")).map((path) => [path, 0]));
  });

  test.each([
    ["dump", "a folder"],
    ["dump/*.txt", "a pattern"],
  ])("the bytes of %s reject, and say what it is", async (path, what) => {
    const error = await openDump(path)
      [Symbol.asyncIterator]()
      .next()
      .catch((failure) => failure);
    expect(isParseError(error) && error.code).toBe("EIO_READ");
    expect(error.message).toContain(what);
  });

  test("a file that cannot be read rejects at once", async () => {
    mkdirSync("faulty");
    writeFileSync("faulty/a.txt", "Harbour opens\n");
    writeFileSync("faulty/c.txt", "Harbour opens\n");
    if (posix) symlinkSync("nowhere", "faulty/b.txt");
    const paths: unknown[] = [];
    const read = async () => {
      for await (const { record } of readDump("faulty")) paths.push(record.source.path);
    };
    if (posix) await expect(read()).rejects.toMatchObject({ code: "EIO_READ" });
    expect(paths).toEqual(["faulty/a.txt"]);
  });
});

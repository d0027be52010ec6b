import { createHash } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isInShard, readShard } from "../src/cli/inputs/shard.js";
import { progressLine } from "../src/cli/parse/progress-line.js";
import { readSelection } from "../src/cli/parse/select.js";
import { parse } from "../src/index.js";
import { buildCli, ended } from "./support/cli.js";
import fc from "./support/properties.js";
import { root } from "./support/sources.js";
import { until } from "./support/until.js";
import { warcOf } from "./support/warc.js";

const posix = process.platform !== "win32";
const page = (word: string): string =>
  `${word} repaired\n\nBy Ana Forte\n\nLONDON (Reuters) - The ${word} was repaired on Monday, officials said.\n`;
const line = (id: string | number, text: string): string => `${JSON.stringify({ id, text })}\n`;
const lines = Array.from({ length: 12 }, (_, index) => line(index, page(`Wall ${index}`)));

let cli: Awaited<ReturnType<typeof buildCli>>;
const at = (name: string) => join(cli.folder, name);
function put(name: string, data: string | Uint8Array): void {
  mkdirSync(join(at(name), ".."), { recursive: true });
  writeFileSync(at(name), data);
}
const read = (name: string): string => readFileSync(at(name), "utf8");
const objects = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((each) => JSON.parse(each));
const pathsOf = (text: string): string[] => objects(text).map(({ record }) => record.source.path);
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
/** The outputs in a folder, by the name of their input. */
const outputsIn = (folder: string): string[] =>
  readdirSync(at(folder))
    .filter((name) => name !== "manifest.jsonl" && name !== "_SUCCESS")
    .sort();
const manifestOf = (folder: string) => objects(read(`${folder}/manifest.jsonl`));

beforeAll(async () => {
  cli = await buildCli();
  put("pages/a.txt", page("Sea wall"));
  put("pages/b/a.txt", page("Lake wall"));
  put("pages/b/c.txt", page("Bridge"));
  put("pages/.hidden.txt", page("Hidden"));
  put("corpus.jsonl", lines.join(""));
  put(
    "crawl.warc",
    `WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n${warcOf(["One\n", "Two\n"])}`,
  );
});
afterAll(() => cli.remove());

const inPages = ["pages/a.txt", "pages/b/a.txt", "pages/b/c.txt"];

describe("folders and patterns", () => {
  test.each([
    [["pages"], inPages],
    [["pages/**/*.txt"], inPages],
    [
      ["pages/b", "pages/a.txt"],
      ["pages/b/a.txt", "pages/b/c.txt", "pages/a.txt"],
    ],
  ])("%j", async (args, expected) => {
    const { code, stdout, stderr } = await cli.run(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(pathsOf(stdout)).toEqual(expected);
  });

  test("detect and explain take them too", async () => {
    expect(objects((await cli.run(["detect", "--json", "pages"])).stdout).map(({ path }) => path)).toEqual(inPages);
    const { stdout } = await cli.run(["explain", "pages/b"]);
    expect(stdout.match(/^pages\/b\/.*: article/gm)).toHaveLength(2);
  });

  test("a pattern that nothing fits is one line, and the others are read", async () => {
    const { code, stdout, stderr } = await cli.run(["nowhere/*.txt", "pages/a.txt"]);
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: "newsdump: cannot read nowhere/*.txt: no file fits the pattern\n",
    });
    expect(pathsOf(stdout)).toEqual(["pages/a.txt"]);
  });
});

describe("--paths-from", () => {
  test("reads a list, and another from standard input", async () => {
    put("list", `pages/a.txt\r\n\n${inPages[2]}`);
    const expected = ["pages/a.txt", "pages/b/c.txt"];
    expect(pathsOf((await cli.run(["--paths-from", "list"])).stdout)).toEqual(expected);
    expect(pathsOf((await cli.run(["--paths-from", "-"], { input: read("list") })).stdout)).toEqual(expected);
  });

  test("ranges that tile a file give each record once, with its place in the file", async () => {
    const size = Buffer.byteLength(lines.join(""));
    const cuts = [0, 1, Math.floor(size / 3), size - 5, size];
    const list = cuts.slice(1).map((cut, index) => `corpus.jsonl\t${cuts[index]}\t${cut - (cuts[index] as number)}\n`);
    const { code, stdout } = await cli.run(["--paths-from", "-"], { input: list.join("") });
    expect(code).toBe(0);
    const whole = objects((await cli.run(["corpus.jsonl"])).stdout);
    const places = (all: typeof whole) => all.map(({ record: { id, source } }) => [id, source.path, source.bytes]);
    expect(places(objects(stdout))).toEqual(places(whole));
    expect(objects(stdout).map(({ record }) => record.source.index)).toContain(0);
  });

  test("what is missing or no path is a line each; the others are read", async () => {
    const input = "missing.txt\npages/a.txt\npages/a.txt\tx\t5\npages/a.txt\t5\nmissing.txt\t1\t2\npages/b/c.txt\n";
    const { code, stdout, stderr } = await cli.run(["--paths-from", "-"], { input });
    expect(code).toBe(3);
    expect(pathsOf(stdout)).toEqual(["pages/a.txt", "pages/b/c.txt"]);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/missing\.txt: .*\(ENOENT\)$/),
      expect.stringMatching(/<stdin>:3 is neither a path nor/),
      expect.stringMatching(/<stdin>:4 is neither a path nor/),
      expect.stringMatching(/missing\.txt: .*\(ENOENT\)$/),
    ]);
  });

  test("a list that is missing is one line", async () => {
    const { code, stderr } = await cli.run(["--paths-from", "nowhere"]);
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringMatching(/^newsdump: cannot read nowhere: .*\n$/),
    });
  });
});

describe("--shard", () => {
  /** FNV-1a by its definition, in whole numbers of any size. */
  const fnv1a = (path: string): number => {
    let hash = 0x811c9dc5n;
    for (const byte of Buffer.from(path)) hash = ((hash ^ BigInt(byte)) * 0x01000193n) & 0xffffffffn;
    return Number(hash);
  };

  test("is FNV-1a of the path's bytes", () => {
    // Of the reference's own list.
    expect([fnv1a(""), fnv1a("a"), fnv1a("foobar")]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 500 }), (path, count) => {
        const numbers = Array.from({ length: count }, (_, index) => index + 1);
        const mine = numbers.filter((number) => isInShard(path, { number, count }));
        expect(mine).toEqual([(fnv1a(path) % count) + 1]);
      }),
    );
  });

  test.each(["0/3", "4/3", "1", "a/b", "1/0", "1/3/5", "-1/3", ""])("%j is refused", (value) => {
    expect(() => readShard(value)).toThrow(/--shard takes i\/n/);
  });

  test("the shards together are everything, and no path is in two", async () => {
    const found = await Promise.all(
      [1, 2, 3].map((number) => cli.run(["--shard", `${number}/3`, "pages", "corpus.jsonl"])),
    );
    const paths = found.flatMap(({ stdout }) => (stdout === "" ? [] : [...new Set(pathsOf(stdout))]));
    expect(paths.sort()).toEqual(["corpus.jsonl", ...inPages]);
  });
});

describe("--out with a folder", () => {
  test("writes one file an input, the manifest, and _SUCCESS", async () => {
    const args = ["--out", "out", "pages", "corpus.jsonl"];
    expect(await cli.run(args)).toEqual({ code: 0, signal: null, stdout: "", stderr: "" });
    const names = outputsIn("out");
    expect(names.map((name) => name.replace(/-[0-9a-f]{12}\.jsonl$/, ""))).toEqual(["a", "a", "c", "corpus"]);
    expect(read("out/_SUCCESS")).toBe("");
    const manifest = manifestOf("out");
    expect(manifest.map(({ input }) => input)).toEqual([...inPages, "corpus.jsonl"]);
    for (const { input, output, bytes, sha256: hash } of manifest) {
      expect(hash).toBe(sha256(read(`out/${output}`)));
      expect(bytes).toBe(statSync(at(input)).size);
    }
    const { stdout } = await cli.run(["corpus.jsonl"]);
    const corpus = manifest[3];
    expect(read(`out/${corpus.output}`)).toBe(stdout);
    expect(corpus).toMatchObject({
      records: 12,
      articles: 12,
      failed: 0,
      options: "to=jsonl",
      version: expect.any(String),
    });
    expect(readFileSync(at("out/manifest.jsonl"), "utf8").endsWith("\n")).toBe(true);
  });

  test("run again it does nothing, and does what was added", async () => {
    const before = outputsIn("out").map((name) => statSync(at(`out/${name}`)).mtimeMs);
    const manifest = read("out/manifest.jsonl");
    const again = await cli.run(["--out", "out", "--summary", "json", "pages", "corpus.jsonl"]);
    expect(JSON.parse(again.stderr)).toMatchObject({ inputs: { read: 0, skipped: 4, failed: 0 }, records: 0 });
    expect(outputsIn("out").map((name) => statSync(at(`out/${name}`)).mtimeMs)).toEqual(before);
    expect(read("out/manifest.jsonl")).toBe(manifest);
    put("more.txt", page("Dam"));
    const more = await cli.run(["--out", "out", "--summary", "json", "more.txt", "pages"]);
    expect(JSON.parse(more.stderr)).toMatchObject({ inputs: { read: 1, skipped: 3, failed: 0 } });
    expect(existsSync(at("out/_SUCCESS"))).toBe(true);
  });

  test("replaces nothing of another run without --force", async () => {
    put("grows.jsonl", lines.slice(0, 3).join(""));
    await cli.run(["--out", "grown", "grows.jsonl", "more.txt"]);
    const [name = ""] = outputsIn("grown");
    const before = read(`grown/${name}`);
    appendFileSync(at("grows.jsonl"), lines[3] as string);
    for (const options of [[], ["--blocks"]]) {
      const { code, stderr } = await cli.run(["--out", "grown", ...options, "grows.jsonl"]);
      expect({ code, stderr }).toEqual({
        code: 3,
        stderr: expect.stringMatching(/exists already: give --force to replace it\n$/),
      });
      expect(read(`grown/${name}`)).toBe(before);
    }
    expect(await cli.run(["--out", "grown", "--force", "grows.jsonl"])).toMatchObject({ code: 0, stderr: "" });
    expect(objects(read(`grown/${name}`))).toHaveLength(4);
    expect(await cli.run(["--out", "grown", "--summary", "json", "grows.jsonl"])).toMatchObject({
      stderr: expect.stringContaining('"skipped":1'),
    });
  });

  test("a file that is not in the manifest stays, unless it holds the same", async () => {
    await cli.run(["--out", "kept", "more.txt"]);
    const [name = ""] = outputsIn("kept");
    const right = read(`kept/${name}`);
    rmSync(at("kept/manifest.jsonl"));
    expect(await cli.run(["--out", "kept", "more.txt"])).toMatchObject({ code: 0, stderr: "" });
    expect(manifestOf("kept")).toHaveLength(1);
    rmSync(at("kept/manifest.jsonl"));
    writeFileSync(at(`kept/${name}`), "mine");
    expect(await cli.run(["--out", "kept", "more.txt", "pages/a.txt"])).toMatchObject({ code: 3 });
    expect(read(`kept/${name}`)).toBe("mine");
    expect(outputsIn("kept")).toHaveLength(2);
    expect(await cli.run(["--out", "kept", "--force", "more.txt"])).toMatchObject({ code: 0 });
    expect(read(`kept/${name}`)).toBe(right);
  });

  test("a line of the manifest that was torn is written anew", async () => {
    await cli.run(["--out", "torn", "pages"]);
    const text = read("torn/manifest.jsonl");
    writeFileSync(at("torn/manifest.jsonl"), text.slice(0, -20));
    expect(await cli.run(["--out", "torn", "pages"])).toMatchObject({ code: 0, stderr: "" });
    expect(read("torn/manifest.jsonl").split("\n")).toHaveLength(5);
    expect(await cli.run(["--out", "torn", "--summary", "json", "pages"])).toMatchObject({
      stderr: expect.stringContaining('"skipped":3'),
    });
  });

  test.skipIf(!posix)("removes what dead processes left, and nothing else", async () => {
    const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 6);
    const child = cli.start(["-"]);
    for (const left of ["x.jsonl.tmp-4194399", `y.jsonl.tmp-4194399-${machine}`]) put(`left/${left}`, "");
    const kept = [`z.jsonl.tmp-${child.pid}`, "w.jsonl.tmp-4194399-ffffff", "own.tmp"];
    for (const name of kept) put(`left/${name}`, "");
    put("more.txt", page("Dam"));
    expect(await cli.run(["--out", "left", "more.txt"])).toMatchObject({ code: 0 });
    child.kill("SIGKILL");
    const names = outputsIn("left").filter((name) => !/^more-.*\.jsonl$/.test(name));
    expect(names).toEqual([...kept].sort());
  });

  test.skipIf(!posix)("follows no symbolic link", async () => {
    await cli.run(["--out", "linked", "more.txt"]);
    const [name = ""] = outputsIn("linked");
    rmSync(at("linked"), { recursive: true });
    mkdirSync(at("linked"));
    put("outside", "mine");
    symlinkSync(at("outside"), at(`linked/${name}`));
    expect(await cli.run(["--out", "linked", "more.txt"])).toMatchObject({ code: 3 });
    expect(await cli.run(["--out", "linked", "--force", "more.txt"])).toMatchObject({ code: 0 });
    symlinkSync(at("outside"), at("linked/m"));
    rmSync(at("linked/manifest.jsonl"));
    symlinkSync(at("outside"), at("linked/manifest.jsonl"));
    expect(await cli.run(["--out", "linked", "--force", "pages"])).toMatchObject({ code: 3 });
    expect(read("outside")).toBe("mine");
  });

  test("names come from the inputs, whatever they are", async () => {
    const names = [
      "CON.txt",
      "con.TXT",
      `${"x".repeat(240)}.txt`,
      `${"é".repeat(120)}.txt`,
      "-dash.txt",
      "a b\u202e.txt",
      "...",
      "noext",
    ];
    if (posix) names.push("C:\\x.txt", "new\nline.txt", "*.txt");
    for (const name of names) put(`odd/${name}`, page("Wall"));
    const { code, stderr } = await cli.run(["--out", "odd-out", "odd", "odd/..."]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(outputsIn("odd-out")).toHaveLength(names.length);
    for (const name of outputsIn("odd-out")) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(new Set(outputsIn("odd-out").map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test("an input that is missing leaves no output and no _SUCCESS; the next run finishes", async () => {
    const first = await cli.run(["--out", "part", "more.txt", "later.txt"]);
    expect(first).toMatchObject({ code: 3, stderr: expect.stringContaining("later.txt") });
    expect(outputsIn("part")).toHaveLength(1);
    expect(existsSync(at("part/_SUCCESS"))).toBe(false);
    put("later.txt", page("Lock"));
    expect(await cli.run(["--out", "part", "more.txt", "later.txt"])).toMatchObject({ code: 0, stderr: "" });
    expect(existsSync(at("part/_SUCCESS"))).toBe(true);
  });

  test("shards at once into one folder", async () => {
    for (let index = 0; index < 30; index++) put(`share/${index}.txt`, page(`Wall ${index}`));
    const found = await Promise.all(
      [1, 2, 3].map((number) => cli.run(["--out", "shared", "--shard", `${number}/3`, "share"])),
    );
    expect(found.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ""],
      [0, ""],
      [0, ""],
    ]);
    expect(outputsIn("shared")).toHaveLength(30);
    expect(new Set(manifestOf("shared").map(({ input }) => input)).size).toBe(30);
    expect(existsSync(at("shared/_SUCCESS"))).toBe(true);
    expect(await cli.run(["--out", "shared", "--shard", "2/3", "share"])).toMatchObject({ code: 0 });
    expect(manifestOf("shared")).toHaveLength(30);
  });

  test.skipIf(!posix)("killed at any time and run again it ends with the same bytes", async () => {
    const bytesOf = (folder: string) => outputsIn(folder).map((name) => [name, sha256(read(`${folder}/${name}`))]);
    await cli.run(["--out", "calm", "share", "corpus.jsonl"]);
    for (const [round, signal] of (["SIGKILL", "SIGTERM", "SIGKILL", "SIGINT", "SIGKILL"] as const).entries()) {
      const child = cli.start(["--out", "killed", "share", "corpus.jsonl"]);
      child.stdin?.end();
      const end = ended(child);
      await delay(120 + round * 60);
      child.kill(signal);
      const { code } = await end;
      if (signal !== "SIGKILL" && existsSync(at("killed"))) {
        expect(outputsIn("killed").filter((name) => name.includes(`.tmp-${child.pid}`))).toEqual([]);
        expect([0, 130, 143, null]).toContain(code);
      }
    }
    expect(await cli.run(["--out", "killed", "share", "corpus.jsonl"])).toMatchObject({ code: 0, stderr: "" });
    expect(bytesOf("killed")).toEqual(bytesOf("calm"));
    expect(existsSync(at("killed/_SUCCESS"))).toBe(true);
  });
});

describe("--out with a file", () => {
  test("writes all into it, and not over another without --force", async () => {
    const { stdout } = await cli.run(["pages"]);
    expect(await cli.run(["--out", "all.jsonl", "pages"])).toEqual({ code: 0, signal: null, stdout: "", stderr: "" });
    expect(read("all.jsonl")).toBe(stdout);
    const again = await cli.run(["--out", "all.jsonl", "corpus.jsonl"]);
    expect(again).toMatchObject({
      code: 3,
      stderr: "newsdump: EIO_WRITE all.jsonl exists already: give --force to replace it\n",
    });
    expect(read("all.jsonl")).toBe(stdout);
    expect(await cli.run(["--out", "all.jsonl", "--force", "--limit", "2", "corpus.jsonl"])).toMatchObject({ code: 0 });
    expect(objects(read("all.jsonl"))).toHaveLength(2);
    expect(readdirSync(cli.folder).filter((name) => name.includes(".tmp-"))).toEqual([]);
  });

  test("keeps what could be read where one input is missing", async () => {
    expect(await cli.run(["--out", "some.md", "--to", "markdown", "pages/a.txt", "missing", "more.txt"])).toMatchObject(
      { code: 3 },
    );
    expect(read("some.md").match(/^# /gm)).toHaveLength(2);
    expect(read("some.md")).toContain("said.\n\n---");
  });

  test("an extension of another form is a folder; a folder that ends so is a folder", async () => {
    await cli.run(["--out", "folder.md", "more.txt"]);
    expect(statSync(at("folder.md")).isDirectory()).toBe(true);
    mkdirSync(at("folder.jsonl"));
    await cli.run(["--out", "folder.jsonl", "more.txt"]);
    expect(outputsIn("folder.jsonl")).toHaveLength(1);
  });

  test.skipIf(!existsSync("/dev/full"))("a full disk is one line, and no file is left", async () => {
    const { code, stderr } = await cli.run(["--out", "/dev/full", "pages"]);
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringMatching(/^newsdump: EIO_WRITE .*ENOSPC.*\n$/) });
    expect(await cli.run(["--out", "/dev/null", "pages"])).toMatchObject({ code: 0, stderr: "" });
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  test.skipIf(process.platform !== "linux")(
    "a file that grows too large is one line, and nothing is left",
    async () => {
      put("list-of-many", "corpus.jsonl\n".repeat(20));
      for (const out of ["limited.jsonl", "limited"]) {
        const { code, stderr } = await cli.run(["--out", out, "--paths-from", "list-of-many"], { fileBlocks: 8 });
        expect({ code, stderr }).toEqual({
          code: 3,
          stderr: expect.stringMatching(/^newsdump: EIO_WRITE .*EFBIG.*\n$/),
        });
      }
      expect(existsSync(at("limited.jsonl"))).toBe(false);
      expect(
        readdirSync(cli.folder)
          .concat(readdirSync(at("limited")))
          .filter((name) => name.includes(".tmp-")),
      ).toEqual([]);
    },
  );

  test.skipIf(!posix)("a signal leaves nothing of it", async () => {
    const child = cli.start(["--out", "signal.jsonl", ...Array.from({ length: 4000 }, () => "corpus.jsonl")]);
    child.stdin?.end();
    const end = ended(child);
    await until(() => readdirSync(cli.folder).some((name) => name.startsWith("signal.jsonl.tmp-")));
    child.kill("SIGINT");
    expect(await end).toMatchObject({ code: 130, stderr: "" });
    expect(readdirSync(cli.folder).filter((name) => name.startsWith("signal"))).toEqual([]);
  });
});

describe("--jobs", () => {
  test.each([2, 3])("%i give the same bytes as one", async (jobs) => {
    const inputs = ["pages", "corpus.jsonl", "crawl.warc", "missing.txt", "share"];
    for (const options of [
      [],
      ["--to", "markdown"],
      ["--blocks", "--verbose"],
      ["--select", "kind=article", "--limit", "7"],
    ]) {
      const one = await cli.run([...options, ...inputs]);
      expect(await cli.run([...options, "--jobs", String(jobs), ...inputs])).toEqual(one);
    }
    await cli.run(["--out", `jobs-${jobs}`, "--jobs", String(jobs), "share", "corpus.jsonl"]);
    expect(outputsIn(`jobs-${jobs}`)).toHaveLength(31);
    for (const { output, sha256: hash } of manifestOf(`jobs-${jobs}`))
      expect(hash).toBe(sha256(read(`jobs-${jobs}/${output}`)));
  });

  test("a reader that goes ends them quietly", async () => {
    const child = cli.start(["--jobs", "2", ...Array.from({ length: 200 }, () => "corpus.jsonl")]);
    child.stdin?.end();
    child.stdout?.once("data", () => child.stdout?.destroy());
    expect(await ended(child)).toMatchObject({ code: 0, signal: null, stderr: "" });
  });

  test.skipIf(!posix)("a signal ends them at a whole line", async () => {
    const child = cli.start(["--jobs", "2", ...Array.from({ length: 400 }, () => "corpus.jsonl")]);
    child.stdin?.end();
    const end = ended(child);
    child.stdout?.once("data", () => child.kill("SIGTERM"));
    const { code, stdout } = await end;
    expect(code).toBe(143);
    expect(stdout.endsWith("\n")).toBe(true);
    objects(stdout);
  });
});

describe("what is read", () => {
  test("--limit ends after so many", async () => {
    expect(objects((await cli.run(["--limit", "5", "corpus.jsonl", "pages"])).stdout)).toHaveLength(5);
    expect(await cli.run(["--limit", "5", "--out", "limited", "pages"])).toMatchObject({ code: 2 });
  });

  test("--records", async () => {
    const types = async (...args: string[]) =>
      objects((await cli.run([...args, "crawl.warc"])).stdout).map(({ record }) => record.type);
    expect(await types()).toEqual(["conversion", "conversion"]);
    expect(await types("--records", "all")).toEqual(["warcinfo", "conversion", "conversion"]);
    expect(await types("--all-records")).toEqual(["warcinfo", "conversion", "conversion"]);
    expect(await types("--all-records", "--select", "type=warcinfo")).toEqual(["warcinfo"]);
  });

  test("--text-field and --id-field", async () => {
    put("odd.jsonl", `${JSON.stringify({ doc: { words: page("Mill") }, no: 7 })}\n`);
    const { stdout } = await cli.run(["--text-field", "doc.words", "--id-field", "no", "odd.jsonl"]);
    expect(objects(stdout)[0]).toMatchObject({ article: { headline: "Mill repaired" } });
    expect(String(objects(stdout)[0].record.id)).toBe("7");
  });

  test("--split", async () => {
    put("split.txt", `${page("One")}\f${page("Two")}=====\n${page("Three")}`);
    const count = async (...args: string[]) => objects((await cli.run([...args, "split.txt"])).stdout).length;
    expect(await count()).toBe(1);
    expect(await count("--split", "form-feed")).toBe(2);
    expect(await count("--split", "/^=+$/m")).toBe(2);
  });

  test("limits", async () => {
    const { stdout, code } = await cli.run(["--max-line-bytes", "64", "--strict", "corpus.jsonl"]);
    expect(code).toBe(1);
    expect(stdout).toContain("LIMIT_LINE_BYTES");
  });

  test.each([
    [["--limit", "0"], "--limit takes a whole number"],
    [["--jobs", "two"], "--jobs takes a whole number"],
    [["--shard", "5/4"], "--shard takes i/n"],
    [["--select", "kind"], "--select takes key=value"],
    [["--select", ""], "--select takes key=value"],
    [["--records", "some"], "--records takes documents or all"],
    [["--split", "comma"], "--split takes form-feed, rule or /expression/"],
    [["--split", "/(/"], "nvalid regular expression"],
    [["--max-record-bytes", "many"], "--max-record-bytes takes a whole number"],
    [["--max-record-bytes", "1"], "maxRecordBytes is 1: give a whole number of at least 16"],
    [["--summary=all"], "--summary takes text or json"],
    [["--quiet", "--verbose"], "--quiet does not go with --verbose"],
    [["--split-records"], "--split-records goes with --out"],
    [["--paths-from", "-", "-"], "standard input cannot be both"],
  ])("%j is refused in one line, and nothing is read", async (args, message) => {
    const { code, stdout, stderr } = await cli.run([...args, "pages"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^newsdump: .*--help\)\n$/);
    expect(stderr).toContain(message);
  });
});

describe("--select", () => {
  const parsed = { ...parse(page("Sea wall"), { language: "en" }), record: { source: { index: 0 }, type: "response" } };
  test.each([
    ["kind=article", true],
    ["kind=listing", false],
    ["kind!=listing", true],
    ["kind=article,type=response", true],
    ["kind=article,type!=response", false],
    ["article.headline=Sea wall repaired", true],
    ["article.authors.name=Ana Forte", true],
    ["article.authors.name=Nobody", false],
    ["article.deck=", true],
    ["article.headline!=", true],
    ["article.headline=", false],
    ["record.source.index=0", true],
    ["profile=", true],
    ["constructor.name=", true],
    ["constructor=", true],
    ["article.publication.name=a=b", false],
    [" kind = article , type = response ", true],
  ])("%s: %s", (expression, expected) => {
    expect(readSelection(expression)(parsed)).toBe(expected);
  });
});

describe("messages", () => {
  test("--summary counts records that were not asked for, by their type", async () => {
    const fixture = join(root, "fixtures/containers/warc/two-pages.wet");
    expect((await cli.run(["--summary", fixture])).stderr).toMatch(/2 records: .*; not asked for: 1 warcinfo\b/);
    const json = await cli.run(["--summary", "json", fixture]);
    expect(JSON.parse(json.stderr)).toMatchObject({ records: 2, aside: { warcinfo: 1 } });
    expect(JSON.parse((await cli.run(["--summary", "json", "--all-records", fixture])).stderr)).toMatchObject({
      records: 3,
    });
  });

  test("--summary counts kinds and diagnostics", async () => {
    const text = await cli.run(["--summary", "pages", "corpus.jsonl"]);
    expect(text.stderr).toMatch(/^newsdump: 4 inputs, 15 records: 15 article\b.*\n$/);
    const json = await cli.run(["--summary", "json", "pages", "missing"]);
    expect(JSON.parse(json.stderr.trimEnd().split("\n").at(-1) ?? "")).toEqual({
      inputs: { read: 3, skipped: 0, failed: 1 },
      records: 3,
      failed: 0,
      kinds: { article: 3 },
      diagnostics: {},
    });
  });

  test("of one input at most a hundred diagnostics are said", async () => {
    put("faulty.jsonl", '{"text"\n'.repeat(450));
    const { code, stderr } = await cli.run(["faulty.jsonl"]);
    expect(code).toBe(0);
    const said = stderr.trimEnd().split("\n");
    expect(said).toHaveLength(101);
    expect(said[100]).toMatch(/^faulty\.jsonl and \d+ more$/);
    expect((await cli.run(["--quiet", "faulty.jsonl"])).stderr).toBe("");
    for (let index = 0; index < 15; index++) put(`faults/${index}.jsonl`, '{"text"\n'.repeat(150));
    const many = (await cli.run(["faults"])).stderr.trimEnd().split("\n");
    expect(many.length).toBeLessThan(1020);
    expect(many.at(-1)).toMatch(/^and \d+ more of further inputs$/);
  });

  test("names the record of a dump with several", async () => {
    put("three.jsonl", `${lines[0]}{"text"\n${lines[1]}`);
    expect((await cli.run(["three.jsonl"])).stderr).toMatch(/^three\.jsonl#1:.* error JSONL_/m);
  });

  test.skipIf(!existsSync("/usr/bin/script"))(
    "on a terminal progress is drawn, and taken away at the end",
    async () => {
      // Long enough to be seen on any machine.
      put("long.jsonl", readFileSync(at("corpus.jsonl"), "utf8").repeat(150));
      const { stdout } = await cli.runOnTerminal(["--out", "seen", "share", "long.jsonl"]);
      const summary = stdout.replaceAll("\r", "").trimEnd().split("\n").at(-1) ?? "";
      expect(summary).toMatch(/newsdump: \d+ inputs, \d+ records: \d+ article/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal is told
      expect(stdout).toMatch(/\r[^\n]* records\/s, [^\n]*\x1b\[K/);
    },
  );

  test("a line of progress", () => {
    const tally = { records: 300, kinds: { article: 200 }, told: 1 };
    expect(progressLine({ tally, bytes: 2_500_000, total: 10_000_000, seconds: 30 })).toBe(
      "2.5 MB of 10 MB (25 %), 10 records/s, 200 articles, 1 diagnostic, 90 s left".replace("90 s", "2 min"),
    );
    expect(progressLine({ tally, bytes: 999, total: undefined, seconds: 0 })).toMatch(
      /^999 B, \d+ records\/s, 200 articles, 1 diagnostic$/,
    );
  });
});

describe("streams", () => {
  test("a line is answered before the next one comes", async () => {
    const child = cli.start(["-", "--format", "jsonl"]);
    // The first 4 KiB tell the format.
    child.stdin?.write(lines.join("").repeat(5));
    const first = await new Promise<Buffer>((resolve) => child.stdout?.once("data", resolve));
    expect(JSON.parse(first.toString().split("\n", 1)[0] ?? "").record).toMatchObject({ source: { index: 0 } });
    child.stdin?.end();
    expect(await ended(child)).toMatchObject({ code: 0 });
  });

  test("each line in gives one line out, in order, with its id", async () => {
    const odd = ["", "\u2028\u2029\u0085", "\0", "\ud800", "x".repeat(300_000), "\r\r\n"];
    const input = [
      ...odd.map((text, index) => line(`n${index}`, text)),
      '{"id":"bad","text":\n',
      "[1]\n",
      `{"id":7,"text":"seven"}\r\n`,
      `{"text":"without"}\n`,
      `{"id":"last","text":"no end"}`,
    ].join("");
    const { code, stdout } = await cli.run(["-", "--format", "jsonl", "--to", "jsonl", "--quiet"], { input });
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/[\u2028\u2029\u0085\r]/);
    const given = objects(stdout);
    expect(given).toHaveLength(odd.length + 5);
    expect(given.slice(0, odd.length).map(({ record }) => record.id)).toEqual(odd.map((_, index) => `n${index}`));
    expect(given[odd.length]).toMatchObject({ kind: "unknown" });
    expect(given.at(-1)).toMatchObject({ record: { id: "last" } });
  });

  /** Leaves behind how much was read, the program itself among it. */
  const countingReads = `
    import { readFileSync, writeFileSync } from "node:fs";
    process.on("exit", () => {
      if (process.platform !== "linux") return;
      writeFileSync("read-bytes", readFileSync("/proc/self/io", "utf8").match(/rchar: (\\d+)/)[1]);
    });`;

  test.skipIf(!posix)("detect reads the beginning of a large file alone", async () => {
    put("huge.warc", warcOf(Array.from({ length: 50 }, (_, index) => page(`Wall ${index}`).repeat(50))));
    truncateSync(at("huge.warc"), 5_000_000_000);
    put("count.mjs", countingReads);
    const options = { env: { NODE_OPTIONS: `--import ${pathToFileURL(at("count.mjs"))}` } };
    const { stdout } = await cli.run(["detect", "--json", "huge.warc"], options);
    if (process.platform === "linux") expect(Number(read("read-bytes"))).toBeLessThan(50_000_000);
    expect(JSON.parse(stdout)).toMatchObject({ format: "warc", certainty: "certain", bytes: 5_000_000_000 });
    expect(JSON.parse(stdout)).not.toHaveProperty("records");
    rmSync(at("huge.warc"));
  });

  test("touching an input's time changes nothing", async () => {
    const [before] = manifestOf("out");
    utimesSync(at("pages/a.txt"), new Date(), new Date());
    expect(basename(before.output)).toBe(before.output);
    expect(await cli.run(["--out", "out", "--summary", "json", "pages"])).toMatchObject({
      stderr: expect.stringContaining('"skipped":3'),
    });
  });
});

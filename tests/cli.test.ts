import type { ChildProcess } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jsonl, markdown } from "../src/exporters/all.js";
import { diagnosticCodes, parse } from "../src/index.js";
import { buildCli, ended } from "./support/cli.js";
import { root } from "./support/sources.js";
import { until } from "./support/until.js";

const posix = process.platform !== "win32";
const page =
  "Sea wall repaired\n\nBy Ana Forte\n\nLONDON (Reuters) - The sea wall was repaired on Monday, officials said.\n";
const hostile =
  "Sea \x1b[31mwall\x1b[0m\x07\n\nLONDON (Reuters) - The \x9b1msea\x85 wall\u202e was\x7f repaired\u2028 on Monday.\tIt stands.\r\n";

let cli: Awaited<ReturnType<typeof buildCli>>;
const at = (name: string) => join(cli.folder, name);
const put = (name: string, data: string | Uint8Array = page) => writeFileSync(at(name), data);

beforeAll(async () => {
  cli = await buildCli();
  put("page.txt");
  put("second.txt", page.replace("Sea", "Lake"));
  put("hostile.txt", hostile);
  put("page.txt.gz", gzipSync(page));
  put("page.txt.bz2", Buffer.from("BZh91AY&SY"));
  put(
    "binary.bin",
    Uint8Array.from({ length: 9000 }, (_, index) => (index * 7) % 23),
  );
});
afterAll(() => cli.remove());

/** Enough output to fill a pipe many times. */
const many = (count = 300): string[] =>
  Array.from({ length: count }, (_, index) => (index % 2 === 0 ? "page.txt" : "second.txt"));

describe("parse", () => {
  test("is what a file alone means, and writes JSON lines", async () => {
    const alone = await cli.run(["page.txt", "second.txt"]);
    expect(alone).toEqual(await cli.run(["parse", "page.txt", "second.txt"]));
    expect(alone).toMatchObject({ code: 0, stderr: "" });
    const lines = alone.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ article }) => article.headline)).toEqual(["Sea wall repaired", "Lake wall repaired"]);
    expect(lines[1].record).toMatchObject({ id: "second", source: { path: "second.txt", index: 0 } });
  });

  test.each([[[]], [["-"]], [["parse"]], [["parse", "-"]]])("reads standard input: %j", async (args) => {
    const { code, stdout } = await cli.run(args, { input: page });
    expect(code).toBe(0);
    const { record, ...rest } = JSON.parse(stdout);
    expect(record.source).toEqual({ index: 0, bytes: { byteStart: 0, byteEnd: page.length } });
    expect(`${JSON.stringify(rest)}\n`).toBe(jsonl.write(parse(page)));
  });

  test("writes the other forms", async () => {
    const of = async (...args: string[]) => (await cli.run([...args, "page.txt"])).stdout;
    expect(await of("--to", "markdown")).toBe(markdown.write(parse({ text: page, id: "page", source: { index: 0 } })));
    expect(await of("--to=text")).toMatch(/^Sea wall repaired\n\nBy Ana Forte\n\nLONDON/);
    expect(JSON.parse(await of("--to", "json"))).toMatchObject({ text: page });
    expect(Object.keys(JSON.parse(await of("--blocks")))).toEqual(expect.arrayContaining(["text", "blocks"]));
  });

  test("writes the forms of other programs", async () => {
    const of = async (...args: string[]) => (await cli.run([...args, "page.txt"])).stdout;
    expect(JSON.parse(await of("--to", "json-ld"))).toMatchObject({
      "@type": "NewsArticle",
      headline: "Sea wall repaired",
    });
    expect(JSON.parse(await of("--to", "ninjs"))).toMatchObject({ standard: { version: "3.1" }, located: "LONDON" });
    expect(JSON.parse(await of("--to", "ninjs-2"))).toMatchObject({ standard: { version: "2.2" }, located: "LONDON" });
  });

  test("one table has one head, one TEI file one root, in as many threads as there are", async () => {
    for (const jobs of ["1", "2"]) {
      const of = async (...args: string[]) => (await cli.run(["--jobs", jobs, "--to", ...args])).stdout;
      const [head, ...lines] = (await of("csv", "page.txt", "second.txt")).trimEnd().split("\r\n");
      expect([head?.slice(0, 16), lines.length]).toEqual(["id,kind,headline", 2]);
      expect(await of("tei", "page.txt")).toMatch(/^<\?xml [^\n]*\n<TEI [\s\S]*<\/TEI>\n$/);
      expect(await of("tei", "page.txt", "second.txt")).toMatch(
        /^<\?xml [^\n]*\n<teiCorpus [\s\S]*<TEI [\s\S]*<TEI [\s\S]*<\/teiCorpus>\n$/,
      );
    }
    expect((await cli.run(["--to", "csv", "--split-records", "--out", "tables", "page.txt", "second.txt"])).code).toBe(
      0,
    );
    for (const name of readdirSync(at("tables")))
      expect(readFileSync(at(`tables/${name}`), "utf8")).toMatch(/^id,kind/);
    expect((await cli.run(["--to", "tei", "--out", "corpora", "page.txt", "second.txt"])).code).toBe(0);
    const document = readdirSync(at("corpora")).find((name) => name.startsWith("page")) ?? "";
    expect(readFileSync(at(`corpora/${document}`), "utf8")).toMatch(/^<\?xml [^\n]*\n<TEI /);
    expect((await cli.run(["--to", "csv", "--out", "all.csv", "page.txt", "second.txt"])).code).toBe(0);
    expect(readFileSync(at("all.csv"), "utf8").match(/^id,kind/gm)).toHaveLength(1);
  });

  test("says what the form cannot hold", async () => {
    const { stdout, stderr } = await cli.run(["--to", "tei", "-"], { input: page.replace("sea wall", "sea \x01wall") });
    expect(stdout).toContain("sea \ufffdwall");
    expect(stderr).toContain("XML_CHARS_REPLACED");
  });

  test("sets pages of text apart with an empty line", async () => {
    const { stdout } = await cli.run(["--to", "text", "page.txt", "second.txt"]);
    expect(stdout).toMatch(/said\.\n\nLake wall repaired\n/);
  });

  test("reads in the encoding that it is told", async () => {
    put("cyrillic.txt", Uint8Array.from([0xcc, 0xe8, 0xf0]));
    const { stdout } = await cli.run(["--encoding", "windows-1251", "--blocks", "cyrillic.txt"]);
    expect(JSON.parse(stdout).text).toBe("Мир");
  });

  test("JSON holds no character that acts on a terminal", async () => {
    for (const to of ["jsonl", "json"]) {
      const { stdout } = await cli.run(["--to", to, "hostile.txt"]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
      expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202e]/);
    }
  });

  test("says what is only worth knowing when asked", async () => {
    expect((await cli.run(["hostile.txt"])).stderr).toBe("");
    const { stderr } = await cli.run(["--verbose", "hostile.txt"]);
    expect(stderr).toMatch(/^hostile\.txt:1:5 info CONTROL_CHARS /m);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
    expect(stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  });
});

describe("what cannot be parsed", () => {
  test.each([
    ["page.txt.bz2", "UNSUPPORTED_COMPRESSION"],
    ["binary.bin", "BINARY_INPUT"],
  ])("%s gives a diagnostic and nothing else", async (name, diagnosticCode) => {
    const plain = await cli.run([name]);
    expect(plain).toMatchObject({ code: 0, stdout: "" });
    expect(plain.stderr).toMatch(new RegExp(`^${name}:bytes \\d+-\\d+ error ${diagnosticCode} .*\n$`));
    expect(await cli.run(["--strict", name])).toEqual({ ...plain, code: 1 });
    expect(await cli.run(["--strict", name, "page.txt"])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("Sea wall"),
    });
  });

  test("--strict is not moved by a warning", async () => {
    const { code, stdout, stderr } = await cli.run(["--strict"], { input: "" });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(/^<stdin>:bytes 0-0 warning EMPTY_INPUT .*\n$/);
  });

  test.each([
    ["a missing file", "missing.txt", "ENOENT"],
    ["a bracket without its end", "none-[.txt", "ENOENT"],
    ["a name of five thousand characters", "x".repeat(5000), "ENAMETOOLONG"],
  ])("%s is one line, and the other files are parsed", async (_what, name, reason) => {
    for (const command of ["parse", "explain", "detect"]) {
      const { code, stdout, stderr } = await cli.run([command, "page.txt", name, "second.txt"]);
      expect(code).toBe(3);
      expect(stderr).toMatch(new RegExp(`^newsdump: cannot read .*\\(${reason}\\)\n$`));
      expect(stdout).toMatch(/page/);
      expect(stdout).toMatch(/second/);
    }
  });

  test.skipIf(!posix)("a file that may not be read", async () => {
    writeFileSync(at("secret.txt"), page, { mode: 0 });
    const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const { code, stderr, stdout } = await cli.run(["secret.txt", "page.txt"], nobody);
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: "newsdump: cannot read secret.txt: permission denied (EACCES)\n",
    });
    expect(stdout).toContain("Sea wall");
  });

  test.skipIf(!posix)("a name that would act on the terminal is written out", async () => {
    const { stderr } = await cli.run(["a\x1b[2J\nb\u202e.txt"]);
    expect(stderr).toBe("newsdump: cannot read a\\x1b[2J\\x0ab<U+202E>.txt: there is no such file (ENOENT)\n");
  });
});

describe("the command line", () => {
  test.each([
    [["--bogus"], "unknown option '--bogus'"],
    [["explain", "--to", "text", "page.txt"], "unknown option '--to'"],
    [["-x", "page.txt"], "unknown option '-x'"],
    [
      ["--to", "xml", "page.txt"],
      "unknown form xml: there is csv, json, json-ld, jsonl, markdown, ninjs, ninjs-2, tei, text",
    ],
    [["--to"], "option '--to <value>' argument missing"],
    [["--strict=yes", "page.txt"], "option '--strict' does not take an argument"],
    [["--format", "toString", "page.txt"], "unknown format toString: there is"],
    [["--encoding", "klingon", "page.txt"], 'unknown encoding "klingon"'],
    [["--blocks", "--to", "markdown", "page.txt"], "--blocks goes with --to jsonl"],
    [["--force", "page.txt"], "--force goes with --out"],
    [["codes", "page.txt"], "codes takes no file"],
    [["--\x1b[31m"], "unknown option '--\\x1b[31m'"],
  ])("%j is refused in one line", async (args, message) => {
    const { code, stdout, stderr } = await cli.run(args, { input: page });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^newsdump: .*--help\)\n$/);
    expect(stderr).toContain(message);
  });

  test("names after -- are files", async () => {
    put("--help");
    expect(JSON.parse((await cli.run(["--", "--help"])).stdout).record.source.path).toBe("--help");
  });

  test("--help shows the usage, of each command its own", async () => {
    const shown = new Set<string>();
    for (const args of [
      ["--help"],
      ["-h"],
      ["parse", "--help"],
      ["explain", "-h"],
      ["detect", "--help"],
      ["codes", "--help"],
    ]) {
      const { code, stdout, stderr } = await cli.run(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(/^Usage: newsdump/);
      expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
      shown.add(stdout);
    }
    expect(shown.size).toBe(5);
  });

  test("--version is that of the package", async () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
    expect(await cli.run(["--version"])).toEqual({ code: 0, signal: null, stdout: `${version}\n`, stderr: "" });
  });
});

describe("explain", () => {
  test("shows each line with its role, without colour in a pipe", async () => {
    const { code, stdout, stderr } = await cli.run(["explain", "page.txt"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^page\.txt: article, no profile\n/);
    expect(stdout).toMatch(/^1 {2}headline +inferred +\S+ +│ Sea wall repaired$/m);
    expect(stdout).not.toContain("\x1b");
  });

  test("colours when forced, and the text is the same", async () => {
    const bare = await cli.run(["explain", "page.txt"], { env: { NO_COLOR: "1" } });
    const coloured = await cli.run(["explain", "page.txt"], { env: { FORCE_COLOR: "1" } });
    expect(coloured.stdout).toContain("\x1b[1;33m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: takes the colours away
    expect(coloured.stdout.replace(/\x1b\[[\d;]*m/g, "")).toBe(bare.stdout);
  });

  test("lets no character of the text act on the terminal", async () => {
    const { stdout } = await cli.run(["explain", "hostile.txt"]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
    expect(stdout).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u202e]/);
    expect(stdout).toContain("Sea \\x1b[31mwall\\x1b[0m\\x07");
    const { stdout: coloured } = await cli.run(["explain", "hostile.txt"], { env: { FORCE_COLOR: "1" } });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
    expect(coloured.replace(/\x1b\[[\d;]*m/g, "")).toBe(stdout);
  });

  test("tells what cannot be explained", async () => {
    const { code, stdout, stderr } = await cli.run(["explain", "binary.bin"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toContain("BINARY_INPUT");
  });
});

describe("detect", () => {
  test("is one line a file, aligned", async () => {
    const seed = `${root}fixtures/articles/asharq-al-awsat/seed.txt`;
    put("utf16.txt", Buffer.from(`\ufeff${page}`, "utf16le"));
    const names = ["page.txt", "page.txt.gz", "page.txt.bz2", "binary.bin", "utf16.txt", seed];
    const { code, stdout, stderr } = await cli.run(["detect", ...names]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(names.length);
    expect(lines[0]).toMatch(/^page\.txt +plain \(likely\) +utf-8 +\d+ bytes +article +no profile$/);
    expect(lines[1]).toMatch(/ plain \(likely\), gzip +utf-8 +\d+ bytes +article +no profile$/);
    expect(lines[2]).toMatch(/ bzip2, compressed +- +\d+ bytes +- +no profile$/);
    expect(lines[3]).toMatch(/ binary +- +9000 bytes /);
    expect(lines[4]).toMatch(/ utf-16le /);
    expect(lines[5]).toMatch(/ asharq-al-awsat: "/);
    expect(new Set(lines.map((line) => line.search(/ (?:plain|bzip2|binary)/)))).toHaveProperty("size", 1);
  });

  test("says how a file is read that only its path tells", async () => {
    mkdirSync(at("bbc/sport"), { recursive: true });
    put("bbc/sport/199.txt", "Harbour opens again\n\nThe harbour opened again on Wednesday.\n");
    const { stdout } = await cli.run(["detect", "bbc/sport/199.txt", "page.txt"]);
    expect(stdout).toMatch(/^bbc\/sport\/199\.txt +plain \(likely\), by its path bbc: --format bbc /);
    expect(stdout.split("\n")[1]).not.toContain("bbc");
    const { stdout: read } = await cli.run(["parse", "--format", "bbc", "--to", "json", "bbc/sport/199.txt"]);
    expect(JSON.parse(read).article).toMatchObject({ headline: "Harbour opens again", section: "sport" });
  });

  test("--json is one object a line", async () => {
    const { stdout } = await cli.run(["detect", "--json", "page.txt", "-"], { input: "" });
    const [first, second] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(first).toEqual({
      path: "page.txt",
      found: "format",
      format: "plain",
      certainty: "likely",
      encoding: "utf-8",
      bytes: page.length,
      records: 1,
      kind: "article",
      profiles: [],
    });
    expect(second).toEqual({ path: "<stdin>", found: "empty", bytes: 0, profiles: [] });
  });
});

test("codes is the table of diagnostics", async () => {
  const { code, stdout } = await cli.run(["codes"]);
  expect(code).toBe(0);
  const rows = stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.split(/ {2,}/));
  expect(rows).toEqual(
    Object.entries(diagnosticCodes).map(([name, { severity, message }]) => [name, severity, message]),
  );
});

describe("--out --split-records", () => {
  test("writes one file a record, named after its input, and nothing to standard output", async () => {
    mkdirSync(at("twins"), { recursive: true });
    put("twins/PAGE.txt");
    const args = [
      "--split-records",
      "--out",
      "new/folder",
      "--to",
      "markdown",
      "page.txt",
      "second.txt",
      "twins/PAGE.txt",
      "-",
    ];
    expect(await cli.run(args, { input: page })).toEqual({ code: 0, signal: null, stdout: "", stderr: "" });
    expect(readdirSync(at("new/folder")).sort()).toEqual(["PAGE-2.md", "page.md", "second.md", "stdin.md"]);
    expect(readFileSync(at("new/folder/page.md"), "utf8")).toBe(
      markdown.write(parse({ text: page, id: "page", source: { index: 0 } })),
    );
  });

  test("replaces nothing without --force, and goes on", async () => {
    mkdirSync(at("clash"));
    put("clash/page.jsonl", "mine");
    const { code, stderr } = await cli.run(["--split-records", "--out", "clash", "page.txt", "second.txt"]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^newsdump: EIO_WRITE clash.page\.jsonl exists already: .*--force.*\n$/);
    expect(readFileSync(at("clash/page.jsonl"), "utf8")).toBe("mine");
    expect(readdirSync(at("clash")).sort()).toEqual(["page.jsonl", "second.jsonl"]);
    expect(await cli.run(["--split-records", "--out", "clash", "--force", "page.txt"])).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(JSON.parse(readFileSync(at("clash/page.jsonl"), "utf8")).kind).toBe("article");
  });

  test.skipIf(!posix)("follows no symbolic link", async () => {
    mkdirSync(at("links"));
    put("outside", "mine");
    symlinkSync(at("outside"), at("links/page.jsonl"));
    symlinkSync(at("nowhere"), at("links/second.jsonl"));
    expect(await cli.run(["--split-records", "--out", "links", "page.txt", "second.txt"])).toMatchObject({ code: 3 });
    expect(await cli.run(["--split-records", "--out", "links", "--force", "page.txt", "second.txt"])).toMatchObject({
      code: 0,
    });
    expect(readFileSync(at("outside"), "utf8")).toBe("mine");
    expect(existsSync(at("nowhere"))).toBe(false);
    expect(readdirSync(at("links")).sort()).toEqual(["page.jsonl", "second.jsonl"]);
  });

  test("a folder that is none", async () => {
    const { code, stderr } = await cli.run(["--split-records", "--out", "page.txt", "second.txt"]);
    expect(code).toBe(3);
    expect(stderr).toBe("newsdump: EIO_WRITE cannot write into page.txt: it is no folder\n");
  });
});

describe("a reader that goes", () => {
  test.each([1, 2, 3, 4, 5])("ends it quietly (%i)", async () => {
    const child = cli.start(many());
    child.stdin?.end();
    child.stdout?.once("data", () => child.stdout?.destroy());
    expect(await ended(child)).toMatchObject({ code: 0, signal: null, stderr: "" });
  });

  test("a slow one gets everything", async () => {
    const child = cli.start(many());
    child.stdin?.end();
    await delay(400);
    const { code, stdout } = await ended(child);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split("\n")).toHaveLength(300);
  });
});

test.skipIf(!existsSync("/dev/full"))("a full disk is one line", async () => {
  const full = openSync("/dev/full", "w");
  const { code, stderr } = await cli.run(many(), { stdout: full });
  closeSync(full);
  expect(code).toBe(3);
  expect(stderr).toMatch(/^newsdump: EIO_WRITE .*ENOSPC.*\n$/);
});

describe.skipIf(!posix)("signals", () => {
  const expected = { SIGINT: 130, SIGTERM: 143 } as const;

  test.each(["SIGINT", "SIGTERM"] as const)("%s ends it at a whole line", async (signal) => {
    const child = cli.start(many(3000));
    child.stdin?.end();
    const end = ended(child);
    child.stdout?.once("data", () => child.kill(signal));
    const { code, stdout, stderr } = await end;
    expect({ code, stderr }).toEqual({ code: expected[signal], stderr: "" });
    const lines = stdout.split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.length).toBeLessThan(3000);
    for (const line of lines) JSON.parse(line);
  });

  test("it ends while standard input is silent", async () => {
    const child = cli.start(["-"]);
    const end = ended(child);
    // More than a pipe holds: once it is taken, the program runs.
    await new Promise((resolve) => child.stdin?.write(page + " ".repeat(4_000_000), resolve));
    await delay(100);
    child.kill("SIGTERM");
    expect(await end).toMatchObject({ code: 143, stdout: "", stderr: "" });
  });

  /** Started with one line that no pipe holds, and past its first bytes. */
  async function startedOnLongLine() {
    put("long.txt", page + "It stands – since Monday.\n".repeat(200_000));
    const child = cli.start(["--blocks", "long.txt", "page.txt"]);
    child.stdin?.end();
    await new Promise((resolve) => child.stdout?.once("readable", resolve));
    return child;
  }

  test("a signal amid a line lets the line be finished", async () => {
    const child = await startedOnLongLine();
    child.kill("SIGINT");
    await delay(100);
    const { code, stdout } = await ended(child);
    expect(code).toBe(130);
    expect(stdout.indexOf("\n")).toBe(stdout.length - 1);
    expect(JSON.parse(stdout).record.id).toBe("long");
  });

  /** Whether the process did not get a signal yet, where that can be seen: of two that wait it would get one. */
  function isPending({ pid }: ChildProcess, name: NodeJS.Signals): boolean {
    if (process.platform !== "linux") return false;
    const [, pending] = /^ShdPnd:\s*([0-9a-f]+)$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return (BigInt(`0x${pending}`) & (1n << BigInt(constants.signals[name] - 1))) !== 0n;
  }

  test("a second signal ends it at once where nobody reads on", async () => {
    const child = await startedOnLongLine();
    child.kill("SIGINT");
    await delay(200);
    await until(() => !isPending(child, "SIGINT"));
    expect(child.exitCode).toBe(null);
    const exit = new Promise((resolve) => child.once("exit", (...how) => resolve(how)));
    child.kill("SIGINT");
    expect(await exit).toEqual([null, "SIGINT"]);
    child.stdout?.destroy();
    child.stderr?.destroy();
  });

  test.each([0, 1, 10, 100, 1000])("no temporary file is left behind %i files", async (count) => {
    const folder = `signal-${count}`;
    const child = cli.start(["--split-records", "--out", folder, ...many(5000)]);
    child.stdin?.end();
    const end = ended(child);
    const found = () => (existsSync(at(folder)) ? readdirSync(at(folder)) : []);
    await until(() => child.exitCode !== null || found().length >= count);
    child.kill("SIGTERM");
    const { code, signal } = await end;
    const left = found();
    // Before the program listens, the signal ends it by itself; where it was done before the signal came, it is done.
    expect(left.length === 5000 ? [0, 143, null] : [143, null]).toContain(code);
    expect([null, "SIGTERM"]).toContain(signal);
    expect(left.filter((name) => !name.endsWith(".jsonl"))).toEqual([]);
    for (const name of left) JSON.parse(readFileSync(at(`${folder}/${name}`), "utf8"));
  });
});

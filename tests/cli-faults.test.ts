import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { randomOf } from "../fuzz/random.mjs";
import { buildCli, ended } from "./support/cli.js";
import { warcRecord } from "./support/warc.js";

const posix = process.platform !== "win32";
/** `FAULT_REPEATS=50` tries each moment more often. */
const repeats = Number(process.env.FAULT_REPEATS ?? 4);
const page = (name: string) => `${name} repaired\n\nLONDON (Reuters) - It was repaired on Monday, officials said.\n`;
const corpus = Array.from(
  { length: 400 },
  (_, index) => `${JSON.stringify({ id: `n${index}`, text: page(`Mill ${index}`) })}\n`,
).join("");
/** What acts on a terminal: C0 but line feed, tab and the CR of a terminal's line ends, DEL, C1, and what turns text round. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
const acting = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

let cli: Awaited<ReturnType<typeof buildCli>>;
const at = (name: string) => join(cli.folder, name);
function put(name: string, data: string | Uint8Array = page("Wall")): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), data);
}
const temporaries = (folder: string) => readdirSync(folder).filter((name) => name.includes(".tmp-"));

beforeAll(async () => {
  cli = await buildCli();
  put("page.txt");
  put("second.txt", page("Lake"));
  put("corpus.jsonl", corpus);
});
afterAll(() => cli.remove());

describe("a reader that goes at any time", () => {
  test.each(["jsonl", "markdown", "text", "json"])("ends %s quietly", async (to) => {
    for (let round = 0; round < Math.ceil(repeats / 4); round++) {
      const random = randomOf(round);
      const child = cli.start(["--to", to, ...Array.from({ length: 40 }, () => "corpus.jsonl")]);
      child.stdin?.end();
      let left = 1 + random.below(5);
      child.stdout?.on("data", () => {
        if (--left === 0) child.stdout?.destroy();
      });
      expect(await ended(child)).toMatchObject({ code: 0, signal: null, stderr: "" });
    }
  });

  test.skipIf(!posix)("is head -1", async () => {
    const program = at(".programs/cli.js");
    const { status, stdout, stderr } = spawnSync(
      "sh",
      ["-c", '"$0" "$1" corpus.jsonl corpus.jsonl corpus.jsonl | head -1', process.execPath, program],
      { cwd: cli.folder, encoding: "utf8" },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout).record.id).toBe("n0");
  });

  test.skipIf(!existsSync("/dev/full"))("may be that of the messages: the output is whole all the same", async () => {
    put("faulty.jsonl", `{"text"\n${corpus}`);
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [at(".programs/cli.js"), "faulty.jsonl", "missing.txt"], {
      cwd: cli.folder,
      stdio: ["ignore", "pipe", full],
    });
    const { code, stdout } = await ended(child);
    closeSync(full);
    expect(code).toBe(3);
    expect(stdout.trimEnd().split("\n")).toHaveLength(401);
  });
});

describe.skipIf(!posix)("a signal at any time", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "%s: the file is the old one or the whole new one, and nothing else is left",
    { timeout: 60_000 * Math.max(4, repeats) },
    async (signal) => {
      const inputs = ["corpus.jsonl", "page.txt", "corpus.jsonl"];
      mkdirSync(at(signal));
      const target = `${signal}/all.jsonl`;
      await cli.run(["--out", target, ...inputs]);
      const whole = readFileSync(at(target), "utf8");
      rmSync(at(target));
      const began = performance.now();
      await cli.run(["--out", target, ...inputs]);
      const took = performance.now() - began;
      for (let round = 0; round < repeats; round++) {
        const old = round % 2 === 0 ? '{"old":true}\n' : undefined;
        rmSync(at(target), { force: true });
        if (old !== undefined) put(target, old);
        const child = cli.start(["--force", "--out", target, ...inputs]);
        child.stdin?.end();
        const end = ended(child);
        await delay((randomOf(round).below(1000) / 1000) * took * 1.1);
        child.kill(signal);
        const { code, stderr } = await end;
        expect([0, signal === "SIGINT" ? 130 : 143, null]).toContain(code);
        expect(stderr).toBe("");
        const found = existsSync(at(target)) ? readFileSync(at(target), "utf8") : undefined;
        if (found !== whole) expect(found).toBe(old);
        if (code === 0) expect(found).toBe(whole);
        // Killed before it listens or while it ends, it may be ended by the signal itself: then nothing was open.
        expect(temporaries(at(signal))).toEqual([]);
      }
    },
  );
});

describe("a small disk", () => {
  const disk = () => at("disk");
  const hasDisk = ((): boolean => {
    if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
    const folder = join(process.env.TMPDIR ?? "/tmp", `newsdump-disk-${process.pid}`);
    mkdirSync(folder, { recursive: true });
    const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]);
    if (status === 0) spawnSync("umount", [folder]);
    rmSync(folder, { recursive: true, force: true });
    return status === 0;
  })();

  test.skipIf(!hasDisk)(
    "that is full is one line; what stood there stays, and nothing half is left (skipped where none can be mounted)",
    async () => {
      mkdirSync(disk());
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk()]);
      try {
        for (const args of [
          ["--out", "disk/all.jsonl"],
          ["--out", "disk/all.jsonl", "--jobs", "2"],
          ["--out", "disk/folder"],
          ["--split-records", "--out", "disk/split"],
        ]) {
          writeFileSync(at("disk/all.jsonl"), "old\n");
          const { code, stderr } = await cli.run(["--force", ...args, "corpus.jsonl"]);
          expect({ code, stderr }).toEqual({
            code: 3,
            stderr: expect.stringMatching(/^newsdump: EIO_WRITE .*ENOSPC.*\n$/),
          });
          expect(readFileSync(at("disk/all.jsonl"), "utf8")).toBe("old\n");
          for (const folder of readdirSync(disk(), { withFileTypes: true, recursive: true })) {
            expect(folder.name).not.toContain(".tmp-");
            if (folder.isFile() && folder.parentPath.endsWith("split")) {
              expect(() => JSON.parse(readFileSync(join(folder.parentPath, folder.name), "utf8"))).not.toThrow();
            }
          }
          for (const name of readdirSync(disk())) rmSync(join(disk(), name), { recursive: true });
        }
      } finally {
        spawnSync("umount", [disk()]);
      }
    },
  );
});

describe.skipIf(!posix)("inputs that are odd", () => {
  test("a link to itself, a device without an end, a folder that may not be read: a line each, and the others are read", async () => {
    symlinkSync("loop", at("loop"));
    mkdirSync(at("closed"), { mode: 0o700 });
    put("closed/a.txt");
    const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const { code, stdout, stderr } = await cli.run(["loop", "/dev/zero", "closed", "page.txt"], nobody);
    const lines = stderr.trimEnd().split("\n");
    expect(code).toBe(3);
    expect(stdout).toContain("Wall repaired");
    expect(lines).toEqual([
      expect.stringMatching(/^newsdump: cannot read loop: .*circle \(ELOOP\)$/),
      expect.stringMatching(/^\/dev\/zero:bytes 0-\d+ error BINARY_INPUT /),
      ...(process.getuid?.() === 0 ? [expect.stringMatching(/^newsdump: cannot read closed.*\(EACCES\)$/)] : []),
    ]);
  });

  test("a pipe without a writer is waited for, and a signal ends it", async () => {
    execFileSync("mkfifo", [at("pipe")]);
    const child = cli.start(["page.txt", "pipe"]);
    child.stdin?.end();
    const end = ended(child);
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    child.kill("SIGTERM");
    const { code, signal, stdout } = await end;
    expect([code, signal]).toEqual(code === null ? [null, "SIGTERM"] : [143, null]);
    expect(stdout).toContain("Wall repaired");
  });

  test("a pipe with a writer is read as a file is", async () => {
    execFileSync("mkfifo", [at("full-pipe")]);
    const writer = spawn("sh", ["-c", "cat corpus.jsonl > full-pipe"], { cwd: cli.folder });
    const { code, stdout } = await cli.run(["full-pipe"]);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split("\n")).toHaveLength(400);
    writer.kill();
  });

  test("files that vanish under it are a line each; the others are read", async () => {
    for (let index = 0; index < 400; index++)
      put(`vanishing/${String(index).padStart(3, "0")}.txt`, page(`Wall ${index}`).repeat(20));
    const child = cli.start(["vanishing"]);
    child.stdin?.end();
    const end = ended(child);
    await new Promise((resolve) => child.stdout?.once("readable", resolve));
    rmSync(at("vanishing"), { recursive: true });
    const { code, stdout, stderr } = await end;
    const read = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const missing = stderr.split("\n").filter((line) => line.endsWith("there is no such file (ENOENT)"));
    expect(read.length + missing.length).toBe(400);
    expect(code).toBe(missing.length > 0 ? 3 : 0);
    expect(stderr.split("\n").length - 1).toBe(missing.length);
  });

  test("a file that shrinks while it is read gives what is left", async () => {
    put("shrinking.jsonl", corpus.repeat(8));
    const child = cli.start(["--quiet", "shrinking.jsonl"]);
    child.stdin?.end();
    const end = ended(child);
    await new Promise((resolve) => child.stdout?.once("readable", resolve));
    truncateSync(at("shrinking.jsonl"), 1000);
    const { code, stdout } = await end;
    expect(code).toBe(0);
    for (const line of stdout.trimEnd().split("\n")) JSON.parse(line);
  });

  test("names with line feeds and escape sequences act nowhere", async () => {
    const name = "a\x1b[2J\nb\x07\u202e\x9b1m.txt";
    put(`odd/${name}`, `Sea wall\x00 repaired\n\n${"\x01\x02".repeat(5)} – it stands.\n`);
    put("odd/\x1b]0;title\x07.jsonl", '{"text"\n');
    for (const args of [
      ["--verbose", "odd"],
      ["detect", "odd"],
      ["detect", "--json", "odd"],
      ["explain", "odd"],
      ["--summary", "json", "--out", "odd-out", "odd"],
    ]) {
      const { stdout, stderr } = await cli.run(args);
      expect(stderr, args.join(" ")).not.toMatch(acting);
      expect(stdout, args.join(" ")).not.toMatch(acting);
    }
    expect(readFileSync(at("odd-out/manifest.jsonl"), "utf8").trimEnd().split("\n")).toHaveLength(2);
  });
});

describe("names that stand in the data", () => {
  const hostile = [
    "../../outside",
    "/etc/outside",
    "C:\\outside",
    "..\\outside",
    "CON",
    "NUL.txt",
    "a\0b",
    "x".repeat(5000),
    "~/outside",
    "$(outside)",
    "`outside`",
    "-rf",
    "file:///outside",
    "\u202etxt.exe",
    ".",
    "..",
    "",
    "a/b/c",
    "manifest.jsonl",
    "_SUCCESS",
  ];
  const random = randomOf(7);
  const names = Array.from(
    { length: 1000 },
    (_, index) =>
      hostile[index] ??
      Array.from({ length: 3 }, () => random.one(hostile)).join(random.one(["", "/", "\\", "\0", "\n"])),
  );

  test("name no file: all outputs are inside the folder, under names of the input", async () => {
    const lines = names.map(
      (name) =>
        `${JSON.stringify({ id: name, url: name, filename: name, title: name, path: name, text: page("Wall") })}\n`,
    );
    put("hostile.jsonl", lines.join(""));
    put(
      "hostile.warc",
      names
        .slice(0, 300)
        .map((name) => name.replaceAll(/[\r\n]/g, " "))
        .map((name, index) =>
          warcRecord(page("Wall"), index)
            .replace(`https://bugle.example/${index}`, () => name)
            .replace("WARC-Date", () => `WARC-Filename: ${name}\r\nWARC-Date`),
        )
        .join(""),
    );
    const before = readdirSync(cli.folder).sort();
    for (const [input, count] of [
      ["hostile.jsonl", 1000],
      ["hostile.warc", 300],
    ] as const) {
      const folder = `inside/${input}.out`;
      const { code } = await cli.run(["--quiet", "--split-records", "--out", folder, input]);
      expect(code).toBe(0);
      const found = readdirSync(at(folder), { recursive: true }) as string[];
      expect(found).toHaveLength(count);
      expect(found.filter((name) => !/^hostile(?:-\d+)?\.jsonl$/.test(name))).toEqual([]);
    }
    expect(readdirSync(cli.folder).sort()).toEqual([...before, "inside"].sort());
    expect(existsSync("/etc/outside")).toBe(false);
  });
});

describe.skipIf(!existsSync("/usr/bin/script"))("on a terminal", () => {
  test("no form of output lets the text act", async () => {
    put(
      "acting.txt",
      "Sea \x1b[31mwall\x1b[0m\x07 \u202ereversed\u202c\n\nLONDON (Reuters) - The \x9b1msea\x85 wall\x7f was \x1b]0;title\x07repaired on Monday.\n",
    );
    for (const to of ["text", "markdown", "json", "jsonl"]) {
      const { stdout } = await cli.runOnTerminal(["--to", to, "--verbose", "acting.txt"]);
      // Progress erases its own line, and nothing else.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is taken out
      expect(stdout.replaceAll(/\r?\x1b\[K/g, ""), to).not.toMatch(acting);
      expect(stdout, to).toContain("wall");
    }
  });
});

describe("a process that may only read", () => {
  const flag = ["--permission", "--experimental-permission"].find((name) =>
    process.allowedNodeEnvironmentFlags.has(name),
  );
  const modern = flag ?? (process.versions.node.startsWith("20.") ? "--experimental-permission" : undefined);

  test.skipIf(modern === undefined)("parses, and cannot write", async () => {
    const start = (...args: string[]) =>
      spawnSync(
        process.execPath,
        ["--no-warnings", modern as string, "--allow-fs-read=*", at(".programs/cli.js"), ...args],
        { cwd: cli.folder, encoding: "utf8" },
      );
    const { status, stdout, stderr } = start("corpus.jsonl", "page.txt");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.trimEnd().split("\n")).toHaveLength(401);
    const refused = start("--out", "refused.jsonl", "page.txt");
    expect(refused.status).toBe(3);
    expect(refused.stderr).toMatch(/^newsdump: .*\n$/);
    expect(existsSync(at("refused.jsonl"))).toBe(false);
  });
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { ExitCode } from "../src/cli/exit.js";
import { parse } from "../src/cli/parse/parse.js";
import { isParseError, parseDump } from "../src/index.js";
import { openDump } from "../src/node/index.js";

/** How a call fails: it does nothing, it does its work and says it failed, or a write takes half and then fails. */
type Way = "before" | "after" | "short";

/** The calls of one run on files whose path begins so, and which of them fails. */
const disk = vi.hoisted(() => ({
  faulty: "",
  calls: [] as string[],
  failing: undefined as undefined | { from: number; to: number; way: Way },
}));
const said = vi.hoisted(() => [] as string[]);

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const fault = (name: string) => Object.assign(new Error(`EIO: i/o error, ${name}`), { code: "EIO", syscall: name });
  type Call = (...args: never[]) => Promise<unknown>;
  const faulty =
    (name: string, call: Call, path?: string): Call =>
    async (...args) => {
      if (!(path ?? String(args[0])).startsWith(disk.faulty)) return call(...args);
      const at = disk.calls.push(name);
      const { from, to, way } = disk.failing ?? { from: Number.POSITIVE_INFINITY, to: 0, way: "before" };
      if (at < from || at > to) return call(...args);
      if (name === "write" && way === "short") {
        const [bytes, start = 0] = args as unknown as [Uint8Array, number | undefined];
        await call(bytes.subarray(0, start + ((bytes.length - start) >> 1)) as never, start as never);
      }
      // What is closed is closed, whatever is said of it.
      if (way === "after" || name === "close") {
        const done = await call(...args);
        if (name === "open") await (done as import("node:fs/promises").FileHandle).close();
      }
      throw fault(name);
    };
  const open = faulty("open", async (...args: never[]) => {
    const [path] = args;
    const handle = await (real.open as Call)(...args);
    const methods = handle as Record<string, Call>;
    for (const name of ["read", "write", "sync", "close"]) {
      methods[name] = faulty(name, (methods[name] as Call).bind(handle), String(path));
    }
    return handle;
  });
  const names = ["stat", "lstat", "mkdir", "readdir", "readFile", "rename", "link", "unlink"] as const;
  const own = Object.fromEntries(names.map((name) => [name, faulty(name, real[name] as Call)]));
  return { ...real, ...own, open };
});
vi.mock("../src/cli/messages.js", async (original) => ({
  ...(await original<object>()),
  complain: (message: string) => void said.push(message),
}));

const folder = mkdtempSync(join(tmpdir(), "newsdump-faults-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...names: string[]) => join(folder, ...names);
const page = (name: string) => `${name} repaired\n\nLONDON (Reuters) - It was repaired on Monday, officials said.\n`;
const inputs = ["One", "Two", "Three"].map((name) => {
  writeFileSync(at(`${name}.txt`), page(name));
  return at(`${name}.txt`);
});

interface Target {
  /** Options in front of the inputs. */
  readonly args: readonly string[];
  /** What stands there before. */
  readonly old: Readonly<Record<string, string>>;
  /** A run goes on where another was broken off, or replaces it; elsewhere a file that stands is in the way. */
  readonly mends?: boolean;
}
const targets: Readonly<Record<string, Target>> = {
  "a file": { args: ["--out", at("out/all.jsonl")], old: {} },
  "a file that stands, with --force": {
    args: ["--force", "--out", at("out/all.jsonl")],
    old: { "all.jsonl": '{"old":1}\n' },
    mends: true,
  },
  "a folder, a file an input": { args: ["--out", at("out")], old: {}, mends: true },
  "a folder, a file a record": { args: ["--split-records", "--out", at("out")], old: {} },
  "a folder, a file a record, with --force": {
    args: ["--split-records", "--force", "--out", at("out")],
    old: { "One.jsonl": '{"old":1}\n', "Two.jsonl": '{"old":2}\n' },
    mends: true,
  },
};

function prepare({ old }: Target): void {
  rmSync(at("out"), { recursive: true, force: true });
  mkdirSync(at("out"));
  for (const [name, text] of Object.entries(old)) writeFileSync(at("out", name), text);
  disk.calls = [];
  disk.failing = undefined;
  said.length = 0;
}

/** The exit code; what is thrown must be the typed error that the program turns into a line and a 3. */
async function run({ args }: Target): Promise<number> {
  try {
    return await parse([...args, ...inputs], { signal: new AbortController().signal });
  } catch (error) {
    if (!isParseError(error)) throw error;
    return ExitCode.Failed;
  }
}

const contents = () =>
  Object.fromEntries(readdirSync(at("out")).map((name) => [name, readFileSync(at("out", name), "utf8")]));

/** Without the manifest, whose lines say when. */
const outputs = ({ "manifest.jsonl": _, ...files }: Readonly<Record<string, string>>) => files;

/** Files that are neither what stood there nor what a run without a fault writes. */
function halves({ old }: Target, whole: Readonly<Record<string, string>>): string[] {
  return Object.entries(contents()).flatMap(([name, text]) => {
    if (name.includes(".tmp-")) return [];
    // The manifest grows line by line.
    if (name === "manifest.jsonl") return (whole[name] ?? "").startsWith(text) ? [] : [name];
    return text === whole[name] || text === old[name] ? [] : [name];
  });
}

beforeEach(() => {
  disk.failing = undefined;
  disk.faulty = at("out");
});

describe.each(Object.entries(targets))("%s", (_, target) => {
  test.each(["before", "after", "short"] as const)(
    "one call fails (%s), whichever: every file is as it was or whole, no temporary one is left, and a second run mends it",
    async (way) => {
      prepare(target);
      expect(await run(target)).toBe(ExitCode.Done);
      const whole = contents();
      const calls = [...disk.calls];
      for (let from = 1; from <= calls.length; from++) {
        const name = calls[from - 1] as string;
        if (way === "short" && name !== "write") continue;
        prepare(target);
        disk.failing = { from, to: from, way };
        const code = await run(target);
        disk.failing = undefined;
        const where = `call ${from}, ${name}`;
        expect([ExitCode.Done, ExitCode.Failed], where).toContain(code);
        expect(halves(target, whole), where).toEqual([]);
        const left = Object.keys(contents()).filter((each) => each.includes(".tmp-"));
        // Whoever may not remove it cannot.
        if (name !== "unlink") expect(left, where).toEqual([]);
        if (code === ExitCode.Done) expect(Object.keys(contents()).sort(), where).toEqual(Object.keys(whole).sort());
        const stands = Object.keys(contents()).length > 0;
        const again = await run(target);
        if (target.mends !== true && stands) continue;
        expect(again, `${where}, run again: ${said.join("; ")}`).toBe(ExitCode.Done);
        expect(outputs(contents()), where).toEqual(outputs(whole));
      }
    },
  );

  test("all calls fail from one on, whichever: every file is as it was or whole", async () => {
    prepare(target);
    await run(target);
    const whole = contents();
    for (let from = 1, most = disk.calls.length; from <= most; from++) {
      prepare(target);
      disk.failing = { from, to: Number.POSITIVE_INFINITY, way: "before" };
      expect(await run(target), `from call ${from}`).toBe(ExitCode.Failed);
      disk.failing = undefined;
      expect(halves(target, whole), `from call ${from}`).toEqual([]);
    }
  });
});

describe("reading", () => {
  const [first = "", second = ""] = inputs;

  test("one call on an input fails, whichever: it is told, and the other inputs are written", async () => {
    const target: Target = { args: ["--out", at("out/all.jsonl")], old: {} };
    prepare(target);
    disk.faulty = second;
    await run(target);
    const calls = [...disk.calls];
    expect(calls).toEqual(expect.arrayContaining(["open", "read", "close"]));
    for (let from = 1; from <= calls.length; from++) {
      prepare(target);
      disk.failing = { from, to: from, way: "before" };
      const code = await run(target);
      disk.failing = undefined;
      const read = JSON.stringify(contents());
      for (const name of ["One", "Three"]) expect(read).toContain(`${name} repaired`);
      if (code === ExitCode.Done) expect(read).toContain("Two repaired");
      else expect(said).toEqual([expect.stringContaining(`cannot read ${second}`)]);
    }
  });

  test.each(["to its end", "and left"])("a file that cannot be closed, read %s, does no harm", async (how) => {
    disk.faulty = first;
    disk.calls = [];
    for await (const _ of parseDump(openDump(first))) if (how === "and left") break;
    const closing = disk.calls.indexOf("close") + 1;
    expect(closing).toBeGreaterThan(1);
    disk.calls = [];
    disk.failing = { from: closing, to: closing, way: "after" };
    const headlines = [];
    for await (const { article } of parseDump(openDump(first))) {
      headlines.push(article.headline);
      if (how === "and left") break;
    }
    expect(headlines).toEqual(["One repaired"]);
  });
});

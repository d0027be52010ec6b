/** What the command asks of V8 (docs/decisions/0026-less-compiling.md). */

import { execFileSync } from "node:child_process";
import { afterEach, expect, test, vi } from "vitest";

const inlined = "--max-inlined-bytecode-size-cumulative=230";
const budget = "--interrupt-budget=200000";

/** The options that are set where the engine is of this version. */
async function askedOf(v8: string | undefined, set = (_: string) => {}): Promise<string[]> {
  const asked: string[] = [];
  vi.resetModules();
  vi.doMock("node:process", () => ({ versions: { v8 } }));
  vi.doMock("node:v8", () => ({
    setFlagsFromString: (flag: string) => {
      asked.push(flag);
      set(flag);
    },
  }));
  const { compileLess } = await import("../src/cli/compiler.js");
  compileLess();
  return asked;
}

afterEach(() => {
  vi.doUnmock("node:process");
  vi.doUnmock("node:v8");
});

test.each([
  ["11.3.244.8-node.33", [inlined, budget]],
  ["12.4.254.21-node.33", [inlined]],
  ["13.6.233.17-node.41", [inlined]],
  ["14.1.146.11", []],
  ["not of Node", []],
  [undefined, []],
])("an engine of version %s is asked what it was tried with, and a later one nothing", async (v8, options) => {
  expect(await askedOf(v8)).toEqual(options);
});

test("an engine that refuses is left as it is", async () => {
  const refuse = () => {
    throw new Error("no options here");
  };
  expect(await askedOf("11.3", refuse)).toEqual([inlined]);
});

test("this engine knows what it is asked, so that nothing is said on standard error", async () => {
  const known = execFileSync(process.execPath, ["--v8-options"], { encoding: "utf8", maxBuffer: 1 << 24 });
  for (const option of await askedOf(process.versions.v8)) expect(known).toContain(`${option.split("=")[0]} `);
});

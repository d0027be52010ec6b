import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blockRoles } from "../src/index.js";
import { typeFaults } from "./support/check-fences.js";
import { allFences, type Fence, pages, readPage } from "./support/fences.js";
import { type BuiltPackage, buildPackage, entries, runFence } from "./support/run-fence.js";
import { readSources, root } from "./support/sources.js";

const fences = allFences();
const model = readSources().find(({ path }) => path === "model/article.ts");
/** `newsdump/schema.json` is made by the build; without one, what imports it is skipped. */
const isBuilt = existsSync(entries["newsdump/schema.json"] as string);
const needsBuild = ({ code }: Fence) => code.includes('"newsdump/schema.json"');
const code = fences.filter(({ language }) => language === "ts");
const run = code.filter(({ words }) => !words.includes("no-run") && !words.some((word) => word.startsWith("file=")));

describe("TypeScript in README, docs/ and comments", () => {
  let built: BuiltPackage;
  beforeAll(async () => {
    built = await buildPackage();
  });
  afterAll(() => built.remove());

  test("is there", () => {
    expect(code.filter(({ where }) => where.startsWith("README.md")).length).toBeGreaterThan(1);
    expect(code.filter(({ where }) => where.startsWith("src/")).length).toBeGreaterThan(5);
  });

  test("type-checks", () => {
    expect(typeFaults(code.filter((fence) => isBuilt || !needsBuild(fence)))).toEqual([]);
  });

  test.concurrent.for(run.map((fence) => [fence.where, fence] as const))(
    "%s runs and prints what it says",
    async ([, fence], { skip }) => {
      skip(!isBuilt && needsBuild(fence), "there is no build");
      for (const { line, expected, printed } of await runFence(built, fence.code)) {
        // An ellipsis at the end leaves the rest out.
        const compared = expected.endsWith("…") ? `${printed.slice(0, expected.length - 1)}…` : printed;
        expect(compared, `${fence.where}, line ${line} of the fence`).toBe(expected);
      }
    },
  );
});

describe("commands and what they print", () => {
  const folder = mkdtempSync(join(tmpdir(), "newsdump-docs-"));
  const program = join(folder, "cli.mjs");
  beforeAll(async () => {
    await build({
      entryPoints: [join(root, "src/cli/main.ts")],
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      outfile: program,
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const consoles = fences
    .filter(({ language }) => language === "console")
    .flatMap(({ where, code }) => commandsOf(where, code));
  test.each(consoles)("$where $command", ({ where, command, output }) => {
    const [name, ...args] = command.split(" ").filter((word) => word !== "npx");
    expect(name, where).toBe("newsdump");
    const printed = execFileSync(process.execPath, [program, ...args], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, FORCE_COLOR: "0" },
    });
    expect(shownAs(printed.trimEnd().split("\n"), output)).toEqual(output);
  });
});

/** `$ command` lines, each with what it prints below. */
function commandsOf(where: string, text: string): { where: string; command: string; output: string[] }[] {
  const commands: { where: string; command: string; output: string[] }[] = [];
  for (const line of text.trimEnd().split("\n")) {
    if (line.startsWith("$ ")) commands.push({ where, command: line.slice(2), output: [] });
    else commands.at(-1)?.output.push(line);
  }
  return commands;
}

/** What was printed, left out where the page leaves it out: `…` at the end of a line, or as the last line. */
function shownAs(printed: readonly string[], shown: readonly string[]): string[] {
  const kept = shown.at(-1) === "…" ? [...printed.slice(0, shown.length - 1), "…"] : [...printed];
  return kept.map((line, at) => {
    const wanted = shown[at] ?? "";
    return wanted.endsWith("…") ? `${line.slice(0, wanted.length - 1)}…` : line;
  });
}

describe("pages", () => {
  test("that are derived from the source are current", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/generate-docs.mjs", "--check"], {
      cwd: root,
      encoding: "utf8",
    });
    expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: "" });
  });

  test.each(["Article", "ListingEntry", "Parsed"])("docs/fields.md defines every key of %s", (name) => {
    const section =
      readPage("docs/fields.md")
        .split(/^## /m)
        .find((part) => part.startsWith(`\`${name}\``)) ?? "";
    const missing = keysOf(name).filter((key) => !new RegExp(`^### .*\`${key}\``, "m").test(section));
    expect(missing).toEqual([]);
  });

  test.each(["Author", "Dateline", "Archive", "Publication", "Media", "BodyPart", "Keyword"])(
    "docs/fields.md names every key of %s",
    (name) => {
      const page = readPage("docs/fields.md");
      expect(keysOf(name).filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
    },
  );

  test("docs/blocks.md defines every role, in order", () => {
    const headings = [...readPage("docs/blocks.md").matchAll(/^### `(\w+)`/gm)].map(([, role]) => role);
    expect(headings).toEqual([...blockRoles]);
  });

  test.each(pages())("%s links to files and headings that exist", (page) => {
    const links = [...withoutFences(readPage(page)).matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)].map(
      ([, link, source]) => link ?? source ?? "",
    );
    const faults = links.filter((link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(page, link));
    expect(faults).toEqual([]);
  });
});

/** The keys of an interface of the model, read from its source. */
function keysOf(name: string): string[] {
  const tree = model?.tree;
  const found = tree?.statements.find((each) => ts.isInterfaceDeclaration(each) && each.name.text === name);
  if (found === undefined || !ts.isInterfaceDeclaration(found)) throw new Error(`model/article.ts has no ${name}`);
  return found.members.map((member) => member.name?.getText(tree) ?? "");
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : posix.join(dirname(page), path);
  if (!existsSync(join(root, target))) return false;
  if (anchor === undefined || statSync(join(root, target)).isDirectory()) return anchor === undefined;
  return anchorsOf(readPage(target)).includes(anchor);
}

/** The anchors of a page's headings, as code hosts make them. */
function anchorsOf(text: string): string[] {
  return [...withoutFences(text).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function withoutFences(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, "");
}

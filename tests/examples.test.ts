import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { chromiumPath, launchChromium, openPage } from "./support/chromium.js";
import { root } from "./support/sources.js";

const folder = join(root, "examples");
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** The examples import newsdump as users do, from the built package. */
const isBuilt = existsSync(join(root, "dist/index.js"));

interface Run {
  readonly name: string;
  readonly command: string;
  readonly output: readonly string[];
}

/** The commands of an example's README, each with what it says that is printed. */
function runsOf(name: string): Run[] {
  const text = readFileSync(join(folder, name, "README.md"), "utf8");
  return [...text.matchAll(/^```console\n\$ (.*)\n([\s\S]*?)^```$/gm)].map(([, command = "", output = ""]) => {
    return { name, command, output: output.trimEnd().split("\n") };
  });
}

/** The first program of a command that this machine has not; examples for other runtimes are skipped without them. */
function missingProgram(command: string): string | undefined {
  const programs = ["node", "npx", "deno", "bun", "duckdb"].filter((program) =>
    new RegExp(`\\b${program} `).test(command),
  );
  return programs.find((program) => spawnSync("bash", ["-c", `command -v ${program}`]).status !== 0);
}

describe("examples", () => {
  test("each have a README, which the list names", () => {
    const list = readFileSync(join(folder, "README.md"), "utf8");
    for (const name of names) expect(list).toContain(`](${name}/)`);
    expect(names.filter((name) => runsOf(name).length === 0)).toEqual([
      "browser",
      // Checked by cluster-examples.test.ts and npm run check:spark.
      "parallel",
      "slurm",
      "spark",
    ]);
  });

  test.for(names.flatMap(runsOf))("$name: $command", ({ command, output }, { skip }) => {
    const missing = missingProgram(command);
    skip(!isBuilt, "there is no build");
    skip(missing !== undefined, `${missing} is not installed`);
    const { stdout, stderr, status } = spawnSync("bash", ["-c", command], { cwd: root, encoding: "utf8" });
    expect(status, stderr).toBe(0);
    const printed = stdout
      .replace(/^\ufeff/, "")
      .trimEnd()
      .split(/\r?\n/);
    const open = output.at(-1) === "…";
    const wanted = open ? output.slice(0, -1) : output;
    const shown = open ? printed.slice(0, wanted.length) : printed;
    // An ellipsis at the end of a line leaves its rest out.
    expect(shown.map((line, at) => cutAs(line, wanted[at] ?? ""))).toEqual(wanted);
  });

  test("browser: a page from the disk reads a file that is chosen", async ({ skip }) => {
    skip(!isBuilt, "there is no build");
    skip(chromiumPath === undefined, "Chromium is not installed");
    const browser = await launchChromium();
    const { page, faults } = await openPage(browser, pathToFileURL(join(folder, "browser/index.html")).href);
    await page.setInputFiles("#file", join(folder, "wet-to-jsonl/crawl.wet.gz"));
    await page.locator("#state", { hasText: "2 records" }).waitFor();
    expect(await page.locator("#articles li").allTextContents()).toEqual([
      "Harbour Opens Again After Storm, 2023-04-28",
      "Bridge Closed for Repairs, 2023-05-02",
    ]);
    expect(faults).toEqual([]);
    await browser.close();
  });

  test("a table for R holds every record, quoted", ({ skip }) => {
    skip(!isBuilt, "there is no build");
    const { stdout } = spawnSync(
      process.execPath,
      ["examples/nexis-to-csv/run.mjs", "fixtures/containers/jsonl/realnews.jsonl"],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    const cells = [...stdout.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)];
    expect(cells.map(([whole]) => whole).join("")).toBe(stdout.slice(1));
    expect(cells.length % 9).toBe(0);
    expect(cells.length).toBeGreaterThan(9);
  });
});

describe("the guide for R and Python", () => {
  test("has Python that runs", ({ skip }) => {
    skip(!isBuilt, "there is no build");
    skip(spawnSync("python3", ["--version"]).status !== 0, "python3 is not installed");
    const guide = readFileSync(join(root, "docs/guides/r-and-python.md"), "utf8");
    const code = [...guide.matchAll(/^```python\n([\s\S]*?)^```$/gm)].map(([, fence]) => fence).join("\n");
    const folder = mkdtempSync(join(tmpdir(), "newsdump-python-"));
    const lines = join(folder, "articles.jsonl");
    const run = `${code}
command = ("${process.execPath}", "dist/cli.js")
subprocess.run([*command, "parse", "--out", "${lines}", "examples/folder/pages"], check=True)
for article in articles("${lines}"):
    print(article["id"], article["published"], article["authors"], len(article["text"]))
print(parse("Harbour Opens\\n\\nLISBON - The harbour opened again on Friday, officials said.\\n", command)["article"]["headline"])
`;
    const { stdout, stderr } = spawnSync("python3", ["-c", run], { cwd: root, encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(stdout, stderr).toBe(
      "bridge 2023-05-02 ['John Sample'] 142\nharbour 2023-04-28 ['Jane Example'] 146\nHarbour Opens\n",
    );
  });
});

function cutAs(line: string, wanted: string): string {
  return wanted.endsWith("…") ? `${line.slice(0, wanted.length - 1)}…` : line;
}

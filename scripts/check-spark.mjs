// @ts-check
/**
 * Runs examples/spark/check.py: newsdump in Spark's local mode against newsdump in one process. Needs a build (`npm run build`), Java 17
 * or newer, and a Python with PySpark, pandas and pyarrow, which it finds as `python3` or by NEWSDUMP_PYTHON:
 *
 *     python3 -m venv ~/spark && ~/spark/bin/pip install 'pyspark==3.5.*' pandas pyarrow setuptools
 *     NEWSDUMP_PYTHON=~/spark/bin/python npm run check:spark
 *
 * Where they are absent it says so, and nothing is checked.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const python = process.env.NEWSDUMP_PYTHON ?? "python3";
const cli = join(root, "dist/cli.js");

if (!works(python, ["-c", "import pyspark, pandas, pyarrow"])) {
  console.log(
    `skipped: ${python} has no PySpark with pandas and pyarrow; scripts/check-spark.mjs says how they are installed`,
  );
} else if (!works("java", ["-version"])) {
  console.log("skipped: Spark needs Java, and there is none");
} else if (!existsSync(cli)) {
  console.error("there is no dist/: npm run build");
  process.exitCode = 1;
} else {
  const folder = mkdtempSync(join(tmpdir(), "newsdump-spark-"));
  run(process.execPath, [join(root, "examples/spark/make-data.mjs"), folder]);
  const corpus = join(folder, "corpus.jsonl");
  run(process.execPath, [cli, "learn", "--format", "jsonl", corpus, "--out", join(folder, "templates.json")]);
  run(python, [join(root, "examples/spark/check.py"), cli, join(root, "dist/schema.json"), folder]);
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} program @param {string[]} args */
function works(program, args) {
  return spawnSync(program, args).status === 0;
}

/** @param {string} program @param {string[]} args */
function run(program, args) {
  const { status } = spawnSync(program, args, { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

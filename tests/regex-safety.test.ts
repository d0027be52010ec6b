import ts from "typescript";
import { describe, expect, test } from "vitest";
import { readSources, walk } from "./support/sources.js";

// Judged in this process: the other engines want Java or a worker.
process.env.RECHECK_SYNC_BACKEND = "pure";
const { checkSync } = await import("recheck");

/** Files that may build a regex from text, each with its reason. */
const builders: Readonly<Record<string, string>> = {
  "cli/parse/reading.ts": "--split /EXPRESSION/: whoever starts the program gives it",
};

const sources = readSources();

describe("regexes", () => {
  test("every literal takes linear time on any input", { timeout: 60_000 }, () => {
    const places = literals();
    const faults = [...places].flatMap(([literal, where]) => {
      const verdict = judge(literal);
      return verdict === "safe" ? [] : [`${where.join(", ")}: ${literal} is ${verdict}`];
    });
    expect(faults).toEqual([]);
  });

  test("none is built from text", () => {
    const faults = sources.filter(({ path, tree }) => buildsRegex(tree) && !(path in builders));
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  test.each(["/(a+)+$/", "/\\s+$/", "/\\S+@\\S+\\.\\S+/"])("%s is refused", (literal) => {
    expect(judge(literal)).not.toBe("safe");
  });
});

/** Each literal of src/ once, with the places where it stands. */
function literals(): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { path, tree } of sources) {
    walk(tree, (node) => {
      if (!ts.isRegularExpressionLiteral(node)) return;
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      places.set(node.text, [...(places.get(node.text) ?? []), `${path}:${line + 1}`]);
    });
  }
  return places;
}

/** What the checker says of a literal: safe, or what is wrong and the input that shows it. */
function judge(literal: string): string {
  const end = literal.lastIndexOf("/");
  const verdict = checkSync(literal.slice(1, end), literal.slice(end + 1), { timeout: 10_000 });
  if (verdict.status === "safe") return "safe";
  if (verdict.status === "unknown") return `unknown (${verdict.error.kind})`;
  return `${verdict.complexity.summary}, attacked by ${verdict.attack.pattern}`;
}

/** Whether a file calls `RegExp`, with or without `new`. */
function buildsRegex(tree: ts.SourceFile): boolean {
  let found = false;
  walk(tree, (node) => {
    if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return;
    if (ts.isIdentifier(node.expression) && node.expression.text === "RegExp") found = true;
  });
  return found;
}

import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { readSources, root, walk } from "./support/sources.js";

// Judged in this process: the other engines want Java or a worker.
process.env.RECHECK_SYNC_BACKEND = "pure";
const { checkSync } = await import("recheck");

/** Files that may build a regex from text, each with its reason. */
const builders: Readonly<Record<string, string>> = {
  "blocks/link-notes.ts": "words of the lexicons, their signs escaped: a choice of literals",
  "cli/parse/reading.ts": "--split /EXPRESSION/: whoever starts the program gives it",
};

const sources = readSources();

describe("regexes", () => {
  test("every literal takes linear time on any input", { timeout: 600_000 }, () => {
    const places = literals();
    const faults = [...places].flatMap(([literal, where]) => {
      const verdict = judge(literal);
      return verdict === "safe" ? [] : [`${where.join(", ")}: ${literal} is ${verdict}`];
    });
    expect(faults).toEqual([]);
  });

  test("none is built from text or from parts", () => {
    const faults = sources.filter(({ path, tree }) => buildsRegex(tree) && !(path in builders));
    expect(faults.map(({ path }) => path)).toEqual([]);
    expect(
      Object.keys(builders).filter((path) => !sources.some((each) => each.path === path && buildsRegex(each.tree))),
    ).toEqual([]);
  });

  test.each([
    ["new RegExp(one + two)", true],
    ["RegExp(text)", true],
    ["globalThis.RegExp(text)", true],
    ["const Pattern = RegExp; new Pattern(text)", true],
    ["Reflect.construct(RegExp, [text])", true],
    ['text.match("(a+)+$")', true],
    ["text.matchAll(`(a+)+`)", true],
    ['text.search("a" + two)', true],
    ["pattern.compile(text)", true],
    ["split instanceof RegExp", false],
    ["const pattern: RegExp = /a/", false],
    ["text.match(/a/)", false],
    ['text.split(", ")', false],
  ])("%s builds one: %s", (code, builds) => {
    expect(buildsRegex(ts.createSourceFile("a.ts", code, ts.ScriptTarget.Latest, true))).toBe(builds);
  });

  test("all of src is looked at", () => {
    expect(sources.length).toBe(
      readdirSync(join(root, "src"), { recursive: true }).filter((path) => `${path}`.endsWith(".ts")).length,
    );
    expect([...literals().keys()].length).toBeGreaterThan(200);
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

/**
 * What the checker says of a literal: safe, or what is wrong and the input that shows it. The automaton is asked first, for it
 * proves; the fuzzer, which draws at random and so may say one thing today and another tomorrow, only where that gives up.
 */
function judge(literal: string): string {
  const end = literal.lastIndexOf("/");
  // Steps decide, and no clock: an attack that runs out of time counts as one that succeeds.
  const clocks = { seedingTimeout: null, incubationTimeout: null, attackTimeout: null };
  const check = (checker: "automaton" | "fuzz", timeout: number) =>
    checkSync(literal.slice(1, end), literal.slice(end + 1), { checker, timeout, randomSeed: 1, ...clocks });
  const proven = check("automaton", 120_000);
  const verdict = proven.status === "unknown" ? check("fuzz", 300_000) : proven;
  if (verdict.status === "safe") return "safe";
  if (verdict.status === "unknown") return `unknown (${verdict.error.kind})`;
  return `${verdict.complexity.summary}, attacked by ${verdict.attack.pattern}`;
}

/** Methods that make a regex of a text. */
const makers = new Set(["match", "matchAll", "search"]);

/** Whether a file uses `RegExp` as a value, save to ask what something is, or gives a text to a method that makes a regex of it. */
function buildsRegex(tree: ts.SourceFile): boolean {
  let found = false;
  walk(tree, (node) => {
    if (ts.isIdentifier(node) && node.text === "RegExp" && !isType(node) && !isAsked(node)) found = true;
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const { text } = node.expression.name;
    const [first] = node.arguments;
    if (text === "compile" || (makers.has(text) && first !== undefined && isText(first))) found = true;
  });
  return found;
}

function isType({ parent }: ts.Identifier): boolean {
  return ts.isTypeReferenceNode(parent);
}

function isAsked({ parent }: ts.Identifier): boolean {
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isBinaryExpression(node);
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root, walk } from "./support/sources.js";

const page = readFileSync(join(root, "docs/reliability.md"), "utf8");
/** `a.test.ts` "one title", "another": each with the file before it. */
const namedIn = (text: string) =>
  [...text.matchAll(/`([\w-]+\.test\.ts)` ("[^"]+"(?:, "[^"]+")*)/g)].flatMap(([, file = "", titles = ""]) =>
    [...titles.matchAll(/"([^"]+)"/g)].map(([, title = ""]) => [file, title] as const),
  );

test("docs/reliability.md names tests", () => {
  expect(namedIn(page).length).toBeGreaterThan(60);
});

test.each(namedIn(page))("docs/reliability.md: %s has a test of %s", (file, title) => {
  expect(existsSync(join(root, "tests", file))).toBe(true);
  expect(titlesIn(file).some((each) => each.includes(title))).toBe(true);
});

describe("docs/reliability.md has a row for every bad input, with a test or a decision", () => {
  const rows = new Map([...page.matchAll(/^\| ([GWTC]\d+) \|(.*)$/gm)].map(([, id = "", cells = ""]) => [id, cells]));
  const most = { G: 10, W: 15, T: 14, C: 10 };
  const wanted = Object.entries(most).flatMap(([letter, last]) =>
    Array.from({ length: last }, (_, at) => `${letter}${at + 1}`),
  );

  test.each(wanted)("%s", (id) => {
    const cells = rows.get(id) ?? "";
    expect(namedIn(cells).length > 0 || /\*Decision:\*/.test(cells) || cells.includes("| the same;")).toBe(true);
  });

  const list = join(root, "../shared/RELIABILITY.md");
  test.skipIf(!existsSync(list))("which are those of the list that the page answers, where it is there", () => {
    const asked = [...readFileSync(list, "utf8").matchAll(/^\| ([GWTC]\d+) \|/gm)].map(([, id = ""]) => id);
    expect([...rows.keys()].sort()).toEqual(asked.sort());
  });
});

/** What the tests of a file and their groups are called. */
function titlesIn(file: string): string[] {
  const text = readFileSync(join(root, "tests", file), "utf8");
  const titles: string[] = [];
  walk(ts.createSourceFile(file, text, ts.ScriptTarget.Latest), (node) => {
    // `"lone surrogates": "…"`, the rows of a `test.each`.
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) titles.push(node.name.text);
    if (!ts.isCallExpression(node) || !/^(?:test|describe|it)$/.test(calledBy(node.expression))) return;
    const [first] = node.arguments;
    if (first !== undefined && (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first)))
      titles.push(text.slice(first.pos, first.end));
  });
  return titles;
}

/** `test` of `test.each(rows)("…")`. */
function calledBy(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node))
    return calledBy(ts.isTaggedTemplateExpression(node) ? node.tag : node.expression);
  return "";
}

import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The repository's root folder. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Who may import whom: a folder from lower floors only. Files directly in src/ stand on `topFloor`. */
const floors: readonly (readonly string[])[] = [
  ["text", "digest"],
  ["diagnostics"],
  ["model"],
  ["fields"],
  ["languages", "profiles", "containers", "exporters", "zod"],
  ["blocks"],
  ["article", "enrich"],
  [],
  ["corpus"],
  ["node", "cli"],
];
const topFloor = 7;

/** One file of src/, read with the TypeScript parser. */
export interface Source {
  /** Relative to src/, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  /** What its import and export declarations, import types and import calls name. */
  readonly imports: readonly string[];
  /** Identifiers that it uses and that are neither a property's name nor declared in it. */
  readonly globals: ReadonlySet<string>;
  readonly tree: ts.SourceFile;
}

/** Every TypeScript file under src/, by path. */
export function readSources(): Source[] {
  return readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map(readSource);
}

/** The floor on which a file stands; undefined for a folder that has none. */
export function floorOf(path: string): number | undefined {
  if (!path.includes("/")) return topFloor;
  const floor = floors.findIndex((folders) => folders.includes(folderOf(path)));
  return floor < 0 ? undefined : floor;
}

/** Why a file must not import this, or undefined where it may. */
export function importFault(path: string, specifier: string): string | undefined {
  const fault = `${path} imports ${specifier}`;
  if (specifier === "zod") return folderOf(path) === "zod" ? undefined : fault;
  if (specifier.startsWith("node:")) return ["node", "cli"].includes(folderOf(path)) ? undefined : fault;
  if (!specifier.startsWith(".")) return builtinModules.includes(specifier) ? `${fault} without node:` : fault;
  const target = posix.join(posix.dirname(path), specifier);
  // Bundled into the program, for its version.
  if (target === "../package.json") return folderOf(path) === "cli" ? undefined : fault;
  if (folderOf(target) === folderOf(path)) return undefined;
  if (folderOf(path) === "cli" && folderOf(target) === "node") return undefined;
  return (floorOf(target) ?? Number.POSITIVE_INFINITY) < (floorOf(path) ?? 0) ? undefined : fault;
}

/** The middle value, the upper one of two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Calls `visit` for a node and all below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
}

function readSource(path: string): Source {
  const text = readFileSync(`${root}src/${path}`, "utf8");
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: string[] = [];
  const used = new Set<string>();
  const declared = new Set<string>();
  walk(tree, (node) => {
    const specifier = specifierOf(node);
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) imports.push(specifier.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) used.add("import()");
    if (!ts.isIdentifier(node)) return;
    if (isDeclaredName(node)) declared.add(node.text);
    else if (!isMemberName(node)) used.add(node.text);
  });
  const globals = new Set([...used].filter((name) => !declared.has(name)));
  return { path, lines: text.split("\n").length - 1, imports, globals, tree };
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return undefined;
}

function isDeclaredName(node: ts.Identifier): boolean {
  const parent = node.parent;
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isImportClause(parent) ||
      ts.isNamespaceImport(parent) ||
      ts.isTypeParameterDeclaration(parent) ||
      ts.isInterfaceDeclaration(parent) ||
      ts.isTypeAliasDeclaration(parent) ||
      ts.isClassDeclaration(parent)) &&
    parent.name === node
  );
}

function isMemberName(node: ts.Identifier): boolean {
  const parent = node.parent;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ((ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isGetAccessor(parent) ||
      ts.isEnumMember(parent)) &&
      parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node) ||
    (ts.isNamedTupleMember(parent) && parent.name === node)
  );
}

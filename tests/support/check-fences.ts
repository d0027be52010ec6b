import { join } from "node:path";
import ts from "typescript";
import type { Fence } from "./fences.js";
import { entries } from "./run-fence.js";
import { root } from "./sources.js";

/**
 * Type-checks every fence as a module of its own, as strictly as src/, in one program. A fence with `file=` stands at
 * that place, so that what it imports beside it is found. Gives one line a fault.
 */
export function typeFaults(fences: readonly Fence[]): string[] {
  const texts = new Map(fences.map((fence, at) => [placeOf(fence, at), fence] as const));
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const options: ts.CompilerOptions = {
    ...ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options,
    moduleDetection: ts.ModuleDetectionKind.Force,
    allowImportingTsExtensions: true,
    noEmit: true,
    paths: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, [file]])),
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file)?.code ?? readFile(file);
  host.getSourceFile = (file, language, ...rest) => {
    const fence = texts.get(file);
    return fence === undefined
      ? getSourceFile(file, language, ...rest)
      : ts.createSourceFile(file, fence.code, language);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts].flatMap(([file, fence]) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(
      (fault) => `${fence.where} ${lineOf(fault)}${ts.flattenDiagnosticMessageText(fault.messageText, " ")}`,
    );
  });
}

function placeOf({ words }: Fence, at: number): string {
  const stated = words.find((word) => word.startsWith("file="))?.slice("file=".length);
  return join(root, stated ?? `tests/fence-${at}.ts`);
}

function lineOf({ file, start }: ts.Diagnostic): string {
  return file === undefined || start === undefined
    ? ""
    : `line ${file.getLineAndCharacterOfPosition(start).line + 1}: `;
}

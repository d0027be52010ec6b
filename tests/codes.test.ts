import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Exporter, tei } from "../src/exporters/all.js";
import {
  type Diagnostic,
  type DiagnosticCode,
  diagnosticCodes,
  type ParseDumpOptions,
  parse,
  parseDump,
} from "../src/index.js";
import { root } from "./support/sources.js";

const folder = join(root, "fixtures/diagnostics");
const codes = Object.keys(diagnosticCodes) as DiagnosticCode[];

async function diagnosticsOf(code: string): Promise<Diagnostic[]> {
  // What no bytes can give, such as half of a surrogate pair, is a JSON string.
  const textFile = join(folder, `${code}.text.json`);
  if (existsSync(textFile)) return [...parse(JSON.parse(readFileSync(textFile, "utf8")) as string).diagnostics];
  const file = readdirSync(folder).find((name) => name.startsWith(`${code}.`) && !name.endsWith(".options.json"));
  const bytes = readFileSync(join(folder, file ?? `${code}.txt`));
  const optionsFile = join(folder, `${code}.options.json`);
  const options = existsSync(optionsFile) ? (JSON.parse(readFileSync(optionsFile, "utf8")) as ParseDumpOptions) : {};
  const found: Diagnostic[] = [];
  const onDiagnostic = (diagnostic: Diagnostic) => void found.push(diagnostic);
  for await (const parsed of parseDump(bytes, { ...options, onDiagnostic })) {
    found.push(...parsed.diagnostics);
    writers[code]?.write(parsed, onDiagnostic);
  }
  return found;
}

/** Of codes that only writing raises: what its form says of the fixture. */
const writers: Readonly<Record<string, Exporter<string>>> = { XML_CHARS_REPLACED: tei };

describe("diagnostic codes", () => {
  test.each(codes)("%s is raised by its fixture, with the severity and message of the table", async (code) => {
    const found = (await diagnosticsOf(code)).find((diagnostic) => diagnostic.code === code);
    expect(found).toMatchObject({ code, ...diagnosticCodes[code] });
  });

  test("have a fixture each, and no fixture is of another code", () => {
    const files = readdirSync(folder).filter((file) => !file.endsWith(".options.json"));
    expect(files.map((file) => file.replace(/\..*$/, "")).sort()).toEqual([...codes].sort());
  });

  test("are upper snake case, sorted, and their messages are sentences without a full stop", () => {
    expect(codes).toEqual([...codes].sort());
    for (const code of codes) {
      expect(code).toMatch(/^[A-Z]+(?:_[A-Z]+)*$/);
      expect(diagnosticCodes[code].message).toMatch(/^[A-Z].*[^.]$/);
    }
  });

  test("point into the text, or into the bytes", async () => {
    for (const code of codes) {
      for (const { span, bytes, stored } of await diagnosticsOf(code)) {
        if (stored !== undefined) expect(stored.byteStart).toBeLessThanOrEqual(stored.byteEnd);
        if (span !== undefined) expect(span.start).toBeLessThanOrEqual(span.end);
        if (bytes !== undefined) expect(bytes.byteStart).toBeLessThanOrEqual(bytes.byteEnd);
      }
    }
  });
});

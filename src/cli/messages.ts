import { writeSync } from "node:fs";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { formatDiagnostic } from "../diagnostics/format.js";
import { printable } from "../diagnostics/printable.js";

/** Says one line on standard error, with nothing in it that could act on a terminal. */
function say(line: string): void {
  try {
    writeSync(2, `${printable(line)}\n`);
  } catch {
    // Nobody listens; there is no other place to tell it.
  }
}

/** Says what went wrong, under the program's name. */
export function complain(message: string): void {
  say(`newsdump: ${message}`);
}

/** A page with more diagnostics than this shows that many; JSON holds them all. */
const MOST_SHOWN = 100;

/** Says the diagnostics of a record, one line each: errors and warnings, and with `verbose` what is worth knowing. */
export function sayDiagnostics(
  diagnostics: readonly Diagnostic[],
  { path, text, verbose }: { path: string; text?: string; verbose: boolean },
): void {
  const told = diagnostics.filter(({ severity }) => verbose || severity !== "info");
  for (const diagnostic of told.slice(0, MOST_SHOWN)) {
    const [line = ""] = formatDiagnostic(diagnostic, { path, ...(text !== undefined && { text }) }).split("\n", 1);
    say(line);
  }
  if (told.length > MOST_SHOWN) say(`${path} and ${told.length - MOST_SHOWN} more`);
}

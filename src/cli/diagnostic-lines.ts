import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { formatDiagnostic } from "../diagnostics/format.js";

/** Which diagnostics are said: none, errors and warnings, or also what is only worth knowing. */
export type Told = "none" | "warnings" | "all";

/** Of one record no more diagnostics are shown; JSON holds them all. */
const MOST_SHOWN = 100;

/** Diagnostics for people, a line each, and how many there are more. */
export function linesOf(
  diagnostics: readonly Diagnostic[],
  told: Told,
  place: { readonly text?: string; readonly path: string },
): { readonly lines: readonly string[]; readonly more: number } {
  if (told === "none" || diagnostics.length === 0) return { lines: [], more: 0 };
  const shown = diagnostics.filter(({ severity }) => told === "all" || severity !== "info");
  const lines = shown.slice(0, MOST_SHOWN).map((each) => formatDiagnostic(each, place).split("\n", 1)[0] ?? "");
  return { lines, more: shown.length - lines.length };
}

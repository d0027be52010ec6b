import type { Report } from "../../src/diagnostics/diagnostic.js";

/** Keeps what is told of a text, as lines: the code, the place, and what it adds. */
export function teller(): { told: string[]; report: Report } {
  const told: string[] = [];
  return {
    told,
    report: (code, where, detail) => {
      const { start, end } = where as { start: number; end: number };
      told.push(`${code} ${start}-${end} ${detail}`);
    },
  };
}

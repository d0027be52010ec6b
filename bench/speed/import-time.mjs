// @ts-check
import { execFileSync } from "node:child_process";
import { mark, median } from "./figures.mjs";

/** How long importing the package takes on the clock, a process each time. @param {string} address @returns {number} gates missed */
export function importTime(address) {
  const script = `const start = performance.now(); await import(${JSON.stringify(address)}); process.stdout.write(String(performance.now() - start));`;
  const times = Array.from({ length: 7 }, () =>
    Number(execFileSync(process.execPath, ["--input-type=module", "-e", script])),
  );
  const ok = median(times) <= 30;
  console.log(`${mark(ok)} import: ${median(times).toFixed(1)} ms (median of ${times.length})`);
  return ok ? 0 : 1;
}

// @ts-check
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { mark } from "../figures.mjs";
import { hostileShapes } from "./hostile-shapes.mjs";

const GATE = 2.3;

/**
 * What a doubling of a hostile dump costs `readRecords`, from 1 to 8 MB, each shape in a process of its own. What one
 * costs `parse` is measured by page-growth.mjs.
 *
 * @param {string} dist
 * @param {(line: string) => void} print
 * @returns {number} how many gates were missed
 */
export function hostile(dist, print) {
  let missed = 0;
  for (const shape of Object.keys(hostileShapes)) {
    let found = growthOf(shape, dist);
    // Once more before it counts as missed.
    if (!found.ok) found = growthOf(shape, dist);
    if (!found.ok) missed++;
    print(`  ${mark(found.ok)} ${shape}: ${found.text} (≤ ${GATE} each)`);
  }
  return missed;
}

/** @param {string} shape @param {string} dist */
function growthOf(shape, dist) {
  const script = fileURLToPath(new URL("jobs/hostile.mjs", import.meta.url));
  try {
    const told = execFileSync(process.execPath, [script, shape, `--dist=${dist}`], {
      encoding: "utf8",
      timeout: 600_000,
    });
    /** @type {{ costs: number[] }} */
    const { costs } = JSON.parse(told);
    const ratios = costs.slice(1).map((cost, at) => cost / (costs[at] ?? cost));
    const text = `${costs.map((cost) => `${cost.toFixed(1)} ms`).join(", ")}; a doubling costs ${ratios.map((ratio) => ratio.toFixed(2)).join(", ")}`;
    return { ok: ratios.every((ratio) => ratio <= GATE), text };
  } catch (error) {
    return { ok: false, text: `fails: ${error instanceof Error ? error.message.split("\n")[0] : error}` };
  }
}

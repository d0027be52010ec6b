// @ts-check
import { loadavg } from "node:os";
import { groups } from "./groups.mjs";
import { hostile } from "./hostile.mjs";
import { corpus } from "./make-corpus.mjs";
import { measure } from "./measure.mjs";
import { installPeers, peers } from "./peers.mjs";
import { markdownTable, plainTable } from "./table.mjs";

/**
 * Measures dumps against other readers and prints the table.
 *
 * @param {import("../arguments.mjs").Arguments} told
 * @param {(name: string) => boolean} wanted
 * @returns {number} how many gates were missed
 */
export function dumpsTable({ quick, rounds, markdown, pages, cache, dist }, wanted) {
  let missed = 0;
  const chosen = groups.filter(({ name }) => wanted(name)).flatMap((group) => (quick ? (quickly(group) ?? []) : group));
  if (chosen.length > 0) {
    const made = corpus({ pages, cache, log: console.error });
    const folder = installPeers(cache, console.error);
    const versions = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
    console.log(
      `dumps of ${made.pages} pages (${(made.pageBytes / 1e6).toFixed(1)} MB, ${made.source}), varied; ${folder === undefined ? "no peers" : versions.join(", ")}; ${rounds} rounds\n`,
    );
    const places = { dumps: made.dumps, peers: folder, dist };
    for (const group of chosen) {
      const figures = measure(group, places, { n: rounds, repeat: !quick });
      missed += figures.rows.filter(({ ok }) => ok === false).length;
      console.log(
        `${(markdown ? markdownTable : plainTable)(figures).join("\n")}\n  load ${loadavg()[0]?.toFixed(2)}\n`,
      );
    }
  }
  if (wanted("hostile")) {
    console.log("Hostile dumps of 1, 2, 4 and 8 MB (the least of five)");
    missed += hostile(dist, console.log);
  }
  return missed;
}

/**
 * The group on dumps of 10 MB, where start-up decides: without gates, for it tells only whether all runs and is right.
 * Undefined for one that compares sizes.
 *
 * @param {import("./groups.mjs").Group} group
 */
function quickly(group) {
  if (group.name.endsWith("size")) return undefined;
  const jobs = Object.entries(group.jobs).map(([name, job]) => [
    name,
    { ...job, dump: job.dump.replace("-100", "-10") },
  ]);
  const rows = group.rows.map(({ gate: _gate, ...row }) => row);
  return { ...group, jobs: Object.fromEntries(jobs), rows };
}

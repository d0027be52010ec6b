// @ts-check
import { mark } from "../figures.mjs";
import { MOST_SPREAD } from "./measure.mjs";

/** @typedef {import("./measure.mjs").GroupFigures} GroupFigures @typedef {import("./measure.mjs").RowFigures} RowFigures */

/** The figures of a group as lines for a person. @param {GroupFigures} figures */
export function plainTable({ group, jobs, rows, repeated }) {
  return [
    `${group.title}${repeated ? " (measured twice; the second time counts)" : ""}`,
    ...Object.values(jobs).map((figures) => {
      const { label, ...cells } = jobCells(figures);
      const { cpu, spread, speed, records, rss } = cells;
      const fault = figures.fault === undefined ? "" : `  WRONG: ${figures.fault}`;
      return `       ${label.padEnd(52)} ${cpu.padStart(8)} ms  spread ${spread}  ${speed.padStart(6)} MB/s ${records.padStart(7)} records/s  ${rss.padStart(4)} MB${fault}`;
    }),
    ...rows.map((figures) => `  ${mark(figures.ok)} ${figures.row.label}: ${valueText(figures)}${noteText(figures)}`),
  ];
}

/** The same in Markdown: a table of the jobs, and one of the comparisons. @param {GroupFigures} figures */
export function markdownTable({ group, jobs, rows }) {
  return [
    `### ${group.title}`,
    "",
    "| | CPU ms | spread | MB/s a core | records/s a core | peak MB | |",
    "|---|---|---|---|---|---|---|",
    ...Object.values(jobs).map((figures) => {
      const { label, cpu, spread, speed, records, rss } = jobCells(figures);
      return `| ${label} | ${cpu} | ${spread} | ${speed} | ${records} | ${rss} | ${figures.fault === undefined ? "" : `**wrong**: ${figures.fault}`} |`;
    }),
    "",
    "| | measured | promised | |",
    "|---|---|---|---|",
    ...rows.map((figures) => {
      const verdict = figures.ok === undefined ? "" : figures.ok ? "ok" : "MISS";
      return `| ${figures.row.label} | ${valueText(figures)} | ${gateText(figures.row)} | ${verdict}${figures.wrong === undefined ? "" : ` (${figures.wrong})`} |`;
    }),
    "",
  ];
}

/** @param {import("./measure.mjs").JobFigures} figures */
function jobCells({ job, cpu, spread, megabytes, records, rss }) {
  return {
    label: job.label,
    cpu: cpu.toFixed(0),
    spread: spread.toFixed(2),
    speed: (megabytes / (cpu / 1000)).toFixed(1),
    records: (records / (cpu / 1000)).toFixed(0),
    rss: rss.toFixed(0),
  };
}

/** @param {RowFigures} figures */
function valueText({ row, value, memory }) {
  if (value === undefined) return "skipped";
  if (memory !== undefined) return `${value.toFixed(2)} ×, ${memory.toFixed(0)} MB`;
  return row.measure === "faster" ? `${value.toFixed(2)} × as fast` : `${value.toFixed(2)} ×`;
}

/** @param {import("./groups.mjs").Row} row */
function gateText({ measure, gate, most }) {
  if (gate === undefined) return "";
  return `${measure === "faster" ? "≥" : "≤"} ${gate}${most === undefined ? "" : `, ≤ ${most} MB`}`;
}

/** @param {RowFigures} figures */
function noteText({ row, n, spread, wrong }) {
  const wide = spread !== undefined && spread > MOST_SPREAD ? ": too wide, measure again" : "";
  const notes = [
    gateText(row),
    `n ${n}`,
    ...(spread === undefined ? [] : [`spread ${spread.toFixed(2)}${wide}`]),
    ...(wrong === undefined ? [] : [`WRONG: ${wrong}`]),
  ];
  return ` (${notes.filter((note) => note !== "").join("; ")})`;
}

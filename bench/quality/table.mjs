// @ts-check
// How the figures are shown.

/** `seen`: the F1 of a model that has seen the pages. @typedef {import("./figures.mjs").Figures & { seen?: number | undefined }} Figures */
/** @typedef {{ name: string, figures: Figures }} Row */

const figure = (/** @type {number | undefined} */ value) => (value === undefined ? "-" : value.toFixed(3));
const share = (/** @type {import("./figures.mjs").Share | undefined} */ of) =>
  of === undefined ? "-" : `${figure(of.value)} (${of.of})`;

/** @type {readonly (readonly [name: string, cell: (row: Row) => string])[]} */
const columns = [
  ["set/flavour", ({ name }) => name],
  ["pages", ({ figures: { pages } }) => `${pages}`],
  ["F1", ({ figures: { f1 } }) => figure(f1)],
  ["P", ({ figures: { precision } }) => figure(precision)],
  ["R", ({ figures: { recall } }) => figure(recall)],
  ["page F1", ({ figures: { pageF1 } }) => figure(pageF1)],
  ["F1<.5", ({ figures: { low } }) => `${low ?? "-"}`],
  ["para", ({ figures: { paragraphs } }) => figure(paragraphs?.value)],
  ["headline", ({ figures: { headline } }) => share(headline)],
  ["authors", ({ figures: { authors } }) => share(authors)],
  ["date", ({ figures: { date } }) => share(date)],
  ["±1 day", ({ figures: { dateWithinADay } }) => figure(dateWithinADay?.value)],
  ["wrong", ({ figures: { dateWrong } }) => figure(dateWrong?.value)],
  ["captions", ({ figures: { captions } }) => share(captions)],
  ["places", ({ figures: { places } }) => share(places)],
  ["false dl", ({ figures: { falseDatelines } }) => `${falseDatelines ?? "-"}`],
];

/** The rows under their headings; the F1 of the model that has seen the pages beside it where it is known. @param {readonly Row[]} rows */
export function tableOf(rows) {
  const shown = [...columns];
  if (rows.some(({ figures }) => figures.seen !== undefined))
    shown.splice(3, 0, ["F1 seen", ({ figures }) => figure(figures.seen)]);
  const cells = [shown.map(([name]) => name), ...rows.map((row) => shown.map(([, cell]) => cell(row)))];
  const widths = shown.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  return cells
    .map((line) =>
      line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "),
    )
    .join("\n");
}

/** The pages with the least F1. @param {string} name @param {readonly import("./score-page.mjs").PageScore[]} pages @param {number} count */
export function worstOf(name, pages, count) {
  const sorted = pages
    .flatMap(({ id, f1 }) => (f1 === undefined ? [] : [{ id, f1 }]))
    .sort((a, b) => a.f1 - b.f1 || (a.id < b.id ? -1 : 1));
  return [`lowest F1 of ${name}`, ...sorted.slice(0, count).map(({ id, f1 }) => `  ${figure(f1)}  ${id}`)].join("\n");
}

// @ts-check
// Pages read with a template of their site beside the same pages without one.
import { readFileSync } from "node:fs";
import { readPages } from "../train/data.mjs";
import { figuresOf } from "./figures.mjs";
import { scorePage } from "./score-page.mjs";

/** Of fewer pages a template says nothing. */
const MIN_PAGES = 3;

/** @typedef {import("./figures.mjs").Figures} Figures */
/** @typedef {{ name: string, without: Figures, with: Figures, sites: { site: string, pages: number, without: Figures, with: Figures }[] }} Compared */

/**
 * @param {readonly import("./pages.mjs").Dumps[]} dumps
 * @param {string} folder the data, for which site a page is of
 * @param {import("./parsers.mjs").Parser} parse
 * @param {ReturnType<typeof import("./parsers.mjs").templated>} parseWith
 * @returns {Compared[]}
 */
export function compare(dumps, folder, parse, parseWith) {
  const siteOf = new Map(readPages(folder).map(({ set, id, group }) => [`${set}/${id}`, group]));
  return dumps.flatMap(({ set, flavour, pages }) => {
    const texts = new Map(pages.map(({ id, path }) => [id, readFileSync(path, "utf8")]));
    /** @type {Map<string, typeof pages>} */
    const sites = new Map();
    for (const page of pages) {
      const site = siteOf.get(`${set}/${page.id}`) ?? page.id;
      sites.set(site, [...(sites.get(site) ?? []), page]);
    }
    const scored = [...sites]
      .filter(([, own]) => own.length >= MIN_PAGES)
      .map(([site, own]) => ({ site, ...scoresOf(own) }));
    if (scored.length === 0) return [];
    const figures = (/** @type {"without" | "with"} */ which) => figuresOf(scored.flatMap((each) => each[which]));
    return [
      {
        name: `${set}/${flavour}`,
        without: figures("without"),
        with: figures("with"),
        sites: scored.map(({ site, without, with: learnt }) => ({
          site,
          pages: without.length,
          without: figuresOf(without),
          with: figuresOf(learnt),
        })),
      },
    ];

    /** @param {typeof pages} own */
    function scoresOf(own) {
      const text = (/** @type {string} */ id) => texts.get(id) ?? "";
      return {
        without: own.map(({ id, truth }) => scorePage(id, truth, parse(text(id), set, id))),
        with: own.map(({ id, truth }) => {
          const others = own.filter((other) => other.id !== id).map((other) => text(other.id));
          return scorePage(id, truth, parseWith(text(id), set, id, others));
        }),
      };
    }
  });
}

/** By how much each site changes, the worst first. @param {readonly Compared[]} compared */
export function describeSites(compared) {
  const figure = (/** @type {number | undefined} */ value) => (value === undefined ? "-" : value.toFixed(3));
  const rows = compared.flatMap(({ name, sites }) =>
    sites.map(({ site, pages, without, with: learnt }) => ({
      change: (learnt.f1 ?? 0) - (without.f1 ?? 0),
      line: `  ${figure(without.f1)} -> ${figure(learnt.f1)}  para ${figure(without.paragraphs?.value)} -> ${figure(learnt.paragraphs?.value)}  ${site} (${name}, ${pages} pages)`,
    })),
  );
  rows.sort((one, other) => one.change - other.change);
  const least = rows[0]?.change ?? 0;
  const moved = rows.filter(({ change }) => Math.abs(change) >= 0.0005);
  return [`F1 by site, where it changes (least change ${least.toFixed(3)})`, ...moved.map(({ line }) => line)].join(
    "\n",
  );
}

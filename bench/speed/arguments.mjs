// @ts-check
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { defaultCache, defaultDist, defaultPages } from "./dumps/folders.mjs";

const usage = `usage: npm run bench:speed -- [folder of .txt pages …] [--only NAME,…] [--quick] [--rounds N] [--markdown]
  [--pages FOLDER] [--html FOLDER] [--cache FOLDER] [--dist FOLDER]`;

/** What the command line asks for; whatever else it says is answered by the usage. */
export function readArguments() {
  const { values, positionals } = parsed();
  const { only, quick = false, rounds, markdown = false, pages, html, cache, dist } = values;
  if (rounds !== undefined && !/^[1-9]\d*$/.test(rounds)) throw new Error(usage);
  return {
    folders: positionals,
    only: only?.split(","),
    quick,
    rounds: Number(rounds ?? (quick ? 2 : 5)),
    markdown,
    pages: resolve(pages ?? defaultPages),
    html: html === undefined ? undefined : resolve(html),
    cache: resolve(cache ?? defaultCache),
    dist: resolve(dist ?? defaultDist),
  };
}

/** @typedef {ReturnType<typeof readArguments>} Arguments */

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        only: { type: "string" },
        quick: { type: "boolean" },
        rounds: { type: "string" },
        markdown: { type: "boolean" },
        pages: { type: "string" },
        html: { type: "string" },
        cache: { type: "string" },
        dist: { type: "string" },
      },
    });
  } catch {
    throw new Error(usage);
  }
}

// @ts-check
// npm run bench:speed -- [folder of .txt pages …] [--only NAME,…] [--quick] [--rounds N] [--markdown]
//
// Speed and memory: of pages (pages, html, page-growth, import, writing), of sources that label their fields (labelled), of old encodings (encodings), and of dumps against other readers (plain, gzip, articles,
// jsonl, size, articles-size, workers, hostile). How it is measured: docs/speed.md. Needs a build (npm run build).
import { cpus, loadavg } from "node:os";
import { pathToFileURL } from "node:url";
import { readArguments } from "./arguments.mjs";
import { groups } from "./dumps/groups.mjs";
import { dumpsTable } from "./dumps/run.mjs";
import { encodings } from "./encodings.mjs";
import { html } from "./html.mjs";
import { importTime } from "./import-time.mjs";
import { labelled } from "./labelled.mjs";
import { pageGrowth } from "./page-growth.mjs";
import { pages } from "./pages.mjs";
import { writing } from "./writing.mjs";

try {
  const told = readArguments();
  const known = [
    "pages",
    "html",
    "page-growth",
    "import",
    "writing",
    "labelled",
    "encodings",
    ...groups.map(({ name }) => name),
    "hostile",
  ];
  const unknown = told.only?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`--only takes ${known.join(", ")}; not ${unknown}`);
  const wanted = (/** @type {string} */ name) => told.only === undefined || told.only.includes(name);
  console.log(`node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(2)}`);
  const address = pathToFileURL(`${told.dist}/index.js`).href;
  const { parse } = await import(address);
  let missed = 0;
  if (wanted("pages")) missed += pages(parse, told.folders);
  if (wanted("html")) missed += await html(parse, told);
  if (wanted("page-growth")) missed += pageGrowth(parse);
  if (wanted("import")) missed += importTime(address);
  if (wanted("writing")) missed += await writing(parse, told.dist);
  if (wanted("labelled")) missed += await labelled(told.dist, told);
  if (wanted("encodings")) missed += await encodings(told.dist);
  missed += dumpsTable(told, wanted);
  process.exitCode = missed === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

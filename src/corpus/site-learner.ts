import type { DumpRecord } from "../model/record.js";
import { makePageLines } from "../page-lines.js";
import { hostOf } from "../page-reader.js";
import type { ParserOptions } from "../parser.js";
import { type SiteTemplate, TEMPLATE_VERSION } from "../profiles/site-template.js";
import { countPage, shapesOf } from "./count-page.js";
import { byCount, editionOf, shapesOf as mostFrequent } from "./edition-of.js";
import { type Counted, lineSketch } from "./line-sketch.js";
import { notesOf } from "./notes.js";
import { looksOf, type Periods, periodOf } from "./periods.js";
import { addOne, widen } from "./site-counts.js";

/** What learning may be told. */
export interface LearnOptions {
  /** What the site is called, where its title lines and addresses do not say. */
  readonly name?: string;
  /** What an earlier pass over the site's pages learnt: they are read by it, so that more is known of what was text. */
  readonly templates?: readonly SiteTemplate[];
  /** Line shapes kept for each month of capture, and for each of up to three looks in it; 2048 unless told. Twice as many are held meanwhile. */
  readonly capacity?: number;
}

/** Learns a site page by page. */
export interface SiteLearner {
  /** Counts a page in: a text, or a record. */
  add(page: string | DumpRecord): void;
  /** What was learnt so far. */
  template(): SiteTemplate;
}

/** Makes learners that read pages with the given knowledge. */
export function makeSiteLearner(knowledge: ParserOptions): (options?: LearnOptions) => SiteLearner {
  const linesOf = makePageLines(knowledge);
  return (options = {}) => openLearner(linesOf, options);
}

const CAPACITY = 2048;
/** Copies are told among so many pages. */
const MAX_REMEMBERED = 1 << 17;

function openLearner(
  linesOf: ReturnType<typeof makePageLines>,
  { name, capacity = CAPACITY, templates }: LearnOptions,
): SiteLearner {
  const periods: Periods = new Map();
  const hosts = new Map<string, number>();
  const languages = new Map<string, number>();
  const suffixes = lineSketch<Counted>(64, () => ({ pages: 0, missed: 0 }));
  const remembered = new Set<number>();
  let pages = 0;
  let copies = 0;
  return {
    add(page) {
      const record = typeof page === "string" ? { text: page, source: { index: 0 } } : page;
      const found = linesOf(record, templates);
      const shapes = shapesOf(found);
      const hash = pageHash(shapes);
      if (remembered.has(hash)) {
        copies++;
        return;
      }
      if (remembered.size < MAX_REMEMBERED) remembered.add(hash);
      pages++;
      const host = hostOf(record.targetUri)?.toLowerCase();
      if (host !== undefined) addOne(hosts, host);
      if (found.language !== undefined) addOne(languages, found.language);
      if (found.titleSuffix !== undefined) suffixes.take(found.titleSuffix).pages++;
      const day = record.capturedAt?.slice(0, 10);
      const counts = periodOf(periods, day, shapes, capacity);
      widen(counts, day);
      countPage(counts, found, shapes, hash);
    },
    template() {
      const looks = looksOf(periods, capacity);
      const editions = looks.map(editionOf).reverse();
      const titleSuffixes = mostFrequent(suffixes).filter((suffix) => suffix.pages > 1);
      const hostNames = byCount(hosts);
      const language = byCount(languages)[0];
      return {
        version: TEMPLATE_VERSION,
        name: name ?? titleSuffixes[0]?.text ?? hostNames[0] ?? "",
        hosts: hostNames,
        ...(language !== undefined && { language }),
        pages,
        copies,
        titleSuffixes,
        editions,
        notes: notesOf({ pages, copies, looks }, editions),
      };
    },
  };
}

/** A hash of 52 bits: among a hundred thousand pages no two have the same. */
function pageHash(shapes: readonly string[]): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (const shape of shapes) {
    for (let at = 0; at < shape.length; at++) {
      const code = shape.charCodeAt(at);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x85ebca6b);
    }
    low = Math.imul(low ^ 10, 0x01000193);
    high = Math.imul(high ^ 10, 0x85ebca6b);
  }
  return ((high >>> 0) & 0xfffff) * 0x1_0000_0000 + (low >>> 0);
}

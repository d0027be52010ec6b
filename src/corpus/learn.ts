import type { DumpRecord } from "../model/record.js";
import { makePageLines } from "../page-lines.js";
import type { ParserOptions } from "../parser.js";
import type { SiteTemplate } from "../profiles/site-template.js";
import { countPage, siteCounts } from "./site-learner.js";
import { templateOf } from "./template-of.js";

const CAPACITY = 8192;

export function makeLearn(knowledge: ParserOptions): (records: Iterable<DumpRecord | string>) => SiteTemplate {
  const pageLines = makePageLines(knowledge);
  return (records) => {
    const counts = siteCounts(CAPACITY);
    let index = 0;
    for (const record of records) {
      const given = typeof record === "string" ? { text: record, source: { index } } : record;
      countPage(counts, pageLines(given), given, undefined);
      index++;
    }
    return templateOf(counts, undefined);
  };
}

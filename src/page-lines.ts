import { classify } from "./blocks/classify.js";
import { isBlank, lineText } from "./blocks/line.js";
import type { PageTitle } from "./blocks/page-title.js";
import type { Vocabulary } from "./blocks/vocabulary.js";
import type { BlockRole } from "./model/block.js";
import type { DumpRecord } from "./model/record.js";
import { makePageReader } from "./page-reader.js";
import type { ParserOptions } from "./parser.js";
import type { SiteTemplate } from "./profiles/site-template.js";
import { splitLines } from "./text/lines.js";

/** Where a line stands to the article of its page. */
export type Place = "above" | "head" | "text" | "gap" | "below";

/** A line of a page that is not blank. */
export interface PageLine {
  readonly text: string;
  /** The role of its first block. */
  readonly role: BlockRole;
  readonly place: Place;
}

/** The lines of a page. */
export interface PageLines {
  readonly lines: readonly PageLine[];
  /** What stands behind the headline on its title line. */
  readonly titleSuffix: string | undefined;
  readonly language: string | undefined;
  readonly vocabulary: Vocabulary;
  /** The page has an article's text. */
  readonly hasText: boolean;
  /** What was cut off behind its words, by a template of its site. */
  readonly tails: readonly string[];
}

const textRoles: ReadonlySet<BlockRole> = new Set(["paragraph", "crosshead", "listItem", "quote", "dateline"]);

/** Makes a function that tells of each line of a page where it stands to the article. */
export function makePageLines({
  profiles = [],
  languages = [],
  model,
}: ParserOptions): (record: DumpRecord, templates?: readonly SiteTemplate[]) => PageLines {
  const readPage = makePageReader(profiles, languages);
  const report = () => {};
  return (record, templates) => {
    const { text: given } = record;
    const { text, lines, vocabulary, language, profile, editions, reading, template } = readPage(
      { text: given, lines: splitLines(given), record, templates },
      report,
    );
    const options = { vocabulary, profile, editions, report, model, template, rowMarks: reading?.rowMarks };
    const { blocks, title } = classify(text, lines, options);
    const rows: { text: string; role: BlockRole; start: number; isText: boolean }[] = [];
    let block = 0;
    for (let at = 0; at < lines.count; at++) {
      if (isBlank({ text, lines }, at)) continue;
      const start = lines.textStarts[at] as number;
      while (block + 1 < blocks.length && (blocks[block]?.span.end as number) <= start) block++;
      let isText = false;
      for (
        let of = block;
        of < blocks.length && (blocks[of]?.span.start as number) < (lines.textEnds[at] as number);
        of++
      ) {
        if (textRoles.has(blocks[of]?.role as BlockRole)) isText = true;
      }
      rows.push({ text: lineText({ text, lines }, at), role: blocks[block]?.role as BlockRole, start, isText });
    }
    const first = rows.findIndex(({ isText }) => isText);
    const last = rows.findLastIndex(({ isText }) => isText);
    const head = rows.slice(0, Math.max(0, first)).findLastIndex(({ role }) => role === "headline");
    const placed = rows.map(({ text, role, isText }, row): PageLine => {
      const above = first < 0 || (row < first && (head < 0 || row <= head));
      const place = isText ? "text" : above ? "above" : row < first ? "head" : row < last ? "gap" : "below";
      return { text, role, place };
    });
    return {
      lines: placed,
      titleSuffix: suffixOf(text, title),
      language,
      vocabulary,
      hasText: first >= 0,
      tails: template?.edition.tails ?? [],
    };
  };
}

function suffixOf(text: string, title: PageTitle | undefined): string | undefined {
  return title?.suffix && text.slice(title.suffix.start, title.suffix.end).trim();
}

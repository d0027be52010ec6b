import { countBody, type OpenContext } from "../../src/blocks/claims.js";
import { lineSpan } from "../../src/blocks/line.js";
import type { BlockRule } from "../../src/blocks/rule.js";
import { ruleList } from "../../src/blocks/rule-list.js";
import { State } from "../../src/blocks/sequence/states.js";
import { labelAt } from "../../src/blocks/shapes/label.js";
import { lineMoments } from "../../src/blocks/shapes/line-moments.js";
import { siteKnowledge } from "../../src/blocks/site.js";
import { bylineZones } from "../../src/blocks/zones.js";
import type { BlockRole } from "../../src/model/block.js";
import type { Edition, Profile } from "../../src/profiles/profile.js";
import { firstLetters, fold } from "../../src/text/fold.js";
import { splitLines } from "../../src/text/lines.js";
import { vocabularyOf } from "./vocabularies.js";

const states: Readonly<Record<string, State>> = {
  ".": State.Before,
  H: State.Head,
  L: State.Lead,
  B: State.Body,
  i: State.List,
  G: State.Gap,
  A: State.After,
};

/** What a test says of a page beside its rows. */
export interface Told extends Partial<Omit<OpenContext, "title" | "headline" | "caption" | "previous" | "site">> {
  readonly code?: string;
  /** The title line, the words of its headline, and those of its site. */
  readonly title?: readonly [line: number, words: string, suffix?: string];
  /** The headline's line, its words, and the lines that say the same. */
  readonly headline?: readonly [line: number, words: string, ...copies: number[]];
  /** The row that is the last caption. */
  readonly caption?: number;
  readonly previous?: BlockRole;
  /** The lines that the site's profile names. */
  readonly site?: Edition["lines"];
  readonly suffixes?: readonly string[];
}

const paragraph = "The harbour of Lunderby opens again on Monday, officials said after the talks had ended.";
const teaser = "The harbour of Lunderby opens again on Monday, officials said...";

/** `{x40}` stands for so many letters, `{P}` for a paragraph and `{T}` for a teaser. */
const spelt = (row: string) =>
  row
    .replace(/\{x(\d+)\}/g, (_, count) => "x".repeat(Number(count)))
    .replace("{P}", paragraph)
    .replace("{T}", teaser);
/** The same back. */
export const short = (said: string) =>
  said
    .replace(/x{20,}/g, ({ length }) => `{x${length}}`)
    .replace(paragraph, "{P}")
    .replace(teaser, "{T}")
    .replaceAll("\n", " ¶ ");

/**
 * A page as the rules see it behind the decision. Each row begins with what the decision says of it: `H` the headline, `L` between
 * headline and body, `B` body, `i` a list in it, `G` a gap, `A` behind the article, `.` before it; a blank row has nothing.
 */
export function pageOf(rows: readonly string[], told: Told = {}): OpenContext & { reports: string[] } {
  const { code = "en", title, headline, caption, previous, site, suffixes, ...others } = told;
  const text = rows.map((row) => spelt(row.slice(2))).join("\n");
  const lines = splitLines(text);
  const vocabulary = vocabularyOf(code);
  const reports: string[] = [];
  const editions: Edition[] = [{ ...(site && { lines: site }), ...(suffixes && { titleSuffixes: suffixes }) }];
  const profile: Profile = { id: "daily-bugle", name: "Daily Bugle", language: "en", signs: {}, editions };
  const context: OpenContext & { reports: string[] } = {
    text,
    lines,
    vocabulary,
    reports,
    site: siteKnowledge(site || suffixes ? profile : undefined, editions),
    report: (code, span) => reports.push(`${code} ${span?.start}-${span?.end}`),
    template: undefined,
    title: undefined,
    rowMarks: undefined,
    lastLine: lines.count - 1,
    previous: previous && { role: previous },
    caption: undefined,
    bare: false,
    proseAbove: 0,
    openLines: 0,
    hasCaption: false,
    label: (at) => labelAt(context, at),
    moments: lineMoments(text, lines, vocabulary),
    zones: () => bylineZones(context),
    layout: "article",
    state: (at) => states[rows[at]?.charAt(0) ?? ""] ?? State.Before,
    bodyLines: 0,
    firstBodyLine: -1,
    secondBodyLine: -1,
    headline: undefined,
    headlineRepeats: false,
    entries: undefined,
    from: 0,
    to: lines.count,
  };
  Object.assign(context, countBody(context, []), others);
  const place = (line: number, words: string) => {
    const start = text.indexOf(words, lines.textStarts[line]);
    return { start, end: start + words.length };
  };
  if (title !== undefined) {
    const [line, words, suffix] = title;
    const span = place(line, words);
    context.title = {
      line,
      headline: span,
      suffix: suffix === undefined ? undefined : place(line, suffix),
      folded: fold(words),
      firstLetters: firstLetters(text, span.start, span.end),
      basis: "inferred",
    };
  }
  if (headline !== undefined) {
    const [line, words, ...copies] = headline;
    context.headline = { line, span: place(line, words), copies };
  }
  if (caption !== undefined) context.caption = { role: "caption", content: lineSpan(context, caption) };
  return context;
}

const lists = new Map<BlockRule, ReturnType<typeof ruleList>>();

/** The lines of a table: a page, `⇒`, and what a rule makes of it. */
export function casesOf(table: string): readonly (readonly [page: string, made: string])[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [page = "", made = ""] = line.split(" ⇒ ");
      return [page, made];
    });
}

/**
 * A page in one line: its rows with `¶` between them, the one that is asked for behind `→` where it is not the first; what else is told
 * stands before them.
 */
export function pageTold(page: string) {
  const told = /^\{".*?\}(?= )/.exec(page)?.[0] ?? "";
  const rows = page.slice(told === "" ? 0 : told.length + 1).split(" ¶ ");
  const at = rows.findIndex((row) => row.startsWith("→ "));
  const context = pageOf(
    rows.map((row) => row.replace(/^→ /, "")),
    told === "" ? {} : JSON.parse(told),
  );
  return { context, at: Math.max(0, at) };
}

/**
 * What a rule makes of a row of a page: its name with the basis and how many rows it takes, then each piece (`role: words`, a tilde and
 * what goes with it up to its end), and what it reports. `-` where it is asked and gives nothing, `not asked` where it is not.
 */
export function asked(rule: BlockRule, page: string): string {
  const { context, at } = pageTold(page);
  const list = lists.get(rule) ?? ruleList([rule]);
  lists.set(rule, list);
  const [found] = list(context)(at);
  if (found === undefined) return "not asked";
  const made = found.recognise(at, context);
  if (made === undefined) return "-";
  const { text, reports } = context;
  const pieces = made.pieces.map(({ role, content, end, basis }) => {
    const behind = end === undefined ? "" : `~${text.slice(content.end, end)}`;
    return short(
      `${role}${basis === undefined ? "" : ` ${basis}`}: ${text.slice(content.start, content.end)}${behind}`,
    );
  });
  return [`${found.name} ${made.basis} ${made.next - at}`, ...pieces, ...reports].join(" ‖ ");
}

import { findPageTitle } from "./blocks/page-title.js";
import { rulesAfterDecision, rulesBeforeDecision } from "./blocks/rules/all.js";
import { labelPage } from "./blocks/sequence/decide-learnt.js";
import { evidenceOf, type RowEvidence } from "./blocks/sequence/evidence-of.js";
import { labelRows } from "./blocks/sequence/label-rows.js";
import { isEntryTime } from "./blocks/sequence/live-entries.js";
import { loadModel } from "./blocks/sequence/model.js";
import { State } from "./blocks/sequence/states.js";
import { siteKnowledge, withTemplate } from "./blocks/site.js";
import { knownRows } from "./blocks/template/rows.js";
import { saidOf } from "./blocks/template/said.js";
import type { TemplateReason } from "./blocks/template/scales.js";
import * as languages from "./languages/all.js";
import type { Parsed, ParsedRecord } from "./model/article.js";
import type { Block } from "./model/block.js";
import { newsModel } from "./news-model.js";
import { makePageReader, type ReadablePage } from "./page-reader.js";
import * as profiles from "./profiles/all.js";
import type { Profile } from "./profiles/profile.js";
import type { SiteTemplate } from "./profiles/site-template.js";
import { splitLines } from "./text/lines.js";

/** Why a line has its roles. */
export interface Why {
  /** The blocks on the line, in order. */
  readonly blocks: readonly Block[];
  /** On a wrapped page: the first and last line, from 0, of what is read as one with it. */
  readonly readWith: { readonly first: number; readonly last: number } | undefined;
  /** What the learnt decision over the page says of it; nothing where it was not asked, or the line is blank. */
  readonly decision: Decision | undefined;
}

/** The state of a line, and what speaks for and against it. */
export interface Decision extends RowEvidence {
  readonly state: State;
  /** It repeats a line of the article's text, and is passed over for that alone. */
  readonly isCopy: boolean;
  /** On a page of live entries: it is the time of one, and no text for that alone, or the heading below it, and text for that. */
  readonly entry: "time" | "heading" | undefined;
}

/** What `parse` was given beside the page. */
export interface KnownBeside {
  readonly profiles?: readonly Profile[] | undefined;
  readonly templates?: readonly SiteTemplate[] | undefined;
}

let readPage: ReturnType<typeof makePageReader> | undefined;

const fromLines = /* @__PURE__ */ rulesBeforeDecision.map(({ name }) => name);
const fromDecision = /* @__PURE__ */ rulesAfterDecision.map(({ name }) => name);

/** What a rule goes by: the lines at hand, or what the decision over the page says; nothing for a name that two rules share. */
export function goesBy(rule: string): "lines" | "decision" | undefined {
  if (fromLines.includes(rule)) return fromDecision.includes(rule) ? undefined : "lines";
  return fromDecision.includes(rule) ? "decision" : undefined;
}

/**
 * Why line `at`, from 0, of a page that `parse` has read has its roles; nothing for a line that is not there.
 *
 * @param beside - the profiles and templates that `parse` was given.
 */
export function why(
  parsed: Parsed | ParsedRecord,
  at: number,
  { profiles: further, templates }: KnownBeside = {},
): Why | undefined {
  const { text, blocks } = parsed;
  const lines = splitLines(text);
  if (at < 0 || at >= lines.count) return undefined;
  readPage ??= makePageReader(Object.values(profiles), Object.values(languages));
  const record = "record" in parsed ? parsed.record : undefined;
  const page = readPage({ text, lines, record, profiles: further, templates }, () => {});
  const [start, end] = [lines.starts[at] as number, lines.starts[at + 1] as number];
  const { line, readWith } = readableLine(page, lines.starts, at);
  return {
    blocks: blocks.filter(({ span }) => span.start < end && span.end > start),
    readWith,
    decision: parsed.kind === "listing" ? undefined : decisionOn(page, line),
  };
}

/** The line of the page as it is read, and which lines it was made of. */
function readableLine({ reading, lines }: ReadablePage, starts: Uint32Array, at: number) {
  if (reading === undefined) return { line: at, readWith: undefined };
  const startOf = (line: number) => reading.boundary(lines.starts[line] as number);
  let line = 0;
  while (line + 1 < lines.count && startOf(line + 1) <= (starts[at] as number)) line++;
  const [from, to] = [startOf(line), startOf(line + 1)];
  let first = at;
  while (first > 0 && (starts[first - 1] as number) >= from) first--;
  let last = at;
  while ((starts[last + 1] as number) < to) last++;
  return { line, readWith: { first, last } };
}

/** Repeats the decision: what is known of a page is the same every time. */
function decisionOn(page: ReadablePage, line: number): Decision | undefined {
  const { text, lines, vocabulary, profile, editions, reading, template } = page;
  const site = withTemplate(siteKnowledge(profile, editions ?? profile?.editions ?? []), template);
  const title = findPageTitle({ text, lines, site, vocabulary, rowMarks: reading?.rowMarks });
  if (site.complete) return undefined;
  const model = loadModel(newsModel.weights);
  const known = { text, lines, vocabulary, title, template, rowMarks: reading?.rowMarks };
  const notes: { row: number; state: State; steps: number; reason: TemplateReason }[] = [];
  const {
    page: rows,
    scores,
    states,
    none,
  } = labelPage(known, model, (row, state, steps, reason) => {
    notes.push({ row, state, steps, reason });
  });
  // A page that holds no article has no line of one, whatever speaks for it.
  if (none) return undefined;
  const row = rows.lines.indexOf(line);
  if (row < 0) return undefined;
  const state = states[row] as State;
  const siteRows = template && knownRows(known, rows, template);
  const told = notes
    .filter((note) => note.row === row)
    .map(({ state: of, steps, reason }) => ({
      state: of,
      steps,
      says: siteRows === undefined || template === undefined ? reason : saidOf(reason, row, siteRows, template),
    }));
  // Of what is changed behind the decision only copies and times of entries become gaps.
  const isChanged = labelRows(rows, scores, model)[row] !== state;
  const isTime = (of: number) => of >= 0 && isEntryTime(rows.columns, of) && states[of] === State.Gap;
  const entry = !isChanged
    ? undefined
    : isTime(row)
      ? "time"
      : isTime(row - 1) && state === State.Body
        ? "heading"
        : undefined;
  const isCopy = isChanged && state === State.Gap && entry === undefined;
  return { state, isCopy, entry, ...evidenceOf(rows, model, row, state, told) };
}

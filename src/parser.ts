import { type AssembleOptions, assemble } from "./article/assemble.js";
import { takeLabelled } from "./article/labelled-fields.js";
import { inOrder, takeStated } from "./article/stated.js";
import { withoutSite } from "./article/stated-title.js";
import { toldByLabels } from "./article/told-by-labels.js";
import { belowHeadline, underHeadline } from "./below-headline.js";
import { type Classified, classify } from "./blocks/classify.js";
import type { PageModel } from "./blocks/page-model.js";
import { restore, restoreReport } from "./blocks/restore.js";
import { layParts, restoreParts } from "./blocks/restore-parts.js";
import { classifyParts, lineParts } from "./blocks/stated-parts.js";
import type { Vocabulary } from "./blocks/vocabulary.js";
import { type Diagnostic, type TextReport, textDiagnostic } from "./diagnostics/diagnostic.js";
import { type CalendarWords, calendarWordsOf } from "./fields/calendar-words.js";
import { inspect, inspectText } from "./inspect.js";
import type { Lexicon } from "./languages/lexicon.js";
import type { Parsed, ParsedRecord } from "./model/article.js";
import type { Basis, Block } from "./model/block.js";
import type { DumpRecord, StatedPart, StatedValue } from "./model/record.js";
import { hostOf, makePageReader, makeTextTeller, type TextKnowledge } from "./page-reader.js";
import type { Profile } from "./profiles/profile.js";
import type { SiteTemplate } from "./profiles/site-template.js";
import { type LineTable, splitLines } from "./text/lines.js";

/** What a parser knows. */
export interface ParserOptions {
  readonly profiles?: readonly Profile[];
  readonly languages?: readonly Lexicon[];
  /** What was learnt of pages of many sites. Without one, sites that have no profile are read by rules set by hand. */
  readonly model?: PageModel;
}

/** What one call of `parse` may add. */
export interface ParseOptions {
  /** Further site profiles, for this call. They compete with the parser's own by the number of signs found. */
  readonly profiles?: readonly Profile[];
  /** BCP 47, where the caller knows it. */
  readonly language?: string;
  /** What was learnt of sites from pages of them, by `learnSite` of `newsdump/corpus`. */
  readonly templates?: readonly SiteTemplate[];
}

/** Text or record in, {@link Parsed} out. */
export interface Parse {
  (text: string, options?: ParseOptions): Parsed;
  (record: DumpRecord, options?: ParseOptions): ParsedRecord;
}

/** Makes a `parse` that knows the given sites and languages. */
export function makeParse({ profiles = [], languages = [], model }: ParserOptions): Parse {
  const tellText = makeTextTeller(profiles, languages);
  const readPage = makePageReader(profiles, languages, tellText);
  let dateWords: CalendarWords | undefined;
  function parseText(
    text: string,
    record: DumpRecord | undefined,
    options: ParseOptions,
    parts: readonly StatedPart[] | undefined = record?.parts,
    basis: Basis = "stated",
  ): Parsed {
    const diagnostics: Diagnostic[] = [];
    const report: TextReport = (code, where, detail) => void diagnostics.push(textDiagnostic(code, where, detail));
    if (parts !== undefined) {
      inspectText(text, report);
      return parseParts({ text, record, parts, basis, options, diagnostics, report });
    }
    const lines = splitLines(text);
    if (record === undefined && text === "") report("EMPTY_INPUT", { start: 0, end: 0 });
    inspect(text, lines, report, () => lines);
    const { profiles, templates, language } = options;
    const page = readPage({ text, lines, record, templates, profiles, language }, report);
    const { vocabulary, reading, template } = page;
    // A wrapped page is read with its paragraphs joined; its blocks are those of the text as given.
    const told = reading === undefined ? report : restoreReport(report, reading);
    const { profile, editions } = page;
    const known = { vocabulary, profile, editions, report: told, model, template, rowMarks: reading?.rowMarks };
    const found = classify(page.text, page.lines, known);
    const assembled = assembleFound(page.text, page, found, record, told);
    const blocks = reading === undefined ? found.blocks : restore(found.blocks, text, reading);
    return withStated(wholeOf(text, diagnostics, page, assembled, blocks), record, vocabulary);
  }
  /** Of a record whose parts are told nothing is decided: they are read where they stand, without labels, tags and wrapping. */
  function parseParts({ text, record, parts, basis, options, diagnostics, report }: PartsOfRecord): Parsed {
    const laid = layParts(text, parts);
    const shown = laid?.reading.text ?? text;
    let table: LineTable | undefined;
    const lines = () => {
      table ??= splitLines(shown);
      return table;
    };
    const { profiles, language } = options;
    const page = tellText({ text: shown, lines, record, profiles, language }, report);
    const { vocabulary } = page;
    const toText = laid === undefined ? report : restoreReport(report, laid.reading);
    const found = classifyParts(shown, lines, laid?.parts ?? parts, basis, page);
    const pictures = picturesOf(laid?.parts ?? parts, found.partBlocks);
    const told = laid === undefined ? undefined : toldByLabels(shown, laid.parts);
    const labels = { told, isBrief: isBrief(parts), pictures };
    const assembled = assembleFound(shown, page, found, record, toText, labels);
    if (laid === undefined)
      return withStated(wholeOf(text, diagnostics, page, assembled, found.blocks), record, vocabulary);
    const { partBlocks, site } = found;
    dateWords ??= calendarWordsOf(languages);
    const labelled = { text: shown, parts: laid.parts, partBlocks, site, vocabulary, words: dateWords, report: toText };
    const blocks = restoreParts(found.blocks, text, laid.reading);
    const { article, origins, stated } = takeLabelled(assembled, labelled);
    const { kind, entries } = assembled;
    const completed = { kind, article, entries, origins, stated };
    return withStated(wholeOf(text, diagnostics, page, completed, blocks), record, vocabulary);
  }
  /** A text whose headline its record states is read below it: the first line is then not taken for the headline. */
  function parseRecord(text: string, record: DumpRecord, options: ParseOptions): Parsed {
    const headline = record.parts === undefined ? statedHeadline(record.stated) : undefined;
    if (headline === undefined || text.charCodeAt(0) === 0xfeff) return parseText(text, record, options);
    const { page, length } = underHeadline(text, headline);
    const found = belowHeadline(parseText(page, record, options), length);
    if (found !== undefined && (found.kind !== "unknown" || text.trim() === "")) return found;
    // What a record gives beside its headline is its text, though it may be too short to look like an article.
    return parseText(text, record, options, lineParts(splitLines(text)), "inferred");
  }
  function parse(text: string, options?: ParseOptions): Parsed;
  function parse(record: DumpRecord, options?: ParseOptions): ParsedRecord;
  function parse(input: string | DumpRecord, options: ParseOptions = {}): Parsed | ParsedRecord {
    if (typeof input === "string") return parseText(input, undefined, options);
    if (typeof input !== "object" || input === null || typeof input.text !== "string") {
      throw new TypeError(`parse takes a string or a record with a text, and was given ${nameOf(input)}`);
    }
    const { text, stated: _stated, parts: _parts, diagnostics: given, ...record } = input;
    const parsed: ParsedDraft = parseRecord(text, input, options);
    if (given !== undefined) parsed.diagnostics = [...given, ...parsed.diagnostics];
    parsed.record = record;
    return parsed as ParsedRecord;
  }
  return parse;
}

interface PartsOfRecord {
  readonly text: string;
  readonly record: DumpRecord | undefined;
  readonly parts: readonly StatedPart[];
  readonly basis: Basis;
  readonly options: ParseOptions;
  readonly diagnostics: readonly Diagnostic[];
  readonly report: TextReport;
}

/** The keys in the order of the model. Written out: to copy them from object to object costs as much as ten lines of the page. */
function wholeOf(
  text: string,
  diagnostics: readonly Diagnostic[],
  { profile }: TextKnowledge,
  {
    kind,
    article,
    entries,
    origins,
    stated,
  }: ReturnType<typeof assemble> & { readonly stated?: Parsed["stated"] | undefined },
  blocks: readonly Block[],
): Parsed {
  const whole: ParsedDraft = { kind, text, blocks, article: inOrder(article), entries, origins, diagnostics };
  if (profile !== undefined) whole.profile = profile.id;
  if (stated !== undefined) whole.stated = stated;
  return whole;
}

/** True for parts that label a headline and a day, and lead to no other articles: `<TEXT TYPE="BRIEF"><TITLE>…`. */
function isBrief(parts: readonly StatedPart[]): boolean {
  const isPublished = ({ field, also = [] }: StatedPart) =>
    field === "published" || also.some((each) => each.field === "published");
  return (
    parts.some(({ field }) => field === "headline") &&
    parts.some(isPublished) &&
    !parts.some(({ role }) => role === "related")
  );
}

function assembleFound(
  text: string,
  { vocabulary, language }: TextKnowledge,
  found: Classified,
  record: DumpRecord | undefined,
  report: TextReport,
  labels: Pick<AssembleOptions, "told" | "isBrief" | "pictures"> = {},
) {
  const { site, layout, moments } = found;
  return assemble(text, found.blocks, {
    vocabulary,
    site,
    layout,
    moments,
    language,
    capturedAt: record?.capturedAt,
    ...labels,
    report,
  });
}

/** The numbers of pictures by the indexes of blocks; undefined where no part has one. */
function picturesOf(
  parts: readonly { readonly picture?: number | undefined }[],
  partBlocks: readonly (readonly number[])[],
): ReadonlyMap<number, number> | undefined {
  if (!parts.some(({ picture }) => picture !== undefined)) return undefined;
  const pictures = new Map<number, number>();
  parts.forEach(({ picture }, at) => {
    if (picture !== undefined) for (const block of partBlocks[at] ?? []) pictures.set(block, picture);
  });
  return pictures;
}

/** What was parsed, with what the record states beside its text. */
function withStated(parsed: Parsed, record: DumpRecord | undefined, vocabulary: Vocabulary): Parsed {
  if (record?.stated === undefined) return parsed;
  const taken = takeStated(parsed, titledWithoutSite(record.stated, record), vocabulary);
  return { ...parsed, ...taken, stated: { ...parsed.stated, ...taken.stated } };
}

function titledWithoutSite(stated: readonly StatedValue[], { text, targetUri }: DumpRecord): readonly StatedValue[] {
  const title = statedHeadline(stated);
  if (title === undefined) return stated;
  const publication = stated.find(({ field }) => field === "publication")?.values[0];
  const headline = withoutSite(title, { text, host: hostOf(targetUri), publication });
  if (headline === title) return stated;
  return stated.map((each) => (each.field === "headline" ? { ...each, values: [headline] } : each));
}

/** Completed in place: a copy costs as much as to read a short field. */
type ParsedDraft = { -readonly [Key in keyof Parsed]: Parsed[Key] } & { record?: ParsedRecord["record"] };

function statedHeadline(stated: DumpRecord["stated"]): string | undefined {
  const headline = stated?.find(({ field }) => field === "headline")?.values[0]?.trim();
  return headline === "" ? undefined : headline;
}

function nameOf(input: unknown): string {
  if (input === null) return "null";
  if (Array.isArray(input)) return "an array";
  if (typeof input !== "object") return typeof input === "undefined" ? "undefined" : `a ${typeof input}`;
  const name = Object.getPrototypeOf(input)?.constructor?.name;
  return typeof name === "string" && name !== "Object" ? `a ${name}` : "an object without a text";
}

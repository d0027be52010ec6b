import { assemble } from "./article/assemble.js";
import { takeStated } from "./article/stated.js";
import { belowHeadline, underHeadline } from "./below-headline.js";
import { classify } from "./blocks/classify.js";
import type { PageModel } from "./blocks/page-model.js";
import { restore, restoreReport } from "./blocks/restore.js";
import { classifyParts, lineParts } from "./blocks/stated-parts.js";
import { type Diagnostic, diagnostic, type Report } from "./diagnostics/diagnostic.js";
import { inspect } from "./inspect.js";
import type { Lexicon } from "./languages/lexicon.js";
import type { Parsed, ParsedRecord } from "./model/article.js";
import type { Basis } from "./model/block.js";
import type { DumpRecord, StatedPart } from "./model/record.js";
import { makePageReader } from "./page-reader.js";
import type { Profile } from "./profiles/profile.js";
import type { SiteTemplate } from "./profiles/site-template.js";
import { splitLines } from "./text/lines.js";

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
  const readPage = makePageReader(profiles, languages);
  function parseText(
    text: string,
    record: DumpRecord | undefined,
    options: ParseOptions,
    parts: readonly StatedPart[] | undefined = record?.parts,
    basis: Basis = "stated",
  ): Parsed {
    const diagnostics: Diagnostic[] = [];
    const report: Report = (code, where) => void diagnostics.push(diagnostic(code, where));
    const lines = splitLines(text);
    if (record === undefined && text === "") report("EMPTY_INPUT", { start: 0, end: 0 });
    inspect(text, lines, report);
    const { profiles: further, templates } = options;
    const given = { text, lines, record, templates, asGiven: parts !== undefined };
    const page = readPage({ ...given, profiles: further, language: options.language }, report);
    const { profile, language, vocabulary, template, reading } = page;
    // A wrapped page is read with its paragraphs joined; its blocks are those of the text as given.
    const told = reading === undefined ? report : restoreReport(report, reading);
    const known = {
      vocabulary,
      profile,
      editions: page.editions,
      report: told,
      model,
      template,
      rowMarks: reading?.rowMarks,
    };
    const found =
      parts === undefined
        ? classify(page.text, page.lines, known)
        : classifyParts(page.text, page.lines, parts, basis, known);
    const assembled = assemble(page.text, found.blocks, {
      vocabulary,
      site: found.site,
      layout: found.layout,
      moments: found.moments,
      language,
      capturedAt: record?.capturedAt,
      report: told,
    });
    const { kind, article, entries, origins } = assembled;
    const blocks = reading === undefined ? found.blocks : restore(found.blocks, reading);
    const parsed = { kind, text, blocks, article, entries, origins, diagnostics };
    const profiled = profile === undefined ? parsed : { ...parsed, profile: profile.id };
    return record?.stated === undefined
      ? profiled
      : { ...profiled, ...takeStated(assembled, record.stated, vocabulary) };
  }
  /** A text whose headline its record states is read below it: the first line is then not taken for the headline. */
  function parseRecord(text: string, record: DumpRecord, options: ParseOptions): Parsed {
    const headline = record.parts === undefined ? statedHeadline(record) : undefined;
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
    const parsed = parseRecord(text, input, options);
    if (given === undefined) return { ...parsed, record };
    return { ...parsed, diagnostics: [...given, ...parsed.diagnostics], record };
  }
  return parse;
}

function statedHeadline({ stated }: DumpRecord): string | undefined {
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

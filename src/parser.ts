import { assemble } from "./article/assemble.js";
import { classify } from "./blocks/classify.js";
import { makeVocabulary } from "./blocks/vocabulary.js";
import { type Diagnostic, diagnostic, type Report } from "./diagnostics/diagnostic.js";
import { inspect } from "./inspect.js";
import { guessLanguage } from "./languages/guess.js";
import type { Lexicon } from "./languages/lexicon.js";
import type { Parsed, ParsedRecord } from "./model/article.js";
import type { DumpRecord } from "./model/record.js";
import { editionsFor, matchProfiles } from "./profiles/match.js";
import type { Profile } from "./profiles/profile.js";
import { splitLines } from "./text/lines.js";

/** What a parser knows. */
export interface ParserOptions {
  readonly profiles?: readonly Profile[];
  readonly languages?: readonly Lexicon[];
}

/** What one call of `parse` may add. */
export interface ParseOptions {
  /** Further site profiles, for this call. They compete with the parser's own by the number of signs found. */
  readonly profiles?: readonly Profile[];
  /** BCP 47, where the caller knows it. */
  readonly language?: string;
}

/** Text or record in, {@link Parsed} out. */
export interface Parse {
  (text: string, options?: ParseOptions): Parsed;
  (record: DumpRecord, options?: ParseOptions): ParsedRecord;
}

/** Makes a `parse` that knows the given sites and languages. */
export function makeParse({ profiles = [], languages = [] }: ParserOptions): Parse {
  let vocabulary: ReturnType<typeof makeVocabulary> | undefined;
  function parseText(text: string, record: Omit<DumpRecord, "text"> | undefined, options: ParseOptions): Parsed {
    vocabulary ??= makeVocabulary(languages);
    const diagnostics: Diagnostic[] = [];
    const report: Report = (code, where) => void diagnostics.push(diagnostic(code, where));
    const lines = splitLines(text);
    inspect(text, lines, report);
    const profile = chooseProfile(text, record, [...profiles, ...(options.profiles ?? [])], report);
    const editions = profile && editionsFor(profile, record?.capturedAt);
    const page = classify(text, lines, { vocabulary, profile, editions, report });
    const language =
      options.language ?? record?.language ?? profile?.language ?? guessLanguage(text, vocabulary.stopWordsOf);
    const { kind, article, entries, origins } = assemble(text, page.blocks, {
      vocabulary,
      site: page.site,
      layout: page.layout,
      language,
      report,
    });
    const parsed = { kind, text, blocks: page.blocks, article, entries, origins, diagnostics };
    return profile === undefined ? parsed : { ...parsed, profile: profile.id };
  }
  function parse(text: string, options?: ParseOptions): Parsed;
  function parse(record: DumpRecord, options?: ParseOptions): ParsedRecord;
  function parse(input: string | DumpRecord, options: ParseOptions = {}): Parsed | ParsedRecord {
    if (typeof input === "string") return parseText(input, undefined, options);
    if (typeof input !== "object" || input === null || typeof input.text !== "string") {
      throw new TypeError(`parse takes a string or a record with a text, and was given ${nameOf(input)}`);
    }
    const { text, ...record } = input;
    return { ...parseText(text, record, options), record };
  }
  return parse;
}

function chooseProfile(
  text: string,
  record: Omit<DumpRecord, "text"> | undefined,
  profiles: readonly Profile[],
  report: Report,
): Profile | undefined {
  const [first, second] = matchProfiles(text, hostOf(record?.targetUri), profiles);
  if (first === undefined || first.signs.length !== second?.signs.length) return first?.profile;
  report("PROFILE_TIE");
  return undefined;
}

function hostOf(uri: string | undefined): string | undefined {
  return uri === undefined ? undefined : /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(uri)?.[1];
}

function nameOf(input: unknown): string {
  if (input === null) return "null";
  if (Array.isArray(input)) return "an array";
  if (typeof input !== "object") return typeof input === "undefined" ? "undefined" : `a ${typeof input}`;
  const name = Object.getPrototypeOf(input)?.constructor?.name;
  return typeof name === "string" && name !== "Object" ? `a ${name}` : "an object without a text";
}

import { withDateOrder } from "./blocks/date-order.js";
import { chooseTemplate } from "./blocks/template/choose.js";
import type { TemplateKnowledge } from "./blocks/template/knowledge.js";
import { makeVocabulary, type Vocabulary } from "./blocks/vocabulary.js";
import type { TextReport } from "./diagnostics/diagnostic.js";
import { functionWordsOf } from "./languages/function-words.js";
import { guessLanguage } from "./languages/guess.js";
import type { Lexicon } from "./languages/lexicon.js";
import { languageOf } from "./languages/tag.js";
import type { DumpRecord } from "./model/record.js";
import { editionsFor, matchProfiles } from "./profiles/match.js";
import type { Edition, Profile } from "./profiles/profile.js";
import type { SiteTemplate } from "./profiles/site-template.js";
import { cutTails, readThrough } from "./text/cut.js";
import { type LineTable, splitLines } from "./text/lines.js";
import type { Reading } from "./text/reading.js";
import { rejoin } from "./text/rejoin.js";
import { unwrap } from "./text/unwrap.js";

/** A page as it was given. */
export interface GivenPage {
  readonly text: string;
  readonly lines: LineTable;
  readonly record: Omit<DumpRecord, "text"> | undefined;
  /** Further profiles, for this page. */
  readonly profiles?: readonly Profile[] | undefined;
  readonly language?: string | undefined;
  readonly templates?: readonly SiteTemplate[] | undefined;
}

/** What must be known of a text to read it. */
export interface TextKnowledge {
  readonly profile: Profile | undefined;
  readonly editions: readonly Edition[] | undefined;
  readonly language: string | undefined;
  readonly vocabulary: Vocabulary;
}

/** A page as the rules read it. */
export interface ReadablePage extends TextKnowledge {
  /** What was learnt of its site. */
  readonly template: TemplateKnowledge | undefined;
  /** Of a wrapped page or one with broken sentences, whose paragraphs are joined, or of one with endings behind words that are no text. */
  readonly reading: Reading | undefined;
  /** Of the reading, else as given. */
  readonly text: string;
  readonly lines: LineTable;
}

/** A text that tells of itself. Of one with known parts the lines are rarely asked for. */
interface TellingText extends Omit<GivenPage, "lines" | "templates"> {
  lines(): LineTable;
}

/** Tells of a text what must be known to read it. */
type TellText = (text: TellingText, report: TextReport) => TextKnowledge;

/** Makes a function that finds out what must be known of a text: its profile, its language, its words. */
export function makeTextTeller(profiles: readonly Profile[], languages: readonly Lexicon[]): TellText {
  const vocabularies = new Map<string, Vocabulary>();
  let functionWords: ReturnType<typeof functionWordsOf> | undefined;
  /** The words of the page's language, with English for what sites leave untranslated; of all languages where it is not known. */
  function vocabularyFor(language: string | undefined): Vocabulary {
    // A guess names a language as lexicons do.
    const ready = language === undefined ? undefined : vocabularies.get(language);
    if (ready !== undefined) return ready;
    const base = language === undefined ? undefined : languageOf(language);
    const code = languages.some((lexicon) => lexicon.code === base) ? (base as string) : "";
    let vocabulary = vocabularies.get(code);
    if (vocabulary === undefined) {
      const own = languages.filter((lexicon) => lexicon.code === code);
      const english = languages.filter((lexicon) => lexicon.code === "en" && code !== "en");
      vocabulary = makeVocabulary(own.length === 0 ? languages : [...own, ...english]);
      vocabularies.set(code, vocabulary);
    }
    return vocabulary;
  }
  return ({ text, lines, record, profiles: further, language: given }, report) => {
    functionWords ??= functionWordsOf(languages);
    const profile = chooseProfile(text, record, further === undefined ? profiles : [...profiles, ...further], report);
    const editions = profile && editionsFor(profile, record?.capturedAt);
    const language = given ?? record?.language ?? profile?.language ?? guessLanguage(text, functionWords);
    return { profile, editions, language, vocabulary: withDateOrder(vocabularyFor(language), text, lines) };
  };
}

/** Makes a function that finds out what must be known of a page before its lines are classified. */
export function makePageReader(
  profiles: readonly Profile[],
  languages: readonly Lexicon[],
  tell: TellText = makeTextTeller(profiles, languages),
): (page: GivenPage, report: TextReport) => ReadablePage {
  return (page, report) => {
    const { text, lines, record } = page;
    const { profile, editions, language, vocabulary } = tell(
      { text, lines: () => lines, record, profiles: page.profiles, language: page.language },
      report,
    );
    // Written out: a spread costs as much as ten lines of the page.
    const asGiven: ReadablePage = {
      profile,
      editions,
      language,
      vocabulary,
      reading: undefined,
      text,
      lines,
      template: undefined,
    };
    const unwrapped = withoutLinkNotes(readAs(unwrap(text, lines) ?? rejoin(text, lines), asGiven));
    const { templates = [] } = page;
    if (templates.length === 0) return unwrapped;
    const about = { host: hostOf(record?.targetUri), capturedAt: record?.capturedAt };
    const template = chooseTemplate(unwrapped.text, unwrapped.lines, about, templates);
    const tails = template?.edition.tails ?? [];
    const cut = tails.length === 0 ? undefined : cutTails(unwrapped.text, unwrapped.lines, tails);
    return { ...readAs(cut, unwrapped), template };
  };
}

/** A page without what it says of its links to those who hear it: `Parkland (PKI.TO), opens new tab rose`. */
function withoutLinkNotes(page: ReadablePage): ReadablePage {
  const { text, lines, vocabulary } = page;
  const { linkNotes } = vocabulary;
  return linkNotes.hint.test(text) ? readAs(cutTails(text, lines, linkNotes.tails), page) : page;
}

/** A page as a reading gives it, over what was read before. */
function readAs(reading: Reading | undefined, page: ReadablePage): ReadablePage {
  if (reading === undefined) return page;
  const { text } = reading;
  const whole = page.reading === undefined ? reading : readThrough(reading, page.reading);
  return { ...page, text, lines: splitLines(text), reading: whole };
}

function chooseProfile(
  text: string,
  record: Omit<DumpRecord, "text"> | undefined,
  profiles: readonly Profile[],
  report: TextReport,
): Profile | undefined {
  const [first, second] = matchProfiles(text, hostOf(record?.targetUri), profiles);
  if (first === undefined || first.signs.length !== second?.signs.length) return first?.profile;
  report("PROFILE_TIE");
  return undefined;
}

export function hostOf(uri: string | undefined): string | undefined {
  return uri === undefined ? undefined : /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(uri)?.[1];
}

import type { TextReport } from "../diagnostics/diagnostic.js";
import type { BlockRole } from "../model/block.js";
import type { Edition, Profile } from "../profiles/profile.js";
import type { LineTable } from "../text/lines.js";
import type { Span } from "../text/span.js";
import type { EntryLines } from "./entries.js";
import type { PageModel } from "./page-model.js";
import type { PageTitle } from "./page-title.js";
import type { Piece } from "./rule.js";
import type { State } from "./sequence/states.js";
import type { Label } from "./shapes/label.js";
import type { FoundMoment } from "./shapes/moment.js";
import type { TemplateKnowledge } from "./template/knowledge.js";
import type { Vocabulary } from "./vocabulary.js";
import type { Zones } from "./zones.js";

/** What `classify` is told about the page before it looks. */
export interface ClassifyOptions {
  readonly vocabulary: Vocabulary;
  readonly profile?: Profile | undefined;
  /** The editions of the profile that count for this page. */
  readonly editions?: readonly Edition[] | undefined;
  readonly report: TextReport;
  /** What was learnt of pages of other sites; without it the decision goes by weights set by hand. */
  readonly model?: PageModel | undefined;
  /** By line: what stood around it before the page was unwrapped (`RowMark` bits). */
  readonly rowMarks?: readonly number[] | undefined;
  /** What was learnt of the page's site from other pages of it. */
  readonly template?: TemplateKnowledge | undefined;
}

/** The profile's knowledge, folded for look-up. */
export interface SiteKnowledge {
  readonly name?: string;
  /** Folded line → role. */
  readonly lines: ReadonlyMap<string, BlockRole>;
  /** Length of the longest such line, so that longer ones need no look-up. */
  readonly longestLine: number;
  /** First letters, in either case, of such lines. */
  readonly firstLetters: string;
  /** A line says that only other articles follow. */
  readonly hasEndMarker: boolean;
  /** Every edition that counts names all the furniture of its pages. */
  readonly complete: boolean;
  readonly titleSuffixes: readonly string[];
}

/** What the rules may ask. Lines are asked for by number; the text is never copied as a whole. */
export interface BlockContext {
  readonly text: string;
  readonly lines: LineTable;
  readonly vocabulary: Vocabulary;
  readonly site: SiteKnowledge;
  readonly report: TextReport;
  readonly template: TemplateKnowledge | undefined;
  readonly title: PageTitle | undefined;
  /** By line: what stood around it before the page was unwrapped (`RowMark` bits). */
  readonly rowMarks: readonly number[] | undefined;
  /** The last line that holds more than white space; -1 in an empty text. */
  readonly lastLine: number;
  /** The piece before the line at hand, blank lines left out; nothing where that line is not recognised yet. */
  readonly previous: Pick<Piece, "role"> | undefined;
  /** The last caption recognised so far. */
  readonly caption: Piece | undefined;
  /** The title line is known, and below it stand only the article and what the profile names. */
  readonly bare: boolean;
  /** How many lines of prose stand above the line at hand, so far as no rule has taken them. */
  readonly proseAbove: number;
  /** How many lines that are not blank no rule has taken; known to the rules that come after the decision. */
  readonly openLines: number;
  /** A caption or credit stands somewhere on the page; known to the rules that come after the decision. */
  readonly hasCaption: boolean;
  /** The label at the start of a line; asked for again and again, found once. */
  label(line: number): Label | undefined;
  /** The dates inside a line of no more than some words; looked for once. */
  moments(line: number): readonly FoundMoment[];
  /** Where the article's own byline may stand, found once; known to the rules that come after the decision. */
  zones(): Zones | undefined;
  /** What the whole page is laid out as; known to the rules that come after the decision. */
  readonly layout: "article" | "listing";
  /** What the decision over the whole page says of a line; known to the rules that come after it. */
  state(line: number): State;
  /** How many lines are body by that decision. */
  readonly bodyLines: number;
  /** The first of them; -1 where there is none. */
  readonly firstBodyLine: number;
  readonly secondBodyLine: number;
  /** A line of the page says much the same as its title line. */
  readonly headlineRepeats: boolean;
  /** On a page that lists articles: the lines of its entries, where they are found by their shape. */
  readonly entries: EntryLines | undefined;
  /** The lines about the article; of others only the rules for everywhere are asked. */
  readonly from: number;
  readonly to: number;
  /** Where the headline stands, by a learnt choice: a line, its end, or a piece of the title line; and the lines that say the same. */
  readonly headline: { readonly line: number; readonly span: Span; readonly copies: readonly number[] } | undefined;
}

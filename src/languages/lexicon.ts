/** The words of one language that the rules look for. Words only: the grammar that reads them is one for all. */
export interface Lexicon {
  /** BCP 47: `en`. */
  readonly code: string;
  /** Name in English. */
  readonly name: string;
  /** Months in order, each with all its forms, in lower case and without full stops: `["january", "jan"]`. */
  readonly months?: readonly (readonly string[])[];
  /** Weekday names and their short forms, in lower case. */
  readonly weekdays?: readonly string[];
  /** In what order an all-number date is printed; absent where both are usual, so such a date is not read. */
  readonly dateOrder?: "day-first" | "month-first";
  /** Words before noon and after noon, in lower case, without full stops. */
  readonly meridiem?: { readonly am: readonly string[]; readonly pm: readonly string[] };
  /** Words between the parts of a printed date and before its time, in lower case: `of`, `at`. */
  readonly dateWords?: readonly string[];
  /** What a page prints for the day of its capture and the day before it, in lower case. */
  readonly relativeDays?: { readonly today: readonly string[]; readonly yesterday: readonly string[] };
  /** How long ago, in lower case, with `#` for the number: `# hours ago`, `vor # stunden`. */
  readonly ago?: Readonly<Partial<Record<"minute" | "hour" | "day" | "week", readonly string[]>>>;
  /** Words behind the hour, in lower case: `uhr`, `hrs`. */
  readonly hourWords?: readonly string[];
  /** What a byline begins with, in lower case: `by`, and nouns that want a colon or a person behind them: `author`. */
  readonly bylineOpeners?: readonly string[];
  /** Words that stand with capitals in menus, sections and place names, and in no person's name, in lower case: `read`, `latest`. */
  readonly notNames?: readonly string[];
  /** Words that names of papers and desks hold, and names of people do not, in lower case: `times`, `news`. */
  readonly paperWords?: readonly string[];
  /** Words that say what a writer is, in lower case: `correspondent`. */
  readonly roleWords?: readonly string[];
  /** Words between two names, in lower case: `and`. */
  readonly joiners?: readonly string[];
  /** What stands on a line, before a colon, and says what follows. In lower case, without the colon. */
  readonly labels?: {
    readonly mediaId?: readonly string[];
    readonly caption?: readonly string[];
    readonly credit?: readonly string[];
    readonly published?: readonly string[];
    readonly updated?: readonly string[];
    readonly tags?: readonly string[];
    /** The agency or paper that a text or a picture is from. */
    readonly source?: readonly string[];
  };
  /** Openings of captions: `file photo of`, `in this`, `a file picture dated`. In lower case. */
  readonly captionOpenings?: readonly string[];
  /** Words that stand between a photograph's credit and its agency: `photo`, `handout`. In lower case. */
  readonly creditWords?: readonly string[];
  /** What stands behind a photographer's name with no white space or full stop of its own: `摄`, `nuotr.`. */
  readonly creditEndings?: readonly string[];
  /** Whole lines that stand directly above a caption, in lower case: `view image in fullscreen`. */
  readonly pictureCues?: readonly string[];
  /** Whole lines that stand above the title of a film inside a page, in lower case: `video`. */
  readonly playerCues?: readonly string[];
  /** What a text that was updated says of its first day, in lower case: `originally published`. */
  readonly firstPublished?: readonly string[];
  /** What captions say in brackets of those who are seen on a picture, in lower case without full stops: `left`, `l`. */
  readonly sides?: readonly string[];
  /** What sites say of a link to those who hear a page, in brackets or behind a comma, in lower case: `opens new tab`. */
  readonly linkNotes?: readonly string[];
  /** Whole lines that are share buttons, in lower case. */
  readonly share?: readonly string[];
  /** Whole lines that are menus and controls, in lower case. */
  readonly navigation?: readonly string[];
  /** Lines after which other articles are offered, in lower case: `related`, `read more`. */
  readonly related?: readonly string[];
  /** Whole lines that open the readers' comments, in lower case. */
  readonly comments?: readonly string[];
  /** Whole lines that close a page: `all rights reserved`. In lower case. */
  readonly copyright?: readonly string[];
  /** First words of correction and copyright lines, in lower case. */
  readonly notices?: readonly string[];
  /** First words of consent, newsletter and subscription boxes, in lower case. */
  readonly boxes?: readonly string[];
  /** Words of boxes that ask for consent: several of them in most lines, and the page is such a box. In lower case. */
  readonly consentWords?: readonly string[];
  /** What a page says that was not found: `page not found`. In lower case. */
  readonly missingPage?: readonly string[];
  /** Frequent function words, for telling the language and prose from menus. In lower case. */
  readonly stopWords: readonly string[];
  /** Words that a title line calls an archive by, in lower case. */
  readonly archive?: readonly string[];
  /** News and photo agencies, in lower case. */
  readonly agencies?: readonly string[];
  /** Agencies that sell pictures and no texts, in lower case: a credit, never a byline. */
  readonly pictureLibraries?: readonly string[];
  /** Subjects of more than one word in an agency's tags, in capitals, longest first. */
  readonly subjects?: readonly string[];
  /** Small words inside the names of people and places, in lower case: `bin`, `of`. */
  readonly particles?: readonly string[];
  /** Those of them that stand inside the names of people. */
  readonly nameParticles?: readonly string[];
  /** Frequent first names, in lower case. */
  readonly firstNames?: readonly string[];
  /** Words before the name of a place, in lower case: `in`. */
  readonly placePrepositions?: readonly string[];
  /** Words that speak of the place before a colon, in lower case: `Boston: Here was …`. */
  readonly pointers?: readonly string[];
  /** Cities that news is filed from, in lower case: `NEW DELHI: …` is a dateline, `PORT AGGRESSION: …` is none. */
  readonly places?: readonly string[];
}

/** What the decision over the page weighs, in natural logarithms of odds. Set by hand, and tried on pages of many sites. */
export const weights = {
  /** By length in UTF-16 code units; the first row that fits counts. */
  length: [
    { below: 40, evidence: -1.4 },
    { below: 80, evidence: -0.4 },
    { below: 140, evidence: -0.2 },
    { below: 300, evidence: 0.45 },
  ],
  longest: 2.1,
  sentenceEnd: 1.5,
  noSentenceEnd: -1,
  mostlySmall: 1,
  mostlyCapitals: -1,
  mostlyDigits: -1.5,
  /** A bracket at the end, where some dumps write the address of a link. */
  linkEnd: -2.5,
  /** A last line without a line ending may be cut in mid-word: it never speaks louder against than this. */
  cutLine: -0.5,
  /** A line that may be a headline, where the title line names none. */
  headlineShape: 1,
  /** Passing a headline that a rule has found in any other state than that of the headline. */
  headlinePassed: -4,
  /** Staying in the body behind the title of a box of other articles. */
  relatedPassed: -2,
  /** The same behind a byline or a date, which stand above the body and below a deck. */
  bylinePassed: -3,
  timestampPassed: -2,
  leadLine: -0.1,
  /** Entering a state. */
  bodyWithoutHeadline: -2,
  bodyToGap: -2,
  gapToBody: -2.5,
  bodyToAfter: -1,
  /** Staying, for each line. */
  stayLead: -0.15,
  stayGap: -0.5,
} as const;

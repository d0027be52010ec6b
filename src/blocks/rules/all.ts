import type { BlockRule } from "../rule.js";
import { attachment } from "./attachment.js";
import { authorBox } from "./author-box.js";
import { body } from "./body.js";
import { box } from "./box.js";
import { brokenCredit } from "./broken-credit.js";
import { byline } from "./byline.js";
import { caption, gluedCaption } from "./caption.js";
import { captionAboveCredit } from "./caption-above-credit.js";
import { captionCopy } from "./caption-copy.js";
import { creditBelowCaption } from "./credit-below-caption.js";
import { creditedCaption } from "./credited-caption.js";
import { datedLine, labelledDate } from "./dated-line.js";
import { datelineLine } from "./dateline-line.js";
import { entryByline } from "./entry-byline.js";
import { furniture } from "./furniture.js";
import { gluedTitle } from "./glued-title.js";
import { headline } from "./headline.js";
import { headlineCopy } from "./headline-copy.js";
import { knownLine } from "./known-line.js";
import { labelledLine } from "./labelled-line.js";
import { lead } from "./lead.js";
import { likelyCaption } from "./likely-caption.js";
import { listingEntry } from "./listing-entry.js";
import { mediaId } from "./media-id.js";
import { notice } from "./notice.js";
import { pageTitle } from "./page-title.js";
import { pictureNote } from "./picture-note.js";
import { picturedCaption } from "./pictured-caption.js";
import { relativeDate } from "./relative-date.js";
import { signedCredit } from "./signed-credit.js";
import { siteLine } from "./site-line.js";
import { fixedLine, templateLine } from "./template-line.js";
import { timestamp } from "./timestamp.js";
import { unlabelledCaption } from "./unlabelled-caption.js";
import { writer } from "./writer.js";

/** Rules that need no more than the lines at hand, in order of precedence: the first that recognises a line has it. */
export const rulesBeforeDecision: readonly BlockRule[] = [
  // stated
  mediaId,
  caption,
  gluedCaption,
  pictureNote,
  // profiled
  pageTitle,
  siteLine,
  fixedLine,
  // inferred
  gluedTitle,
  authorBox,
  headlineCopy,
  captionCopy,
  unlabelledCaption,
  entryByline,
  timestamp,
  labelledDate,
  brokenCredit,
  labelledLine,
  knownLine,
  signedCredit,
  notice,
  box,
  byline,
  creditedCaption,
];

/** Rules that ask what the decision over the whole page says of a line. The last one takes every line. */
export const rulesAfterDecision: readonly BlockRule[] = [
  listingEntry,
  picturedCaption,
  writer,
  captionAboveCredit,
  creditBelowCaption,
  likelyCaption,
  datelineLine,
  attachment,
  headline,
  datedLine,
  relativeDate,
  templateLine,
  lead,
  body,
  furniture,
];

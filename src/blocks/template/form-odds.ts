import type { TemplateHabit } from "../../profiles/site-template.js";
import { formName, type LineForm, lineForms } from "./form.js";
import type { TemplateKnowledge } from "./knowledge.js";

/** Which part of the lines of a form is text between text and text, on sites at large. */
const usual: Readonly<Record<Exclude<LineForm, "capitals">, number>> = {
  figures: 0.1,
  "short capitals": 0.45,
  quoted: 0.95,
  bracketed: 0.3,
  handle: 0.35,
  listed: 0.6,
  colon: 0.75,
  sentence: 0.97,
  "short sentence": 0.8,
  "long fragment": 0.35,
  fragment: 0.4,
  words: 0.15,
};
/** Lines in capitals are headings on one site and links to other stories on another: such a part of them the model takes for text. */
const HEADINGS_TAKEN = 0.93;
const LINKS_TAKEN = 0.5;
/** So many lines of sites at large are put to those that were counted: few say little. */
const PRIOR = 4;
/** No habit speaks louder. */
const MOST = 3;
/** What is text nearly everywhere is it by itself: that it is text on this site too says little. */
const NEARLY_ALL = 0.95;
const MOST_FOR_THESE = 0.5;
const WEIGHT = 1.5;

/** What the form of a row that is no line of the site says for its being text: how much more of them is text here than elsewhere. */
export function formOdds(form: number, above: number, known: TemplateKnowledge): number {
  const habit = known.forms.get(formName(form, above));
  if (habit === undefined) return 0;
  const name = lineForms[form] as LineForm;
  const odds = name === "capitals" ? linkOdds(habit) : Math.min(mostFor(name), shareOdds(habit, usual[name]));
  return WEIGHT * Math.max(-MOST, odds);
}

function shareOdds({ text, other }: TemplateHabit, share: number): number {
  return Math.log((text + share * PRIOR) / (other + (1 - share) * PRIOR)) - Math.log(share / (1 - share));
}

/** All of a site's lines in capitals are the one or the other, and each one counted tells. Headings need nobody to speak for them. */
function linkOdds({ text, other }: TemplateHabit): number {
  const headings = text * Math.log(HEADINGS_TAKEN) + other * Math.log(1 - HEADINGS_TAKEN);
  const links = text * Math.log(LINKS_TAKEN) + other * Math.log(1 - LINKS_TAKEN);
  return Math.min(0, headings - links);
}

/** A time or a count is no text, whatever it was taken for on other pages. */
function mostFor(name: Exclude<LineForm, "capitals">): number {
  if (name === "figures") return 0;
  return usual[name] >= NEARLY_ALL ? MOST_FOR_THESE : MOST;
}

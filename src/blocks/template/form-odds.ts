import { formName, type LineForm, lineForms } from "./form.js";
import type { TemplateKnowledge } from "./knowledge.js";

/** Which part of the lines of a form is text between text and text, on sites at large. */
const usual: Readonly<Record<LineForm, number>> = {
  figures: 0.1,
  // Where they are text the model takes 93 in 100 for it, where they are links to other stories a half.
  capitals: 0.9,
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
  const share = usual[lineForms[form] as LineForm];
  const here = Math.log((habit.text + share * PRIOR) / (habit.other + (1 - share) * PRIOR));
  const odds = here - Math.log(share / (1 - share));
  return WEIGHT * Math.max(-MOST, Math.min(mostFor(form, share), odds));
}

/** A time or a count is no text, whatever it was taken for on other pages. */
function mostFor(form: number, share: number): number {
  if (lineForms[form] === "figures") return 0;
  return share >= NEARLY_ALL ? MOST_FOR_THESE : MOST;
}

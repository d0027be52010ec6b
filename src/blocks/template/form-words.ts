import type { LineForm } from "./form.js";

/** What lines of a form are called. */
const words: Readonly<Record<LineForm, string>> = {
  figures: "figures alone",
  capitals: "six words and more in capitals",
  "short capitals": "a few words in capitals",
  quoted: "lines in quotation marks",
  bracketed: "lines that end in a bracket",
  handle: "lines with an @name",
  listed: "lines that end in a comma",
  colon: "lines that end in a colon",
  sentence: "sentences",
  "short sentence": "short sentences",
  "long fragment": "longer lines without a stop",
  fragment: "short lines without a stop",
  words: "a word or two",
};

/** A form's name, as a template has it, in words: `fragment below figures` → `short lines without a stop below figures`. */
export function formWords(name: string): string {
  const [form = "", below] = name.split(/ (?=below figures$)/);
  const own: string = (words as Readonly<Record<string, string>>)[form] ?? form;
  return below === undefined ? own : `${own} ${below}`;
}

import { readDocument } from "../../src/containers/lexisnexis/document.js";
import { partLine } from "./as-read.js";

const middle = " ".repeat(24);
const usual: Readonly<Record<string, string>> = {
  'publication "The Post"': "paper",
  'published "March 4, 2003" is "2003-03-04"': "date",
  'headline "Harbour"': "title",
  'length "LENGTH: ⟦5 words⟧" from "LENGTH"': "length",
  'paragraph "It is open."': "text",
};

/**
 * The parts of a document of LexisNexis, as lines. An arrow is the space in front of what stands in the middle of the page; the parts that
 * most of the documents have are a word each.
 */
export function lexisParts(printed: string): string[] {
  const text = printed.replaceAll("→", middle);
  const lines = readDocument(text).parts.map((part) => partLine(text, part).replaceAll(middle, "→"));
  return lines.map((line) => usual[line] ?? line);
}

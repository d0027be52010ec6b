/** Names and credits that a page prints over several lines. */

import { expect, test } from "vitest";
import { parse } from "../src/index.js";

const page = (...lines: string[]) => `Harbour Opens Again After Storm | The Bugle

Harbour Opens Again After Storm

${lines.join("\n")}

The harbour opened again on Friday after a storm had closed it for a week, the port authority said.

Ferries will follow on Monday, the port authority said in a statement that was sent to the papers.

Barges wait for the tide, and their captains for the pilots, who have been away since the storm began.
`;

test.each([
  [
    ["By", "Ann Other", ",", "Tom Sample", "and", "Jane Example"],
    ["Ann Other", "Tom Sample", "Jane Example"],
  ],
  [
    ["By", "Ann Other", "&", "Tom Sample"],
    ["Ann Other", "Tom Sample"],
  ],
  [["By", "Ann Other", "and"], ["Ann Other"]],
])("names with a joiner on a line of its own: %j", (lines, names) => {
  expect(parse(page(...lines)).article.authors.map(({ name }) => name)).toEqual(names);
});

test("a credit behind its label, which has a line of its own below the caption", () => {
  const { blocks, text } = parse(page("By Ann Other", "April 28, 2023", "", "Photo credit:", "Tom Sample"));
  const credits = blocks.filter(({ role }) => role === "credit");
  expect(credits.map(({ content, basis }) => [text.slice(content.start, content.end), basis])).toEqual([
    ["Tom Sample", "stated"],
  ]);
});

test("a label whose line below is a sentence has no credit", () => {
  const { blocks } = parse(
    page("By Ann Other", "April 28, 2023", "", "Photo credit:", "they wait for the tide at noon."),
  );
  expect(blocks.some(({ role }) => role === "credit")).toBe(false);
});

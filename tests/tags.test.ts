/** The terms of a tag list, and a headline that a converter printed in capitals. */

import { expect, test } from "vitest";
import { readTags } from "../src/article/keywords.js";
import { makeVocabulary } from "../src/blocks/vocabulary.js";
import { parse } from "../src/index.js";
import * as languages from "../src/languages/all.js";

const vocabulary = makeVocabulary([languages.en]);
const terms = (printed: string, credit?: string) => readTags(printed, credit, vocabulary).map(({ term }) => term);

test.each([
  ["ports, trade", ["ports", "trade"]],
  ["ports; trade|storms", ["ports", "trade", "storms"]],
  ["موانئ، تجارة", ["موانئ", "تجارة"]],
  ["港口、贸易", ["港口", "贸易"]],
  [" ports ,, trade ,", ["ports", "trade"]],
])("of a list each is one: %s", (printed, found) => {
  expect(terms(printed)).toEqual(found);
});

test.each([
  ["POLITICS CIVIL UNREST", ["POLITICS", "CIVIL UNREST"]],
  [" CIVIL UNREST  POLITICS ", ["CIVIL UNREST", "POLITICS"]],
  ["CIVIL UNRESTED", ["CIVIL", "UNRESTED"]],
  ["", []],
])("of an agency's tail each word is one, but for phrases: %s", (printed, found) => {
  expect(terms(printed, "REUTERS/Ann Other")).toEqual(found);
});

test("the tail's agency names the scheme", () => {
  expect(readTags("POLITICS", "REUTERS/Ann Other", vocabulary)).toEqual([{ term: "POLITICS", scheme: "reuters" }]);
  expect(readTags("POLITICS", "AP/Ann Other", vocabulary)).toEqual([{ term: "POLITICS" }]);
});

test("of a headline in capitals and its copy the copy is the headline", () => {
  const page = (...heads: string[]) =>
    `${heads.join("\n\n")}

By Jane Example
April 28, 2023 1:15 pm

The harbour opened again on Friday after a storm had closed it for a week, the port authority said.

Ferries will follow on Monday, the port authority said in a statement that was sent to the papers.

Barges wait for the tide, and their captains for the pilots, who have been away since the storm began.
`;
  const [title, capitals, small] = [
    "Port | The Bugle",
    "HARBOUR OPENS AGAIN AFTER STORM",
    "Harbour Opens Again After Storm",
  ] as const;
  const headline = (...heads: string[]) => parse(page(title, ...heads)).article.headline;
  expect(headline(capitals, small)).toBe(small);
  expect(headline(small, capitals)).toBe(small);
  expect(headline(capitals, "Ferries Wait", small)).toBe(small);
  expect(headline(capitals, capitals)).toBe(capitals);
  expect(headline(small)).toBe(small);
});

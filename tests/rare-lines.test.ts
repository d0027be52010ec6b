/** What hardly any page or record has, and the code has a line for. */
import { describe, expect, test } from "vitest";
import { wholeDate } from "../src/fields/printed-date.js";
import { parse } from "../src/index.js";
import { copyInside } from "../src/text/row-copy.js";

describe("a row that begins again", () => {
  const again = (text: string) => copyInside(text, [{ start: 0, end: text.length }], [-1])?.at;
  test.each([
    ["with the same mark", "A ferry in the old harbour. A ferry in the old harbour. (Jane Example)", 28],
    ["without its last mark", "A ferry in the old harbour. A ferry in the old harbour (Jane Example)", 28],
    [
      "without its last mark of another script",
      "A ferry in the old harbour… A ferry in the old harbour (Jane Example)",
      28,
    ],
    [
      "with another word at its end",
      "A ferry in the old harbour x A ferry in the old harbour (Jane Example)",
      undefined,
    ],
    [
      "where more than the mark is left",
      "A ferry in the old harbour. Now. A ferry in the old harbour (Jane)",
      undefined,
    ],
  ])("%s", (_, text, at) => {
    expect(again(text)).toBe(at);
  });
});

describe("a month of two words", () => {
  test.each([
    ["12 tháng 3 2024", "2024-03-12"],
    ["12 Tháng 3 2024", "2024-03-12"],
    ["12 tháng xx 2024", undefined],
  ])("%s", (printed, date) => {
    expect(wholeDate(printed)).toBe(date);
  });
});

describe("a picture above the headline", () => {
  const text =
    "The port of Riverton opened again on Monday after a storm had closed it for more than a week, officials said.\n\nThe ferry left at nine, and nobody was on board but the crew and a reporter, as the company had announced.\n\nMore ships are expected this week, the authority said, and the old crane will be taken down in the spring.\n";
  const captionsOf = (above: string, headline: string) =>
    parse(
      `${above}\nPhotograph: Jane Example/AFP\n\n${headline}\n\nBy Ann Other\n\n12 March 2024\n\n${text}`,
    ).article.media.map(({ caption }) => caption);
  test("has its caption, where the headline stands below the credit", () => {
    expect(
      captionsOf("Ships wait outside the harbour of Riverton last week.", "Riverton port opens again after the storm"),
    ).toEqual(["Ships wait outside the harbour of Riverton last week."]);
  });
});

import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";

const paragraphs = [
  "The harbour opened again on Friday after a storm had closed it for a week, the port authority said in the evening.",
  "Ferries will follow on Monday, and the fish market opens as soon as the ice has come, a spokeswoman of the town said.",
  "The storm had torn the roof off the old market hall and thrown eleven boats onto the promenade, where they still lie.",
  "Nobody was hurt, and the damage will be paid by the insurers of the town, the mayor said after the council had met.",
];

/** A page with such lines between its headline and its text. */
const page = (lines: readonly string[]) =>
  [
    "Harbour opens again after the storm | The Harbour Post",
    "Home",
    "News",
    "Harbour opens again after the storm",
    ...lines,
    ...paragraphs,
    "Share",
    "More news",
    "About us",
  ].join("\n");

const bodyOf = (text: string) => parse(text).article?.body.map((part) => part.text);

describe("a deck", () => {
  const short = "Ferries follow on Monday, says the port authority.";
  const long =
    "A week after the storm the harbour is open again. What the town has repaired until now, who pays for it, and why the old market hall will stay without its roof until the summer.";

  test("that sums up is one, and no paragraph", () => {
    const { article } = parse(page([short, "By Jane Example", "12 March 2024"]));
    expect(article?.deck ?? article?.body[0]?.text).toBe(short);
    expect(article?.body.map((part) => part.text)).toEqual(expect.arrayContaining(paragraphs));
  });

  test.each([
    ["alone", [long]],
    ["above the byline", [long, "By Jane Example", "12 March 2024"]],
  ])("that reads like a paragraph is one: %s", (_, lines) => {
    expect(bodyOf(page(lines))).toEqual([long, ...paragraphs]);
  });
});

describe("captions", () => {
  const withCaption = (caption: string, credit: string) =>
    page(["By Jane Example"]).replace(paragraphs[1] as string, `${caption}\n${credit}\n${paragraphs[1]}`);

  test("above a credit are short", () => {
    const caption = "The roof of the old market hall lies on the promenade.";
    expect(bodyOf(withCaption(caption, "© Jane Example/Getty Images"))).toEqual(paragraphs);
    const paragraph = `${paragraphs[2]?.slice(0, -1)}, and the children of the town have begun to climb about in them, said a teacher.`;
    expect(bodyOf(withCaption(paragraph, "© Jane Example/Getty Images"))).toContain(paragraph);
  });

  test.each(["5. Jackets Berghaus", "Harbour vs. Lagoon", "1. Mind"])(
    "are more than a number or two words: %s",
    (row) => {
      const { media } = parse(withCaption(row, paragraphs[0] as string)).article ?? {};
      expect(media?.map(({ caption }) => caption) ?? []).not.toContain(row.split(". ")[0]);
      expect(JSON.stringify(media ?? [])).not.toContain(row.split(" ").at(-1));
    },
  );
});

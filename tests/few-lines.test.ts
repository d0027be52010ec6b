import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";

// Texts of a few lines, as corpora of JSON have them by the million: no title line, no furniture, often no headline.

const night = "The river rose overnight and water entered cellars in the old town.";
const homes = "People left their homes, the mayor said on Wednesday.";
const afraid = "“We were afraid,” said Ines Dahl, who has lived there for thirty years.";

describe("a short heading above one paragraph", () => {
  test.each([
    ["of two sentences", `River rises in Ghent\n${night} ${homes}`],
    ["of one sentence", `River rises\n\n${night}`],
    ["with a quotation", `River rises\n${night} ${afraid}`],
    [
      "in German",
      "Fluss steigt\nDer Fluss stieg in der Nacht. Keller liefen voll, sagte die Bürgermeisterin am Mittwoch.",
    ],
    ["in Russian", "Река поднялась\nРека поднялась ночью. Вода залила подвалы, сообщила мэр города в среду."],
    [
      "in Japanese",
      "川が増水\nゲント市の川が夜のうちに増水し、旧市街の地下室に水が入った。市長は水曜日、住民が避難したと述べた。",
    ],
  ])("is an article's, and no picture's: %s", (_, text) => {
    const { kind, article } = parse(text);
    expect([kind, article.headline, article.media]).toEqual(["article", text.split("\n")[0], []]);
    expect(article.body.map((part) => part.text)).toEqual([text.split("\n").at(-1)]);
  });

  test("stays a picture's where the line opens as captions do", () => {
    const { kind, article } = parse(
      "Mayor visits town | The Bugle\n\nFrom left: Ines Dahl and Ann Li at the gate of Ghent.\n",
    );
    expect([kind, article.media.length, article.body.length]).toEqual(["media", 1, 0]);
  });
});

describe("a text without a headline", () => {
  test.each([
    ["of one paragraph", [`${night} ${homes}`]],
    ["of sentences", [night, homes]],
    ["of paragraphs", [`${night} ${homes}`, afraid, `${homes} ${night}`, night]],
    [
      "in Chinese",
      [
        "河水昨夜上涨，老城区的地下室进水，消防队整夜在四十座房屋中抽水。",
        "市长周三表示，居民已经离开家园，学校停课到周五。",
      ],
    ],
  ])("gives its first sentence to the body: %s", (_, lines) => {
    const { kind, article } = parse(`${lines.join("\n")}\n`);
    expect([kind, article.headline]).toEqual(["article", undefined]);
    expect(article.body.map(({ text }) => text)).toEqual(lines);
  });

  test.each([
    "River rises in Ghent",
    "Will the river rise again in Ghent?",
    "River rises in Ghent – “We were afraid!”",
    "And then the river rose...",
  ])("is not one whose first line says no statement: %s", (headline) => {
    const { article } = parse(`${headline}\n${night} ${homes}\n${afraid}\n`);
    expect(article.headline).toBe(headline);
    expect(article.body).toHaveLength(2);
  });

  test("is not one whose title line confirms the first line, though a full stop ends it", () => {
    const { article } = parse(
      `The river rose overnight. - The Bugle\nThe river rose overnight.\n${night} ${homes}\n${afraid}\n`,
    );
    expect(article.headline).toBe("The river rose overnight.");
  });
});

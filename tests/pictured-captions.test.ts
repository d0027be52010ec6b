import { describe, expect, test } from "vitest";
import { parse, textOf } from "../src/index.js";
import { splitLines } from "../src/text/lines.js";
import { unwrap } from "../src/text/unwrap.js";
import { paragraphs, sentence, wrap } from "./support/wrapped.js";

const body = paragraphs.map((paragraph) => wrap(paragraph)).join("\n\n");
const head = "Ferries leave the harbour again after the storm\n\n   By Jane Example\n\n   6 January 2026\n\n";

/** A page whose picture stands between the headline and the text. */
const page = (picture: string) => `${head}${picture}\n\n${body}\n`;
const rows = (text: string, count: number) => {
  const found = `${text}\n\n${body}`;
  return unwrap(found, splitLines(found))?.text.split("\n").filter(Boolean).slice(0, count);
};

describe("a row that begins again", () => {
  const words = "A ferry lies in front of the lighthouse of the town.";
  test.each([
    [`${words} ${words} (Jane Example/Gazette)`, [words, `${words} (Jane Example/Gazette)`]],
    [
      `The crew doesn't say when the ferry leaves. The crew doesn’t say when the ferry leaves. Photo: Jane Example`,
      [
        "The crew doesn't say when the ferry leaves.",
        "The crew doesn’t say when the ferry leaves. Photo: Jane Example",
      ],
    ],
    [
      "Die Fähre liegt im alten Hafen Die Fähre liegt im alten Hafen. Foto: Jana Beispiel",
      ["Die Fähre liegt im alten Hafen", "Die Fähre liegt im alten Hafen. Foto: Jana Beispiel"],
    ],
    ["Паром стоит у старого маяка Паром стоит у старого маяка", Array(2).fill("Паром стоит у старого маяка")],
  ])("is the words for a picture and its caption: %j", (said, wanted) => {
    expect(rows(wrap(said), 2)).toEqual(wanted);
  });

  test.each([
    "Row, row, row your boat. Row, row, row your boat gently down the stream.",
    "https://port.example/ferries https://port.example/ferries",
    "The ferry left on Monday at noon, and it came back. The ferry left on Tuesday at noon.",
    "New York, New York, so good they named it twice, and then they named it once more.",
  ])("is one row otherwise: %j", (said) => {
    expect(rows(wrap(said), 1)).toEqual([said]);
  });

  test("keeps every character of the page in its blocks", () => {
    const text = page(wrap(`${words} ${words} (Jane Example/Gazette)`));
    const parsed = parse(text);
    expect(parsed.blocks.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(text);
    expect(parsed.article.media).toEqual([{ caption: words, credit: "Jane Example/Gazette" }]);
    const indexes = Object.entries(parsed.origins).flatMap(([path, at]) => (path.startsWith("media") ? at : []));
    expect(indexes.map((at) => textOf(parsed, parsed.blocks[at] as (typeof parsed.blocks)[number]))).toContain(words);
  });
});

describe("a caption below the words for its picture", () => {
  test.each([
    [
      "en",
      "A ferry in front of the old lighthouse",
      "A ferry in front of the old lighthouse. (Jane Example)",
      "Jane Example",
    ],
    [
      "de",
      "Eine Fähre vor dem alten Leuchtturm",
      "Eine Fähre vor dem alten Leuchtturm. (Jana Beispiel)",
      "Jana Beispiel",
    ],
    ["es", "Un ferri ante el viejo faro", "Un ferri ante el viejo faro. (Ana Ejemplo)", "Ana Ejemplo"],
    [
      "it",
      "Un traghetto davanti al vecchio faro",
      "Un traghetto davanti al vecchio faro. (Anna Esempio)",
      "Anna Esempio",
    ],
  ])("has its credit behind it: %s, %j", (language, words, caption, credit) => {
    const { media } = parse(page(`   ${words}\n   ${caption}`), { language }).article;
    expect(media).toEqual([{ caption: caption.replace(/ \(.*/, ""), credit }]);
  });

  test.each([
    ["de", "Der Kapitän (r.) spricht, die Mannschaft bedrängt ihn", "Foto: Getty Images", "Getty Images"],
    ["en", "The captain speaks and the crew looks at him", "Photograph: Jane Example/Gazette", "Jane Example/Gazette"],
  ])("or below it: %s, %j", (language, words, credit, value) => {
    const { media } = parse(page(`   ${words}\n\n   ${words}\n   ${credit}`), { language }).article;
    expect(media).toEqual([{ caption: words, credit: value }]);
  });

  test("is none without a credit, or where a text begins with its dateline", () => {
    const words = "Ferries sail to all of the islands";
    const teaser = `   ${words}\n\n   ${words} again on Monday\n\n   More news of the port\n`;
    expect(parse(`${teaser}\n${page("   Share")}`).article.media).toEqual([]);
    const text = `RIVERTON (Gazette) - ${sentence(50)}`;
    const { article } = parse(page(`   RIVERTON ferries in the harbour\n\n${wrap(text)}`));
    expect(article.media).toEqual([]);
    expect(article.body[0]?.text).toBe(sentence(50));
  });
});

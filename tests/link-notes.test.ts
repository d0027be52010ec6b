import { describe, expect, test } from "vitest";
import { linkNotesOf } from "../src/blocks/link-notes.js";
import { bodyText, parse } from "../src/index.js";

const page = (paragraph: string) => `Harbour Opens Again\n\n${paragraph}\n`;

describe("what a site says of its links to those who hear it", () => {
  test.each([
    [
      "en",
      "The shares of Parkland (PKI.TO), opens new tab rose on Friday, and its owner's (Opens in a new window) fell.",
      "The shares of Parkland (PKI.TO) rose on Friday, and its owner's fell.",
    ],
    [
      "de",
      "Der Hafen wurde am Freitag nach einem Sturm (Externer Link) wieder geöffnet, wie die Behörde (Öffnet in neuem Fenster) mitteilte.",
      "Der Hafen wurde am Freitag nach einem Sturm wieder geöffnet, wie die Behörde mitteilte.",
    ],
    [
      "fr",
      "Le port a été rouvert vendredi après une tempête (Nouvelle fenêtre), ont annoncé les autorités dans un communiqué.",
      "Le port a été rouvert vendredi après une tempête, ont annoncé les autorités dans un communiqué.",
    ],
    [
      "pl",
      "Port został otwarty w piątek po burzy, poinformowały władze (otwiera się w nowej karcie) w krótkim oświadczeniu.",
      "Port został otwarty w piątek po burzy, poinformowały władze w krótkim oświadczeniu.",
    ],
    [
      "ja",
      "港は嵐のあと金曜日に再び開かれたと港湾局（新しいウィンドウで開きます）が発表した。船は月曜日から運航される。",
      "港は嵐のあと金曜日に再び開かれたと港湾局が発表した。船は月曜日から運航される。",
    ],
  ])("%s: is no text of the paragraph", (language, printed, wanted) => {
    const parsed = parse(page(printed), { language });
    expect(bodyText(parsed)).toBe(wanted);
    expect(parsed.blocks.map(({ span }) => parsed.text.slice(span.start, span.end)).join("")).toBe(parsed.text);
  });

  test.each([
    "The city opens a new window on its past on Friday, when the museum opens in new halls.",
    "The bar opens new tab accounts for students who have a card, its owner said on Friday.",
    "Each page has an internal link, external link or none, the board said in its report.",
    "He wrote of a new tab and of a new window in the browser, and of little else that year.",
  ])("leaves what only sounds like it: %s", (printed) => {
    expect(bodyText(parse(page(printed)))).toBe(printed);
  });

  test("a line of nothing else stays a line", () => {
    const text =
      "Harbour Opens Again\n\nThe harbour was opened again on Friday after a storm, officials said.\n(opens new tab)\n";
    const { blocks } = parse(text);
    expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(text);
  });

  test("without words nothing is a note", () => {
    expect(linkNotesOf([]).hint.test(", opens new tab")).toBe(false);
  });
});

import { describe, expect, test } from "vitest";
import { findCredit } from "../src/blocks/shapes/credit.js";
import { vocabularyOf } from "./support/vocabularies.js";

/** What stands beside the line: the credits of others. */
const neighbours = [
  ["", ""],
  ["AP/", "\nAP"],
  ["(Photo by ", ")/AFP"],
] as const;

/** The credit that ends a line wherever it stands: `caption~credit~tags`, and a mark where it is sure. */
function told(code: string, line: string, names: boolean): readonly string[] {
  return neighbours.map(([before, behind]) => {
    const text = before + line + behind;
    const span = { start: before.length, end: before.length + line.length };
    const found = findCredit(text, span, vocabularyOf(code), { names });
    if (found === undefined) return "";
    const { captionEnd, content, tags, strong } = found;
    const parts = [{ start: span.start, end: captionEnd }, content, ...(tags ? [tags] : [])];
    return `${parts.map(({ start, end }) => text.slice(start, end)).join("~")}${strong ? " !" : ""}`;
  });
}

describe("the credit that ends a line, and the same where names will do", () => {
  test.each<readonly [code: string, line: string, ...credits: string[]]>([
    ["en", "A view. © Jane Example/AFP", "A view.~Jane Example/AFP !"],
    ["en", "A view. © Jane Example", "A view.~Jane Example !"],
    ["en", "A view. © 2024 Daily Bugle"],
    ["en", "A view © Jane Example", "A view~Jane Example !"],
    ["en", "A view. Copyright © Daily Bugle"],
    ["en", "A view. © Copyright Daily Bugle"],
    ["en", "© Jane Example/AFP", "~Jane Example/AFP !"],
    ["en", "© Jane Example", "", "~Jane Example"],
    ["en", "© AFP", "", "~AFP"],
    ["en", "© the whole town. And more"],
    ["en", "A view. © the whole town. And more of it for sixty characters in all so that"],
    ["en", "A view. (C) Jane Example", "A view.~Jane Example !"],
    ["en", "A view. ⓒ Jane Example", "A view.~Jane Example !"],
    ["en", "A view. ©"],
    ["en", "© Jane/Example", "~Jane/Example !"],
    ["en", "A view. Photograph: Jane Example", "A view.~Jane Example !"],
    ["en", "A view, photograph: Jane Example"],
    ["en", "A view.Photo: Jane Example", "A view.~Jane Example !"],
    ["en", "A view. Photo: jane example"],
    ["en", "A view. Photo: AFP", "A view.~AFP !"],
    ["en", "A view. Photo: dpa", "A view.~dpa !"],
    ["en", "A view. Photo: @jane", "A view.~@jane !"],
    ["en", "A view. Photo: the hospital"],
    ["en", "A view. Photo: The hospital", "A view.~The hospital !"],
    ["en", "A view. Photo: The Hospital Press Office of the City, and a few more words here"],
    ["en", "sum it up in one image: Jane Example"],
    ["en", "A view, Image: Jane Example", "A view~Jane Example !"],
    ["en", "A view; Image: Jane Example", "A view~Jane Example !"],
    ["en", "A view' Image: Jane Example", "A view'~Jane Example !"],
    ["en", "A view Image: Jane Example", "A view~Jane Example !"],
    ["en", "A view Image: AFP", "A view~AFP !"],
    ["en", "A view – Image: Jane Example", "A view~Jane Example !"],
    ["en", "Image: Jane Example", "~Jane Example !"],
    ["en", "Image: hospital"],
    ["en", "Photo: A ferry leaves the port. Photographer: Tom Sample", "Photo: A ferry leaves the port.~Tom Sample !"],
    ["en", "Photo: A ferry leaves the port, Photographer: Tom Sample", "Photo: A ferry leaves the port~Tom Sample !"],
    ["en", "Photo: Jane Example. Photographer: Tom Sample", "~Jane Example. Photographer: Tom Sample !"],
    ["en", "Photo: Ferry. Photographer: Tom Sample", "~Ferry. Photographer: Tom Sample !"],
    ["en", "A view. Photo: Jane Example, Styling: Tom Sample", "A view.~Jane Example, Styling: Tom Sample !"],
    ["en", "A view. Photo by Jane Example", "A view.~Jane Example !"],
    ["en", "A view. Photo by Jane Example / AFP", "A view.~Jane Example / AFP !"],
    ["en", "A view photo by Jane Example"],
    ["en", "A view. Photo by the lake where we stood"],
    ["en", "A view. Photo"],
    ["en", "A view. | Jane Example/AFP", "A view.~Jane Example/AFP !"],
    ["en", "A view. | Jane Example", "", "A view.~Jane Example"],
    ["en", "A view | Jane Example"],
    ["en", "A view | Jane Example/Getty Images", "A view~Jane Example/Getty Images !"],
    ["en", "A headline | Agency News"],
    ["en", "A view | AP"],
    ["en", "A view. | AP", "A view.~AP"],
    ["en", "A view “so”| AP", "A view “so”~AP"],
    ["en", "REUTERS/Jane Example", "~REUTERS/Jane Example !"],
    ["en", "A view REUTERS/Jane Example", "A view~REUTERS/Jane Example !"],
    ["en", "A view Reuters/Jane Example", "A view~Reuters/Jane Example !"],
    ["en", "A view Reuters/Ipsos", "A view~Reuters/Ipsos"],
    ["en", "A view REUTERS/Ipsos", "A view~REUTERS/Ipsos !"],
    ["en", "A view AFP PHOTO / JANE EXAMPLE", "A view~AFP PHOTO / JANE EXAMPLE !"],
    ["en", "A view (AFP PHOTO / JANE EXAMPLE)", "A view~AFP PHOTO / JANE EXAMPLE !"],
    [
      "en",
      "A view REUTERS/Jane Example/File Photo Purchase Licensing Rights, opens new tab",
      "A view~REUTERS/Jane Example/File Photo Purchase Licensing Rights, opens new tab !",
    ],
    ["en", "A view REUTERS/Jane Example/File Photo Purchase Licensing Rights, opens new tab."],
    ["en", "A view REUTERS/jane example went out"],
    ["en", "A view AP/Jane Example Tom Sample Ann Other", "A view~AP/Jane Example Tom Sample Ann Other !"],
    ["en", "A view AP/Jane Example Tom Sample Ann Other Max", "A view~AP/Jane Example Tom Sample Ann Other Max !"],
    ["en", "A view (AP)/Jane Example"],
    ["en", "A view in the AP/Jane Example)"],
    ["en", "A view. Jane Example/AFP", "A view.~Jane Example/AFP !"],
    ["en", "A view.Jane Example/AFP", "A view.~Jane Example/AFP !"],
    ["en", "A view.Getty Images", "A view.~Getty Images !"],
    ["en", "A view. Getty Images", "A view.~Getty Images !"],
    ["en", "A view. Jane Example", "", "A view.~Jane Example"],
    ["en", "A view.Jane Example", "", "A view.~Jane Example"],
    ["en", "A view.AFP", "A view.~AFP !"],
    ["en", "A view. AFP", "A view.~AFP"],
    ["en", "A view! AFP", "A view!~AFP"],
    ["en", "A view?AFP", "A view?~AFP !"],
    ["en", "A view” AFP", "A view”~AFP"],
    ["en", "A view of 1.AFP", "A view of 1.~AFP !"],
    ["en", "A view of X.AFP"],
    ["en", "A view with Dr. AFP"],
    ["en", "A view with J. AFP"],
    ["en", "A view. By Jane Example"],
    ["en", "A view.By courtesy of the club"],
    ["en", "A view. By courtesy of the club"],
    ["en", "A view. Jane Example."],
    ["en", "A view. Supplied", "A view.~Supplied"],
    ["en", "A view. AFP via Getty Images", "A view.~AFP via Getty Images !"],
    ["en", "A view the lake Jane Example/AFP", "A view the lake~Jane Example/AFP !"],
    ["en", "A view the lake Jane van Example/AFP", "A view the lake~Jane van Example/AFP !"],
    ["en", "A view the lake Jane Example/Tom Sample/AFP", "A view the lake~Jane Example/Tom Sample/AFP !"],
    ["en", "A view the lake Jane Example/of a town in the/AFP"],
    ["en", "A view the lake AFP/Jane", "A view the lake~AFP/Jane !"],
    ["en", "A view the lake jane/AFP"],
    ["en", "the and/or"],
    ["en", "A view, AFP", "A view~AFP"],
    ["en", "A view,AFP"],
    ["en", "A view - AFP", "A view~AFP"],
    ["en", "A view -AFP"],
    ["en", "A view- AFP"],
    ["en", "A view — AFP", "A view~AFP"],
    ["en", "A view—AFP", "A view~AFP"],
    ["en", "A view – AFP", "A view~AFP"],
    ["en", "A view. - Copyright AP Photo", "A view.~Copyright AP Photo !"],
    ["en", "A view - Getty Images", "A view~Getty Images"],
    ["en", "A view, Jane Example"],
    ["en", "A view, AFP.", "A view~AFP"],
    ["en", "A view, the AFP"],
    ["en", "A view, dpa", "A view~dpa"],
    ["en", "A view, and more of it, Reuters", "A view, and more of it~Reuters"],
    ["en", "AFP"],
    ["en", "Getty Images"],
    ["en", "(AP)", "~AP"],
    ["en", "A view. (AP)", "A view.~AP"],
    ["en", "A view. [AP]", "A view.~AP"],
    ["en", "A view. （AP）", "A view.~AP"],
    ["en", "A view. (AP).", "A view.~AP"],
    ["en", "A view. (AP),", "A view.~AP"],
    ["en", "A view. (AP Photo/Jane Example)", "A view.~AP Photo/Jane Example !"],
    ["en", "A view. (AP Photo/Jane Example", "A view.~AP Photo/Jane Example !"],
    ["en", "A view. (AP", "A view.~AP !"],
    ["en", "A view. (AFP PHOTO/JANE EXAMPLE_", "A view.~AFP PHOTO/JANE EXAMPLE !"],
    ["en", "A view (the old one) of AP"],
    ["en", "A view. (the old one"],
    ["en", "A view. (Jane Example)", "", "A view.~Jane Example"],
    ["en", "A view (Jane Example)"],
    ["en", "A view. (Jane Example/Example Pictures)", "A view.~Jane Example/Example Pictures"],
    ["en", "A view. (Jane example/Example Pictures)"],
    ["en", "A view. (Jane Example/Example Pictures and all the Others of that House in Riverton)"],
    ["en", "A view. (Photo: Jane Example)", "A view.~Jane Example !"],
    ["en", "A view. (Photo: Jane Example", "A view.~Jane Example !"],
    ["en", "A view. (Photo by Jane Example)", "A view.~Jane Example !"],
    ["en", "A view. (Jane Example/AFP, File)", "A view.~Jane Example/AFP, File !"],
    ["en", "A view. (Jane Example, AFP)", "A view.~Jane Example, AFP !"],
    ["en", "A view. (AP, Monday)", "A view.~AP, Monday !"],
    ["en", "A view. (AP, file)", "A view.~AP, file !"],
    ["en", "A view. (AFP Photo)", "A view.~AFP Photo"],
    ["en", "A view. (Reuters Staff)", "", "A view.~Reuters Staff"],
    ["en", "A view. (Getty Images)", "A view.~Getty Images"],
    ["en", "A view. (Supplied)", "A view.~Supplied"],
    ["en", "A view. (see map)"],
    ["en", "A view. ()"],
    ["en", "A view. (2019)"],
    [
      "en",
      "A view. AFP PHOTO/JANE EXAMPLE (IRAQ – Tags: POLITICS CONFLICT)",
      "A view.~AFP PHOTO/JANE EXAMPLE~POLITICS CONFLICT !",
    ],
    ["en", "A view. REUTERS/Jane Example (Tags: POLITICS)", "A view.~REUTERS/Jane Example~POLITICS !"],
    ["en", "A view. REUTERS/Jane Example (IRAQ – Things: POLITICS)"],
    ["en", "A view, Reuters (IRAQ – Tags: POLITICS)", "A view~Reuters~POLITICS"],
    ["en", "A view. Jane Example/AFP)", "A view.~Jane Example/AFP !"],
    ["en", "A view. Jane Example/AFP;", "A view.~Jane Example/AFP !"],
    ["en", "A view. Jane Example/AFP,", "A view.~Jane Example/AFP !"],
    ["en", "A view. / Jane Example/AFP", "A view.~Jane Example/AFP !"],
    ["en", "A view; Jane Example/AFP", "A view~Jane Example/AFP !"],
    ["en", "The minister told Reuters."],
    ["en", "A view. Photograph = Jane Example", "A view.~Jane Example !"],
    ["de", "Ein Blick. Foto: Erika Beispiel/dpa", "Ein Blick.~Erika Beispiel/dpa !"],
    ["de", "Ein Blick. Foto: Eine Fähre verlässt den Hafen"],
    [
      "de",
      "Foto: Eine Fähre verlässt den Hafen. Fotograf: Max Muster",
      "Foto: Eine Fähre verlässt den Hafen.~Max Muster !",
    ],
    ["de", "Ein Blick. (Foto: Erika Beispiel)", "Ein Blick.~Erika Beispiel !"],
    ["de", "Ein Blick. Foto Erika Beispiel", "", "Ein Blick.~Foto Erika Beispiel"],
    ["de", "Ein Blick. Bild: picture alliance/dpa", "Ein Blick.~picture alliance/dpa !"],
    ["de", "Ein Blick. picture alliance/dpa | Max Muster", "Ein Blick.~picture alliance/dpa | Max Muster !"],
    ["lt", "Vaizdas. Vardenio Pavardenio nuotr.", "Vaizdas.~Vardenio Pavardenio nuotr !"],
    ["lt", "Vaizdas. Vardenis Pavardenis nuotr", "", "Vaizdas.~Vardenis Pavardenis nuotr"],
    ["zh", "港口的景色。王小明摄", "港口的景色。~王小明摄 !"],
    ["ja", "港の様子。(共同)", "港の様子。~共同"],
    ["ja", "港の様子。山田太郎撮影", "港の様子。~山田太郎撮影 !"],
    ["ja", "港の様子（共同）", "港の様子~共同"],
    ["ko", "항구의 모습. 사진=김민수", "항구의 모습.~김민수 !"],
    ["ko", "항구의 모습. 사진 = 연합뉴스", "항구의 모습.~연합뉴스 !"],
    ["ko", "항구의 모습. 김민수 기자", "", "항구의 모습.~김민수 기자"],
  ])("%s: %s", (code, line, ...credits) => {
    const [credit = "", named = credit] = credits;
    expect([told(code, line, false), told(code, line, true)]).toEqual([
      neighbours.map(() => credit),
      neighbours.map(() => named),
    ]);
  });
});

describe("how far a credit reaches", () => {
  const en = vocabularyOf("en");
  const read = (text: string) => {
    const found = findCredit(text, { start: 0, end: text.length }, en);
    return found && text.slice(found.content.start, found.content.end);
  };
  const names = (length: number) => `${"Jane Example, ".repeat(20).slice(0, length - 6)}Ab/AFP`;

  test.each([
    ["behind a sign", "A view. ©", 120],
    ["behind a bar", "A view. |", 119],
    ["behind a label", "A view. Photo:", 119],
  ])("%s it has so many characters", (_, before, most) => {
    expect(read(before + names(most))).toBe(names(most));
    expect(read(before + names(most + 1))).not.toBe(names(most + 1));
  });

  test("behind a full stop it has 90 characters", () => {
    expect(read(`A view.${names(89)}`)).toBe(names(89));
    expect(read(`A view.${names(91)}`)).not.toBe(names(91));
  });

  test("an agency behind a comma is near it", () => {
    expect(read("A view, Agence France-Presse")).toBe("Agence France-Presse");
    expect(read("A view, of it, Reuters")).toBe("Reuters");
  });
});

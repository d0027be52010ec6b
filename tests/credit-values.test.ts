import { describe, expect, test } from "vitest";
import { isAgency } from "../src/blocks/shapes/agencies.js";
import { findCredit } from "../src/blocks/shapes/credit.js";
import { isColon, judgeCredit, labelBefore, looksLikeNames } from "../src/blocks/shapes/credit-value.js";
import { holdsCreditWord, isCreditSign } from "../src/blocks/shapes/credit-word.js";
import { vocabularyOf, whole } from "./support/vocabularies.js";

const en = vocabularyOf("en");
const repeated = (words: string, length: number) => words.repeat(20).slice(0, length);

describe("what words are by themselves", () => {
  test.each([
    ["en", "AFP Photo"],
    ["en", "dpa Sport"],
    ["en", "AFP via Getty Images"],
    ["en", "Getty Images"],
    ["en", "picture alliance"],
    ["en", "picture alliance/dpa"],
    ["en", "Jane Example/AFP"],
    ["en", "Jane Example|AFP"],
    ["en", "Jane Example\\AFP"],
    ["en", "Jane Example;AFP"],
    ["en", "Jane Example+AFP"],
    ["en", "Jane Example - AFP"],
    ["en", "Jane Example – AFP"],
    ["en", "Jane Example I AFP"],
    ["en", "Jane Example, AFP"],
    ["en", "AP, Reuters"],
    ["en", "-, AFP via Getty Images"],
    ["en", "Courtesy of Jane Example"],
    ["en", "Photo by Jane Example"],
    ["en", "Photo: Jane Example"],
    ["en", repeated("Jane Example, AFP, ", 140)],
    ["zh", "王小明摄"],
    ["zh", "新华社/王小明"],
    ["ko", "김민수/연합뉴스"],
    ["ja", "山田太郎撮影"],
    ["lt", "Vardenio Pavardenio nuotr."],
    ["de", "Foto: Die Fähre"],
    ["de", "Foto: Der Hafen/dpa"],
    ["de", "IMAGO / Erika Beispiel"],
  ])("%s: %s is a credit", (code, printed) => {
    expect(judgeCredit(printed, vocabularyOf(code))).toBe("credit");
  });

  test.each([
    ["en", " AP "],
    ["en", "Supplied"],
    ["en", "Supplied Handout"],
    ["en", "Handout/Supplied"],
    ["zh", "新华社"],
    ["de", "privat"],
  ])("%s: %s is an agency", (code, printed) => {
    expect(judgeCredit(printed, vocabularyOf(code))).toBe("agency");
  });

  test.each([
    ["en", "Jane Example"],
    ["en", "Jane Example, John Sample"],
    ["en", "Jane Example and John Sample"],
    ["en", "Jane Example & John Sample"],
    ["en", "Jane Example for Daily Bugle"],
    ["en", "Jane Ann Mary Rose Example"],
    ["en", "Jane of Example"],
    ["en", "AP News Desk"],
    ["en", "example.org"],
    ["en", "@jane"],
    ["en", repeated("Jane Example and ", 60)],
    ["ko", "고영권 기자"],
    ["de", "Erika Beispiel und Max Muster"],
  ])("%s: %s are names", (code, printed) => {
    expect(judgeCredit(printed, vocabularyOf(code))).toBe("names");
  });

  test.each([
    ["en", ""],
    ["en", " "],
    ["en", "Jane Ann Mary Rose Lou Example"],
    ["en", "of Jane Example"],
    ["en", "Jane wins the cup"],
    ["en", "jane example"],
    ["en", "jane"],
    ["en", "Photo: the sea is wide"],
    ["en", "Photo"],
    ["en", "[Photo]"],
    ["en", "[Image]"],
    ["en", "Menu"],
    ["en", "Monday"],
    ["en", "Jane Monday"],
    ["en", "May Example"],
    ["en", "Jane Example 2"],
    ["en", "Jane Example!"],
    ["en", "Jane: Example"],
    ["en", "“Jane Example”"],
    ["en", "In Springfield"],
    ["en", repeated("Jane Example, ", 62)],
    ["en", repeated("Jane Example, AFP, ", 141)],
    ["zh", "王小明"],
    ["ko", "김민수"],
    ["ko", "김민수 이영희 박철수 최영수/연합뉴스"],
    ["ja", "国土交通省港湾局計画課長補佐官室長/共同"],
    ["de", "Foto: Eine Fähre verlässt den Hafen"],
  ])("%s: %j are none of these", (code, printed) => {
    expect(judgeCredit(printed, vocabularyOf(code))).toBeUndefined();
  });

  test("an agency is known in any case, and with its service", () => {
    const names = ["AFP", "afp", "AFP Photo", "dpa Sport", "AFP Desk", "Photo", " Photo", "AFP  Photo", "Photo AFP"];
    expect(names.filter((name) => isAgency(name, en))).toEqual(["AFP", "afp", "AFP Photo", "dpa Sport"]);
  });
});

describe("where the value of a label begins", () => {
  test.each<readonly [string, string, string | undefined]>([
    ["en", "Photo: Jane", "Jane"],
    ["en", "Photo:Jane", "Jane"],
    ["en", "photo :  Jane", "Jane"],
    ["en", "Photo by Jane", "Jane"],
    ["en", "Photo by: Jane", "Jane"],
    ["en", "Photo courtesy of Jane", "Jane"],
    ["en", "Photo Jane", undefined],
    ["en", "Photo: ", undefined],
    ["en", "Photo:", undefined],
    ["en", "Photo::", undefined],
    ["en", "Jane: Photo: Tom", undefined],
    ["en", "Caption: Jane", undefined],
    ["en", "Jane", undefined],
    ["en", "", undefined],
    ["ko", "사진 = 김민수", "김민수"],
    ["ko", "사진＝김민수", "김민수"],
    ["ja", "写真：山田太郎", "山田太郎"],
    ["de", "Foto: Max", "Max"],
  ])("%s: %j: %s", (code, printed, value) => {
    const at = labelBefore(printed, vocabularyOf(code));
    expect(at && printed.slice(at)).toBe(value);
  });

  test("a colon stands behind it, in Korea also an equals sign", () => {
    expect(Array.from(":=：＝;-〓", (mark) => isColon(mark.charCodeAt(0)))).toEqual([
      ...[true, true, true, true],
      ...[false, false, false],
    ]);
  });
});

describe("words that look like names", () => {
  test.each([
    ["Jane Example. Styling: John Sample", true],
    ["Jane wins and loses", false],
    ["Jane Example wins and Loses", true],
    ["Jane Example wins a cup", false],
    ["«daily» «Bugle» Jane", true],
    ["«daily» «bugle» Jane", false],
    ["jane|tom|Ann", false],
    ["Jane/Tom|ann", true],
    ["@jane", true],
    ["example.org", true],
    ["example.", false],
    ["jane@example.org", false],
    ["the hospital", false],
    ["Jane de la Example", true],
    ["via Handout", true],
    ["A ".repeat(20), true],
    ["A ".repeat(21), false],
    [`${repeated("Jane Example ", 139)}`, false],
    [repeated("Janeannroselouise ", 139), true],
    [repeated("Janeannroselouise ", 141), false],
    ["", false],
  ])("%j: %s", (printed, named) => {
    expect(looksLikeNames(printed, en)).toBe(named);
  });
});

describe("the cheap test for a credit", () => {
  test.each([
    ["A view AFP", true],
    ["A view, AFP.", true],
    ["A view of Getty", true],
    ["A view afp", true],
    ["A view afpx", false],
    ["A view xafp", false],
    ["A view photograph it", true],
    ["A view © it", true],
    ["A view (C) it", true],
    ["A view (c) it", true],
    ["A view (D) it", false],
    ["A view of 港", true],
    ["A view of the port", false],
    ["AFP", true],
    ["", false],
    [`AFP ${"x".repeat(156)}`, true],
    [`AFP ${"x".repeat(157)}`, false],
  ])("%s: %s", (line, holds) => {
    expect(holdsCreditWord(line, whole(line), en)).toBe(holds);
    expect(holdsCreditWord(`AFP${line}AFP`, { start: 3, end: 3 + line.length }, en)).toBe(holds);
  });

  test("knows the signs", () => {
    const signs = ["©", "ⓒ", "Ⓒ", "（", "(C", "(c", "(D", "(", "[", "®"];
    expect(signs.filter((sign) => isCreditSign(sign, sign.charCodeAt(0), 0))).toEqual([
      "©",
      "ⓒ",
      "Ⓒ",
      "（",
      "(C",
      "(c",
    ]);
  });
});

describe("how far a credit reaches", () => {
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

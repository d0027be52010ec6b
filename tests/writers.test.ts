import { describe, expect, test } from "vitest";
import { isOpenerAlone, openerEnd, startsWithOpener } from "../src/blocks/shapes/opener.js";
import { readWriters } from "../src/blocks/shapes/writers.js";
import { vocabularyOf } from "./support/vocabularies.js";

const en = vocabularyOf("en");

/** Who wrote by a line, each with role, paper and place, and what of the line says it. */
function told(code: string, line: string, openedAbove = false): string {
  const read = readWriters(line, vocabularyOf(code), openedAbove);
  if (read === undefined) return "-";
  const people = read.people.map(({ name, role, affiliation, place }) =>
    [name, role && `role ${role}`, affiliation && `of ${affiliation}`, place && `in ${place}`]
      .filter(Boolean)
      .join(", "),
  );
  const opened = `${read.opened ? " opened" : ""}${read.counted ? " counted" : ""}`;
  return `${people.join(" + ")} <${line.slice(read.start, read.end)}>${opened}`;
}

test("a column's name calls no reporter", () => {
  const zh = vocabularyOf("zh");
  expect(readWriters("记者王小明 李例", zh)?.opened).toBe(true);
  expect(readWriters("记者调查", zh)?.opened).toBe(false);
});

describe("the writers of a line, and the same with the opener above it", () => {
  test.each<readonly [code: string, line: string, writers: string, ...below: string[]]>([
    ["en", "By Jane Example", "Jane Example <By Jane Example> opened"],
    ["en", "By Jane Example and Tom Sample", "Jane Example + Tom Sample <By Jane Example and Tom Sample> opened"],
    [
      "en",
      "By Jane Example, Tom Sample and Ann Other",
      "Jane Example + Tom Sample + Ann Other <By Jane Example, Tom Sample and Ann Other> opened",
    ],
    [
      "en",
      "Sport | By Jane Example - Daily Bugle",
      "Jane Example, of Daily Bugle <By Jane Example - Daily Bugle> opened",
    ],
    [
      "en",
      "Jane Example, Political Correspondent",
      "Jane Example, role Political Correspondent <Jane Example, Political Correspondent>",
      "Jane Example, role Political Correspondent <Jane Example, Political Correspondent> opened",
    ],
    [
      "en",
      "Jane Example / Paper Staff Writers · 4 min read",
      "Jane Example, role Paper Staff Writers <Jane Example / Paper Staff Writers> counted",
      "Jane Example, role Paper Staff Writers <Jane Example / Paper Staff Writers> opened counted",
    ],
    ["en", "Jane Example wins the cup", "-", "Jane Example <Jane Example wins the cup> opened"],
    ["en", "Jane Example | Garden | Flowers", "-", "Jane Example <Jane Example> opened"],
    [
      "en",
      "Jane Example | 4 min read",
      "Jane Example <Jane Example> counted",
      "Jane Example <Jane Example> opened counted",
    ],
    [
      "en",
      "Jane Example | Daily Bugle | 4 min read",
      "Jane Example, of Daily Bugle <Jane Example | Daily Bugle> counted",
      "Jane Example, of Daily Bugle <Jane Example | Daily Bugle> opened counted",
    ],
    [
      "en",
      "Jane Example (AFP)",
      "Jane Example, of AFP <Jane Example (AFP)>",
      "Jane Example, of AFP <Jane Example (AFP)> opened",
    ],
    [
      "en",
      "Jane Example（AFP）",
      "Jane Example, of AFP <Jane Example（AFP）>",
      "Jane Example, of AFP <Jane Example（AFP）> opened",
    ],
    [
      "en",
      "Jane Example (AFP",
      "Jane Example, of AFP <Jane Example (AFP>",
      "Jane Example, of AFP <Jane Example (AFP> opened",
    ],
    ["en", "(Jane Example)", "Jane Example <Jane Example>", "Jane Example <Jane Example> opened"],
    ["en", "By Jane Example (AFP) in Lisbon", "Jane Example, of AFP <By Jane Example (AFP)> opened"],
    [
      "en",
      "Jane Example (with AFP), on",
      "Jane Example, of AFP <Jane Example (with AFP), on>",
      "Jane Example, of AFP <Jane Example (with AFP), on> opened",
    ],
    ["en", "Jane Example (with AFP) went", "-", "Jane Example, of AFP <Jane Example (with AFP)> opened"],
    ["en", "By Land and Sea", "-"],
    ["en", "By Land", "Land <By Land> opened"],
    ["en", "By Jane Example | Report: Tom Sample", "Jane Example <By Jane Example> opened"],
    ["en", "By Jane Example | Editing by Tom Sample", "Jane Example <By Jane Example> opened"],
    ["en", "By det/dpa", "det + dpa <By det/dpa> opened"],
    ["en", "dpa/lsw", "dpa <dpa/lsw>", "dpa <dpa/lsw> opened"],
    ["en", "AFP/Reuters", "AFP + Reuters <AFP/Reuters>", "AFP + Reuters <AFP/Reuters> opened"],
    ["en", "Jane Example/AFP", "Jane Example + AFP <Jane Example/AFP>", "Jane Example + AFP <Jane Example/AFP> opened"],
    ["en", "By Jane Example, DAILY BUGLE", "Jane Example, of DAILY BUGLE <By Jane Example, DAILY BUGLE> opened"],
    ["en", "By JANE EXAMPLE, TOM SAMPLE", "JANE EXAMPLE + TOM SAMPLE <By JANE EXAMPLE, TOM SAMPLE> opened"],
    ["en", "By Jane Example, AFP", "Jane Example + AFP <By Jane Example, AFP> opened"],
    ["en", "By Jane Example HS", "Jane Example, of HS <By Jane Example HS> opened"],
    ["en", "By Jane Example III", "Jane Example III <By Jane Example III> opened"],
    ["en", "By Jane Example In Lisbon", "Jane Example, in Lisbon <By Jane Example In Lisbon> opened"],
    ["en", "By Jane Example in Lisbon", "Jane Example, in Lisbon <By Jane Example in Lisbon> opened"],
    ["en", "By Jane Example For Paper.com", "Jane Example, of Paper.com <By Jane Example For Paper.com> opened"],
    ["en", "By Jane Example For AFP", "Jane Example, of AFP <By Jane Example For AFP> opened"],
    ["en", "By Jane Example Share", "Jane Example <By Jane Example> opened"],
    ["en", "By Jane Example 3 May 2019", "Jane Example <By Jane Example> opened counted"],
    ["en", "By Jane Example 3", "Jane Example <By Jane Example> opened counted"],
    ["en", "By Jane Example Editor 3", "Jane Example, role Editor <By Jane Example Editor> opened counted"],
    [
      "en",
      "By Jane Example, Editor, Lisbon",
      "Jane Example, role Editor, in Lisbon <By Jane Example, Editor, Lisbon> opened",
    ],
    ["en", "By entering, you agree", "-"],
    ["en", "By the time", "-"],
    ["en", "By Monday", "-"],
    ["en", "By Paper Staff", "Paper Staff <By Paper Staff> opened"],
    ["en", "By Paper Staff of Lisbon", "-"],
    ["en", "By grumpycook", "grumpycook <By grumpycook> opened"],
    ["en", "By grumpycook and more", "-"],
    ["en", "By grumpycook 3 May", "grumpycook <By grumpycook> opened counted"],
    ["en", "By Jane_X", "Jane_X <By Jane_X> opened"],
    ["en", "By 3 May", "-"],
    ["en", "By x@y.com", "-"],
    ["en", "Jane Example@jane", "Jane Example <Jane Example@jane>", "Jane Example <Jane Example@jane> opened"],
    ["en", "Jane", "-", "Jane <Jane> opened"],
    ["en", "JANE EXAMPLE", "JANE EXAMPLE <JANE EXAMPLE>", "JANE EXAMPLE <JANE EXAMPLE> opened"],
    ["en", "jane example", "-", "-"],
    ["en", "Editor", "-", "Editor <Editor> opened"],
    ["en", "", "-", "-"],
    ["en", "|", "-", "-"],
    [
      "en",
      "Jane Example;Tom Sample",
      "Jane Example + Tom Sample <Jane Example;Tom Sample>",
      "Jane Example + Tom Sample <Jane Example;Tom Sample> opened",
    ],
    ["en", "Jane Example - Tom Sample", "-", "Jane Example <Jane Example> opened"],
    [
      "en",
      "Jane Example | Tom Sample",
      "Jane Example + Tom Sample <Jane Example | Tom Sample>",
      "Jane Example + Tom Sample <Jane Example | Tom Sample> opened",
    ],
    ["en", "Jane Example (Tom Sample)", "-", "Jane Example <Jane Example (Tom Sample)> opened"],
    ["en", "By Jane Example (the boss)", "Jane Example <By Jane Example (the boss)> opened"],
    [
      "en",
      "Jane Example | A very long description of the paper that she writes for every day of it",
      "-",
      "Jane Example <Jane Example> opened",
    ],
    [
      "en",
      "Jane Example Jane Example Tom Sample Tom Sample",
      "Jane Example + Tom Sample <Jane Example Jane Example Tom Sample Tom Sample>",
      "Jane Example + Tom Sample <Jane Example Jane Example Tom Sample Tom Sample> opened",
    ],
    ["en", "By AFP in Lisbon", "AFP, in Lisbon <By AFP in Lisbon> opened"],
    ["en", "AFP, Lisbon", "-", "AFP, in Lisbon <AFP, Lisbon> opened"],
    ["en", "AFP", "AFP <AFP>", "AFP <AFP> opened"],
    ["en", "Getty Images", "-", "-"],
    ["en", "Jane Example follows", "-", "Jane Example <Jane Example follows> opened"],
    ["en", "Jane Example Follow Her On Instagram Now", "-", "Jane Example <Jane Example> opened"],
    ["en", "Jane Example Follow", "Jane Example <Jane Example>", "Jane Example <Jane Example> opened"],
    [
      "en",
      "Jane Example in Lisbon",
      "Jane Example, in Lisbon <Jane Example in Lisbon>",
      "Jane Example, in Lisbon <Jane Example in Lisbon> opened",
    ],
    ["de", "Autor/in: Jana Muster", "Jana Muster <Autor/in: Jana Muster> opened"],
    [
      "de",
      "Autor/in: Jana Muster und Max Beispiel",
      "Jana Muster + Max Beispiel <Autor/in: Jana Muster und Max Beispiel> opened",
    ],
    ["de", "Von Jana Muster, Berlin", "Jana Muster, in Berlin <Von Jana Muster, Berlin> opened"],
    ["de", "Jana Muster, dpa", "Jana Muster + dpa <Jana Muster, dpa>", "Jana Muster + dpa <Jana Muster, dpa> opened"],
    ["de", "Von Krise zu", "-"],
    ["fi", "Teksti: Anna Esimerkki HS", "Anna Esimerkki, of HS <Teksti: Anna Esimerkki HS> opened"],
    ["ko", "김민수 기자", "김민수, role 기자 <김민수 기자>", "김민수, role 기자 <김민수 기자> opened"],
    [
      "ko",
      "김민수 기자 이영희 기자",
      "김민수, role 기자 + 이영희, role 기자 <김민수 기자 이영희 기자>",
      "김민수, role 기자 + 이영희, role 기자 <김민수 기자 이영희 기자> opened",
    ],
    ["ko", "김민수", "김민수 <김민수>", "김민수 <김민수> opened"],
    ["ko", "김민", "-", "김민 <김민> opened"],
    ["ko", "연합뉴스", "연합뉴스 <연합뉴스>", "연합뉴스 <연합뉴스> opened"],
    ["ko", "월요일", "-", "-"],
    ["ja", "山田太郎 記者", "山田太郎, role 記者 <山田太郎 記者>", "山田太郎, role 記者 <山田太郎 記者> opened"],
    ["ja", "文・山田花子", "山田花子 <文・山田花子> opened"],
    ["zh", "王小明", "王小明 <王小明>", "王小明 <王小明> opened"],
    ["zh", "记者 王小明", "王小明 <记者 王小明> opened"],
    ["zh", "记者 王小明、李例", "王小明 + 李例 <记者 王小明、李例> opened"],
    ["zh", "本报记者王小明 通讯员李例", "王小明 + 李例 <本报记者王小明 通讯员李例> opened"],
    ["zh", "首席记者 王小明", "王小明 <首席记者 王小明> opened"],
    ["zh", "记者从港口获悉", "-"],
    ["zh", "来源：例州日报　作者：王小明　编辑：李例", "王小明 <作者：王小明> opened"],
    [
      "en",
      "By Jane Example@jane, Tom Sample@tom",
      "Jane Example + Tom Sample <By Jane Example@jane, Tom Sample@tom> opened",
    ],
  ])("%s: %s", (code, line, writers, ...below) => {
    expect(told(code, line)).toBe(writers);
    for (const behind of below) expect(told(code, line, true)).toBe(behind);
  });
});

describe("an opener", () => {
  const behind = (find: typeof openerEnd, text: string, code = "en") => {
    const at = find(`x${text}x`, 1, text.length + 1, vocabularyOf(code));
    return at && text.slice(at - 1);
  };
  test.each<readonly [string, string, string | undefined, string | undefined]>([
    ["en", "By Jane", "Jane", "Jane"],
    ["en", "BY:  Jane", "Jane", "Jane"],
    ["en", "by\nJane", "Jane", "Jane"],
    ["en", "By", undefined, undefined],
    ["en", "By:", undefined, undefined],
    ["en", "Bye Jane", undefined, undefined],
    ["en", "Written by Jane", "Jane", "Jane"],
    ["en", "Author Jane Example", "Jane Example", "Jane Example"],
    ["en", "Author interviews him", undefined, undefined],
    ["en", "Author: interviews him", "interviews him", "interviews him"],
    ["en", "Author Editor", "Editor", "Editor"],
    ["en", "Author author", undefined, undefined],
    ["en", "byJane", "Jane", "Jane"],
    ["en", "ByJane Example", "Jane Example", "Jane Example"],
    ["en", "ByJane", undefined, undefined],
    ["en", "byjane", undefined, undefined],
    ["en", "A column by Jane", undefined, "Jane"],
    ["en", "Posted in Sport by Jane", undefined, "Jane"],
    ["en", "Posted in Red Blue Grey by Jane", undefined, "Jane"],
    ["en", "Posted in Red Blue Grey Pink by Jane", undefined, undefined],
    ["en", "Sport by Jane", undefined, undefined],
    ["en", "It was by the sea", undefined, undefined],
    ["de", "Text: Jana", "Jana", "Jana"],
    ["de", "Ein Kommentar von Jana", "Jana", "Jana"],
    ["ja", "文・山田", "山田", "山田"],
  ])("%s: %j", (code, text, direct, anywhere) => {
    expect([behind(startsWithOpener, text, code), behind(openerEnd, text, code)]).toEqual([direct, anywhere]);
  });

  test("may stand alone", () => {
    const alone = ["By", "by:", "Author:", "By —", "By - ", "Written by", "By –"];
    const lines = [...alone, "By Jane", "Bye", "Author: x", "— By", ""];
    expect(lines.filter((line) => isOpenerAlone(line, 0, line.trimEnd().length, en))).toEqual(alone);
  });
});

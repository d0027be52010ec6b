/** Cells of Factiva: those of interfaces in other languages, those whose ends are lost, and pictures. */
import { describe, expect, test } from "vitest";
import { bodyOf, faultsOf, parsedExport } from "./support/exports.js";

const id = "HBPOST0020170111ed1b0001x";
const page = (cells: string, closing = `Document ${id}`, language = "en") =>
  `<html><head><title>Factiva</title></head><body><div id="article-${id}" class="article"><div class="article ${language}Article"><p>` +
  `${cells}</p><p class="articleParagraph ${language}articleParagraph">The harbour opened again.</p><p>${closing}</p></div></div></body></html>`;
const head = `<div id="hd"><span class='enHeadline'>Harbour opens again</span></div><div class="author">Ann Other</div>`;
const inCells = (cells: readonly string[]) => cells.map((cell) => `<div>${cell}</div>`).join("\n");
const facts = {
  headline: "Harbour opens again",
  authors: [{ name: "Ann Other" }],
  publishedAt: "2017-01-11T09:15",
  publication: { name: "The Harbour Post", page: "A6" },
  wordCount: 9,
  notices: ["(c) 2017 Harbour Post"],
};

test.each([
  ["ja", "9 字", "2017 年 1 月 11 日", "英語", "文書"],
  ["ja", "9 語", "2017年1月11日", "日本語", "ドキュメント"],
  ["zh", "9 字", "2017 年 1 月 11 日", "中文－简体", "文件"],
  ["zh", "9 個字", "2017 年 1 月 11 日", "英文", "文件"],
  ["ko", "9 단어", "2017년 1월 11일", "영어", "문서"],
  ["ru", "9 слов", "11 Январь 2017", "Английский", "Документ"],
  ["it", "9 parole", "11 Gennaio 2017", "Inglese", "Documento"],
  ["pt", "9 palavras", "11 Janeiro 2017", "Inglês", "Documento"],
  ["es", "9 palabras", "11 enero 2017", "Inglés", "Documento"],
  ["fr", "9 mots", "11 janvier 2017", "Anglais", "Document"],
  ["de", "9 Wörter", "11 Januar 2017", "Englisch", "Dokument"],
  ["nl", "9 woorden", "11 januari 2017", "Engels", "Document"],
  ["tr", "9 kelime", "11 Ocak 2017", "Türkçe", "Belge"],
  ["pl", "9 słów", "11 stycznia 2017", "Angielski", "Dokument"],
  ["sv", "9 ord", "11 januari 2017", "Engelska", "Dokument"],
  ["id", "9 kata", "11 Januari 2017", "Bahasa Inggris", "Dokumen"],
  ["ar", "9 كلمات", "11 يناير 2017", "العربية", "مستند"],
])("the interface in %s: %s, %s, %s, %s", async (language, words, date, name, word) => {
  const cells = [words, date, "09:15", "The Harbour Post", "HBPOST", "A6", name, "(c) 2017 Harbour Post"];
  const found = await parsedExport(page(head + inCells(cells), `${word} ${id}`));
  expect(found.infos).toMatchObject([{ vendor: "Factiva", layout: "HTML, untagged", language }]);
  expect(found.records.map(({ article, record }) => [record.id, article])).toMatchObject([[id, facts]]);
  expect(bodyOf(found.records[0] as never)).toEqual(["The harbour opened again."]);
  expect(faultsOf(found)).toEqual([]);
});

test("of Chinese and Japanese each character counts as a word", async () => {
  const text = "港口星期一重新开放，渡轮随后恢复运营，渔民回到码头，市场重新开市，学校和商店照常营业。";
  const cells = ["40 字", "2017 年 1 月 11 日", "港口日报", "HBPOST", "中文－简体", "(c) 2017"];
  const chinese = page(head + inCells(cells), `文件 ${id}`, "zh").replace("The harbour opened again.", text.repeat(4));
  const counted = async (count: string) =>
    (await parsedExport(chinese.replace("40 字", count))).diagnostics.map(({ code }) => code);
  expect(await counted("160 字")).toEqual([]);
  expect(await counted("9 字")).toEqual(["LENGTH_DIFFERS"]);
});

describe("cells whose end is lost", () => {
  const cells = [
    "9 words",
    "11 January 2017",
    "09:15",
    "The Harbour Post",
    "HBPOST",
    "A6",
    "English",
    "(c) 2017 Harbour Post",
  ];

  test.each(cells.slice(1).map((cell, at) => [cell, at + 1] as const))("in front of %s", async (_, place) => {
    const glued = [...cells.slice(0, place - 1), `${cells[place - 1]}${cells[place]}`, ...cells.slice(place + 1)];
    const { records } = await parsedExport(page(head + inCells(glued)));
    expect(records[0]?.article).toMatchObject(facts);
    expect(records[0]?.record.fields).toMatchObject({
      source: ["The Harbour Post"],
      "source code": ["HBPOST"],
      language: ["English"],
    });
  });

  test("all of them", async () => {
    const { records } = await parsedExport(page(`${head}<div>${cells.join("")}</div>`));
    expect(records[0]?.article).toMatchObject(facts);
  });

  test("a paper that is called like its code stays whole", async () => {
    const own = cells.map((cell) => (cell === "The Harbour Post" ? "HBPOSTNews" : cell));
    const { records } = await parsedExport(page(head + inCells(own)));
    expect(records[0]?.article.publication).toEqual({ name: "HBPOSTNews", page: "A6" });
  });
});

describe("pictures", () => {
  const rows = (art: string): [string, string][] => [
    ...([
      ["HD", "Harbour"],
      ["WC", "5 words"],
      ["PD", "11 January 2017"],
      ["SN", "Post"],
      ["SC", "HBPOST"],
    ] as [string, string][]),
    ...([
      ["LA", "English"],
      ["LP", "The harbour opened."],
      ["ART", art],
      ["AN", `Document ${id}`],
    ] as [string, string][]),
  ];

  test.each([
    ["A ferry leaves. | Tom Sample / The Post", [{ caption: "A ferry leaves.", credit: "Tom Sample / The Post" }]],
    [
      "Colour Photo: Tom Sample, Post / A ferry leaves; it rains.",
      [{ caption: "A ferry leaves; it rains.", credit: "Tom Sample, Post" }],
    ],
    ["Black &amp; White Photo: Reuters / Ann speaks.", [{ caption: "Ann speaks.", credit: "Reuters" }]],
    ["PHOTO, B/W, Tom Sample; A ferry leaves.", [{ caption: "A ferry leaves.", credit: "Tom Sample" }]],
    [
      "A ferry leaves. | It costs 3 euros to go on one.",
      [{ caption: "A ferry leaves. | It costs 3 euros to go on one." }],
    ],
    ["A ferry leaves / returns", [{ caption: "A ferry leaves / returns" }]],
  ])("ART: %s", async (art, media) => {
    const table = rows(art).map(([code, value]) => `<tr><td class="index"><b>${code}</b></td><td>${value}</td></tr>`);
    const html = await parsedExport(page(`<table>${table.join("")}</table>`, ""));
    expect(html.records[0]?.article.media).toEqual(media);
    const text = rows(art.replace("&amp;", "&")).map(([code, value]) => `${code}\t${value}\n`);
    expect((await parsedExport(text.join(""))).records[0]?.article.media).toEqual(media);
  });
});

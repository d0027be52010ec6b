/** Lines of Europresse, Factiva and GoPress at their limits: a sign more, a sign less, a word in front, a word behind. */
import { describe, expect, test } from "vitest";
import { isNameLine, plainNames } from "../src/containers/europresse/name-line.js";
import { looksLikeFactivaText } from "../src/containers/factiva/looks-like-text.js";
import { documentId, interfaceLanguage, isSearchSummary, isWordsLine } from "../src/containers/factiva/words.js";
import { readNumberedTitle, readSourceLine } from "../src/containers/gopress/source-line.js";

describe("Europresse: a line of names", () => {
  test.each<[string, boolean]>([
    ["Jean Exemple", true],
    ["Jean Exemple, Anne Modèle/AFP; Paul d'Exemple", true],
    ["Jean de la Tour et Anne van den Berg", true],
    ["d'Exemple", true],
    ["O’Hara", true],
    ["x'Exemple", false],
    ["@Exemple", true],
    ["(Exemple", true],
    ["«Exemple", true],
    ["-Exemple", false],
    ["de la", false],
    ["", false],
    [", ;", false],
    ["Le port ouvre", false],
    ["Jean Exemple !", false],
    ["Jean Exemple?", false],
    ["Jean Exemple;", false],
    ["Jean Exemple:", false],
    ["Jean Exemple…", false],
    ["Jean Exemple»", false],
    ['Jean Exemple"', false],
    ["Jean Exemple”", false],
    ["Jean Exemple 5.", false],
    ["Jean Exemple.", false],
    ["Jean Exe.", false],
    ["Jean Ex.", true],
    ["Jean E.", true],
    ["É. Exemple", true],
    [`${"A ".repeat(13)}B`, true],
    [`${"A ".repeat(14)}B`, false],
    [`A${"b".repeat(119)}`, true],
    [`A${"b".repeat(120)}`, false],
  ])("%j: %j", (line, wanted) => {
    expect(isNameLine(line)).toBe(wanted);
  });
  test.each<[string, string | undefined]>([
    ["Exemple, Jean", "Jean Exemple"],
    ["Par Exemple, Jean", "Jean Exemple"],
    ["Exemple, Jean-Paul", "Jean-Paul Exemple"],
    ["exemple, Jean", undefined],
    ["Exemple, jean", undefined],
    ["Exemple 2, Jean", undefined],
    ["Exemple, Jean 2", undefined],
    ["Exemple, Jean, Anne", undefined],
    ["Jean Exemple, Anne Modèle", "Jean Exemple; Anne Modèle"],
    ["Jean Exemple et Anne Modèle", "Jean Exemple; Anne Modèle"],
    [
      "Jean Exemple and Anne Modèle y Paul Muster und Eva Probe & Jo Ek",
      "Jean Exemple; Anne Modèle; Paul Muster; Eva Probe; Jo Ek",
    ],
    ["Jean Exemple; Anne Modèle", "Jean Exemple; Anne Modèle"],
    ["By Ann Other", "Ann Other"],
    ["DOOR Ann Other", "Ann Other"],
    ["By ann other", undefined],
    ["Ann van den Other", "Ann van den Other"],
    ["Ann van den der Other", undefined],
    ["Ann Bea Eva Ida Other", undefined],
    ["van Other Ann", undefined],
    ["Ann Other van", undefined],
    ["Ann O'Hara-Bell", "Ann O'Hara-Bell"],
    ["Ann B. Other", "Ann B. Other"],
    ["Ann Other2", undefined],
    ["Ann", undefined],
  ])("plain names: %j: %j", (line, wanted) => {
    expect(plainNames(line)).toBe(wanted);
  });
});

describe("Factiva: lines of words, ids, summaries", () => {
  test.each<[string, boolean]>([
    ["475 words", true],
    ["1.204 Wörter", true],
    ["1 204 mots", true],
    ["1,204 Words", true],
    ["475words", true],
    ["475 word s", false],
    ["475 pages", false],
    ["a475 words", false],
    [" 475 words", false],
    ["475 words.", false],
    ["/475 words", false],
    [":475 words", false],
    [`1${" ".repeat(14)}words`, true],
    [`1${" ".repeat(15)}words`, false],
    ["words", false],
    ["", false],
  ])("%j: %j", (line, wanted) => {
    expect(isWordsLine(line)).toBe(wanted);
  });
  test.each<[string, string | undefined]>([
    ["Document SUDOS00020131120e9bj0001v", "SUDOS00020131120e9bj0001v"],
    ["Dokument SUDOS00020131120e9bj0001v", "SUDOS00020131120e9bj0001v"],
    ["DOCUMENT    SUDOS00020131120e9bj0001v", "SUDOS00020131120e9bj0001v"],
    ["Document     SUDOS00020131120e9bj0001v", undefined],
    ["Documents SUDOS00020131120e9bj0001v", undefined],
    ["Document SUDOS00020131120e9bj0001v.", undefined],
    ["The Document SUDOS00020131120e9bj0001v", undefined],
    ["Document SUDOSABCDEFGHIJKLMNOPQRSTU", undefined],
    ["Document A123456789012345", "A123456789012345"],
    ["Document A12345678901234", undefined],
    [`Document ${"1".repeat(40)}`, "1".repeat(40)],
    [`Document ${"1".repeat(41)}`, undefined],
  ])("%j: %j", (line, wanted) => {
    expect(documentId(line)).toBe(wanted);
  });
  test.each<[string, string, string | undefined]>([
    ["475 words", "", "en"],
    ["475 mots", "", "fr"],
    ["475 Wörter", "", "de"],
    ["475 pages", "", undefined],
  ])("the language of %j, %j: %j", (line, id, wanted) => {
    expect(interfaceLanguage(line, id)).toBe(wanted);
  });
  test.each<[string, boolean]>([
    ["Search Summary", true],
    ["SEARCH SUMMARY", true],
    ["Search Summary of 3", false],
    ["", false],
  ])("%j: %j", (line, wanted) => {
    expect(isSearchSummary(line)).toBe(wanted);
  });
  const article = (...behind: string[]) => ["Port opens again", "475 words", "30 November 2011", ...behind].join("\n");
  test.each<[string, string, boolean]>([
    ["a language", article("The Post", "POST", "English"), true],
    ["a copyright", article("The Post", "POST", "© 2011 The Post"), true],
    ["another", article("The Post", "POST", "(c) 2011"), true],
    ["a word that begins so", article("The Post", "POST", "Copyright 2011"), true],
    ["a copyright inside a line", article("The Post", "POST", "The © sign"), false],
    ["no source in front of the code", article("POST", "English"), false],
    ["a code of one letter", article("The Post", "P", "English"), false],
    ["a code of ten", article("The Post", "P123456789", "English"), true],
    ["a code of eleven", article("The Post", "P1234567890", "English"), false],
    ["an id", article("The Post", "POST", "It opened.", "Document SUDOS00020131120e9bj0001v"), true],
    ["nothing", article("The Post", "POST", "It opened."), false],
    ["no date", "475 words\nThe Post\nPOST\nEnglish", false],
    ["the language far below", article("The Post", "POST", "a", "b", "c", "d", "e", "English"), true],
    ["too far below", article("The Post", "POST", "a", "b", "c", "d", "e", "f", "English"), false],
    ["codes", "HD Port\nWC 475 words\nPD 30 November 2011\nSN The Post", true],
    ["codes behind a mark, with form feeds", "\ufeffHD\tPort\fWC\nPD 30\r\nSN The", true],
    ["three codes", "HD Port\nWC 475 words\nPD 30 November 2011", false],
    ["codes without a headline", "SC Port\nWC 475 words\nPD 30 November 2011\nSN The Post\nLA English", false],
    ["codes in words", "HDX Port\nWCX 475 words\nPDX 30\nSNX The Post\nHD", false],
  ])("first bytes with %s", (_, head, wanted) => {
    expect(looksLikeFactivaText(head)).toBe(wanted);
  });
});

describe("GoPress: a line of a source, a numbered title", () => {
  const shown = (line: string) => {
    const found = readSourceLine(line);
    if (found === undefined) return undefined;
    const { publication, date, page, length, published } = found;
    return [publication, date, page, length]
      .map((span) => (span === undefined ? "-" : line.slice(span.start, span.end)))
      .concat(published);
  };
  const day = "woensdag 30 november 2011";
  test.each<[string, readonly string[] | undefined]>([
    [`De Post, ${day}, p. 23, 853w.`, ["De Post", day, "p. 23", "853w.", "2011-11-30"]],
    [`De Post, Stad, ${day}, p. 23`, ["De Post, Stad", day, "p. 23", "-", "2011-11-30"]],
    [`De Post, ${day}, 853 woorden`, ["De Post", day, "-", "853 woorden", "2011-11-30"]],
    [`De Post, ${day}, 1.853 mots.`, ["De Post", day, "-", "1.853 mots.", "2011-11-30"]],
    [`De Post, ${day}, 1 853 words`, ["De Post", day, "-", "1 853 words", "2011-11-30"]],
    [`De Post, ${day}, 123456w`, ["De Post", day, "-", "123456w", "2011-11-30"]],
    [`De Post, ${day}, 1234567w`, undefined],
    [`De Post, ${day}, a853w`, undefined],
    [`De Post, ${day}, 853wx`, undefined],
    [`De Post, ${day}, blz. 7`, ["De Post", day, "blz. 7", "-", "2011-11-30"]],
    [`De Post, ${day}, pag.7`, ["De Post", day, "pag.7", "-", "2011-11-30"]],
    [`De Post, ${day}, PAGE 7`, ["De Post", day, "PAGE 7", "-", "2011-11-30"]],
    [`De Post, ${day}, pagina's 7-8`, ["De Post", day, "pagina's 7-8", "-", "2011-11-30"]],
    [`De Post, ${day}, bladzijde 7`, ["De Post", day, "bladzijde 7", "-", "2011-11-30"]],
    [`De Post, ${day}, p. 123456789012`, ["De Post", day, "p. 123456789012", "-", "2011-11-30"]],
    [`De Post, ${day}, p. 1234567890123`, undefined],
    [`De Post, ${day}, xp. 7`, undefined],
    [`De Post, ${day}, page7`, undefined],
    [`p. 7, De Post, ${day}`, undefined],
    [`${day}, p. 23, 853w.`, undefined],
    ["De Post, november 2011, p. 23", undefined],
    [`De Post, ${day}`, undefined],
    ["De Post", undefined],
    [`${"x".repeat(162)}, ${day}, p. 2`, ["x".repeat(162), day, "p. 2", "-", "2011-11-30"]],
    [`${"x".repeat(168)}, ${day}, p. 2`, undefined],
  ])("%j", (line, wanted) => {
    expect(shown(line)).toEqual(wanted);
  });
  test.each<[string, object | undefined]>([
    ["12. Haven open", { number: 12, title: 4 }],
    ["12.   Haven", { number: 12, title: 6 }],
    ["12.    Haven", undefined],
    ["12.Haven", undefined],
    ["12. ", undefined],
    ["12345. Haven", { number: 12345, title: 7 }],
    ["123456. Haven", undefined],
    [" 12. Haven", undefined],
    ["x12. Haven", undefined],
  ])("%j", (line, wanted) => {
    expect(readNumberedTitle(line)).toEqual(wanted);
  });
});

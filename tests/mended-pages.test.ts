import { describe, expect, test } from "vitest";
import { Kind } from "../src/blocks/sequence/columns.js";
import { keepIntroduced } from "../src/blocks/sequence/introduced-lists.js";
import { keepLivePage } from "../src/blocks/sequence/live-pages.js";
import { keepLists } from "../src/blocks/sequence/regular-lists.js";
import { keepLetters } from "../src/blocks/sequence/signed-letters.js";
import { each, lettersOf, type Row, ruledBy, sheet } from "./support/sheet.js";

const rows: Readonly<Record<string, Row>> = {
  s: { kind: Kind.Prose },
  h: { kind: Kind.TitleLike },
  t: { text: "20:30", first: 2, kind: Kind.Number },
  n: { text: "Paul Messner, Harbor", length: 3, commas: 1, kind: Kind.TitleLike },
  "?": { kind: Kind.Question },
  d: { kind: Kind.Date },
  1: { kind: Kind.Number },
  c: { kind: Kind.Caption },
  p: { kind: Kind.Open, credit: 1 },
  P: { kind: Kind.Prose, credit: 1 },
  x: { list: 1, kind: Kind.Share },
  m: { list: 3, kind: Kind.Related },
  2: { kind: Kind.Prose, repeat: 1 },
};
/** Rows by a letter each: sentences, headings, times, names, and the others above. */
const page = (letters: string, own: Readonly<Record<number, Row>> = {}): Record<number, Row> =>
  Object.fromEntries([...letters].map((letter, at) => [at, { ...rows[letter], ...own[at] }]));

describe("a page of live entries", () => {
  const kept = ruledBy(keepLivePage);
  const live = (letters: string, states: string, own: Record<number, Row> = {}, titleRow = -1) =>
    kept(states, page(letters, own), { titleRow });

  test.each([
    ["is text from the first time to the last sentence", "sthsthsthsh", "TAAAAAAAAAA", "TGTTGTTGTTA"],
    ["needs no headings", "ststsths", "TAAAAAAA", "TGTGTGTT"],
    ["has three entries at least", "ststsh", "TAAAAA", "TAAAAA"],
    ["has no entry without a text at its end", "stststh1", "TAAAAAAA", "TAAAAAAA"],
    ["has three entries beside one without", "stststst1", "TAAAAAAAA", "TGTGTGTAA"],
    ["has shares, dates and numbers inside as gaps", "stsxtdsthsts", "TAAAAAAAAAAA", "TGTGGGTGTTGT"],
    ["has a heading as no entry's end", "stxsdt1shts", "TAAAAAAAAAA", "TAAAAAAAAAA"],
    ["has pictures as they were", "stcstspts", "TAAAAAAAA", "TGATGTAGT"],
    ["has a sentence with a credit as text", "stPtstsp", "TAAAAAAA", "TGTGTGTA"],
    ["has no words of the site in entries", "stmstmstms", "TAAAAAAAAA", "TAAAAAAAAA"],
    ["has no sentences that stand twice", "st2t2t2", "TAAAAAA", "TAAAAAA"],
    ["is none where nothing of it is text", "htststs", "HAAAAAA", "HAAAAAA"],
    ["may have one row of text", "htststs", "HAAATAA", "HGTGTGT"],
    ["may have its last row as text", "htststs", "HAAAAAT", "HGTGTGT"],
    ["may have its first row as text", "htststs", "HTAAAAA", "HGTGTGT"],
    ["stands below a sentence of the lead", "hststsths", "HLAAAAAAA", "HTGTGTGTT"],
    ["stands below no other sentence", "hststsths", "HAAAAAAAA", "HAAAAAAAA"],
    ["stands below no heading", "hhtststs", "HTAAAAAA", "HTAAAAAA"],
    ["may be the first of the page", "tststs", "ATAAAA", "GTGTGT"],
    ["is none at once", "tststs", "AAAAAA", "AAAAAA"],
    ["is none of times alone", "sttts", "TAAAA", "TAAAA"],
    ["may come twice", "stststsmtststs", "TAAAAAAATAAAAA", "TGTGTGTAGTGTGT"],
    ["may come after one that is none", "tsmtststs", "AAATAAAAA", "AAAGTGTGT"],
  ])("%s: %s", (_, letters, states, expected) => {
    expect(live(letters, states)).toBe(expected);
  });

  test("has entries of up to 14 rows", () => {
    const of = (count: number) => live(`st${"s".repeat(count - 1)}tsts`, `T${"A".repeat(count + 4)}`).includes("A");
    expect([of(14), of(15)]).toEqual([false, true]);
  });

  test("is introduced by up to three sentences below the headline", () => {
    expect(live("hsssststhsts", "HLLLLAAAAAAA")).toBe("HLTTTGTGTTGT");
    expect(live("hsssststhsts", "HLLLLAAAAAAA", {}, 2)).toBe("HLLTTGTGTTGT");
    expect(live("hsshststhsts", "HLLLLAAAAAAA")).toBe("HLLLTGTGTTGT");
    expect(live("hsssststhsts", "HLLBLAAAAAAA")).toBe("HLLBTGTGTTGT");
  });

  test.each([
    ["20:30", "G"],
    ["20:30 Uhr", "G"],
    ["8.30 a.m.", "G"],
    ["Ore 20.10", "G"],
    ["18h40", "G"],
    ["18H40: Le pont", "G"],
    ["15時40分", "G"],
    ["15点40分", "G"],
    ["15시 40분", "G"],
    ["20:30 – Bridge closed", "T"],
    ["20:30: „Bridge closed“", "T"],
    ["20:30, Bridge closed", "T"],
    ["20:30 | Bridge closed", "T"],
    ["23:59 Boats", "A"],
    ["24:00", "A"],
    ["20:60", "A"],
    ["20:301", "A"],
    ["2:1 Harton", "A"],
    ["20-30", "A"],
    ["Quay 7 20:30", "A"],
    ["20:30 minutes of rain", "A"],
  ])("knows the time that opens %s", (text, state) => {
    const own = { ...each([1, 3, 5], { text, kind: Kind.TitleLike }) };
    expect(live("stststs", "TAAAAAA", own).charAt(1)).toBe(state);
  });

  test("knows times by a digit in front, or by a short time of day", () => {
    const own = (row: Row) => each([1, 3, 5], { text: "Ore 20.10", first: 0, ...row });
    expect(live("stststs", "TAAAAAA", own({})).charAt(1)).toBe("A");
    expect(live("stststs", "TAAAAAA", own({ date: 4, length: 1 })).charAt(1)).toBe("G");
    expect(live("stststs", "TAAAAAA", own({ date: 4, length: 2 })).charAt(1)).toBe("A");
  });
});

describe("a page of letters", () => {
  const kept = ruledBy(keepLetters);
  const letters = (given: string, states: string, own: Record<number, Row> = {}, titleRow = 0) =>
    kept(states, page(given, own), { titleRow });

  test.each([
    ["is text from the first heading to the last name", "hhsnhsnhsnh", "HATAATAATAA", "HTTTTTTTTTA"],
    ["needs no headings", "hsnsnsn", "HTATATA", "HTTTTTT"],
    ["has three at least", "hsnsn", "HTATA", "HTATA"],
    ["has half of them as text", "hsnssnsn", "HTATAAAA", "HTTTTTTT"],
    ["has no less", "hsnssnsn", "HTAAAAAA", "HTAAAAAA"],
    ["has questions inside", "hsnh?snsn", "HTATTTATA", "HTTTTTTTT"],
    ["has a question as a heading", "hh?snhsn?sn", "HAATATTAATA", "HATTTTTTTTT"],
    ["has no other rows inside", "hsnshsnsnsn", "HTATATATATA", "HTATTTTTTTT"],
    ["has no number as a heading", "hsn1snsn", "HTAATATA", "HTAATATA"],
    ["has no words of the site as a heading", "hsnmsnsn", "HTAATATA", "HTAATATA"],
    ["has a caption as a heading", "hsncsnsn", "HTAATATA", "HTTTTTTT"],
    ["has names below sentences", "hsnhnsn", "HTATATA", "HTATATA"],
    ["has what follows below it", "hsnsnsnssh", "HTATATATTA", "HTTTTTTAAA"],
    ["has three rows of text below it as a note", "hsnsnsnsss", "HTATATATTT", "HTTTTTTAAA"],
    ["has more as a text", "hsnsnsnssss", "HTATATATTTT", "HTTTTTTTTTT"],
  ])("%s: %s", (_, given, states, expected) => {
    expect(letters(given, states)).toBe(expected);
  });

  test("begins below the headline", () => {
    expect(letters("hhsnsnsn", "BHTATATA", {}, 1)).toBe("BHTTTTTT");
    expect(letters("hhsnsnsn", "BHTATATA", {}, 0)).toBe("BTTTTTTT");
    expect(letters("hsssnsnsn", "BTTTATATA", {}, 1)).toBe("BTTTTTTTT");
    const of = (count: number) => letters(`h${"s".repeat(count)}nsnsn`, `AAA${"T".repeat(count - 2)}ATATA`, {}, -1);
    expect(of(14)).toBe("T".repeat(20));
    expect(of(15)).toBe(`A${"T".repeat(20)}`);
    expect(of(16)).toBe(`AA${"T".repeat(20)}`);
  });

  test("begins with no line of the title, of the site, or of another kind", () => {
    for (const own of [{ list: 6 }, { kind: Kind.Number }, { kind: Kind.Item }, { kind: Kind.LongOpen }] as Row[])
      expect(letters("hsnsnsn", "ATATATA", { 0: own }, -1)).toBe("ATTTTTT");
    for (const kind of [Kind.Word, Kind.Open, Kind.TitleLike, Kind.Question])
      expect(letters("hsnsnsn", "ATATATA", { 0: { kind } }, -1)).toBe("TTTTTTT");
    const { states, page: noted, context } = sheet("ATATATA", page("hsnsnsn"));
    keepLetters(states, noted, { ...context, title: { line: 0 } as never });
    expect(lettersOf(states)).toBe("ATTTTTT");
  });

  test("has letters of up to 16 rows", () => {
    const of = (count: number) => letters(`hsn${"s".repeat(count)}nsn`, `HTA${"T".repeat(count)}ATA`).includes("A");
    expect([of(15), of(16)]).toEqual([false, true]);
  });

  test.each<[boolean, Row]>([
    [true, { text: "Paul Messner, Harbor" }],
    [true, { text: "Antonio Belmonte. Lorca" }],
    [true, { text: "— Rie Bakker, Gouda" }],
    [true, { text: "-Rie Bakker, Gouda" }],
    [true, { text: "Fam. Obermann, Hückeswagen" }],
    [true, { text: "Ann de la Tour-O’Hara, St. Ives (by e-mail)" }],
    [true, { text: "Ann Lind, Ely (34)" }],
    [true, { text: "A Lind, Ely", length: 1 }],
    [true, { length: 5 }],
    [false, { text: "A Lind, Ely", length: 0 }],
    [false, { length: 6 }],
    [false, { list: 6 }],
    [false, { credit: 1 }],
    [false, { repeat: 1 }],
    [false, { text: "Messner, Harbor" }],
    [false, { text: "Paul Messner" }],
    [false, { text: "Paul Messner Harbor" }],
    [false, { text: "paul Messner, Harbor" }],
    [false, { text: "Paul Messner, harbor" }],
    [false, { text: "Paul Messner,Harbor" }],
    [false, { text: "Paul Messner, Harbor!" }],
    [false, { text: "Paul a b c d Messner, Harbor" }],
    [false, { text: "Paul Messner, Harbor 7" }],
    [true, { text: `Paul Messner, H${"a".repeat(40)}` }],
    [false, { text: `Paul Messner, H${"a".repeat(41)}` }],
    [true, { text: `Paul ${"M".repeat(30)}, H${"a".repeat(22)}` }],
    [false, { text: `Paul ${"M".repeat(30)}, H${"a".repeat(23)}` }],
  ])("%s: a letter is signed by %j", (is, row) => {
    expect(letters("hsnsnsn", "HTATATA", each([2, 4, 6], row)).includes("A")).toBe(!is);
  });
});

describe("a list whose entries have one shape", () => {
  const kept = ruledBy(keepLists);
  /** Rows of text above and below, and entries between them. */
  const list = (texts: readonly (string | Row)[], states = "A".repeat(texts.length)) => {
    const own = texts.map((given, at) => [at + 1, typeof given === "string" ? { text: given } : given] as const);
    return kept(`T${states}T`, Object.fromEntries(own)).slice(1, -1);
  };
  const numbered = ["1. Quay", "2. Shed", "3. Crane", "4. Ferry"];
  const entry = (text: string): Row => ({ text, date: 2 });
  const dated = ["June 9 – Harton", "9. Juni: Harton", "Mon, June 9, Harton", "9 June - Harton"].map(entry);

  test.each<readonly [string, readonly (string | Row)[], string]>([
    ["is numbered", numbered, "SSSS"],
    ["is numbered with brackets and colons", ["1) Quay", "2: Shed", "3. Crane", "4) Ferry"], "SSSS"],
    ["has four entries", numbered.slice(0, 3), "AAA"],
    ["counts on", ["1. Quay", "2. Shed", "4. Crane", "3. Ferry"], "AAAA"],
    ["begins with one", ["2. Quay", "3. Shed", "4. Crane", "5. Ferry"], "AAAA"],
    ["has words behind the numbers", ["1.", "2.", "3.", "4."], "AAAA"],
    ["has a heading of two rows", ["Boats", "All", ...numbered], "AASSSS"],
    ["has no heading of three", ["Boats", "All", "New", ...numbered], "AAAAAAA"],
    ["has a row between entries", numbered.flatMap((row) => [row, "Price"]), "SSSSSSSS"],
    ["has up to one row between them at the end", [...numbered, "Price"], "SSSSA"],
    ["has two rows between", [...numbered.slice(0, 3), "a", numbered[3] as string, "b", "c"], "SSSSSSA"],
    ["has no three rows between", ["1. a", "b", "c", "d", ...numbered.slice(1)], "AAAAAAA"],
    ["is of days", dated, "SSSS"],
    ["is of days by their month", dated.map((row) => ({ ...row, date: 3 })), "AAAA"],
    ["is of days with something behind", ["June 9", "June 10", "June 11", "June 12"].map(entry), "AAAA"],
    ["is of who asks and who answers", ["Q: Why?", "A: So.", "Q: When?", "A: Now."], "SSSS"],
    ["is of capitals that speak", ["q: Why?", "a: So.", "q: When?", "a: Now."], "AAAA"],
    ["is of one letter each", ["QA: Why?", "A: So.", "Q: When?", "A: Now."], "AAAA"],
    ["ends at words of the site", [...numbered.slice(0, 2), { list: 3 }, ...numbered.slice(2)], "AAAAA"],
    ["ends at what stands elsewhere", [...numbered.slice(0, 2), { repeat: 1 }, ...numbered.slice(2)], "AAAAA"],
    ["ends at what stands often", [...numbered.slice(0, 2), { repeat: 2 }, ...numbered.slice(2)], "AAAAA"],
    ["goes on behind what begins alike", [...numbered.slice(0, 3), { repeat: 3 }, ...numbered.slice(3)], "SSSSS"],
    ["has no last row of the site's", [...numbered.slice(0, 3), "x", numbered[3] as string, { list: 3 }], "SSSSSA"],
  ])("%s: %j", (_, texts, expected) => {
    expect(list(texts)).toBe(expected);
  });

  test("stands right below the text, and ends where that goes on", () => {
    const own = Object.fromEntries(numbered.map((text, at) => [at + 2, { text }]));
    expect(kept("TTAAAA", own)).toBe("TTSSSS");
    expect(kept("HAAAAA", own)).toBe("HAAAAA");
    expect(kept("TATTAAAAA", Object.fromEntries(numbered.map((text, at) => [at + 4, { text }])))).toBe("TATTSSSSA");
    expect(kept("TAATAA", Object.fromEntries(numbered.map((text, at) => [at + 1, { text }])))).toBe("TAATAA");
    expect(
      kept("TAAAAATAAAA", {
        ...Object.fromEntries([1, 2, 3, 4, 7, 8, 9, 10].map((row) => [row, { text: `${((row - 1) % 6) + 1}. a` }])),
      }),
    ).toBe("TSSSSATSSSS");
  });
});

describe("what a colon introduces", () => {
  const kept = ruledBy(keepIntroduced);
  const colon: Row = { text: "The nominations of the jury in full:", end: 3 };
  const site: Row = { list: 3 };

  test.each<readonly [string, string, Record<number, Row>, string]>([
    ["is a list as far as the text", "TGGT", { 0: colon }, "TSST"],
    ["is of up to 20 rows", `T${"G".repeat(20)}T`, { 0: colon }, `T${"S".repeat(20)}T`],
    ["is of no more", `T${"G".repeat(21)}T`, { 0: colon }, `T${"G".repeat(21)}T`],
    ["is nothing behind another end", "TGGT", { 0: { ...colon, end: 4 } }, "TGGT"],
    ["is nothing behind what is no text", "LGGT", { 0: colon }, "LGGT"],
    ["is nothing with text right below", "TTGT", { 0: colon }, "TTGT"],
    ["is nothing behind words of the site", "TGGT", { 0: { ...colon, list: 3 } }, "TGGT"],
    ["is nothing in an open bracket", "TGGT", { 0: { ...colon, text: "The quay (Image:" } }, "TGGT"],
    ["is a list behind a closed one", "TGGT", { 0: { ...colon, text: "The (old) quay:" } }, "TSST"],
    ["is nothing in Armenian", "TGGT", { 0: { ...colon, text: "Նավահանգիստը բաց է:" } }, "TGGT"],
    ["has no captions", "TGGGT", { 0: colon, 2: { kind: Kind.Caption } }, "TSGST"],
    ["has no credits", "TGGGT", { 0: colon, 2: { credit: 1 } }, "TSGST"],
    ["ends at words of the site", "TGGGGGT", { 0: colon, 3: site }, "TGGGGGT"],
    ["is a list of four below the text", "TAAAAA", { 0: colon, 5: site }, "TSSSSA"],
    ["is none of three", "TAAAA", { 0: colon, 4: site }, "TAAAA"],
    ["is none that nothing ends", "TAAAA", { 0: colon }, "TAAAA"],
    ["is introduced by five words", "TAAAAA", { 0: { ...colon, text: "Nominations of the jury:" }, 5: site }, "TAAAAA"],
    ["has no paragraphs below the text", "TAAAAA", { 0: colon, 2: { kind: Kind.Prose }, 5: site }, "TAAAAA"],
    ["has short sentences", "TAAAAA", { 0: colon, 2: { kind: Kind.ShortSentence }, 5: site }, "TSSSSA"],
    ["has 40 characters in the mean", "TAAAAA", { 0: colon, 1: { weighs: 80 }, 2: { weighs: 0 }, 5: site }, "TSSSSA"],
    ["has no more", "TAAAAA", { 0: colon, 1: { weighs: 41 }, 5: site }, "TAAAAA"],
    ["may come again", "TGTGT", each([0, 2], colon), "TSTST"],
    ["is none on the last row", "TT", { 1: colon }, "TT"],
  ])("%s: %s", (_, states, own, expected) => {
    expect(kept(states, own)).toBe(expected);
  });
});

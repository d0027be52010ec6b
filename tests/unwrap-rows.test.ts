import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";
import { RowMark } from "../src/text/decorations.js";
import { splitLines } from "../src/text/lines.js";
import { unwrap } from "../src/text/unwrap.js";
import { paragraphs, sentence, wrap } from "./support/wrapped.js";

const read = (text: string) => unwrap(text, splitLines(text))?.text;

/** As a text browser prints it, and as an HTML converter does. */
const browsed = paragraphs.map((paragraph) => wrap(paragraph, 76, "   ")).join("\n\n");
const links = Array.from({ length: 6 }, (_, at) => ` * Harbour ${at} [/harbours/${at}]`).join("\n");
const converted = `${links}\n\n${paragraphs.map((paragraph) => wrap(paragraph, 80, "")).join("\n\n")}`;

/** The rows that a page begins with. */
const rows = (text: string, count: number) => read(text)?.split("\n").filter(Boolean).slice(0, count);
const inBrowser = (lines: string, count: number) => rows(`${lines.replace(/^(?=.)/gm, "   ")}\n\n${browsed}`, count);
const byConverter = (lines: string, count: number) => rows(`${lines}\n\n${converted}`, count);

describe("a quotation that is marked line by line", () => {
  const quote = sentence(40);
  const marked = wrap(quote, 76, "").replace(/^/gm, "> ");

  test("is one row, with one mark", () => {
    expect(byConverter(marked, 1)).toEqual([`> ${quote}`]);
    expect(byConverter(`${marked}\n> \n> Jane Example, harbour master`, 2)).toEqual([
      `> ${quote}`,
      "> Jane Example, harbour master",
    ]);
    expect(byConverter(marked.replace(/^/gm, "> "), 1)).toEqual([`> ${quote}`]);
  });

  test("is a quote of the article without its marks", () => {
    const parsed = parse(`${converted}\n\n${marked}\n\n${wrap(sentence(41), 80, "")}\n`);
    expect(parsed.article.body).toContainEqual({ kind: "quote", text: quote });
  });

  test("loses the address of its source, and keeps its items apart", () => {
    const cited = "> Ferries follow on Monday\n> [https://port.example/a/ferries]\n> \n>  * One\n>  * Two";
    expect(byConverter(cited, 3)).toEqual(["> Ferries follow on Monday", "One", "Two"]);
  });

  test("is none behind several marks, or where the line goes on without", () => {
    const arrows = ">> More news of the harbour, of its ferries and of all those who work in it";
    expect(byConverter(`${arrows}\n>> Sport`, 2)).toEqual([arrows, ">> Sport"]);
    const torn = "The board of the port has met, and those who came from the town said: home";
    expect(byConverter(`${torn}\n> ferries of the harbour`, 1)?.[0]).not.toBe(`${torn} ferries of the harbour`);
  });
});

describe("Korean, which is broken at its spaces", () => {
  const korean = Array.from(
    { length: 8 },
    (_, at) =>
      `항구의 여객선 ${at}호는 월요일 아침 폭풍이 지나간 뒤에 다시 바다로 나갔으며 선장은 바람이 잔잔하다고 말했다. 승객들은 기다리던 배를 반갑게 맞았고 항구 당국은 다음 주부터 정상 운항할 것이라고 밝혔다.`,
  );
  test.each([72, 80])("is joined with spaces at %i characters", (width) => {
    expect(
      read(korean.map((paragraph) => wrap(paragraph, width, "")).join("\n\n"))
        ?.split("\n")
        .filter(Boolean),
    ).toEqual(korean);
  });
});

describe("Japanese in a text browser, which breaks lines anywhere", () => {
  test.each([
    ["28", "日の便は終わった。"],
    ["の", "CS局が中継する。"],
  ])("has no space between a figure or a Latin letter and its own: %s, %s", (end, next) => {
    const full = `港の連絡船は月曜日の朝に町を出発し、乗組員によると海は穏やかで風も弱かったという。港務局は次の便が出る日を${"あ".repeat(22)}`;
    const row = `${full.slice(0, 74 - end.length)}${end}`;
    expect(rows(`   ${row}\n   ${next}\n\n${browsed}`, 1)).toEqual([row + next]);
    expect(rows(`${row}\n${next}\n\n${converted}`, 1)?.[0]).not.toBe(row + next);
  });
});

describe("a line that is not full", () => {
  const torn = "The letter of the port came just over a week after the board";
  test.each([
    ["and the crews of all the ferries in it had met for the last time.", "en"],
    ["de la ciudad había cerrado el puerto por la tormenta.", "es"],
    ["над городом прошла буря и порт закрыли на неделю, сказали в нём.", "ru"],
  ])("goes on with the small letter below it: %j (%s)", (below) => {
    expect(inBrowser(`${torn}\n${below}`, 1)).toEqual([`${torn} ${below}`]);
  });

  test.each([
    [torn, "by Jane Example"],
    [torn, "von Jane Example"],
    [torn, "eBay sells the ferries of the old harbour to whoever wants them."],
    [torn, "Ferries of the old harbour are sold to whoever wants them."],
    [`${torn}.`, "the ferries of the old harbour are sold to whoever wants them."],
    ["News of the port", "the ferries of the old harbour are sold to whoever wants them."],
  ])("does not: %j, %j", (above, below) => {
    expect(inBrowser(`${above}\n${below}`, 2)).toEqual([above, below]);
  });
});

describe("the last line of a paragraph", () => {
  const above = [
    "The board of the port has met, and it said of the ferries in the old",
    "harbour that all of them will leave again on Monday if the wind is low.",
  ];
  test.each([
    "Story continues below",
    "Anzeige",
    "Más noticias de Puerto",
    "READ MORE: Ferries of the old harbour to be sold this year",
  ])("is no part of it if its sentence ended above: %j", (below) => {
    expect(inBrowser([...above, below].join("\n"), 2)).toEqual([above.join(" "), below]);
  });

  test.each([
    "They are six.",
    "They are six, it said. (jex)",
    "“They are six.”",
    "(jex)",
    "Photo: Jane Example/Gazette",
    "Handout / AFP",
  ])("belongs to it: %j", (below) => {
    const filler = above[1]?.replace("low.", "low again.") as string;
    const text = [above[0], filler, below].join("\n");
    expect(inBrowser(text, 1)).toEqual([text.replaceAll("\n", " ")]);
  });

  test("belongs to a caption of one line, as its credit does", () => {
    const caption = "The ferries of the old harbour will leave again on Monday, the port said.";
    expect(inBrowser(`${caption}\nGazette`, 1)).toEqual([`${caption} Gazette`]);
  });

  test("begins with the dateline of a text, and a caption stands above it", () => {
    const caption = "Ferries in the old harbour of the town on a Monday in May. Gazette, Jane";
    const text = "RIVERTON, March 4 (Gazette) - Ferries will leave again.";
    expect(inBrowser(`${caption}\n${text}`, 2)).toEqual([caption, text]);
    const none = "RIVERTON has a harbour (of old) and ferries.";
    expect(inBrowser(`${caption}\n${none}`, 1)).toEqual([`${caption} ${none}`]);
  });
});

describe("an address", () => {
  test("in brackets that was broken over lines is taken off", () => {
    const name = "[harbour.jpg?width=640&amp;fit=bounds&amp;height=480&amp;quality=20&amp;";
    expect(inBrowser(`${name}\ndpr=0.05] The ferries left.`, 1)).toEqual(["The ferries left."]);
    const said = "The ferries of the town have left the harbour.";
    const tail = `${said} [?m=02&amp;d=20260119&amp;t=2`;
    expect(inBrowser(`${tail}\n&amp;w=20]`, 1)).toEqual([said]);
    const middle = `${"a%3D1_".repeat(12)}`;
    expect(inBrowser(`${name}\n${middle}\n${middle}\nb=2]\n\nNext`, 1)).toEqual(["Next"]);
  });

  test("that never closes, or that words stand in, is text", () => {
    const open = "[harbour.jpg?width=640&amp;fit=bounds&amp;height=480&amp;quality=20&amp;";
    expect(inBrowser(`${open}\n\nThe ferries left.`, 2)).toEqual([open, "The ferries left."]);
    const note = "It has been said of the board of the port and of all of its [ferries_of_the";
    expect(inBrowser(`${note}\nold_harbour] too.`, 1)).toEqual([`${note} old_harbour] too.`]);
  });

  test("without a path is the name of a file", () => {
    expect(inBrowser("The ferries left. [harbour.821225-63de8306-6a39-4b9d-b284]", 1)).toEqual(["The ferries left."]);
    expect(inBrowser("The ferries left. [unbelievablylongnameofaharbour]", 1)?.[0]).toContain("[unbelievably");
  });

  test("alone on its line begins no paragraph", () => {
    const address = "https://port.example/articles/ferries-of-the-old-harbour-leave-again-on-monday-m";
    const below = "Ferries";
    expect(inBrowser(`${address}\n${below}`, 2)).toEqual([address, below]);
    expect(inBrowser(`${address}\n19.mp3`, 1)).toEqual([`${address} 19.mp3`]);
  });

  test("alone on its line is the link of no words where others stand in brackets", () => {
    const page =
      "https://port.example/articles/ferries\n\n/video/ferries-of-the-old-harbour\n\nFerries\n\nhttps://a.example";
    expect(byConverter(page, 2)).toEqual(["Ferries", "https://a.example"]);
    expect(inBrowser(page, 1)).toEqual(["https://port.example/articles/ferries"]);
  });

  test("says nothing of how wide lines are", () => {
    const address = `[https://port.example/${"a".repeat(60)}]`;
    const page = `${`${address}\n\n`.repeat(12)}${converted}`;
    expect(rows(page, 20)?.slice(-8)).toEqual(paragraphs.slice(0, 8));
  });
});

describe("the words for a picture", () => {
  const words = "A ferry lies in front of the old lighthouse while people look at it from the pier.";
  const marked = (text: string) => {
    const page = `${text}\n\n${converted}`;
    return ((unwrap(page, splitLines(page))?.rowMarks?.[0] ?? 0) & RowMark.Picture) !== 0;
  };

  test.each([
    `${wrap(words, 80, "")}\n[https://port.example/pictures/ferry.jpg?width=640]`,
    "A ferry [/pictures/ferry.webp]",
    "A ferry [data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP]\n[/pictures/ferry.jpg]",
    "A ferry [/pictures/ferry.jpg] [/articles/ferries]",
  ])("end with its address: %j", (text) => {
    expect(marked(text)).toBe(true);
  });

  test.each([
    "The ferries [/ferries] left on Monday.",
    "The ferries left [/articles/ferries.php]",
    "[/pictures/ferry.jpg] The ferries left on Monday.",
    "The ferries [/ferries] left [/pictures/ferry.jpg]",
    "The ferries left on Monday.\n\n[/pictures/ferry.jpg]",
  ])("are not in %j", (text) => {
    expect(marked(text)).toBe(false);
  });

  test("are no part of the article's text", () => {
    const [first, ...rest] = paragraphs.map((paragraph) => wrap(paragraph, 80, ""));
    const picture = `${wrap(words, 80, "")}\n[https://port.example/pictures/ferry.jpg]`;
    const text = `FERRIES LEAVE AGAIN\n\n${links}\n\n${first}\n\n${rest[0]}\n\n${picture}\n\n${rest.slice(1).join("\n\n")}\n`;
    const body = parse(text).article.body.map((part) => part.text);
    expect(body).toContain(paragraphs[1]);
    expect(body).toContain(paragraphs[2]);
    expect(body.join("\n")).not.toContain("lighthouse");
    const said = parse(text.replace("\n[https://port.example/pictures/ferry.jpg]", "")).article.body;
    expect(said.map((part) => part.text)).toContain(words);
  });
});

describe("what an HTML converter has printed", () => {
  const menu = Array.from(
    { length: 90 },
    (_, at) => ` * Harbours of the coast ${at} [https://port.example/harbours/${at}]`,
  );
  const text = paragraphs.slice(0, 3).map((paragraph) => wrap(paragraph, 80, ""));

  test("is known by its addresses where most lines are links", () => {
    expect(
      read(`${menu.join("\n")}\n\n${text.join("\n\n")}`)
        ?.split("\n")
        .filter(Boolean)
        .slice(90),
    ).toEqual(paragraphs.slice(0, 3));
    const plain = menu.map((item) => item.replace(/ \[.*/, " and of all of its islands"));
    expect(read(`${plain.join("\n")}\n\n${text.join("\n\n")}`)).toBeUndefined();
  });

  test("is known in Japanese, whose lines it cannot break", () => {
    const lead = "港の連絡船は月曜日の朝に町を出発し、乗組員によると海は穏やかで風も弱かったという。";
    const long = lead.repeat(3);
    const page = `${menu.slice(0, 12).join("\n")}\n\n${text.join("\n\n")}\n\n${lead}\n[/tags/1607]${long}\n\n${long}\n\n${long}\n\n${long}`;
    expect(read(page)?.split("\n").filter(Boolean).slice(-4)).toEqual([`${lead}${long}`, long, long, long]);
  });

  test("loses its addresses though its lines were not broken, and none are joined", () => {
    const linked = paragraphs.map((paragraph) =>
      paragraph.replace("harbour", "harbour [https://port.example/a/harbour]"),
    );
    const page = `${menu.join("\n")}\n\n${linked.join("\n")}\nand the last of them\n`;
    expect(read(page)?.split("\n").filter(Boolean).slice(90)).toEqual([...paragraphs, "and the last of them"]);
    const { body } = parse(`FERRIES LEAVE AGAIN\n\n${page}`).article;
    expect(body.map((part) => part.text)).toEqual(expect.arrayContaining(paragraphs));
  });

  test("is no page with a few addresses among many lines", () => {
    const cited = paragraphs.map((paragraph) => `${paragraph} [https://port.example/a/harbour]`).slice(0, 6);
    expect(read(Array.from({ length: 12 }, () => paragraphs.join("\n")).join("\n") + cited.join("\n"))).toBeUndefined();
    expect(read(paragraphs.join("\n"))).toBeUndefined();
  });
});

describe("the words for a picture and its caption", () => {
  test("come apart where nothing stands between its address and the caption", () => {
    const words = "A ferry in front of the old lighthouse of the town";
    const caption = "A ferry lies in front of the lighthouse. (Jane Example/Gazette)";
    expect(byConverter(`${words}\n[/pictures/ferry.jpg]${caption}`, 2)).toEqual([words, caption]);
    expect(byConverter(`${words} [/pictures/ferry.jpg]\n${caption}`, 2)).toEqual([words, caption]);
    expect(byConverter(`${words}\n[/pictures/ferry-by-the-lighthouse.jpg]and more`, 1)).toEqual([`${words} and more`]);
    expect(byConverter(`${words}\n[/people/jane][/pictures/jane.jpg]Jane\nsaid`, 1)?.[0]).toContain("town Jane");
  });
});

test("brackets that never close are looked at once", () => {
  const line = `${"a_".repeat(30)}[${"b=".repeat(8)}`;
  const page = `${browsed}\n${`   ${line}\n`.repeat(100_000)}`;
  expect(read(page)?.length).toBeGreaterThan(0);
});

/** Tables of articles as people keep them: in spreadsheets, data frames and the files of data sets. */
import { describe, expect, test } from "vitest";
import { allTheNews } from "../src/containers/all-the-news.js";
import { csvWith } from "../src/exporters/all.js";
import { parse } from "../src/index.js";
import { parseAll } from "./support/corpora.js";
import { inChunks, readAll } from "./support/dumps.js";

const encode = (text: string) => new TextEncoder().encode(text);
const detect = (text: string) => allTheNews.detect(encode(text));
const TEXT = "The harbour opened again on Friday after a storm had closed it for a week, officials said.";

async function articlesOf(table: string) {
  const { records } = await parseAll(encode(table));
  return records.map(({ article }) => ({ ...article, body: article.body.map(({ text }) => text) }));
}

describe("a table is told by its first two rows", () => {
  test.each([
    ["category,text\nlocal,The harbour opened.\n"],
    ['"doc_id","text"\r\n"a1","The harbour opened."\r\n'],
    ["titel;inhalt;datum\nHafen offen;Der Hafen ist offen.;1.2.2020\n"],
    ["headline\tbody\nHarbour\tThe harbour opened.\n"],
    ["id|headline|text\n1|Harbour|The harbour opened.\n"],
    ["标题,正文\n港口,港口开放了。\n"],
    ["id,title,author,content,url\n"],
    ['category,text\nlocal,"The harbour opened,\nand is cut'],
  ])("%j", (table) => expect(detect(table)).toBe("certain"));

  test.each([
    ["category,text\n"],
    ["category,text\nThe harbour opened again.\n"],
    ["Title, text and all that\nThe harbour opened, and closed.\n"],
    ["Text | Author\nThe harbour opened again on Friday.\n"],
    ["Article - Category\nThe harbour opened - and closed.\n"],
    ["Content, by author.\nThe harbour, by Ann.\n"],
    ['{"title": 1, "text": 2}\n'],
    ["label,score\na,b\n"],
    ["text\nThe harbour opened.\n"],
  ])("and %j is none", (text) => expect(detect(text)).toBeUndefined());
});

describe("dates in figures", () => {
  const table = (...dates: string[]) =>
    `title,date,text\n${dates.map((date, at) => `Harbour ${at},${date},"${TEXT}"`).join("\n")}\n`;
  const days = async (...dates: string[]) => (await articlesOf(table(...dates))).map(({ publishedAt }) => publishedAt);

  test("have the order of those that can be read in one alone, wherever these stand", async () => {
    expect(await days("03/04/2010", "28/04/2010")).toEqual(["2010-04-03", "2010-04-28"]);
    expect(await days("03/04/2010", "04/28/2010 10:15")).toEqual(["2010-03-04", "2010-04-28"]);
  });

  test("are none where nobody says which is the month, or both are said", async () => {
    expect(await days("03/04/2010", "05/06/2010")).toEqual([undefined, undefined]);
    expect(await days("03/04/2010", "28/04/2010", "04/28/2010")).toEqual([undefined, "2010-04-28", "2010-04-28"]);
  });
});

describe("cells", () => {
  test("without a value say nothing, unless the text is quoted", async () => {
    const [first, second] = await articlesOf(`title,author,text\nHarbour,NA,${TEXT.split(",")[0]}\n"NA",nan,A text.\n`);
    expect(first?.authors).toEqual([]);
    expect(second).toMatchObject({ headline: "NA", authors: [], body: ["A text."] });
  });

  test("with quotes inside, and behind the closing one, keep them and their rows apart", async () => {
    const rows = 'title\ttext\n5" pipe\tIt is "5" long.\n"Open", they say\tThe harbour opened.\nLast\tThe "end.\n';
    expect((await articlesOf(rows)).map(({ headline, body }) => [headline, ...body])).toEqual([
      ['5" pipe', 'It is "5" long.'],
      ["Open, they say", "The harbour opened."],
      ["Last", 'The "end.'],
    ]);
  });

  test("of a host are no publication, and of two texts the first counts", async () => {
    const table = `source,title,content,text\nbugle.example,Harbour,${TEXT.split(",")[0]},Other words.\n`;
    const [article] = await articlesOf(table);
    expect(article).toMatchObject({ headline: "Harbour", body: [TEXT.split(",")[0]] });
    expect(article).not.toHaveProperty("publication");
  });
});

test("a first row of very many names is read whole", async () => {
  const names = Array.from({ length: 250 }, (_, at) => `measure_${at}`);
  const [article] = await articlesOf(`title,text,date,${names}\nHarbour,It opened.,2010-04-28${",1".repeat(250)}\n`);
  expect(article).toMatchObject({ headline: "Harbour", publishedAt: "2010-04-28" });
  const { records } = await readAll(encode(`title,text,date,${names}\na,b,c${",1".repeat(250)}\n`), {
    format: allTheNews,
  });
  expect(records[0]?.diagnostics).toBeUndefined();
});

test("any chunking gives the same rows", async () => {
  const bytes = encode(
    'titre;texte\r\n"Le ""port""";"Le port\r\n\r\na rouvert ; enfin"\r\nDeux;"Deux bateaux"  \r\nTrois;x" y\r\n',
  );
  const whole = await readAll(bytes);
  expect(whole.records).toHaveLength(3);
  for (let size = 1; size < 12; size++) {
    const { records } = await readAll(inChunks(bytes, size));
    expect(records).toEqual(whole.records);
  }
});

test.each([
  ["a mark", [0xff, 0xfe]],
  ["no mark", []],
])(
  "a table in UTF-16, as spreadsheets save it, is read with %s, and its places are those of the file",
  async (_, mark) => {
    const table = `Titel\tDatum\tInhalt\r\n"Häfen öffnen"\t28.04.2023\tDie Häfen sind offen.\r\nFähren warten\t\tZwei "Fähren" warten.\r\n`;
    const bytes = new Uint8Array([...mark, ...Buffer.from(table, "utf16le")]);
    expect(allTheNews.detect(bytes)).toBe("certain");
    const { records, read } = await parseAll(bytes);
    expect(records.map(({ article }) => [article.headline, article.publishedAt, article.body[0]?.text])).toEqual([
      ["Häfen öffnen", "2023-04-28", "Die Häfen sind offen."],
      ["Fähren warten", undefined, 'Zwei "Fähren" warten.'],
    ]);
    const { byteStart = 0, byteEnd } = read.records[1]?.source.bytes ?? {};
    expect(Buffer.from(bytes.subarray(byteStart, byteEnd)).toString("utf16le")).toBe(read.records[1]?.text);
  },
);

test("a table that newsdump wrote is read again", async () => {
  const page = `Harbour Opens Again After Storm | The Daily Bugle
By Jane Example and Tom Sample
April 28, 2023
LISBON (Reuters) - The harbour opened again on Friday after a storm had closed it for a week.
Ferries will follow on Monday, the "port authority" said in a statement.`;
  const parsed = parse(page);
  const columns = ["headline", "byline", "authors", "published_at", "publication", "body"] as const;
  const [article] = await articlesOf(csvWith({ columns }).write(parsed));
  const { headline, byline, authors, publishedAt, publication } = parsed.article;
  expect(article).toMatchObject({ headline, byline, authors, publishedAt, publication });
  expect(article?.body.join(" ")).toContain('the "port authority" said');
});

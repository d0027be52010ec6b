import { describe, expect, test } from "vitest";
import { findCredit } from "../src/blocks/shapes/credit.js";
import { makeVocabulary } from "../src/blocks/vocabulary.js";
import { parse } from "../src/index.js";
import * as languages from "../src/languages/all.js";

const lexicons = Object.values(languages);
const vocabularies = new Map(
  lexicons.map(({ code }) => [
    code,
    makeVocabulary(lexicons.filter((lexicon) => lexicon.code === code || lexicon.code === "en")),
  ]),
);

function read(code: string, text: string, names = false) {
  const vocabulary = vocabularies.get(code);
  if (vocabulary === undefined) throw new Error(`no lexicon for ${code}`);
  const found = findCredit(text, { start: 0, end: text.length }, vocabulary, { names });
  return (
    found &&
    ([text.slice(0, found.captionEnd), text.slice(found.content.start, found.content.end), found.strong] as const)
  );
}

describe("credits that can be nothing else", () => {
  test.each([
    ["en", "A ferry leaves the harbour. (Photo by Jane Example/Getty Images)", "Jane Example/Getty Images"],
    ["en", "A ferry leaves the harbour. (Photo: AFP - Jane Example)", "AFP - Jane Example"],
    ["en", "A ferry leaves the harbour. (Picture: Jane Example/AP)", "Jane Example/AP"],
    ["en", "A ferry leaves the harbour. Image: Jane Example", "Jane Example"],
    ["hi", "नाव घाट से निकलती है। फोटो: देव उदाहरण", "देव उदाहरण"],
    ["zh", "渡轮离开港口。王小明摄", "王小明摄"],
    ["ja", "港を出るフェリー。山田太郎撮影", "山田太郎撮影"],
    [
      "en",
      "A ferry leaves the harbour. Photo by Jane Example / Getty Images/iStockphoto",
      "Jane Example / Getty Images/iStockphoto",
    ],
    ["en", "A ferry leaves the harbour. Photo courtesy of Jane Example", "Jane Example"],
    [
      "en",
      "A ferry leaves the harbour. | Jane Example/PA Images via Getty Images",
      "Jane Example/PA Images via Getty Images",
    ],
    ["en", "A ferry leaves the harbour Jane Example/Reuters", "Jane Example/Reuters"],
    [
      "en",
      "A ferry leaves the harbour. REUTERS/Jane Example/File Photo Purchase Licensing Rights, opens new tab",
      "REUTERS/Jane Example/File Photo Purchase Licensing Rights, opens new tab",
    ],
    ["en", "A ferry leaves the harbour.Getty Images", "Getty Images"],
    ["en", "A ferry leaves the harbour. Jane Example, AFP via Getty Images", "Jane Example, AFP via Getty Images"],
    ["en", "A ferry leaves the harbour. -, AFP via Getty Images", "AFP via Getty Images"],
    ["en", "A ferry leaves the harbour. AP Photo/Jane Example, File", "AP Photo/Jane Example, File"],
    ["en", "A ferry leaves the harbour. Photograph: Jane Example; Getty Images", "Jane Example; Getty Images"],
    ["de", "Eine Fähre verlässt den Hafen. © Jana Beispiel/dpa", "Jana Beispiel/dpa"],
    ["de", "Eine Fähre verlässt den Hafen. © AP/dpa | Jana Beispiel", "AP/dpa | Jana Beispiel"],
    ["de", "Eine Fähre verlässt den Hafen. © picture alliance / Jana Beispiel", "picture alliance / Jana Beispiel"],
    [
      "de",
      "Eine Fähre verlässt den Hafen. (Symbolfoto) © Getty Images/iStockphoto | beispielfoto",
      "Getty Images/iStockphoto | beispielfoto",
    ],
    ["de", "Eine Fähre verlässt den Hafen. Foto: Jana Beispiel/dpa", "Jana Beispiel/dpa"],
    ["de", "Eine Fähre verlässt den Hafen, Foto: Beispiel Images", "Beispiel Images"],
    [
      "de",
      "Eine Fähre verlässt den Hafen.Foto: Jana von Beispiel. Styling: Max Muster",
      "Jana von Beispiel. Styling: Max Muster",
    ],
    ["de", "Eine Fähre verlässt den Hafen.Jana Beispiel/dpa", "Jana Beispiel/dpa"],
    ["de", "Eine Fähre verlässt den Hafen. Bildrechte: MDR/Jana Beispiel", "MDR/Jana Beispiel"],
    ["de", "Eine Fähre verlässt den Hafen. IMAGO/Jana Beispiel", "IMAGO/Jana Beispiel"],
    [
      "de",
      "Eine Fähre verlässt den Hafen. (Symbolfoto: picture alliance/dpa | Jana Beispiel)",
      "picture alliance/dpa | Jana Beispiel",
    ],
    ["fr", "Un ferry quitte le port. HANDOUT / AFP", "HANDOUT / AFP"],
    ["es", "Un transbordador sale del puerto.EFE", "EFE"],
    [
      "no",
      "En ferge forlater havnen. Foto: Kari Eksempel og Ola Prøve (Avisen)",
      "Kari Eksempel og Ola Prøve (Avisen)",
    ],
    ["is", "Ferja fer úr höfninni. Ljósmynd/Aðsend", "Ljósmynd/Aðsend"],
    ["lt", "Keltas išplaukia, asociatyvi nuotr. / J. Pavyzdžio / LRT nuotr.", "J. Pavyzdžio / LRT nuotr"],
    ["vi", "Phà rời bến cảng. Ảnh: Bệnh viện cung cấp", "Bệnh viện cung cấp"],
    ["ja", "港を出るフェリー（Ｃ）共同通信社", "共同通信社"],
    ["ko", "여객선이 항구를 떠나고 있다. [사진 = 홍예시 기자]", "홍예시 기자"],
  ])("%s: %s", (code, text, credit) => {
    expect(read(code, text)?.slice(1)).toEqual([credit, true]);
  });
});

describe("credits that may be something else", () => {
  test.each([
    ["en", "A ferry leaves the harbour. AP", "AP"],
    ["en", "A ferry leaves the harbour. (AAP)", "AAP"],
    ["en", "A ferry leaves the harbour — Reuters", "Reuters"],
    ["en", "A ferry leaves the harbour. Supplied", "Supplied"],
    ["ko", "여객선이 항구를 떠나고 있다. 연합뉴스", "연합뉴스"],
  ])("%s: %s", (code, text, credit) => {
    expect(read(code, text)?.slice(1)).toEqual([credit, false]);
  });

  test.each([
    ["A ferry leaves the harbour. Jane Example for Daily Bugle", "Jane Example for Daily Bugle"],
    ["A ferry leaves the harbour. (Jane Example)", "Jane Example"],
    ["A ferry leaves the harbour. (UNICEF)", "UNICEF"],
  ])("%s only where names will do", (text, credit) => {
    expect(read("en", text)).toBeUndefined();
    expect(read("en", text, true)?.slice(1)).toEqual([credit, false]);
  });
});

describe("what is no credit", () => {
  test.each([
    ["en", "[IMAGE]"],
    ["en", "The ferry leaves. [Photo]"],
    ["de", "[Bild]"],
    ["en", "One voter in three, says a poll of REUTERS/Ipsos among a thousand people, has made no choice yet."],
    ["en", "The minister told Reuters."],
    ["en", "The port (the old one) is shut."],
    ["en", "The talks and/or the vote"],
    ["en", "He was asked: why now"],
    ["en", "Sum it up in one image: a ferry that never leaves."],
    ["en", "She left the band in March. Then she came back."],
    ["en", "The pact was signed by Mr. Example"],
    ["en", "All rights reserved. © 2024 Daily Bugle"],
    ["en", "The ferry is run from https://example.org/ferry"],
    ["en", "The rest is history [UPDATE]"],
    ["de", "Das sagte der Sprecher der CDU/CSU am Abend."],
    ["de", "Mehr dazu: So fährt die Fähre im Winter"],
  ])("%s: %s", (code, text) => {
    expect(read(code, text, true)).toBeUndefined();
  });
});

const paragraphs = [
  "The old ferry between Oakvale and the island made its last crossing on Sunday, forty years after it was bought from a yard in Norway.",
  "Some two hundred people had come to the quay, many of them with their children, to see it leave for the last time before the bridge opens.",
  "The council says that the bridge will carry four thousand cars a day, and that nobody will have to wait for the tide any more.",
  "Those who worked on the ferry have been offered places at the harbour office, and most of them, the company said, have accepted.",
];

function media(...lines: readonly string[]) {
  const [first = "", second = "", third = "", fourth = ""] = paragraphs;
  const page = [
    "Last ferry leaves Oakvale | Daily Bugle",
    "Last ferry leaves Oakvale",
    "By Jane Example",
    "March 3, 2022",
  ];
  const { article } = parse([...page, first, second, ...lines, third, fourth].join("\n"));
  return { media: article.media, body: article.body.map(({ text }) => text) };
}

describe("captions inside an article", () => {
  test.each([
    [
      ["The ferry on its last day. © Jane Example/dpa"],
      [{ caption: "The ferry on its last day.", credit: "Jane Example/dpa" }],
    ],
    [
      ["The ferry on its last day.", "Photograph: Jane Example/AP"],
      [{ caption: "The ferry on its last day.", credit: "Jane Example/AP" }],
    ],
    [
      ["The ferry on its last day", "picture alliance/dpa | Jana Beispiel"],
      [{ caption: "The ferry on its last day", credit: "picture alliance/dpa | Jana Beispiel" }],
    ],
    [
      ["The ferry on its last day (", "Image:", "Getty Images)"],
      [{ caption: "The ferry on its last day", credit: "Getty Images" }],
    ],
    [
      ["1of4The ferry on its last day. (AP Photo/Jane Example)"],
      [{ caption: "The ferry on its last day.", credit: "AP Photo/Jane Example" }],
    ],
    [
      ["FILE - The ferry leaves the quay in Oakvale, May 3, 2019."],
      [{ caption: "FILE - The ferry leaves the quay in Oakvale, May 3, 2019." }],
    ],
    [
      ["Jane Example (left) and John Sample on the ferry", "Copy link"],
      [{ caption: "Jane Example (left) and John Sample on the ferry" }],
    ],
  ])("%j", (lines, expected) => {
    const found = media(...lines);
    expect(found.media).toEqual(expected);
    expect(found.body).toEqual(paragraphs);
  });

  test("the same caption again is the same picture", () => {
    const caption = "The ferry on its last day. (AP Photo/Jane Example)";
    expect(media(caption, caption).media).toHaveLength(1);
  });

  test("captions of one event are two pictures", () => {
    const one = "Jane Example speaks to the crowd at the quay in Oakvale on Sunday, March 3. (AP Photo/John Sample)";
    const other = "Jane Example waves to the crowd at the quay in Oakvale on Sunday, March 3. (AP Photo/John Sample)";
    expect(media(one, other).media).toHaveLength(2);
  });

  test.each([
    "Nobody knows what will become of the ferry (the yard in Norway has shown interest).",
    "“It was never only a ferry,” said John Sample, who told the news agency (AP) that he would miss it.",
    "A spokesman for the union said that talks with the company/council would go on until the summer at the latest.",
  ])("%s stays in the body", (line) => {
    const found = media(line);
    expect(found.media).toEqual([]);
    expect(found.body).toContain(line);
  });
});

describe("a line amid the text that may be a caption", () => {
  const above = [
    "The river rose overnight and water entered cellars in the old town, the mayor said on Wednesday.",
    "The fire brigade pumped water from forty houses until the morning, and schools stay closed until Friday.",
  ];
  const below = [
    "Residents carried sandbags to the quay and waited for the army, which is expected on Thursday morning.",
    "The water will fall on Saturday, the weather service said, but the cellars will stay wet for weeks.",
  ];
  function mediaOf(line: string) {
    const { article } = parse(
      ["River rises in Ghent - The Bugle", "River rises in Ghent", ...above, line, ...below].join("\n"),
    );
    return [article.media, article.body.length];
  }
  const water = "Water stands in the streets of the old town on Wednesday";

  test.each([
    ["an agency in brackets", `${water} morning (Reuters)`, { caption: `${water} morning`, credit: "Reuters" }],
    [
      "an agency in brackets behind a sentence",
      `${water}, as residents wait. (AP)`,
      { caption: `${water}, as residents wait.`, credit: "AP" },
    ],
    ["a name behind a full stop", `${water}. Jane Example`, { caption: `${water}.`, credit: "Jane Example" }],
    [
      "who stands where",
      "The mayor, Jane Example (left), and the head of the brigade, John Sample, wait for a boat.",
      { caption: "The mayor, Jane Example (left), and the head of the brigade, John Sample, wait for a boat." },
    ],
  ])("is one with %s", (_, line, media) => {
    expect(mediaOf(line)).toEqual([[media], 4]);
  });

  test.each([
    [
      "a long paragraph with its agency",
      `${water}, and ${water.toLowerCase()}, ${"as on every day of the week, ".repeat(3)}(Reuters)`,
    ],
    ["a quotation that shows a side", 'Mayor Jane Example (left) said: "We wait for a boat in the old town of Ghent."'],
  ])("is none: %s", (_, line) => {
    expect(mediaOf(line)).toEqual([[], 5]);
  });
});

describe("a page with a picture and no body", () => {
  const kindOf = (text: string) => {
    const { kind, article } = parse(text);
    return [kind, article.media];
  };

  test("is the picture's own, also with a number of its own where nothing is headed", () => {
    const media = [{ id: "55350511", caption: "The port at dawn", credit: "Reuters" }];
    expect(kindOf("Media ID: 55350511\nCaption: The port at dawn, Reuters\n")).toEqual(["media", media]);
    expect(kindOf("Caption: The port at dawn, Reuters\n")).toEqual([
      "media",
      [{ caption: "The port at dawn", credit: "Reuters" }],
    ]);
  });

  test("is an article without its text where a headline stands above the number", () => {
    const [kind] = kindOf(
      "Harbour Opens Again | The Daily Bugle\nMedia ID: 55350511\nCaption: The port at dawn, Reuters\n",
    );
    expect(kind).toBe("article");
  });

  test("is unknown where nothing but a number or a credit stands", () => {
    expect(kindOf("Media ID: 55350511\n")[0]).toBe("unknown");
    expect(kindOf("Photo: Ann Other/AP\n")[0]).toBe("unknown");
  });
});

/** What formats hold that their fixtures do not: pages of servers, junk of any length, heads over several lines, long lines of wide characters. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import * as formats from "../src/containers/all.js";
import { recordBehindLoss } from "../src/containers/arc/find-record-line.js";
import { openWindow } from "../src/containers/byte-window.js";
import { decodeIso2022Jp } from "../src/containers/encoding/iso-2022-jp.js";
import { decodeMultiByte } from "../src/containers/encoding/multi-byte.js";
import { openExport } from "../src/containers/export/records.js";
import { isBbcPath } from "../src/containers/files/bbc-parts.js";
import { isPlainlyText } from "../src/containers/http/characters.js";
import { graphicParts } from "../src/containers/lexisnexis/graphic.js";
import { groupsOf } from "../src/containers/lexisnexis/line-groups.js";
import { seemsLexisNexis } from "../src/containers/lexisnexis/signs.js";
import { titleParts } from "../src/containers/lexisnexis/title.js";
import { itemEnds } from "../src/containers/ninjs/items.js";
import type { DumpFormat, DumpRecord } from "../src/index.js";
import { bytesOf, codesOf, expectRegionsToTile, inChunks, type ReadResult, readAll } from "./support/dumps.js";
import { root } from "./support/sources.js";

const fixture = (name: string) => readFileSync(join(root, "fixtures/containers", name), "latin1");

/** Reads a dump of a format that must tile, and be the same in pieces. */
async function read(dump: string | Uint8Array, id: keyof typeof formats): Promise<ReadResult> {
  const format = Object.values(formats).find(
    (each) => each === (formats as Readonly<Record<string, unknown>>)[id],
  ) as DumpFormat;
  const bytes = typeof dump === "string" ? new Uint8Array(Buffer.from(dump, "latin1")) : dump;
  const result = await readAll(bytes, { format });
  expectRegionsToTile(result, bytes.length);
  expect(await readAll(inChunks(bytes, 999), { format })).toEqual(result);
  return result;
}

/** What the parts of a record are, each with what it says. */
function saidBy({ text, parts = [] }: DumpRecord): string[] {
  return parts.map(({ role, field, span, content, runs }) => {
    const said = runs ?? [content ?? span];
    return `${role === "field" ? field : role}: ${said
      .map(({ start, end }) => text.slice(start, end))
      .join("")
      .trim()}`;
  });
}

describe("what a server put where records should stand", () => {
  test("among those of a Factiva response is told, and their neighbours are whole", async () => {
    const page = "<html>\n<body>\n<p>Internal Server Error</p>\n</body>\n</html>\n";
    const whole = await read(fixture("factiva/count-differs.xml"), "factiva");
    const { records, diagnostics } = await read(
      fixture("factiva/count-differs.xml").replace("<ppsarticle>", `${page}<ppsarticle>`),
      "factiva",
    );
    expect(diagnostics.filter(({ code }) => code === "EXPORT_ERROR_DOCUMENT")).toHaveLength(1);
    expect(records[0]?.text).toContain("Internal Server Error");
    expect(records.slice(1).map(({ id }) => id)).toEqual(whole.records.map(({ id }) => id));
  });

  test.each(["proquest/ordinary.txt", "factiva/tagged.txt"] as const)(
    "ends with its last tag, wherever in a line that stands: %s",
    async (name) => {
      const format = name.startsWith("p") ? "proquest" : "factiva";
      const page = "<html>\n<body><p>Gateway Timeout</p></body></html>\n\n";
      const lines = fixture(name).split(/(?<=\n)/);
      const { records } = await read(lines.slice(0, 2).join("") + page + lines.slice(2).join(""), format);
      expect(records.map(({ text }) => text)).toContain(page);
      const whole = await read(fixture(name), format);
      expect(records.at(-1)?.text).toBe(whole.records.at(-1)?.text);
      expect(records.some(({ text }) => text.startsWith("H"))).toBe(true);
    },
  );
});

describe("junk longer than a buffer stands before", () => {
  test.each([
    ["nitf", "nitf/riverton-times.xml", "XML_JUNK"],
    ["anpa", "anpa/story.anpa", "WIRE_JUNK"],
  ] as const)("a document of %s, which is read", async (format, name, code) => {
    const whole = await read(fixture(name), format);
    for (const junk of ["x".repeat(70_000), `${"y".repeat(65_530)}<<<<<${"z ".repeat(35_000)}`]) {
      const result = await read(junk + fixture(name), format);
      expect(codesOf(result)).toEqual([code]);
      expect(result.records.map(({ parts }) => parts)).toEqual(whole.records.map(({ parts }) => parts));
    }
  });
});

describe("a head", () => {
  test("of ANPA may go on over lines", async () => {
    const { records } = await read(
      fixture("anpa/story.anpa").replace("Riverton opens after", "Riverton\nopens after"),
      "anpa",
    );
    expect(saidBy(records[0] as DumpRecord)).toContain("headline: Harbour of Riverton\nopens after storm");
  });

  test("of NewsML may have elements inside a line, and pictures of their own", async () => {
    const { records } = await read(
      fixture("newsml/afp-like.xml")
        .replace("<ByLine>Par Jeanne Exemple", "<ByLine>Par <Origin>Jeanne</Origin> Exemple")
        .replace(
          '<NewsComponent><Role FormalName="Caption"/><NewsLines><HeadLine>Le port',
          '<NewsComponent><Role FormalName="Photo"/><ContentItem Href="quay.jpg"><MediaType FormalName="Photo"/></ContentItem></NewsComponent><NewsComponent><Role FormalName="Caption"/><NewsLines><HeadLine>Le <b>port</b>',
        ),
      "newsml",
    );
    const said = saidBy(records[0] as DumpRecord);
    expect(said).toContain("byline: Par Jeanne Exemple");
    expect(said).toContain("mediaId: quay.jpg");
    // The lines of a picture are not those of the story.
    expect(said.filter((each) => each.startsWith("headline: "))).toHaveLength(1);
  });

  test("of NITF may name a subject of nothing; one inside NewsML tells its own faults", async () => {
    const subject = await read(
      fixture("nitf/riverton-times.xml").replace("</docdata>", "</docdata><tobject><tobject.subject/></tobject>"),
      "nitf",
    );
    expect(saidBy(subject.records[0] as DumpRecord).filter((each) => each.startsWith("subject"))).toEqual([]);
    const inside = await read(
      fixture("newsml/nitf-inside.xml").replace(
        "<body><body.head>",
        '<head><docdata><date.issue norm="20139921"/></docdata></head><body><body.head>',
      ),
      "newsml",
    );
    expect(codesOf(inside)).toEqual(["DATE_INVALID"]);
  });

  test("of a GoPress article may say another title above its section", async () => {
    const { records } = await read(
      fixture("gopress/titles-first.txt").replace(
        "\n\nHaven weer open na storm\n\nBinnenland",
        "\n\nSchepen varen uit\n\nBinnenland",
      ),
      "gopress",
    );
    expect(saidBy(records[0] as DumpRecord)).toEqual(
      expect.arrayContaining(["other: Schepen varen uit", "section: Binnenland"]),
    );
  });
});

test("of very many numbers that are missing in an export the first are named, and the rest counted", () => {
  const told: (string | undefined)[] = [];
  const context = {
    report: (_: string, __: unknown, detail?: string) => void told.push(detail),
    region() {},
    memberOf() {},
  };
  const records = openExport(context as never);
  records.begin({ vendor: "Example", declared: 40 });
  for (let number = 1; number < 32; number += 2)
    records.make({ text: "", bytes: { byteStart: 0, byteEnd: 0 }, parts: [], number });
  records.end();
  expect(told).toEqual(["declared 40, found 16; missing 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24 and 12 more"]);
});

describe("an export of LexisNexis", () => {
  const document = (number: number, of: number, more = "") =>
    `                                ${number} of ${of} DOCUMENTS\n\n\n                               The Example Times\n\n                             June 3, 2015 Wednesday\n\n${more}HEADLINE: A Vote on Pier ${number}\n\nBODY:\n\nThe vote was put off, the council said.\n\n\n`;

  test("may follow another in one file: each is counted by itself", async () => {
    const { records, diagnostics } = await read(
      document(1, 2) + document(2, 2) + document(1, 3) + document(2, 3) + document(3, 3),
      "lexisnexis",
    );
    expect([records.length, diagnostics]).toEqual([5, []]);
    // The first one lacks its end.
    const cut = await read(document(1, 4) + document(2, 4) + document(1, 2) + document(2, 2), "lexisnexis");
    expect(cut.records).toHaveLength(4);
    expect(codesOf(cut)).toEqual(["EXPORT_COUNT_MISMATCH"]);
  });

  test("may have a name over lines above its date", async () => {
    const centred = (line: string) => `${" ".repeat(30)}${line}\n`;
    const text = `${centred("1 of 1 DOCUMENTS")}\n\n${centred("The Example Times")}${centred("of Riverton and the Bay")}${centred("June 3, 2015 Wednesday")}\nHEADLINE: A Vote\n\nBODY:\n\nIt was put off.\n`;
    const { records } = await read(text, "lexisnexis");
    const name = saidBy(records[0] as DumpRecord).find((each) => each.startsWith("publication"));
    expect(name?.replace(/\s+/g, " ")).toBe("publication: The Example Times of Riverton and the Bay");
  });

  test("in UTF-16 is the one in UTF-8", async () => {
    const text = document(1, 2) + document(2, 2);
    const plain = await read(text, "lexisnexis");
    const { records } = await read(new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")), "lexisnexis");
    expect(records.map((each) => each.parts?.length)).toEqual(plain.records.map((each) => each.parts?.length));
  });

  test("is known by a line at the margin that opens a document with keys below", () => {
    const seems = (head: string) => seemsLexisNexis({ head, groups: groupsOf(head) });
    expect(seems("Dokument 1 von 2\n\nDie Beispielzeitung\n\nLENGTH: 120 words\n\nDer Hafen\n")).toBe(true);
    expect(seems("Dokument 1 von 2\n\nDie Beispielzeitung\n\nDer Hafen ist wieder offen.\n")).toBe(false);
  });

  const titlesOf = (text: string, fieldFirst: boolean) =>
    titleParts(text, groupsOf(text), fieldFirst).map(
      ({ role, field, span, content = span }) => `${field ?? role}: ${text.slice(content.start, content.end)}`,
    );

  test("has titles above its keys, with the writer behind a semicolon", () => {
    expect(titlesOf("Harbour opens after\na week of storm;\nBy Jane Example\n\nFerries will follow\n", false)).toEqual([
      "headline: Harbour opens after\na week of storm",
      "byline: By Jane Example",
      "deck: Ferries will follow",
    ]);
    expect(titlesOf("A note of whoever saved it\n", true)).toEqual(["unknown: A note of whoever saved it"]);
  });

  const captionsOf = (text: string) =>
    graphicParts(text, groupsOf(text)[0]?.lines ?? []).map(
      ({ role, field, span, content = span }) => `${field ?? role}: ${text.slice(content.start, content.end)}`,
    );

  test.each([
    // A semicolon inside a caption whose bracket is not closed yet.
    [
      "Photos: A ferry (left; and a raft, right, at the pier)",
      ["caption: Photos: A ferry (left; and a raft, right, at the pier)"],
    ],
    ["The pier (Photograph by Ann Other/Agency) (pg. A1)", ["caption: The pier", "credit: Ann Other/Agency"]],
    ["Table (source: An Office)", ["caption: Table (source: An Office)"]],
    ["PHOTOS", ["field: PHOTOS"]],
  ])("names pictures: %s", (text, expected) => {
    expect(captionsOf(text)).toEqual(expected);
  });
});

describe("JSON Lines", () => {
  const wide = (text: string, encoding: "utf16le" | "utf32le") => {
    if (encoding === "utf16le") return new Uint8Array(Buffer.from(`\ufeff${text}`, encoding));
    const bytes = Buffer.alloc(4 * [...`\ufeff${text}`].length);
    for (const [at, one] of [...`\ufeff${text}`].entries()) bytes.writeUInt32LE(one.codePointAt(0) as number, 4 * at);
    return new Uint8Array(bytes);
  };

  test.each(["utf16le", "utf32le"] as const)(
    "in %s may be longer than a buffer, of characters of any width",
    async (encoding) => {
      for (const before of ["", "a"]) {
        const text = before + "😀".repeat(50_000);
        const bytes = wide(`${JSON.stringify({ id: "a", text })}\n{"text":"b"}\n`, encoding);
        const { records } = await read(bytes, "jsonl");
        expect(records.map((record) => record.text === text)).toEqual([true, false]);
        expect(records[1]?.source.bytes?.byteEnd).toBe(bytes.length);
      }
    },
  );

  test("of Shift_JIS may be longer than a buffer, with signs to cut at or without", async () => {
    for (const unit of [
      [0x82, 0xa0, 0x20],
      [0x82, 0xa0],
    ]) {
      const inner = Array.from({ length: 50_000 }, () => unit).flat();
      const bytes = Uint8Array.from([...bytesOf('{"text":"'), ...inner, ...bytesOf('"}\n{"text":"b"}\n')]);
      const { records, diagnostics } = await readAll(bytes, { format: formats.jsonl, encoding: "shift_jis" });
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(records.map(({ text }) => text)).toEqual([(unit.length === 3 ? "あ " : "あ").repeat(50_000), "b"]);
    }
  });

  test("many in UTF-16 keep the places of their own bytes", async () => {
    const lines = Array.from({ length: 400 }, (_, at) => `{"id":"n${at}","text":"t${at}"}\n`);
    const { records } = await read(wide(lines.join(""), "utf16le"), "jsonl");
    expect(records.map(({ id }) => id)).toEqual(lines.map((_, at) => `n${at}`));
    expect(records[399]?.source.bytes?.byteEnd).toBe(2 + 2 * lines.join("").length);
  });

  test.each([
    ["gb18030", [0xa7, 0x71, 0xc1, 0x36, 0xc5, 0xae]],
    ["euc-jp", [0x8a, 0x8f, 0xe5, 0x33, 0x44]],
    ["shift_jis", [0x82, 0xa0, 0xff, 0x82, 0x85, 0x20]],
    ["big5", [0xa7, 0x41, 0x81, 0xa0, 0xa7, 0x41]],
    ["iso-2022-jp", [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42, 0x1b, 0x2e, 0x60, 0x29, 0x62, 0x4b]],
    ["iso-2022-jp", [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42]],
  ])("in %s with bytes that stand for nothing have places in their own bytes", async (encoding, odd) => {
    const line = [...bytesOf('{"text":"'), ...odd, ...bytesOf('"}')];
    const bytes = Uint8Array.from([...line, ...bytesOf(' {"text":"b"}\n{"text":"c"}\n')]);
    const result = await readAll(bytes, { format: formats.jsonl, encoding });
    expect(result.records.slice(-2).map(({ text }) => text)).toEqual(["b", "c"]);
    expectRegionsToTile(result, bytes.length);
    if (encoding !== "iso-2022-jp") expect(result.records[1]?.source.bytes?.byteStart).toBe(line.length + 1);
  });

  test("that close together what is no value stand alone, and the next is read", async () => {
    const { records, diagnostics } = await read('{"text":"a",\n{"text": 1\n}\n}\n{"text":"b"}\n', "jsonl");
    expect(records.map(({ text }) => text)).toEqual(['{"text":"a",', '{"text": 1', "}", "}", "b"]);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["JSONL_SYNTAX"]));
  });

  test("with more blanks than may be before an array's first element are no array", async () => {
    const bytes = bytesOf(`[${" ".repeat(300)}\n{"text":"a"}]\n`);
    const { records } = await readAll(bytes, { format: formats.jsonl });
    expect(records.map(({ text }) => text)).toEqual(["a"]);
    const limited = await readAll(bytes, { format: formats.jsonl, maxLineBytes: 100 });
    expect(codesOf(limited)).toContain("LIMIT_LINE_BYTES");
    expectRegionsToTile(limited, bytes.length);
  });
});

describe("the decoder of a platform that throws", () => {
  const throwing = class {
    decode(): string {
      throw new TypeError("The encoded data was not valid");
    }
  };

  test("costs a line of iso-2022-jp, and a character of the others", () => {
    const runs: [number, number][] = [];
    const noted = { add: (start: number, end: number) => void runs.push([start, end]) };
    vi.stubGlobal("TextDecoder", throwing);
    try {
      expect(decodeIso2022Jp(bytesOf("ab\ncd"), noted as never)).toBe("ab\ncd");
      expect(runs.splice(0)).toEqual([
        [0, 3],
        [3, 5],
      ]);
      expect(decodeMultiByte(bytesOf("ab"), "gbk", noted as never)).toHaveLength(2);
    } finally {
      vi.unstubAllGlobals();
    }
    // Nothing of it is kept.
    expect(decodeMultiByte(Uint8Array.of(0xc4, 0xe3), "gbk", noted as never)).toBe("你");
  });
});

test("a few bytes are text where they are UTF-8", () => {
  expect([isPlainlyText(bytesOf("é")), isPlainlyText(Uint8Array.of(0x61, 0xe9))]).toEqual([true, false]);
});

test("paths as the corpora of the BBC have them are known", () => {
  const paths = [
    "sport/199.txt",
    "bbc\\tech\\001.txt",
    "football/001.txt",
    "sport/1999.txt",
    "art/001.txt",
    "sport/199.md",
  ];
  expect(paths.map(isBbcPath)).toEqual([true, true, true, false, false, false]);
});

test("items that cannot be told apart are divided evenly", () => {
  expect(itemEnds('{"item": [1, 2', 3)).toEqual([4, 9]);
});

test("behind losses of a compressed ARC the first place where a record opens is found", async () => {
  const line = "http://x.example/1 192.0.2.1 20140216050221 text/plain 4\n";
  const text = `${"* ".repeat(10)}${line}body`;
  const window = openWindow(
    (async function* () {
      yield bytesOf(text);
    })(),
  );
  await window.fill();
  const losses = [10, 20];
  const isBroken = ({ byteStart, byteEnd }: { byteStart: number; byteEnd: number }) =>
    losses.some((loss) => byteStart < loss && byteEnd >= loss);
  expect(recordBehindLoss(window, 0, text.length, isBroken)).toBe(20);
  losses.pop();
  expect(recordBehindLoss(window, 0, text.length, isBroken)).toBe(-1);
});

test("the rest of a record far beyond the limit is passed over in pieces", async () => {
  const head = (id: number, length: number) =>
    `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nContent-Type: text/plain\r\nContent-Length: ${length}\r\n\r\n`;
  const bytes = bytesOf(`${head(1, 400_000)}${"The ferry left. ".repeat(25_000)}\r\n\r\n${head(2, 4)}next\r\n\r\n`);
  const options = { format: formats.warc, maxRecordBytes: 1000 };
  const result = await readAll(bytes, options);
  expect(result.records.map(({ text }) => text.length)).toEqual([1000, 4]);
  expect(codesOf(result)).toEqual(["LIMIT_RECORD_BYTES"]);
  expectRegionsToTile(result, bytes.length);
  for (const size of [1000, 4096, 65_536]) expect(await readAll(inChunks(bytes, size), options)).toEqual(result);
});

test("an envelope of ninjs that is cut holds the blank lines in it", async () => {
  const item = (id: number) => `{"uri": "urn:x:${id}", "headline": "Harbour ${id}", "body_text": "It opened."}`;
  const { records } = await read(`{"item": [\n${item(1)},\n\n\n${item(2)},\n\n{"uri": "urn:x:3"`, "ninjs");
  expect(records.map(({ id }) => id).slice(0, 2)).toEqual(["urn:x:1", "urn:x:2"]);
});

test("what Europresse says beside an article may have a colon and be no caption", async () => {
  const html = fixture("europresse/since-2014.html").replace(
    "<aside",
    "<aside><p>Voir aussi : le port</p></aside><aside",
  );
  const { records } = await read(html, "europresse");
  expect(records.flatMap(saidBy).filter((each) => each.includes("Voir aussi"))).toEqual([
    expect.stringMatching(/^footer: /),
  ]);
});

test("a second full text of ProQuest is body as well", async () => {
  const text = fixture("proquest/ordinary.txt");
  const { records } = await read(
    text.replace("Publication title:", "Full text: And more of it.\r\n\r\nPublication title:"),
    "proquest",
  );
  expect(saidBy(records[0] as DumpRecord)).toContain("paragraph: And more of it.");
});

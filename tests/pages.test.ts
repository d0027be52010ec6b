import { describe, expect, test } from "vitest";
import { blocksOf, defineProfile, parse, parseDump, textOf } from "../src/index.js";

const body =
  "The harbour opened again on Monday after a storm had closed it for a week, the port authority said in a statement.\n" +
  "Ferries to the islands will follow on Wednesday, once the last of the buoys has been set out again by the navy.\n";

describe("a page of an unknown site", () => {
  test("has its dateline behind a deck and a byline", () => {
    const { article } = parse(
      `Harbour Opens Again After Storm | Daily Example\nThe worst damage is under water, engineers say.\nBy Jane Example\n\nLISBON - ${body}`,
    );
    expect(article.deck).toBe("The worst damage is under water, engineers say.");
    expect(article.dateline?.places).toEqual(["LISBON"]);
    expect(article.body).toHaveLength(2);
  });

  test("has its title below a line of the menu", () => {
    const { article } = parse(`Skip to content\nHarbour Opens Again After Storm | Daily Example\nHome\n${body}`);
    expect(article.headline).toBe("Harbour Opens Again After Storm");
    expect(article.publication).toEqual({ name: "Daily Example" });
  });

  describe("has a headline and a deck glued to its text", () => {
    const rest = "They are pilots, cooks and crane drivers, and their days begin when the water says so.";
    const gluedOf = (line: string) => {
      const { blocks, text } = parse(`${line}\n${body}`);
      return blocks
        .filter(({ rule }) => rule === "glued-title")
        .map(({ role, content }) => [role, text.slice(content.start, content.end)]);
    };

    test("behind three dashes, up to a sentence that begins inside a word", () => {
      expect(gluedOf(`Tide and Clock --- The harbour keeps its hours; not quite${rest}`)).toEqual([
        ["headline", "Tide and Clock"],
        ["deck", "The harbour keeps its hours; not quite"],
        ["paragraph", rest],
      ]);
    });

    test.each([
      ["no sentence begins inside a word", `Tide and Clock --- The harbour keeps its hours. ${rest}`],
      [
        "names have a capital inside",
        "Tide and Clock --- McAdam Quay, TriBeCa Pier, Kobe Dock, YouTube, Lagos Wharf, Oslo",
      ],
      ["nothing stands in front of the dashes", ` --- The harbour keeps its hours; not quite${rest}`],
    ])("and none where %s", (_, line) => {
      expect(gluedOf(line)).toEqual([]);
    });
  });

  test("takes no section for a writer, and no number for a caption", () => {
    const { article } = parse(`Harbour Opens Again After Storm | Daily Example\n03/04/2023\nLocal News\n${body}`);
    expect(article.authors).toEqual([]);
    expect(article.media).toEqual([]);
  });

  test("takes tags at their commas, and gives them no scheme", () => {
    const { article } = parse(`Harbour Opens Again | Daily Example\n${body}Tags: STORMS, PORTS AND FERRIES\n`);
    expect(article.keywords).toEqual([{ term: "STORMS" }, { term: "PORTS AND FERRIES" }]);
  });
});

describe("a profile", () => {
  const example = (id: string, change: object = {}) =>
    defineProfile({
      id,
      name: "Daily Example",
      language: "en",
      signs: { hosts: ["example.org"] },
      editions: [
        { titleSuffixes: ["Daily Example"], lines: { navigation: ["Jump to story"] } },
        { until: "2015-06-30", lines: { section: ["Harbour desk"] } },
        { until: "2010-12-31", lines: { kicker: ["Harbour desk"] } },
      ],
      ...change,
    });
  const record = (capturedAt?: string) => ({
    text: `Harbour Opens Again - Daily Example\nHarbour desk\nJump to story\n${body}`,
    targetUri: "https://www.example.org/harbour",
    ...(capturedAt && { capturedAt }),
    source: { index: 0 },
  });

  test("is told by the host of the record's address", () => {
    const profiles = [example("daily-example")];
    expect(parse(record(), { profiles }).profile).toBe("daily-example");
    expect(parse({ ...record(), targetUri: "https://notexample.org/" }, { profiles }).profile).toBeUndefined();
    expect(parse({ ...record(), targetUri: "not an address" }, { profiles }).profile).toBeUndefined();
  });

  test("counts with the edition of the day of capture, and with all where that is unknown", () => {
    const profiles = [example("daily-example")];
    const roleOf = (capturedAt?: string) => {
      const parsed = parse(record(capturedAt), { profiles });
      return parsed.blocks.find((block) => textOf(parsed, block) === "Harbour desk")?.role;
    };
    expect(roleOf("2009-05-01T10:00:00Z")).toBe("kicker");
    expect(roleOf("2015-06-30T23:59:59Z")).toBe("section");
    expect(roleOf("2019-01-01T00:00:00Z")).not.toBe("section");
    expect(roleOf()).toBe("section");
  });

  test("wins by the number of its signs; a tie is told and nobody wins", () => {
    const more = example("more-signs", { signs: { hosts: ["example.org"], text: ["Jump to story"] } });
    expect(parse(record(), { profiles: [example("daily-example"), more] }).profile).toBe("more-signs");
    const tie = parse(record(), { profiles: [example("one"), example("two")] });
    expect(tie.profile).toBeUndefined();
    expect(tie.diagnostics.map(({ code }) => code)).toContain("PROFILE_TIE");
  });

  test("never hands over to another page what one page was parsed with", () => {
    parse(record(), { profiles: [example("daily-example")] });
    expect(parse(record()).profile).toBeUndefined();
  });
});

describe("what the caller knows", () => {
  test("a stated language goes before any other", () => {
    expect(parse(body, { language: "pt" }).article.language).toBe("pt");
    expect(parse({ text: body, language: "nl", source: { index: 0 } }).article.language).toBe("nl");
    expect(parse(body).article.language).toBe("en");
    expect(
      parse("Der Hafen ist wieder offen, sagte die Behörde am Montag. Die Fähren folgen am Mittwoch.").article.language,
    ).toBe("de");
  });

  test("the record comes back without its text", () => {
    const { record } = parse({ text: body, id: "a", source: { index: 3, path: "x" } });
    expect(record).toEqual({ id: "a", source: { index: 3, path: "x" } });
  });
});

describe("blocks", () => {
  test("of bulleted lines hold the item without its bullet", () => {
    const parsed = parse(
      `Harbour Opens Again | Daily Example\n${body}• first the large ferries, then the small ones, and last the boats.\n${body}`,
    );
    expect(blocksOf(parsed, "listItem").map((block) => textOf(parsed, block))).toEqual([
      "first the large ferries, then the small ones, and last the boats.",
    ]);
    expect(parsed.article.body.map(({ kind }) => kind)).toEqual([
      "paragraph",
      "paragraph",
      "listItem",
      "paragraph",
      "paragraph",
    ]);
  });
});

describe("a record that is too long", () => {
  test("is cut at line feeds, in UTF-16 too, and never inside a character", async () => {
    const text = `${"\u{1f6a2} ferry\n".repeat(6)}${"\u{1f6a2}".repeat(20)}`;
    for (const bytes of [new TextEncoder().encode(text), utf16(text)]) {
      const texts: string[] = [];
      for await (const parsed of parseDump(bytes, { maxRecordBytes: 38 })) texts.push(parsed.text);
      expect(texts.join("").replace("\ufeff", "")).toBe(text);
      expect(texts.length).toBeGreaterThan(2);
    }
  });

  test("a dump of a byte order mark alone has no record", async () => {
    const codes: string[] = [];
    const records = parseDump(Uint8Array.of(0xef, 0xbb, 0xbf), { onDiagnostic: ({ code }) => void codes.push(code) });
    expect((await records.next()).done).toBe(true);
    expect(codes).toEqual(["BOM"]);
  });
});

function utf16(text: string): Uint8Array {
  const all = `\ufeff${text}`;
  const bytes = new Uint8Array(all.length * 2);
  for (let at = 0; at < all.length; at++) {
    bytes[at * 2] = all.charCodeAt(at) & 0xff;
    bytes[at * 2 + 1] = all.charCodeAt(at) >> 8;
  }
  return bytes;
}

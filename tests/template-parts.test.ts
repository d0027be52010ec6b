import { describe, expect, test } from "vitest";
import { chooseTemplate } from "../src/blocks/template/choose.js";
import { beginning, ending } from "../src/blocks/template/edges.js";
import { lineForms } from "../src/blocks/template/form.js";
import { type TemplateKnowledge, templateKnowledge } from "../src/blocks/template/knowledge.js";
import { type KnownRows, knownRows } from "../src/blocks/template/rows.js";
import { seenAgain } from "../src/blocks/template/seen-again.js";
import { shapeHash } from "../src/blocks/template/shape.js";
import { zoneOf } from "../src/blocks/template/zone.js";
import type { SiteTemplate, TemplateEdition, TemplateLine } from "../src/corpus/index.js";
import { splitLines } from "../src/text/lines.js";
import { sheet } from "./support/sheet.js";

const w = (length: number) => "w".repeat(length);

const line = (text: string, own: Partial<TemplateLine> = {}): TemplateLine => ({ text, pages: 10, ...own });
const edition = (own: Partial<TemplateEdition>): TemplateEdition => ({
  ...{ pages: 10, missed: 0, tails: [], heads: [], bylines: [], dates: [], captions: [], lines: [], samples: [] },
  ...own,
});
const template = (own: Partial<SiteTemplate>): SiteTemplate => ({
  ...{ version: 1, name: "post", hosts: [], pages: 10, copies: 0, titleSuffixes: [], editions: [], notes: [] },
  ...own,
});

describe("what is known of a look", () => {
  test("is laid out once", () => {
    const print = line("print", { fixed: true });
    const page = line("page #", { masked: true });
    const habit = { of: "sentence", text: 3, other: 1 };
    const look = edition({ pages: 7, lines: [print, page], forms: [habit], samples: [[1, 2], [3]] });
    const suffix = (text: string, pages: number) => ({ text, pages });
    const site = template({
      pages: 15,
      titleSuffixes: [suffix(" | The  Post", 3), suffix("– Harton Post News", 9), suffix("Post", 2)],
    });
    const known = templateKnowledge(site, look);
    expect(known).toEqual({
      template: site,
      edition: look,
      pages: 7,
      lines: new Map([["print", print]]),
      masked: new Map([["page #", page]]),
      forms: new Map([["sentence", habit]]),
      hasFixed: true,
      samples: [new Set([1, 2]), new Set([3])],
      titleSuffixes: ["– harton post news", "| the post"],
    });
    expect(templateKnowledge(template({}), look)).toBe(known);
    const small = template({ pages: 3, titleSuffixes: [suffix("Post", 2), suffix("News", 1)] });
    const { hasFixed, forms, titleSuffixes } = templateKnowledge(small, edition({ lines: [line("print")] }));
    expect([hasFixed, forms.size, titleSuffixes]).toEqual([false, 0, ["post"]]);
  });

  test("is looked up for each row", () => {
    const print = line("print");
    const masked = line("page #", { masked: true });
    const { page, context } = sheet("BBTA", {
      0: { text: "PRINT" },
      1: { text: "Page 3" },
      2: { text: `${w(38)} w` },
      3: { text: `${w(37)} w` },
    });
    const rows = (lines: TemplateLine[]) =>
      knownRows(context, page, templateKnowledge(template({}), edition({ lines })));
    const found = rows([print, masked]);
    expect(found.lines).toEqual([print, undefined, undefined, undefined]);
    expect(found.shapes).toEqual([undefined, masked, undefined, undefined]);
    expect([...found.hashes]).toEqual([0, 0, shapeHash(`${w(38)} w`), 0]);
    expect([...found.forms].map((form) => lineForms[form])).toEqual(["short capitals", "words", "words", "words"]);
    expect(rows([print]).shapes).toEqual([undefined, undefined, undefined, undefined]);
    const own = line("page 3");
    expect(rows([own, masked])).toMatchObject({
      lines: [undefined, own, undefined, undefined],
      shapes: [undefined, undefined, undefined, undefined],
    });
  });
});

test("a long line of another page is the site's, but of a page that tells the same story", () => {
  const hashes = Uint32Array.of(0, 1, 2, 3, 4);
  const again = (samples: number[][], states = "BTTTA", own: readonly number[] = []) => {
    const { states: found, page } = sheet(states, { 3: { weighs: 99 } });
    const lines = Array.from(hashes, (_, row) => (own.includes(row) ? line("x") : undefined));
    const rows = { lines, hashes } as unknown as KnownRows;
    const known = { samples: samples.map((one) => new Set(one)) } as unknown as TemplateKnowledge;
    return seenAgain(rows, found, page, known).join("");
  };
  expect(again([[1], [4, 9]])).toBe("01001");
  expect(again([[1, 2]])).toBe("00000");
  expect(again([[1, 2], [4]])).toBe("00001");
  expect(again([[0]])).toBe("00000");
  // Half of the text is not most of it.
  expect(again([[1]], "BTTAA")).toBe("01000");
  expect(again([[3, 4]], "BTATA")).toBe("00011");
  expect(again([[1, 4]], "BTATA")).toBe("00000");
  // A line of the site is no text.
  expect(again([[1, 2]], "BTTTA", [1, 2])).toBe("01100");
  expect(again([[1]], "BAAAA")).toBe("01000");
});

describe("where a text begins and ends by lines about it", () => {
  const distances = (at: number, pages: number, ...others: [number, number][]) =>
    [[at, pages] as const, ...others].map(([own, of]) => ({ at: own, pages: of }));
  const rowsOf = (count: number, lines: Record<number, TemplateLine>, shapes: Record<number, TemplateLine> = {}) =>
    ({
      lines: Array.from({ length: count }, (_, row) => lines[row]),
      shapes: Array.from({ length: count }, (_, row) => shapes[row]),
    }) as unknown as KnownRows;
  const begins = (...given: Parameters<typeof distances>) => line("x", { begins: distances(...given) });
  const ends = (...given: Parameters<typeof distances>) => line("x", { ends: distances(...given) });
  const odds = (most: number, all: number) => 1.5 * Math.log((most + 0.5) / (all - most + 0.5));

  test("is so far from a line as on most of its pages", () => {
    expect(beginning(rowsOf(9, { 1: begins(2, 5) }), 5)).toEqual({ row: 3, odds: expect.closeTo(odds(5, 5)) });
    expect(ending(rowsOf(9, { 7: ends(2, 5) }), 3)).toEqual({ row: 5, odds: expect.closeTo(odds(5, 5)) });
    expect(beginning(rowsOf(9, {}, { 1: begins(2, 5) }), 5)?.row).toBe(3);
    expect(beginning(rowsOf(9, { 1: begins(2, 8, [3, 2]) }), 5)).toEqual({ row: 3, odds: expect.closeTo(odds(8, 10)) });
    expect(beginning(rowsOf(9, { 1: begins(3, 2, [2, 8]) }), 5)?.row).toBe(3);
    expect(beginning(rowsOf(9, { 1: begins(2, 7, [3, 2]) }), 5)).toBeUndefined();
    expect(beginning(rowsOf(9, { 1: begins(2, 3) }), 5)?.odds).toBeCloseTo(odds(3, 3));
    expect(beginning(rowsOf(9, { 1: begins(2, 2) }), 5)).toBeUndefined();
    expect(beginning(rowsOf(9, { 1: ends(2, 5) }), 5)).toBeUndefined();
    expect(beginning(rowsOf(9, { 1: line("x", { begins: [] }) }), 5)).toBeUndefined();
  });

  test("is up to twelve rows from where it was found, on the page, and no line of the site", () => {
    const at = (row: number, distance: number, found: number) =>
      beginning(rowsOf(60, { [row]: begins(distance, 5) }), found)?.row;
    expect([at(2, 6, 20), at(2, 5, 20), at(30, 2, 20), at(30, 3, 20)]).toEqual([8, undefined, 32, undefined]);
    expect(at(1, 24, 25)).toBe(25);
    expect(at(0, 25, 25)).toBeUndefined();
    expect(beginning(rowsOf(3, { 1: begins(2, 5) }), 2)).toBeUndefined();
    expect(beginning(rowsOf(4, { 1: begins(2, 5) }), 2)?.row).toBe(3);
    expect(ending(rowsOf(4, { 1: ends(1, 5) }), 2)?.row).toBe(0);
    expect(ending(rowsOf(4, { 1: ends(2, 5) }), 2)).toBeUndefined();
    expect(beginning(rowsOf(9, { 1: begins(2, 5), 3: line("y") }), 5)).toBeUndefined();
    expect(ending(rowsOf(60, { 44: ends(24, 5) }), 20)?.row).toBe(20);
    expect(ending(rowsOf(60, { 45: ends(25, 5) }), 20)).toBeUndefined();
  });

  test("is the surest, and of those as sure the nearest", () => {
    expect(beginning(rowsOf(9, { 0: begins(3, 5), 1: begins(3, 6) }), 3)?.row).toBe(4);
    expect(beginning(rowsOf(9, { 0: begins(3, 6), 1: begins(3, 5) }), 4)?.row).toBe(3);
    expect(beginning(rowsOf(9, { 0: begins(2, 5), 1: begins(3, 5) }), 5)?.row).toBe(4);
    expect(beginning(rowsOf(9, { 0: begins(2, 5), 1: begins(3, 5) }), 2)?.row).toBe(2);
    expect(beginning(rowsOf(9, { 0: begins(3, 5), 1: begins(2, 9) }), 3)?.odds).toBeCloseTo(odds(9, 9));
    expect(beginning(rowsOf(9, { 0: begins(3, 9), 1: begins(2, 5) }), 3)?.odds).toBeCloseTo(odds(9, 9));
  });
});

describe("the zone that an article lies in", () => {
  const known = { pages: 10 } as TemplateKnowledge;
  const letters: Record<string, TemplateLine> = {
    a: line("a", { above: 9 }),
    h: line("h", { above: 4, head: 5 }),
    b: line("b", { below: 9 }),
    s: line("s", { pages: 4, above: 4 }),
    c: line("c", { pages: 5, above: 5 }),
    m: line("m", { above: 8, inText: 2 }),
    n: line("n", { below: 9, gap: 1 }),
    o: line("o", { pages: 10, above: 9, below: 9 }),
    e: line("e", { pages: 10, above: 1, below: 1 }),
  };
  /** The zone of a page by its lines, rows of its own as `.`, and by how much of the text stands in each row. */
  const zone = (page: string, text: Record<number, number> = {}) => {
    const above = new Float64Array(page.length + 1);
    for (let row = 0; row < page.length; row++) above[row + 1] = (above[row] as number) + (text[row] ?? 0);
    const found = zoneOf(
      [...page].map((letter) => letters[letter]),
      above,
      known,
    );
    return found && `${found.start} ${found.end}`;
  };

  test.each([
    ["ah..bb", { 2: 1 }, "1 4"],
    ["a...bb", { 2: 1 }, undefined],
    ["ah...b", { 2: 1 }, undefined],
    [".ah..bb", { 0: 4, 3: 6 }, "2 5"],
    [".ah..bb", { 0: 5, 3: 6 }, "-1 5"],
    ["ah..bb.", { 2: 6, 6: 4 }, "1 4"],
    ["ah..bb.", { 2: 6, 6: 5 }, "1 7"],
    ["ah.a.bb", { 2: 4, 4: 6 }, "3 5"],
    ["ah.a.bb", { 2: 5, 4: 6 }, "1 5"],
    ["ah.b.bb", { 2: 6, 4: 4 }, "1 3"],
    ["ah.b.bb", { 2: 6, 4: 5 }, "1 5"],
    ["ss..bb", { 2: 1 }, undefined],
    ["cc..bb", { 2: 1 }, "1 4"],
    ["am..bb", { 2: 1 }, undefined],
    ["ah..nn", { 2: 1 }, "1 4"],
    ["ao.ob", { 2: 1 }, "1 3"],
    ["ao.o.ob", { 2: 1 }, "1 5"],
    ["ah.o.bb", { 2: 1 }, "1 5"],
    ["ae.eb", { 2: 1 }, undefined],
    ["ah..bb", {}, "1 4"],
    ["a.hb.b", {}, "2 3"],
    ["b.ah.b", {}, "3 5"],
    ["ab.a.b", {}, "0 1"],
    ["aab", {}, undefined],
    ["bb.aa", {}, undefined],
  ])("is between the last line above it and the first below: %s %j → %s", (page, text, expected) => {
    expect(zone(page, text)).toBe(expected);
  });
});

const look = (lines: readonly string[], days: Partial<Pick<TemplateEdition, "from" | "to">> = {}): TemplateEdition => {
  const known = lines.map((text) => (text.startsWith("*") ? line(text.slice(1), { masked: true }) : line(text)));
  return edition({ lines: known, ...days });
};
const site = (name: string, hosts: readonly string[], ...editions: TemplateEdition[]) =>
  template({ name, hosts, editions });

/** The name of the site that a page is of, and the place of its edition. */
function chosen(
  page: readonly string[],
  templates: readonly SiteTemplate[],
  about: { host?: string; capturedAt?: string } = {},
): string | undefined {
  const text = page.join("\n");
  const found = chooseTemplate(text, splitLines(text), { host: undefined, capturedAt: undefined, ...about }, templates);
  return found && `${found.template.name} ${found.template.editions.indexOf(found.edition)}`;
}

const page = ["Home", "", "Print", "Get  the APP", "Boats return", "Contact"];

describe("the look of a page", () => {
  test("is of the site that knows most of its lines, three at least", () => {
    const post = site("post", [], look(["home", "print", "get the app"]));
    const mail = site("mail", [], look(["boats return", "contact"]));
    expect(chosen(page, [mail, post])).toBe("post 0");
    expect(chosen(page, [mail])).toBeUndefined();
    expect(chosen(page, [])).toBeUndefined();
    const more = site("more", [], look(["home", "print", "contact", "boats return"]));
    // What two sites have counts half for each.
    expect(chosen(page, [post, more])).toBe("more 0");
    expect(chosen(page, [post, post])).toBeUndefined();
  });

  test("knows each line once, and no masked ones", () => {
    const post = (...lines: string[]) => [site("post", [], look(lines))];
    expect(chosen(["Home", "Home", "Home", "Print"], post("home", "print"))).toBeUndefined();
    expect(chosen(page, post("home", "print", "*contact"))).toBeUndefined();
    expect(chosen(page, post("home", "print", "contact", "contact"))).toBe("post 0");
    expect(chosen(["Home", "Print"], post("home", "home", "print", "print"))).toBeUndefined();
    expect(chosen(["Home", "Print", "", " ", "\t"], post("home", "print", ""))).toBeUndefined();
  });

  test("knows a twenty-fifth of a longer page", () => {
    const long = (rows: number) => [
      "Home",
      "Print",
      "Contact",
      "Mail",
      ...Array.from({ length: rows - 4 }, (_, at) => `Row ${at}`),
    ];
    const post = [site("post", [], look(["home", "print", "contact", "mail"]))];
    expect([chosen(long(100), post), chosen(long(101), post)]).toEqual(["post 0", undefined]);
  });

  test("is the first of two that know as much", () => {
    const looks = [look(["home", "print", "get the app", "a"]), look(["boats return", "contact", "b"])];
    expect(chosen([...page, "b"], [site("post", [], ...looks)])).toBe("post 0");
    expect(chosen([...page, "b", "a"], [site("post", [], ...looks)])).toBe("post 0");
  });

  test("is of its host's site, however little that knows", () => {
    const post = site("post", [], look(["home", "print", "get the app"]));
    const mail = site("mail", ["www.mail.example", "mail.example"], look(["nothing"]));
    const host = "Mail.Example";
    expect(chosen(page, [post, mail], { host })).toBe("mail 0");
    expect(chosen(page, [mail, post], { host })).toBe("mail 0");
    expect(chosen(page, [post, mail], { host: "post.example" })).toBe("post 0");
    expect(chosen(page, [mail])).toBeUndefined();
  });

  test("is that of the day of capture, on its own site", () => {
    const old = look(["home", "print", "get the app"], { from: "2020-01-01", to: "2020-06-30" });
    const young = look(["x"], { from: "2020-07-01", to: "2021-01-31" });
    const undated = look(["y"], { from: "2020-01-01" });
    const post = [site("post", ["post.example"], old, young, undated)];
    const at = (capturedAt?: string, host = "post.example") =>
      chosen(page, post, { host, ...(capturedAt !== undefined && { capturedAt }) });
    expect(at("2020-07-01T10:00:00Z")).toBe("post 1");
    expect(at("2021-01-31T23:59:59Z")).toBe("post 1");
    expect(at("2020-06-30")).toBe("post 0");
    expect(at("2020-01-01")).toBe("post 0");
    expect([at("2021-02-01"), at("2019-12-31"), at()]).toEqual(["post 0", "post 0", "post 0"]);
    expect(at("2020-08-01", "mail.example")).toBe("post 0");
    const open = look(["y"], { to: "2021-12-31" });
    const last = [site("post", ["post.example"], look(["x"]), open, look(["home", "print"]))];
    expect(chosen(page, last, { host: "post.example", capturedAt: "2021-12-01" })).toBe("post 2");
  });
});

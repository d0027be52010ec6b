import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Kind } from "../src/blocks/sequence/columns.js";
import type { PageColumns } from "../src/blocks/sequence/page-columns.js";
import { State } from "../src/blocks/sequence/states.js";
import { beginning, ending } from "../src/blocks/template/edges.js";
import { type LineForm, lineForm, lineForms } from "../src/blocks/template/form.js";
import { formOdds } from "../src/blocks/template/form-odds.js";
import { gapOdds } from "../src/blocks/template/gap-odds.js";
import type { TemplateKnowledge } from "../src/blocks/template/knowledge.js";
import type { KnownRows } from "../src/blocks/template/rows.js";
import type { Scales } from "../src/blocks/template/scales.js";
import { weighGaps } from "../src/blocks/template/weigh-habits.js";
import {
  describeTemplate,
  learnSite,
  learnSites,
  mergeTemplates,
  profileSource,
  readTemplates,
  type SiteTemplate,
  siteLearner,
  siteOfRecord,
  type TemplateLine,
  templateProfile,
} from "../src/corpus/index.js";
import { lineSketch } from "../src/corpus/line-sketch.js";
import { type DumpRecord, defineProfile, isParseError, type Parsed, parse } from "../src/index.js";
import fc from "./support/properties.js";
import { root } from "./support/sources.js";

const folder = join(root, "fixtures/corpus");
const pagesOf = (site: string): string[] =>
  readdirSync(join(folder, site))
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(folder, site, name), "utf8"));
const courier = pagesOf("lakeside-courier");
const others = (at: number): string[] => courier.filter((_, index) => index !== at);
const bodyOf = ({ article }: Parsed): string[] => article.body.map(({ text }) => text);
/** The sentence below the headline may be a paragraph, as on pages of other sites. */
const withoutStandfirst = (parsed: Parsed, page: string) =>
  bodyOf(parsed).filter((text) => text !== page.split("\n")[16]);
const codesOf = ({ notes }: SiteTemplate): string[] => notes.map(({ code }) => code);

describe("a site learnt from its own pages", () => {
  test.each(courier.map((_, at) => at))(
    "reads page %i by the others: its paragraphs, and nothing of the site",
    (at) => {
      const page = courier[at] as string;
      const parsed = parse(page, { templates: [learnSite(others(at))] });
      expect(withoutStandfirst(parsed, page)).toHaveLength(5);
      expect(bodyOf(parsed).join(" ")).not.toMatch(/Courier|at our partners|Most read|after a long winter/);
      expect(parsed.article.headline).toBe(page.slice(0, page.indexOf(" | ")));
      expect(parsed.blocks.map(({ span }) => page.slice(span.start, span.end)).join("")).toBe(page);
    },
  );

  test("in German, as well", () => {
    const pages = pagesOf("ufer-zeitung");
    pages.forEach((page, at) => {
      const template = learnSite(pages.filter((_, index) => index !== at));
      expect(template.editions[0]?.tails).toEqual([" (bei unseren partnern)"]);
      const body = bodyOf(parse(page, { templates: [template] }));
      expect(body).toHaveLength(3);
      expect(body.join(" ")).not.toMatch(/Abo|Partnern|redet darüber|1887/);
    });
  });

  test("is described in words", async () => {
    await expect(describeTemplate(learnSite(courier), 40)).toMatchFileSnapshot(
      join(folder, "lakeside-courier/described.md"),
    );
  });

  test("says in its blocks that it was the site's pages that told", () => {
    const { blocks } = parse(courier[0] as string, { templates: [learnSite(others(0))] });
    expect(blocks.filter(({ rule }) => rule === "template-line").every(({ basis }) => basis === "profiled")).toBe(true);
    expect(blocks.some(({ rule }) => rule === "template-line")).toBe(true);
  });

  test("does not depend on the order of the pages", () => {
    const template = learnSite(courier);
    fc.assert(
      fc.property(fc.shuffledSubarray(courier, { minLength: courier.length }), (shuffled) => {
        expect(learnSite(shuffled)).toEqual(template);
      }),
      { numRuns: 5 },
    );
  });

  test("is plain JSON, and checked when it is read again", () => {
    const template = learnSite(courier);
    expect(readTemplates(JSON.parse(JSON.stringify([template])))).toEqual([template]);
    expect(readTemplates(JSON.parse(JSON.stringify(template)))).toEqual([template]);
    for (const wrong of [
      null,
      3,
      {},
      { ...template, version: 2 },
      { ...template, editions: [{}] },
      { ...template, hosts: [1] },
    ]) {
      expect(() => readTemplates(wrong)).toThrow(expect.toSatisfy(isParseError));
    }
    const edition = template.editions[0];
    const odd = { ...template, editions: [{ ...edition, lines: [{ text: "x", pages: 1, role: "menu" }] }] };
    expect(() => readTemplates(odd)).toThrow(/role menu/);
  });

  test("may be changed by hand: a line has the role that a person gave it", () => {
    const template = learnSite(others(0));
    const [edition] = template.editions as [SiteTemplate["editions"][0]];
    const line = {
      text: "passengers were given coffee. two of them had slept in their cars to be on board.",
      pages: 1,
    };
    const changed = {
      ...template,
      editions: [{ ...edition, lines: [...edition.lines, { ...line, role: "notice", fixed: true } as const] }],
    };
    expect(bodyOf(parse(courier[0] as string, { templates: [changed] }))).toHaveLength(4);
  });

  test("becomes a profile, which reads the site too", () => {
    const template = learnSite(others(0));
    const profile = templateProfile(template);
    expect(profile).toEqual(defineProfile(profile));
    expect(profile.id).toBe("lakeside-courier");
    expect(parse(courier[0] as string, { profiles: [profile] }).profile).toBe("lakeside-courier");
    expect(profileSource(template)).toContain('export const lakesideCourier: Profile = {\n  id: "lakeside-courier"');
  });

  test("of two halves merged knows the lines that both know", () => {
    const whole = learnSite(courier);
    const merged = mergeTemplates(learnSite(courier.slice(0, 3)), learnSite(courier.slice(3)));
    expect(merged.pages).toBe(6);
    expect(merged.editions).toHaveLength(1);
    const counts = ({ editions }: SiteTemplate) =>
      new Map(editions[0]?.lines.filter(({ masked }) => !masked).map(({ text, pages }) => [text, pages]));
    for (const [text, pages] of counts(merged)) {
      const real = counts(whole).get(text) as number;
      expect(pages).toBeLessThanOrEqual(real);
      expect(pages + (merged.editions[0]?.missed ?? 0)).toBeGreaterThanOrEqual(real);
    }
    expect(counts(merged).size).toBeGreaterThan(20);
  });
});

describe("merging", () => {
  const [one, two, three] = [0, 2, 4].map((from) => learnSite(courier.slice(from, from + 2))) as [
    SiteTemplate,
    SiteTemplate,
    SiteTemplate,
  ];
  const withoutRoles = (template: SiteTemplate) => ({
    ...template,
    editions: template.editions.map((edition) => ({
      ...edition,
      lines: edition.lines.map(({ role: _, ...line }) => line),
    })),
  });

  test("is the same whichever comes first", () => {
    expect(mergeTemplates(one, two)).toEqual(mergeTemplates(two, one));
    expect(mergeTemplates(two, three)).toEqual(mergeTemplates(three, two));
  });

  test("of three counts the same in any order, and in any grouping", () => {
    const first = withoutRoles(mergeTemplates(mergeTemplates(one, two), three));
    for (const [a, b, c] of [
      [three, two, one],
      [two, three, one],
      [three, one, two],
    ] as const) {
      expect(withoutRoles(mergeTemplates(mergeTemplates(a, b), c))).toEqual(first);
      expect(withoutRoles(mergeTemplates(a, mergeTemplates(b, c)))).toEqual(first);
    }
  });
});

describe("what a template knows of texts", () => {
  const places = ["Alder", "Birch", "Cedar", "Dogwood", "Elm"];
  /** Pages with a link in capitals between their paragraphs, below `Print` and above `More stories`. */
  const pages = places.map((place, at) =>
    [
      `${place} opens a bridge | Hill Herald`,
      "Skip to content",
      "Subscribe",
      `${place} opens a bridge`,
      "Facebook",
      "Print",
      `The village of ${place} has a new bridge across the brook, the county said on Monday after ${at + 2} years of work.`,
      `COUNCIL OF ${place.toUpperCase()} WANTS MONEY BACK FOR OLD BRIDGE`,
      `It has cost ${at + 3} million, and ${place} has to pay a third of that from what it earns with its wood, a speaker said.`,
      `People of ${place} have waited for it since the flood of ${1950 + at * 3}, when the old one went down the river at night.`,
      "More stories",
      "About us",
      "Contact the editors",
    ].join("\n"),
  );
  const template = learnSite(pages);
  const [edition] = template.editions as [SiteTemplate["editions"][0]];

  test("how far its lines stand from where texts begin and end", () => {
    const line = (of: string) => edition.lines.find(({ text, masked }) => text === of && masked !== true);
    expect(line("print")?.begins).toEqual([{ at: 1, pages: 5 }]);
    expect(line("facebook")?.begins).toEqual([{ at: 2, pages: 5 }]);
    expect(line("more stories")?.ends).toEqual([{ at: 1, pages: 5 }]);
    expect(line("more stories")?.begins).toBeUndefined();
  });

  test("how often lines of a form were text", () => {
    const sentences = edition.forms?.find(({ of }) => of === "sentence");
    expect(sentences).toEqual({ of: "sentence", text: 15, other: 0 });
    const capitals = edition.forms?.find(({ of }) => of === "capitals");
    expect((capitals?.text ?? 0) + (capitals?.other ?? 0)).toBe(5);
  });

  test("tells where a text begins and ends from three pages on that agree", () => {
    const line = (text: string, distances: Partial<TemplateLine>) => ({ text, pages: 5, ...distances });
    const rowsOf = (...lines: (TemplateLine | undefined)[]) =>
      ({ lines, shapes: lines.map(() => undefined) }) as unknown as KnownRows;
    const print = line("print", { begins: [{ at: 1, pages: 5 }] });
    const more = line("more stories", { ends: [{ at: 2, pages: 4 }] });
    const rows = rowsOf(undefined, print, undefined, undefined, undefined, undefined, more, undefined);
    expect(beginning(rows, 4)?.row).toBe(2);
    expect(ending(rows, 5)).toEqual({ row: 4, odds: expect.closeTo(1.5 * Math.log(9)) });
    for (const begins of [[], [{ at: 1, pages: 2 }], [1, 2].map((at) => ({ at, pages: 3 })), [{ at: 5, pages: 5 }]]) {
      expect(beginning(rowsOf(undefined, line("print", { begins }), undefined, undefined), 3)).toBeUndefined();
    }
  });

  test("is weighed: forms that are less often text than elsewhere speak against it, and figures never for it", () => {
    const knowing = (of: string, text: number, other: number) =>
      ({ forms: new Map([[of, { of, text, other }]]) }) as unknown as TemplateKnowledge;
    const odds = (of: string, text: number, other: number) =>
      formOdds(lineForms.indexOf(of as LineForm), -1, knowing(of, text, other));
    expect(odds("capitals", 1, 12)).toBeLessThan(-3);
    expect(Math.abs(odds("capitals", 9, 1))).toBeLessThan(0.1);
    // On a site of links in capitals the model takes every other one for text; headings need nobody to speak for them.
    expect(odds("capitals", 6, 6)).toBeLessThan(-4);
    expect(odds("capitals", 90, 7)).toBe(0);
    expect(odds("fragment", 20, 1)).toBeGreaterThan(2);
    expect(odds("fragment", 1, 0)).toBeLessThan(1);
    expect(odds("figures", 20, 0)).toBe(0);
    expect(odds("sentence", 1000, 0)).toBeLessThan(1);
    expect(formOdds(lineForms.indexOf("words"), -1, knowing("capitals", 1, 12))).toBe(0);
  });

  test.each<[string, LineForm]>([
    ["7:52PM", "figures"],
    ["12,300", "figures"],
    ["COUNCIL WANTS MONEY BACK FOR OLD BRIDGE", "capitals"],
    ["OLD BRIDGE", "short capitals"],
    ["“Have you been out without me?”", "quoted"],
    ["The old bridge before the flood (Jane Example/Agency)", "bracketed"],
    ["— Jane Example (@jane) February 2, 2024", "handle"],
    ["Bridges,", "listed"],
    ["Two villages say:", "colon"],
    [`${"The bridge is open. ".repeat(6)}`, "sentence"],
    ["Watch below.", "short sentence"],
    ["Why the council of the county wants its money back", "long fragment"],
    ["A bridge for Alder", "fragment"],
    ["The Theatre", "words"],
    ["橋が開通した。", "short sentence"],
  ])("%j is told by its form: %s", (line, form) => {
    expect(lineForm(line)).toBe(form);
  });

  test("speaks for a gap where boxes stand that others have inside their texts", () => {
    const odds = (places: Partial<TemplateLine>) => gapOdds({ text: "get the app", pages: 5, ...places });
    expect(odds({ gap: 4 })).toBeCloseTo(1.5 * Math.log(9));
    expect(odds({ gap: 4, below: 1 })).toBeCloseTo(1.5 * Math.log(3));
    for (const places of [{ gap: 1 }, { gap: 3, below: 2 }, { gap: 2, inText: 3 }, { below: 5 }, {}]) {
      expect(odds(places)).toBe(0);
    }
  });

  test("finds the last paragraph below a box that stands inside the other texts", () => {
    const box = "CLICK HERE TO GET THE HILL HERALD APP";
    const boxed = pages.map((page) => page.split("\n").toSpliced(8, 0, box).join("\n"));
    const last = "It is the third bridge of the county.";
    const page = (boxed[0] as string).replace(`${box}\n`, "").replace("More stories", `${box}\n${last}\nMore stories`);
    const body = bodyOf(parse(page, { templates: [learnSite(boxed.slice(1))] }));
    expect(body.at(-1)).toBe(last);
    expect(body.join()).not.toContain(box);
  });

  test("speaks for a sentence in a gap of the text that no other page has, and for no box of the site", () => {
    const rows = [
      [State.Body, Kind.LongProse, 0],
      [State.Gap, Kind.Prose, 0],
      // a box of the site, a link, and what stands below the text
      [State.Gap, Kind.Prose, 1],
      [State.Gap, Kind.TitleLike, 0],
      [State.Body, Kind.LongProse, 0],
      [State.After, Kind.Prose, 0],
    ] as const;
    const column = (at: 0 | 1 | 2) => Uint8Array.from(rows, (row) => row[at]);
    const page = { columns: { kind: column(1) } } as unknown as PageColumns;
    const told: number[] = [];
    const scales = { addText: (row: number) => void told.push(row) } as unknown as Scales;
    expect(weighGaps(scales, page, column(2), column(0))).toBe(true);
    expect(told).toEqual([1]);
    expect(
      weighGaps(
        scales,
        page,
        column(2),
        Uint8Array.from(rows, () => State.After),
      ),
    ).toBe(false);
  });

  test("is the sum of both when two are merged", () => {
    const merged = mergeTemplates(learnSite(pages.slice(0, 2)), learnSite(pages.slice(2)));
    const [both] = merged.editions as [SiteTemplate["editions"][0]];
    expect(both.forms?.find(({ of }) => of === "sentence")).toEqual({ of: "sentence", text: 15, other: 0 });
    expect(both.lines.find(({ text }) => text === "print")?.begins).toEqual([{ at: 1, pages: 5 }]);
  });

  test("is learnt better by a second pass, which keeps the endings that the first one found", () => {
    const second = learnSite(courier, { templates: [learnSite(courier)] });
    expect(second.pages).toBe(6);
    expect(second.editions[0]?.tails).toEqual(learnSite(courier).editions[0]?.tails);
    expect(second.editions[0]?.tails).not.toEqual([]);
    for (const text of bodyOf(parse(courier[0] as string, { templates: [second] }))) {
      expect(text).not.toMatch(/at our partners|Courier/);
    }
  });

  test("is checked when it is read from a file", () => {
    const wrong = [
      { ...edition, forms: [{ of: 3, text: 1, other: 1 }] },
      { ...edition, forms: [{ of: "sentence", text: -1, other: 1 }] },
      { ...edition, lines: [{ text: "print", pages: 5, begins: [{ at: 1 }] }] },
      { ...edition, lines: [{ text: "print", pages: 5, ends: [1] }] },
    ];
    for (const one of wrong) {
      expect(() => readTemplates({ ...template, editions: [one] })).toThrow(expect.toSatisfy(isParseError));
    }
    const { forms: _, ...older } = edition;
    expect(readTemplates({ ...template, editions: [older] })).toHaveLength(1);
  });
});

describe("pages of several sites", () => {
  const record = (text: string, index: number, targetUri?: string): DumpRecord => ({
    text,
    source: { index },
    ...(targetUri !== undefined && { targetUri }),
  });

  test("are told apart by host, else by the end of the title line", async () => {
    const records = courier.flatMap((text, at) => [
      record(text, at),
      record(
        `Another page ${at}\nAbout this site\nThe text of page ${at} is short, but it is one.\n`,
        at,
        "https://www.other.example/x",
      ),
    ]);
    const templates = await learnSites(records);
    expect(templates.map(({ name }) => name)).toEqual(["Lakeside Courier", "www.other.example"]);
    expect(siteOfRecord(record("no title here", 0))).toBeUndefined();
  });

  test("more than are asked for are told of", async () => {
    const left: number[] = [];
    const records = [0, 1, 2].map((at) => record("text", at, `https://site${at}.example/`));
    const templates = await learnSites(records, {
      maxSites: 2,
      minPages: 1,
      onLeftOut: ({ source }) => void left.push(source.index),
    });
    expect([templates.length, left]).toEqual([2, [2]]);
  });

  test("the page's own site is chosen among many", () => {
    const made = Array.from({ length: 30 }, (_, site) => learnSite(madeSite(site, 5)));
    const templates = [...made, learnSite(others(2))];
    const page = courier[2] as string;
    expect(withoutStandfirst(parse(page, { templates }), page)).toHaveLength(5);
  });

  test("a page of none of them is read as without templates", () => {
    const templates = Array.from({ length: 5 }, (_, site) => learnSite(madeSite(site, 5)));
    expect(parse(courier[2] as string, { templates })).toEqual(parse(courier[2] as string));
  });
});

describe("pages that teach little, or wrong things", () => {
  const harmless = (template: SiteTemplate, page: string) =>
    expect(bodyOf(parse(page, { templates: [template] }))).toEqual(bodyOf(parse(page)));

  test("a single page", () => {
    const template = learnSite(courier.slice(0, 1));
    expect(codesOf(template)).toEqual(["FEW_PAGES"]);
    harmless(template, courier[1] as string);
  });

  test("the page itself among those learnt from", () => {
    const learnt = bodyOf(parse(courier[0] as string, { templates: [learnSite(courier)] }));
    expect(learnt).toEqual(bodyOf(parse(courier[0] as string, { templates: [learnSite(others(0))] })));
  });

  test("every page the same", () => {
    const template = learnSite(Array.from({ length: 50 }, () => courier[0] as string));
    expect([template.pages, template.copies, codesOf(template)]).toEqual([1, 49, ["SAME_PAGES"]]);
    harmless(template, courier[0] as string);
  });

  test("every page the same but for a number", () => {
    const pages = Array.from({ length: 30 }, (_, at) => `${courier[0]}Visitor number ${at}\n`);
    const template = learnSite(pages);
    expect(codesOf(template)).toEqual(["SAME_PAGES"]);
    harmless(template, courier[0]?.replaceAll(", at our partners", "") as string);
  });

  test("every line unique", () => {
    const pages = Array.from({ length: 20 }, (_, page) =>
      Array.from(
        { length: 30 },
        (_, line) => `Line ${"x".repeat(line)} of page ${"y".repeat(page)} says nothing twice.`,
      ).join("\n"),
    );
    const template = learnSite(pages);
    expect(codesOf(template)).toEqual(["NO_COMMON_LINES"]);
    harmless(template, courier[0] as string);
  });

  test("two sites mixed: an edition of each, and each page by its own", () => {
    const other = madeSite(1, 6);
    const pages = other.flatMap((page, at) => [page, courier[at] as string]);
    for (const mixed of [pages, [...other, ...courier], pages.toReversed()]) {
      const template = learnSite(mixed);
      expect(template.editions.map((edition) => edition.pages)).toEqual([6, 6]);
      expect(codesOf(template)).toEqual(["SEVERAL_EDITIONS", "SEVERAL_SITES"]);
      expect(bodyOf(parse(courier[0] as string, { templates: [template] }))).toEqual(
        bodyOf(parse(courier[0] as string, { templates: [learnSite(courier)] })),
      );
      expect(bodyOf(parse(other[0] as string, { templates: [template] }))).toHaveLength(3);
    }
  });

  test("a redesign without days of capture: two editions, whatever the order of the pages", () => {
    const renamed = (page: string) => page.replaceAll(/Site\w+ Herald\d/g, "Lakeside Courier");
    const old = madeSite(3, 6).map((page) =>
      ["Menu", "Weather", "Shop", "Letters", "Offers"].reduce((text, word) => `${text}\n${word} of old`, renamed(page)),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray([...old, ...courier], { minLength: 12 }), (pages) => {
        const template = learnSite(pages);
        expect(template.editions.map((edition) => edition.pages)).toEqual([6, 6]);
        expect(codesOf(template)).toEqual(["SEVERAL_EDITIONS"]);
      }),
      { numRuns: 8 },
    );
  });

  test("teasers of the same stories below both looks do not mix them", () => {
    const headlines = ["Ferry", "Bakers", "Bridge", "Museum", "River", "Choir", "Mill", "Tram"];
    const look = (menu: string, at: number) =>
      [
        `${headlines[at]} of ${menu} day ${at} | Hill Herald`,
        ...Array.from({ length: 8 }, (_, item) => `${menu} item ${"abcdefgh".charAt(item)}`),
        `The ${headlines[at]} was the talk of the town on day ${at}, people at the market of ${menu} said that week.`,
        `Nobody could tell for how many of the ${at + 3} years that it would last, said the county in a letter about it.`,
        ...headlines.slice(0, 2),
      ].join("\n");
    const pages = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => look("Old", at));
    const recent = [0, 1, 2, 3, 4, 5].map((at) => look("New", at));
    for (const order of [pages.concat(recent), recent.concat(pages)]) {
      expect(learnSite(order).editions.map((edition) => edition.pages)).toEqual([8, 6]);
    }
  });

  test("pages of one site that share few lines are no looks of their own", () => {
    const pages = Array.from({ length: 12 }, (_, at) =>
      Array.from({ length: 12 }, (_, line) => `Row ${line} ${"z".repeat(line)} of ${"y".repeat(at)}`)
        .concat(at % 2 === 0 ? ["About us"] : ["Imprint"])
        .join("\n"),
    );
    expect(learnSite(pages).editions).toHaveLength(1);
  });

  test("a redesign in the middle: two editions, and each page by its own", () => {
    const day = (month: number, at: number) => `2024-0${month}-0${at + 1}T00:00:00Z`;
    const dated = (text: string, index: number, capturedAt: string): DumpRecord => ({
      text,
      capturedAt,
      source: { index },
    });
    const old = madeSite(3, 6).map((text, at) => dated(text, at, day(1, at)));
    const recent = courier.map((text, at) => dated(text, at, day(4, at)));
    const learner = siteLearner({ name: "Courier" });
    for (const record of [...recent.slice(1), ...old.slice(1)]) learner.add(record);
    const template = learner.template();
    expect(template.editions.map(({ from, to, pages }) => [from, to, pages])).toEqual([
      ["2024-04-02", "2024-04-06", 5],
      ["2024-01-02", "2024-01-06", 5],
    ]);
    expect(codesOf(template)).toContain("SEVERAL_EDITIONS");
    expect(parse(recent[0] as DumpRecord, { templates: [template] }).article.body.length).toBeGreaterThanOrEqual(5);
    expect(parse(old[0] as DumpRecord, { templates: [template] }).article.body).toHaveLength(3);
  });

  test("any texts: nothing throws, and blocks tile the text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 6 }), fc.string(), (pages, text) => {
        const { blocks } = parse(text, { templates: [learnSite(pages), learnSite([...pages, text, `${text}\na`])] });
        expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

describe("counting lines in bounded memory", () => {
  test("keeps what is frequent, and states by how much a count may be off", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 2000 }), (keys) => {
        const capacity = 8;
        const sketch = lineSketch(capacity, () => ({ pages: 0, missed: 0 }));
        const real = new Map<string, number>();
        for (const key of keys.map((number) => `k${Math.min(number, 60 - number)}`)) {
          sketch.take(key).pages++;
          real.set(key, (real.get(key) ?? 0) + 1);
        }
        expect(sketch.size).toBeLessThanOrEqual(2 * capacity);
        expect(sketch.missed).toBeLessThanOrEqual(keys.length / capacity);
        for (const [key, count] of real) {
          const kept = sketch.get(key);
          if (kept === undefined) expect(count).toBeLessThanOrEqual(sketch.missed);
          else {
            expect(kept.pages).toBeLessThanOrEqual(count);
            expect(kept.pages + kept.missed).toBeGreaterThanOrEqual(count);
          }
        }
      }),
    );
  });

  test("many pages of unique lines do not make a template grow", () => {
    const learner = siteLearner({ capacity: 100 });
    for (let page = 0; page < 60; page++) {
      const lines = Array.from(
        { length: 40 },
        (_, line) => `item ${page * 40 + line} ${"q".repeat((page * 7 + line) % 50)}`,
      );
      learner.add(`Always here\n${lines.join("\n")}`);
    }
    const template = learner.template();
    const [edition] = template.editions as [SiteTemplate["editions"][0]];
    expect(edition.lines.length).toBeLessThan(400);
    expect(edition.lines.some(({ text, pages }) => text === "always here" && pages === 60)).toBe(true);
    expect(codesOf(template)).toContain("LINES_LEFT_OUT");
  });
});

/** Pages of an invented site: a menu, a headline, three paragraphs, a foot; the number of the site makes its own lines. */
function madeSite(site: number, pages: number): string[] {
  const places = ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir"];
  const name = `Site${"abcdefghijklmnopqrstuvwxyzabcdef".charAt(site)} Herald${site}`;
  return Array.from({ length: pages }, (_, page) => {
    const place = `${places[page % places.length]}${page < places.length ? "" : page}`;
    return [
      `${place} gets a bridge of its own | ${name}`,
      `Menu of ${name}`,
      `Weather at ${name}`,
      `${name} shop`,
      `${place} gets a bridge of its own`,
      `The village of ${place} will have a bridge across the brook by ${2025 + page}, the county said on Monday.`,
      `It will cost ${page + 2} million, and ${place} has to pay a third of that from what it earns with its wood.`,
      `People of ${place} have waited for it since the flood of ${1950 + page * 3}, when the old one went down the river.`,
      `Write to the editors of ${name}`,
      `Subscribe to ${name} for less than a loaf of bread a week`,
      `${name} is a paper of the county`,
    ].join("\n");
  });
}

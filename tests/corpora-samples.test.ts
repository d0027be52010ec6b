import { describe, expect, test } from "vitest";
import type { ParsedRecord } from "../src/index.js";
import { decodeReferences } from "../src/text/references.js";
import { parseAll, sampleOf } from "./support/corpora.js";

const atHand = sampleOf("reuters21578/reut2-000.first10.sgm") !== undefined;

async function recordsOf(path: string): Promise<readonly ParsedRecord[]> {
  return (await parseAll(sampleOf(path) as Uint8Array)).records;
}
const first = async (path: string) => (await recordsOf(path))[0] as ParsedRecord;
const field = ({ record }: ParsedRecord, name: string) => record.fields?.[name];
const names = ({ article }: ParsedRecord) => article.authors.map(({ name }) => name);
const terms = ({ article }: ParsedRecord, scheme: string) =>
  article.keywords.filter((each) => each.scheme === scheme).map(({ term }) => term);
const texts = ({ article }: ParsedRecord, kind = "paragraph") =>
  article.body.filter((each) => each.kind === kind).map(({ text }) => text);
const codes = ({ diagnostics }: ParsedRecord) => diagnostics.map(({ code }) => code);

/** The words of a value stand in the blocks that `origins` names, between tags and references. */
function expectPlaces({ text, blocks, article, origins }: ParsedRecord): void {
  const values: readonly (readonly [string, string | undefined])[] = [
    ...(["headline", "kicker", "deck", "byline", "section"] as const).map((path) => [path, article[path]] as const),
    ["dateline", article.dateline?.text],
    ...article.body.map(({ text: said }, at) => [`body.${at}`, said] as const),
    ...article.media.map(({ caption }, at) => [`media.${at}.caption`, caption] as const),
  ];
  for (const [path, value] of values) {
    if (value === undefined) continue;
    const [, paragraph] = /^body\.(\d+)$/.exec(path) ?? [];
    const places =
      paragraph === undefined ? (origins[path] ?? []) : (origins.body ?? []).slice(Number(paragraph)).slice(0, 1);
    expect(places.length, path).toBeGreaterThan(0);
    const printed = places.map((at) => text.slice(blocks[at]?.span.start, blocks[at]?.span.end)).join(" ");
    const said = decodeReferences(printed.replace(/<[^<>]{0,400}>/g, "")).replace(/\s+/g, "");
    for (const word of value.split(/\s+/)) expect(said, path).toContain(word);
  }
}

describe.skipIf(!atHand)("the samples (skipped where they are not at hand)", () => {
  test("Reuters-21578: ten stories of one afternoon", async () => {
    const records = await recordsOf("reuters21578/reut2-000.first10.sgm");
    expect(records.map(({ record }) => record.id)).toEqual("1 2 3 4 5 6 7 8 9 10".split(" "));
    expect(records.map((each) => field(each, "OLDID")?.[0])).toEqual(
      Array.from({ length: 10 }, (_, at) => `${5544 + at}`),
    );
    expect(records.every((each) => field(each, "LEWISSPLIT")?.[0] === "TRAIN")).toBe(true);
    expect(records.map(({ article }) => article.publishedAt?.slice(11))).toEqual(
      "15:01:01.79 15:02:20.00 15:03:27.51 15:07:13.72 15:10:44.60 15:14:36.41 15:14:42.83 15:15:40.12 15:17:11.20 15:18:06.67".split(
        " ",
      ),
    );
    expect(records.every(({ article }) => article.publishedAt?.startsWith("1987-02-26T"))).toBe(true);
    expect(records.map(({ article }) => article.headline)).toEqual([
      "BAHIA COCOA REVIEW",
      "STANDARD OIL <SRD> TO FORM FINANCIAL UNIT",
      "TEXAS COMMERCE BANCSHARES <TCB> FILES PLAN",
      "TALKING POINT/BANKAMERICA <BAC> EQUITY OFFER",
      "NATIONAL AVERAGE PRICES FOR FARMER-OWNED RESERVE",
      "ARGENTINE 1986/87 GRAIN/OILSEED REGISTRATIONS",
      "RED LION INNS FILES PLANS OFFERING",
      "USX <X> DEBT DOWGRADED BY MOODY'S",
      "CHAMPION PRODUCTS <CH> APPROVES STOCK SPLIT",
      "COMPUTER TERMINAL SYSTEMS <CPML> COMPLETES SALE",
    ]);
    expect(records.map((each) => terms(each, "subject")[0])).toEqual([
      "cocoa",
      ...Array(3),
      "grain",
      "veg-oil",
      ...Array(2),
      "earn",
      "acq",
    ]);
    expect(terms(records[4] as ParsedRecord, "subject")).toEqual("grain wheat corn barley oat sorghum".split(" "));
    expect(field(records[7] as ParsedRecord, "REUTERS.TOPICS")).toEqual(["YES"]);
    expect(records.map(({ article }) => article.dateline?.places.join())).toEqual([
      "SALVADOR",
      "CLEVELAND",
      "HOUSTON",
      "LOS ANGELES",
      "WASHINGTON",
      "BUENOS AIRES",
      "PORTLAND, Ore.",
      "NEW YORK",
      "ROCHESTER, N.Y.",
      "COMMACK, N.Y.",
    ]);
    expect(records.every(({ article }) => article.dateline?.date === "--02-26")).toBe(true);
    expect(records.map((each) => terms(each, "subject").length)).toEqual([1, 0, 0, 0, 6, 12, 0, 0, 1, 1]);
    expect(terms(records[0] as ParsedRecord, "place")).toEqual(["el-salvador", "usa", "uruguay"]);
    expect(records.flatMap((each, at) => (names(each).length > 0 ? [at + 1, ...names(each)] : []))).toEqual([
      4,
      "Janie Gabbett",
      "Reuters",
    ]);
    for (const { article } of records) {
      expect(article.body.length).toBeGreaterThan(0);
      expect(article.body.some(({ text }) => /^Reuters?$|&#\d/i.test(text))).toBe(false);
    }
  });

  test("TREC and Gigaword", async () => {
    const [one, two] = await recordsOf("trec-sgml/trec_collection2_trec1");
    expect(
      [one, two].map((each) => [
        each?.record.id,
        each?.article.headline,
        each?.article.dateline?.places[0],
        each?.article.dateline?.agency,
      ]),
    ).toEqual([
      ["TREC_DOC_1", "This is head", "TOKYO", "AP"],
      ["DOC222", "HEAD", "MEXICO CITY", "AP"],
    ]);
    const wsj = await first("trec-sgml/trec_collection2_trec2");
    expect(wsj).toMatchObject({
      record: { id: "WSJ_1", fields: { DOCID: ["1A2B3C"], LP: ["content"] } },
      article: {
        headline: "head text",
        publishedAt: "2003-01-30",
        publication: { name: "WALL STREET JOURNAL (J)", page: "16" },
        body: [{ text: "content" }],
      },
    });
    expect(wsj.article.keywords).toContainEqual({
      term: "ACQUISITIONS & MERGERS, TAKEOVERS, BOARD BATTLES",
      scheme: "subject",
      code: "TNM",
    });
    expect(wsj.article.keywords.filter(({ scheme }) => scheme === "place").map(({ code }) => code)).toEqual([
      "NME",
      "OH",
      "US",
    ]);
    expect(terms(wsj, "company")).toEqual(["Anserini Who"]);
    const web = await recordsOf("trec-sgml/trecweb_collection1_segment1.txt");
    // The middle one, whose id is not opened, is no silence: it comes without an id, and says so.
    expect(web.map(({ record }) => record.id)).toEqual(["WEB-0001", undefined, "WEB-0003"]);
    expect(codes(web[1] as ParsedRecord)).toContain("TREC_ID_MISSING");
    expect(await first("trec-sgml/FT922-5992.excerpt.sgml")).toMatchObject({
      record: { id: "FT922-5992" },
      article: {
        headline: "World News In Brief: No second term",
        publishedAt: "1992-05-27",
        publication: { name: "The Financial Times", page: "International Page 1" },
      },
    });
    const dog = await first("gigaword/serif_dog-bites-man.sgml");
    expect(dog).toMatchObject({
      record: { type: "other" },
      article: { headline: "Dog Bites Man", publishedAt: "2014-10-09" },
      stated: { publishedAt: "DOC.id" },
    });
    expect(texts(dog)).toHaveLength(3);
    expect(dog.article.dateline).toBeUndefined();
  });

  test("ANPA 1312", async () => {
    const argentina = await first("anpa1312/anpa-1.tst");
    expect(argentina).toMatchObject({
      record: { id: "2870", type: "text", fields: { priority: ["f"], category: ["l"], Eds: ["With AP Photos."] } },
      article: {
        headline: "For Argentine chemo patients, mirrors can hurt",
        byline: "By PAUL BYRNE and ALMUDENA CALATRAVA",
        publishedAt: "2013-11-13T15:09Z",
        wordCount: 1049,
        dateline: { places: ["BUENOS AIRES, Argentina"], agency: "AP" },
      },
    });
    expect(names(argentina)).toHaveLength(2);
    expect(field(argentina, "photo")).toHaveLength(6);
    expect(argentina.article.media.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6].map((at) => `XNP10${at}`));
    expect(field(argentina, "slug")?.[0]).toMatch(/^Argentina-Cancer/);
    const weather = await first("anpa1312/anpa-3.tst");
    expect(weather).toMatchObject({
      record: { id: "2595", type: "tabular", fields: { priority: ["u"], category: ["i"] } },
      article: { publishedAt: "2013-11-13T07:13Z", wordCount: 895 },
    });
    expect(weather.article.headline).toBeUndefined();
    expect(texts(weather, "listItem")).toContain("Amsterdam;42;50;rn;0.08;39;52;pc;39;48;rn");
    const heat = await first("anpa1312/ap_anpa-1.tst");
    expect(heat).toMatchObject({
      record: { id: "6715", fields: { category: ["z"], take: ["1stLd-Writethru"], slug: ["Heat-Hawks"] } },
      article: {
        headline: "Deng has 30 points, short-handed Heat beat Hawks 115-111",
        authors: [{ name: "Charles Odum", role: "AP Sports Writer" }],
        dateline: { text: "ATLANTA (AP) _" },
        publishedAt: "2016-02-20T03:37Z",
      },
    });
    expect(heat.article.media).toHaveLength(6);
    const lobster = await first("anpa1312/ap_anpa-3.tst");
    expect(lobster).toMatchObject({
      record: { id: "7787", fields: { category: ["d"] } },
      article: {
        headline: "$210 lobster is found dead",
        wordCount: 590,
        publishedAt: "2016-08-29T16:26Z",
        dateline: { places: ["CHATHAM, Mass."], agency: "AP" },
      },
    });
    expect(texts(lobster)).toHaveLength(1);
    const glance = await first("anpa1312/ap_anpa-6.tst");
    expect(glance).toMatchObject({
      record: { id: "0284", type: "tabular", fields: { category: ["s"], keyword: ["BBO--WildCardGlance"] } },
      article: { publishedAt: "2019-08-18T20:17Z" },
    });
    expect(glance.article.wordCount).toBeUndefined();
  });

  test("IPTC 7901", async () => {
    const coalition = await first("iptc7901/IPTC7901.txt");
    expect(coalition).toMatchObject({
      record: { id: "062", fields: { priority: ["4"], category: ["i"], slug: ["Germany-politics"] } },
      article: {
        headline: "Germany Social Democrats: Coalition talks with Merkel could fail",
        publishedAt: "2013-11-13T11:37Z",
        wordCount: 211,
        dateline: { places: ["Berlin"], agency: "dpa" },
      },
    });
    expect(texts(coalition)).toHaveLength(5);
    expect(coalition.article.body.some(({ text }) => /NOTEBOOK|not for publication/.test(text))).toBe(false);
    expect(field(coalition, "notebook")?.[0]).toMatch(/^# dpa NOTEBOOK/);
    const pact = await first("iptc7901/dpa_four_line.txt");
    expect(pact).toMatchObject({
      record: { fields: { take: ["REFILE", "1ST LEAD"], slug: ["Switzerland/migration/UN"], category: ["i"] } },
      article: {
        headline: "Switzerland joins list of countries resisting UN migration pact",
        byline: "By dpa correspondents",
        // No person: the agency has written, as behind any opener.
        authors: [{ name: "dpa" }],
        publishedAt: "2018-11-21T23:22Z",
        wordCount: 380,
        dateline: { places: ["Geneva"], agency: "dpa" },
      },
    });
    // The one byte that is not of ASCII is a no-break space of Latin-1.
    expect(field(pact, "notebook")?.[0]).toContain("Helen Corbett");
    expect(codes(pact)).toContain("ENCODING_DETECTED");
    const yemen = await first("iptc7901/dpa_two_line.txt");
    expect(yemen).toMatchObject({
      record: { fields: { take: ["EXTRA"], slug: ["Yemen/conflict"], category: ["i"] } },
      article: {
        headline: "Peace talks on Yemen to take place in Sweden next month, Mattis says",
        publishedAt: "2018-11-21T21:01Z",
        dateline: { places: ["Washington"], agency: "dpa" },
        wordCount: 93,
      },
    });
    expect(texts(yemen)).toHaveLength(4);
  });

  test("NITF", async () => {
    const aap = await first("nitf/aap.xml");
    expect(aap).toMatchObject({
      record: {
        id: "AAP.115314987.5417374",
        fields: {
          urgency: ["5"],
          "anpa-keyword": ["Monitor 1900 ABC News"],
          "anpa-sequence": ["1747"],
          "anpa-category": ["a"],
        },
      },
      article: {
        headline: "The main stories on today's 1900 ABC TV news",
        byline: "By John Doe",
        dateline: { places: ["Sydney"] },
        wordCount: 349,
        publishedAt: "2013-10-20T19:27:51+11:00",
      },
    });
    expect(aap.article.keywords.map(({ code }) => code)).toEqual(["02000000", "02003000", "02003001", "02003002"]);
    const fishing = await first("nitf/nitf-fishing.xml");
    expect(fishing).toMatchObject({
      record: {
        id: "iptc.321656141.b",
        fields: {
          "docdata@management-status": ["canceled"],
          "date.issue": ["20020225T143000-0500"],
          "date.expire": ["20120226T093000-0500"],
        },
      },
      article: {
        headline: "Weather and Tide Updates for Norfolk",
        byline: "By Alan Karben",
        authors: [{ name: "Alan Karben", affiliation: "NITF Network News Online" }],
        dateline: { text: "Newport News, VA" },
        publishedAt: "2002-02-26",
        media: [{ caption: "The tides, captured on film late yesterday.", credit: "Karben" }],
      },
    });
    expect(terms(fishing, "keyword")).toEqual(["fishing", "lures", "tides"]);
    expect(terms(fishing, "subject")).toHaveLength(3);
    expect(terms(fishing, "place")).toContain("Norfolk, VA, US");
    expect(texts(fishing, "crosshead")).toEqual(["The Tides are High", "Local Nooks"]);
    expect(texts(fishing).some((text) => text.startsWith("This sample article"))).toBe(false);
    expect(field(fishing, "note")).toHaveLength(1);
    expect(field(fishing, "ed-msg")).toEqual(["Today begins an expanded format of this popular column."]);
    const top = await first("nitf/ap_media_text_nitf.xml");
    expect(top).toMatchObject({ article: { headline: "BC-BBN--Top Ten", publishedAt: "2019-07-03T04:05:12Z" } });
    expect(texts(top)).toHaveLength(3);
    expect(texts(top, "listItem")).toHaveLength(17);
    expect(texts(top, "listItem")[4]).toBe("McNeil NYM 72 271 37 95 .351");
    expect(top.record.fields).toMatchObject({ "doc-id@regsrc": ["AP"], distributor: ["The Associated Press"] });
    expect([top.article.byline, top.article.dateline]).toEqual([undefined, undefined]);
    const times = await first("nyt-nitf/anserini_nyt.xml");
    expect(times).toMatchObject({
      record: {
        id: "12345678",
        fields: {
          print_byline: ["By Some One; Compiled by Another Person"],
          normalized_byline: ["One, Some"],
          "doc.copyright": ["2007 The New York Times"],
        },
      },
      article: {
        headline: "Article Title",
        deck: "Article abstract.",
        authors: [{ name: "Some One" }, { name: "Another Person", role: "Compiled by" }],
        publishedAt: "2007-02-01",
      },
    });
    expect(texts(times)).toEqual(["First paragraph.", "Second paragraph."]);
  });

  test("ninjs", async () => {
    expect(await first("ninjs/ninjs1.json")).toMatchObject({
      record: { fields: { authors: ["John"], located: ["Milton Keynes"] } },
      article: {
        headline: "headline",
        deck: "abstract",
        byline: "Peter and Jane",
        authors: [{ name: "John" }],
        dateline: { places: ["Milton Keynes"] },
        publishedAt: "2017-08-24T04:37:19+00:00",
        updatedAt: "2017-08-24T04:38:34+00:00",
        publication: { name: "AAP" },
        language: "fr",
      },
    });
    for (const name of ["iptc14_ninjsExSimpleText1", "iptc14_ninjsExMediumText1", "005_complex_text_article"]) {
      const trial = await first(`ninjs/${name}.json`);
      expect(trial.article).toMatchObject({
        headline: "Captain of wrecked cruise ship on trial in Italy",
        publishedAt: "2013-07-09T10:37:00Z",
        dateline: { places: ["GROSSETO, Italy"], agency: "AP" },
      });
      expect(names(trial)).toEqual(["Paulo Santalucia", "Frances d'Emilio"]);
      if (name !== "iptc14_ninjsExSimpleText1") expect(field(trial, "located")).toEqual(["Grossetto, Italy"]);
      expect(texts(trial)).toHaveLength(4);
    }
    const derby = await first("ninjs/iptc21_dpa_text.json");
    expect(derby).toMatchObject({
      record: { fields: { version: ["2"] } },
      article: {
        headline: "Faktencheck Derby-Elfmeter: Hat Schiedsrichter Zwayer recht?",
        authors: [{ name: "Christian Hollmann" }, { name: "dpa" }],
        publishedAt: "2019-05-10T16:02:28+02:00",
        language: "de",
      },
    });
    expect(texts(derby)).toHaveLength(9);
    expect(await first("ninjs/bbc-ninjs-text-test.json")).toMatchObject({
      record: { type: "advisory" },
      article: { byline: "John Doe", publishedAt: "2018-05-28T16:40:08", body: [{ text: "body" }] },
    });
  });

  test("NewsML-G2 and NewsML 1", async () => {
    const folder = "newsml-g2";
    const fed = await first(`${folder}/LISTING_2_NewsML-G2_Text_Document.xml`);
    expect(fed).toMatchObject({
      record: {
        id: "urn:newsml:acmenews.com:20161121:US-FINANCE-FED",
        fields: { version: ["11"], slugline: ["US-Finance-Fed"], byttl: ["Staff Reporter"], located: ["New York, NY"] },
      },
      article: {
        headline: 'Fed to halt QE to avert "bubble"',
        byline: "By Meredith Jameson",
        authors: [{ name: "Meredith Jameson", role: "Staff Reporter" }],
        dateline: { places: ["New York, NY"] },
      },
    });
    expect([texts(fed).length, terms(fed, "subject").length]).toEqual([2, 3]);
    const listing = await first(`${folder}/LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml`);
    // Of its two paragraphs one is the abstract, which stands above the body here as in any NITF.
    expect(listing.article.deck).toMatch(/^A pair of teams/);
    expect(texts(listing)).toEqual([expect.stringMatching(/^With the Philadelphia Phillies/)]);
    const ansa = await first(`${folder}/ansa-newsmlg2-text.xml`);
    expect(ansa).toMatchObject({
      record: { fields: { located: ["Rome"], urgency: ["5"] } },
      article: {
        headline: "Catalan independence declaration unacceptable - Alfano",
        deck: "Foreign minister expresses faith in Spanish government",
        publishedAt: "2017-10-11T10:41:00+01:00",
        language: "it",
        dateline: { places: ["Rome"], agency: "ANSA", date: "--10-11" },
        media: [{ id: "tag:ansa.it,2017-10-11:200400bfd17a98e68ea9597546e5ec93.jpg" }],
      },
    });
    expect(texts(ansa)).toHaveLength(4);
    const stt = await first(`${folder}/stt1.xml`);
    expect(stt).toMatchObject({
      record: { fields: { version: ["2"], urgency: ["3"] } },
      article: {
        headline: "Mikko Moilanen siirtyy Revenion toimitusjohtajaksi",
        dateline: { places: ["Helsinki"] },
        publishedAt: "2019-04-15T11:12:24",
        updatedAt: "2019-04-15T13:49:15",
        language: "fi",
      },
    });
    expect([texts(stt).length, terms(stt, "subject").length]).toEqual([4, 8]);
    const dpa = await first(`${folder}/dpa_with_dateline.xml`);
    expect(dpa.article).toMatchObject({
      headline: "DeepSeek-Schock aus China: Zeichen für KI-Zeitenwende?",
      kicker: "Künstliche Intelligenz",
      byline: "Von Andrej Sokolow, dpa",
      dateline: { places: ["New York"], agency: "dpa" },
      publishedAt: "2025-01-28T09:18:34+01:00",
    });
    expect(dpa.record.fields).toMatchObject({ version: ["2"], urgency: ["3"] });
    expect(field(dpa, "edNote")?.some((note) => note.startsWith("Autor/in:"))).toBe(true);
    expect(dpa.article.body.some(({ text }) => /Notizblock|@dpa\.com|Foto Archiv/.test(text))).toBe(false);
    const afp = await first(`${folder}/afp20.xml`);
    expect(afp.article).toMatchObject({
      headline: "Décès de Naomi Musenga: l'opératrice du Samu définitivement condamnée",
      dateline: { text: "Strasbourg, 10 juil 2024 (AFP)" },
      publishedAt: "2024-07-10T12:59:02Z",
      language: "fr",
    });
    expect(texts(afp)).toHaveLength(2);
  });

  test.each([
    ...["reuters21578/reut2-000.first10.sgm", "trec-sgml/trec_collection2_trec1", "trec-sgml/trec_collection2_trec2"],
    ...["trec-sgml/FT922-5992.excerpt.sgml", "gigaword/serif_dog-bites-man.sgml", "anpa1312/anpa-1.tst"],
    ...["anpa1312/ap_anpa-1.tst", "iptc7901/IPTC7901.txt", "iptc7901/dpa_four_line.txt", "nitf/aap.xml"],
    ...["nitf/nitf-fishing.xml", "nyt-nitf/anserini_nyt.xml", "newsml-g2/stt1.xml", "newsml-g2/dpa_with_dateline.xml"],
    ...[
      "newsml-g2/afp20.xml",
      "ninjs/iptc21_dpa_text.json",
      "20newsgroups/82757",
      "cnn-dailymail/excerpt_hawaiian.story",
    ],
  ])("%s: each value is read off the places that it names", async (path) => {
    for (const record of await recordsOf(path)) expectPlaces(record);
  });

  test("20 Newsgroups and CNN", async () => {
    const group = await first("20newsgroups/82757");
    expect(Object.keys(group.record.fields ?? {})).toHaveLength(7);
    expect(group.article).toMatchObject({
      headline: "Re: Religion and homosexuality",
      authors: [{ name: "Daniel S OConnell" }],
      body: [{ text: "Good Luck on your journey!" }],
    });
    expect(group.article.publishedAt).toBeUndefined();
    const story = await first("cnn-dailymail/excerpt_hawaiian.story");
    expect(story.article.dateline).toMatchObject({ text: "(CNN) --", agency: "CNN" });
    expect([texts(story).length, texts(story)[2], story.article.deck?.split("\n").length]).toEqual([3, "[...]", 4]);
  });
});

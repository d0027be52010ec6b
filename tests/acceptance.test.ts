import { describe, expect, test } from "vitest";
import type { ParsedRecord } from "../src/index.js";
import { exportSample, parsedExport } from "./support/exports.js";

const read = (name: string) => parsedExport(exportSample(name) as Uint8Array);
const names = ({ article }: ParsedRecord) => article.authors.map(({ name }) => name);
const terms = ({ article }: ParsedRecord, scheme: string) =>
  article.keywords
    .filter((each) => each.scheme === scheme)
    .map(({ term, relevance }) => [term, Math.round((relevance ?? 0) * 100)]);

/** Values that people read off the samples, beside those that the tests of their formats hold. */
describe.skipIf(exportSample("lexisnexis-txt/LNT_sample.TXT") === undefined)(
  "values of the samples of ../shared, skipped where it is absent",
  () => {
    test("LNT_sample.TXT: the cover, captions and codes", async () => {
      const { records, infos } = await read("lexisnexis-txt/LNT_sample.TXT");
      expect(infos).toHaveLength(1);
      expect(Object.keys(infos[0]?.fields ?? {})).toEqual([
        ...["Download Request", "Time Of Request", "Send To", "Terms", "Source", "Combined Source", "Project ID"],
      ]);
      expect(infos[0]).toMatchObject({
        declared: 10,
        fields: {
          "Download Request": ["Selected Items: 1-10"],
          "Time Of Request": ["Friday, March 20, 2018 16:51:31"],
          Terms: ["(DATE(>=2009-12-01 and <=2010-05-11) and (Sample File) and not (TYPE(web)))"],
          "Project ID": ["None"],
        },
      });
      expect(records.map(({ record }) => record.fields?.["JOURNAL-CODE"]?.[0])).toEqual([
        ...[undefined, undefined, "SUN", "TIM", "TIM", "TIM", undefined, undefined, undefined, undefined],
      ]);
      expect(records.map(({ article }) => article.media)).toEqual([
        ...[[], [], []],
        [
          {
            caption:
              "Rupert Hamer, who was killed in an explosion in Afghanistan yesterday while on patrol with US Marines",
            credit: "SUNDAY MIRROR / PA",
          },
        ],
        ...[[], [], [], []],
        [{ caption: "Puppet master? Charles Clarke (left) is said to be behind plot against Brown" }],
        [],
      ]);
      expect(records.reduce((sum, { article }) => sum + article.body.length, 0)).toBe(122);
      const tails = /^(?:LOAD-DATE|LANGUAGE|GRAPHIC|PUBLICATION-TYPE|JOURNAL-CODE|Copyright)\b/;
      expect(records.flatMap(({ article }) => article.body).filter(({ text }) => tails.test(text))).toEqual([]);
      expect(records.map(({ article }) => article.byline)[7]).toBe("BY STEPHEN POLLARD");
    });

    test("amcat_test3.txt: language, load date and kind of the paper", async () => {
      const [first] = (await read("lexisnexis-txt/amcat_test3.txt")).records;
      expect(first).toMatchObject({
        record: { fields: { "PUB-TYPE": ["Paper"], AUTEUR: ["PRUIM, FRED"] } },
        article: { language: "nl", loadedAt: "2002-09-26", dateline: { text: "DEN HAAG, dinsdag" } },
      });
    });

    test("LNT_sample.DOCX: bylines, versions and titles", async () => {
      const { records } = await read("nexis-uni/LNT_sample.DOCX");
      expect(records[1]?.article).toMatchObject({
        publishedAt: "2019-07-02T09:33Z",
        publication: { name: "The Guardian (London)", edition: "Version 17" },
      });
      expect(records.map(names)).toEqual([
        ["Mattha Busby", "Andrew Sparrow"],
        ["Andrew Sparrow"],
        ["Daniel Boffey"],
        ["Heather Stewart"],
        ["Andrew Sparrow", "Kevin Rawlinson"],
        ["Lisa O'Carroll"],
        [],
        ["Greg Wood"],
        ["Ross Ihaka", "Robert Gentleman"],
        ["Tom Kibasi"],
      ]);
      expect(records[2]?.article.authors).toEqual([{ name: "Daniel Boffey", place: "Brussels" }]);
      expect(records.slice(6).map(({ article }) => article.headline)).toEqual([
        "Sample Headline",
        "Lorem ipsum dolor sit amet, nec egestas blandit",
        "R (programming language) on Wikipedia",
        "What is Wikipedia",
      ]);
      expect(records.map(({ article }) => article.keywords.length > 0)).toEqual(records.map((_, at) => at === 6));
    });

    test("USA TODAY and The Guardian as DOCX: headlines, editions, terms", async () => {
      const { records, infos } = await read("nexis-uni/koheiw_usa-today.docx");
      expect(infos[0]).toMatchObject({
        declared: 7,
        fields: { "Job Number": ["79564983"], "Search Terms": ["world trade organization litigation"] },
      });
      expect(records.map(({ article }) => [article.headline, article.publication?.edition])).toEqual([
        ["Bush plays free-trade game", "FINAL EDITION"],
        ["FDIC reports drop-off in banks' profit", "FINAL EDITION"],
        ["U.S. job picture isn't drawn in the Oval Office", "FINAL EDITION"],
        ["Most goals met, GOP now has no sharp focus", "FINAL EDITION"],
        ["Looking ahead; Congress takes up 9/11 recommendations", "FIRST EDITION"],
        ["Looking ahead; Congress takes up 9/11 recommendations", "FINAL EDITION"],
        ["Anheuser-Busch prepares to toast change in EU law", "FINAL EDITION"],
      ]);
      expect(records.map((each) => names(each)[0])).toEqual([
        ...["George Hager", undefined, "Peronet Despeignes", "Jessica Lee", "John Bacon", "John Bacon"],
        "Duncan Lumsden",
      ]);
      expect(records.map(({ article }) => article.loadedAt)).toEqual([
        "2002-05-03",
        ...records.slice(1).map(({ article }) => article.publishedAt),
      ]);
      const [guardian] = (await read("nexis-uni/koheiw_guardian2.docx")).records as [ParsedRecord];
      expect(guardian.article.headline).toMatch(/^You, Me & The Apocalypse: .*; Rhik Samadder heads to/);
      expect(guardian.article.loadedAt).toBe("2015-09-30");
      expect(terms(guardian, "subject")).toEqual([
        ["SHOOTINGS", 67],
        ["CLIMATE CHANGE", 52],
      ]);
      expect(terms(guardian, "person")).toEqual([
        ["ROB LOWE", 79],
        ["MILEY CYRUS", 56],
        ["TOM CRUISE", 50],
      ]);
      expect(terms(guardian, "place")).toEqual([["UNITED STATES", 90]]);
    });

    test("jhauser_example-input.txt: placeholders and terms stay as printed", async () => {
      const { records } = await read("proquest/jhauser_example-input.txt");
      expect(records).toHaveLength(1);
      const [{ record }] = records as [ParsedRecord];
      expect(record).toMatchObject({
        id: "23847239847",
        fields: { "Publication date": ["Month Date, 2020"], Subject: ["Ponies; Rainbows"] },
      });
    });

    test("the first Washington Post article: kinds in the order of its contents", async () => {
      const [first, second] = (await read("jsonl/wapo_articles.jl")).records;
      // Of the four pieces of HTML one says that it is a subhead; the tweet stands last.
      expect(first?.article.body.map(({ kind }) => kind)).toEqual([
        ...["crosshead", "paragraph", "paragraph", "paragraph", "quote"],
      ]);
      expect(second?.article.body).toHaveLength(3);
      expect([first, second].flatMap((each) => each?.article.media ?? [])).toEqual([]);
    });
  },
);

/** Names that every object of the language has, where a dump has names of its own: they mean nothing. */
import { describe, expect, test } from "vitest";
import { type DumpRecord, isParseError, type ParsedRecord, parseDump } from "../src/index.js";

const names = ["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__"];
const story = "The harbour opened again on Monday, officials said.";

const dumps: Readonly<Record<string, (name: string) => string>> = {
  "a word of RTF": (name) => `{\\rtf1\\ansi \\${name} ${story}\\par}`,
  "a header of a newsgroup": (name) =>
    `From: a@b.example (Ann Other)\nSubject: Harbour opens\n${name}: x\nNewsgroups: sci.space\nMessage-ID: <1@x>\nDate: 3 May 1993 10:00:00 GMT\nLines: 1\n\n${story}\n`,
  "a list of Reuters-21578": (name) =>
    `<REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" CGISPLIT="TRAINING-SET" OLDID="1" NEWID="1">\n<${name}><D>x</D></${name}>\n<TEXT><TITLE>HARBOUR</TITLE><BODY>${story}\n</BODY></TEXT>\n</REUTERS>\n`,
  "a list and an element of RCV1": (name) =>
    `<?xml version="1.0" ?>\n<newsitem itemid="2286" id="root" date="1996-08-20" xml:lang="en">\n<headline>Harbour</headline>\n<text>\n<p>${story}</p>\n</text>\n<metadata>\n<codes class="bip:${name}">\n<code code="MEX"/>\n</codes>\n<dc element="${name}" value="x"/>\n</metadata>\n</newsitem>\n`,
  "a key, a type and a language of JSON": (name) =>
    `{"title":"Harbour","text":"${story}","url":"https://x.example/1","language":"${name}","lang":"${name}","type":"${name}","${name}":"x"}\n`,
  "the parts of a Washington Post document": (name) =>
    `{"id":"1","title":"Harbour","article_url":"https://x.example/1","contents":[{"content":"${story}","subtype":"${name}","type":"sanitized_html"},{"type":"${name}","content":"x","kind":"${name}"}]}\n`,
};

describe.each(Object.entries(dumps))("%s", (_what, dump) => {
  test.each(names)("%s is read to its end, with its story", async (name) => {
    const records: ParsedRecord[] = [];
    const reading = (async () => {
      for await (const record of parseDump(new TextEncoder().encode(dump(name)))) records.push(record);
    })();
    await reading.catch((error) => expect(isParseError(error) ? error.message : error).toBeUndefined());
    expect(records).toHaveLength(1);
    const [{ record, article, text }] = records as [ParsedRecord];
    // What came out is data, and holds no function.
    expect(JSON.parse(JSON.stringify({ record, article }))).toEqual({ record, article });
    expect(text).toContain(story);
    expect(Object.values((record as Omit<DumpRecord, "text">).fields ?? {}).flat()).toEqual(
      expect.not.arrayContaining([expect.any(Function)]),
    );
  });
});

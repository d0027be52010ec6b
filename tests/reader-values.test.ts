/** What single values mean that records of any kind state, and what the caller may ask for. */
import { describe, expect, test } from "vitest";
import { compressionOf } from "../src/containers/compression.js";
import { isoDate } from "../src/containers/iso-date.js";
import { languageTag } from "../src/containers/language-tag.js";
import { type Limits, resolveLimits } from "../src/containers/limits.js";

describe("a date of the web as ISO 8601", () => {
  test.each<[string, string | undefined]>([
    ["2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z"],
    ["2020-01-28", "2020-01-28"],
    ["2020-01-31", "2020-01-31"],
    ["2020-04-31", undefined],
    ["2020-02-29", "2020-02-29"],
    ["2019-02-29", undefined],
    ["2020-13-01", undefined],
    ["2020-00-01", undefined],
    ["2020-12-00", undefined],
    ["2009-03-65T08:43:19", undefined],
    ["2016-09", "2016-09"],
    ["2016-13", undefined],
    ["2016-00", undefined],
    ["2016", "2016"],
    ["20160", undefined],
    ["2017-07-17 17:03:00", "2017-07-17T17:03:00"],
    ["2017-07-31 17:03:00 UTC", "2017-07-31T17:03:00Z"],
    ["2017-07-17 17:03 GMT", "2017-07-17T17:03Z"],
    ["2017-07-17T17:03:00,5 +0100", "2017-07-17T17:03:00.5+01:00"],
    ["2017-07-17T17:03:00.123456789Z", "2017-07-17T17:03:00.123456789Z"],
    ["2017-07-17T17:03:00+01", "2017-07-17T17:03:00+01"],
    ["2017-07-17T17:03:00-0230", "2017-07-17T17:03:00-02:30"],
    ["2017-07-17T24:00:00Z", "2017-07-17T24:00:00Z"],
    ["2017-07-17T25:00:00Z", undefined],
    ["2017-07-17T23:60:00Z", undefined],
    ["2017-07-17T23:59:60Z", "2017-07-17T23:59:60Z"],
    ["2017-07-17T23:59:61Z", undefined],
    ["2017-07-17T7:00", undefined],
    ["x2017-07-17", undefined],
    ["2017-07-17 ", undefined],
  ])("%j: %j", (printed, wanted) => {
    expect(isoDate(printed)).toEqual(wanted);
  });
});

describe("the tag of a language, and the same when it is asked again", () => {
  test.each<[string, string | undefined]>([
    ["eng", "en"],
    ["English", "en"],
    ["EN", "en"],
    ["en_US", "en-US"],
    ["en-gb", "en-GB"],
    ["es-419", "es-419"],
    ["es-41", "es"],
    ["zh_Hant", "zh-Hant"],
    ["zh-hans", "zh-Hans"],
    ["zh-HANT-tw", "zh-Hant-TW"],
    ["rus_Cyrl", "ru"],
    ["Bokmål", "nb"],
    ["scc", "scc"],
    [" deu ", "de"],
    ["Farsi", "fa"],
    ["xx", "xx"],
    ["xxxx", undefined],
    ["1", undefined],
    ["", undefined],
    ["chi", "zh"],
    ["pt-BR-x", "pt-BR"],
    ["pes", "fa"],
  ])("%j: %j", (printed, wanted) => {
    expect([languageTag(printed), languageTag(printed)]).toEqual([wanted, wanted]);
  });
});

describe("what first bytes are compressed with", () => {
  test.each<[readonly number[], string | undefined]>([
    [[31, 139], "gzip"],
    [[31, 157, 144], "compress"],
    [[31], undefined],
    [[40, 181, 47, 253], "zstd"],
    [[40, 181, 47, 254], undefined],
    [[80, 42, 77, 24], "zstd"],
    [[66, 90, 104], "bzip2"],
    [[66, 90, 105], undefined],
    [[253, 55, 122, 88, 90], "xz"],
    [[4, 34, 77, 24], "lz4"],
    [[80, 75, 3, 4], "zip"],
    [[80, 75, 5, 6], undefined],
    [[], undefined],
  ])("%j: %j", (head, wanted) => {
    expect(compressionOf(Uint8Array.from(head))).toEqual(wanted);
  });
});

describe("limits", () => {
  test("are these unless told", () => {
    expect(resolveLimits({})).toEqual({
      maxRecordBytes: 16_777_216,
      maxHeaderBytes: 2_097_152,
      maxHeaderFields: 10_000,
      maxLineBytes: 16_777_216,
      maxJsonDepth: 256,
      maxXmlDepth: 256,
      maxInflationRatio: 1000,
      maxArchiveBytes: 268_435_456,
    });
  });

  test.each<[keyof Limits, number]>([
    ["maxRecordBytes", 16],
    ["maxHeaderBytes", 16],
    ["maxHeaderFields", 1],
    ["maxLineBytes", 16],
    ["maxJsonDepth", 1],
    ["maxXmlDepth", 1],
    ["maxInflationRatio", 1],
    ["maxArchiveBytes", 16],
  ])("%s is at least %d, a whole number or none", (name, least) => {
    const own = (value: number | undefined) => resolveLimits({ [name]: value });
    expect(own(least)).toEqual({ ...resolveLimits({}), [name]: least });
    expect(own(Number.POSITIVE_INFINITY)[name]).toBe(Number.POSITIVE_INFINITY);
    expect(own(undefined)).toEqual(resolveLimits({}));
    for (const wrong of [least - 1, least + 0.5, Number.NaN, Number.NEGATIVE_INFINITY, 2 ** 53]) {
      expect(() => own(wrong)).toThrow(`${name} is ${wrong}: give a whole number of at least ${least}`);
    }
  });
});

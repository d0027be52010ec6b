/** Characters of more than one byte: how many bytes each takes, and what is left of one that is none, as WHATWG Encoding says. */
import { describe, expect, test } from "vitest";
import { invalidRuns } from "../src/containers/encoding/invalid-runs.js";
import { behindCharacters, decodeMultiByte } from "../src/containers/encoding/multi-byte.js";

type Range = readonly [from: number, to: number];
const within = (byte: number, ranges: readonly Range[]) => ranges.some(([from, to]) => byte >= from && byte <= to);

/** Leads and trails of two bytes, what stands alone, and a character that all of them can be beside. */
const encodings: Readonly<
  Record<string, { alone?: readonly Range[]; leads: readonly Range[]; trails: readonly Range[] }>
> = {
  shift_jis: {
    alone: [[0xa1, 0xdf]],
    leads: [
      [0x81, 0x9f],
      [0xe0, 0xfc],
    ],
    trails: [
      [0x40, 0x7e],
      [0x80, 0xfc],
    ],
  },
  "euc-jp": { leads: [[0xa1, 0xfe]], trails: [[0xa1, 0xfe]] },
  gbk: {
    alone: [[0x80, 0x80]],
    leads: [[0x81, 0xfe]],
    trails: [
      [0x40, 0x7e],
      [0x80, 0xfe],
    ],
  },
  gb18030: {
    alone: [[0x80, 0x80]],
    leads: [[0x81, 0xfe]],
    trails: [
      [0x40, 0x7e],
      [0x80, 0xfe],
    ],
  },
  big5: {
    leads: [[0x81, 0xfe]],
    trails: [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  },
  "euc-kr": { leads: [[0x81, 0xfe]], trails: [[0x41, 0xfe]] },
};
const trails = [
  0, 0x2f, 0x3a, 0x3f, 0x40, 0x41, 0x5a, 0x61, 0x7e, 0x7f, 0x80, 0x81, 0xa0, 0xa1, 0xb0, 0xdf, 0xe0, 0xfc, 0xfd, 0xfe,
  0xff,
];

describe.each(Object.entries(encodings))("%s", (encoding, { alone = [], leads, trails: wanted }) => {
  const strict = new TextDecoder(encoding === "gbk" ? "gb18030" : encoding, { fatal: true });
  /** Windows-949 has more of Hangul than the decoders of platforms. */
  const isExtended = (lead: number, trail: number) =>
    encoding === "euc-kr" &&
    within(trail, [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0x81, lead < 0xa1 ? 0xfe : 0xa0],
    ]) &&
    (lead < 0xc6 || (lead === 0xc6 && trail <= 0x52));
  const stands = (lead: number, trail: number) => {
    if (isExtended(lead, trail)) return true;
    try {
      return !/[\x80-\x9f\ufffd\uf8f0-\uf8ff]/.test(strict.decode(Uint8Array.of(lead, trail)));
    } catch {
      return false;
    }
  };
  const lengthOf = (lead: number, trail: number) => {
    if (within(lead, alone) || !within(lead, leads)) return 1;
    const isPair = within(trail, wanted) && stands(lead, trail);
    return isPair || trail >= 0x80 ? 2 : 1;
  };
  test("each lead with trails at the limits", () => {
    const odd: string[] = [];
    for (let lead = 0x80; lead < 0x100; lead++) {
      if (encoding === "euc-jp" && (lead === 0x8e || lead === 0x8f)) continue;
      for (const trail of trails) {
        const found = behindCharacters(Uint8Array.of(lead, trail, 0x61), 0, 1, encoding);
        if (found !== lengthOf(lead, trail)) odd.push(`${lead.toString(16)} ${trail.toString(16)}: ${found}`);
      }
    }
    expect(odd).toEqual([]);
  });
});

/** The text of some bytes behind ten others, and the places of what is not valid in it. */
function read(text: string, encoding: string): string[] {
  const told: string[] = [];
  const runs = invalidRuns(encoding, 10, (_, where) => {
    if (where !== undefined && "byteStart" in where) told.push(`${where.byteStart}-${where.byteEnd}`);
  });
  const all = decodeMultiByte(new Uint8Array(Buffer.from(text, "latin1")), encoding, runs);
  runs.end();
  return [all, ...told];
}

test.each<[string, string, string, ...string[]]>([
  ["shift_jis", "a\x8d\x60b\xb1\\~", "a港bｱ\\~"],
  ["shift_jis", "\x1a\x1c\x7f\x1b", "\x1a\x1c\x7f\x1b"],
  ["shift_jis", "\x1a\xfd\x1c\x7f", "\x1a\ufffd\x1c\x7f", "11-12"],
  ["shift_jis", "\x80\xa0\xfd\xfe\xff\x8d\x60", "\ufffd\ufffd\ufffd\ufffd\ufffd港", "10-15"],
  ["shift_jis", "\x8d", "\ufffd", "10-11"],
  ["shift_jis", "\x8d\n\x8d\x7f\x8d\xfd\x8d\xffa", "\ufffd\n\ufffd\x7f\ufffd\ufffda", "10-11", "12-13", "14-18"],
  ["euc-jp", "\xb9\xc1\x8e\xb1\x8f\xb0\xa1a", "港ｱ丂a"],
  ["euc-jp", "\x8e\xa0\x8e\xa1\x8e\xdf\x8e\xe0\x8ea\x8e", "\ufffd｡ﾟ\ufffd\ufffda\ufffd", "10-12", "16-19", "20-21"],
  ["euc-jp", "\x8f\xb0a\x8f\xb0\xa0\x8f\xb0\xff\x8f\xb0\xa1", "\ufffda\ufffd\ufffd丂", "10-12", "13-19"],
  ["euc-jp", "\x8f\xb0", "\ufffd", "10-12"],
  ["euc-jp", "\x8fa\x8f\xa0\x8f\xffb", "\ufffda\ufffd\ufffdb", "10-11", "12-16"],
  ["euc-jp", "\x8d\xa0\xff\xb9\xc1", "\ufffd\ufffd\ufffd港", "10-13"],
  ["gbk", "\x80\xb8\xdb\xff\xb8", "€港\ufffd\ufffd", "13-15"],
  ["gb18030", "\x81\x30\x81\x30\x84\x31\xa4\x37", "\x80\ufffd"],
  ["gb18030", "\x84\x31\xa4\x39\x84\x31\xa5\x30a", "\uffff\ufffd1\ufffd0a", "14-15", "16-17"],
  ["gb18030", "\x90\x30\x81\x30\xe3\x32\x9a\x35", "\u{10000}\u{10ffff}"],
  ["gb18030", "\xe3\x32\x9a\x36a", "\ufffd2\ufffd6a", "10-11", "12-13"],
  ["gb18030", "\x81\x30\x80\x30\x81\x30\xff\x30", "\ufffd0€0\ufffd0\ufffd0", "10-11", "14-15", "16-17"],
  ["gb18030", "\x81\x30\x81\x2f\x81\x30\x81\x3a", "\ufffd0\ufffd/\ufffd0\ufffd:", "10-11", "12-13", "14-15", "16-17"],
  ["gb18030", "a\x81\x30\x81", "a\ufffd", "11-14"],
  ["gb18030", "a\x81\x30", "a\ufffd", "11-13"],
  ["gb18030", "a\x81", "a\ufffd", "11-12"],
  ["big5", "\xb4\xe4\xb4?\xb4\x80\x80\xffa", "港\ufffd?\ufffd\ufffd\ufffda", "12-13", "14-18"],
  ["euc-kr", "\xc7\xd7\x81A\xc6R\xc6S\x81@\x81\xff", "항갂힣\ufffdS\ufffd@\ufffd", "16-17", "18-19", "20-22"],
])("%s: %j", (encoding, text, ...wanted) => {
  expect(read(text, encoding)).toEqual(wanted);
});

test.each([253, 254, 255, 256, 257, 510, 511, 512, 513])("behind %i letters a bad byte has its place", (length) => {
  const letters = "a".repeat(length);
  const at = 10 + length;
  expect(read(`${letters}\x8d\x60\xfd\x8d\x60${letters}\xfe`, "shift_jis")).toEqual([
    `${letters}港\ufffd港${letters}\ufffd`,
    `${at + 2}-${at + 3}`,
    `${at + 5 + length}-${at + 6 + length}`,
  ]);
});

test("so many units of text end behind a pair as a whole", () => {
  const bytes = new Uint8Array(Buffer.from("\x90\x30\x81\x30a\xb8\xdb\xff", "latin1"));
  expect([0, 1, 2, 3, 4, 5, 6].map((units) => behindCharacters(bytes, 0, units, "gb18030"))).toEqual([
    0, 4, 4, 5, 7, 8, 8,
  ]);
  expect([0, 1, 2].map((units) => behindCharacters(bytes, 5, units, "gb18030"))).toEqual([5, 7, 8]);
});

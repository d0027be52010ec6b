import type { InvalidRuns } from "./invalid-runs.js";

/**
 * What platforms get wrong, as runs of characters from a byte on: the bytes 0x80 to 0x9F of windows-1252 (U+0093 for 0x93,
 * nodejs/node#56542; five of them stay controls), two letters of koi8-u, a vowel point of windows-1255, what
 * windows-874 and windows-1253 leave open; and the whole of iso-8859-16, which Node lacks. WHATWG Encoding is the measure.
 */
const mended: Readonly<Record<string, readonly (readonly [from: number, characters: string])[]>> = {
  "windows-1252": [
    [
      0x80,
      "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f" +
        "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178",
    ],
  ],
  "koi8-u": [
    [0xae, "ў"],
    [0xbe, "Ў"],
  ],
  "windows-1253": [[0xaa, "\ufffd"]],
  "windows-1255": [[0xca, "\u05ba"]],
  "windows-874": [
    [0xdb, "\ufffd\ufffd\ufffd\ufffd"],
    [0xfc, "\ufffd\ufffd\ufffd\ufffd"],
  ],
  "iso-8859-16": [
    [0xa1, "ĄąŁ€„Š§š©Ș«Ź\xadźŻ°±ČłŽ”¶·žčș»ŒœŸż"],
    [0xc3, "ĂÄĆ"],
    [0xd0, "ĐŃ"],
    [0xd5, "ŐÖŚŰ"],
    [0xdd, "ĘȚ"],
    [0xe3, "ăäć"],
    [0xf0, "đń"],
    [0xf5, "őöśű"],
    [0xfd, "ęț"],
  ],
};

const tables = new Map<string, Uint16Array>();
const units = new TextDecoder("utf-16le", { ignoreBOM: true });

/** Decodes an encoding of one byte a character, by a table made once; a byte that stands for nothing becomes U+FFFD. */
export function decodeSingleByte(bytes: Uint8Array, encoding: string, runs?: InvalidRuns): string {
  const table = tableOf(encoding);
  const decoded = new Uint8Array(bytes.length * 2);
  for (let at = 0; at < bytes.length; at++) {
    const unit = table[bytes[at] as number] as number;
    decoded[at * 2] = unit;
    decoded[at * 2 + 1] = unit >> 8;
    if (unit === 0xfffd) runs?.add(at, at + 1);
  }
  return units.decode(decoded);
}

/** What each byte stands for, as a code unit; U+FFFD where for nothing. */
export function tableOf(encoding: string): Uint16Array {
  return tables.get(encoding) ?? makeTable(encoding);
}

function makeTable(encoding: string): Uint16Array {
  const table = Uint16Array.from({ length: 256 }, (_, byte) => byte);
  if (encoding === "x-user-defined") for (let byte = 0x80; byte < 0x100; byte++) table[byte] = 0xf700 + byte;
  else if (encoding !== "windows-1252" && encoding !== "iso-8859-16") {
    const upper = new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, at) => 0x80 + at));
    for (let at = 0; at < 128; at++) table[0x80 + at] = upper.charCodeAt(at);
  }
  for (const [from, characters] of mended[encoding] ?? []) {
    for (let at = 0; at < characters.length; at++) table[from + at] = characters.charCodeAt(at);
  }
  tables.set(encoding, table);
  return table;
}

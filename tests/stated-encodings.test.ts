/** What bytes stand for in an encoding that is stated, and which of them are none: WHATWG Encoding is the measure. */
import { expect, test } from "vitest";
import { decodeText } from "../src/containers/decode.js";
import type { Report } from "../src/diagnostics/diagnostic.js";

/** The bytes are written as characters of Latin-1. */
type Row = readonly [encoding: string, about: string, bytes: string, text: string, invalid: readonly string[]];

const rows: readonly Row[] = [
  ["shift_jis", "characters of one byte and two", "a±`B\\~\\~\u001a\u001c", "aｱ港。\\~\\~\u001a\u001c", []],
  ["shift_jis", "leads that are none", "ab cýþÿd", "a�b�c���d", ["1-2", "3-4", "5-8"]],
  ["shift_jis", "trails that are none", "?  ý ÿ  ", "�? � � � � ", ["0-1", "3-4", "6-8", "9-11", "12-13"]],
  ["shift_jis", "trails at their limits", "@~ü", "　×÷◯", []],
  ["shift_jis", "pairs that stand for nothing", "­ @ üü ï@", "� �@ � �@", ["0-2", "3-4", "6-8", "9-10"]],
  ["shift_jis", "the last character cut", "a", "a�", ["1-2"]],
  ["euc-jp", "characters of one byte, two and three", "¹Á¡£±°¡ a", "港。ｱ丂 a", []],
  ["euc-jp", "leads that are none", "a bÿcd", "�a�b�c�d", ["0-1", "2-3", "4-5", "6-7"]],
  [
    "euc-jp",
    "trails that are none",
    "¹A ¹  ¹ÿ à   A °A °ÿ A  ",
    "�A � � � � �A �A � �A �",
    ["0-1", "3-5", "6-8", "9-11", "12-14", "15-16", "18-20", "22-25", "26-27", "29-31"],
  ],
  ["euc-jp", "pairs that stand for nothing", "©¡ þþ ¡¡ ", "� � � ", ["0-2", "3-5", "6-9"]],
  ["euc-jp", "the last character cut", "a¹", "a�", ["1-2"]],
  ["euc-jp", "the last of three bytes cut", "a°", "a�", ["1-3"]],
  ["gb18030", "characters of one byte, two and four", "¸Û¿Ú¢ã265ô7¨¦a", "港口€𠀀éa€", []],
  ["gb18030", "leads and trails that are none", "ÿ abÿc dþþ", "� a�b�c� d", ["0-1", "3-4", "6-8", "9-10"]],
  [
    "gb18030",
    "four bytes at their limits",
    "00 1¤9 1¥0 00 ã25 ã26 9þ9",
    " ￿ �1�0 𐀀 􏿿 �2�6 �9�",
    ["10-11", "12-13", "25-26", "27-28", "30-31", "32-34"],
  ],
  [
    "gb18030",
    "four bytes that are none",
    "00 0ÿ0 0/ 0: 0",
    "�0€0 �0�0 �0�/ �0�: �",
    ["0-1", "5-6", "7-8", "10-11", "12-13", "15-16", "17-18", "20-23"],
  ],
  ["gb18030", "the last character cut", "a¸", "a�", ["1-2"]],
  ["gb18030", "the last of four bytes cut", "a0", "a�", ["1-4"]],
  ["gb18030", "two of four bytes cut", "a0", "a�", ["1-3"]],
  ["gbk", "characters of gb18030 too", "¸Û¿Ú00", "港口€", []],
  ["big5", "characters of two bytes", "´ä¤f¡A@ a", "港口， a", []],
  [
    "big5",
    "leads and trails that are none",
    "aÿb¤?c¤d¤ ¤  ¤ÿ ¤¡¤þ",
    "�a�b�?c�d� � � 丑丙",
    ["0-1", "2-3", "4-5", "7-8", "10-12", "13-15", "16-18"],
  ],
  ["big5", "pairs for letters with accents, and the first of all", "_ a b£ @", "   ", []],
  ["big5", "the last character cut", "a´", "a�", ["1-2"]],
  ["euc-kr", "characters of two bytes", "Ç×±¸c a", "항구똠 a", []],
  [
    "euc-kr",
    "leads and trails that are none",
    "aÿb°@c°[ °{ ° °ÿ °A °þ",
    "�a�b�@c�[ �{ � � 캚 괆",
    ["0-1", "2-3", "4-5", "7-8", "10-11", "13-15", "16-18"],
  ],
  ["euc-kr", "pairs that stand for nothing", "ÆS ÆR", "�S 힣", ["0-1"]],
  ["euc-kr", "the last character cut", "a´", "a�", ["1-2"]],
  ["iso-2022-jp", "characters between its sequences", "a\u001b$B9A!#\u001b(Bb", "a港。b", []],
  ["iso-2022-jp", "a text that does not go back", "a\u001b$B9A", "a港", []],
  ["iso-2022-jp", "Roman letters and kana", "\u001b(J\\~a\u001b(I1\u001b(Bz", "¥‾aｱz", []],
  [
    "iso-2022-jp",
    "a sequence that is none, and bytes that are none",
    "\u001b(Xa\u001b$B9\u001b(Bb",
    "�(Xa��b",
    ["0-14"],
  ],
  ["iso-2022-jp", "one byte of two", "\u001b$B9\u001b(Bb\u001b$@9A\u001b(Bc", "�b港c", ["0-17"]],
  [
    "utf-16le",
    "halves of pairs, alone and in order",
    "a\u0000=Ø\u0000Þb\u0000=Øc\u0000\u0000Þ=Ø",
    "a😀b�c��",
    ["8-10", "12-16"],
  ],
  ["utf-16le", "an odd last byte", "a\u0000b", "a�", ["2-3"]],
  [
    "utf-16be",
    "halves of pairs, alone and in order",
    "\u0000aØ=Þ\u0000\u0000bØ=\u0000cÞ\u0000Ø=",
    "a😀b�c��",
    ["8-10", "12-16"],
  ],
  [
    "utf-32le",
    "numbers that are none, and a byte too many",
    "a\u0000\u0000\u0000\u0000Ø\u0000\u0000ÿÿ\u0010\u0000\u0000\u0000\u0011\u0000b",
    "a�􏿿��",
    ["4-8", "12-17"],
  ],
  [
    "utf-32be",
    "numbers that are none",
    "\u0000\u0000\u0000a\u0000\u0000ßÿ\u0000\u0010ÿÿ\u0000\u0011\u0000\u0000",
    "a�􏿿�",
    ["4-8", "12-16"],
  ],
  ["utf-8", "sequences at their limits", "Âß¿à í¿îï¿¿ðô¿¿", "߿ࠀ퟿￿𐀀􏿿", []],
  [
    "utf-8",
    "sequences beyond them",
    "Á À¯ à í  ð ô õ  Â á áÀ ñ ÿ",
    "�� �� ��� ��� ���� ���� ���� � � � �� � �",
    ["0-2", "3-5", "6-9", "10-13", "14-18", "19-23", "24-28", "29-30", "31-32", "33-35", "36-39", "40-43", "44-45"],
  ],
  ["windows-1252", "all that is between ASCII and Latin-1", "~ ¡¢", "~€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ ¡¢", []],
  ["windows-1253", "letters it leaves open", "ªÒÿµ¡", "���µ΅", ["0-3"]],
  ["windows-1255", "a vowel point", "ÊùÙÿ", "ֺש��", ["2-4"]],
  ["windows-874", "letters it leaves open", "¡ÛÞßûüÿ", "ก��฿๛��", ["1-3", "5-7"]],
  ["koi8-u", "letters of its own", "¤¦§­®¾´Á", "єіїґўЎЄа", []],
  [
    "iso-8859-16",
    "letters of its own",
    " ¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
    " ĄąŁ€„Š§š©Ș«Ź­źŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ",
    [],
  ],
  ["x-user-defined", "each byte a character of its own", "aÿ", "a", []],
];

test.each(rows)("%s: %s", (encoding, _, dump, text, invalid) => {
  const told: string[] = [];
  const report: Report = (code, where) => void told.push(`${code} ${Object.values(where ?? {}).join("-")}`);
  expect(decodeText(new Uint8Array(Buffer.from(dump, "latin1")), encoding, 0, report)).toBe(text);
  expect(told).toEqual(invalid.map((place) => `ENCODING_INVALID ${place}`));
});

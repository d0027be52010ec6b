/** What single values of corpora and wires mean: dates, ids, signatures, kinds of pictures, lines. */
import { describe, expect, test } from "vitest";
import { mediumOf } from "../src/containers/medium.js";
import { paperOfId } from "../src/containers/sgml/paper-of-id.js";
import { paragraphsOf } from "../src/containers/sgml/paragraphs.js";
import { dateOfId, statedDate } from "../src/containers/sgml/stated-date.js";
import { closingBracketAt, isSignature } from "../src/containers/signature.js";

describe("the date that an element begins with, and where it ends", () => {
  test.each<[string, string | undefined]>([
    ["920527", "1992-05-27 to 6"],
    ["910110 x", "1991-01-10 to 6"],
    ["9205271", undefined],
    ["053192", "1992-05-31 to 6"],
    ["310130", "1931-01-30 to 6"],
    ["300131", "2030-01-31 to 6"],
    ["990230", undefined],
    ["01/30/03", "2003-01-30 to 8"],
    ["30/01/03", "2003-01-30 to 8"],
    ["13/13/03", undefined],
    ["1.2.1998", "1998-01-02 to 8"],
    ["1-2-98", "1998-01-02 to 6"],
    ["1/2-98", undefined],
    ["1/2/199", undefined],
    ["06/01/1998 00:11:00", "1998-06-01T00:11:00 to 19"],
    ["06/01/1998 23:59", "1998-06-01T23:59 to 16"],
    ["06/01/1998 24:00", "1998-06-01 to 10"],
    ["06/01/1998 00:60", "1998-06-01 to 10"],
    ["06/01/1998 00:11:0", "1998-06-01 to 10"],
    ["06/01/1998    00:11", "1998-06-01 to 10"],
    ["26-FEB-1987 15:01:01.79", "1987-02-26T15:01:01.79 to 23"],
    ["26-FEB-1987 15:01", "1987-02-26T15:01 to 17"],
    ["26-FEB-1987", "1987-02-26 to 11"],
    [" 3-MAR-1987", undefined],
    ["31-FEB-1987 15:01:01", undefined],
    ["26-XYZ-1987", undefined],
    ["26-FEBR-1987", undefined],
    ["January 1, 1989, Sunday, Home Edition", "1989-01-01 to 23"],
    ["1996-01-03", "1996-01-03 to 10"],
    ["19960103", "1996-01-03 to 8"],
    ["soon", undefined],
    ["", undefined],
  ])("%j: %j", (printed, wanted) => {
    expect(ended(statedDate(printed))).toEqual(wanted);
  });
});

function ended(date: ReturnType<typeof statedDate>): string | undefined {
  return date && `${date.value} to ${date.end}`;
}

describe("the date in an id", () => {
  test.each<[string, string | undefined]>([
    ["NYT_ENG_19940701.0001", "1994-07-01"],
    ["XIE19960101.0001", "1996-01-01"],
    ["dog-bites-man_20141009.sgml", "2014-10-09"],
    ["APW20990101.1", "2099-01-01"],
    ["APW18990101.1", undefined],
    ["119940701", undefined],
    ["199407011", undefined],
    ["NYT_ENG_19941301.0001", undefined],
    ["AP880212-0001", "1988-02-12"],
    ["WSJ870324-0001", "1987-03-24"],
    ["SDA.940101.0001", "1994-01-01"],
    ["LA010189-0001", "1989-01-01"],
    ["la010189-0001", "1989-01-01"],
    ["LA133189-0001", undefined],
    ["AP880212-1-0001", "1988-02-12"],
    ["AP880212-01", undefined],
    ["AP880212-0001234", undefined],
    ["AP880212-0001x", undefined],
    ["ABCDE880212-0001", undefined],
    ["A880212-0001", undefined],
    ["1071001_nation_story_8381581.utf8", "2007-10-01"],
    ["1071001_nation.x", "2007-10-01"],
    ["1071301_nation_story_8", undefined],
    ["2071001_nation_story_8", undefined],
    ["1071001-nation", undefined],
    ["FT922-5992", undefined],
    ["FBIS3-1", undefined],
    ["ZF07-000-001", undefined],
  ])("%j: %j", (printed, wanted) => {
    expect(dateOfId(printed)).toEqual(wanted);
  });
});

describe("the paper whose documents have such ids", () => {
  test.each<[string, string | undefined]>([
    ["LA010189-0042", "Los Angeles Times"],
    ["LA010189-042", undefined],
    ["SJMN91-06010225", "San Jose Mercury News"],
    ["SJMN91-0601", undefined],
    ["WSJ870324-0001", "The Wall Street Journal"],
    ["FT911-1", "Financial Times"],
    ["FT911-123456", undefined],
    ["GH950102-000000", "The Herald"],
    ["1071001_nation_story_8381581.utf8", "The Telegraph"],
    ["1071001_nation_story_8381581", "The Telegraph"],
    ["1071001_nation_story_83", undefined],
    ["LEMONDE94-000001-19940101", "Le Monde"],
    ["AP880212-0001", undefined],
    ["XLA010189-0042", undefined],
    ["", undefined],
  ])("%j: %j", (printed, wanted) => {
    expect(paperOfId(printed)).toEqual(wanted);
  });
});

describe("what a caption begins with says of its kind", () => {
  test.each<[string, string]>([
    ["Photo, COLOR, The quay", "Photo, COLOR, "],
    ["PHOTO: The quay", "PHOTO: "],
    ["Photos (2); more", "Photos (2)"],
    ["Photos (123)", "Photos "],
    ["Photograph The quay", "Photograph "],
    ["Foto, s/w", "Foto, "],
    ["Photo, B/W", "Photo, B/W"],
    ["Photo,b&w, x", "Photo,b&w, "],
    ["Photo, 2, x", "Photo, 2, "],
    ["Photo, 23, x", "Photo, "],
    ["Photo, colour (3), x", "Photo, colour (3), "],
    ["Photo, colorful", "Photo, "],
    ["Photo, black and white, x", "Photo, black and white, "],
    ["Photography x", ""],
    ["The photo", ""],
    ["", ""],
    ["Photo", "Photo"],
    ["Photo  two", "Photo "],
    ["Map, Chart, x", "Map, "],
    [" Photo", ""],
  ])("%j: %j", (printed, wanted) => {
    expect(mediumOf(printed)).toEqual(wanted);
  });
});

describe("the line with which an agency ends a text", () => {
  test.each<[string, boolean]>([
    ["AP-RP/jd", true],
    ["jan/tom", true],
    ["burs-jan/tom", true],
    ["AAP RTV ar", true],
    ["(jan-tom)", true],
    ["(AP-RP)", true],
    ["jan", false],
    ["je/tm/ps", true],
    ["je/tm/ps 01/02/10-20/95", true],
    ["je/tm/ps 01/02/10-20/95 x", false],
    ["01/02/10-20/95", true],
    ["AP-NY-06-01-98 0011EDT", true],
    ["NYT-06-01-98 0015EDT", true],
    ["UPI-06-01-98 0015ED", false],
    ["AFP 121205 MAI 94", true],
    ["AFP 121205 GMT MAI 94", true],
    ["-30-", true],
    ["-0-", true],
    ["-1-", false],
    ["(END)", true],
    ["END", true],
    ["ENDS", true],
    ["ends.", true],
    ["Ends", true],
    ["##", true],
    ["#", false],
    ["######", false],
    ["EFE", true],
    ["REUTERS", true],
    ["Reuter", true],
    ["(FIN)", true],
    ["Fin.", true],
    ["Enditem/J", true],
    ["ENDITEM.", true],
    ["（完）", true],
    ["(編輯：林小美)800116", true],
    ["(نهاية الخبر)", true],
    ["/شينخوا/", true],
    ["The end", false],
    ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", false],
    ["(aaaaa-bbbbb)", true],
    ["", false],
  ])("%j: %j", (printed, wanted) => {
    expect(isSignature(printed)).toEqual(wanted);
  });
});

describe("where brackets that close a text begin", () => {
  test.each<[string, number]>([
    ["港口（完）", 2],
    ["港口(完)", 2],
    ["港口(編輯：林小美)800116", 2],
    ["港口(編輯：林小美)800116.", -1],
    ["x (y)", -1],
    ["x /شينخوا/", 2],
    ["x /y/", -1],
    ["/", -1],
    [")", -1],
    ["x", -1],
    ["", -1],
    ["(完", -1],
    ["港口（中央社記者林小美台北電）", 2],
    ["港口(a)（完）", 5],
  ])("%j: %j", (printed, wanted) => {
    expect(closingBracketAt(printed)).toEqual(wanted);
  });
});

describe("paragraphs and rows of lines without markup", () => {
  test.each<[string, readonly string[]]>([
    ["", []],
    [" \n ", []],
    ["  One line. ", ["2-11 One line."]],
    ["-----", []],
    ["--", ["0-2 --"]],
    ["One.\n\nTwo.", ["0-4 One.", "6-10 Two."]],
    ["One goes\non here.\nTwo.", ["0-22 One goes\non here.\nTwo."]],
    [
      "A long line that goes on for a while, and\nends here.\nNew sentence begins here, as long as the first",
      [
        "0-52 A long line that goes on for a while, and\nends here.",
        "53-99 New sentence begins here, as long as the first",
      ],
    ],
    [
      "A long line that goes on for a while, and\nends here.\nnot new, for it begins small, and so it goes on",
      ["0-100 A long line that goes on for a while, and\nends here.\nnot new, for it begins small, and so it goes on"],
    ],
    [
      "    First paragraph begins\nand goes on.\n    Second paragraph.",
      ["4-39 First paragraph begins\nand goes on.", "44-61 Second paragraph."],
    ],
    ["   First of three\n   second goes on\n   third.", ["3-45 First of three\n   second goes on\n   third."]],
    ["First\n  second is in by two\nthird", ["0-5 First", "8-33 second is in by two\nthird"]],
    ["First\n second is in by one\nthird", ["0-32 First\n second is in by one\nthird"]],
    [
      "Text above.\n             IN THE MIDDLE\nText below it.",
      ["0-11 Text above.", "25-38 IN THE MIDDLE", "39-53 Text below it."],
    ],
    [
      "Text above this goes on for a good while\n         IN THE MIDDLE\nand text below it",
      ["0-40 Text above this goes on for a good while", "50-63 IN THE MIDDLE", "64-81 and text below it"],
    ],
    [
      "Text above this goes on for a good while\n        NOT IN THE MIDDLE\nand text below it",
      ["0-40 Text above this goes on for a good while", "49-84 NOT IN THE MIDDLE\nand text below it"],
    ],
    ["Ship   Days\nAurora   7\nText.", ["row 0-11 Ship   Days", "row 12-22 Aurora   7", "23-28 Text."]],
    ["Ship   Days\nText alone.", ["0-23 Ship   Days\nText alone."]],
    ["Ship\tDays\nAurora\t7", ["row 0-9 Ship\tDays", "row 10-18 Aurora\t7"]],
    ["Ship  Days\nAurora  7", ["0-20 Ship  Days\nAurora  7"]],
    ["One.\n-----\nTwo.", ["0-4 One.", "11-15 Two."]],
    ["One.\n--\nTwo.", ["0-12 One.\n--\nTwo."]],
    ["One\n===x===\nTwo", ["0-15 One\n===x===\nTwo"]],
    ["　港は再開した。\n　船も戻った。\n続く。", ["1-8 港は再開した。", "10-20 船も戻った。\n続く。"]],
    ["\tOne begins\nand goes on\n\tTwo.", ["1-23 One begins\nand goes on", "25-29 Two."]],
    ["One.\r\n\r\nTwo.\r\n", ["0-4 One.", "8-12 Two."]],
    [
      "One:\nTwo, as long as it takes to be the longest line",
      ["0-4 One:", "5-52 Two, as long as it takes to be the longest line"],
    ],
    [
      'One."\nTwo, as long as it takes to be the longest line',
      ['0-5 One."', "6-53 Two, as long as it takes to be the longest line"],
    ],
    ["One\n\n\nTwo\n", ["0-3 One", "6-9 Two"]],
    [
      "Short.\n\nLonger line which ends with a full stop.\nAnother one here.",
      ["0-6 Short.", "8-66 Longer line which ends with a full stop.\nAnother one here."],
    ],
  ])("%j: %j", (printed, wanted) => {
    expect(shown(printed)).toEqual(wanted);
  });
});

function shown(text: string): string[] {
  return paragraphsOf(text, 0, text.length).map(
    ({ start, end, isRow }) => `${isRow ? "row " : ""}${start}-${end} ${text.slice(start, end)}`,
  );
}

/** Documents of LexisNexis above their text: papers, dates, titles, keys; and what is known where keys are missing. */
import { describe, expect, test } from "vitest";
import { lexisParts as read } from "./support/lexis-parts.js";

const top = "→The Post\n\n→March 4, 2003\n\n";

describe("what stands above the title", () => {
  test.each<[string, string[]]>([
    ["→The Post\n\n→March 4, 2003", ["paper", "date"]],
    ["→The Post\n→of Riverton\n\n→March 4, 2003", ['publication "The Post\\n→of Riverton"', "date"]],
    [
      "→The Post\n\n→March 4, 2003, Late Edition",
      ["paper", 'published "⟦March 4, 2003⟧, " is "2003-03-04"', 'edition "Late Edition"'],
    ],
    [
      "→The Post\n\n→March 4, 2003\n→9:40 GMT",
      ["paper", 'published "March 4, 2003\\n→9:40 GMT" is "2003-03-04T09:40Z"'],
    ],
    ["→The Post\n\n→March 4, 2003\n→Late Edition", ["paper", "date", 'edition "Late Edition"']],
    [
      "→The Post\n\n→March 4, 2003\n\n→Late Edition\n\n→Correction Appended",
      ["paper", "date", 'edition "Late Edition"', 'correction "Correction Appended"'],
    ],
    [
      "→The Post\n\n→March 4, 2003\n\n→Tuesday\n\n→SHOW: Ten",
      ["paper", "date", 'timestamp "Tuesday"', 'other "SHOW: ⟦Ten⟧" from "SHOW"'],
    ],
    [
      "→Copyright 2003 Quay\n→All Rights Reserved\n\n→The Post\n\n→March 4, 2003",
      ['copyright "Copyright 2003 Quay\\n→All Rights Reserved"', "paper", "date"],
    ],
    ["→Copyright 2003 Quay\n→The Post\n\n→March 4, 2003", ['copyright "Copyright 2003 Quay"', "paper", "date"]],
    ["→Copyright 2003 Quay\n→March 4, 2003", ['copyright "Copyright 2003 Quay"', "date"]],
    ["→Copyright 2003 Quay\n\n→March 4, 2003", ['copyright "Copyright 2003 Quay"', "date"]],
    [
      "→The Post\n\n→Copyright 2003 Quay\n→The Paper\n\n→March 4, 2003",
      ["paper", 'copyright "Copyright 2003 Quay\\n→The Paper"', "date"],
    ],
    [
      "→The Post\n\n→March 4, 2003\n\n→Copyright 2003 Quay\n→x",
      ["paper", "date", 'copyright "Copyright 2003 Quay\\n→x"'],
    ],
    [
      "→The Post\n\n→www.post.example\n\n→March 4, 2003",
      ["paper", 'url "www.post.example" from "URL" is "www.post.example"', "date"],
    ],
    [
      "→The Post\n\n→https://post.example/\n→a\n→b\n\n→March 4, 2003",
      ["paper", 'url "https://post.example/\\n→a\\n→b" from "URL" is "https://post.example/ab"', "date"],
    ],
    [
      "→The Post\n\n→https://post.example/\n→a\n→b\n→c\n\n→March 4, 2003",
      ["paper", 'field "https://post.example/"', 'field "a"', 'field "b"', 'field "c"', "date"],
    ],
    [
      "→The Post\n\n→see https://post.example/\n\n→March 4, 2003",
      ["paper", 'field "see https://post.example/"', "date"],
    ],
    ["→The Post\n\n→https://post.example/ a\n\n→March 4, 2003", ["paper", 'field "https://post.example/ a"', "date"]],
    [
      "→The Post\n\n→These materials\n→may not be sold\n\n→March 4, 2003",
      ["paper", 'notice "These materials\\n→may not be sold"', "date"],
    ],
    ["→The Post\n→A\n→B\n→C\n\n→March 4, 2003", ['publication "The Post\\n→A\\n→B"', 'field "C"', "date"]],
    ["→The Post\n→Tuesday\n\n→March 4, 2003", ["paper", 'timestamp "Tuesday"', "date"]],
    ["→The Post\n→Copyright 2003 Quay\n\n→March 4, 2003", ["paper", 'copyright "Copyright 2003 Quay"', "date"]],
    ["→The Post\n→March 4, 2003", ["paper", "date"]],
    ["→The Post\n\n→SHOW: Ten\n\n→March 4, 2003", ["paper", 'other "SHOW: ⟦Ten⟧" from "SHOW"', "date"]],
    [
      "The Post\n\nMarch 4, 2003\n\nLate Edition\n\nCopyright 2003 Quay\n\nhttp://post.example",
      [
        "paper",
        "date",
        'edition "Late Edition"',
        'copyright "Copyright 2003 Quay"',
        'url "http://post.example" from "URL" is "http://post.example"',
      ],
    ],
    ["The Post\n\nMarch 4, 2003\n\nLate news", ["paper", "date", 'headline "Late news"', 'deck "Harbour"']],
    ["The Post\n\nLate Edition", ['headline "The Post"', 'deck "Late Edition"', 'deck "Harbour"']],
    ["March 4, 2003", ["date"]],
    [" The Post\n\n March 4, 2003", ["paper", "date"]],
    ["  The Post\n\n  March 4, 2003", ["paper", "date"]],
  ])("%j", (above, parts) => {
    const found = read(`${above}\n\nHarbour\n\nLENGTH: 5 words\n\nIt is open.`);
    expect(found.filter((line) => !/^(?:title|length|text)$/.test(line))).toEqual(parts);
  });
});

describe("what stands above the keys", () => {
  test.each<[string, string[]]>([
    ["Harbour\nBy Ann Other", ['headline "Harbour\\nBy Ann Other"']],
    ["Harbour;\nBy Ann Other", ['headline "⟦Harbour⟧;"', 'byline "By Ann Other"']],
    ["Harbour;\nby Ann Other", ['headline "⟦Harbour⟧;"', 'byline "by Ann Other"']],
    [
      "Harbour;\nBy Ann xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      ['headline "⟦Harbour⟧;"', 'byline "By Ann xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"'],
    ],
    [
      "Harbour;\nBy Ann xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      ['headline "Harbour;\\nBy Ann xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"'],
    ],
    ["Harbour;\nDoor Ann Other\n", ['headline "⟦Harbour⟧;"', 'byline "Door Ann Other"']],
    ["Harbour;\nNear By Ann", ['headline "Harbour;\\nNear By Ann"']],
    ["A\nB;\nBy Ann Other", ['headline "⟦A\\nB⟧;"', 'byline "By Ann Other"']],
    ["bdt0123 4 pl 250 dpa 0456\n\nHarbour", ['field "bdt0123 4 pl 250 dpa 0456"', "title"]],
    ["bdt0123 4 pl\n\nHarbour", ['field "bdt0123 4 pl"', "title"]],
    ["bdt0123 pl dpa\n\nHarbour", ['headline "bdt0123 pl dpa"', 'deck "Harbour"']],
    ["bdt0123 4\n\nHarbour", ['headline "bdt0123 4"', 'deck "Harbour"']],
    ["bdt0123 4 pl Dpa\n\nHarbour", ['headline "bdt0123 4 pl Dpa"', 'deck "Harbour"']],
    ["bdt0123 4 pl abcdefghi\n\nHarbour", ['headline "bdt0123 4 pl abcdefghi"', 'deck "Harbour"']],
    ["bdt0123 4 pl 250 dpa 0456", ['headline "bdt0123 4 pl 250 dpa 0456"']],
    [
      "bdt0123 bdt0123 bdt0123 bdt0123 bdt0123 bdt0123 bdt0123 abcd\n\nHarbour",
      ['field "bdt0123 bdt0123 bdt0123 bdt0123 bdt0123 bdt0123 bdt0123 abcd"', "title"],
    ],
    [
      "bdt0123 bdt0123 bdt0123 bdt0123 bdt0123 bdt0123 bdt0123 abcde\n\nHarbour",
      ['headline "bdt0123 bdt0123 bdt0123 bdt0123 bdt0123 bdt0123 bdt0123 abcde"', 'deck "Harbour"'],
    ],
    ["Harbour\n\nA deck\n\nAnother", ["title", 'deck "A deck"', 'deck "Another"']],
    ["Correction Appended\n\nHarbour", ['correction "Correction Appended"', "title"]],
    ["Harbour\n\nCorrection Appended\n\nDeck", ['correction "Correction Appended"', "title", 'deck "Deck"']],
    ["These materials may not be sold\n\nHarbour", ['notice "These materials may not be sold"', "title"]],
  ])("%j", (titles, parts) => {
    expect(read(`${top}${titles}\n\nLENGTH: 5 words\n\nIt is open.`)).toEqual([
      "paper",
      "date",
      ...parts,
      "length",
      "text",
    ]);
  });

  test.each<[string, string[]]>([
    [
      "X1\n\nX2\n\nX3\n\nX4\n\nLENGTH: 5 words\n\nIt",
      ['headline "X1"', 'deck "X2"', 'deck "X3"', 'deck "X4"', "length", 'paragraph "It"'],
    ],
    [
      "X1\n\nX2\n\nX3\n\nX4\n\nX5\n\nX6\n\nX7\n\nX8\n\nLENGTH: 5 words\n\nIt",
      [
        'headline "X1"',
        'deck "X2"',
        'deck "X3"',
        'deck "X4"',
        'deck "X5"',
        'deck "X6"',
        'deck "X7"',
        'deck "X8"',
        "length",
        'paragraph "It"',
      ],
    ],
    [
      "X1\n\nX2\n\nX3\n\nX4\n\nX5\n\nX6\n\nX7\n\nX8\n\nX9\n\nLENGTH: 5 words\n\nIt",
      [
        'headline "X1"',
        'paragraph "X2"',
        'paragraph "X3"',
        'paragraph "X4"',
        'paragraph "X5"',
        'paragraph "X6"',
        'paragraph "X7"',
        'paragraph "X8"',
        'paragraph "X9"',
        'paragraph "LENGTH: 5 words"',
        'paragraph "It"',
      ],
    ],
    [
      "→The Post\n\nX1\n\nX2\n\nX3\n\nX4\n\nLENGTH: 5 words\n\nIt",
      ["paper", 'headline "X1"', 'deck "X2"', 'deck "X3"', 'deck "X4"', "length", 'paragraph "It"'],
    ],
    [
      "→The Post\n\nX1\n\nX2\n\nX3\n\nX4\n\nX5\n\nLENGTH: 5 words\n\nIt",
      [
        "paper",
        'headline "X1"',
        'paragraph "X2"',
        'paragraph "X3"',
        'paragraph "X4"',
        'paragraph "X5"',
        'paragraph "LENGTH: 5 words"',
        'paragraph "It"',
      ],
    ],
    [
      "→The Post\n\nA\n\nLENGTH: many words\n\nIt",
      ["paper", 'headline "A"', 'paragraph "LENGTH: many words"', 'paragraph "It"'],
    ],
    [
      "→The Post\n\nA\n\nLENGTH:\n\nIt",
      ["paper", 'headline "A"', 'length "LENGTH:⟦⟧" from "LENGTH"', 'paragraph "It"'],
    ],
    ["→The Post\n\nA\n\n5 words\n\nIt", ["paper", 'headline "A"', 'length "5 words"', 'paragraph "It"']],
    ["→The Post\n\nA\n\n5 metres\n\nIt", ["paper", 'headline "A"', 'paragraph "5 metres"', 'paragraph "It"']],
    ["→The Post\n\nA\n\nabout 5 words\n\nIt", ["paper", 'headline "A"', 'paragraph "about 5 words"', 'paragraph "It"']],
    [
      "→The Post\n\nA\n\nLoad-Date: March 4, 2003\n\nIt",
      ["paper", 'headline "A"', 'paragraph "Load-Date: March 4, 2003"', 'paragraph "It"'],
    ],
    ["→The Post\n\nA\n\nByline: Ann\n\nIt", ["paper", 'headline "A"', 'paragraph "Byline: Ann"', 'paragraph "It"']],
  ])("as far as keys may be from the top: %j", (text, parts) => {
    expect(read(text)).toEqual(parts);
  });
});

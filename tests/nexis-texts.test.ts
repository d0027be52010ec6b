/** Documents of LexisNexis from the keys above their text to those below it. */
import { describe, expect, test } from "vitest";
import { lexisParts as read } from "./support/lexis-parts.js";

const top = "→The Post\n\n→March 4, 2003\n\nHarbour\n\nLENGTH: 5 words\n\n";
const above = ["paper", "date", "title", "length"];

describe("paragraphs, and the lines at their ends that are none", () => {
  test.each<[string, string[]]>([
    ["M. ROBLES El puerto", ['byline "⟦M. ROBLES⟧"', 'paragraph "El puerto"']],
    ["POR M. ROBLES El puerto", ['byline "POR ⟦M. ROBLES⟧"', 'paragraph "El puerto"']],
    ["POR ROBLES El puerto", ['paragraph "POR ROBLES El puerto"']],
    ["M. ROBLES GIL SANTO El puerto", ['paragraph "M. ROBLES GIL SANTO El puerto"']],
    ["M. ROBLES GIL ¿Y el puerto?", ['byline "⟦M. ROBLES GIL⟧"', 'paragraph "¿Y el puerto?"']],
    ["M. ROBLES el puerto", ['paragraph "M. ROBLES el puerto"']],
    ["M. ROBLES", ['paragraph "M. ROBLES"']],
    ["J.M. ROBLES, El puerto", ['byline "⟦J.M. ROBLES⟧,"', 'paragraph "El puerto"']],
    ["M. ROBLES. ALMURIA. El puerto", ['byline "⟦M. ROBLES⟧."', 'dateline "⟦ALMURIA⟧."', 'paragraph "El puerto"']],
    [
      "M. ROBLES GIL. SANTA ALMURIA DEL MAR. El puerto",
      ['byline "⟦M. ROBLES GIL⟧."', 'dateline "⟦SANTA ALMURIA DEL MAR⟧."', 'paragraph "El puerto"'],
    ],
    [
      "M. ROBLES GIL. SANTA ALMURIA DEL MAR ALTO. El puerto",
      ['paragraph "M. ROBLES GIL. SANTA ALMURIA DEL MAR ALTO. El puerto"'],
    ],
    [
      "POR M. ROBLES ALMURIA. El puerto",
      ['byline "POR ⟦M. ROBLES⟧"', 'dateline "⟦ALMURIA⟧."', 'paragraph "El puerto"'],
    ],
    [
      "POR M. ROBLES GIL ALMURIA. El puerto",
      ['byline "POR ⟦M. ROBLES⟧"', 'dateline "⟦GIL ALMURIA⟧."', 'paragraph "El puerto"'],
    ],
    ["M. Robles El puerto", ['paragraph "M. Robles El puerto"']],
    ["M. R El puerto", ['paragraph "M. R El puerto"']],
    ["M. ROBLES-GIL/ El puerto", ['byline "⟦M. ROBLES-GIL⟧/"', 'paragraph "El puerto"']],
    ["ABCD. ROBLES El puerto", ['paragraph "ABCD. ROBLES El puerto"']],
    ["M. ROBLES 1 El", ['paragraph "M. ROBLES 1 El"']],
    ["x\n\nM. ROBLES El puerto", ['paragraph "x"', 'paragraph "M. ROBLES El puerto"']],
    ["Van onze Haagse redactie\n\nDe haven.", ['byline "Van onze Haagse redactie"', 'paragraph "De haven."']],
    ["Van onze Haagse redactie.\n\nDe haven.", ['paragraph "Van onze Haagse redactie."', 'paragraph "De haven."']],
    ["Credit: ANP\n\nDe haven.", ['credit "Credit: ⟦ANP⟧"', 'paragraph "De haven."']],
    ["Credits:ANP\n\nDe haven.", ['credit "Credits:⟦ANP⟧"', 'paragraph "De haven."']],
    ["Credit:\n\nDe haven.", ['paragraph "Credit:"', 'paragraph "De haven."']],
    ["DEN HAAG, dinsdag\n\nDe haven.", ['dateline "DEN HAAG, dinsdag"', 'paragraph "De haven."']],
    ["DEN HAAG (ANP), dinsdag.\n\nDe haven.", ['dateline "DEN HAAG (ANP), dinsdag."', 'paragraph "De haven."']],
    ["Den Haag, dinsdag\n\nDe haven.", ['paragraph "Den Haag, dinsdag"', 'paragraph "De haven."']],
    ["DEN HAAG, vandaag\n\nDe haven.", ['paragraph "DEN HAAG, vandaag"', 'paragraph "De haven."']],
    ["DH, dinsdag\n\nx", ['dateline "DH, dinsdag"', 'paragraph "x"']],
    ["D, dinsdag\n\nx", ['paragraph "D, dinsdag"', 'paragraph "x"']],
    [
      "De haven.\n\nDEN HAAG, dinsdag\n\nx",
      ['paragraph "De haven."', 'paragraph "DEN HAAG, dinsdag"', 'paragraph "x"'],
    ],
    [
      "Van onze redactie\n\nCredit: ANP\n\nDEN HAAG, dinsdag\n\nFrom our desk\n\nBy our desk\n\nx",
      [
        'byline "Van onze redactie"',
        'credit "Credit: ⟦ANP⟧"',
        'dateline "DEN HAAG, dinsdag"',
        'byline "From our desk"',
        'paragraph "By our desk"',
        'paragraph "x"',
      ],
    ],
    [
      "Van onze xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\nx",
      ['byline "Van onze xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"', 'paragraph "x"'],
    ],
    [
      "Van onze xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\nx",
      ['paragraph "Van onze xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"', 'paragraph "x"'],
    ],
    ["Van onze\nredactie\n\nx", ['paragraph "Van onze\\nredactie"', 'paragraph "x"']],
    [
      "Page 1 of 2\n\nVan onze redactie\n\nDe haven.",
      ['footer "Page 1 of 2"', 'byline "Van onze redactie"', 'paragraph "De haven."'],
    ],
    [
      "One.\n\n-1234\n\nTwo.\n\nThree.",
      ['paragraph "One."', 'footer "-1234"', 'paragraph "Two."', 'paragraph "Three."'],
    ],
    ["One.\n\n-1234\n\nTwo.", ['paragraph "One."', 'footer "-1234"', 'paragraph "Two."']],
    ["jan/tom\n\nOne.", ['paragraph "jan/tom"', 'paragraph "One."']],
    ["One.\n\njan/tom", ['paragraph "One."', 'footer "jan/tom"']],
    [
      "One.\n\nPublished by Quay\nwith permission",
      ['paragraph "One."', 'notice "Published by Quay\\nwith permission"'],
    ],
    [
      "One.\n\nPublished by Quay with permission\n\nTwo.\n\nThree.\n\nFour.",
      [
        'paragraph "One."',
        'paragraph "Published by Quay with permission"',
        'paragraph "Two."',
        'paragraph "Three."',
        'paragraph "Four."',
      ],
    ],
    [
      "One.\n\n---\n\n- -\n\n*_= =\n\n--x",
      ['paragraph "One."', 'unknown "---"', 'unknown "- -"', 'unknown "*_= ="', 'paragraph "--x"'],
    ],
    ["  One\ntwo.\n  Three\nfour.", ['paragraph "One\\ntwo."', 'paragraph "Three\\nfour."']],
    [" One\ntwo.\n  Three\nfour.", ['paragraph "One\\ntwo.\\n  Three\\nfour."']],
    ["         One\ntwo.\n  Three", ['paragraph "One\\ntwo.\\n  Three"']],
    ["        One\ntwo.\n  Three", ['paragraph "One\\ntwo."', 'paragraph "Three"']],
    ["  One\n  two.", ['paragraph "One\\n  two."']],
    ["  One\n two.", ['paragraph "One\\n two."']],
    ["  One", ['paragraph "One"']],
  ])("%j", (text, parts) => {
    expect(read(top + text)).toEqual([...above, ...parts]);
  });
});

describe("keys", () => {
  test.each<[string, string[]]>([
    [
      "It is open.\n\nLOAD-DATE: March 5, 2003",
      ["text", 'loaded "LOAD-DATE: ⟦March 5, 2003⟧" from "LOAD-DATE" is "2003-03-05"'],
    ],
    [
      "It is open.\n\nLENGTH: 12 metres\n\nLOAD-DATE: March 5, 2003",
      ["text", 'paragraph "LENGTH: 12 metres"', 'loaded "LOAD-DATE: ⟦March 5, 2003⟧" from "LOAD-DATE" is "2003-03-05"'],
    ],
    [
      "It is open.\n\nLENGTH: 12\n\nLOAD-DATE: March 5, 2003",
      [
        "text",
        'length "LENGTH: ⟦12⟧" from "LENGTH"',
        'loaded "LOAD-DATE: ⟦March 5, 2003⟧" from "LOAD-DATE" is "2003-03-05"',
      ],
    ],
    [
      "It is open.\n\nLENGTH: 1234567890\n\nLOAD-DATE: March 5, 2003",
      [
        "text",
        'paragraph "LENGTH: 1234567890"',
        'loaded "LOAD-DATE: ⟦March 5, 2003⟧" from "LOAD-DATE" is "2003-03-05"',
      ],
    ],
    [
      "It is open.\n\nLENGTH: 12 words\n\nLOAD-DATE: March 5, 2003",
      [
        "text",
        'length "LENGTH: ⟦12 words⟧" from "LENGTH"',
        'loaded "LOAD-DATE: ⟦March 5, 2003⟧" from "LOAD-DATE" is "2003-03-05"',
      ],
    ],
    ["It is open.\n\nLENGTH: 12 words. WIDTH: 5", ["text", 'paragraph "LENGTH: 12 words. WIDTH: 5"']],
    ["It is open.\n\nCOLOUR: blue", ["text", 'paragraph "COLOUR: blue"']],
    [
      "It is open.\n\nCOLOUR: blue\n\nLOAD-DATE: March 5, 2003",
      ["text", 'paragraph "COLOUR: blue"', 'loaded "LOAD-DATE: ⟦March 5, 2003⟧" from "LOAD-DATE" is "2003-03-05"'],
    ],
    [
      "It is open.\n\nLANGUAGE: ENGLISH\n\nCOLOUR: blue\n\nLOAD-DATE: March 5, 2003",
      [
        "text",
        'language "LANGUAGE: ⟦ENGLISH⟧" from "LANGUAGE"',
        'other "COLOUR: ⟦blue⟧" from "COLOUR"',
        'loaded "LOAD-DATE: ⟦March 5, 2003⟧" from "LOAD-DATE" is "2003-03-05"',
      ],
    ],
    [
      "It is open.\n\nLANGUAGE: ENGLISH\n\nCOLOUR: blue",
      ["text", 'paragraph "LANGUAGE: ENGLISH"', 'paragraph "COLOUR: blue"'],
    ],
    [
      "It is open.\n\nSUBJECT: SEAS\n\nLANGUAGE: ENGLISH\n\nCOLOUR: blue",
      [
        "text",
        'subject "SUBJECT: ⟦SEAS⟧" from "SUBJECT"',
        'language "LANGUAGE: ⟦ENGLISH⟧" from "LANGUAGE"',
        'other "COLOUR: ⟦blue⟧" from "COLOUR"',
      ],
    ],
    [
      "It is open.\n\nCOLOUR: blue\n\nLANGUAGE: ENGLISH\n\nWEIGHT: 5\n\nTASTE: salt",
      [
        "text",
        'paragraph "COLOUR: blue"',
        'paragraph "LANGUAGE: ENGLISH"',
        'paragraph "WEIGHT: 5"',
        'paragraph "TASTE: salt"',
      ],
    ],
    [
      "It is open.\n\nGRAPHIC: A ferry.\n\nX1\n\nX2\n\nX3\n\nX4\n\nX5\n\nX6\n\nX7\n\nLANGUAGE: ENGLISH",
      [
        "text",
        'caption "GRAPHIC: ⟦A ferry.⟧" from "GRAPHIC"',
        'caption "⟦X1⟧"',
        'caption "⟦X2⟧"',
        'caption "⟦X3⟧"',
        'caption "⟦X4⟧"',
        'caption "⟦X5⟧"',
        'caption "⟦X6⟧"',
        'caption "⟦X7⟧"',
        'language "LANGUAGE: ⟦ENGLISH⟧" from "LANGUAGE"',
      ],
    ],
    [
      "It is open.\n\nGRAPHIC: A ferry.\n\nX1\n\nX2\n\nX3\n\nX4\n\nX5\n\nX6\n\nX7\n\nX8\n\nLANGUAGE: ENGLISH",
      [
        "text",
        'caption "GRAPHIC: ⟦A ferry.⟧" from "GRAPHIC"',
        'caption "⟦X1⟧"',
        'caption "⟦X2⟧"',
        'caption "⟦X3⟧"',
        'caption "⟦X4⟧"',
        'caption "⟦X5⟧"',
        'caption "⟦X6⟧"',
        'caption "⟦X7⟧"',
        'caption "⟦X8⟧"',
        'language "LANGUAGE: ⟦ENGLISH⟧" from "LANGUAGE"',
      ],
    ],
    [
      "It is open.\n\nSUBJECT: SEAS\n\nmore\n\nLANGUAGE: ENGLISH",
      ["text", 'paragraph "SUBJECT: SEAS"', 'paragraph "more"', 'language "LANGUAGE: ⟦ENGLISH⟧" from "LANGUAGE"'],
    ],
    [
      "It is open.\n\nCORRECTION: It is not.\n\nX1\n\nGRAPHIC: A\n\nX2\n\nLANGUAGE: ENGLISH",
      [
        "text",
        'correction "CORRECTION: ⟦It is not.⟧" from "CORRECTION"',
        'correction "X1"',
        'caption "GRAPHIC: ⟦A⟧" from "GRAPHIC"',
        'caption "⟦X2⟧"',
        'language "LANGUAGE: ⟦ENGLISH⟧" from "LANGUAGE"',
      ],
    ],
    ["It is open.\n\nLoad-Date: March 5, 2003", ["text", 'paragraph "Load-Date: March 5, 2003"']],
    [
      "It is open.\n\nGRAPHIC: A ferry.\n\nmore",
      ["text", 'caption "GRAPHIC: ⟦A ferry.⟧" from "GRAPHIC"', 'caption "⟦more⟧"'],
    ],
    [
      "GRAPHIC: A ferry.\n\nLANGUAGE: ENGLISH",
      ['caption "GRAPHIC: ⟦A ferry.⟧" from "GRAPHIC"', 'language "LANGUAGE: ⟦ENGLISH⟧" from "LANGUAGE"'],
    ],
    ["BYLINE: Ann Other\n\nIt is open.", ['byline "BYLINE: ⟦Ann Other⟧" from "BYLINE"', "text"]],
    [
      "BYLINE: Ann Other\n\nBYLINE: Tom Sample\n\nIt is open.",
      ['byline "BYLINE: ⟦Ann Other⟧" from "BYLINE"', 'paragraph "BYLINE: Tom Sample"', "text"],
    ],
    [
      "HIGHLIGHT: a\n\nHIGHLIGHT: b\n\nIt is open.",
      ['deck "HIGHLIGHT: ⟦a⟧" from "HIGHLIGHT"', 'deck "HIGHLIGHT: ⟦b⟧" from "HIGHLIGHT"', "text"],
    ],
    [
      "SECTION: NEWS\nBYLINE: Ann Other\n\nIt is open.",
      ['section "SECTION: ⟦NEWS⟧" from "SECTION"', 'byline "BYLINE: ⟦Ann Other⟧" from "BYLINE"', "text"],
    ],
    [
      "COLOUR: blue\n\nBYLINE: Ann\n\nIt is open.",
      ['other "COLOUR: ⟦blue⟧" from "COLOUR"', 'byline "BYLINE: ⟦Ann⟧" from "BYLINE"', "text"],
    ],
    ["BODY:\nIt is open.\n\nIt stays.", ['field "BODY:"', "text", 'paragraph "It stays."']],
    ["BODY: It\nis open.", ['field "BODY: "', 'paragraph "It\\nis open."']],
    ["BODY:", ['field "BODY:"']],
    ["a line\n\nBODY:\n\nx", ['paragraph "a line"', 'paragraph "BODY:"', 'paragraph "x"']],
    ["12 words\n\nIt is open.", ['paragraph "12 words"', "text"]],
    ["It is open.\n\n12 words", ["text", 'paragraph "12 words"']],
  ])("%j", (text, parts) => {
    expect(read(top + text)).toEqual([...above, ...parts]);
  });
});

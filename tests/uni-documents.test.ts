/** Documents of Nexis Uni: the lines above their labels, their texts and what stands below. */
import { describe, expect, test } from "vitest";
import { readUniDocument } from "../src/containers/nexis-uni/document.js";
import { partLine } from "./support/as-read.js";

const usual: Readonly<Record<string, string>> = {
  'headline "Harbour"': "title",
  'publication "The Post"': "paper",
  'published "⟦July 2, 2019⟧" is "2019-07-02"': "date",
  'length "Length: ⟦5 words⟧" from "Length"': "length",
  'field "Body"': "body",
  'paragraph "It is open."': "text",
  'loaded "Load-Date: ⟦July 3, 2019⟧" from "Load-Date" is "2019-07-03"': "loaded",
  'field "End of Document"': "end",
};

function read(text: string): string[] {
  const parts = [...readUniDocument(text).parts].sort((one, other) => one.span.start - other.span.start);
  const lines = parts.map((part) => partLine(text, part));
  return lines.map((line) => usual[line] ?? line);
}

describe("what stands above the labels", () => {
  test.each<[string, string[]]>([
    [
      "Harbour\nThe Post\nJuly 2, 2019 Tuesday 9:33 AM GMT\nCopyright 2019 Quay\n",
      [
        "title",
        "paper",
        'published "⟦July 2, 2019 Tuesday 9:33 AM GMT⟧" is "2019-07-02T09:33Z"',
        'copyright "Copyright 2019 Quay"',
        "length",
      ],
    ],
    ["Harbour\nA deck\nThe Post\nJuly 2, 2019\n", ["title", 'deck "A deck"', "paper", "date", "length"]],
    ["Harbour\nJuly 2, 2019\nThe Post\n", ["title", "date", "paper", "length"]],
    [
      "Harbour\nJuly 2, 2019\nFirst Edition\nThe Post\n",
      ["title", "date", 'edition "First Edition"', "paper", "length"],
    ],
    [
      "Harbour\nThe Post\nJuly 2, 2019, First Edition\n",
      ["title", "paper", 'published "⟦July 2, 2019⟧, " is "2019-07-02"', 'edition "First Edition"', "length"],
    ],
    [
      "Harbour\nThe Post\nJuly 2, 2019\nFirst Edition\n",
      ["title", "paper", "date", 'edition "First Edition"', "length"],
    ],
    [
      "Harbour\nThe Post\nJuly 2, 2019\nJuly 3, 2019\n",
      ["title", "paper", "date", 'timestamp "July 3, 2019"', "length"],
    ],
    ["Harbour\nThe Post\n", ["title", "paper", "length"]],
    ["Harbour\n", ["title", "length"]],
    ["July 2, 2019\nThe Post\n", ["date", "paper", "length"]],
    ["July 2, 2019\nThe Post\nJuly 3, 2019\n", ["date", "paper", 'timestamp "July 3, 2019"', "length"]],
    [
      "Copyright 2019 Quay\nHarbour\nThe Post\nJuly 2, 2019\n",
      ['copyright "Copyright 2019 Quay"', "title", "paper", "date", "length"],
    ],
    [
      "Harbour\nThe Post\nJuly 2, 2019\nAll Rights Reserved\n",
      ["title", "paper", "date", 'copyright "All Rights Reserved"', "length"],
    ],
    [
      "Harbour\nThe Post\nJuly 2, 2019\nCorrection Appended\n",
      ["title", "paper", "date", 'correction "Correction Appended"', "length"],
    ],
    [
      "Harbour\nCorrection Appended\nThe Post\nJuly 2, 2019\n",
      ["title", 'correction "Correction Appended"', "paper", "date", "length"],
    ],
    ["Page 1 of 3\nHarbour\nThe Post\nJuly 2, 2019\n", ['footer "Page 1 of 3"', "title", "paper", "date", "length"]],
    ["[image]\nHarbour\nThe Post\nJuly 2, 2019\n", ['field "[image]"', "title", "paper", "date", "length"]],
    ["Body\nThe Post\nJuly 2, 2019\n", ['headline "Body"', "paper", "date", "length"]],
    [
      "Harbour\nThe Post\nJuly 2, 2019\nByline: Ann\n",
      ["title", "paper", "date", 'byline "Byline: ⟦Ann⟧" from "Byline"', "length"],
    ],
    ["Byline: of whom\nThe Post\nJuly 2, 2019\n", ['headline "Byline: of whom"', "paper", "date", "length"]],
    [
      "X0\nX1\nX2\nX3\nX4\nX5\nX6\nX7\nX8\nX9\nX10\n",
      [
        'headline "X0"',
        'publication "X1"',
        'deck "X2"',
        'deck "X3"',
        'deck "X4"',
        'deck "X5"',
        'deck "X6"',
        'deck "X7"',
        'deck "X8"',
        'deck "X9"',
        'deck "X10"',
        "length",
      ],
    ],
    [
      "X0\nX1\nX2\nX3\nX4\nX5\nX6\nX7\nX8\nX9\nX10\nX11\n",
      [
        'headline "X0"',
        'publication "X1"',
        'deck "X2"',
        'deck "X3"',
        'deck "X4"',
        'deck "X5"',
        'deck "X6"',
        'deck "X7"',
        'deck "X8"',
        'deck "X9"',
        'deck "X10"',
        'deck "X11"',
        'deck "Length: 5 words"',
      ],
    ],
    ["Harbour\nThe Post\nJuly 2, 2019\nLink to Image\n", ["title", "paper", "date", 'field "Link to Image"', "length"]],
  ])("%j", (above, parts) => {
    const found = read(`${above}Length: 5 words\nBody\nIt is open.\nEnd of Document`);
    expect(found).toEqual([...parts, "body", "text", "end"]);
  });
});

describe("the text, and what stands at its ends", () => {
  const top = "Harbour\nThe Post\nJuly 2, 2019\nLength: 5 words\nBody\n";

  test.each<[string, string[]]>([
    ["It is open.\nIt stays.", ["text", 'paragraph "It stays."']],
    ["Page 2 of 3\nIt is open.", ['footer "Page 2 of 3"', "text"]],
    ["It is open.\nIt stays.\njan/tom", ["text", 'paragraph "It stays."', 'footer "jan/tom"']],
    ["It is open.\njan/tom", ["text", 'footer "jan/tom"']],
    ["jan/tom", ['paragraph "jan/tom"']],
    ["It is open.\nPublished by Quay with permission", ["text", 'notice "Published by Quay with permission"']],
    [
      "It is open.\nPublished by Quay with permission\nIt stays.",
      ["text", 'notice "Published by Quay with permission"', 'paragraph "It stays."'],
    ],
    [
      "It is open.\nPublished by Quay with permission\nIt stays.\nSo.",
      ["text", 'paragraph "Published by Quay with permission"', 'paragraph "It stays."', 'paragraph "So."'],
    ],
    ["ABSTRACT\nShort.\nFULL TEXT\nIt is open.", ['field "ABSTRACT"', 'deck "Short."', 'field "FULL TEXT"', "text"]],
    ["ABSTRACT\nIt is open.", ['paragraph "ABSTRACT"', "text"]],
    ["FULL TEXT\nIt is open.", ['field "FULL TEXT"', "text"]],
    [
      "Lead.\nABSTRACT\nShort.\nFULL TEXT\nIt is open.",
      ['paragraph "Lead."', 'field "ABSTRACT"', 'deck "Short."', 'field "FULL TEXT"', "text"],
    ],
    ["Body\nIt is open.", ['paragraph "Body"', "text"]],
    ["It is open.\nGraphic\nA ferry.", ["text", 'paragraph "Graphic"', 'paragraph "A ferry."']],
    [
      "It is open.\n\nGraphic\n\nPhoto, Tom Sample; A ferry.\n\nA pier.",
      [
        "text",
        'field "Graphic"',
        'credit "Photo, ⟦Tom Sample⟧; " from "Graphic"',
        'caption "⟦A ferry.⟧"',
        'caption "⟦A pier.⟧"',
      ],
    ],
    ["It is open.\n\nGraphic\nA ferry.", ["text", 'field "Graphic"', 'caption "⟦A ferry.⟧" from "Graphic"']],
    ["Graphic\n\nA ferry.", ['field "Graphic"', 'caption "⟦A ferry.⟧" from "Graphic"']],
    ["It is open.\n\nGraphic\n", ["text", 'field "Graphic"']],
    [
      "It is open.\nClassification\nSubject: PORTS (90%)\nLanguage: ENGLISH",
      [
        "text",
        'field "Classification"',
        'subject "Subject: ⟦PORTS (90%)⟧" from "Subject"',
        'language "Language: ⟦ENGLISH⟧" from "Language"',
      ],
    ],
    [
      "It is open.\nSubject: PORTS (90%)\nLanguage: ENGLISH",
      ["text", 'subject "Subject: ⟦PORTS (90%)⟧" from "Subject"', 'language "Language: ⟦ENGLISH⟧" from "Language"'],
    ],
    [
      "It is open.\nClassification\nOdd Key: x\nnothing\nPage 3 of 3",
      [
        "text",
        'field "Classification"',
        'other "Odd Key: ⟦x⟧" from "Odd Key"',
        'unknown "nothing"',
        'footer "Page 3 of 3"',
      ],
    ],
    [
      "It is open.\nClassification\nClassification\nLanguage: ENGLISH",
      [
        "text",
        'paragraph "Classification"',
        'field "Classification"',
        'language "Language: ⟦ENGLISH⟧" from "Language"',
      ],
    ],
    [
      "It is open.\nLanguage: ENGLISH\nPage 3 of 3\nSubject: PORTS",
      [
        "text",
        'language "Language: ⟦ENGLISH⟧" from "Language"',
        'footer "Page 3 of 3"',
        'subject "Subject: ⟦PORTS⟧" from "Subject"',
      ],
    ],
    ["It is open.\nByline: Ann", ["text", 'paragraph "Byline: Ann"']],
    [
      "It is open.\nCorrection-Date: July 4, 2019\nCorrection: It is not.",
      [
        "text",
        'corrected "Correction-Date: ⟦July 4, 2019⟧" from "Correction-Date" is "2019-07-04"',
        'correction "Correction: ⟦It is not.⟧" from "Correction"',
      ],
    ],
    [
      "Correction: It is not.\nCorrection: It is.",
      [
        'correction "Correction: ⟦It is not.⟧" from "Correction"',
        'correction "Correction: ⟦It is.⟧" from "Correction"',
      ],
    ],
    [
      "It is open.\nCorrection: It is not.\n\nGraphic\n\nA ferry.",
      [
        "text",
        'correction "Correction: ⟦It is not.⟧" from "Correction"',
        'field "Graphic"',
        'caption "⟦A ferry.⟧" from "Graphic"',
      ],
    ],
  ])("%j", (text, parts) => {
    const found = read(`${top}${text}\nLoad-Date: July 3, 2019\nEnd of Document`);
    expect(found).toEqual(["title", "paper", "date", "length", "body", ...parts, "loaded", "end"]);
  });

  test("a picture has its value as it is printed", () => {
    const text = `${top}It is open.\n\nGraphic\n\nPhoto, Tom  Sample; A ferry.\n\nA pier.\n\nEnd of Document`;
    expect(readUniDocument(text).fields).toEqual({ Graphic: ["Photo, Tom Sample; A ferry.", "A pier."] });
    expect(readUniDocument(top).fields).toEqual({});
  });
});

test.each<[string, string[]]>([
  [
    "Harbour\nThe Post\nJuly 2, 2019\nIt is open.\nEnd of Document",
    ["title", 'paragraph "The Post"', 'paragraph "July 2, 2019"', "text", "end"],
  ],
  ["Harbour\nBody\nIt is open.", ["title", "body", "text"]],
  [
    "Harbour\nThe Post\nJuly 2, 2019\nLength: 5 words\nSection: A\nIt is open.",
    ["title", "paper", "date", "length", 'section "Section: ⟦A⟧" from "Section"', "text"],
  ],
  [
    "Harbour\nLength: 5 words\n\nBody\n\nIt is\nopen.",
    ["title", "length", "body", 'paragraph "It is"', 'paragraph "open."'],
  ],
  [
    "**Harbour**\n**Length:** 5 words\n**Body**\nIt is **open**.\n**End of Document**",
    [
      'headline "**⟦Harbour⟧**"',
      'length "**Length:** ⟦5 words⟧" from "Length"',
      'field "**⟦Body⟧**"',
      'paragraph "⟦It is ⟧**⟦open⟧**⟦.⟧"',
      'field "**⟦End of Document⟧**"',
    ],
  ],
  [
    "# Harbour\n**Length:**\\ 5 words\n**Body**\n[It](http://a.example) is *open*.",
    [
      'headline "# ⟦Harbour⟧"',
      'length "**Length:**\\\\ ⟦5 words⟧" from "Length"',
      'field "**⟦Body⟧**"',
      'paragraph "[⟦It⟧](http://a.example)⟦ is ⟧*⟦open⟧*⟦.⟧"',
    ],
  ],
  [
    "Harbour\nLength: 5 words\nBody\nIt.\nEnd of Document\nmore",
    ["title", "length", "body", 'paragraph "It."', "end", 'unknown "more"'],
  ],
  ["", []],
  ["Harbour", ["title"]],
])("%j", (text, parts) => {
  expect(read(text)).toEqual(parts);
});

test.each([
  ["Harbour\nLength: 5 words\nBody\nx", { title: "Harbour", isKeyed: false, isClosed: false, language: "en" }],
  ["Harbour\nLength: 5 words\nSection: A\nBody\nEnd of Document", { isKeyed: true, isClosed: true }],
  ["Hafen\nLänge: 5 Wörter\nRubrik: A\nBody\nx", { title: "Hafen", isKeyed: true, language: "de" }],
  ["**Harbour**  *opens*\n**Length:** 5 words\n**Body**\nx", { title: "Harbour opens" }],
  ["*Harbour*  opens\nLength: 5 words\nBody\nx", { title: "*Harbour*  opens" }],
  ["", { title: undefined, isKeyed: false, language: undefined }],
])("%j is known by its title, its labels and its end", (text, about) => {
  expect(readUniDocument(text)).toMatchObject(about);
});

test("what stands above the documents is a field of the first", () => {
  const text = "Documents (1)\nHarbour\nLength: 5 words\nBody\nx";
  const parts = readUniDocument(text, 13).parts.map((part) => partLine(text, part));
  expect(parts.slice(0, 2)).toEqual(['field "Documents (1)"', 'headline "Harbour"']);
});

/** Messages of newsgroups, and stories of CNN and the Daily Mail. */
import type { DocumentRow } from "./document-row.js";

export const newsgroups: readonly DocumentRow[] = [
  [
    "a head",
    "Path: a!b\nFrom: jane@quay.example (Jane Example)\nNewsgroups: rec.boats, misc.ports\nSubject: Re: Port\n opens\nMessage-ID: <1@x>\nDate: Tue, 6 Apr 93 01:22:17 GMT\nOrganization: Port\nKeywords: port, storm\nLines: 3\nReply-To: tom@quay.example\n\nIt opened.",
    [
      '0-9 field other Path @6-9 "a!b"',
      '10-48 byline byline From @16-48 "jane@quay.example (Jane Example)" {"value":"Jane Example"}',
      '49-82 tags category Newsgroups @61-82 "rec.boats, misc.ports" {"value":"rec.boats | misc.ports"}',
      '83-107 headline headline Subject @92-107 "Re: Port\\n opens"',
      '108-125 field id Message-ID @121-124 "1@x"',
      '126-158 timestamp published Date @132-158 "Tue, 6 Apr 93 01:22:17 GMT" {"value":"1993-04-06T01:22:17Z"}',
      '159-177 field other Organization @173-177 "Port"',
      '178-199 tags keyword Keywords @188-199 "port, storm" {"value":"port | storm"}',
      '200-208 field other Lines @207-208 "3"',
      '209-235 field other Reply-To @219-235 "tom@quay.example"',
      '237-247 paragraph @237-247 "It opened."',
    ],
  ],
  [
    "names of writers",
    "From: Tom Sample <tom@quay.example>\nNewsgroups: a\nSubject: x\n\nIt.",
    [
      '0-35 byline byline From @6-35 "Tom Sample <tom@quay.example>" {"value":"Tom Sample"}',
      '36-49 tags category Newsgroups @48-49 "a" {"value":"a"}',
      '50-60 headline headline Subject @59-60 "x"',
      '62-65 paragraph @62-65 "It."',
    ],
  ],
  [
    "no name of a writer",
    "From: tom@quay.example\nNewsgroups: a\nSubject: x\n\nIt.",
    [
      '0-22 byline byline From @6-22 "tom@quay.example" {"value":"tom@quay.example"}',
      '23-36 tags category Newsgroups @35-36 "a" {"value":"a"}',
      '37-47 headline headline Subject @46-47 "x"',
      '49-52 paragraph @49-52 "It."',
    ],
  ],
  [
    "quotations and their attribution",
    "From: a@b.c\nNewsgroups: a\nSubject: x\n\nIn article <1@x> tom@quay.example writes:\n> It is closed.\n>> It was.\n\n| Of old.\n: Of older.\nNo, it opened.\n-- \nJane\n555-0100",
    [
      '0-11 byline byline From @6-11 "a@b.c" {"value":"a@b.c"}',
      '12-25 tags category Newsgroups @24-25 "a" {"value":"a"}',
      '26-36 headline headline Subject @35-36 "x"',
      '38-79 paragraph @38-79 "In article <1@x> tom@quay.example writes:"',
      '80-107 quote @82-96+99-107 "It is closed.\\n" + "It was.\\n"',
      '108-130 quote @110-118+120-130 "Of old.\\n" + "Of older.\\n"',
      '130-144 paragraph @130-144 "No, it opened."',
      '145-162 footer @145-162 "-- \\nJane\\n555-0100"',
    ],
  ],
  [
    "a head without a blank line",
    "From: a@b.c\nSubject: x\nDistribution: world\nLines: 1\nThe port: it opened.\nAnd more.",
    [
      '0-11 byline byline From @6-11 "a@b.c" {"value":"a@b.c"}',
      '12-22 headline headline Subject @21-22 "x"',
      '23-42 field other Distribution @37-42 "world"',
      '43-51 field other Lines @50-51 "1"',
      '52-82 paragraph @52-82 "The port: it opened.\\nAnd more."',
    ],
  ],
];

export const cnnDailymail: readonly DocumentRow[] = [
  [
    "a lead of CNN",
    "Riverton, Ohio (CNN) -- The port opened.\n\n@highlight\n\nPort opens\n",
    [
      '0-24 dateline dateline lead @0-23 "Riverton, Ohio (CNN) --"',
      '24-40 paragraph @24-40 "The port opened."',
      '42-64 deck deck highlight @54-64 "Port opens"',
    ],
  ],
  [
    "a lead without a place, and without a dash",
    "(CNN)The port opened.\n\n@highlight\n\nPort opens\n",
    [
      '0-5 dateline dateline lead @0-5 "(CNN)"',
      '5-21 paragraph @5-21 "The port opened."',
      '23-45 deck deck highlight @35-45 "Port opens"',
    ],
  ],
  [
    "a network in a sentence",
    "The network (CNN) said the port opened.\n\n@highlight\n\nPort opens\n",
    ['0-39 paragraph @0-39 "The network (CNN) said the port opened."', '41-63 deck deck highlight @53-63 "Port opens"'],
  ],
  [
    "who wrote it, on one line",
    "By . Jane Example . PUBLISHED: . 13:13 EST, 1 March 2013 . | . UPDATED: . 08:02 EST, 2 March 2013 . The port opened.\n\n@highlight\n\nPort opens\n",
    [
      '0-17 byline byline By @5-17 "Jane Example"',
      '18-19 unknown @18-19 "."',
      '20-56 timestamp published PUBLISHED @33-56 "13:13 EST, 1 March 2013" {"value":"2013-03-01T13:13-05:00"}',
      '57-58 unknown @57-58 "."',
      '59-60 field @59-60 "|"',
      '61-62 unknown @61-62 "."',
      '63-97 field updated UPDATED @74-97 "08:02 EST, 2 March 2013" {"value":"2013-03-02T08:02-05:00"}',
      '98-99 unknown @98-99 "."',
      '100-116 paragraph @100-116 "The port opened."',
      '118-140 deck deck highlight @130-140 "Port opens"',
    ],
  ],
  [
    "who wrote it, on lines",
    "By\n\nJane Example\nand Tom Sample\n\nPUBLISHED:\n\n13:13 EST, 1 March 2013\n\n.\n\n|\n\nUPDATED:\n\n08:02 EST, 2 March 2013\n\nThe port opened.\n\n@highlight\n\nPort opens\n",
    [
      '0-31 byline byline By @4-31 "Jane Example\\nand Tom Sample"',
      '33-68 timestamp published PUBLISHED @45-68 "13:13 EST, 1 March 2013" {"value":"2013-03-01T13:13-05:00"}',
      '70-71 field @70-71 "."',
      '73-74 field @73-74 "|"',
      '76-109 field updated UPDATED @86-109 "08:02 EST, 2 March 2013" {"value":"2013-03-02T08:02-05:00"}',
      '111-127 paragraph @111-127 "The port opened."',
      '129-151 deck deck highlight @141-151 "Port opens"',
    ],
  ],
  [
    "when it was last updated",
    "By . Daily Mail Reporter . Last updated at 11:02 PM on 2nd January 2012 . The port opened.\n\n@highlight\n\nPort opens\n",
    [
      '0-24 byline byline By @5-24 "Daily Mail Reporter"',
      '25-26 unknown @25-26 "."',
      '27-71 field updated Last updated @27-71 "Last updated at 11:02 PM on 2nd January 2012" {"value":"2012-01-02T23:02"}',
      '72-73 unknown @72-73 "."',
      '74-90 paragraph @74-90 "The port opened."',
      '92-114 deck deck highlight @104-114 "Port opens"',
    ],
  ],
  [
    "notes and shares",
    "Editor's note: Ines Dahl is a writer. It is hers.\n\nThe port opened.\n\nScroll down for video\n\nShare this article\n\nClick here to read more.\n\n@highlight\n\nPort opens\n",
    [
      "0-49 field note Editor's note @0-49 \"Editor's note: Ines Dahl is a writer. It is hers.\"",
      '51-67 paragraph @51-67 "The port opened."',
      '69-90 share @69-90 "Scroll down for video"',
      '92-110 share @92-110 "Share this article"',
      '112-136 paragraph @112-136 "Click here to read more."',
      '138-160 deck deck highlight @150-160 "Port opens"',
    ],
  ],
  [
    "captions among the paragraphs",
    "By . Jane Example . The port opened.\n\nThe port at noon with the first ferry\n\nOpen: The port of Riverton at dawn\n\nIt went well .\n\n'It did,' she said.\n\n@highlight\n\nPort opens\n",
    [
      '0-17 byline byline By @5-17 "Jane Example"',
      '18-19 unknown @18-19 "."',
      '20-36 paragraph @20-36 "The port opened."',
      '38-75 caption @38-75 "The port at noon with the first ferry"',
      '77-111 caption @77-111 "Open: The port of Riverton at dawn"',
      '113-127 paragraph @113-127 "It went well ."',
      "129-148 paragraph @129-148 \"'It did,' she said.\"",
      '150-172 deck deck highlight @162-172 "Port opens"',
    ],
  ],
  [
    "highlights, one of them empty",
    "The port opened.\n\n@highlight\n\nNEW: Port opens\n\n@highlight\n\n@highlight\n\nFerries follow",
    [
      '0-16 paragraph @0-16 "The port opened."',
      '18-45 deck deck highlight @30-45 "NEW: Port opens"',
      '47-57 field @47-57 "@highlight"',
      '59-85 deck deck highlight @71-85 "Ferries follow"',
    ],
  ],
];

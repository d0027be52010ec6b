/** Runs of a text in SGML: labels, marks, paragraphs of lines, and what stands at its ends. */
import type { DocumentRow } from "./document-row.js";

export const sgmlRuns: readonly DocumentRow[] = [
  ["a mark of the agency alone", "Reuter", ['35-42 footer @35-41 "Reuter"']],
  [
    "a mark behind a title is its own word",
    "The port said it is of Mr. Reuter",
    ['35-68 paragraph @35-68 "The port said it is of Mr. Reuter"'],
  ],
  [
    "a mark behind a sentence, and behind none",
    "It opened. Reuter\n",
    ['35-45 paragraph @35-45 "It opened."', '46-54 footer @46-52 "Reuter"'],
  ],
  ["a mark behind words", "It opened for Reuter", ['35-55 paragraph @35-55 "It opened for Reuter"']],
  [
    "a mark far behind words",
    "It opened  REUTERS.",
    ['35-44 paragraph @35-44 "It opened"', '46-55 footer @46-54 "REUTERS."'],
  ],
  [
    "a mark on a line of its own",
    "It opened for\nEnditem.",
    ['35-48 paragraph @35-48 "It opened for"', '49-58 footer @49-57 "Enditem."'],
  ],
  ["a mark that touches a sentence", "It opened.Reuter", ['35-51 paragraph @35-51 "It opened.Reuter"']],
  [
    "two labels on a line",
    "Language: <F P=105>English</F> Type: <F P=106>BFN</F>\nIt opened.",
    [
      '35-65 field other Language @54-61 "English"',
      '65-88 field other Type @81-84 "BFN"',
      '89-99 paragraph @89-99 "It opened."',
    ],
  ],
  [
    "a label behind words",
    "He said Language: <F P=105>English</F>\nIt opened.",
    ['35-73 field other He said Language @62-69 "English"', '74-84 paragraph @74-84 "It opened."'],
  ],
  [
    "a label as long as it may be, and one longer",
    "Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: <F P=105>English</F>\nAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: <F P=106>English</F>",
    [
      '35-88 field other Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa @77-84 "English"',
      '89-139 paragraph @89-123+132-139 "Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: " + "English"',
    ],
  ],
  [
    "an empty label",
    "Language: <F P=105> </F>\nIt opened.",
    ['35-70 paragraph @35-45+54-55+59-70 "Language: " + " " + "\\nIt opened."'],
  ],
  [
    "a byline in a label",
    '<F P=106> [By Jane Example] </F>\n<F P=106>By XINHUA reporter Li Si</F>\n<F P=106>[Article by Jane Example: "Tides"; first]</F>\n<F P=106>Baby Example</F>',
    [
      '35-67 byline byline F P=106 @46-61 "By Jane Example"',
      '68-105 byline byline F P=106 @77-101 "By XINHUA reporter Li Si"',
      '106-160 byline byline F P=106 @127-139 "Jane Example"',
      '161-186 field other F P=106 @170-182 "Baby Example"',
    ],
  ],
  [
    "reporters in brackets",
    "<F P=106>[By Special Riverton staff correspondents Jane Example]</F>\n<F P=106>[By RNA commentator jane]</F>",
    [
      '35-103 byline byline F P=106 @86-98 "Jane Example"',
      '104-142 byline byline F P=106 @114-137 "By RNA commentator jane"',
    ],
  ],
  [
    "one that closes another",
    "Language: <F P=105>English</G>\nIt opened.",
    ['35-61 paragraph @35-45+54-61 "Language: " + "English"', '66-76 paragraph @66-76 "It opened."'],
  ],
  [
    "semicolons: two and one, and a wide gap",
    "It opened.; \nIt closed.;  So it is.; It is",
    [
      '35-45 paragraph @35-45 "It opened."',
      '45-46 field @45-46 ";"',
      '48-58 paragraph @48-58 "It closed."',
      '58-59 field @58-59 ";"',
      '61-77 paragraph @61-77 "So it is.; It is"',
    ],
  ],
  [
    "semicolons at the end",
    "It opened.;\n It closed.; ",
    ['35-45 paragraph @35-45 "It opened."', '45-46 field @45-46 ";"', '48-58 paragraph @48-58 "It closed."'],
  ],
  [
    "semicolons at the very end",
    "It opened.;\n It closed.;",
    ['35-45 paragraph @35-45 "It opened."', '45-46 field @45-46 ";"', '48-58 paragraph @48-58 "It closed."'],
  ],
  [
    "a crosshead in a text",
    "<P>\nIt opened.\n</P>\n<P>\n@@ Port\n</P>",
    ['35-54 paragraph @39-49 "It opened."', '55-71 paragraph @59-66 "@@ Port"'],
  ],
  ["tags at the ends alone", "<XY>It opened</XY>\n\n<XY></XY>", ['39-48 paragraph @39-48 "It opened"']],
  [
    "unknown blocks on lines of their own",
    "<USBUREAU>Port Service</USBUREAU>\n\t <USDEPT>Dept</USDEPT>\nIt <USX>opened</USX>\n<USY>x</USY> y",
    [
      '45-57 paragraph @45-57 "Port Service"',
      '79-83 paragraph @79-83 "Dept"',
      '93-107 paragraph @93-96+101-107 "It " + "opened"',
      '119-128 paragraph @119-120+126-128 "x" + " y"',
    ],
  ],
  [
    "sections of characters",
    "It opened.\n<![CDATA[A <P> b\n\nc]]>\nIt closed.",
    [
      '35-45 paragraph @35-45 "It opened."',
      '55-62 paragraph @55-62 "A <P> b"',
      '64-65 paragraph @64-65 "c"',
      '69-79 paragraph @69-79 "It closed."',
    ],
  ],
  [
    "a row and a paragraph",
    "<TABLEROW><TABLECELL>a</TABLECELL></TABLEROW><P>b</P>c",
    ['35-80 listItem @56-57 "a"', '80-88 paragraph @83-84 "b"', '88-89 paragraph @88-89 "c"'],
  ],
  [
    "paragraphs by short lines",
    "The port of Riverton opened again on\nMonday after the storm.\nThe ferries went out to the island at\nonce, said the harbour.",
    [
      '35-95 paragraph @35-95 "The port of Riverton opened again on\\nMonday after the storm."',
      '96-157 paragraph @96-157 "The ferries went out to the island at\\nonce, said the harbour."',
    ],
  ],
  [
    "no paragraphs where small letters follow",
    "The port of Riverton opened again on\nMonday.\nferries went out to the island at\nonce.",
    [
      '35-119 paragraph @35-119 "The port of Riverton opened again on\\nMonday.\\nferries went out to the island at\\nonce."',
    ],
  ],
  [
    "no short lines between blank ones",
    "The port of Riverton opened again on\nMonday.\nThe ferries went out.\n\nIt is so.",
    [
      '35-101 paragraph @35-101 "The port of Riverton opened again on\\nMonday.\\nThe ferries went out."',
      '103-112 paragraph @103-112 "It is so."',
    ],
  ],
  [
    "indented lines",
    "  The port opened.\nIt is so.\n  The ferries went\nout.",
    ['37-63 paragraph @37-63 "The port opened.\\nIt is so."', '66-87 paragraph @66-87 "The ferries went\\nout."'],
  ],
  [
    "an indent of one is none",
    "The port opened\n It is so\n The ferries went\nout.",
    ['35-83 paragraph @35-83 "The port opened\\n It is so\\n The ferries went\\nout."'],
  ],
  [
    "lines in the middle",
    "The port of Riverton opened again on Monday\n          HARBOUR\nThe ferries went out to the island at once on",
    [
      '35-78 paragraph @35-78 "The port of Riverton opened again on Monday"',
      '89-96 paragraph @89-96 "HARBOUR"',
      '97-142 paragraph @97-142 "The ferries went out to the island at once on"',
    ],
  ],
  [
    "every line indented",
    "   The port of Riverton opened again on.\n   It is.\n   The ferries went out to the island at",
    [
      '38-75 paragraph @38-75 "The port of Riverton opened again on."',
      '79-85 paragraph @79-85 "It is."',
      '89-126 paragraph @89-126 "The ferries went out to the island at"',
    ],
  ],
  [
    "a wide space opens a paragraph",
    "港口重开\n　渡轮开出\n岛上",
    ['35-39 paragraph @35-39 "港口重开"', '41-48 paragraph @41-48 "渡轮开出\\n岛上"'],
  ],
  [
    "columns",
    "a   b   c\nd   e   f\nThe port opened",
    [
      '35-44 listItem @35-44 "a   b   c"',
      '45-54 listItem @45-54 "d   e   f"',
      '55-70 paragraph @55-70 "The port opened"',
    ],
  ],
  [
    "columns by tabs, and a single row",
    "a\tb\nThe port opened\nc  d\ne\t f\ng\th",
    [
      '35-59 paragraph @35-59 "a\\tb\\nThe port opened\\nc  d"',
      '60-64 listItem @60-64 "e\\t f"',
      '65-68 listItem @65-68 "g\\th"',
    ],
  ],
  [
    "rules between",
    "It opened\n---\nIt closed\n--\nSo it is\n=====\n..+",
    [
      '35-44 paragraph @35-44 "It opened"',
      '45-48 unknown @45-48 "---"',
      '49-70 paragraph @49-70 "It closed\\n--\\nSo it is"',
      '71-80 unknown @71-80 "=====\\n..+"',
    ],
  ],
  [
    "edges: a byline and its copyright",
    "<P>\n(Undated) By JANE EXAMPLE\n</P>\n<P>\nc.1999 Post\n</P>\n<P>\nIt opened. Enditem/Jane.\n</P>",
    [
      '35-69 byline byline @49-64 "By JANE EXAMPLE"',
      '70-90 notice copyright @74-85 "c.1999 Post"',
      '91-105 paragraph @95-105 "It opened."',
      '106-124 footer @106-119 "Enditem/Jane."',
    ],
  ],
  [
    "edges: writers below",
    "<P>\nIt opened.\n</P>\n<P>\nIt is so.\n</P>\n<P>\n(By Jane Example, Tom Sample)\n</P>",
    [
      '35-54 paragraph @39-49 "It opened."',
      '55-73 paragraph @59-68 "It is so."',
      '74-112 byline byline @79-106 "By Jane Example, Tom Sample"',
    ],
  ],
  [
    "edges: a writer behind dashes",
    "<P>\nIt opened.\n</P>\n<P>\n-- Jane B. Example\n</P>",
    ['35-54 paragraph @39-49 "It opened."', '55-82 byline byline @62-77 "Jane B. Example"'],
  ],
  [
    "edges: who worked on it, and profiles",
    "<P>\nIt opened.\n</P>\n<P>\n(Reporting by Jane Example; Editing by Tom Sample).\n</P>\n<P>\n(PROFILE (CO:Port;) )\n</P>",
    [
      '35-54 paragraph @39-49 "It opened."',
      '55-115 notice @59-110 "(Reporting by Jane Example; Editing by Tom Sample)."',
      '116-146 field other @120-141 "(PROFILE (CO:Port;) )"',
    ],
  ],
  [
    "edges: below a translation",
    "<P>\nIt opened.\n</P>\n<P>\n[Signed] Jane Example\n</P>\n<P>\nELAG/25 February/ECONF/Port\n</P>",
    [
      '35-54 paragraph @39-49 "It opened."',
      '55-85 footer @59-80 "[Signed] Jane Example"',
      '86-122 footer @90-117 "ELAG/25 February/ECONF/Port"',
    ],
  ],
  [
    "edges: marks of EFE and others",
    "<P>\nAbre. EFE\nje/tm\n01/02/10-20/95\n</P>",
    ['35-44 paragraph @39-44 "Abre."', '45-74 footer @45-69 "EFE\\nje/tm\\n01/02/10-20/95"'],
  ],
  [
    "edges: a mark of a desk",
    "<P>\nIt opened. (jae-tom)\n</P>",
    ['35-49 paragraph @39-49 "It opened."', '50-64 footer @50-59 "(jae-tom)"'],
  ],
  [
    "edges: marks in capitals",
    "<P>\nIt opened. (RNA).\n</P>",
    ['35-49 paragraph @39-49 "It opened."', '50-61 footer @50-56 "(RNA)."'],
  ],
  [
    "edges: a mark in capitals on a line",
    "<P>\nIt opened for\n(RNA)\n</P>",
    ['35-52 paragraph @39-52 "It opened for"', '53-63 footer @53-58 "(RNA)"'],
  ],
  [
    "edges: no mark without a sentence",
    "<P>\nIt opened for (RNA)\n</P>",
    ['35-63 paragraph @39-58 "It opened for (RNA)"'],
  ],
  [
    "edges: trims and crossheads",
    "<P>\nIt opened.\n</P>\n<P>\n(Begin optional trim)\n</P>\n<P>\n- Deux navires -\n</P>\n<P>\n- Deux navires\n</P>\n<P>\n(MORE)\n</P>\n<P>\n(story can end here, please.)\n</P>\n<P>\nIt is.\n</P>",
    [
      '35-54 paragraph @39-49 "It opened."',
      '55-85 field note @59-80 "(Begin optional trim)"',
      '86-111 crosshead @92-104 "Deux navires"',
      '112-135 paragraph @116-130 "- Deux navires"',
      '136-151 field note @140-146 "(MORE)"',
      '152-190 field note @156-185 "(story can end here, please.)"',
      '191-206 paragraph @195-201 "It is."',
    ],
  ],
  [
    "edges: orders behind a line",
    "<P>\n&UR; By JANE EXAMPLE &LR; &QC;\n</P>\n<P>\nIt opened.\n</P>",
    ['35-74 byline byline @44-59 "By JANE EXAMPLE"', '75-94 paragraph @79-89 "It opened."'],
  ],
];

/** Lines above and below a text in SGML, and what stands in one: cases at their limits. */
import type { DocumentRow } from "./document-row.js";

export const sgmlEdges: readonly DocumentRow[] = [
  [
    "each language of a byline above a text",
    "<P>\nPor JUANA EJEMPLO\n</P>\n<P>\nAbre el puerto.\n</P>",
    ['35-61 byline byline @39-56 "Por JUANA EJEMPLO"', '62-86 paragraph @66-81 "Abre el puerto."'],
  ],
  [
    "a French byline",
    "<P>\nPar Jeanne Exemple\n</P>\n<P>\nLe port ouvre.\n</P>",
    ['35-62 byline byline @39-57 "Par Jeanne Exemple"', '63-86 paragraph @67-81 "Le port ouvre."'],
  ],
  [
    "a German byline, and a copyright below it",
    "<P>\nVon Anna von Beispiel\nCopyright 1999 Riverton Post\n</P>\n<P>\nDer Hafen öffnet.\n</P>",
    [
      '35-60 byline byline @39-60 "Von Anna von Beispiel"',
      '61-94 notice copyright @61-89 "Copyright 1999 Riverton Post"',
      '95-121 paragraph @99-116 "Der Hafen öffnet."',
    ],
  ],
  [
    "a byline of one word is text",
    "<P>\nBy JANE\n</P>\n<P>\nIt opened.\n</P>",
    ['35-51 paragraph @39-46 "By JANE"', '52-71 paragraph @56-66 "It opened."'],
  ],
  [
    "a byline whose last word is small",
    "<P>\nBy Jane of\n</P>\n<P>\nIt opened.\n</P>",
    ['35-54 paragraph @39-49 "By Jane of"', '55-74 paragraph @59-69 "It opened."'],
  ],
  [
    "a byline with a figure in it",
    "<P>\nBy Jane Example 3\n</P>\n<P>\nIt opened.\n</P>",
    ['35-61 paragraph @39-56 "By Jane Example 3"', '62-81 paragraph @66-76 "It opened."'],
  ],
  [
    "notes to editors of each kind",
    "<P>\nEDITORS' NOTE: it is late\n</P>\n<P>\nATTENTION - ADDS details ///\n</P>\n<P>\n(Eds: adds a quote)\n</P>\n<P>\n(UNDATED)\n(New throughout, adds port)\n</P>\n<P>\n(MUST CREDIT the Post)\n</P>\n<P>\n(Refiles to fix)\n</P>\n<P>\n(Adds port)\n</P>\n<P>\nIt opened.\n</P>",
    [
      '35-69 field note @39-64 "EDITORS\' NOTE: it is late"',
      '70-107 field note @74-102 "ATTENTION - ADDS details ///"',
      '108-136 field note @112-131 "(Eds: adds a quote)"',
      '137-150 field note @141-150 "(UNDATED)"',
      '151-183 field note @151-178 "(New throughout, adds port)"',
      '184-215 field note @188-210 "(MUST CREDIT the Post)"',
      '216-241 field note @220-236 "(Refiles to fix)"',
      '242-262 paragraph @246-257 "(Adds port)"',
      '263-282 paragraph @267-277 "It opened."',
    ],
  ],
  [
    "no notes: words in brackets, an end that lacks, a longer word",
    "<P>\n(Edward said so)\n</P>\n<P>\nIt opened.\n</P>",
    ['35-60 paragraph @39-55 "(Edward said so)"', '61-80 paragraph @65-75 "It opened."'],
  ],
  [
    "a note without its end",
    "<P>\nATTENTION - ADDS details //\n</P>\n<P>\nIt opened.\n</P>",
    ['35-71 paragraph @39-66 "ATTENTION - ADDS details //"', '72-91 paragraph @76-86 "It opened."'],
  ],
  [
    "copyrights of each kind",
    "<P>\n(c) 1999, Post\n</P>\n<P>\n© 2001 Post\n</P>\n<P>\nCOPYRIGHT 1999 Post\n</P>\n<P>\nc.2000 Post\n</P>\n<P>\nIt opened.\n</P>",
    [
      '35-58 notice copyright @39-53 "(c) 1999, Post"',
      '59-79 notice copyright @63-74 "© 2001 Post"',
      '80-108 notice copyright @84-103 "COPYRIGHT 1999 Post"',
      '109-129 notice copyright @113-124 "c.2000 Post"',
      '130-149 paragraph @134-144 "It opened."',
    ],
  ],
  [
    "no copyright of another century",
    "<P>\n(c) 1899, Post\n</P>\n<P>\nIt opened.\n</P>",
    ['35-58 paragraph @39-53 "(c) 1899, Post"', '59-78 paragraph @63-73 "It opened."'],
  ],
  [
    "no copyright whose year goes on",
    "<P>\n(c) 19991, Post\n</P>\n<P>\nIt opened.\n</P>",
    ['35-59 paragraph @39-54 "(c) 19991, Post"', '60-79 paragraph @64-74 "It opened."'],
  ],
  [
    "six lines above a text, and a seventh",
    "<P>\n(c) 1991 A\n</P>\n<P>\n(c) 1992 A\n</P>\n<P>\n(c) 1993 A\n</P>\n<P>\n(c) 1994 A\n</P>\n<P>\n(c) 1995 A\n</P>\n<P>\n(c) 1996 A\n</P>\n<P>\n(c) 1997 A\n</P>\n<P>\nIt opened.\n</P>",
    [
      '35-54 notice copyright @39-49 "(c) 1991 A"',
      '55-74 notice copyright @59-69 "(c) 1992 A"',
      '75-94 notice copyright @79-89 "(c) 1993 A"',
      '95-114 notice copyright @99-109 "(c) 1994 A"',
      '115-134 notice copyright @119-129 "(c) 1995 A"',
      '135-154 notice copyright @139-149 "(c) 1996 A"',
      '155-174 paragraph @159-169 "(c) 1997 A"',
      '175-194 paragraph @179-189 "It opened."',
    ],
  ],
  ["a text of one such line alone", "<P>\n(c) 1991 A\n</P>", ['35-54 paragraph @39-49 "(c) 1991 A"']],
  [
    "lines with another among them are text",
    "<P>\nBy JANE EXAMPLE\nBut it rains here.\n</P>\n<P>\nIt opened.\n</P>",
    ['35-78 paragraph @39-73 "By JANE EXAMPLE\\nBut it rains here."', '79-98 paragraph @83-93 "It opened."'],
  ],
  [
    "lines in a paragraph that say nothing of it",
    "<P>\n(jt)\n(jt/ab)\n(jt-ab)\n</P>\n<P>\nIt opened.\n</P>",
    [
      '35-43 field other @39-43 "(jt)"',
      '44-51 field other @44-51 "(jt/ab)"',
      '52-64 field other @52-59 "(jt-ab)"',
      '65-84 paragraph @69-79 "It opened."',
    ],
  ],
  [
    "initials with a capital are text",
    "<P>\n(Jt)\n</P>\n<P>\nIt opened.\n</P>",
    ['35-48 paragraph @39-43 "(Jt)"', '49-68 paragraph @53-63 "It opened."'],
  ],
  [
    "initials of one letter, and of six, are text",
    "<P>\n(j)\n</P>\n<P>\nIt opened.\n</P>\n<P>\n(jtabcd)\n</P>",
    ['35-47 paragraph @39-42 "(j)"', '48-67 paragraph @52-62 "It opened."', '68-85 paragraph @72-80 "(jtabcd)"'],
  ],
  [
    "a line as long as it may be, and one longer",
    "<P>\n(ATTN: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)\n</P>\n<P>\nIt opened.\n</P>",
    [
      '35-200 field note @39-195 "(ATTN: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)"',
      '201-220 paragraph @205-215 "It opened."',
    ],
  ],
  [
    "a note that is longer than it may be",
    "<P>\n(ATTN: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)\n</P>\n<P>\nIt opened.\n</P>",
    [
      '35-201 paragraph @39-196 "(ATTN: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)"',
      '202-221 paragraph @206-216 "It opened."',
    ],
  ],
  [
    "orders around lines, two of a kind",
    "<P>\n&UR;&QL; By JANE EXAMPLE &QC;&LR;\n</P>\n<P>\n&HT; (c) 1999 Post &QR;\n</P>\n<P>\nIt opened.\n</P>",
    [
      '35-77 byline byline @48-63 "By JANE EXAMPLE"',
      '78-110 notice copyright @87-100 "(c) 1999 Post"',
      '111-130 paragraph @115-125 "It opened."',
    ],
  ],
  [
    "a byline with its copyright far behind it, and close",
    "<P>\nBy Jane Example  © 2002 The Post\n</P>\n<P>\nIt opened.\n</P>",
    [
      '35-54 byline byline @39-54 "By Jane Example"',
      '56-76 notice copyright @56-71 "© 2002 The Post"',
      '77-96 paragraph @81-91 "It opened."',
    ],
  ],
  [
    "one space before a copyright is too little",
    "<P>\nBy Jane Example (c) 2002 The Post\n</P>\n<P>\nIt opened.\n</P>",
    ['35-77 paragraph @39-72 "By Jane Example (c) 2002 The Post"', '78-97 paragraph @82-92 "It opened."'],
  ],
  [
    "a byline in brackets that is not dated, in another language",
    "<P>\n(Undated) Von Jane Example\n</P>\n<P>\nIt opened.\n</P>",
    ['35-70 byline byline @49-65 "Von Jane Example"', '71-90 paragraph @75-85 "It opened."'],
  ],
  [
    "a writer above a dateline of India, whose month is short",
    "JANE B. EXAMPLE\nNew Riverton, May 31: The port opened.\n\nIt closed.",
    [
      '35-51 byline byline @35-50 "JANE B. EXAMPLE"',
      '51-89 paragraph @51-89 "New Riverton, May 31: The port opened."',
      '91-101 paragraph @91-101 "It closed."',
    ],
  ],
  [
    "no writer above a dateline without a day",
    "JANE EXAMPLE\nNew Riverton, May: The port opened.\n\nIt closed.",
    [
      '35-83 paragraph @35-83 "JANE EXAMPLE\\nNew Riverton, May: The port opened."',
      '85-95 paragraph @85-95 "It closed."',
    ],
  ],
  [
    "no writer of one word",
    "EXAMPLE\nNew Riverton, May 31: The port opened.\n\nIt closed.",
    [
      '35-81 paragraph @35-81 "EXAMPLE\\nNew Riverton, May 31: The port opened."',
      '83-93 paragraph @83-93 "It closed."',
    ],
  ],
  [
    "no writer in small letters",
    "Jane Example\nNew Riverton, May 31: The port opened.\n\nIt closed.",
    [
      '35-86 paragraph @35-86 "Jane Example\\nNew Riverton, May 31: The port opened."',
      '88-98 paragraph @88-98 "It closed."',
    ],
  ],
  [
    "a writer above a dateline in a text of one paragraph",
    "JANE EXAMPLE\nNew Riverton, May 31: The port opened.",
    ['35-48 byline byline @35-47 "JANE EXAMPLE"', '48-86 paragraph @48-86 "New Riverton, May 31: The port opened."'],
  ],
  [
    "a writer below a text, behind each dash",
    "<P>\nIt opened.\n</P>\n<P>\n— Jane B. Example\n</P>",
    ['35-54 paragraph @39-49 "It opened."', '55-81 byline byline @61-76 "Jane B. Example"'],
  ],
  [
    "a writer of one word below a text is text",
    "<P>\nIt opened.\n</P>\n<P>\n-- Jane\n</P>",
    ['35-54 paragraph @39-49 "It opened."', '55-71 paragraph @59-66 "-- Jane"'],
  ],
  [
    "a writer of five words below a text is text",
    "<P>\nIt opened.\n</P>\n<P>\n-- Jane Ann Bea Cleo Example\n</P>",
    ['35-54 paragraph @39-49 "It opened."', '55-92 paragraph @59-87 "-- Jane Ann Bea Cleo Example"'],
  ],
  [
    "a writer in brackets, with a full stop behind them",
    "<P>\nIt opened.\n</P>\n<P>\n(By Jane Example).\n</P>",
    ['35-54 paragraph @39-49 "It opened."', '55-82 paragraph @59-77 "(By Jane Example)."'],
  ],
  [
    "three closing lines, and a fourth",
    "<P>\nIt opened.\n</P>\n<P>\n(PROFILE (CO:A;) )\n</P>\n<P>\n(PROFILE (CO:B;) )\n</P>\n<P>\n(PROFILE (CO:C;) )\n</P>\n<P>\n(PROFILE (CO:D;) )\n</P>",
    [
      '35-54 paragraph @39-49 "It opened."',
      '55-82 paragraph @59-77 "(PROFILE (CO:A;) )"',
      '83-110 field other @87-105 "(PROFILE (CO:B;) )"',
      '111-138 field other @115-133 "(PROFILE (CO:C;) )"',
      '139-166 field other @143-161 "(PROFILE (CO:D;) )"',
    ],
  ],
  [
    "a closing line behind one that is none",
    "<P>\nIt opened.\n</P>\n<P>\n(PROFILE (CO:A;) )\n</P>\n<P>\nIt closed.\n</P>\n<P>\n-30-\n</P>",
    [
      '35-54 paragraph @39-49 "It opened."',
      '55-82 paragraph @59-77 "(PROFILE (CO:A;) )"',
      '83-102 paragraph @87-97 "It closed."',
      '103-116 footer @107-111 "-30-"',
    ],
  ],
  [
    "who else worked on it, by each word",
    "<P>\nIt opened.\n</P>\n<P>\n(Additional reporting by Jo Example).\n</P>\n<P>\n(AUTHOR: DAHL. One of them.)\n</P>\n<P>\n(Compiled by Jo Example)\n</P>",
    [
      '35-54 paragraph @39-49 "It opened."',
      '55-101 notice @59-96 "(Additional reporting by Jo Example)."',
      '102-139 notice @106-134 "(AUTHOR: DAHL. One of them.)"',
      '140-173 notice @144-168 "(Compiled by Jo Example)"',
    ],
  ],
  [
    "who else, without a name",
    "<P>\nIt opened.\n</P>\n<P>\n(Edited by J)\n</P>",
    ['35-54 paragraph @39-49 "It opened."', '55-77 paragraph @59-72 "(Edited by J)"'],
  ],
  [
    "what stands below a translation",
    "<P>\nIt opened.\n</P>\n<P>\n[Description of Source: a daily]\n</P>\n<P>\nELAG/25 February/PORTS AND SHIPS\n</P>",
    [
      '35-54 paragraph @39-49 "It opened."',
      '55-96 footer @59-91 "[Description of Source: a daily]"',
      '97-138 footer @101-133 "ELAG/25 February/PORTS AND SHIPS"',
    ],
  ],
  [
    "below a translation, what does not",
    "<P>\nIt opened.\n</P>\n<P>\n[Sign] Jane Example\n</P>\n<P>\nELAG/253 February/PORTS AND SHIPS\n</P>",
    [
      '35-54 paragraph @39-49 "It opened."',
      '55-83 paragraph @59-78 "[Sign] Jane Example"',
      '84-126 paragraph @88-121 "ELAG/253 February/PORTS AND SHIPS"',
    ],
  ],
  [
    "Enditem with initials, and in capitals",
    "<P>\nThe port opened. ENDITEM/Ab\n</P>",
    ['35-55 paragraph @39-55 "The port opened."', '56-71 footer @56-66 "ENDITEM/Ab"'],
  ],
  [
    "Enditem without a space, which is a word",
    "<P>\nThe port opened.Enditem\n</P>",
    ['35-67 paragraph @39-62 "The port opened.Enditem"'],
  ],
  [
    "Enditem alone in a paragraph",
    "<P>\nThe port opened.\n</P>\n<P>\nEnditem\n</P>",
    ['35-60 paragraph @39-55 "The port opened."', '61-77 footer @65-72 "Enditem"'],
  ],
  [
    "EFE with initials on its line",
    "<P>\nEl puerto abre. EFE jb/tm-a\n</P>",
    ['35-54 paragraph @39-54 "El puerto abre."', '55-71 footer @55-66 "EFE jb/tm-a"'],
  ],
  ["EFE behind no sentence", "<P>\nEl puerto de EFE\n</P>", ['35-60 paragraph @39-55 "El puerto de EFE"']],
  [
    "initials in brackets behind a sentence",
    "<P>\nIt opened. (jb-tm)\n</P>",
    ['35-49 paragraph @39-49 "It opened."', '50-62 footer @50-57 "(jb-tm)"'],
  ],
  [
    "initials in brackets of one desk behind a sentence",
    "<P>\nIt opened. (jb)\n</P>",
    ['35-59 paragraph @39-54 "It opened. (jb)"'],
  ],
  [
    "an agency in brackets behind a sentence, with its full stop",
    "<P>\nIt opened. (RNA).\n</P>",
    ['35-49 paragraph @39-49 "It opened."', '50-61 footer @50-56 "(RNA)."'],
  ],
  [
    "an agency in brackets on the last line",
    "<P>\nIt opened, they said\n(RNA)\n</P>",
    ['35-59 paragraph @39-59 "It opened, they said"', '60-70 footer @60-65 "(RNA)"'],
  ],
  [
    "an agency of nine letters in brackets",
    "<P>\nIt opened. (RIVERTONA)\n</P>",
    ['35-66 paragraph @39-61 "It opened. (RIVERTONA)"'],
  ],
  [
    "Arabic marks of an end",
    "<P>\nفتح الميناء /شينخوا/\n</P>",
    ['35-51 paragraph @39-50 "فتح الميناء"', '51-64 footer @51-59 "/شينخوا/"'],
  ],
  [
    "an end in Chinese brackets",
    "<P>\n港口重新開放。（完）\n</P>",
    ['35-46 paragraph @39-46 "港口重新開放。"', '46-54 footer @46-49 "（完）"'],
  ],
  [
    "trims of each kind",
    "<P>\nIt opened.\n</P>\n<P>\n(end optional trim)\n</P>\n<P>\n(Optional add)\n</P>\n<P>\n(OPTIONAL TRIM BEGINS)\n</P>\n<P>\n(Story can end here, optional)\n</P>\n<P>\n(MORE)\n</P>\n<P>\n(End optional material follows.)\n</P>\n<P>\nIt closed.\n</P>",
    [
      '35-54 paragraph @39-49 "It opened."',
      '55-83 field note @59-78 "(end optional trim)"',
      '84-107 field note @88-102 "(Optional add)"',
      '108-139 field note @112-134 "(OPTIONAL TRIM BEGINS)"',
      '140-179 field note @144-174 "(Story can end here, optional)"',
      '180-195 field note @184-190 "(MORE)"',
      '196-237 field note @200-232 "(End optional material follows.)"',
      '238-257 paragraph @242-252 "It closed."',
    ],
  ],
  [
    "no trims: a longer one, one with a figure",
    "<P>\nIt opened.\n</P>\n<P>\n(More of it)\n</P>\n<P>\n(Optional add 3)\n</P>\n<P>\nIt closed.\n</P>\n<P>\nIt (more) opened.\n</P>\n<P>\nA.\n</P>\n<P>\nB.\n</P>\n<P>\nC.\n</P>",
    [
      '35-54 paragraph @39-49 "It opened."',
      '55-76 paragraph @59-71 "(More of it)"',
      '77-102 paragraph @81-97 "(Optional add 3)"',
      '103-122 paragraph @107-117 "It closed."',
      '123-149 paragraph @127-144 "It (more) opened."',
      '150-161 paragraph @154-156 "A."',
      '162-173 paragraph @166-168 "B."',
      '174-185 paragraph @178-180 "C."',
    ],
  ],
  ["the only paragraph is what is signed", "<P>\nEFE\n</P>", ['35-47 paragraph @39-42 "EFE"']],
  [
    "signs in two lines below one sentence",
    "<P>\nIt opened.\njan/tom\n-30-\n</P>",
    ['35-49 paragraph @39-49 "It opened."', '50-67 footer @50-62 "jan/tom\\n-30-"'],
  ],
  [
    "two lines, of which the last is no sign",
    "<P>\nIt opened.\njan/tom\nIt closed\n</P>",
    ['35-72 paragraph @39-67 "It opened.\\njan/tom\\nIt closed"'],
  ],
];

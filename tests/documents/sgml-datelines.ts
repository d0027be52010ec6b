/** Datelines that are filed apart, and again in the text. */
import type { DocumentRow } from "./document-row.js";

export const sgmlDatelines: readonly DocumentRow[] = [
  [
    "a dateline that the text says again",
    "<DATELINE>Riverton</DATELINE>\n<TEXT>\n<P>\nRIVERTON - The port opened.\n</P>\n<P>\nIt is.\n</P>\n</TEXT>",
    [
      '28-57 dateline dateline DATELINE @38-46 "Riverton"',
      '65-80 field @69-79 "RIVERTON -"',
      '80-101 paragraph @80-96 "The port opened."',
      '102-117 paragraph @106-112 "It is."',
    ],
  ],
  [
    "a dateline whose dash is left in the text",
    "<DATELINE>RIVERTON, May 12 (AFP)</DATELINE>\n<TEXT>\n<P>\n- The port opened.\n</P>\n</TEXT>",
    [
      '28-71 dateline dateline DATELINE @38-60 "RIVERTON, May 12 (AFP)"',
      '79-85 field @83-84 "-"',
      '85-106 paragraph @85-101 "The port opened."',
    ],
  ],
  [
    "two dashes, a long one, a line",
    "<DATELINE>RIVERTON</DATELINE>\n<TEXT>\n<P>\n-- The port opened.\n</P>\n</TEXT>",
    [
      '28-57 dateline dateline DATELINE @38-46 "RIVERTON"',
      '65-72 field @69-71 "--"',
      '72-93 paragraph @72-88 "The port opened."',
    ],
  ],
  [
    "a long dash in front of a text",
    "<DATELINE>RIVERTON</DATELINE>\n<TEXT>\n<P>\n— The port opened.\n</P>\n</TEXT>",
    [
      '28-57 dateline dateline DATELINE @38-46 "RIVERTON"',
      '65-71 field @69-70 "—"',
      '71-92 paragraph @71-87 "The port opened."',
    ],
  ],
  [
    "an underline in front of a text",
    "<DATELINE>RIVERTON</DATELINE>\n<TEXT>\n<P>\n_ The port opened.\n</P>\n</TEXT>",
    [
      '28-57 dateline dateline DATELINE @38-46 "RIVERTON"',
      '65-71 field @69-70 "_"',
      '71-92 paragraph @71-87 "The port opened."',
    ],
  ],
  [
    "a dash without a space is text",
    "<DATELINE>RIVERTON</DATELINE>\n<TEXT>\n<P>\n-The port opened.\n</P>\n</TEXT>",
    ['28-57 dateline dateline DATELINE @38-46 "RIVERTON"', '65-91 paragraph @69-86 "-The port opened."'],
  ],
  [
    "the dateline of the text names the agency",
    "<DATELINE>NEW RIVERTON</DATELINE>\n<TEXT>\n<P>\nNEW RIVERTON (AP) _ The port opened.\n</P>\n</TEXT>",
    [
      '28-61 field other DATELINE @38-50 "NEW RIVERTON"',
      '69-93 dateline dateline @73-92 "NEW RIVERTON (AP) _"',
      '93-114 paragraph @93-109 "The port opened."',
    ],
  ],
  [
    "both name an agency",
    "<DATELINE>NEW RIVERTON (AP)</DATELINE>\n<TEXT>\n<P>\nNEW RIVERTON (AP) - The port opened.\n</P>\n</TEXT>",
    [
      '28-66 dateline dateline DATELINE @38-55 "NEW RIVERTON (AP)"',
      '74-98 field @78-97 "NEW RIVERTON (AP) -"',
      '98-119 paragraph @98-114 "The port opened."',
    ],
  ],
  [
    "with a state in the text",
    "<DATELINE>Riverton</DATELINE>\n<TEXT>\n<P>\nRIVERTON, Ohio (AP) -- The port opened.\n</P>\n</TEXT>",
    [
      '28-57 field other DATELINE @38-46 "Riverton"',
      '65-92 dateline dateline @69-91 "RIVERTON, Ohio (AP) --"',
      '92-113 paragraph @92-108 "The port opened."',
    ],
  ],
  [
    "another place in the text",
    "<DATELINE>MILLTOWN</DATELINE>\n<TEXT>\n<P>\nRIVERTON (AP) - The port opened.\n</P>\n</TEXT>",
    [
      '28-57 dateline dateline DATELINE @38-46 "MILLTOWN"',
      '65-106 paragraph @69-101 "RIVERTON (AP) - The port opened."',
    ],
  ],
  [
    "a dateline behind the first paragraph",
    "<DATELINE>RIVERTON</DATELINE>\n<TEXT>\n<P>\nIt opened.\n</P>\n<P>\nRIVERTON - The port opened.\n</P>\n</TEXT>",
    [
      '28-57 dateline dateline DATELINE @38-46 "RIVERTON"',
      '65-84 paragraph @69-79 "It opened."',
      '85-121 paragraph @89-116 "RIVERTON - The port opened."',
    ],
  ],
  [
    "a town and its state without an element",
    "<TEXT>\n<P>\nRiverton, Ohio -- The port opened.\n</P>\n<P>\nIt is.\n</P>\n</TEXT>",
    [
      '35-57 dateline dateline @39-56 "Riverton, Ohio --"',
      '57-78 paragraph @57-73 "The port opened."',
      '79-94 paragraph @83-89 "It is."',
    ],
  ],
  [
    "a town of three words, and a quotation",
    "<TEXT>\n<P>\nNew Port Riverton, N.Y. _ “It opened,” she said.\n</P>\n</TEXT>",
    ['35-65 dateline dateline @39-64 "New Port Riverton, N.Y. _"', '65-92 paragraph @65-87 "“It opened,” she said."'],
  ],
  [
    "a town of four words is none",
    "<TEXT>\n<P>\nNew Old Port Riverton, Ohio -- The port opened.\n</P>\n</TEXT>",
    ['35-91 paragraph @39-86 "New Old Port Riverton, Ohio -- The port opened."'],
  ],
  [
    "a town in capitals is none",
    "<TEXT>\n<P>\nRIVERTON, Ohio -- The port opened.\n</P>\n</TEXT>",
    ['35-78 paragraph @39-73 "RIVERTON, Ohio -- The port opened."'],
  ],
  [
    "a town without a state is none",
    "<TEXT>\n<P>\nRiverton -- The port opened.\n</P>\n</TEXT>",
    ['35-72 paragraph @39-67 "Riverton -- The port opened."'],
  ],
  [
    "a town with one dash is none",
    "<TEXT>\n<P>\nRiverton, Ohio - The port opened.\n</P>\n</TEXT>",
    ['35-77 paragraph @39-72 "Riverton, Ohio - The port opened."'],
  ],
  [
    "a town in front of small letters is none",
    "<TEXT>\n<P>\nRiverton, Ohio -- the port opened.\n</P>\n</TEXT>",
    ['35-78 paragraph @39-73 "Riverton, Ohio -- the port opened."'],
  ],
  [
    "a town in a second paragraph is none",
    "<TEXT>\n<P>\nIt opened.\n</P>\n<P>\nRiverton, Ohio -- The port opened.\n</P>\n</TEXT>",
    ['35-54 paragraph @39-49 "It opened."', '55-98 paragraph @59-93 "Riverton, Ohio -- The port opened."'],
  ],
  [
    "a town with tags behind it",
    "<TEXT>\n<P>\nRiverton, Ohio -- The <B>port</B> opened.\n</P>\n</TEXT>",
    [
      '35-57 dateline dateline @39-56 "Riverton, Ohio --"',
      '57-85 paragraph @57-61+64-68+72-80 "The " + "port" + " opened."',
    ],
  ],
  [
    "a dateline without a text",
    "<DATELINE>RIVERTON</DATELINE>\n<TEXT>\n</TEXT>",
    ['28-57 dateline dateline DATELINE @38-46 "RIVERTON"'],
  ],
];

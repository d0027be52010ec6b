/** Single lines of documents: headings of wires, revisions, names, and labels between elements. */
import type { DocumentRow } from "./document-row.js";

export const iptcSingle: readonly DocumentRow[] = [
  [
    "a heading without words and routing",
    "\u0001x12345 4 pol\r\n\u0002Port opens =\r\n   It opened.\r\n\u0003\r\n\u0004",
    [
      '0-1 unknown @0-1 "\\u0001"',
      '1-2 field other source @1-2 "x"',
      '2-7 field id sequence @2-7 "12345"',
      '8-9 field other priority @8-9 "4"',
      '10-13 field other category @10-13 "pol"',
      '15-28 headline headline headline @16-26 "Port opens"',
      '33-43 paragraph @33-43 "It opened."',
      '45-49 unknown @45-49 "\\u0003\\r\\n\\u0004"',
    ],
  ],
  [
    "a heading without a source",
    "\u000112345 4 pol 12\r\n\u0002Port opens =\r\n   It opened.\r\n\u0003\r\n\u0004",
    [
      '0-1 unknown @0-1 "\\u0001"',
      '1-6 field id sequence @1-6 "12345"',
      '7-8 field other priority @7-8 "4"',
      '9-12 field other category @9-12 "pol"',
      '13-15 field length words @13-15 "12"',
      '17-30 headline headline headline @18-28 "Port opens"',
      '35-45 paragraph @35-45 "It opened."',
      '47-51 unknown @47-51 "\\u0003\\r\\n\\u0004"',
    ],
  ],
];

export const anpaSingle: readonly DocumentRow[] = [
  [
    "a heading with words in front of its letters",
    "\u0016\u0016\u0001W2870\u001fUS\r\nBC f l am-PORT 11-13 5\r\n\u0002^Port opens<\r\n\tIt opened.\r\n\u0003\r\n\u0004",
    [
      "WIRE_HEADING_INVALID bytes 0-69",
      '0-3 unknown @0-3 "\\u0016\\u0016\\u0001"',
      '3-4 field other service @3-4 "W"',
      '4-8 field id sequence @4-8 "2870"',
      '8-9 unknown @8-9 "\\u001f"',
      '9-11 field other selector @9-11 "US"',
      '13-27 unknown @13-27 "BC f l am-PORT"',
      '28-33 timestamp published day @28-33 "11-13" {"value":"--11-13"}',
      '34-35 field length words @34-35 "5"',
      '37-50 headline headline headline @39-49 "Port opens"',
      '52-63 paragraph @53-63 "It opened."',
      '65-69 unknown @65-69 "\\u0003\\r\\n\\u0004"',
    ],
  ],
];

export const newsmlSingle: readonly DocumentRow[] = [
  [
    "a revision in front of the first",
    "<NewsML><NewsItem><NewsManagement><ThisRevisionCreated>20010203T040506Z</ThisRevisionCreated><FirstCreated>20010203T040506Z</FirstCreated></NewsManagement><NewsComponent><ContentItem><DataContent><p>It opened.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>",
    [
      '26-85 field other ThisRevisionCreated @47-63 "20010203T040506Z"',
      '85-130 timestamp published FirstCreated @99-115 "20010203T040506Z" {"value":"2001-02-03T04:05:06Z"}',
      '188-205 paragraph @191-201 "It opened."',
    ],
  ],
  [
    "names and values of other elements",
    '<NewsML><NewsItem><NewsComponent><Else FormalName="x" Scheme="y"/><More Value="z" Other="w"/><Less Other="v"/><ContentItem><DataContent><p>It opened.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>',
    [
      '31-45 field other Else @43-44 "x"',
      '64-73 field other More @71-72 "z"',
      '128-145 paragraph @131-141 "It opened."',
    ],
  ],
];

export const cnnSingle: readonly DocumentRow[] = [
  [
    "a name with full stops",
    "By\n\nJ. B. Example .\n\nIt opened.\n\n@highlight\n\nIt opened",
    [
      '0-19 byline byline By @4-17 "J. B. Example"',
      '21-31 paragraph @21-31 "It opened."',
      '33-54 deck deck highlight @45-54 "It opened"',
    ],
  ],
];

export const sgmlSingle: readonly DocumentRow[] = [
  [
    "edges: a byline of other words between names",
    "<P>\nBy Friday the Port\n</P>\n<P>\nIt opened.\n</P>",
    ['35-62 paragraph @39-57 "By Friday the Port"', '63-82 paragraph @67-77 "It opened."'],
  ],
  [
    "edges: a byline with particles",
    "<P>\nBy Jane de Example and Tom van Sample\n</P>\n<P>\nIt opened.\n</P>",
    ['35-81 byline byline @39-76 "By Jane de Example and Tom van Sample"', '82-101 paragraph @86-96 "It opened."'],
  ],
  [
    "edges: a byline that is a sentence",
    "<P>\nBy Friday it will close\n</P>\n<P>\nIt opened.\n</P>",
    ['35-67 paragraph @39-62 "By Friday it will close"', '68-87 paragraph @72-82 "It opened."'],
  ],
  [
    "edges: signatures on lines of their own",
    "<P>\nIt opened.\njan/tom\nAFP 121205 MAI 94\n</P>",
    ['35-49 paragraph @39-49 "It opened."', '50-80 footer @50-75 "jan/tom\\nAFP 121205 MAI 94"'],
  ],
];

export const sgmlLabels: readonly DocumentRow[] = [
  [
    "labels between elements, with blank lines",
    "<TEXT>It is.</TEXT>\n\nLanguage: English\n\nArticle Type:FBIS\n\n<TEXT>So.</TEXT>",
    [
      '34-40 paragraph @34-40 "It is."',
      '49-66 field other Language @59-66 "English"',
      '68-85 field other Article Type @81-85 "FBIS"',
      '93-96 paragraph @93-96 "So."',
    ],
  ],
  [
    "lists of Reuters",
    '<REUTERS TOPICS="YES" NEWID="1" OLDID="2">\n<DATE>26-FEB-1987 15:01:01.79</DATE>\n<TOPICS><D>grain</D><D>wheat</TOPICS>\n<PLACES><D></D></PLACES>\n<TEXT TYPE="BRIEF">\n<TITLE>Port</TITLE>\n<BODY>It is.\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>',
    [
      '9-21 field other REUTERS.TOPICS @17-20 "YES"',
      '22-31 field id NEWID @29-30 "1"',
      '32-41 field other OLDID @39-40 "2"',
      '43-79 timestamp published DATE @49-72 "26-FEB-1987 15:01:01.79" {"value":"1987-02-26T15:01:01.79"}',
      '88-100 tags subject TOPICS @91-96 "grain"',
      '100-108 tags subject TOPICS @103-108 "wheat"',
      '149-161 field other TEXT.TYPE @155-160 "BRIEF"',
      '163-182 headline headline TITLE @170-174 "Port"',
      '189-195 paragraph @189-195 "It is."',
      '197-204 footer @197-203 "Reuter"',
    ],
  ],
  [
    "a page of the web",
    "<DOCHDR>\nhttp://riverton.example/ 192.0.2.7 19970101\nServer: x\n</DOCHDR>\n<html><title>Port</title><h1>Opens</h1><p>It is.<p>So\n</html>",
    [
      '28-61 field url DOCHDR.URL @37-61 "http://riverton.example/"',
      '61-100 field other DOCHDR @62-90 "192.0.2.7 19970101\\nServer: x"',
      '107-126 headline headline title @114-118 "Port"',
      '126-140 crosshead @130-135 "Opens"',
      '140-149 paragraph @143-149 "It is."',
      '149-155 paragraph @152-154 "So"',
    ],
  ],
];

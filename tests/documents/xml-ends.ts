/** Where documents of XML begin and end. */
import type { DocumentRow } from "./document-row.js";

export const xmlEnds: readonly DocumentRow[] = [
  [
    "a dateline that is filed again",
    "<nitf><body><body.head><dateline>Riverton</dateline></body.head><body.content><p>RIVERTON (RNA) - It opened.</p><p>It is.</p></body.content></body></nitf>",
    [
      '23-52 field other dateline @33-41 "Riverton"',
      '78-98 dateline dateline @81-97 "RIVERTON (RNA) -"',
      '98-112 paragraph @98-108 "It opened."',
      '112-125 paragraph @115-121 "It is."',
    ],
  ],
  [
    "lines of a wire above and below a text",
    "<nitf><body><body.head><dateline>Riverton</dateline></body.head><body.content><p>By Ana Dahl</p><p>It opened.</p><p>(Reporting by Tom Sample)</p></body.content></body></nitf>",
    [
      '23-52 dateline dateline dateline @33-41 "Riverton"',
      '78-96 byline byline @81-92 "By Ana Dahl"',
      '96-113 paragraph @99-109 "It opened."',
      '113-145 notice @116-141 "(Reporting by Tom Sample)"',
    ],
  ],
  [
    "an end mark in a last paragraph, and rights behind it",
    "<nitf><body><body.head><dateline>R</dateline></body.head><body.content><p>It opened. Enditem</p><p>© RNA</p></body.content></body></nitf>",
    [
      '23-45 dateline dateline dateline @33-34 "R"',
      '71-84 paragraph @74-84 "It opened."',
      '85-96 footer @85-92 "Enditem"',
      '96-108 notice copyright @99-104 "© RNA"',
    ],
  ],
  [
    "rights of three hundred characters, and of more",
    "<nitf><body><body.head><dateline>R</dateline></body.head><body.content><p>It.</p><p>© xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</p></body.content></body></nitf><nitf><body><body.head><dateline>R</dateline></body.head><body.content><p>It.</p><p>© xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</p></body.content></body></nitf>",
    [
      '23-45 dateline dateline dateline @33-34 "R"',
      '71-81 paragraph @74-77 "It."',
      '81-389 notice copyright @84-385 "© xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"',
      '23-45 dateline dateline dateline @33-34 "R"',
      '71-81 paragraph @74-77 "It."',
      '81-390 paragraph @84-386 "© xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"',
    ],
  ],
  [
    "rules alone, and in front of a text",
    "<nitf><body><body.head><dateline>R</dateline></body.head><body.content><p>___</p><p>It.</p><p>===</p></body.content></body></nitf><nitf><body><body.head><dateline>R</dateline></body.head><body.content><p>***</p></body.content></body></nitf>",
    [
      '23-45 dateline dateline dateline @33-34 "R"',
      '81-91 paragraph @84-87 "It."',
      '23-45 dateline dateline dateline @33-34 "R"',
    ],
  ],
  [
    "rules of eighty signs, and of more",
    "<nitf><body><body.head><dateline>R</dateline></body.head><body.content><p>--------------------------------------------------------------------------------</p><p>It.</p></body.content></body></nitf><nitf><body><body.head><dateline>R</dateline></body.head><body.content><p>---------------------------------------------------------------------------------</p><p>It.</p></body.content></body></nitf>",
    [
      '23-45 dateline dateline dateline @33-34 "R"',
      '158-168 paragraph @161-164 "It."',
      '23-45 dateline dateline dateline @33-34 "R"',
      '71-159 paragraph @74-155 "---------------------------------------------------------------------------------"',
      '159-169 paragraph @162-165 "It."',
    ],
  ],
  [
    "codes of forty groups, and of more",
    "<nitf><body><body.head><dateline>R</dateline></body.head><body.content><p>It.</p><p>A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 B2</p></body.content></body></nitf><nitf><body><body.head><dateline>R</dateline></body.head><body.content><p>It.</p><p>A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 B2</p></body.content></body></nitf>",
    [
      '23-45 dateline dateline dateline @33-34 "R"',
      '71-81 paragraph @74-77 "It."',
      '81-210 field other @84-206 "A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 B2"',
      '23-45 dateline dateline dateline @33-34 "R"',
      '71-81 paragraph @74-77 "It."',
      '81-213 paragraph @84-209 "A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 A1 B2"',
    ],
  ],
  [
    "what no element holds",
    "<nitf>loose<head>x<meta name='a' content='b'/>y</head>z<body>w<body.content>v</body.content></body></nitf>",
    [
      '6-11 unknown @6-11 "loose"',
      '17-18 unknown @17-18 "x"',
      '33-44 field other a @42-43 "b"',
      '46-47 unknown @46-47 "y"',
      '54-55 unknown @54-55 "z"',
      '61-62 unknown @61-62 "w"',
      '76-77 paragraph @76-77 "v"',
    ],
  ],
  [
    "attributes without a part, empty elements",
    "<nitf a='1'><head><docdata b='2'/><docdata></docdata></head><body><body.end><tagline>Ana writes.</tagline><x/></body.end></body></nitf>",
    ['27-32 field other docdata@b @30-31 "2"', '76-106 notice biography tagline @85-96 "Ana writes."'],
  ],
  [
    "more than 256 elements in one another",
    "<nitf><body><body.content><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><div><p>Deep.</p></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div></body.content></body></nitf>",
    ["LIMIT_XML_DEPTH text 1291-1296", '1326-1338 paragraph @1329-1334 "Deep."'],
  ],
  [
    "a paragraph that is kept open",
    "<nitf><body><body.content><p>It opened.</p><p>&#160;</p><p> &nbsp; &nbsp;</p><p>&nbsp;It is.</p></body.content></body></nitf>",
    [
      '26-43 paragraph @29-39 "It opened."',
      '43-56 field @46-52 "&#160;"',
      '56-77 field @60-73 "&nbsp; &nbsp;"',
      '77-96 paragraph @80-92 "&nbsp;It is."',
    ],
  ],
];

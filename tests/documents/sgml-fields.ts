/** Elements of documents in SGML: dates, ids, headlines of lines, pictures, publications and terms. */
import type { DocumentRow } from "./document-row.js";

export const sgmlFieldsMore: readonly DocumentRow[] = [
  [
    "dates in each form",
    "<DATE>920527</DATE>\n<DATE>19960103</DATE>\n<DATE>1996-01-03</DATE>\n<DATE>01/30/03</DATE>\n<DATE>06/01/1998 00:11:00</DATE>\n<DATE>30/01/1998  23:59</DATE>\n<DATE>26-FEB-1987 15:01:01.79</DATE>\n<DATE>26-Feb-1987</DATE>",
    [
      '28-47 timestamp published DATE @34-40 "920527" {"value":"1992-05-27"}',
      '48-69 timestamp published DATE @54-62 "19960103" {"value":"1996-01-03"}',
      '70-93 timestamp published DATE @76-86 "1996-01-03" {"value":"1996-01-03"}',
      '94-115 timestamp published DATE @100-108 "01/30/03" {"value":"2003-01-30"}',
      '116-148 timestamp published DATE @122-141 "06/01/1998 00:11:00" {"value":"1998-06-01T00:11:00"}',
      '149-179 timestamp published DATE @155-172 "30/01/1998  23:59" {"value":"1998-01-30T23:59"}',
      '180-216 timestamp published DATE @186-209 "26-FEB-1987 15:01:01.79" {"value":"1987-02-26T15:01:01.79"}',
      '217-241 timestamp published DATE @223-234 "26-Feb-1987" {"value":"1987-02-26"}',
    ],
  ],
  [
    "dates that are none",
    "<DATE>9205271</DATE>\n<DATE>991332</DATE>\n<DATE>01/30/033</DATE>\n<DATE>06/01/1998 24:11</DATE>\n<DATE>06/01/1998 00:60</DATE>\n<DATE>06/01/1998 00:11:600</DATE>\n<DATE>32-FEB-1987</DATE>\n<DATE>1/2-3</DATE>",
    [
      '28-48 timestamp published DATE @34-41 "9205271"',
      '49-68 timestamp published DATE @55-61 "991332"',
      '69-91 timestamp published DATE @75-84 "01/30/033"',
      '92-121 timestamp published DATE @98-114 "06/01/1998 24:11" {"value":"1998-06-01"}',
      '122-151 timestamp published DATE @128-144 "06/01/1998 00:60" {"value":"1998-06-01"}',
      '152-185 timestamp published DATE @158-178 "06/01/1998 00:11:600" {"value":"1998-06-01"}',
      '186-210 timestamp published DATE @192-203 "32-FEB-1987"',
      '211-229 timestamp published DATE @217-222 "1/2-3"',
    ],
  ],
  [
    "short dates of this century and the last",
    "<DATE>300101</DATE>\n<DATE>310101</DATE>\n<DATE>013199</DATE>\n<DATE>1.2.98</DATE>\n<DATE>1-2-1998</DATE>",
    [
      '28-47 timestamp published DATE @34-40 "300101" {"value":"2030-01-01"}',
      '48-67 timestamp published DATE @54-60 "310101" {"value":"1931-01-01"}',
      '68-87 timestamp published DATE @74-80 "013199" {"value":"1999-01-31"}',
      '88-107 timestamp published DATE @94-100 "1.2.98" {"value":"1998-01-02"}',
      '108-129 timestamp published DATE @114-122 "1-2-1998" {"value":"1998-01-02"}',
    ],
  ],
  [
    "ids of each collection",
    "<DOCNO>XIE19960101.0001</DOCNO>",
    [
      '6-27 field id DOCNO @14-18 "AP-1"',
      '28-59 field id DOCNO @35-51 "XIE19960101.0001" {"also":[{"field":"published","value":"1996-01-01"}]}',
    ],
  ],
  [
    "ids: years first",
    "<DOCNO>WSJ870324-0001</DOCNO>",
    [
      '6-27 field id DOCNO @14-18 "AP-1"',
      '28-57 field id DOCNO @35-49 "WSJ870324-0001" {"also":[{"field":"published","value":"1987-03-24"},{"field":"publication","value":"The Wall Street Journal"}]}',
    ],
  ],
  [
    "ids: a month first",
    "<DOCNO>LA010189-0001</DOCNO>",
    [
      '6-27 field id DOCNO @14-18 "AP-1"',
      '28-56 field id DOCNO @35-48 "LA010189-0001" {"also":[{"field":"published","value":"1989-01-01"},{"field":"publication","value":"Los Angeles Times"}]}',
    ],
  ],
  [
    "ids: years since 1900",
    "<DOCNO>1071001_nation_story_8381581.utf8</DOCNO>",
    [
      '6-27 field id DOCNO @14-18 "AP-1"',
      '28-76 field id DOCNO @35-68 "1071001_nation_story_8381581.utf8" {"also":[{"field":"published","value":"2007-10-01"},{"field":"publication","value":"The Telegraph"}]}',
    ],
  ],
  [
    "ids: with full stops",
    "<DOCNO>SDA.940101.0001</DOCNO>",
    [
      '6-27 field id DOCNO @14-18 "AP-1"',
      '28-58 field id DOCNO @35-50 "SDA.940101.0001" {"also":[{"field":"published","value":"1994-01-01"}]}',
    ],
  ],
  [
    "ids: without a date",
    "<DOCNO>FT922-5992</DOCNO>",
    [
      '6-27 field id DOCNO @14-18 "AP-1"',
      '28-53 field id DOCNO @35-45 "FT922-5992" {"also":[{"field":"publication","value":"Financial Times"}]}',
    ],
  ],
  [
    "ids: no month is so high",
    "<DOCNO>AP881312-0001</DOCNO>",
    ['6-27 field id DOCNO @14-18 "AP-1"', '28-56 field id DOCNO @35-48 "AP881312-0001"'],
  ],
  [
    "ids: nine figures",
    "<DOCNO>ABC199601011</DOCNO>",
    ['6-27 field id DOCNO @14-18 "AP-1"', '28-55 field id DOCNO @35-47 "ABC199601011"'],
  ],
  [
    "a headline of the Journal",
    "<HL> International:\n@  Harbour Opens Again\n@  ---\n@  Ferries Will Follow\n@  ----\n@  By Jane Example\n@  and Tom Sample\n@  Staff Reporters of the Journal </HL>",
    [
      '28-70 headline headline HL @33-48+51-70 "International:\\n" + "Harbour Opens Again"',
      '71-72 field @71-72 "@"',
      '74-77 field @74-77 "---"',
      '78-79 field @78-79 "@"',
      '81-100 deck deck HL.deck @81-100 "Ferries Will Follow"',
      '101-102 field @101-102 "@"',
      '104-108 field @104-108 "----"',
      '109-110 field @109-110 "@"',
      '112-145 byline byline HL.byline @112-128+131-145 "By Jane Example\\n" + "and Tom Sample"',
      '146-147 field @146-147 "@"',
      '149-185 field position HL.position @149-179 "Staff Reporters of the Journal"',
    ],
  ],
  [
    "a headline between rules",
    "<HL>Harbour Opens\n ---\nFerries Follow\n-----\nBy Jane Example=\n(c) 1999 The Post</HL>",
    [
      '28-45 headline headline HL @32-45 "Harbour Opens"',
      '47-50 field @47-50 "---"',
      '51-65 deck deck HL.deck @51-65 "Ferries Follow"',
      '66-71 field @66-71 "-----"',
      '72-87 byline byline HL.byline @72-87 "By Jane Example"',
      '87-88 unknown @87-88 "="',
      '89-111 notice copyright HL.copyright @89-106 "(c) 1999 The Post"',
    ],
  ],
  [
    "a headline above a byline and its copyright",
    "<HEADLINE>Harbour Opens\nBy Jane Example\n(c) 1999 The Post</HEADLINE>",
    [
      '28-51 headline headline HEADLINE @38-51 "Harbour Opens"',
      '52-67 byline byline HEADLINE.byline @52-67 "By Jane Example"',
      '68-96 notice copyright HEADLINE.copyright @68-85 "(c) 1999 The Post"',
    ],
  ],
  [
    "no headline above a copyright alone",
    "<HEADLINE>Harbour Opens\nJane Example\n(c) 1999 The Post</HEADLINE>",
    ['28-93 headline headline HEADLINE @38-82 "Harbour Opens\\nJane Example\\n(c) 1999 The Post"'],
  ],
  [
    "a headline with its slug",
    "<HEADLINE>RIVERTON-PUERTO (CRONICA)\n  Abre el puerto</HEADLINE>",
    [
      '28-66 field other HEADLINE.slug @38-66 "RIVERTON-PUERTO (CRONICA)\\n  "',
      '66-91 headline headline HEADLINE @66-80 "Abre el puerto"',
    ],
  ],
  [
    "a headline below a word in small letters",
    "<HEADLINE>Riverton-PUERTO\nAbre el puerto</HEADLINE>",
    ['28-79 headline headline HEADLINE @38-68 "Riverton-PUERTO\\nAbre el puerto"'],
  ],
  [
    "pictures of the Times",
    "<GRAPHIC>Photo, COLOR, The Aurora at the quay. TOM SAMPLE / Riverton Times; Map, The port; Photos; Drawing</GRAPHIC>",
    [
      '28-75 caption caption GRAPHIC @51-74 "The Aurora at the quay."',
      '75-104 credit credit GRAPHIC @75-102 "TOM SAMPLE / Riverton Times"',
      '104-119 caption caption GRAPHIC @109-117 "The port"',
      '119-127 field GRAPHIC @119-127 "Photos; "',
    ],
  ],
  [
    "pictures of the Mercury",
    "<CAPTION>Photos (2); PHOTO: Tom Sample -- Mercury; The Aurora; PHOTO: The quay</CAPTION>",
    [
      '28-49 field CAPTION @28-49 "<CAPTION>Photos (2); "',
      '49-79 credit credit CAPTION @56-77 "Tom Sample -- Mercury"',
      '79-91 caption caption CAPTION @79-89 "The Aurora"',
      '91-116 caption caption CAPTION @98-106 "The quay"',
    ],
  ],
  [
    "pictures whose credit follows a sentence",
    "<GRAPHIC>PHOTO, B/W, The Aurora in 1998. Associated Press</GRAPHIC>\n<GRAPHIC>Photo: The quay! Jane van Example</GRAPHIC>\n<GRAPHIC>Photo, The quay at St. Jane Example</GRAPHIC>",
    [
      '28-69 caption caption GRAPHIC @49-68 "The Aurora in 1998."',
      '69-95 credit credit GRAPHIC @69-85 "Associated Press"',
      '96-148 caption caption GRAPHIC @112-138 "The quay! Jane van Example"',
      '149-203 caption caption GRAPHIC @165-193 "The quay at St. Jane Example"',
    ],
  ],
  [
    "pictures whose credit is none",
    "<GRAPHIC>Photo, The Aurora opened. Jane example</GRAPHIC>\n<GRAPHIC>Photo, the Aurora / quay</GRAPHIC>\n<GRAPHIC>Photo: A B C D E -- Mercury; x</GRAPHIC>",
    [
      '28-85 caption caption GRAPHIC @44-75 "The Aurora opened. Jane example"',
      '86-129 caption caption GRAPHIC @102-119 "the Aurora / quay"',
      '130-179 caption caption GRAPHIC @146-169 "A B C D E -- Mercury; x"',
    ],
  ],
  [
    "a caption as it stands",
    "<CAPTION>The Aurora at the quay</CAPTION>\n<GRAPHIC><P>Photo, The quay</P><P>The port</P><P>Map, The sea</P></GRAPHIC>\n<GRAPHIC><P>The port</P><P>Photo, The quay</P></GRAPHIC>",
    [
      '28-69 caption caption CAPTION @37-59 "The Aurora at the quay"',
      '70-104 caption caption GRAPHIC @89-97 "The quay"',
      '104-119 caption caption GRAPHIC @104-112 "The port"',
      '119-145 caption caption GRAPHIC @124-131 "The sea"',
      '146-202 caption caption GRAPHIC @158-166+166-170+170-173+173-188 "The port" + "</P>" + "<P>" + "Photo, The quay"',
    ],
  ],
  [
    "credits of a slash",
    "<GRAPHIC>Photo, The Aurora, JANE B. EXAMPLE / Riverton Times</GRAPHIC>\n<GRAPHIC>Photo, The Aurora,  AB. O'NEIL-X / For The Times</GRAPHIC>\n<GRAPHIC>Photo, / Riverton Times</GRAPHIC>",
    [
      '28-56 caption caption GRAPHIC @44-55 "The Aurora,"',
      '56-98 credit credit GRAPHIC @56-88 "JANE B. EXAMPLE / Riverton Times"',
      '99-128 caption caption GRAPHIC @115-126 "The Aurora,"',
      '128-166 credit credit GRAPHIC @128-156 "AB. O\'NEIL-X / For The Times"',
      '167-209 caption caption GRAPHIC @183-199 "/ Riverton Times"',
    ],
  ],
  [
    "publications with a volume and a page",
    "<JOURNAL>PC World  Dec 1989 v7 n12 p116-120.</JOURNAL>\n<JOURNAL>PC 2000 World  Feb 6 1989</JOURNAL>\n<JOURNAL>The Port 12 News</JOURNAL>\n<SO>PORT NEWS; PG A-3</SO>\n<SO>PORT NEWS PAGE A-3b extra</SO>\n<SO> PAGE 3</SO>",
    [
      '28-45 field publication JOURNAL @37-45 "PC World"',
      '45-55 timestamp published JOURNAL.DATE @47-55 "Dec 1989" {"value":"1989-12"}',
      '55-82 field page JOURNAL.PAGE @55-72 " v7 n12 p116-120." {"value":"116-120"}',
      '83-105 field publication JOURNAL @92-105 "PC 2000 World"',
      '105-127 timestamp published JOURNAL.DATE @107-117 "Feb 6 1989" {"value":"1989-02-06"}',
      '128-163 field publication JOURNAL @137-153 "The Port 12 News"',
      '164-177 field publication SO @168-177 "PORT NEWS"',
      '177-190 field page SO.PAGE @177-185 "; PG A-3" {"value":"A-3"}',
      '191-225 field publication SO @195-220 "PORT NEWS PAGE A-3b extra"',
      '226-242 field publication SO @231-237 "PAGE 3"',
    ],
  ],
  [
    "labels between elements",
    "Article Type:FBIS\nDocument Type:Daily Report\n\n<TEXT>It is.</TEXT>\nLanguage: English\nno label",
    [
      '28-45 field other Article Type @41-45 "FBIS"',
      '46-72 field other Document Type @60-72 "Daily Report"',
      '80-86 paragraph @80-86 "It is."',
      '94-120 unknown @94-120 "Language: English\\nno label"',
    ],
  ],
  [
    "languages of ids",
    "<DOCNO>AFP_FRE_19940512.0001</DOCNO>",
    [
      '6-27 field id DOCNO @14-18 "AP-1"',
      '28-64 field id DOCNO @35-56 "AFP_FRE_19940512.0001" {"also":[{"field":"published","value":"1994-05-12"}]}',
    ],
  ],
  [
    "terms of industries with full stops",
    "<XX>GBZ  United Kingdom, EC.\nP4491 Marine.</XX>\n<CN>ABCDE12 Port.\nABCD Port.\nABCD12345 Port.\nABCD123456 Port.\nAB Port.</CN>",
    [
      '28-75 field other XX @32-70 "GBZ  United Kingdom, EC.\\nP4491 Marine."',
      '76-151 tags place CN @80-146 "ABCDE12 Port.\\nABCD Port.\\nABCD12345 Port.\\nABCD123456 Port.\\nAB Port." {"value":"ABCDE12 Port | ABCD : Port | ABCD12345 : Port | ABCD123456 Port | AB Port"}',
    ],
  ],
  [
    "codes of terms",
    "<RE>OHIO (OHIO12)</RE>\n<RE>OHIO (OHIO123)</RE>\n<RE>A (B) </RE>\n<RE>A (B),;  C (D)</RE>\n<RE>A\nB1\nC (D)</RE>\n<RE>A\nTOOLONG</RE>\n<RE>ABCDE\nAB</RE>\n<RE>ABCDEF\nAB</RE>",
    [
      '28-50 tags place RE @32-45 "OHIO (OHIO12)" {"value":"OHIO12 : OHIO"}',
      '51-74 tags place RE @55-69 "OHIO (OHIO123)"',
      '75-90 tags place RE @79-84 "A (B)" {"value":"B : A"}',
      '91-114 tags place RE @95-109 "A (B),;  C (D)" {"value":"B : A | D : C"}',
      '115-134 tags place RE @119-129 "A\\nB1\\nC (D)" {"value":"D : A B1 C"}',
      '135-153 tags place RE @139-148 "A\\nTOOLONG"',
      '154-171 tags place RE @158-166 "ABCDE\\nAB" {"value":"ABCDE | AB"}',
      '172-190 tags place RE @176-185 "ABCDEF\\nAB"',
    ],
  ],
  [
    "editions",
    "<DATE>January 1, 1989, Sunday, Home Edition, Late</DATE>\n<DATE>January 1, 1989 ;Bulldog</DATE>\n<DATE>January 1, 1989 Finals</DATE>",
    [
      '28-59 timestamp published DATE @34-59 "January 1, 1989, Sunday, " {"value":"1989-01-01"}',
      '59-84 field edition @59-77 "Home Edition, Late"',
      '85-108 timestamp published DATE @91-108 "January 1, 1989 ;" {"value":"1989-01-01"}',
      '108-122 field edition @108-115 "Bulldog"',
      '123-158 timestamp published DATE @129-151 "January 1, 1989 Finals" {"value":"1989-01-01"}',
    ],
  ],
  [
    "elements that are not closed, or closed twice",
    "<HEAD>Port opens\n<TEXT>\nIt is.\n</TEXT>\n</TEXT>\n</HEAD>",
    [
      "TREC_TAG_MISMATCH text 28-34 HEAD",
      '28-45 headline headline HEAD @34-44 "Port opens"',
      '52-58 paragraph @52-58 "It is."',
    ],
  ],
];

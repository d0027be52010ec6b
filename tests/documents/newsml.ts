/** Documents of NewsML-G2, NewsML 1 and RCV1. */
import type { DocumentRow } from "./document-row.js";

export const newsmlG2: readonly DocumentRow[] = [
  [
    "versions, and when the first was made",
    '<newsItem guid="g"><itemMeta><versionCreated>2020-01-02T03:04:05Z</versionCreated><firstCreated>2020-01-01T03:04:05Z</firstCreated></itemMeta></newsItem>',
    [
      '10-18 field id guid @16-17 "g"',
      '29-82 field updated versionCreated @45-65 "2020-01-02T03:04:05Z" {"value":"2020-01-02T03:04:05Z"}',
      '82-131 timestamp published firstCreated @96-116 "2020-01-01T03:04:05Z" {"value":"2020-01-01T03:04:05Z"}',
    ],
  ],
  [
    "a version alone",
    '<newsItem guid="g"><itemMeta><versionCreated>2020-01-02T03:04:05Z</versionCreated></itemMeta></newsItem>',
    [
      '10-18 field id guid @16-17 "g"',
      '29-82 timestamp published versionCreated @45-65 "2020-01-02T03:04:05Z" {"value":"2020-01-02T03:04:05Z"}',
    ],
  ],
  [
    "the same moment twice",
    '<newsItem guid="g"><itemMeta><versionCreated>2020-01-02T03:04:05Z</versionCreated></itemMeta><contentMeta><contentCreated>2020-01-02T03:04:05Z</contentCreated></contentMeta></newsItem>',
    [
      '10-18 field id guid @16-17 "g"',
      '29-82 field other versionCreated @45-65 "2020-01-02T03:04:05Z"',
      '106-159 timestamp published contentCreated @122-142 "2020-01-02T03:04:05Z" {"value":"2020-01-02T03:04:05Z"}',
    ],
  ],
  [
    "headlines by rank and role",
    "<newsItem guid=\"g\"><contentMeta><headline rank='2'>Kicker</headline><headline>Main</headline><headline role='hld:subHeadline'>Deck</headline></contentMeta></newsItem>",
    [
      '10-18 field id guid @16-17 "g"',
      '32-68 kicker kicker headline @51-57 "Kicker"',
      '68-93 headline headline headline @78-82 "Main"',
      '93-141 deck deck headline @126-130 "Deck"',
    ],
  ],
  [
    "a subordinate headline alone",
    "<newsItem guid=\"g\"><contentMeta><headline role='sub'>Deck</headline></contentMeta></newsItem>",
    ['10-18 field id guid @16-17 "g"', '32-68 headline headline headline @53-57 "Deck"'],
  ],
  [
    "subjects by name, literal and code",
    "<newsItem guid=\"g\"><contentMeta><subject type='cpnat:person' literal='i'><name>Ines Dahl</name></subject><subject type='cpnat:organization' literal='Port; Co'/><subject type='x:poi' qcode='r:1'/><subject qcode='m:1'><name>ports</name></subject><subject qcode='m:2'><name></name></subject><subject/></contentMeta></newsItem>",
    [
      '10-18 field id guid @16-17 "g"',
      '32-105 tags person subject @79-88 "Ines Dahl" {"value":"Ines Dahl"}',
      '105-160 tags organization subject @149-157 "Port; Co" {"value":"Port, Co"}',
      '160-195 tags place subject @189-192 "r:1" {"value":"r:1"}',
      '195-244 tags subject subject @222-227 "ports" {"value":"m:1 : ports"}',
      '244-288 tags subject subject @260-263 "m:2" {"value":"m:2"}',
    ],
  ],
  [
    "what is named by a child, a text or a code",
    "<newsItem guid=\"g\"><itemMeta><provider qcode='p:1'><name>RNA</name></provider><pubStatus qcode='stat:usable'/><urgency>4</urgency></itemMeta><contentMeta><located qcode='city:9'/><located literal='Riverton'/><creator literal='Jane Example'/><infoSource qcode='i:1'/><genre><name>Report</name></genre></contentMeta></newsItem>",
    [
      '10-18 field id guid @16-17 "g"',
      '51-67 field publication provider @57-60 "RNA"',
      '89-108 field other pubStatus @96-107 "stat:usable"',
      '110-130 field other urgency @119-120 "4"',
      '163-177 tags place located @170-176 "city:9"',
      '188-206 tags place located @197-205 "Riverton" {"also":[{"field":"located","value":"Riverton"}]}',
      '217-239 byline byline creator @226-238 "Jane Example"',
      '253-264 field other infoSource @260-263 "i:1"',
      '273-292 tags category genre @279-285 "Report"',
    ],
  ],
  [
    "a language, and that of the item",
    "<newsItem guid=\"g\" xml:lang='en-GB'><contentMeta><language tag='fr'/></contentMeta></newsItem>",
    ['10-18 field id guid @16-17 "g"', '59-67 field language language @64-66 "fr"'],
  ],
  [
    "that of the item alone",
    "<newsItem guid=\"g\" xml:lang='en-GB'><contentMeta><headline>Main</headline></contentMeta></newsItem>",
    [
      '10-18 field id guid @16-17 "g"',
      '19-35 field language xml:lang @29-34 "en-GB"',
      '49-74 headline headline headline @59-63 "Main"',
    ],
  ],
  [
    "a creator with two names stands for a byline",
    '<newsItem guid="g"><contentMeta><creator><name>Jane Example</name></creator></contentMeta></newsItem>',
    ['10-18 field id guid @16-17 "g"', '41-66 byline byline creator @47-59 "Jane Example"'],
  ],
  [
    "a creator beside a byline, and one with one name",
    '<newsItem guid="g"><contentMeta><by>By Tom Sample</by><creator><name>Jane Example</name></creator></contentMeta></newsItem>\n<newsItem guid="g"><contentMeta><creator><name>Reuters</name></creator></contentMeta></newsItem>',
    [
      '10-18 field id guid @16-17 "g"',
      '32-54 byline byline by @36-49 "By Tom Sample"',
      '63-88 field other creator @69-81 "Jane Example"',
      '10-18 field id guid @16-17 "g"',
      '41-61 field other creator @47-54 "Reuters"',
    ],
  ],
  [
    "notes, credits and other elements",
    "<newsItem guid=\"g\"><itemMeta><edNote>Call <b>Tom</b></edNote><signal qcode='s:1'/><memberOf><name>Business</name></memberOf></itemMeta><contentMeta><creditline>RNA</creditline><slugline>port</slugline><keyword>ferry</keyword><dateline>Riverton (RNA) -</dateline><by>By Jane Example</by></contentMeta></newsItem>",
    [
      '10-18 field id guid @16-17 "g"',
      '29-61 field note edNote @37-42+45-48 "Call " + "Tom"',
      '69-80 field other signal @76-79 "s:1"',
      '82-124 field other memberOf @98-106 "Business"',
      '148-176 field other creditline @160-163 "RNA"',
      '176-201 field other slugline @186-190 "port"',
      '201-225 tags keyword keyword @210-215 "ferry"',
      '225-262 dateline dateline dateline @235-251 "Riverton (RNA) -"',
      '262-286 byline byline by @266-281 "By Jane Example"',
    ],
  ],
  [
    "rights by a holder and a notice",
    '<newsItem guid="g:1"><rightsInfo><copyrightHolder><name>RNA</name></copyrightHolder><copyrightNotice>(c) RNA</copyrightNotice></rightsInfo></newsItem>',
    [
      '10-20 field id guid @16-19 "g:1"',
      '50-66 field other copyrightHolder @56-59 "RNA"',
      '84-126 notice copyright copyrightNotice @101-108 "(c) RNA"',
    ],
  ],
  [
    "rights by a holder alone",
    "<newsItem guid=\"g:1\"><rightsInfo><copyrightHolder literal='RNA'/></rightsInfo></newsItem>",
    ['10-20 field id guid @16-19 "g:1"', '50-63 notice copyright copyrightHolder @59-62 "RNA"'],
  ],
  [
    "a picture with its caption and credit",
    '<newsItem guid="g:1"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><description>The quay.</description><creditline>Tom</creditline></contentMeta><contentSet><remoteContent href="a.jpg"/><remoteContent href="b.jpg"/></contentSet></newsItem>',
    [
      '10-20 field id guid @16-19 "g:1"',
      '42-63 field other itemClass @49-62 "ninat:picture"',
      '89-125 caption caption description @102-111 "The quay."',
      '125-153 credit credit creditline @137-140 "Tom"',
      '194-206 field other remoteContent @200-205 "a.jpg"',
      '223-235 field other remoteContent @229-234 "b.jpg"',
    ],
  ],
  [
    "a picture without a caption",
    '<newsItem guid="g:1"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><creditline>Tom</creditline></contentMeta></newsItem>',
    [
      '10-20 field id guid @16-19 "g:1"',
      '42-63 field other itemClass @49-62 "ninat:picture"',
      '89-117 field other creditline @101-104 "Tom"',
    ],
  ],
  [
    "a package, and what it leads to",
    '<packageItem guid="g:2"><itemMeta><itemClass qcode="ninat:composite"/></itemMeta><groupSet><group id="G"><itemRef residref="g:1"><headline>Port</headline></itemRef><itemRef residref="g:3"/><itemRef/></group></groupSet></packageItem>',
    [
      '13-23 field id guid @19-22 "g:2"',
      '45-68 field other itemClass @52-67 "ninat:composite"',
      '105-164 related itemRef @139-143 "Port"',
      '164-189 related itemRef @183-186 "g:3"',
    ],
  ],
  [
    "a text in lines with marks, of which one has columns",
    '<newsItem guid="g"><contentSet><inlineData>* Gold may rise\n\n* Oil may fall\n\nShip   Days\nAurora   7\n</inlineData></contentSet></newsItem>',
    [
      '10-18 field id guid @16-17 "g"',
      '43-58 listItem @45-58 "Gold may rise"',
      '60-74 listItem @62-74 "Oil may fall"',
      '76-87 listItem @76-87 "Ship   Days"',
      '88-98 listItem @88-98 "Aurora   7"',
    ],
  ],
  [
    "a text in XHTML, with what is said elsewhere",
    "<newsItem guid=\"g\"><contentMeta><headline>Port</headline><dateline>RIVERTON</dateline></contentMeta><contentSet><inlineXML><html><body><p class='headline'>Port</p><p><span class='dateline'>RIVERTON</span> It opened.</p><div class='teaser'><p>No text.</p></div><p>End<br/>of it.</p></body></html></inlineXML></contentSet></newsItem>",
    [
      '10-18 field id guid @16-17 "g"',
      '32-57 headline headline headline @42-46 "Port"',
      '57-86 dateline dateline dateline @67-75 "RIVERTON"',
      '166-204 field other span.dateline @189-197 "RIVERTON"',
      '204-219 paragraph @205-215 "It opened."',
      '260-281 paragraph @263-266+266-271+271-277 "End" + "<br/>" + "of it."',
    ],
  ],
  [
    "a text in NITF inside an item",
    '<newsItem guid="g"><contentMeta><headline>Port</headline></contentMeta><contentSet><inlineXML><nitf><body><body.head><hedline><hl1>Port</hl1></hedline><dateline>RIVERTON</dateline></body.head><body.content><p>It opened.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>',
    [
      '10-18 field id guid @16-17 "g"',
      '32-57 headline headline headline @42-46 "Port"',
      '126-141 field other hl1 @131-135 "Port"',
      '151-180 dateline dateline dateline @161-169 "RIVERTON"',
      '206-223 paragraph @209-219 "It opened."',
    ],
  ],
  [
    "a text in a section of characters, with markup and without",
    '<newsItem guid="g"><contentSet><inlineData><![CDATA[<p>It opened.</p><p>It <i>closed</i>.</p>]]></inlineData></contentSet></newsItem>\n<newsItem guid="g"><contentSet><inlineData><![CDATA[It opened.\n\nIt closed.]]></inlineData></contentSet></newsItem>',
    [
      '10-18 field id guid @16-17 "g"',
      '52-69 paragraph @55-65 "It opened."',
      '69-93 paragraph @72-75+78-84+88-89 "It " + "closed" + "."',
      '10-18 field id guid @16-17 "g"',
      '52-62 paragraph @52-62 "It opened."',
      '64-74 paragraph @64-74 "It closed."',
    ],
  ],
  [
    "one paragraph around indented lines",
    '<newsItem guid="g"><contentSet><inlineXML><html><body><p>Text above\n    First of it\ngoes on\n    Second.</p></body></html></inlineXML></contentSet></newsItem>',
    [
      '10-18 field id guid @16-17 "g"',
      '57-67 paragraph @57-67 "Text above"',
      '72-91 paragraph @72-91 "First of it\\ngoes on"',
      '96-103 paragraph @96-103 "Second."',
    ],
  ],
  [
    "codes and an end mark behind a text",
    '<newsItem guid="g"><contentSet><inlineXML><html><body><p>It opened. (RNA).</p></body></html></inlineXML></contentSet></newsItem>',
    ['10-18 field id guid @16-17 "g"', '54-67 paragraph @57-67 "It opened."', '68-78 footer @68-74 "(RNA)."'],
  ],
];

export const newsml: readonly DocumentRow[] = [
  [
    "when it was made and revised, at once and later",
    "<NewsItem><NewsManagement><FirstCreated>20130821T103800Z</FirstCreated><ThisRevisionCreated>20130821T103800Z</ThisRevisionCreated></NewsManagement></NewsItem>\n<NewsItem><NewsManagement><FirstCreated>20130821T103800Z</FirstCreated><ThisRevisionCreated>20130822T103800Z</ThisRevisionCreated></NewsManagement></NewsItem>",
    [
      '26-71 timestamp published FirstCreated @40-56 "20130821T103800Z" {"value":"2013-08-21T10:38:00Z"}',
      '71-130 field other ThisRevisionCreated @92-108 "20130821T103800Z"',
      '26-71 timestamp published FirstCreated @40-56 "20130821T103800Z" {"value":"2013-08-21T10:38:00Z"}',
      '71-130 field updated ThisRevisionCreated @92-108 "20130822T103800Z" {"value":"2013-08-22T10:38:00Z"}',
    ],
  ],
  [
    "news lines, and those of a picture",
    "<NewsItem><NewsComponent><NewsLines><HeadLine>Port <b>opens</b></HeadLine><DateLine>4/4/2018</DateLine><ByLine>Jane</ByLine></NewsLines><NewsComponent><Role FormalName='Photo'/><NewsLines><HeadLine>Quay</HeadLine></NewsLines><ContentItem Href='q.jpg'><DataContent><p>The quay.</p></DataContent></ContentItem></NewsComponent><ContentItem Href='t.xml'><DataContent><p>It opened.</p></DataContent></ContentItem><ContentItem><DataContent><p>More.</p></DataContent></ContentItem></NewsComponent></NewsItem>",
    [
      '36-74 headline headline HeadLine @46-51+54-59 "Port " + "opens"',
      '74-103 field other DateLine @84-92 "4/4/2018"',
      '103-124 byline byline ByLine @111-115 "Jane"',
      '157-175 field other Role @169-174 "Photo"',
      '188-213 field other HeadLine @198-202 "Quay"',
      '238-250 mediaId ContentItem @244-249 "q.jpg"',
      '264-280 caption @267-276 "The quay."',
      '363-380 paragraph @366-376 "It opened."',
      '434-446 paragraph @437-442 "More."',
    ],
  ],
  [
    "a dateline that is a place",
    "<NewsItem><NewsComponent><NewsLines><DateLine>RIVERTON, 4 April</DateLine></NewsLines></NewsComponent></NewsItem>",
    ['36-74 dateline dateline DateLine @46-63 "RIVERTON, 4 April"'],
  ],
  [
    "two who provide it, and properties",
    "<NewsItem><NewsComponent><AdministrativeMetadata><Provider><Party FormalName='RNA'/></Provider><Source><Party FormalName='ANA'/></Source></AdministrativeMetadata><DescriptiveMetadata><Language FormalName='fr'/><Property FormalName='Words' Value='9'/><SubjectCode><Subject FormalName='04000000'/></SubjectCode></DescriptiveMetadata></NewsComponent></NewsItem>",
    [
      '66-82 field publication Party @78-81 "RNA"',
      '110-126 field other Party @122-125 "ANA"',
      '193-208 field language Language @205-207 "fr"',
      '239-248 field other Words @246-247 "9"',
      '272-293 tags subject Subject @284-292 "04000000"',
    ],
  ],
  [
    "a media type of pictures",
    "<NewsItem><NewsComponent><ContentItem Href='a.jpg'><MediaType FormalName='Graphic'/></ContentItem><ContentItem Href='b.txt'><MediaType FormalName='Text'/></ContentItem></NewsComponent></NewsItem>",
    ['62-82 field other MediaType @74-81 "Graphic"', '135-152 field other MediaType @147-151 "Text"'],
  ],
];

export const rcv1: readonly DocumentRow[] = [
  [
    "a title with a country in front",
    "<newsitem itemid='1' date='1996-08-20' xml:lang='en'><title>USA: Port opens.</title><text><p>It.</p></text></newsitem>",
    [
      '10-20 field id itemid @18-19 "1"',
      '21-38 timestamp published date @27-37 "1996-08-20" {"value":"1996-08-20"}',
      '39-52 field language xml:lang @49-51 "en"',
      '53-84 headline headline title @65-76 "Port opens."',
      '90-100 paragraph @93-96 "It."',
    ],
  ],
  [
    "a title without one, and one that is no country",
    "<newsitem itemid='1'><title>Port: it opens.</title></newsitem>\n<newsitem itemid='1'><title>U: it opens.</title></newsitem>",
    [
      '10-20 field id itemid @18-19 "1"',
      '21-51 headline headline title @28-43 "Port: it opens."',
      '10-20 field id itemid @18-19 "1"',
      '21-48 headline headline title @28-40 "U: it opens."',
    ],
  ],
  [
    "a title beside a headline, and an empty headline",
    "<newsitem itemid='1'><title>USA: Port opens.</title><headline>Port opens.</headline></newsitem>\n<newsitem itemid='1'><title>USA: Port opens.</title><headline></headline></newsitem>",
    [
      '10-20 field id itemid @18-19 "1"',
      '21-52 field other title @28-44 "USA: Port opens."',
      '52-84 headline headline headline @62-73 "Port opens."',
      '10-20 field id itemid @18-19 "1"',
      '21-52 headline headline title @33-44 "Port opens."',
    ],
  ],
  [
    "a newsroom below the text, above its rights",
    "<newsitem itemid='1'><text><p>It opened.</p><p>-- Riverton newsroom</p><p>(c) Reuters Limited 1996</p></text><copyright>(c) Reuters Limited 1996</copyright></newsitem>",
    [
      '10-20 field id itemid @18-19 "1"',
      '27-44 paragraph @30-40 "It opened."',
      '44-71 field note newsroom @47-67 "-- Riverton newsroom"',
      '71-102 field other @74-98 "(c) Reuters Limited 1996"',
      '109-156 notice copyright copyright @120-144 "(c) Reuters Limited 1996"',
    ],
  ],
  [
    "rights that are not stated elsewhere",
    "<newsitem itemid='1'><text><p>It opened.</p><p>(c) Reuters Limited 1996</p></text></newsitem>",
    [
      '10-20 field id itemid @18-19 "1"',
      '27-44 paragraph @30-40 "It opened."',
      '44-75 notice copyright @47-71 "(c) Reuters Limited 1996"',
    ],
  ],
  [
    "lists of codes, and what describes the story",
    "<newsitem itemid='1'><metadata><codes class='bip:countries:1.0'><code code='USA'/><code/></codes><codes class='bip:topics:1.0'><code code='C1'/></codes><codes class='bip:other'><code code='X'/></codes><codes><code code='Y'/></codes><dc element='dc.publisher' value='Reuters'/><dc element='dc.other' value='z'/><dc element='dc.source'/><dc value='w'/></metadata></newsitem>",
    [
      '10-20 field id itemid @18-19 "1"',
      '70-80 tags place countries @76-79 "USA"',
      '133-142 tags subject topics @139-141 "C1"',
      '183-191 field other other @189-190 "X"',
      '214-222 field other code @220-221 "Y"',
      '259-274 field publication dc.publisher @266-273 "Reuters"',
      '299-308 field other dc.other @306-307 "z"',
    ],
  ],
  [
    "a day of publication beside that of the tag",
    "<newsitem itemid='1' date='1996-08-20' xml:lang='en'><metadata><dc element='dc.date.published' value='1996-08-21'/></metadata></newsitem>",
    [
      '10-20 field id itemid @18-19 "1"',
      '21-38 field other date @27-37 "1996-08-20"',
      '39-52 field language xml:lang @49-51 "en"',
      '95-113 timestamp published dc.date.published @102-112 "1996-08-21" {"value":"1996-08-21"}',
    ],
  ],
  [
    "what else it holds",
    "<newsitem itemid='1'><byline>Jane Example</byline><dateline>RIVERTON 1996-08-20</dateline><other>thing</other></newsitem>",
    [
      '10-20 field id itemid @18-19 "1"',
      '21-50 byline byline byline @29-41 "Jane Example"',
      '50-90 dateline dateline dateline @60-79 "RIVERTON 1996-08-20"',
      '90-110 field other other @97-102 "thing"',
    ],
  ],
  [
    "a text without paragraphs",
    "<newsitem itemid='1'><text>It opened.\n\nIt closed.</text></newsitem>",
    ['10-20 field id itemid @18-19 "1"', '27-37 paragraph @27-37 "It opened."', '39-49 paragraph @39-49 "It closed."'],
  ],
];

/** Documents of NITF. */
import type { DocumentRow } from "./document-row.js";

export const nitf: readonly DocumentRow[] = [
  [
    "a title is the headline where there is no other",
    "<nitf><head><title>Port</title></head><body><body.content><p>It opened.</p></body.content></body></nitf>",
    ['12-31 headline headline title @19-23 "Port"', '58-75 paragraph @61-71 "It opened."'],
  ],
  [
    "a title beside a headline",
    "<nitf><head><title>Port</title></head><body><body.head><hedline><hl1>Port opens</hl1></hedline></body.head><body.content><p>It opened.</p></body.content></body></nitf>",
    [
      '12-31 field other title @19-23 "Port"',
      '64-85 headline headline hl1 @69-79 "Port opens"',
      '121-138 paragraph @124-134 "It opened."',
    ],
  ],
  [
    "what metadata are called, with what is empty left out",
    "<nitf><head><meta name='slug' content='harbour'/><meta name='print_section' content=' '/><meta name='x'/><meta content='y'/></head><body><body.content></body.content></body></nitf>",
    ['30-47 field other slug @39-46 "harbour"'],
  ],
  [
    "a holder of rights, and a place",
    "<nitf><head><docdata><doc.copyright year='2007' holder='The Times' x='1'/><doc.copyright/><evloc city='Norfolk' state-prov='' iso-cc='US'/><evloc city=''/></docdata></head><body><body.content></body.content></body></nitf>",
    [
      '21-74 notice copyright doc.copyright @42-46+47-48+56-65 "2007" + " " + "The Times"',
      '90-139 tags place evloc @103-110+111-112+134-136 "Norfolk" + " " + "US" {"value":"Norfolk, US"}',
    ],
  ],
  [
    "a length in words, and one in characters",
    "<nitf><head><pubdata item-length='99' unit-of-measure='word' name='The Times'/><pubdata item-length='99' unit-of-measure='Characters'/><pubdata item-length='98'/></head><body><body.content></body.content></body></nitf>",
    [
      '21-37 field length pubdata@item-length @34-36 "99"',
      '38-60 field other pubdata@unit-of-measure @55-59 "word"',
      '61-77 field publication pubdata@name @67-76 "The Times"',
      '88-104 field other pubdata@item-length @101-103 "99"',
      '105-133 field other pubdata@unit-of-measure @122-132 "Characters"',
      '144-160 field length pubdata@item-length @157-159 "98"',
    ],
  ],
  [
    "attributes of the markup are none of the article",
    "<nitf><head><docdata version='1' xsi='2' management-status='usable'><urgency ed-urg='4' class='x' id='y'/></docdata></head><body><body.content></body.content></body></nitf>",
    ['41-67 field other docdata@management-status @60-66 "usable"', '77-87 field other urgency @85-86 "4"'],
  ],
  [
    "terms, what their type is, and those of a subject",
    "<nitf><head><docdata><identified-content><classifier class='x' type='descriptor'>Ports</classifier><person>Dahl, Ines</person></identified-content><key-list><keyword key='ferry'/></key-list></docdata><tobject><tobject.subject tobject.subject.refnum='02003001' tobject.subject.type='Justice' tobject.subject.matter='Police' tobject.subject.detail='law'/><tobject.subject tobject.subject.refnum='02003000' tobject.subject.type='Justice' tobject.subject.matter='Police'/><tobject.subject tobject.subject.type='Sport'/></tobject></head><body><body.content></body.content></body></nitf>",
    [
      '63-80 field other classifier@type @69-79 "descriptor"',
      '81-99 tags subject classifier.descriptor @81-86 "Ports"',
      '99-126 tags person person @107-117 "Dahl, Ines"',
      '166-177 tags keyword keyword @171-176 "ferry"',
      '209-353 tags subject tobject.subject @250-258 "02003001" {"value":"02000000 : Justice | 02003000 : Police | 02003001 : law"}',
      '353-468 field other tobject.subject @394-402 "02003000"',
      '468-515 tags subject tobject.subject @507-512 "Sport" {"value":"Sport"}',
    ],
  ],
  [
    "the day of publication before that of issue",
    "<nitf><head><docdata><date.issue norm='20130821T103800Z'/><date.release norm='20130822'/></docdata><pubdata date.publication='20130823T000000'/></head><body><body.content></body.content></body></nitf>",
    [
      '33-56 field other date.issue @39-55 "20130821T103800Z"',
      '72-87 field other date.release @78-86 "20130822"',
      '108-142 timestamp published pubdata@date.publication @126-141 "20130823T000000" {"value":"2013-08-23"}',
    ],
  ],
  [
    "a day at midnight with a zone, and no day",
    "<nitf><head><docdata><date.issue norm='20130821T000000+0100'/><date.issue norm='20139999'/></docdata></head><body><body.content></body.content></body></nitf>",
    [
      "DATE_INVALID text 74-89 20139999",
      '33-60 timestamp published date.issue @39-59 "20130821T000000+0100" {"value":"2013-08-21"}',
      '74-89 timestamp published date.issue @80-88 "20139999"',
    ],
  ],
  [
    "a day in figures of a corpus",
    "<nitf><head><meta name='publication_year' content='1987'/><meta name='publication_month' content='1'/><meta name='publication_day_of_month' content='9'/></head><body><body.content></body.content></body></nitf>",
    [
      '42-56 field other publication_year @51-55 "1987" {"also":[{"field":"published","value":"1987-01-09"}]}',
      '89-100 field other publication_month @98-99 "1"',
      '140-151 field other publication_day_of_month @149-150 "9"',
    ],
  ],
  [
    "figures that are no day",
    "<nitf><head><meta name='publication_year' content='1987'/><meta name='publication_month' content='13'/><meta name='publication_day_of_month' content='9'/></head><body><body.content></body.content></body></nitf>",
    [
      '42-56 field other publication_year @51-55 "1987"',
      '89-101 field other publication_month @98-100 "13"',
      '141-152 field other publication_day_of_month @150-151 "9"',
    ],
  ],
  [
    "headlines of several ranks, one said twice",
    "<nitf><body><body.head><hedline><hl1>Port opens</hl1><hl2>PORT OPENS</hl2><hl2>Ferries follow</hl2></hedline><hedline>Lone line</hedline></body.head><body.content><p>It opened.</p></body.content></body></nitf>",
    [
      '32-53 headline headline hl1 @37-47 "Port opens"',
      '53-74 field other hl2 @58-68 "PORT OPENS"',
      '74-99 deck deck hl2 @79-93 "Ferries follow"',
      '109-137 headline headline hedline @118-127 "Lone line"',
      '163-180 paragraph @166-176 "It opened."',
    ],
  ],
  [
    "writers with their title, and as they are filed",
    "<nitf><body><body.head><hedline><hl1>Port opens</hl1></hedline><byline>By <person>Jane Example</person>, <byttl>Staff Reporter</byttl></byline><byline class='normalized_byline'>Example, Jane</byline><byline>, <byttl>Alone</byttl></byline></body.head><body.content><p>It opened.</p></body.content></body></nitf>",
    [
      '32-53 headline headline hl1 @37-47 "Port opens"',
      '63-105 byline byline byline @71-74+82-94+103-104 "By " + "Jane Example" + "," {"value":"By Jane Example"}',
      '105-134 field position byttl @112-126 "Staff Reporter"',
      '143-199 field author normalized_byline @177-190 "Example, Jane"',
      '199-238 byline byline byline @207-209+216-221 ", " + "Alone"',
      '264-281 paragraph @267-277 "It opened."',
    ],
  ],
  [
    "places without commas between them",
    "<nitf><body><body.head><hedline><hl1>Port opens</hl1></hedline><dateline><location><city>Riverton</city> <state>Ohio</state></location></dateline><dateline><location><city>Riverton</city>, <state>Ohio</state></location></dateline><dateline><location><city>Riverton</city></location></dateline><dateline>2013-08-21T10:38:00Z</dateline></body.head><body.content><p>It opened.</p></body.content></body></nitf>",
    [
      '32-53 headline headline hl1 @37-47 "Port opens"',
      '63-146 dateline dateline dateline @89-97+104-105+112-116 "Riverton" + " " + "Ohio" {"value":"Riverton, Ohio"}',
      '146-230 dateline dateline dateline @172-180+187-189+196-200 "Riverton" + ", " + "Ohio"',
      '230-293 dateline dateline dateline @256-264 "Riverton"',
      '293-334 field other dateline @303-323 "2013-08-21T10:38:00Z"',
      '360-377 paragraph @363-373 "It opened."',
    ],
  ],
  [
    "what stands above and below a text",
    "<nitf><body><body.head><hedline><hl1>Port opens</hl1></hedline><distributor>RNA</distributor><note>Call Tom.</note></body.head><body.content><p>It opened.</p></body.content><body.end><tagline>Tom is a pilot.</tagline></body.end></body></nitf>",
    [
      '32-53 headline headline hl1 @37-47 "Port opens"',
      '63-93 field other distributor @76-79 "RNA"',
      '93-115 field note note @99-108 "Call Tom."',
      '141-158 paragraph @144-154 "It opened."',
      '183-217 notice biography tagline @192-207 "Tom is a pilot."',
    ],
  ],
  [
    "a headline that is printed again, and a desk at the end",
    "<nitf><body><body.head><hedline><hl1>Port opens</hl1></hedline></body.head><body.content><hl2>Port opens</hl2><p>It opened.</p><p>jan/tom</p></body.content></body></nitf>",
    [
      '32-53 headline headline hl1 @37-47 "Port opens"',
      '89-110 field other hl2 @94-104 "Port opens"',
      '110-127 paragraph @113-123 "It opened."',
      '127-141 footer @130-137 "jan/tom"',
    ],
  ],
  [
    "another headline above a text",
    "<nitf><body><body.head><hedline><hl1>Port opens</hl1></hedline></body.head><body.content><hl2>Port closes</hl2><p>It opened.</p></body.content></body></nitf>",
    [
      '32-53 headline headline hl1 @37-47 "Port opens"',
      '89-111 crosshead @94-105 "Port closes"',
      '111-128 paragraph @114-124 "It opened."',
    ],
  ],
  [
    "a lead that stands in the text again",
    "<nitf><body><body.head><hedline><hl1>Port opens</hl1></hedline></body.head><body.content><block class='lead_paragraph'><p>LEAD: It opened.</p></block><block class='full_text'><p>LEAD: It opened.</p><p>It opened. And closed.</p></block><block class='correction_text'><p>It is a pier.</p></block></body.content></body></nitf>",
    [
      '32-53 headline headline hl1 @37-47 "Port opens"',
      '119-142 field other lead_paragraph @122-138 "LEAD: It opened."',
      '175-198 field other LEAD @178-194 "LEAD: It opened."',
      '198-227 paragraph @201-223 "It opened. And closed."',
      '266-286 notice correction correction_text @269-282 "It is a pier."',
    ],
  ],
  [
    "a lead that is no part of the text",
    "<nitf><body><body.head><hedline><hl1>Port opens</hl1></hedline></body.head><body.content><block class='lead_paragraph'><p>It opened.</p></block><block class='full_text'><p>It closed.</p></block></body.content></body></nitf>",
    [
      '32-53 headline headline hl1 @37-47 "Port opens"',
      '119-136 paragraph @122-132 "It opened."',
      '169-186 paragraph @172-182 "It closed."',
    ],
  ],
  [
    "a lead alone, with its label",
    "<nitf><body><body.head><hedline><hl1>Port opens</hl1></hedline></body.head><body.content><block class='lead_paragraph'><p>LEAD: It <b>opened</b>.</p></block></body.content></body></nitf>",
    [
      '32-53 headline headline hl1 @37-47 "Port opens"',
      '119-149 paragraph @128-131+134-140+144-145 "It " + "opened" + "."',
    ],
  ],
  [
    "a label that opens a text, and one inside it",
    "<nitf><body><body.head><hedline><hl1>Port opens</hl1></hedline></body.head><body.content><p>LEAD: It opened.</p><p>LEAD: no label.</p></body.content></body></nitf>",
    [
      '32-53 headline headline hl1 @37-47 "Port opens"',
      '89-112 paragraph @98-108 "It opened."',
      '112-134 paragraph @115-130 "LEAD: no label."',
    ],
  ],
  [
    "pictures, lists, tables, quotations, crossheads",
    "<nitf><body><body.head><hedline><hl1>Port opens</hl1></hedline></body.head><body.content><media><media-caption>The port.</media-caption><media-producer>Tom</media-producer></media><p>One.</p><hl2>Head</hl2><ul><li><p>a</p><p>b</p></li><li>c</li></ul><table><tr><td>1</td><td><p>2</p></td></tr></table><bq><block><p>We <em>were</em> afraid.</p></block></bq><p>End.</p></body.content></body></nitf>",
    [
      '32-53 headline headline hl1 @37-47 "Port opens"',
      '96-136 caption @111-120 "The port."',
      '136-172 credit @152-155 "Tom"',
      '180-191 paragraph @183-187 "One."',
      '191-206 crosshead @196-200 "Head"',
      '214-222 listItem @217-218 "a"',
      '222-230 listItem @225-226 "b"',
      '235-245 listItem @239-240 "c"',
      '257-293 listItem @265-266+266-271+271-275+275-278+278-279 "1" + "</td>" + "<td>" + "<p>" + "2"',
      '312-343 quote @315-318+322-326+331-339 "We " + "were" + " afraid."',
      '356-367 paragraph @359-363 "End."',
    ],
  ],
  [
    "rights at the end of a text, stated and not",
    "<nitf><head><docdata><doc.copyright holder='(c) RNA 2013'/></docdata></head><body><body.head><hedline><hl1>Port opens</hl1></hedline></body.head><body.content><p>It opened.</p><p>(c) RNA 2013</p></body.content></body></nitf>",
    [
      '21-59 notice copyright doc.copyright @44-56 "(c) RNA 2013"',
      '102-123 headline headline hl1 @107-117 "Port opens"',
      '159-176 paragraph @162-172 "It opened."',
      '176-195 field other @179-191 "(c) RNA 2013"',
    ],
  ],
  [
    "rights, rules and codes at the end of a text",
    "<nitf><body><body.head><hedline><hl1>Port opens</hl1></hedline></body.head><body.content><p>___</p><p>It opened.</p><p>Copyright 2013 RNA.</p><p>51 77 03 CRO01 1113 APE</p><p>* * *</p></body.content></body></nitf>",
    [
      '32-53 headline headline hl1 @37-47 "Port opens"',
      '99-116 paragraph @102-112 "It opened."',
      '116-142 notice copyright @119-138 "Copyright 2013 RNA."',
      '142-172 field other @145-168 "51 77 03 CRO01 1113 APE"',
    ],
  ],
  [
    "rights alone are the text",
    "<nitf><body><body.head><hedline><hl1>Port opens</hl1></hedline></body.head><body.content><p>(c) RNA 2013</p></body.content></body></nitf>",
    ['32-53 headline headline hl1 @37-47 "Port opens"', '89-108 paragraph @92-104 "(c) RNA 2013"'],
  ],
];

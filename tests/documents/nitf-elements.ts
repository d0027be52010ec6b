/** Elements of NITF: subjects, lengths, dates, heads of texts, leads and tables. */
import type { DocumentRow } from "./document-row.js";

export const nitfElements: readonly DocumentRow[] = [
  [
    "subjects with codes, and the broader ones once",
    '<nitf><head><tobject><tobject.subject tobject.subject.refnum="02003001" tobject.subject.type="Justice" tobject.subject.matter="Police" tobject.subject.detail="law"/><tobject.subject tobject.subject.refnum="02003002" tobject.subject.type="Justice" tobject.subject.matter="Police" tobject.subject.detail="courts"/><tobject.subject tobject.subject.refnum="02003002"/><tobject.subject tobject.subject.code="PORT" tobject.subject.type=" Ports "/><tobject.subject tobject.subject.type="Ports"/><tobject.subject tobject.subject.type="Ports"/><tobject.subject/></tobject></head><body><body.content><p>It opened.</p></body.content></body></nitf>',
    [
      '21-165 tags subject tobject.subject @62-70 "02003001" {"value":"02000000 : Justice | 02003000 : Police | 02003001 : law"}',
      '165-312 tags subject tobject.subject @206-214 "02003002" {"value":"02003002 : courts"}',
      '312-364 field other tobject.subject @353-361 "02003002"',
      '364-441 tags subject tobject.subject @403-407 "PORT" {"value":"Ports"}',
      '441-488 tags subject tobject.subject @480-485 "Ports" {"value":"Ports"}',
      '488-535 tags subject tobject.subject @527-532 "Ports" {"value":"Ports"}',
      '535-553 field other tobject.subject @553-553 ""',
      '590-607 paragraph @593-603 "It opened."',
    ],
  ],
  [
    "subjects: nine figures are no code",
    '<nitf><head><tobject><tobject.subject tobject.subject.refnum="020030011" tobject.subject.detail="law"/><tobject.subject tobject.subject.refnum="12345678"/></tobject></head><body><body.content><p>It opened.</p></body.content></body></nitf>',
    [
      '21-103 tags subject tobject.subject @62-71 "020030011" {"value":"law"}',
      '103-155 tags subject tobject.subject @144-152 "12345678" {"value":"12345678"}',
      '192-209 paragraph @195-205 "It opened."',
    ],
  ],
  [
    "lengths in words and characters",
    '<nitf><head><pubdata item-length="12"/><pubdata item-length="90" unit-of-measure="Character"/><pubdata item-length="9" unit-of-measure="words"/></head><body><body.content><p>It opened.</p></body.content></body></nitf>',
    [
      '21-37 field length pubdata@item-length @34-36 "12"',
      '48-64 field other pubdata@item-length @61-63 "90"',
      '65-92 field other pubdata@unit-of-measure @82-91 "Character"',
      '103-118 field length pubdata@item-length @116-117 "9"',
      '119-142 field other pubdata@unit-of-measure @136-141 "words"',
      '171-188 paragraph @174-184 "It opened."',
    ],
  ],
  [
    "dates of a publication, in parts and in words",
    '<nitf><head><docdata><date.issue norm="20010203T040506Z"/><date.release norm="2001-02-04"/></docdata><pubdata date.publication="20010203T000000+0100" name="Post"/></head><body><body.content><p>It opened.</p></body.content></body></nitf>',
    [
      '33-56 field other date.issue @39-55 "20010203T040506Z"',
      '72-89 field other date.release @78-88 "2001-02-04"',
      '110-149 timestamp published pubdata@date.publication @128-148 "20010203T000000+0100" {"value":"2001-02-03"}',
      '150-161 field publication pubdata@name @156-160 "Post"',
      '190-207 paragraph @193-203 "It opened."',
    ],
  ],
  [
    "days, months and years apart",
    '<nitf><head><meta name="publication_day_of_month" content="3"/><meta name="publication_month" content="2"/><meta name="publication_year" content="2001"/><meta name="x" content="y"/><meta name="z"/></head><body><body.content><p>It opened.</p></body.content></body></nitf>',
    [
      '50-61 field other publication_day_of_month @59-60 "3"',
      '94-105 field other publication_month @103-104 "2"',
      '137-151 field other publication_year @146-150 "2001" {"also":[{"field":"published","value":"2001-02-03"}]}',
      '168-179 field other x @177-178 "y"',
      '224-241 paragraph @227-237 "It opened."',
    ],
  ],
  [
    "headlines, bylines and datelines",
    '<nitf><head></head><body><body.head><hedline><hl1>Port opens</hl1><hl2>port OPENS</hl2><hl2>Ferries go</hl2></hedline><byline>By <person>Jane Example</person><byttl>Writer</byttl></byline><dateline><location>Riverton</location> <story.date norm="20010203">Feb 3</story.date></dateline><abstract><p>It opened.</p></abstract></body.head><body.content><p>It opened.</p></body.content></body></nitf>',
    [
      '45-66 headline headline hl1 @50-60 "Port opens"',
      '66-87 field other hl2 @71-81 "port OPENS"',
      '87-108 deck deck hl2 @92-102 "Ferries go"',
      '118-158 byline byline byline @126-129+137-149 "By " + "Jane Example"',
      '158-179 field position byttl @165-171 "Writer"',
      '188-285 dateline dateline dateline @208-216+227-228+256-261 "Riverton" + " " + "Feb 3"',
      '285-323 deck deck abstract @298-308 "It opened."',
      '349-366 paragraph @352-362 "It opened."',
    ],
  ],
  [
    "a dateline of several places",
    "<nitf><head></head><body><body.head><dateline><location><city>Riverton</city>, <country>Ohio</country></location></dateline><distributor>RNA</distributor></body.head><body.content><p>It opened.</p></body.content></body></nitf>",
    [
      '36-124 dateline dateline dateline @62-70+77-79+88-92 "Riverton" + ", " + "Ohio"',
      '124-154 field other distributor @137-140 "RNA"',
      '180-197 paragraph @183-193 "It opened."',
    ],
  ],
  [
    "a lead apart from the text",
    '<nitf><head></head><body><body.content><block class="lead_paragraph"><p>LEAD: It opened. So it is.</p></block><block class="full_text"><p>LEAD: It opened. So it is.</p><p>More.</p></block></body.content></body></nitf>',
    [
      '69-102 field other lead_paragraph @72-98 "LEAD: It opened. So it is."',
      '135-168 paragraph @144-164 "It opened. So it is."',
      '168-180 paragraph @171-176 "More."',
    ],
  ],
  [
    "a lead that is another",
    '<nitf><head></head><body><body.content><block class="lead_paragraph"><p>It closed.</p></block><block class="full_text"><p>LEAD:</p><p>It opened.</p><p>AP-RP</p></block><block class=" correction_text "><p>It was late.</p></block></body.content></body></nitf>',
    [
      '69-86 paragraph @72-82 "It closed."',
      '119-131 paragraph @127-127 ""',
      '131-148 paragraph @134-144 "It opened."',
      '148-160 footer @151-156 "AP-RP"',
      '201-220 notice correction correction_text @204-216 "It was late."',
    ],
  ],
  [
    "a signature at the end, and what is too long for one",
    "<nitf><head></head><body><body.content><p>It opened.</p><p>AP-RP-01-02-03 0405EST</p></body.content><body.end><tagline>Jane is here.</tagline></body.end></body></nitf>",
    [
      '39-56 paragraph @42-52 "It opened."',
      '56-85 footer @59-81 "AP-RP-01-02-03 0405EST"',
      '110-142 notice biography tagline @119-132 "Jane is here."',
    ],
  ],
  [
    "pictures",
    '<nitf><head></head><body><body.content><media media-type="image"><media-reference source="a.jpg" mime-type="image/jpeg"/><media-caption><p>The quay</p></media-caption><media-producer>Jane Example</media-producer></media><p>It opened.</p></body.content></body></nitf>',
    [
      '136-151 caption @139-147 "The quay"',
      '167-212 credit @183-195 "Jane Example"',
      '220-237 paragraph @223-233 "It opened."',
    ],
  ],
  [
    "tables and lists",
    '<nitf><head></head><body><body.content><table><caption>Ports</caption><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table><ul><li>one</li><li><p>two</p></li></ul><ol><li>three</li></ol><bq><block><p>four</p></block><credit>five</credit></bq><hl2>six</hl2><fn><p>seven</p></fn><p><b>Eight</b></p><p>nine <em class="x">ten</em></p><pre>a\n b</pre><nitf-table>z</nitf-table></body.content></body></nitf>',
    [
      '46-70 caption @55-60 "Ports"',
      '70-99 listItem @78-79+79-84+84-88+88-89 "a" + "</th>" + "<td>" + "b"',
      '99-118 listItem @107-108 "c"',
      '130-142 listItem @134-137 "one"',
      '146-156 listItem @149-152 "two"',
      '170-184 listItem @174-179 "three"',
      '200-211 quote @203-207 "four"',
      '219-245 quote @227-231 "five"',
      '245-259 crosshead @250-253 "six"',
      '263-275 paragraph @266-271 "seven"',
      '280-299 crosshead @286-291 "Eight"',
      '299-333 paragraph @302-307+321-324 "nine " + "ten"',
      '333-348 paragraph @338-342 "a\\n b"',
      '348-374 paragraph @360-361 "z"',
    ],
  ],
  [
    "bold lines",
    "<nitf><head></head><body><body.content><p><b>Harbour</b></p><p>It opened.</p><p><strong>Quay</strong></p><p><b>Sea</b></p><p>x</p></body.content></body></nitf>",
    [
      '39-60 paragraph @45-52 "Harbour"',
      '60-77 paragraph @63-73 "It opened."',
      '77-105 paragraph @88-92 "Quay"',
      '105-122 crosshead @111-114 "Sea"',
      '122-130 paragraph @125-126 "x"',
    ],
  ],
];

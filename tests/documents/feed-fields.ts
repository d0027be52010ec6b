/** The fields and days of items of feeds. */
import type { DocumentRow } from "./document-row.js";

export const feedFields: readonly DocumentRow[] = [
  [
    "a link",
    "<link>https://a.example/1</link><description>One.</description>",
    ['6-38 field url link @12-31 "https://a.example/1"', '38-69 paragraph @51-55 "One."'],
  ],
  [
    "links with an address in an attribute",
    '<link href="https://a.example/1"/><link rel="alternate" href="https://a.example/2"/><link rel="self" href="https://a.example/3"/><link rel=\'replies\' title=\'a\' href=\'4\'></link><description>One.</description>',
    [
      '12-38 field url link @18-37 "https://a.example/1"',
      '62-88 field url link @68-87 "https://a.example/2"',
      '107-133 field other link.self @113-132 "https://a.example/3"',
      '165-173 field other link.replies @171-172 "4"',
      '181-212 paragraph @194-198 "One."',
    ],
  ],
  [
    "a link without an address",
    '<link rel="self"/><link/><description>One.</description>',
    ['31-62 paragraph @44-48 "One."'],
  ],
  [
    "writers",
    "<author>jane@a.example (Jane Example)</author><dc:creator>Piet Muster</dc:creator><author>jane@a.example</author><author>(Jane)</author><author><name>Ann Sample</name><email>a@a.example</email></author><author/><description>One.</description>",
    [
      '6-52 field author author @30-42 "Jane Example"',
      '52-88 field author dc:creator @64-75 "Piet Muster"',
      '88-119 field author author @96-110 "jane@a.example"',
      '119-142 field author author @127-133 "(Jane)"',
      '142-208 field author author @156-166 "Ann Sample"',
      '217-248 paragraph @230-234 "One."',
    ],
  ],
  [
    "a writer in a section",
    "<dc:creator><![CDATA[Jane Example]]></dc:creator><description>One.</description>",
    ['6-55 field author dc:creator @27-39 "Jane Example"', '55-86 paragraph @68-72 "One."'],
  ],
  [
    "categories",
    '<category domain="category" nicename="local">Local</category><category domain="post_tag">birds</category><category>sea</category><category domain="post_format">aside</category><description>One.</description>',
    [
      '6-67 section section category @51-56 "Local"',
      '67-111 tags keyword category @95-100 "birds"',
      '111-135 tags keyword category @121-124 "sea"',
      '135-182 field other category @166-171 "aside"',
      '182-213 paragraph @195-199 "One."',
    ],
  ],
  [
    "categories in attributes",
    '<category term="quay" label="The quay"/><category term="dams"/><category label="Dams"></category><category/><category scheme="a" term="b"/><category scheme="http://a.example/g#kind" term="http://a.example/b#post"/><description>One.</description>',
    [
      '28-44 tags keyword category @35-43 "The quay"',
      '56-67 tags keyword category @62-66 "dams"',
      '79-91 tags keyword category @86-90 "Dams"',
      '135-143 tags keyword category @141-142 "b"',
      '188-218 field other category @194-217 "http://a.example/b#post"',
      '220-251 paragraph @233-237 "One."',
    ],
  ],
  [
    "a source with a title, and one in a line",
    "<source><id>1</id><title>The Bugle</title></source><description>One.</description>",
    ['18-19 unknown @18-19 "1"', '24-48 field publication title @31-40 "The Bugle"', '57-88 paragraph @70-74 "One."'],
  ],
  [
    "a source that is a line",
    '<source url="https://a.example/">The Bugle</source><description>One.</description>',
    ['6-57 field publication source @39-48 "The Bugle"', '57-88 paragraph @70-74 "One."'],
  ],
  [
    "a source without a title",
    "<source><id>1</id></source><description>One.</description>",
    ['18-19 unknown @18-19 "1"', '33-64 paragraph @46-50 "One."'],
  ],
  [
    "metadata by keys",
    "<wp:postmeta><wp:meta_key>source</wp:meta_key><wp:meta_value><![CDATA[RNA]]></wp:meta_value></wp:postmeta><wp:postmeta><wp:meta_value>1</wp:meta_value></wp:postmeta><wp:postmeta><wp:meta_key>empty</wp:meta_key><wp:meta_value/></wp:postmeta><wp:postmeta><wp:meta_key>none</wp:meta_key></wp:postmeta><description>One.</description>",
    [
      '6-112 field other source @76-79 "RNA"',
      '112-171 field other wp:postmeta @140-141 "1"',
      '197-202 unknown @197-202 "empty"',
      '272-276 unknown @272-276 "none"',
      '304-335 paragraph @317-321 "One."',
    ],
  ],
  [
    "elements that are not known, with others in them",
    "<wp:comment><wp:comment_id>3</wp:comment_id><wp:a><b>x</b></wp:a></wp:comment><slash:comments>4</slash:comments><x/><description>One.</description>",
    [
      '18-50 field other wp:comment_id @33-34 "3"',
      '56-64 field other b @59-60 "x"',
      '84-118 field other slash:comments @100-101 "4"',
      '122-153 paragraph @135-139 "One."',
    ],
  ],
  [
    "a guid, an id",
    '<guid isPermaLink="false">7</guid><description>One.</description>',
    ['6-40 field id guid @32-33 "7"', '40-71 paragraph @53-57 "One."'],
  ],
  [
    "an id of Atom",
    "<id>tag:a.example,2024:1</id><description>One.</description>",
    ['6-35 field id id @10-30 "tag:a.example,2024:1"', '35-66 paragraph @48-52 "One."'],
  ],
  [
    "dates",
    "<pubDate>Tue, 30 Apr 2024 10:15:00 +0200</pubDate><dc:date>2024-04-30</dc:date><updated>2024-05-01T10:00:00Z</updated><description>One.</description>",
    [
      '6-56 timestamp published pubDate @15-46 "Tue, 30 Apr 2024 10:15:00 +0200" {"value":"2024-04-30T10:15:00+02:00"}',
      '56-85 field other dc:date @65-75 "2024-04-30"',
      '85-124 field updated updated @94-114 "2024-05-01T10:00:00Z" {"value":"2024-05-01T10:00:00Z"}',
      '124-155 paragraph @137-141 "One."',
    ],
  ],
  [
    "a date that is none, and another",
    "<pubDate>soon</pubDate><dc:date>2024-04-30</dc:date><description>One.</description>",
    [
      "DATE_INVALID text 6-29 soon",
      '6-29 field other pubDate @15-19 "soon"',
      '29-58 timestamp published dc:date @38-48 "2024-04-30" {"value":"2024-04-30"}',
      '58-89 paragraph @71-75 "One."',
    ],
  ],
  [
    "a date of an empty element",
    "<pubDate></pubDate><published>2024-04-30</published><description>One.</description>",
    ['25-58 timestamp published published @36-46 "2024-04-30" {"value":"2024-04-30"}', '58-89 paragraph @71-75 "One."'],
  ],
  [
    "a day updated that is the day published",
    "<published>2024-04-30T10:00:00Z</published><updated>2024-04-30T10:00:00Z</updated><description>One.</description>",
    [
      '6-49 timestamp published published @17-37 "2024-04-30T10:00:00Z" {"value":"2024-04-30T10:00:00Z"}',
      '49-88 field other updated @58-78 "2024-04-30T10:00:00Z"',
      '88-119 paragraph @101-105 "One."',
    ],
  ],
  [
    "a day updated alone",
    "<updated>2024-05-01T10:00:00Z</updated><description>One.</description>",
    [
      '6-45 timestamp published updated @15-35 "2024-05-01T10:00:00Z" {"value":"2024-05-01T10:00:00Z"}',
      '45-76 paragraph @58-62 "One."',
    ],
  ],
  [
    "dates of WordPress",
    "<wp:post_date>2024-04-30 10:15:00</wp:post_date><wp:post_date_gmt>2024-04-30 08:15:00</wp:post_date_gmt><wp:post_modified>2024-05-02 10:15:00</wp:post_modified><wp:post_modified_gmt>2024-05-02 08:15:00</wp:post_modified_gmt><description>One.</description>",
    [
      '6-54 field other wp:post_date @20-39 "2024-04-30 10:15:00"',
      '54-110 timestamp published wp:post_date_gmt @72-91 "2024-04-30 08:15:00" {"value":"2024-04-30T08:15:00Z"}',
      '110-166 field other wp:post_modified @128-147 "2024-05-02 10:15:00"',
      '166-230 field updated wp:post_modified_gmt @188-207 "2024-05-02 08:15:00" {"value":"2024-05-02T08:15:00Z"}',
      '230-261 paragraph @243-247 "One."',
    ],
  ],
  [
    "a draft of WordPress",
    "<wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt><wp:post_date>2024-04-30 10:15:00</wp:post_date><description>One.</description>",
    [
      '6-62 field other wp:post_date_gmt @24-43 "0000-00-00 00:00:00"',
      '62-110 timestamp published wp:post_date @76-95 "2024-04-30 10:15:00" {"value":"2024-04-30T10:15:00"}',
      '110-141 paragraph @123-127 "One."',
    ],
  ],
  [
    "titles with markup",
    "<title>Gulls &amp;amp; &lt;i&gt;terns&lt;/i&gt;</title><description>One.</description>",
    [
      '6-61 headline headline title @13-20+24-29+38-43 "Gulls &" + "amp; " + "terns" {"value":"Gulls & terns"}',
      '61-92 paragraph @74-78 "One."',
    ],
  ],
  [
    "a title in a section",
    "<title><![CDATA[Gulls &amp; <i>terns</i> &#8211; all]]></title><description>One.</description>",
    [
      '6-69 headline headline title @22-34+37-42+46-58 "Gulls &amp; " + "terns" + " &#8211; all" {"value":"Gulls & terns – all"}',
      '69-100 paragraph @82-86 "One."',
    ],
  ],
  [
    "a title that was escaped twice",
    "<title>Gulls &amp;#8217;s</title><description>One.</description>",
    [
      '6-39 headline headline title @13-20+24-31 "Gulls &" + "#8217;s" {"value":"Gulls ’s"}',
      '39-70 paragraph @52-56 "One."',
    ],
  ],
  [
    "kinds of posts",
    "<wp:post_type><![CDATA[PAGE]]></wp:post_type><description>One.</description>",
    ['6-51 field other wp:post_type @29-33 "PAGE"', '51-82 paragraph @64-68 "One."'],
  ],
  [
    "names of other vocabularies",
    "<dc:publisher>The Bugle</dc:publisher><prism:publicationName>The Post</prism:publicationName><dc:subject>birds</dc:subject><rights>© RNA</rights><dc:rights>© RNB</dc:rights><copyright>© RNC</copyright><dc:language>en</dc:language><xhtml:body><p>One.</p></xhtml:body>",
    [
      '6-44 field publication dc:publisher @20-29 "The Bugle"',
      '44-99 field publication prism:publicationName @67-75 "The Post"',
      '99-129 tags keyword dc:subject @111-116 "birds"',
      '129-151 notice copyright rights @137-142 "© RNA"',
      '151-179 notice copyright dc:rights @162-167 "© RNB"',
      '179-207 notice copyright copyright @190-195 "© RNC"',
      '207-236 field language dc:language @220-222 "en"',
      '236-272 paragraph @251-255 "One."',
    ],
  ],
  [
    "texts by the order of their names",
    "<summary>A.</summary><body>B.</body><content>C.</content>",
    ['6-27 deck deck summary @15-17 "A."', '27-42 deck deck body @33-35 "B."', '42-63 paragraph @51-53 "C."'],
  ],
  [
    "texts of which the first says nothing",
    "<content:encoded/><summary>A.</summary><excerpt:encoded>E.</excerpt:encoded><body>B.</body>",
    [
      '24-45 deck deck summary @33-35 "A."',
      '45-82 deck deck excerpt:encoded @62-64 "E."',
      '82-97 paragraph @88-90 "B."',
    ],
  ],
  [
    "days by the order of their names",
    "<dcterms:created>2024-01-05</dcterms:created><created>2024-01-04</created><dcterms:issued>2024-01-03</dcterms:issued><issued>2024-01-02</issued><wp:post_date>2024-01-01</wp:post_date><dcterms:modified>2024-02-02</dcterms:modified><modified>2024-02-01</modified><description>One.</description>",
    [
      '6-51 field other dcterms:created @23-33 "2024-01-05"',
      '51-80 field other created @60-70 "2024-01-04"',
      '80-123 field other dcterms:issued @96-106 "2024-01-03"',
      '123-150 timestamp published issued @131-141 "2024-01-02" {"value":"2024-01-02"}',
      '150-189 field other wp:post_date @164-174 "2024-01-01"',
      '189-236 field other dcterms:modified @207-217 "2024-02-02"',
      '236-267 field updated modified @246-256 "2024-02-01" {"value":"2024-02-01"}',
      '267-298 paragraph @280-284 "One."',
    ],
  ],
  [
    "a day of creation alone",
    "<dcterms:created>2024-01-05</dcterms:created><description>One.</description>",
    [
      '6-51 timestamp published dcterms:created @23-33 "2024-01-05" {"value":"2024-01-05"}',
      '51-82 paragraph @64-68 "One."',
    ],
  ],
  [
    "no text",
    "<title>A</title><link>1</link>",
    ['6-22 headline headline title @13-14 "A"', '22-36 field url link @28-29 "1"'],
  ],
  ["nothing", "", []],
];

/** What stands beside the text of an item of a feed, and the line that leads to it. */
import type { DocumentRow } from "./document-row.js";

export const feedTeasers: readonly DocumentRow[] = [
  [
    "the fuller text is the text, and the other a deck",
    "<description>Why they came.</description><content:encoded><![CDATA[<p>They came.</p>]]></content:encoded>",
    ['6-47 deck deck description @19-33 "Why they came."', '47-111 paragraph @76-86 "They came."'],
  ],
  [
    "the text in front of what stands beside it",
    "<content:encoded><![CDATA[<p>They came.</p>]]></content:encoded><description>Why they came.</description>",
    ['6-70 paragraph @35-45 "They came."', '70-111 deck deck description @83-97 "Why they came."'],
  ],
  [
    "a deck that begins the text",
    "<description>They came, as [&#8230;]</description><content:encoded>They came, as they do.</content:encoded>",
    [
      '6-56 field other description @19-42 "They came, as [&#8230;]"',
      '56-113 paragraph @73-95 "They came, as they do."',
    ],
  ],
  [
    "forty letters that are the same, and then others",
    "<description>The harbour of Riverton opened again on Monday aft with more</description><content:encoded>The harbour of Riverton opened again on Monday after the storm of the week before last.</content:encoded>",
    [
      '6-93 field other description @19-79 "The harbour of Riverton opened again on Monday aft with more"',
      '93-215 paragraph @110-197 "The harbour of Riverton opened again on Monday after the storm of the week before last."',
    ],
  ],
  [
    "thirty-nine letters and another",
    "<description>The harbour of Riverton opened again on MondXyz</description><content:encoded>The harbour of Riverton opened again on Monday after the storm of the week before last.</content:encoded>",
    [
      '6-80 deck deck description @19-66 "The harbour of Riverton opened again on MondXyz"',
      '80-202 paragraph @97-184 "The harbour of Riverton opened again on Monday after the storm of the week before last."',
    ],
  ],
  [
    "a deck that stands in the eighth paragraph",
    "<description>They went.</description><content:encoded><![CDATA[<p>0.</p><p>1.</p><p>2.</p><p>3.</p><p>4.</p><p>5.</p><p>6.</p><p>They went.</p>]]></content:encoded>",
    [
      '6-43 field other description @19-29 "They went."',
      '43-78 paragraph @72-74 "0."',
      '78-87 paragraph @81-83 "1."',
      '87-96 paragraph @90-92 "2."',
      '96-105 paragraph @99-101 "3."',
      '105-114 paragraph @108-110 "4."',
      '114-123 paragraph @117-119 "5."',
      '123-132 paragraph @126-128 "6."',
      '132-170 paragraph @135-145 "They went."',
    ],
  ],
  [
    "a deck that stands in the ninth paragraph",
    "<description>They went.</description><content:encoded><![CDATA[<p>0.</p><p>1.</p><p>2.</p><p>3.</p><p>4.</p><p>5.</p><p>6.</p><p>7.</p><p>They went.</p>]]></content:encoded>",
    [
      '6-43 deck deck description @19-29 "They went."',
      '43-78 paragraph @72-74 "0."',
      '78-87 paragraph @81-83 "1."',
      '87-96 paragraph @90-92 "2."',
      '96-105 paragraph @99-101 "3."',
      '105-114 paragraph @108-110 "4."',
      '114-123 paragraph @117-119 "5."',
      '123-132 paragraph @126-128 "6."',
      '132-141 paragraph @135-137 "7."',
      '141-179 paragraph @144-154 "They went."',
    ],
  ],
  [
    "a deck of signs alone",
    "<description>*** ...</description><content:encoded><![CDATA[<p>They came.</p>]]></content:encoded>",
    ['6-40 field other description @19-26 "*** ..."', '40-104 paragraph @69-79 "They came."'],
  ],
  [
    "a deck with markup",
    "<description><![CDATA[<p>Why <b>they</b> came.</p><p>And went.</p>]]></description><content:encoded><![CDATA[<p>They came.</p>]]></content:encoded>",
    [
      '6-89 deck deck description @31-35+38-42+46-52+59-68 "Why " + "they" + " came." + "And went."',
      '89-153 paragraph @118-128 "They came."',
    ],
  ],
  [
    "a summary and a content",
    '<summary>Why.</summary><content type="html">&lt;p&gt;They came.&lt;/p&gt;</content>',
    ['6-29 deck deck summary @15-19 "Why."', '29-89 paragraph @59-69 "They came."'],
  ],
  [
    "an excerpt",
    "<excerpt:encoded><![CDATA[Why.]]></excerpt:encoded><content:encoded><![CDATA[They came.]]></content:encoded>",
    ['6-57 deck deck excerpt:encoded @32-36 "Why."', '57-114 paragraph @83-93 "They came."'],
  ],
  [
    "an excerpt that is empty",
    "<excerpt:encoded><![CDATA[]]></excerpt:encoded><content:encoded><![CDATA[They came.]]></content:encoded>",
    ['53-110 paragraph @79-89 "They came."'],
  ],
  [
    "the line that leads to the item",
    '<title>Gulls come</title><description><![CDATA[<p>They came.</p><p>The post <a href="1">Gulls come</a> appeared first on <a href="2">Quai</a>.</p>]]></description>',
    [
      '6-31 headline headline title @13-23 "Gulls come"',
      '31-70 paragraph @56-66 "They came."',
      '70-169 footer @73-82+94-104+108-127+139-143+147-148 "The post " + "Gulls come" + " appeared first on " + "Quai" + "."',
    ],
  ],
  [
    "the same, escaped",
    '<title>Gulls come</title><description>&lt;p&gt;They came.&lt;/p&gt;&lt;p&gt;The post &lt;a href="1"&gt;Gulls come&lt;/a&gt; appeared first on &lt;a href="2"&gt;Quai&lt;/a&gt;.&lt;/p&gt;</description>',
    [
      '6-31 headline headline title @13-23 "Gulls come"',
      '31-73 paragraph @53-63 "They came."',
      '73-205 footer @82-91+109-119+129-148+166-170+180-181 "The post " + "Gulls come" + " appeared first on " + "Quai" + "."',
    ],
  ],
  [
    "a last line with one link",
    '<title>Gulls come</title><description><![CDATA[<p>They came.</p><p>The post <a href="1">Gulls come</a> appeared first on Quai.</p>]]></description>',
    [
      '6-31 headline headline title @13-23 "Gulls come"',
      '31-70 paragraph @56-66 "They came."',
      '70-153 paragraph @73-82+94-104+108-132 "The post " + "Gulls come" + " appeared first on Quai."',
    ],
  ],
  [
    "a last line that is the title",
    '<title>Gulls come</title><description><![CDATA[<p>They came.</p><p><a href="1">Gulls</a> <a href="2">come</a></p>]]></description>',
    [
      '6-31 headline headline title @13-23 "Gulls come"',
      '31-70 paragraph @56-66 "They came."',
      '70-136 paragraph @85-90+94-95+107-111 "Gulls" + " " + "come"',
    ],
  ],
  [
    "a last line of other titles",
    '<title>Gulls come</title><description><![CDATA[<p>They came.</p><p><a href="1">Gulls went</a> and <a href="2">Quai</a></p>]]></description>',
    [
      '6-31 headline headline title @13-23 "Gulls come"',
      '31-70 paragraph @56-66 "They came."',
      '70-145 paragraph @85-95+99-104+116-120 "Gulls went" + " and " + "Quai"',
    ],
  ],
  [
    "an only line that leads to the item",
    '<title>Gulls come</title><description><![CDATA[<p>The post <a href="1">Gulls come</a> appeared first on <a href="2">Quai</a>.</p>]]></description>',
    [
      '6-31 headline headline title @13-23 "Gulls come"',
      '31-152 paragraph @56-65+77-87+91-110+122-126+130-131 "The post " + "Gulls come" + " appeared first on " + "Quai" + "."',
    ],
  ],
  [
    "a last line without a title",
    '<description><![CDATA[<p>They came.</p><p>The post <a href="1">Gulls come</a> appeared on <a href="2">Quai</a>.</p>]]></description>',
    [
      '6-45 paragraph @31-41 "They came."',
      '45-138 paragraph @48-57+69-79+83-96+108-112+116-117 "The post " + "Gulls come" + " appeared on " + "Quai" + "."',
    ],
  ],
  [
    "a last line of 119 signs more than the title",
    '<title>Gulls come</title><description><![CDATA[<p>They came.</p><p><a href="1">Gulls come</a> <a href="2">xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</a></p>]]></description>',
    [
      '6-31 headline headline title @13-23 "Gulls come"',
      '31-70 paragraph @56-66 "They came."',
      '70-255 footer @85-95+99-100+112-230 "Gulls come" + " " + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"',
    ],
  ],
  [
    "a last line of 120 signs more than the title",
    '<title>Gulls come</title><description><![CDATA[<p>They came.</p><p><a href="1">Gulls come</a> <a href="2">xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</a></p>]]></description>',
    [
      '6-31 headline headline title @13-23 "Gulls come"',
      '31-70 paragraph @56-66 "They came."',
      '70-256 paragraph @85-95+99-100+112-231 "Gulls come" + " " + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"',
    ],
  ],
  [
    "an attachment",
    "<title>quay</title><excerpt:encoded><![CDATA[The quay]]></excerpt:encoded><description></description><wp:post_type>attachment</wp:post_type><wp:attachment_url><![CDATA[https://a.example/1.jpg]]></wp:attachment_url>",
    [
      '6-25 headline headline title @13-17 "quay"',
      '25-80 caption caption excerpt:encoded @51-59 "The quay" {"picture":0}',
      '107-146 field other wp:post_type @121-131 "attachment"',
      '146-220 mediaId wp:attachment_url @174-197 "https://a.example/1.jpg" {"picture":0}',
    ],
  ],
  [
    "an attachment without a caption",
    "<title>quay</title><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://a.example/1.jpg</wp:attachment_url>",
    [
      '6-25 headline headline title @13-17 "quay"',
      '25-64 field other wp:post_type @39-49 "attachment"',
      '64-126 mediaId wp:attachment_url @83-106 "https://a.example/1.jpg" {"picture":0}',
    ],
  ],
  [
    "an attachment without an address",
    "<content:encoded>One.</content:encoded><wp:post_type>attachment</wp:post_type><wp:attachment_url/>",
    [
      '6-45 caption caption content:encoded @23-27 "One." {"picture":0}',
      '45-84 field other wp:post_type @59-69 "attachment"',
    ],
  ],
];

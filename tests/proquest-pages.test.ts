/** Records of ProQuest as HTML: labels, links, full texts, and what is told of them. */
import { expect, test } from "vitest";
import { readHtmlRecord } from "../src/containers/proquest/html-record.js";
import { partLine } from "./support/as-read.js";
import { teller } from "./support/told.js";

test.each<[string, string[]]>([
  [
    '<a name="DocID_MSTAR_1"></a><p>Harbour</p><p><strong>Author: </strong>Other, Ann</p>',
    [
      'id "<a name=\\"DocID_⟦MSTAR_1⟧" from "DocID"',
      'headline "\\"></a><p>⟦Harbour⟧" from "title line"',
      'byline "</p><p><strong>Author: </strong>⟦Other, Ann⟧</p>" from "Author" is "Ann Other"',
      "labels 1",
    ],
  ],
  [
    '<a name="top"></a><p>Harbour</p>',
    ['headline "<a name=\\"top\\"></a><p>⟦Harbour⟧</p>" from "title line"', "labels 0"],
  ],
  [
    '<a name="DocID_"></a><p>Harbour</p>',
    ['headline "<a name=\\"DocID_\\"></a><p>⟦Harbour⟧</p>" from "title line"', "labels 0"],
  ],
  [
    '<a name="DocID_MSTAR_1"></a><p>Harbour</p><p><a href="https://x.example/docview/1?a&amp;b">link</a></p>',
    [
      'id "<a name=\\"DocID_⟦MSTAR_1⟧" from "DocID"',
      'headline "\\"></a><p>⟦Harbour⟧" from "title line"',
      'url "</p><p><a href=\\"https://x.example/docview/1?a&amp;b\\">⟦link⟧</a></p>" from "ProQuest document link" is "https://x.example/docview/1?a&b"',
      "labels 0",
    ],
  ],
  [
    '<a name="DocID_MSTAR_1"></a><p>Harbour</p><p><a href="javascript:x">link</a></p>',
    [
      'id "<a name=\\"DocID_⟦MSTAR_1⟧" from "DocID"',
      'headline "\\"></a><p>⟦Harbour⟧" from "title line"',
      'unknown "</p><p><a href=\\"javascript:x\\">⟦link⟧</a></p>"',
      "labels 0",
    ],
  ],
  [
    '<a name="DocID_MSTAR_1"></a><p>Harbour</p><p><b>ISSN:</b> 1</p><p><a href="http://x.example/docview/1">link</a></p><p><a href="http://x.example/1">other</a></p>',
    [
      'id "<a name=\\"DocID_⟦MSTAR_1⟧" from "DocID"',
      'headline "\\"></a><p>⟦Harbour⟧" from "title line"',
      'other "</p><p><b>ISSN:</b>⟦ 1⟧" from "ISSN"',
      'url "</p><p><a href=\\"http://x.example/docview/1\\">⟦link⟧" from "ProQuest document link" is "http://x.example/docview/1"',
      'other "</a></p><p><a href=\\"http://x.example/1\\">⟦other⟧</a></p>" from "ISSN"',
      "labels 1",
    ],
  ],
  [
    '<a name="DocID_MSTAR_1"></a><p>Harbour</p><p><b>Odd thing :</b> x</p><p><b>Odd</b></p><p><b>a: b</b> c</p><p><b>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx:</b> c</p><p><b>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx:</b> c</p>',
    [
      'id "<a name=\\"DocID_⟦MSTAR_1⟧" from "DocID"',
      'headline "\\"></a><p>⟦Harbour⟧" from "title line"',
      'other "</p><p><b>Odd thing :</b>⟦ x⟧" from "Odd thing"',
      'other "</p><p><b>⟦Odd⟧" from "Odd thing"',
      'other "</b></p><p><b>⟦a: b⟧</b>⟦ c⟧" from "Odd thing"',
      'other "</p><p><b>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx:</b>⟦ c⟧" from "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"',
      'other "</p><p><b>⟦xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx:⟧</b>⟦ c⟧</p>" from "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"',
      "labels 2",
    ],
  ],
  [
    '<a name="DocID_MSTAR_1"></a><p>Harbour</p><p><b>Author:</b></p><p>Other, Ann</p><p><b>Notes:</b></p><p><b>ISSN:</b> 1</p>',
    [
      'id "<a name=\\"DocID_⟦MSTAR_1⟧" from "DocID"',
      'headline "\\"></a><p>⟦Harbour⟧" from "title line"',
      'field "</p><p><b>⟦Author:⟧"',
      'byline "</b></p><p>⟦Other, Ann⟧" from "Author" is "Ann Other"',
      'field "</p><p><b>⟦Notes:⟧"',
      'other "</b></p><p><b>ISSN:</b>⟦ 1⟧</p>" from "ISSN"',
      "FIELD_EMPTY 86-92 Notes",
      "labels 3",
    ],
  ],
  [
    '<a name="DocID_MSTAR_1"></a><p>Harbour</p><p><strong>Full text: </strong></p><text WordCount="9"><p>html>It is open.</p><p><b>ISSN:</b> 2</p></text><p><strong>ISSN: </strong>1</p>',
    [
      'id "<a name=\\"DocID_⟦MSTAR_1⟧" from "DocID"',
      'headline "\\"></a><p>⟦Harbour⟧" from "title line"',
      'field "</p><p><strong>⟦Full text: ⟧"',
      'length " </strong></p><text WordCount=\\"⟦9⟧" from "WordCount"',
      'paragraph "\\"><p>html>⟦It is open.⟧"',
      'paragraph "</p><p><b>⟦ISSN:⟧</b>⟦ 2⟧"',
      'other "</p></text><p><strong>ISSN: </strong>⟦1⟧</p>" from "ISSN"',
      "labels 2",
    ],
  ],
  [
    '<a name="DocID_MSTAR_1"></a><p>Harbour</p><p><strong>Full text: </strong>It is open.</p><p><b>Credit:</b> Tom</p><p><b>Subject:</b> A</p><p><b>ISSN:</b> 1</p>',
    [
      'id "<a name=\\"DocID_⟦MSTAR_1⟧" from "DocID"',
      'headline "\\"></a><p>⟦Harbour⟧" from "title line"',
      'paragraph "</p><p><strong>Full text: </strong>⟦It is open.⟧"',
      'field "</p><p><b>Credit:⟦⟧</b>⟦ Tom⟧" from "Credit"',
      'subject "</p><p><b>Subject:</b>⟦ A⟧" from "Subject"',
      'other "</p><p><b>ISSN:</b>⟦ 1⟧</p>" from "ISSN"',
      "labels 4",
    ],
  ],
  [
    '<a name="DocID_MSTAR_1"></a><p>Harbour</p><p><strong>Full text: </strong>It.</p><p><b>Subject:</b> A</p><p>It stays.</p><p>So.</p><p>x</p><p>y</p>',
    [
      'id "<a name=\\"DocID_⟦MSTAR_1⟧" from "DocID"',
      'headline "\\"></a><p>⟦Harbour⟧" from "title line"',
      'paragraph "</p><p><strong>Full text: </strong>⟦It.⟧"',
      'paragraph "</p><p><b>⟦Subject:⟧</b>⟦ A⟧"',
      'paragraph "</p><p>⟦It stays.⟧"',
      'paragraph "</p><p>⟦So.⟧"',
      'paragraph "</p><p>⟦x⟧"',
      'paragraph "</p><p>⟦y⟧</p>"',
      "labels 2",
    ],
  ],
  [
    '<a name="DocID_MSTAR_1"></a><p>Harbour</p><p><b>Full text: </b><i>It</i> is.</p><p>Caption: A <i>ferry</i>.</p><p>Credit: Tom <i>Sample</i></p>',
    [
      'id "<a name=\\"DocID_⟦MSTAR_1⟧" from "DocID"',
      'headline "\\"></a><p>⟦Harbour⟧" from "title line"',
      'paragraph "</p><p><b>Full text: </b><i>⟦It⟧</i>⟦ is.⟧"',
      'caption "</p><p>Caption: ⟦A ⟧<i>⟦ferry⟧</i>⟦.⟧" from "Caption"',
      'credit "</p><p>Credit: ⟦Tom ⟧<i>⟦Sample⟧</i></p>" from "Credit"',
      "labels 3",
    ],
  ],
  [
    '<a name="DocID_MSTAR_1"></a><p>Harbour</p><p><b>Publication info: </b>Post [X]21 Apr 2010: A1.</p><p><b>Publication date: </b>Apr 21, 2010</p>',
    [
      'id "<a name=\\"DocID_⟦MSTAR_1⟧" from "DocID"',
      'headline "\\"></a><p>⟦Harbour⟧" from "title line"',
      'publication "</p><p><b>Publication info: </b>⟦Post⟧" from "Publication info" is "Post"',
      'page " [X]21 Apr 2010: ⟦A1⟧." from "Publication info" is "A1"',
      'published "</p><p><b>Publication date: </b>⟦Apr 21, 2010⟧</p>" from "Publication date"',
      "labels 2",
    ],
  ],
])("%s", (text, lines) => {
  const { told, report } = teller();
  const { parts, labels } = readHtmlRecord(text, report);
  expect([...parts.map((part) => partLine(text, part)), ...told, `labels ${labels}`]).toEqual(lines);
});

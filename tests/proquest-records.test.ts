/** Records of ProQuest as text: labels, titles, the end of a full text, and what is told of them. */
import { expect, test } from "vitest";
import { readTextRecord } from "../src/containers/proquest/text-record.js";
import { partLine } from "./support/as-read.js";
import { teller } from "./support/told.js";

// At the end: how many labels, the record's number, whether it has an id and ends with its text, the language of its labels.
test.each<[string, string[]]>([
  [
    "____________________\nDocument 3 of 100\nHarbour\n\nTitle: Harbour\n\nISSN: 1",
    [
      'field "____________________"',
      'field "Document 3 of 100" from "Document"',
      'headline "Harbour" from "title line"',
      'field "Title: ⟦Harbour⟧" from "Title"',
      'other "ISSN: ⟦1⟧" from "ISSN"',
      "labels 2 number 3 of 100 ",
    ],
  ],
  [
    "Document 3 of 100\n\nHarbour",
    ['field "Document 3 of 100" from "Document"', 'headline "Harbour" from "title line"', "labels 0 number 3 of 100 "],
  ],
  [
    "********************\n\n====\n\nHarbour\n\nISSN: 1",
    [
      'field "********************"',
      'headline "====" from "title line"',
      'unknown "Harbour"',
      'other "ISSN: ⟦1⟧" from "ISSN"',
      "labels 1 ",
    ],
  ],
  [
    "========================================\nHarbour",
    ['field "========================================"', 'headline "Harbour" from "title line"', "labels 0 "],
  ],
  [
    "---------------------------------------\n\nHarbour",
    ['headline "---------------------------------------" from "title line"', 'unknown "Harbour"', "labels 0 "],
  ],
  [
    "Dokument 3 von 100 x\n\nHarbour",
    ['headline "Dokument 3 von 100 x" from "title line"', 'unknown "Harbour"', "labels 0 "],
  ],
  [
    "documento 3 de 100\n\nHarbour",
    ['field "documento 3 de 100" from "Document"', 'headline "Harbour" from "title line"', "labels 0 number 3 of 100 "],
  ],
  [
    "Title: Harbour\n\nAuthor: Other, Ann\n\nFull text: None available\n\nISSN: 1",
    [
      'headline "Title: ⟦Harbour⟧" from "Title"',
      'byline "Author: ⟦Other, Ann⟧" from "Author" is "Ann Other"',
      'field "Full text: ⟦None available⟧"',
      'other "ISSN: ⟦1⟧" from "ISSN"',
      "labels 4 en",
    ],
  ],
  [
    "Harbour\n\nFull text:\n\nISSN: 1",
    [
      'headline "Harbour" from "title line"',
      'field "Full text:⟦⟧" from "Full text"',
      'other "ISSN: ⟦1⟧" from "ISSN"',
      "FIELD_EMPTY 9-19 Full text",
      "labels 2 en",
    ],
  ],
  [
    "Harbour\n\nFull text:\nIt is open.\nIt stays.\n\nISSN: 1",
    [
      'headline "Harbour" from "title line"',
      'field "Full text:⟦⟧" from "Full text"',
      'paragraph "It is open."',
      'paragraph "It stays."',
      'other "ISSN: ⟦1⟧" from "ISSN"',
      "labels 2 en",
    ],
  ],
  [
    "Harbour\n\nFull text: It is open.",
    ['headline "Harbour" from "title line"', 'paragraph "Full text: ⟦It is open.⟧"', "labels 1 open en"],
  ],
  [
    "Harbour\n\nAbstract: a\n\nb\n\nhttp://x.example/docview/1\n\nNotes: x\n\nhttp://x.example/2\n\nhttp://x.example/3 y\n\nISSN: 1",
    [
      'headline "Harbour" from "title line"',
      'deck "Abstract: ⟦a⟧" from "Abstract"',
      'deck "b" from "Abstract"',
      'url "http://x.example/docview/1" from "docview"',
      'note "Notes: ⟦x⟧" from "Notes"',
      'note "http://x.example/2" from "Notes"',
      'unknown "http://x.example/3 y"',
      'other "ISSN: ⟦1⟧" from "ISSN"',
      "labels 3 ",
    ],
  ],
  [
    "Harbour\n\nAuthor: x\n\nloose\n\nISSN: 1",
    [
      'headline "Harbour" from "title line"',
      'byline "Author: ⟦x⟧" from "Author" is "x"',
      'unknown "loose"',
      'other "ISSN: ⟦1⟧" from "ISSN"',
      "labels 2 ",
    ],
  ],
  [
    "Harbour\n\nCaption: A ferry.\n\nCredit: Tom Sample\n\nISSN: 1",
    [
      'headline "Harbour" from "title line"',
      'caption "Caption: ⟦A ferry.⟧" from "Caption"',
      'credit "Credit: ⟦Tom Sample⟧" from "Credit"',
      'other "ISSN: ⟦1⟧" from "ISSN"',
      "labels 3 ",
    ],
  ],
  [
    "Harbour\n\nAuthor: Sample, Tom\n\nCaption: A ferry.\n\nCredit: Tom Sample",
    [
      'headline "Harbour" from "title line"',
      'byline "Author: ⟦Sample, Tom⟧" from "Author" is "Tom Sample"',
      'caption "Caption: ⟦A ferry.⟧" from "Caption"',
      'other "Credit: ⟦Tom Sample⟧" from "Credit"',
      "labels 3 ",
    ],
  ],
  [
    "Harbour\n\nISSN: 1\n\nCredit: Tom Sample",
    [
      'headline "Harbour" from "title line"',
      'other "ISSN: ⟦1⟧" from "ISSN"',
      'other "Credit: ⟦Tom Sample⟧" from "Credit"',
      "labels 2 ",
    ],
  ],
  [
    "Harbour\n\nSubject: A\n\nFull text: It.\n\nSubject: B\n\nISSN: 1\n\nx: y\n\nLocation: C",
    [
      'headline "Harbour" from "title line"',
      'subject "Subject: ⟦A⟧" from "Subject"',
      'paragraph "Full text: ⟦It.⟧"',
      'paragraph "Subject: B"',
      'paragraph "ISSN: 1"',
      'paragraph "x: y"',
      'place "Location: ⟦C⟧" from "Location"',
      "labels 5 en",
    ],
  ],
  [
    "Harbour\n\nFull text: It.\n\nLocation: a pier\n\nIt stays.\n\nLocation: C\n\nISSN: 1\n\nSubject: D\n\nmore",
    [
      'headline "Harbour" from "title line"',
      'paragraph "Full text: ⟦It.⟧"',
      'paragraph "Location: a pier"',
      'paragraph "It stays."',
      'place "Location: ⟦C⟧" from "Location"',
      'other "ISSN: ⟦1⟧" from "ISSN"',
      'subject "Subject: ⟦D⟧" from "Subject"',
      'unknown "more"',
      "labels 5 en",
    ],
  ],
  [
    "Harbour\n\nFull text: It.\n\nSubject: D\n\nLocation: C\n\nmore\n\nISSN: 1",
    [
      'headline "Harbour" from "title line"',
      'paragraph "Full text: ⟦It.⟧"',
      'paragraph "Subject: D"',
      'paragraph "Location: C"',
      'paragraph "more"',
      'other "ISSN: ⟦1⟧" from "ISSN"',
      "labels 4 en",
    ],
  ],
  [
    "Harbour\n\nTitre: x\n\nAuteur: y",
    [
      'headline "Harbour" from "title line"',
      'field "Titre: ⟦x⟧" from "Titre"',
      'byline "Auteur: ⟦y⟧" from "Auteur" is "y"',
      "labels 2 ",
    ],
  ],
  [
    "Harbour\n\nSubject: ",
    [
      'headline "Harbour" from "title line"',
      'subject "Subject:⟦⟧" from "Subject"',
      "FIELD_EMPTY 9-17 Subject",
      "labels 1 ",
    ],
  ],
  [
    "Harbour\nSubject: A\nLocation: B\nlonger",
    [
      'headline "Harbour" from "title line"',
      'subject "Subject: ⟦A⟧" from "Subject"',
      'place "Location: ⟦B\\nlonger⟧" from "Location"',
      "labels 2 ",
    ],
  ],
  ["Full text: It.\n\nISSN: 1", ['paragraph "Full text: ⟦It.⟧"', 'other "ISSN: ⟦1⟧" from "ISSN"', "labels 2 en"]],
  [
    "Harbour\n\nBusiness indexing term: Subject: Ports Ships; Industry: 48831 : Port; 2 : Sea; Corporation: Quay; Odd: x; Person: ; Location: Riverton\n\nISSN: 1",
    [
      'headline "Harbour" from "title line"',
      'subject "Business indexing term: ⟦Subject: Ports Ships; Industry: 48831 : Port; 2 : Sea; Corporation: Quay; Odd: x; Person: ; Location: Riverton⟧" from "Business indexing term" is "Ports Ships" {"also":[{"field":"industry","value":"48831 : Port"},{"field":"industry","value":"2 : Sea"},{"field":"company","value":"Quay"},{"field":"company","value":"Odd: x"},{"field":"place","value":"Riverton"}]}',
      'other "ISSN: ⟦1⟧" from "ISSN"',
      "labels 2 en",
    ],
  ],
  [
    "Harbour\n\nBusiness indexing term: Ports\n\nISSN: 1",
    [
      'headline "Harbour" from "title line"',
      'subject "Business indexing term: ⟦Ports⟧" from "Business indexing term" is "Ports"',
      'other "ISSN: ⟦1⟧" from "ISSN"',
      "labels 2 en",
    ],
  ],
  [
    "Harbour\n\nCompany: Name: A; NAICS: 524128, 5; NAICS: 7; Name: B;C; NAICS: x\n\nPeople: A, B C, D",
    [
      'headline "Harbour" from "title line"',
      'company "Company: ⟦Name: A; NAICS: 524128, 5; NAICS: 7; Name: B;C; NAICS: x⟧" from "Company" is "524128 : A | B;C"',
      'person "People: ⟦A, B C, D⟧" from "People" is "A, B; C, D"',
      "labels 2 ",
    ],
  ],
])("%j", (text, lines) => {
  const { told, report } = teller();
  const { parts, labels, number, total, hasId, isOpen, language } = readTextRecord(text, report);
  const place = number === undefined ? "" : ` number ${number} of ${total}`;
  const about = `labels ${labels}${place}${hasId ? " id" : ""}${isOpen ? " open" : ""} ${language() ?? ""}`;
  expect([...parts.map((part) => partLine(text, part)), ...told, about]).toEqual(lines);
});

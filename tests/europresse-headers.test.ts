/** What the headers of Europresse say between their commas. */
import { expect, test } from "vitest";
import { headerParts } from "../src/containers/europresse/header.js";
import { readPieces } from "../src/containers/markup/pieces.js";
import { partLine } from "./support/as-read.js";

test.each<[string, string[]]>([
  [
    "Politique, jeudi 5 octobre 2013, p. 16",
    ['section "Politique"', 'published "⟦ jeudi 5 octobre 2013⟧" is "2013-10-05"', 'page " p. 16" is "16"'],
  ],
  ["March 14, 2006", ['published "⟦March 14, 2006⟧" is "2006-03-14"']],
  ["jeudi, 5 octobre 2013", ['published "⟦jeudi, 5 octobre 2013⟧" is "2013-10-05"']],
  [
    "Un, deux, 5 octobre 2013, trois",
    ['section "Un"', 'section " deux"', 'published "⟦ 5 octobre 2013⟧" is "2013-10-05"', 'other " trois"'],
  ],
  ["4 mars 2019 no. 123", ['published "⟦4 mars 2019 no. 123⟧" is "2019-03-04"']],
  ["4 mars 2019 n° 12, x", ['published "⟦4 mars 2019 n° 12⟧" is "2019-03-04"', 'other " x"']],
  ["4 mars 2019 n 12", ['published "⟦4 mars 2019 n 12⟧" is "2019-03-04"']],
  ["4 mars 2019 numéro 12/3", ['published "⟦4 mars 2019 numéro 12/3⟧" is "2019-03-04"']],
  ["4 mars 2019 nr. 5", ['published "⟦4 mars 2019 nr. 5⟧" is "2019-03-04"']],
  ["4 mars 2019 vol. 5", ['published "⟦4 mars 2019 vol. 5⟧" is "2019-03-04"']],
  ["4 mars 2019 #5", ['published "⟦4 mars 2019 #5⟧" is "2019-03-04"']],
  ["4 mars 2019 no. douze", ['section "4 mars 2019 no. douze"']],
  ["4 mars 2019 no.    5", ['published "⟦4 mars 2019 no.    5⟧" is "2019-03-04"']],
  ["4 mars 2019 no. 5xxxxxxxxxxxxxxxxxxxx", ['published "⟦4 mars 2019 no. 5xxxxxxxxxxxxxxxxxxxx⟧" is "2019-03-04"']],
  ["4 mars 2019 no. 5xxxxxxxxxxxxxxxxxxxxx", ['section "4 mars 2019 no. 5xxxxxxxxxxxxxxxxxxxxx"']],
  [
    "5 mars 2015 - 13:45 UTC +0100 1203 mots",
    [
      'published "⟦5 mars 2015 - 13:45 UTC +0100 1203 mots⟧" is "2015-03-05T13:45+01:00" {"also":[{"field":"length","value":"1203"}]}',
    ],
  ],
  ["5 mars 2015 - 13:45:10 GMT", ['published "⟦5 mars 2015 - 13:45:10 GMT⟧" is "2015-03-05T13:45:10Z"']],
  ["5 mars 2015 - 13:45 Z", ['published "⟦5 mars 2015 - 13:45 Z⟧" is "2015-03-05T13:45Z"']],
  ["5 mars 2015 - 9h05", ['published "⟦5 mars 2015 - 9h05⟧" is "2015-03-05T09:05"']],
  ["5 mars 2015 - 13:45 -03:30", ['published "⟦5 mars 2015 - 13:45 -03:30⟧" is "2015-03-05T13:45-03:30"']],
  [
    "5 mars 2015 13:45 -0330 812 mots",
    [
      'published "⟦5 mars 2015 13:45 -0330 812 mots⟧" is "2015-03-05T13:45-03:30" {"also":[{"field":"length","value":"812"}]}',
    ],
  ],
  [
    "5 mars 2015 13:45 -1203 mots",
    ['published "⟦5 mars 2015 13:45 -1203 mots⟧" is "2015-03-05T13:45" {"also":[{"field":"length","value":"1203"}]}'],
  ],
  ["5 mars 2015 13:45x", ['section "5 mars 2015 13:45x"']],
  [
    "5 mars 2015 12 words",
    ['published "⟦5 mars 2015 12 words⟧" is "2015-03-05" {"also":[{"field":"length","value":"12"}]}'],
  ],
  ["5 mars 2015 12 wordsmiths", ['section "5 mars 2015 12 wordsmiths"']],
  ["mars 2015 12 mots", ['section "mars 2015 12 mots"']],
  ["mars 2015", ['published "⟦mars 2015⟧" is "2015-03"']],
  ["2015", ['section "2015"']],
  ["5 mars 2015 UTC", ['published "⟦5 mars 2015 UTC⟧" is "2015-03-05"']],
  ["5 mars 2015 and more", ['section "5 mars 2015 and more"']],
  ["p. 3, 5 mars 2015", ['page "p. 3" is "3"', 'published "⟦ 5 mars 2015⟧" is "2015-03-05"']],
  [
    "pp. 3-4, pages 5, page A, pg 7, S 8, Seite 9",
    [
      'page "pp. 3-4" is "3-4"',
      'page " pages 5" is "5"',
      'page " page A" is "A"',
      'page " pg 7" is "7"',
      'page " S 8" is "8"',
      'page " Seite 9" is "9"',
    ],
  ],
  ["p., p", ['section "p."', 'section " p"']],
  [
    "p. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ['page "p. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" is "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"'],
  ],
  ["p. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", ['section "p. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"']],
  [
    "12 mots, 1 mot, 3 words, 4 Wörter, 5 woorden, 6 parole, 7 palabras, 8 metres, 1234567 mots",
    [
      'length "12 mots"',
      'length " 1 mot"',
      'length " 3 words"',
      'length " 4 Wörter"',
      'length " 5 woorden"',
      'length " 6 parole"',
      'length " 7 palabras"',
      'section " 8 metres"',
      'section " 1234567 mots"',
    ],
  ],
  [
    "lundi, Montag, lundi 5, 08:15, 8h15, 8:15:30, 8:5, 08:15 UTC",
    [
      'field "lundi"',
      'field " Montag"',
      'section " lundi 5"',
      'field " 08:15"',
      'field " 8h15"',
      'field " 8:15:30"',
      'section " 8:5"',
      'field " 08:15 UTC"',
    ],
  ],
  [
    "no. 3, n° 4, no 5, note, 5 mars 2015, x",
    [
      'field "no. 3"',
      'field " n° 4"',
      'field " no 5"',
      'section " note"',
      'published "⟦ 5 mars 2015⟧" is "2015-03-05"',
      'other " x"',
    ],
  ],
  [
    "a&amp;b, c&#44;d, 5 mars 2015",
    ['section "a&amp;b"', 'section " c&#44;d"', 'published "⟦ 5 mars 2015⟧" is "2015-03-05"'],
  ],
  [",, 5 mars 2015 ,", ['published "⟦ 5 mars 2015 ⟧" is "2015-03-05"']],
  ["", []],
])("%j", (header, parts) => {
  const found = headerParts(header, readPieces(header)).sort((one, other) => one.span.start - other.span.start);
  expect(found.map((part) => partLine(header, part).replace(' from "DocHeader"', ""))).toEqual(parts);
});

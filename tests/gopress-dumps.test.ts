/** Exports of GoPress, with a title above each text or all of them first. */
import { expect, test } from "vitest";
import * as formats from "../src/containers/all.js";
import { asRead } from "./support/as-read.js";

// `{1 Haven}` is a title with its source; what the source says is left out.
test.each<[string, string[]]>([
  [
    "{1 Haven}\nDe haven.\n\n{2 Veer}\nHet veer.\n",
    [
      'dump {"vendor":"GoPress","layout":"text","language":"nl"}',
      "record 0-72",
      '  headline/headline "1. ⟦Haven⟧"',
      '  paragraph "De haven."',
      "record 72-142",
      '  headline/headline "2. ⟦Veer⟧"',
      '  paragraph "Het veer."',
    ],
  ],
  [
    "{1 Haven}\n{2 Veer}\n\n\n\n\n\nDe haven.\n\n\n\n\n\nHet veer.\n",
    [
      'dump {"vendor":"GoPress","layout":"titles first","language":"nl","declared":2}',
      'record 126-141 {"source":{"entry":{"byteStart":0,"byteEnd":61}}}',
      '  headline/headline "1. ⟦Haven⟧"',
      '  paragraph "De haven."',
      'record 141-151 {"source":{"entry":{"byteStart":61,"byteEnd":126}}}',
      '  headline/headline "2. ⟦Veer⟧"',
      '  paragraph "Het veer."',
      "cover 0-126",
    ],
  ],
  [
    "{1 Haven}\n{2 Veer}\n\n\n\n\nDe haven.\n\n\n\n\nHet veer.\n",
    [
      'dump {"vendor":"GoPress","layout":"titles first","language":"nl","declared":2}',
      'record 125-139 {"source":{"entry":{"byteStart":0,"byteEnd":61}}}',
      '  headline/headline "1. ⟦Haven⟧"',
      '  paragraph "De haven."',
      'record 139-149 {"source":{"entry":{"byteStart":61,"byteEnd":125}}}',
      '  headline/headline "2. ⟦Veer⟧"',
      '  paragraph "Het veer."',
      "cover 0-125",
    ],
  ],
  [
    "{1 Haven}\n{2 Veer}\n\n\n\n\n\nDe haven.\n",
    [
      'dump {"vendor":"GoPress","layout":"titles first","language":"nl","declared":2}',
      'record 126-136 {"source":{"entry":{"byteStart":0,"byteEnd":61}}}',
      '  headline/headline "1. ⟦Haven⟧"',
      '  paragraph "De haven."',
      "cover 0-126",
      '! EXPORT_COUNT_MISMATCH 0-126 "declared 2, found 1"',
    ],
  ],
  [
    "{1 Haven}\n{2 Veer}\n\n\n\n\n\nDe haven.\n\n\n\n\n\nHet veer.\n\n\n\n\n\nMeer.\n",
    [
      'dump {"vendor":"GoPress","layout":"titles first","language":"nl","declared":2}',
      'record 126-141 {"source":{"entry":{"byteStart":0,"byteEnd":61}}}',
      '  headline/headline "1. ⟦Haven⟧"',
      '  paragraph "De haven."',
      'record 141-156 {"source":{"entry":{"byteStart":61,"byteEnd":126}}}',
      '  headline/headline "2. ⟦Veer⟧"',
      '  paragraph "Het veer."',
      "record 156-162",
      '  unknown "Meer.\\n"',
      "cover 0-126",
      '! EXPORT_COUNT_MISMATCH 0-126 "declared 2, found 3"',
    ],
  ],
  [
    "{1 Haven}\n{2 Veer}\n\n\n\n\n\nDe haven.\n\n\n\n\n\nHet veer.\n\n\n\n\n\n{1 Ander}\nTekst.\n",
    [
      'dump {"vendor":"GoPress","layout":"titles first","language":"nl","declared":2}',
      'record 126-141 {"source":{"entry":{"byteStart":0,"byteEnd":61}}}',
      '  headline/headline "1. ⟦Haven⟧"',
      '  paragraph "De haven."',
      'record 141-156 {"source":{"entry":{"byteStart":61,"byteEnd":126}}}',
      '  headline/headline "2. ⟦Veer⟧"',
      '  paragraph "Het veer."',
      "record 156-224",
      '  headline/headline "1. ⟦Ander⟧"',
      '  paragraph "Tekst."',
      "cover 0-126",
    ],
  ],
  [
    "{1 Haven}\n{2 Veer}\n\n\n\n\n\nDe haven.\n\n1. Lijst\n\n\n\n\n\nHet veer.\n",
    [
      'dump {"vendor":"GoPress","layout":"titles first","language":"nl","declared":2}',
      'record 126-151 {"source":{"entry":{"byteStart":0,"byteEnd":61}}}',
      '  headline/headline "1. ⟦Haven⟧"',
      '  paragraph "De haven."',
      '  paragraph "1. Lijst"',
      'record 151-161 {"source":{"entry":{"byteStart":61,"byteEnd":126}}}',
      '  headline/headline "2. ⟦Veer⟧"',
      '  paragraph "Het veer."',
      "cover 0-126",
    ],
  ],
  [
    "{1 Haven}\nDe haven.\n\n1. Een lijst\n\n2. Nog een\n",
    [
      'dump {"vendor":"GoPress","layout":"text","language":"nl"}',
      "record 0-97",
      '  headline/headline "1. ⟦Haven⟧"',
      '  paragraph "De haven."',
      '  paragraph "1. Een lijst"',
      '  paragraph "2. Nog een"',
    ],
  ],
  [
    "{1 Haven}\nDe haven.\n\n\n\n\n\n\nMeer.\n",
    [
      'dump {"vendor":"GoPress","layout":"text","language":"nl"}',
      "record 0-83",
      '  headline/headline "1. ⟦Haven⟧"',
      '  paragraph "De haven."',
      '  paragraph "Meer."',
    ],
  ],
  [
    "\n\n{1 Haven}\nDe haven.\n",
    [
      'dump {"vendor":"GoPress","layout":"text","language":"nl"}',
      "record 2-73",
      '  headline/headline "1. ⟦Haven⟧"',
      '  paragraph "De haven."',
      "padding 0-2",
    ],
  ],
  [
    "\n\n\n\n\n\n{1 Haven}\nDe haven.\n",
    [
      'dump {"vendor":"GoPress","layout":"text","language":"nl"}',
      "record 6-77",
      '  headline/headline "1. ⟦Haven⟧"',
      '  paragraph "De haven."',
      "padding 0-6",
    ],
  ],
  [
    "{1 Haven}",
    ['dump {"vendor":"GoPress","layout":"text","language":"nl"}', "record 0-60", '  headline/headline "1. ⟦Haven⟧"'],
  ],
  [
    "{1 Haven}\n{2 Veer}",
    [
      'dump {"vendor":"GoPress","layout":"text","language":"nl"}',
      "record 0-61",
      '  headline/headline "1. ⟦Haven⟧"',
      "record 61-120",
      '  headline/headline "2. ⟦Veer⟧"',
    ],
  ],
  [
    "1. Port\n\nLe Quai, mercredi 30 novembre 2011, 12 mots\n\nLe port.\n",
    [
      'dump {"vendor":"GoPress","layout":"text","language":"fr"}',
      "record 0-63",
      '  headline/headline "1. ⟦Port⟧"',
      '  paragraph "Le port."',
    ],
  ],
  [
    "1. Haven\n\nDe Post, 30 november 2011, pag. 4\n\nx\n",
    ['dump {"vendor":"GoPress","layout":"text"}', "record 0-47", '  headline/headline "1. ⟦Haven⟧"', '  paragraph "x"'],
  ],
  [
    "1. Haven\n\nDe Post, 30 november 2011, blz. 4\n\nx\n",
    [
      'dump {"vendor":"GoPress","layout":"text","language":"nl"}',
      "record 0-47",
      '  headline/headline "1. ⟦Haven⟧"',
      '  paragraph "x"',
    ],
  ],
  [
    "{1 Haven}\nDe haven.\n<html><body>Fout</body></html>\n{2 Veer}\nHet veer.\n",
    [
      'dump {"vendor":"GoPress","layout":"text","language":"nl"}',
      "record 0-71",
      '  headline/headline "1. ⟦Haven⟧"',
      '  paragraph "De haven."',
      "record 71-102",
      '  unknown "<html><body>Fout</body></html>\\n"',
      "  ! EXPORT_ERROR_DOCUMENT 71-102",
      "record 102-172",
      '  headline/headline "2. ⟦Veer⟧"',
      '  paragraph "Het veer."',
    ],
  ],
])("%j", async (printed, lines) => {
  const text = printed.replace(
    /\{(\d) (\w+)\}/g,
    (_, number, title) => `${number}. ${title}\n\nDe Veenbode, woensdag 30 november 2011, p. ${number}, 9w.\n`,
  );
  const found = await asRead(text, { format: formats.gopress });
  expect(found.filter((each) => !/^ {2}(?:publication|timestamp|field)/.test(each))).toEqual(lines);
});

import { describe, expect, test } from "vitest";
import { brokenCredit } from "../src/blocks/rules/broken-credit.js";
import { caption, gluedCaption } from "../src/blocks/rules/caption.js";
import { captionCopy } from "../src/blocks/rules/caption-copy.js";
import { creditedCaption } from "../src/blocks/rules/credited-caption.js";
import { labelledLine } from "../src/blocks/rules/labelled-line.js";
import { mediaId } from "../src/blocks/rules/media-id.js";
import { pictureNote } from "../src/blocks/rules/picture-note.js";
import { signedCredit } from "../src/blocks/rules/signed-credit.js";
import { unlabelledCaption } from "../src/blocks/rules/unlabelled-caption.js";
import { asked, casesOf } from "./support/page-rows.js";

describe("a media id", () => {
  test.each(
    casesOf(`
B Media ID: 123 ⇒ media-id stated 1 ‖ mediaId: 123
B Media ID: ⇒ -
B Photo: 1 ⇒ -
B x ⇒ not asked
{"from":1} . Media ID: 123 ¶  ⇒ media-id stated 1 ‖ mediaId: 123
`),
  )("%s", (page, made) => {
    expect(asked(mediaId, page)).toBe(made);
  });
});

describe("a caption with its label", () => {
  test.each(
    casesOf(`
B Caption: Smoke rises. (AP Photo/Jane Example) ⇒ caption stated 1 ‖ caption: Smoke rises.~ ‖ credit inferred: AP Photo/Jane Example
B Caption: ¶  ¶ B Smoke rises over the port. ⇒ caption stated 3 ‖ caption: Smoke rises over the port.
B Caption: ¶ B {P} ¶ B The next ⇒ caption stated 2 ‖ caption: {P}
B Caption: ⇒ caption stated 1 ‖ caption:  ‖ CAPTION_EMPTY 0-8
B Caption: ¶   ⇒ caption stated 1 ‖ caption:  ‖ CAPTION_EMPTY 0-8
B Caption: ¶ B Caption: again ⇒ caption stated 1 ‖ caption:  ‖ CAPTION_EMPTY 0-8
B Caption: ¶ B LONDON (AP) — The talks ended on Monday without a result. ⇒ caption stated 1 ‖ caption:  ‖ CAPTION_EMPTY 0-8
B Caption: ¶ B LONDON (AP) — The talks ended on Monday without a result. ¶ B LONDON (AP) — The talks ended on Monday without a results. ⇒ caption stated 2 ‖ caption: LONDON (AP) — The talks ended on Monday without a result.
B Caption: ¶ B {x700} ⇒ caption stated 2 ‖ caption: {x700}
B Caption: ¶ B {x701} ⇒ caption stated 1 ‖ caption:  ‖ CAPTION_EMPTY 0-8
B Caption: ¶ B Title here ¶ B {T} ⇒ caption stated 1 ‖ caption:  ‖ CAPTION_EMPTY 0-8
B Caption: ¶ B Title here ¶ B Title here ¶ B {T} ⇒ caption stated 1 ‖ caption:  ‖ CAPTION_EMPTY 0-8
B Caption: ¶ B Title here ¶ B Title hera ¶ B {T} ⇒ caption stated 2 ‖ caption: Title here
B Caption: ¶ B Title here ¶ B {x56}... ⇒ caption stated 2 ‖ caption: Title here
B Caption: ¶ B Title here ¶ B {x57}... ⇒ caption stated 1 ‖ caption:  ‖ CAPTION_EMPTY 0-8
{"title":[0,"Harbour opens"]} H Harbour opens ¶ → B Caption: ¶ B Harbour opens ⇒ caption stated 1 ‖ caption:  ‖ CAPTION_EMPTY 14-22
B Caption: 2of4A shopper looks ⇒ caption stated 1 ‖ caption: A shopper looks
B Caption: 2of4 | A shopper looks ⇒ caption stated 1 ‖ caption: A shopper looks
B Caption: 2xx4A shopper ⇒ caption stated 1 ‖ caption: 2xx4A shopper
B Caption: epa03797521 A view of the square. (AP Photo/Jane Example) ⇒ caption stated 1 ‖ mediaId stated: epa03797521~  ‖ caption: A view of the square.~ ‖ credit inferred: AP Photo/Jane Example
B Caption: epa03797 A view ⇒ caption stated 1 ‖ caption: epa03797 A view
B Caption: A view. REUTERS/Jane Example (IRAQ – Tags: POLITICS) ⇒ caption stated 1 ‖ caption: A view.~ ‖ credit inferred: REUTERS/Jane Example~ (IRAQ – Tags:  ‖ tags stated: POLITICS
B Caption: (AP Photo/Jane Example) ⇒ caption stated 1 ‖ credit inferred: AP Photo/Jane Example
B Photo: Smoke rises ⇒ -
B Smoke Caption ⇒ not asked
`),
  )("%s", (page, made) => {
    expect(asked(caption, page)).toBe(made);
  });
});

describe("a caption's label at the end of a line", () => {
  test.each(
    casesOf(`
B The talks ended...Caption: ¶ B Smoke rises ⇒ glued-caption stated 2 ‖ teaser inferred: The talks ended...~ ‖ caption: Smoke rises
B The talks ended.Caption: ¶ B Smoke rises ⇒ glued-caption stated 2 ‖ paragraph inferred: The talks ended.~ ‖ caption: Smoke rises
B The talks ended Caption: ¶ B Smoke rises ⇒ -
B The talks ended.Photo: ¶ B Smoke rises ⇒ -
B The talks ended”Caption: ⇒ glued-caption stated 1 ‖ paragraph inferred: The talks ended”~ ‖ caption:  ‖ CAPTION_EMPTY 16-24
B Caption: ⇒ -
`),
  )("%s", (page, made) => {
    expect(asked(gluedCaption, page)).toBe(made);
  });
});

describe("a label without a colon", () => {
  test.each(
    casesOf(`
B Image caption, Smoke rises over the port ⇒ picture-note stated 1 ‖ caption: Smoke rises over the port
B Image caption Smoke rises ⇒ picture-note stated 1 ‖ caption: Smoke rises
B Image caption “smoke rises ⇒ -
B Image caption 12 ferries ⇒ picture-note stated 1 ‖ caption: 12 ferries
B Image caption smoke rises ⇒ -
B Image caption ⇒ picture-note stated 1 ‖ caption:  ‖ CAPTION_EMPTY 0-13
B Image caption ¶ B Smoke rises over the port here ⇒ picture-note stated 2 ‖ caption: Smoke rises over the port here
B Image source, Reuters ⇒ picture-note stated 1 ‖ credit: Reuters
B Image source, ¶ B Reuters ⇒ picture-note stated 2 ‖ credit: Reuters
B Image source, ¶ B the long story of it ⇒ -
B Image source, ⇒ -
B Image source ¶ B Reuters ⇒ -
B Image copyright Reuters ⇒ picture-note stated 1 ‖ credit: Reuters
B Image copyright Jane Example ⇒ -
B Image copyright Jane Example ¶ B Image caption, Smoke rises ⇒ picture-note stated 1 ‖ credit: Jane Example
B Image copyright the whole thing ¶ B Image caption, Smoke rises ⇒ -
B Image copyright Reuters Image caption Smoke rises over the port. (AP Photo/Jane Example) ⇒ picture-note stated 1 ‖ credit: Reuters~ ‖ caption: Smoke rises over the port.~ ‖ credit inferred: AP Photo/Jane Example
B Image copyright the whole thing Image caption Smoke rises ⇒ -
B Image source, Jane Example ⇒ picture-note stated 1 ‖ credit: Jane Example
B Photos, Maps ⇒ -
B Photo, Reuters ⇒ picture-note stated 1 ‖ credit: Reuters
B Photo Reuters ⇒ -
B Photos, Maps ¶ B Image caption, Smoke rises ⇒ picture-note stated 1 ‖ credit: Maps
B Media captionSmoke rises over the port ⇒ picture-note stated 1 ‖ caption: Smoke rises over the port
B caption, Smoke rises ⇒ picture-note stated 1 ‖ caption: Smoke rises
B caption Smoke rises ⇒ -
B Legend caption, x ⇒ -
B Image caption, {x786} ⇒ not asked
`),
  )("%s", (page, made) => {
    expect(asked(pictureNote, page)).toBe(made);
  });
});

describe("a line behind a media id", () => {
  test.each(
    casesOf(`
{"previous":"mediaId"} B Smoke rises over the port ⇒ unlabelled-caption inferred 1 ‖ caption: Smoke rises over the port
{"previous":"mediaId"} B Smoke rises over the port. (AP Photo/Jane Example) ⇒ unlabelled-caption inferred 1 ‖ caption: Smoke rises over the port.~ ‖ credit inferred: AP Photo/Jane Example
{"previous":"mediaId"} B {T} ⇒ -
{"previous":"mediaId"} B LONDON (AP) — The talks ended on Monday without a result. ⇒ -
{"previous":"mediaId"} B {x400} ⇒ unlabelled-caption inferred 1 ‖ caption: {x400}
{"previous":"mediaId"} B {x401} ⇒ -
{"previous":"mediaId"} B {x401} ¶ B {x401} ⇒ unlabelled-caption inferred 1 ‖ caption: {x401}
B Smoke rises over the port ⇒ not asked
`),
  )("%s", (page, made) => {
    expect(asked(unlabelledCaption, page)).toBe(made);
  });
});

describe("a caption printed again", () => {
  test.each(
    casesOf(`
{"caption":0,"previous":"caption"} B Smoke rises over the port of Lunderby ¶ → B Smoke rises over the port of Lunderby ⇒ caption-copy inferred 1 ‖ caption inferred: Smoke rises over the port of Lunderby
{"caption":0,"previous":"caption"} B Smoke rises over the port of Lunderby ¶ → B Smoke rises over the port of Lunderby. (AP Photo/Jane Example) ⇒ caption-copy inferred 1 ‖ caption inferred: Smoke rises over the port of Lunderby.~ ‖ credit inferred: AP Photo/Jane Example
{"caption":0,"previous":"caption"} B Smoke rises over the port of Lunderby ¶ → B Smoke rises over the port at Lunderby ⇒ -
{"caption":0,"previous":"caption","site":{}} B Smoke rises over the port of Lunderby ¶ → B Smoke rises over the port at Lunderby ⇒ caption-copy inferred 1 ‖ caption inferred: Smoke rises over the port at Lunderby
{"caption":0,"previous":"caption","site":{}} B Smoke rises over the port of Lunderby ¶ → B Ferries wait in the port of Lunderby ⇒ -
{"caption":0,"previous":"caption"} B Smoke rises over the port of Lunderby ¶ → B Ferries wait ⇒ -
{"caption":0,"previous":"headline"} B Smoke rises over the port ¶ → B Smoke rises over the port ⇒ not asked
{"caption":0,"previous":"credit"} B Smoke rises over the port ¶ → B Smoke rises over the port ⇒ caption-copy inferred 1 ‖ caption inferred: Smoke rises over the port
{"caption":0,"previous":"tags"} B Smoke rises over the port ¶ → B Smoke rises over the port ⇒ caption-copy inferred 1 ‖ caption inferred: Smoke rises over the port
{"previous":"caption"} B x ¶ → B Smoke ⇒ -
{"caption":0,"previous":"caption"} B Smoke ¶ → B (AP Photo/Jane Example) ⇒ -
`),
  )("%s", (page, made) => {
    expect(asked(captionCopy, page)).toBe(made);
  });
});

describe("a credit on lines of its own", () => {
  test.each(
    casesOf(`
B A fern on the shelf ( ¶ B Image: ¶ B Getty Images) ⇒ broken-credit inferred 3 ‖ caption: A fern on the shelf ‖ credit stated: Getty Images
B A fern on the shelf ( ¶ B Image: Getty Images) ⇒ broken-credit inferred 2 ‖ caption: A fern on the shelf ‖ credit stated: Getty Images
B A fern on the shelf ( ¶ B Getty Images) ⇒ -
B ( ¶ B Image: Getty Images) ⇒ -
B A fern ( ⇒ -
{"code":"de"} B Foto: ¶ B Jane Example / AFP ⇒ broken-credit stated 2 ‖ credit: Jane Example / AFP
B Image: ¶  ¶ B Jane Example / AFP ⇒ broken-credit stated 3 ‖ credit: Jane Example / AFP
B Image： ¶ B Jane Example / AFP ⇒ broken-credit stated 2 ‖ credit: Jane Example / AFP
B Image: ¶ B the long story ⇒ -
B Image: ¶ B Caption: x ⇒ -
B Image: ¶ B Jane Example (AFP) ⇒ broken-credit stated 2 ‖ credit: Jane Example (AFP)
B Image: ⇒ -
B Image: Jane Example ⇒ -
B Caption: ¶ B Jane Example ⇒ -
B Image: ¶ B Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane Exam ⇒ -
B Image: ¶ B Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane Examp ⇒ -
`),
  )("%s", (page, made) => {
    expect(asked(brokenCredit, page)).toBe(made);
  });
});

describe("a line with a label", () => {
  test.each(
    casesOf(`
B Tags: one, two ⇒ labelled-line stated 1 ‖ tags: one, two
B Photo: Jane Example/AFP ⇒ labelled-line stated 1 ‖ credit: Jane Example/AFP
B Photo: Smoke rises over the port ⇒ -
B Photo: Jane Example) ⇒ labelled-line stated 1 ‖ credit: Jane Example
B Photo: Jane (Example) ⇒ -
B Tags: ⇒ -
B Caption: Smoke ⇒ -
B Source: AFP ⇒ -
B Tags: {x314} ⇒ labelled-line stated 1 ‖ tags: {x314}
B Tags: {x315} ⇒ not asked
B x ⇒ not asked
`),
  )("%s", (page, made) => {
    expect(asked(labelledLine, page)).toBe(made);
  });
});

describe("a credit behind a sign", () => {
  test.each(
    casesOf(`
B © Jane Example/AFP ⇒ signed-credit inferred 1 ‖ credit inferred: Jane Example/AFP
B © Jane Example ⇒ -
B © 2019 Daily Bugle ⇒ -
B A view © Jane Example/AFP ⇒ -
B ⓒ Jane Example/AFP ⇒ signed-credit inferred 1 ‖ credit inferred: Jane Example/AFP
B (C) Jane Example/AFP ⇒ -
B © Jane Example/AFP{x150} ⇒ not asked
{"code":"ja"} B （写真＝共同） ⇒ signed-credit inferred 1 ‖ credit inferred: 共同
`),
  )("%s", (page, made) => {
    expect(asked(signedCredit, page)).toBe(made);
  });
});

describe("a line that ends in a credit", () => {
  test.each(
    casesOf(`
B Smoke rises. (AP Photo/Jane Example) ⇒ credited-caption inferred 1 ‖ caption: Smoke rises.~ ‖ credit inferred: AP Photo/Jane Example
B Smoke rises over it. Photo: Jane Example ⇒ credited-caption inferred 1 ‖ caption: Smoke rises over it.~ ‖ credit inferred: Jane Example
B Smoke rises over it, Reuters ⇒ not asked
B © Jane Example/AFP ⇒ credited-caption inferred 1 ‖ credit inferred: Jane Example/AFP
B Smoke rises over the port REUTERS/Jane Example ⇒ credited-caption inferred 1 ‖ caption: Smoke rises over the port~ ‖ credit inferred: REUTERS/Jane Example
B The and/or of AP ⇒ -
B Smoke rises over the port. | AFP/Jane Example ⇒ credited-caption inferred 1 ‖ caption: Smoke rises over the port.~ ‖ credit inferred: AFP/Jane Example
B See https://example.org/ap for it ⇒ -
B {x669}. (AP Photo/Jane Example, File) ⇒ credited-caption inferred 1 ‖ caption: {x669}.~ ‖ credit inferred: AP Photo/Jane Example, File
B {x670}. (AP Photo/Jane Example, File) ⇒ not asked
`),
  )("%s", (page, made) => {
    expect(asked(creditedCaption, page)).toBe(made);
  });
});

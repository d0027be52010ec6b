import { describe, expect, test } from "vitest";
import { authorBox } from "../src/blocks/rules/author-box.js";
import { box } from "../src/blocks/rules/box.js";
import { byline } from "../src/blocks/rules/byline.js";
import { labelledDate } from "../src/blocks/rules/dated-line.js";
import { entryByline } from "../src/blocks/rules/entry-byline.js";
import { gluedTitle } from "../src/blocks/rules/glued-title.js";
import { headlineCopy } from "../src/blocks/rules/headline-copy.js";
import { knownLine } from "../src/blocks/rules/known-line.js";
import { notice } from "../src/blocks/rules/notice.js";
import { pageTitle } from "../src/blocks/rules/page-title.js";
import { siteLine } from "../src/blocks/rules/site-line.js";
import { timestamp } from "../src/blocks/rules/timestamp.js";
import { asked, casesOf } from "./support/page-rows.js";

describe("a title line", () => {
  test.each(
    casesOf(`
{"title":[1,"Talks fade","Daily Bugle"]} . Menu ¶ → H Talks fade | Daily Bugle ¶ B {P} ⇒ page-title inferred 1 ‖ headline: Talks fade~ ‖ siteTitle: Daily Bugle
{"title":[1,"Talks fade","Daily Bugle"]} . Menu ¶ H Talks fade | Daily Bugle ¶ B {P} ⇒ not asked
{"title":[0,"Talks fade","Daily Bugle"]} H Sport: Talks fade | Daily Bugle ⇒ page-title inferred 1 ‖ kicker: Sport~:  ‖ headline: Talks fade~ ‖ siteTitle: Daily Bugle
{"title":[0,"Talks fade"]} H Talks fade ⇒ page-title inferred 1 ‖ headline: Talks fade
H Talks fade ⇒ not asked
`),
  )("%s", (page, made) => {
    expect(asked(pageTitle, page)).toBe(made);
  });
});

describe("a line that the profile knows", () => {
  test.each(
    casesOf(`
{"site":{"navigation":["Select Page"]}} . Select  page ¶ B x ⇒ site-line profiled 1 ‖ navigation: Select  page
{"site":{"navigation":["Select Page"]}} . Select pages ⇒ -
. Select page ⇒ not asked
{"site":{"navigation":["Select Page"]}} . Select page            ⇒ site-line profiled 1 ‖ navigation: Select page
{"site":{"share":["S"],"navigation":["s"]}} . s ⇒ site-line profiled 1 ‖ share: s
`),
  )("%s", (page, made) => {
    expect(asked(siteLine, page)).toBe(made);
  });
});

describe("a title glued to its text", () => {
  test.each(
    casesOf(`
B Harbour Opens --- Ferries Follow on MondayThe harbour of Riverton opened again ⇒ glued-title inferred 1 ‖ headline: Harbour Opens~ ---  ‖ deck: Ferries Follow on Monday~ ‖ paragraph: The harbour of Riverton opened again
B Harbour Opens --- Ferries Follow. The harbour of Riverton opened again ⇒ -
B Harbour Opens --- McExample Follows on MondayThe harbour of Riverton opened again ⇒ glued-title inferred 1 ‖ headline: Harbour Opens~ ---  ‖ deck: McExample Follows on Monday~ ‖ paragraph: The harbour of Riverton opened again
B Harbour Opens --- Ferries 5“The harbour of Riverton opened again ⇒ glued-title inferred 1 ‖ headline: Harbour Opens~ ---  ‖ deck: Ferries 5~ ‖ paragraph: “The harbour of Riverton opened again
B Harbour Opens --- Ferries MondayThe Harbour Of Riverton opened Again ⇒ -
B  --- Ferries MondayThe harbour of Riverton opened ⇒ -
B x ¶ → B Harbour Opens --- Ferries MondayThe harbour of Riverton opened ⇒ -
   ¶ → B Harbour Opens --- Ferries MondayThe harbour of Riverton opened ⇒ glued-title inferred 1 ‖ headline: Harbour Opens~ ---  ‖ deck: Ferries Monday~ ‖ paragraph: The harbour of Riverton opened
B Harbour Opens ⇒ not asked
B {x190} --- Ferries MondayThe harbour of Riverton opened ⇒ glued-title inferred 1 ‖ headline: {x190}~ ---  ‖ deck: Ferries Monday~ ‖ paragraph: The harbour of Riverton opened
B {x194} --- Ferries MondayThe harbour of Riverton opened ⇒ glued-title inferred 1 ‖ headline: {x194}~ ---  ‖ deck: Ferries Monday~ ‖ paragraph: The harbour of Riverton opened
B {x195} --- Ferries MondayThe harbour of Riverton opened ⇒ glued-title inferred 1 ‖ headline: {x195}~ ---  ‖ deck: Ferries Monday~ ‖ paragraph: The harbour of Riverton opened
B {x196} --- Ferries MondayThe harbour of Riverton opened ⇒ not asked
B A --- X{x298}The harbour of Riverton opened ⇒ glued-title inferred 1 ‖ headline: A~ ---  ‖ deck: X{x298}~ ‖ paragraph: The harbour of Riverton opened
B A --- X{x299}The harbour of Riverton opened ⇒ -
B A --- Ferries at the O'The harbour of Riverton opened again ⇒ -
`),
  )("%s", (page, made) => {
    expect(asked(gluedTitle, page)).toBe(made);
  });
});

describe("the author below the article", () => {
  test.each(
    casesOf(`
{"site":{"related":["articles"]}} A Jane Example ¶ A Jane Example is a writer. ¶ A articles ⇒ author-box inferred 2 ‖ byline: Jane Example ‖ footer: Jane Example is a writer.
{"site":{"related":["articles"]}} A Jane Example ¶ A Example is a writer. ¶  ¶ A Articles ⇒ author-box inferred 2 ‖ byline: Jane Example ‖ footer: Example is a writer.
{"site":{"related":["articles"]}} A Jane Example ¶ A She is a writer. ¶ A articles ⇒ -
{"site":{"related":["articles"]}} A Jane Example ¶ A Jane Example is a writer. ¶ A more ⇒ -
{"site":{"related":["articles"]}} A Jane Example ¶ A Jane Example is a writer. ⇒ -
{"site":{"related":["articles"]}} A Jane ¶ A Jane is a writer. ¶ A articles ⇒ -
{"site":{"related":["articles"]}} A jane example ¶ A Jane example is. ¶ A articles ⇒ -
A Jane Example ¶ A Jane Example is a writer. ¶ A articles ⇒ not asked
{"site":{"related":["articles"]}} A Jane Ann Mary Rose Example ¶ A Rose Example is a writer. ¶ A articles ⇒ -
{"site":{"related":["articles"]}} A Ann Mary de la Example ¶ A Example is a writer. ¶ A articles ⇒ author-box inferred 2 ‖ byline: Ann Mary de la Example ‖ footer: Example is a writer.
{"site":{"related":["articles"]}} A Jane Ann Mary Rose Lou Example ¶ A Example is a writer. ¶ A articles ⇒ -
`),
  )("%s", (page, made) => {
    expect(asked(authorBox, page)).toBe(made);
  });
});

describe("the headline again", () => {
  test.each(
    casesOf(`
{"title":[0,"Harbour of Lunderby opens again"]} H Harbour of Lunderby opens again | Bugle ¶ → L Harbour of Lunderby opens again ¶ B {P} ⇒ headline-copy inferred 1 ‖ headline: Harbour of Lunderby opens again
{"title":[0,"Harbour of Lunderby opens again"]} H Harbour of Lunderby opens again | Bugle ¶ → L Harbour of Lunderby open again ¶ B {P} ⇒ -
{"title":[0,"Harbour of Lunderby opens again"]} H Harbour of Lunderby opens again | Bugle ¶ → L Ferries of Lunderby opens again ¶ B {P} ⇒ -
{"title":[0,"Harbour of Lunderby opens again"]} H Harbour of Lunderby opens again | Bugle ¶ → L Harbour of Lunderby opens again. ¶ B {P} ⇒ -
{"title":[0,"Harbour of Lunderby opens again"],"proseAbove":2} H Harbour of Lunderby opens again | Bugle ¶ → L Harbour of Lunderby opens again ¶ B {P} ⇒ -
{"title":[0,"Harbour of Lunderby opens again"],"proseAbove":1} H Harbour of Lunderby opens again | Bugle ¶ → L Harbour of Lunderby opens again ¶ B {P} ⇒ headline-copy inferred 1 ‖ headline: Harbour of Lunderby opens again
{"title":[0,"Harbour of Lunderby opens again"],"proseAbove":1,"bare":true} H Harbour of Lunderby opens again | Bugle ¶ → L Harbour of Lunderby opens again ¶ B {P} ⇒ -
{"title":[0,"Harbour of Lunderby opens again"],"bare":true} H Harbour of Lunderby opens again | Bugle ¶ → L Harbour of Lunderby opens again ⇒ headline-copy inferred 1 ‖ caption: Harbour of Lunderby opens again
{"title":[0,"Harbour of Lunderby opens again"],"bare":true,"previous":"headline"} H Harbour of Lunderby opens again | Bugle ¶ → L Harbour of Lunderby opens again ⇒ headline-copy inferred 1 ‖ headline: Harbour of Lunderby opens again
{"title":[0,"Harbour of Lunderby opens again"],"bare":true,"previous":"mediaId"} H Harbour of Lunderby opens again | Bugle ¶ → L Harbour of Lunderby opens again ⇒ headline-copy inferred 1 ‖ headline: Harbour of Lunderby opens again
{"title":[0,"Harbour of Lunderby opens again"],"bare":true,"openLines":1} H Harbour of Lunderby opens again | Bugle ¶ → L Harbour of Lunderby opens again ⇒ headline-copy inferred 1 ‖ headline: Harbour of Lunderby opens again
{"title":[0,"Harbour of Lunderby opens again"]} H Harbour of Lunderby opens again | Bugle ¶ → L Harbour of Lunderby opens again ⇒ headline-copy inferred 1 ‖ headline: Harbour of Lunderby opens again
{"title":[0,"Harbour of Lunderby opens again"]} H Harbour of Lunderby opens again ¶ B x ⇒ -
{"title":[0,"Harbour of Lunderby opens again, AFP"]} H Harbour of Lunderby opens again, AFP ¶ → L Harbour of Lunderby opens again, AFP ¶ B x ⇒ -
L Harbour of Lunderby opens again ⇒ not asked
`),
  )("%s", (page, made) => {
    expect(asked(headlineCopy, page)).toBe(made);
  });
});

describe("author, day and section", () => {
  test.each(
    casesOf(`
B by Jane Example | Mar 4, 2014 | Opinion ⇒ entry-byline inferred 1 ‖ byline: by Jane Example~ ‖ timestamp: Mar 4, 2014~ ‖ section: Opinion
B by Jane Example | Mar 4, 2014 ⇒ entry-byline inferred 1 ‖ byline: by Jane Example~ ‖ timestamp: Mar 4, 2014
B by Jane Example | Opinion ⇒ -
B Jane Example | Mar 4, 2014 | Opinion ⇒ -
B by Jane Example, Mar 4, 2014 ⇒ not asked
B by Jane Example | Mar 4 | Opinion ⇒ -
B by Jane Example ¶ B x | Mar 4, 2014 ⇒ not asked
B by Jane Example | Mar 4, 2014 | {x128} ⇒ entry-byline inferred 1 ‖ byline: by Jane Example~ ‖ timestamp: Mar 4, 2014~ ‖ section: {x128}
B by Jane Example | Mar 4, 2014 | {x129} ⇒ not asked
`),
  )("%s", (page, made) => {
    expect(asked(entryByline, page)).toBe(made);
  });
});

describe("a line that is wholly a date", () => {
  test.each(
    casesOf(`
B 3 May 2019 ⇒ timestamp inferred 1 ‖ timestamp: 3 May 2019
B Published: 3 May 2019 1:15 pm ⇒ timestamp stated 1 ‖ timestamp: Published: 3 May 2019 1:15 pm
B 3 May 2019 in Lunderby ⇒ -
B May ⇒ not asked
{"bare":true,"proseAbove":1} B 3 May 2019 ⇒ -
{"bare":true,"proseAbove":1} B Updated 3 May 2019 ⇒ timestamp stated 1 ‖ timestamp: Updated 3 May 2019
{"proseAbove":3} B 3 May 2019 ⇒ timestamp inferred 1 ‖ timestamp: 3 May 2019
{"bare":true} B 3 May 2019 ⇒ timestamp inferred 1 ‖ timestamp: 3 May 2019
{"code":"ja"} B 2025年1月14日 ⇒ timestamp inferred 1 ‖ timestamp: 2025年1月14日
B 3 May 2019{x149} ⇒ -
B x ⇒ not asked
`),
  )("%s", (page, made) => {
    expect(asked(timestamp, page)).toBe(made);
  });
});

describe("a line that opens with a labelled date", () => {
  test.each(
    casesOf(`
B Posted on August 19, 2019 • 319 Likes ⇒ labelled-date stated 1 ‖ timestamp: Posted on August 19, 2019~ ‖ unknown: • 319 Likes
B August 19, 2019 • 319 Likes ⇒ -
B In Lunderby posted on August 19, 2019 ⇒ -
B Posted on August 19, 2019 by Jane Example ⇒ -
B Posted on August 19, 2019 a b c d e f g h ⇒ labelled-date stated 1 ‖ timestamp: Posted on August 19, 2019~ ‖ unknown: a b c d e f g h
B Posted on August 19, 2019 a b c d e f g h i ⇒ -
B Posted on August 19, 2019 and they came. ⇒ -
{"bare":true,"proseAbove":1} B Posted on August 19, 2019 5 likes ⇒ -
B Posted on August 19, 2019, updated August 20, 2019 5 likes ⇒ labelled-date stated 1 ‖ timestamp: Posted on August 19, 2019, updated August 20, 2019~ ‖ unknown: 5 likes
B Posted on August 19, 2019 with 3 likes, updated August 20, 2019 ⇒ labelled-date stated 1 ‖ timestamp: Posted on August 19, 2019~ ‖ unknown: with 3 likes,~  ‖ timestamp: updated August 20, 2019
`),
  )("%s", (page, made) => {
    expect(asked(labelledDate, page)).toBe(made);
  });
});

describe("a line of known words", () => {
  test.each(
    casesOf(`
B Share ⇒ known-line inferred 1 ‖ share: Share
B SHARE » ⇒ known-line inferred 1 ‖ share: SHARE »
B Share:  ⇒ known-line inferred 1 ‖ share: Share:
B Menu ⇒ known-line inferred 1 ‖ navigation: Menu
B Related ⇒ known-line inferred 1 ‖ related: Related
B Read more: Harbour opens again ⇒ known-line inferred 1 ‖ related: Read more: Harbour opens again
B Menu: Harbour ⇒ -
B Read more Harbour ⇒ -
B : Harbour ⇒ -
B Comments ⇒ known-line inferred 1 ‖ navigation: Comments
B Shared ⇒ -
{"bare":true} B Share ⇒ not asked
B Read more: {x149} ⇒ known-line inferred 1 ‖ related: Read more: {x149}
B {x44}: x ⇒ -
B »»»» ⇒ -
{"code":"de"} B Kommentare ⇒ -
{"code":"de"} B Alle Rechte vorbehalten ⇒ -
B Read more: {x150} ⇒ not asked
`),
  )("%s", (page, made) => {
    expect(asked(knownLine, page)).toBe(made);
  });
});

describe("a notice", () => {
  test.each(
    casesOf(`
B © 2014 Site. All rights reserved. ⇒ notice inferred 1 ‖ notice: © 2014 Site. All rights reserved.
B Correction: the port ⇒ notice inferred 1 ‖ notice: Correction: the port
B Correction The port ⇒ notice inferred 1 ‖ notice: Correction The port
B Correction of the course ⇒ -
B Correction of the course: none ⇒ notice inferred 1 ‖ notice: Correction of the course: none
B Copyright law is dull ⇒ -
B Copyrights ⇒ not asked
B An earlier version of this article said so ⇒ notice inferred 1 ‖ notice: An earlier version of this article said so
B Corrections ⇒ notice inferred 1 ‖ notice: Corrections
B Harbour ⇒ not asked
B All rights reserved ⇒ notice inferred 1 ‖ notice: All rights reserved
B © A{x397} ⇒ notice inferred 1 ‖ notice: © A{x397}
B © A{x398} ⇒ not asked
`),
  )("%s", (page, made) => {
    expect(asked(notice, page)).toBe(made);
  });
});

describe("a box that asks the reader", () => {
  test.each(
    casesOf(`
B Sign up for our newsletter ⇒ box inferred 1 ‖ navigation: Sign up for our newsletter
B Sign up ⇒ -
B We use cookies on it ⇒ box inferred 1 ‖ navigation: We use cookies on it
B We use words ⇒ -
{"bare":true} B Sign up for it ⇒ not asked
B Sign up for {x288} ⇒ box inferred 1 ‖ navigation: Sign up for {x288}
B Sign up for {x289} ⇒ not asked
B Harbour ⇒ not asked
`),
  )("%s", (page, made) => {
    expect(asked(box, page)).toBe(made);
  });
});

describe("a byline with its opener", () => {
  test.each(
    casesOf(`
B By Jane Example ⇒ byline inferred 1 ‖ byline: By Jane Example
B By Jane Example and Tom Sample ⇒ byline inferred 1 ‖ byline: By Jane Example and Tom Sample
B By the time it was over ⇒ -
B By Jane Example | 3 May 2019 ⇒ byline inferred 1 ‖ byline: By Jane Example~ |  ‖ timestamp: 3 May 2019
B By Jane Example published 3 May 2019 ⇒ byline inferred 1 ‖ byline: By Jane Example~  ‖ timestamp: published 3 May 2019
B 3 May 2019 By Jane Example ⇒ not asked
B By ¶ B Jane Example ¶ B Tom Sample ¶ B {P} ⇒ byline inferred 3 ‖ byline: By ¶ Jane Example ‖ byline: Tom Sample
B By ¶ B Jane Example ¶ B and ¶ B Tom Sample ⇒ byline inferred 4 ‖ byline: By ¶ Jane Example ‖ byline: Tom Sample
B By ¶ B Jane Example ¶ B , ¶ B Tom Sample ⇒ byline inferred 4 ‖ byline: By ¶ Jane Example ‖ byline: Tom Sample
B By ¶ B Jane Example ¶ B & ¶ B grumpycook ⇒ byline inferred 4 ‖ byline: By ¶ Jane Example ‖ byline: grumpycook
B By ¶ B Jane Example3 May 2019, 19:35 ¶ B Tom Sample ⇒ byline inferred 2 ‖ byline: By ¶ Jane Example~ ‖ timestamp: 3 May 2019, 19:35
B By: ¶ B grumpycook ⇒ byline inferred 2 ‖ byline: By: ¶ grumpycook
B Author: ¶ B grumpycook ⇒ byline inferred 2 ‖ byline: Author: ¶ grumpycook
B Author ¶ B grumpycook ⇒ -
B Author ¶ B Jane Example ⇒ byline inferred 2 ‖ byline: Author ¶ Jane Example
B Jane Example ¶ → B Author ¶ B Tom Sample ⇒ -
B The harbour ¶ → B Author ¶ B Tom Sample ⇒ byline inferred 2 ‖ byline: Author ¶ Tom Sample
B By ¶ B {x91} ⇒ -
B By ⇒ -
B By ¶ B the harbour opens ⇒ -
{"bare":true,"proseAbove":1} B By Jane Example ⇒ -
{"bare":true} B By Jane Example ⇒ byline inferred 1 ‖ byline: By Jane Example
B By Jane Example, the one who was and is to come again ⇒ -
{"code":"de"} B Von ¶ B Erika Beispiel und ¶ B Max Muster ⇒ byline inferred 3 ‖ byline: Von ¶ Erika Beispiel und ‖ byline: Max Muster
B By ¶ B Ann Bold ¶ B Ann Cole ¶ B Ann Dale ¶ B Ann Ford ¶ B Ann Gray ¶ B Ann Hale ¶ B Ann Kent ¶ B Ann Lane ¶ B Ann Moss ⇒ byline inferred 9 ‖ byline: By ¶ Ann Bold ‖ byline: Ann Cole ‖ byline: Ann Dale ‖ byline: Ann Ford ‖ byline: Ann Gray ‖ byline: Ann Hale ‖ byline: Ann Kent ‖ byline: Ann Lane
B By ¶ B Jane Example{x78} ⇒ byline inferred 2 ‖ byline: By ¶ Jane Example{x78}
B By ¶ B Jane Example{x79} ⇒ -
`),
  )("%s", (page, made) => {
    expect(asked(byline, page)).toBe(made);
  });
});

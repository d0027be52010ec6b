import { describe, expect, test } from "vitest";
import { body } from "../src/blocks/rules/body.js";
import { datedLine } from "../src/blocks/rules/dated-line.js";
import { datelineLine } from "../src/blocks/rules/dateline-line.js";
import { furniture } from "../src/blocks/rules/furniture.js";
import { headline } from "../src/blocks/rules/headline.js";
import { lead } from "../src/blocks/rules/lead.js";
import { listingEntry } from "../src/blocks/rules/listing-entry.js";
import { relativeDate } from "../src/blocks/rules/relative-date.js";
import { writer } from "../src/blocks/rules/writer.js";
import { asked, casesOf } from "./support/page-rows.js";

describe("an entry of a listing", () => {
  test.each(
    casesOf(`
{"layout":"listing"} . Harbour opens again ¶ . {T} ⇒ listing-entry inferred 1 ‖ headline: Harbour opens again
{"layout":"listing"} . Harbour opens again ¶ → . {T} ⇒ listing-entry inferred 1 ‖ teaser: {T}
{"layout":"listing"} . Harbour opens again ¶ . Harbour opens again ¶ . {T} ⇒ listing-entry inferred 1 ‖ headline: Harbour opens again
{"layout":"listing"} . Harbour opens again ¶ . Harbour opens now ¶ . {T} ⇒ -
{"layout":"listing"} . Harbour opens again ¶ . {x200} ⇒ -
{"layout":"listing"} . Harbour opens again ¶ . {x201} ⇒ listing-entry inferred 1 ‖ headline: Harbour opens again
{"layout":"listing","previous":"headline"} . Harbour opens again ¶ → . {x201} ⇒ listing-entry inferred 1 ‖ teaser: {x201}
{"layout":"listing","previous":"headline"} . Harbour opens again ¶ → . {x200} ⇒ -
{"layout":"listing"} . Harbour opens again ¶ → . {x201} ⇒ -
{"layout":"listing"} . {x201} ¶ . {T} ⇒ -
{"layout":"listing"} . {x200} ¶ . {T} ⇒ listing-entry inferred 1 ‖ headline: {x200}
{"layout":"listing"} . x ¶ . {x36}... ⇒ -
{"layout":"listing"} . x ¶ . {x37}... ⇒ listing-entry inferred 1 ‖ headline: x
{"layout":"listing"} . x ¶ → . {x36}... ⇒ -
{"layout":"listing"} . x ¶ → . {x37}... ⇒ listing-entry inferred 1 ‖ teaser: {x37}...
{"layout":"listing"} . x ¶ . The talks of many days have ended...Caption: ⇒ listing-entry inferred 1 ‖ headline: x
{"layout":"listing"} . x ¶ . The talks of many days have ended.Caption: ⇒ -
{"layout":"listing"} . x ¶ . Photo: {T} ⇒ -
{"layout":"listing"} . x ⇒ -
. x ¶ . {T} ⇒ not asked
`),
  )("%s", (page, made) => {
    expect(asked(listingEntry, page)).toBe(made);
  });
});

describe("a writer's name", () => {
  test.each(
    casesOf(`
H Harbour opens ¶ → L Jane Example 2 May 2026 ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ byline: Jane Example~  ‖ timestamp: 2 May 2026
H Harbour opens ¶ → L Posted on 2 May 2026 by grumpycook ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ timestamp: Posted on 2 May 2026~  ‖ byline: by grumpycook
H Harbour opens ¶ → L Jane Example ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ byline: Jane Example
H Harbour opens ¶ → L Jane Example ¶ L 2 May 2026 ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ byline: Jane Example
H Harbour opens ¶ → L Jane Example ¶ L Political Correspondent ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ byline: Jane Example
H Harbour opens ¶ → L Source: AFP ¶ B {P} ¶ B {P} ⇒ writer stated 1 ‖ byline: AFP
H Harbour opens ¶ → L Source: Harbour ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Jane Example wins the cup ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Jane Example (AFP) ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ byline: Jane Example (AFP)
H Harbour opens ¶ → L Ferries wait in the harbour of it (AFP) ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L As told to me by Jane Example. ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Jane Example and Tom Sample, 2 May 2026 ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ byline: Jane Example and Tom Sample,~  ‖ timestamp: 2 May 2026
H Harbour opens ¶ → L Harbour Opens ¶ B {P} ¶ B {P} ⇒ -
H Jane Example ¶ B {P} ¶ B {P} ⇒ -
B {P} ¶ B {P} ¶ → B Jane Example ¶ A x ⇒ -
B {P} ¶ B {P} ¶ → A Jane Example ¶ A 2 May 2026 ⇒ writer inferred 1 ‖ byline: Jane Example
B {P} ¶ B {P} ¶ → A By Jane Example ⇒ writer inferred 1 ‖ byline: By Jane Example
{"bare":true} B {P} ¶ B {P} ¶ → A Tom Sample ⇒ -
A By Jane Example ⇒ not asked
H Harbour opens ¶ → L 2 May 2026 | Jane Example ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ timestamp: 2 May 2026~ |  ‖ byline: Jane Example
H Harbour opens ¶ → L Jane Example:  ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L dpa ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L dpa, 2 May 2026 ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ byline: dpa,~  ‖ timestamp: 2 May 2026
`),
  )("%s", (page, made) => {
    expect(asked(writer, page)).toBe(made);
  });
});

describe("a dateline on a line of its own", () => {
  test.each(
    casesOf(`
B AUBURN, Wash. — ¶ B {P} ¶ B {P} ⇒ dateline-line inferred 1 ‖ dateline: AUBURN, Wash. —
B London ¶ B {P} ¶ B {P} ⇒ dateline-line inferred 1 ‖ dateline: London
B London. ¶ B {P} ¶ B {P} ⇒ dateline-line inferred 1 ‖ dateline: London.
B Lunderby. ¶ B {P} ¶ B They met in Lunderby again. ⇒ dateline-line inferred 1 ‖ dateline: Lunderby.
B Lunderby ¶ B {P} ¶ B They met in Lunderby again. ⇒ -
B Lunder by ¶ B {P} ⇒ -
{"previous":"headline"} B London ⇒ -
{"previous":"headline"} B LONDON (AP) — ¶ B {P} ¶ B {P} ⇒ dateline-line inferred 1 ‖ dateline: LONDON (AP) —
L London ¶ B {P} ¶ B {P} ⇒ dateline-line inferred 1 ‖ dateline: London
L London ¶ L x ¶ B {P} ¶ B {P} ⇒ -
B {P} ¶ B {P} ¶ → B London ⇒ -
B {P} ¶ → B London ⇒ dateline-line inferred 1 ‖ dateline: London
{"bare":true} B London ⇒ not asked
. London ¶ B {P} ¶ B {P} ⇒ not asked
B London 5 ¶ B {P} ¶ B {P} ⇒ -
B The Old Town Of Lunderby Hall ¶ B {P} ¶ B {P} ⇒ -
B X- ⇒ -
`),
  )("%s", (page, made) => {
    expect(asked(datelineLine, page)).toBe(made);
  });
});

describe("the headline", () => {
  test.each(
    casesOf(`
H Harbour opens ¶ B {P} ⇒ headline inferred 1 ‖ headline: Harbour opens
H Harbour opens ⇒ -
{"hasCaption":true} H Harbour opens ⇒ headline inferred 1 ‖ headline: Harbour opens
B Harbour opens ⇒ -
{"headline":[0,"Harbour opens"]} H Sport: Harbour opens ¶ B {P} ⇒ headline inferred 1 ‖ kicker: Sport~:  ‖ headline: Harbour opens
{"headline":[0,"Ferries follow"]} H 1 February 2022 Ferries follow ¶ B {P} ⇒ headline inferred 1 ‖ timestamp: 1 February 2022~  ‖ headline: Ferries follow
{"headline":[0,"Harbour opens",1]} H Harbour opens ¶ → L Harbour opens ¶ B {P} ⇒ headline inferred 1 ‖ headline: Harbour opens
{"headline":[0,"Harbour opens"]} H Harbour opens ¶ → H Harbour opens ¶ B {P} ⇒ not asked
{"headline":[1,"x",0]} H Harbour opens ¶ L x ¶ B {P} ⇒ headline inferred 1 ‖ headline: Harbour opens
`),
  )("%s", (page, made) => {
    expect(asked(headline, page)).toBe(made);
  });
});

describe("a date among other words", () => {
  test.each(
    casesOf(`
L Frankfurt, October 23, 2024, 3:48 | 4 min read ⇒ dated-line inferred 1 ‖ unknown: Frankfurt,~  ‖ timestamp: October 23, 2024, 3:48~ ‖ unknown: | 4 min read
. Frankfurt, October 23, 2024 ⇒ dated-line inferred 1 ‖ navigation: Frankfurt,~  ‖ timestamp: October 23, 2024
A Frankfurt, October 23, 2024 ⇒ dated-line inferred 1 ‖ footer: Frankfurt,~  ‖ timestamp: October 23, 2024
G October 23, 2024 and 24 October 2024 in Lunderby ⇒ dated-line inferred 1 ‖ timestamp: October 23, 2024~ ‖ unknown: and~  ‖ timestamp: 24 October 2024~ ‖ unknown: in Lunderby
L Saturday, Apr 27th 2024 4PM 19°C ⇒ -
{"previous":"related"} L October 23, 2024 x ⇒ -
{"layout":"listing"} L October 23, 2024 x ⇒ not asked
{"bare":true} L October 23, 2024 x ⇒ not asked
L October 23, 2024 w w w w w w w w w w w w w w  ⇒ dated-line inferred 1 ‖ timestamp: October 23, 2024~ ‖ unknown: w w w w w w w w w w w w w w
L October 23, 2024 W W W W W W W W W W W W W W W  ⇒ -
L On October 23, 2024 the talks ended well. ⇒ -
L On October 23, 2024 it ended. ⇒ dated-line inferred 1 ‖ timestamp: On October 23, 2024~ ‖ unknown: it ended.
L October 23, 2024 3:48 the talks ended very well here. ⇒ dated-line inferred 1 ‖ timestamp: October 23, 2024 3:48~ ‖ unknown: the talks ended very well here.
L October 23, 2024 3:48 the talks ended very well here now then. ⇒ dated-line inferred 1 ‖ timestamp: October 23, 2024 3:48~ ‖ unknown: the talks ended very well here now then.
B October 23, 2024 a b ⇒ dated-line inferred 1 ‖ timestamp: October 23, 2024~ ‖ unknown: a b
B October 23, 2024 a b c ⇒ -
B {P} ¶ B {P} ¶ → B October 23, 2024 a b ⇒ -
B {P} ¶ → B October 23, 2024 a b ⇒ dated-line inferred 1 ‖ timestamp: October 23, 2024~ ‖ unknown: a b
B October 23, 2024 3:48 a b c d e f g h ⇒ dated-line inferred 1 ‖ timestamp: October 23, 2024 3:48~ ‖ unknown: a b c d e f g h
B October 23, 2024 3:48 a b c d e f g h i ⇒ -
B {P} ¶ B {P} ¶ → B October 23, 2024 3:48 a b c d e ⇒ dated-line inferred 1 ‖ timestamp: October 23, 2024 3:48~ ‖ unknown: a b c d e
B {P} ¶ B {P} ¶ → B October 23, 2024 3:48 a b c d e f ⇒ -
B a b October 23, 2024 3:48 c d e ⇒ dated-line inferred 1 ‖ unknown: a b~  ‖ timestamp: October 23, 2024 3:48~ ‖ unknown: c d e
B a b October 23, 2024 3:48 c d e f ⇒ -
L October 23, 2024 – October 24, 2024 ⇒ dated-line inferred 1 ‖ timestamp: October 23, 2024 – October 24, 2024
L x ⇒ not asked
L May ⇒ not asked
`),
  )("%s", (page, made) => {
    expect(asked(datedLine, page)).toBe(made);
  });
});

describe("a date that counts back", () => {
  test.each(
    casesOf(`
L Published 3 hours ago ¶ B {P} ¶ B {P} ⇒ relative-date inferred 1 ‖ timestamp: Published 3 hours ago
{"code":"de"} L Heute, 12:37 Uhr ¶ B {P} ¶ B {P} ⇒ relative-date inferred 1 ‖ timestamp: Heute, 12:37 Uhr
L 3 hours ago by Jane ¶ B {P} ¶ B {P} ⇒ -
B 3 hours ago ¶ B {P} ¶ B {P} ⇒ relative-date inferred 1 ‖ timestamp: 3 hours ago
B {P} ¶ → B 3 hours ago ⇒ not asked
L 3h ago ¶ B {P} ¶ B {P} ⇒ relative-date inferred 1 ‖ timestamp: 3h ago
L 3 hours ago ⇒ not asked
{"bare":true} L 3 hours ago ¶ B {P} ¶ B {P} ⇒ not asked
{"layout":"listing"} L 3 hours ago ¶ B {P} ¶ B {P} ⇒ not asked
L Published on at of the on at on 3 hours ago ¶ B {P} ¶ B {P} ⇒ -
L | | | | 3 hours ago ¶ B {P} ¶ B {P} ⇒ relative-date inferred 1 ‖ timestamp: | | | | 3 hours ago
L | | | | | 3 hours ago ¶ B {P} ¶ B {P} ⇒ relative-date inferred 1 ‖ timestamp: | | | | | 3 hours ago
L harbour ¶ B {P} ¶ B {P} ⇒ -
L — ¶ B {P} ¶ B {P} ⇒ -
`),
  )("%s", (page, made) => {
    expect(asked(relativeDate, page)).toBe(made);
  });
});

describe("a line between headline and text", () => {
  test.each(
    casesOf(`
{"previous":"headline"} L The harbour opens again on Monday, say officials ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ deck: The harbour opens again on Monday, say officials
{"previous":"headline"} L The harbour opens again today ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ unknown: The harbour opens again today
L The harbour opens again on Monday ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ unknown: The harbour opens again on Monday
L The harbour opens again on Monday. ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ deck: The harbour opens again on Monday.
L The harbour opens again today. ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ unknown: The harbour opens again today.
{"previous":"headline"} L Lunderby ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ caption: Lunderby
L Lunderby ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ unknown: Lunderby
{"previous":"headline"} L lunderby ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ unknown: lunderby
{"previous":"headline"} L Redazione ¶ L 2 May 2026 ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ unknown: Redazione
L London. ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ dateline: London.
L London (AP) — The harbour opens again on Monday. ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ dateline: London (AP) —~  ‖ deck: The harbour opens again on Monday.
L {P} And so it went on for all of the week. ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ paragraph: {P} And so it went on for all of the week.
L THE HARBOUR OF LUNDERBY OPENS AGAIN ON MONDAY, OFFICIALS SAID AFTER THE TALKS HAD ENDED IN THE OLD TOWN HALL OF IT ALL. ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ deck: THE HARBOUR OF LUNDERBY OPENS AGAIN ON MONDAY, OFFICIALS SAID AFTER THE TALKS HAD ENDED IN THE OLD TOWN HALL OF IT ALL.
{"previous":"headline"} L a b c d e f {x388} ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ deck: a b c d e f {x388}
{"previous":"headline"} L a b c d e f {x389} ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ unknown: a b c d e f {x389}
B x ⇒ not asked
L {x97} a b c d e f g h i j k. ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ deck: {x97} a b c d e f g h i j k.
L {x98} a b c d e f g h i j k. ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ paragraph: {x98} a b c d e f g h i j k.
L {x110} a b c d e f g h i j. ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ deck: {x110} a b c d e f g h i j.
`),
  )("%s", (page, made) => {
    expect(asked(lead, page)).toBe(made);
  });
});

describe("a line of the text", () => {
  test.each(
    casesOf(`
B {P} ⇒ body inferred 1 ‖ paragraph: {P}
B • a point ⇒ body inferred 1 ‖ listItem: a point
B •\ta point ⇒ body inferred 1 ‖ listItem: a point
B •a point ⇒ body inferred 1 ‖ paragraph: •a point
B - a point ⇒ body inferred 1 ‖ listItem: a point
B - a point ends. ⇒ body inferred 1 ‖ listItem: a point ends.
B — Why did you stay? ⇒ body inferred 1 ‖ paragraph: — Why did you stay?
B – It blows, she says. ⇒ body inferred 1 ‖ paragraph: – It blows, she says.
B — It blows ⇒ body inferred 1 ‖ listItem: It blows
B They say: ¶ → B — It blows. ⇒ body inferred 1 ‖ listItem: It blows.
B They say. ¶ → B — It blows. ⇒ body inferred 1 ‖ paragraph: — It blows.
B They say ¶ → B — It blows. ⇒ body inferred 1 ‖ paragraph: — It blows.
B They say ¶ → B – It blows. ⇒ body inferred 1 ‖ listItem: It blows.
B They say. ¶ → B – It blows. ⇒ body inferred 1 ‖ paragraph: – It blows.
B They say: ¶ → B – It blows, – she said. ⇒ body inferred 1 ‖ paragraph: – It blows, – she said.
B They say. ¶ B — It ¶  ¶ → B — It blows. ⇒ body inferred 1 ‖ listItem: It blows.
B They say: ¶ B — It blows. ¶ → B — It rains. ⇒ body inferred 1 ‖ listItem: It rains.
B > quoted words ⇒ body inferred 1 ‖ quote: quoted words
B > ⇒ body inferred 1 ‖ unknown: >
B >  ⇒ body inferred 1 ‖ unknown: >
B *** ⇒ body inferred 1 ‖ unknown: ***
i a point ⇒ body inferred 1 ‖ listItem: a point
i {P} ⇒ body inferred 1 ‖ paragraph: {P}
i — It blows. ⇒ body inferred 1 ‖ paragraph: — It blows.
B LONDON (AP) — The talks ended on Monday without a result. ⇒ body inferred 1 ‖ dateline: LONDON (AP) —~  ‖ paragraph: The talks ended on Monday without a result.
B {P} ¶ → B LONDON (AP) — The talks ended on Monday without a result. ⇒ body inferred 1 ‖ dateline: LONDON (AP) —~  ‖ paragraph: The talks ended on Monday without a result.
B LONDON (AP) — {P} ¶ → B LONDON (AP) — {P} ⇒ body inferred 1 ‖ paragraph: LONDON (AP) — {P}
B {P} ¶ B {P} ¶ → B LONDON (AP) — {P} ⇒ body inferred 1 ‖ paragraph: LONDON (AP) — {P}
B UPDATE 10.38 GMT: LONDON — The talks ended on Monday without a result. ⇒ body inferred 1 ‖ timestamp: UPDATE 10.38 GMT~:  ‖ dateline: LONDON —~  ‖ paragraph: The talks ended on Monday without a result.
B LONDON (AP) — ⇒ body inferred 1 ‖ dateline: LONDON (AP) —
B {P} ¶ → B The talks ¶ B {P} ⇒ body inferred 1 ‖ crosshead: The talks
B {P} ¶ → B The talks ¶ A {P} ⇒ body inferred 1 ‖ paragraph: The talks
B {P} ¶ → B The talks. ¶ B {P} ⇒ body inferred 1 ‖ paragraph: The talks.
B {P} ¶ → B The talks, ¶ B {P} ⇒ body inferred 1 ‖ paragraph: The talks,
B {P} ¶ → B {x90} ¶ B {x91} ⇒ body inferred 1 ‖ crosshead: {x90}
B {P} ¶ → B {x91} ¶ B {x92} ⇒ body inferred 1 ‖ paragraph: {x91}
B {P} ¶ → B The talks ¶ B A ¶ B x ⇒ body inferred 1 ‖ paragraph: The talks
B {P} ¶ → B The talks ¶ B A ⇒ body inferred 1 ‖ crosshead: The talks
B {P} ¶ → B The talks ⇒ body inferred 1 ‖ paragraph: The talks
B {P} ¶ → B w w w w w w w w w w w w w w ¶ B {P} ⇒ body inferred 1 ‖ crosshead: w w w w w w w w w w w w w w
B {P} ¶ → B w w w w w w w w w w w w w w w ¶ B {P} ⇒ body inferred 1 ‖ paragraph: w w w w w w w w w w w w w w w
G x ⇒ not asked
`),
  )("%s", (page, made) => {
    expect(asked(body, page)).toBe(made);
  });
});

describe("what is left", () => {
  test.each(
    casesOf(`
. x ⇒ furniture inferred 1 ‖ navigation: x
L x ⇒ furniture inferred 1 ‖ unknown: x
B x ⇒ furniture inferred 1 ‖ unknown: x
G x ⇒ furniture inferred 1 ‖ unknown: x
A x ⇒ furniture inferred 1 ‖ footer: x
H x ⇒ furniture inferred 1 ‖ unknown: x
{"previous":"related"} A x ⇒ furniture inferred 1 ‖ related: x
{"previous":"related"} . x ⇒ furniture inferred 1 ‖ navigation: x
{"layout":"listing"} A x ⇒ furniture inferred 1 ‖ navigation: x
{"layout":"listing","previous":"related"} A x ⇒ furniture inferred 1 ‖ navigation: x
{"previous":"caption"} G x ⇒ furniture inferred 1 ‖ unknown: x
`),
  )("%s", (page, made) => {
    expect(asked(furniture, page)).toBe(made);
  });
});

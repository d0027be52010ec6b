import { describe, expect, test } from "vitest";
import type { BlockRule } from "../src/blocks/rule.js";
import { body } from "../src/blocks/rules/body.js";
import { brokenCredit } from "../src/blocks/rules/broken-credit.js";
import { byline } from "../src/blocks/rules/byline.js";
import { captionAboveCredit } from "../src/blocks/rules/caption-above-credit.js";
import { datedLine } from "../src/blocks/rules/dated-line.js";
import { gluedTitle } from "../src/blocks/rules/glued-title.js";
import { headline } from "../src/blocks/rules/headline.js";
import { headlineCopy } from "../src/blocks/rules/headline-copy.js";
import { lead } from "../src/blocks/rules/lead.js";
import { likelyCaption } from "../src/blocks/rules/likely-caption.js";
import { pageTitle } from "../src/blocks/rules/page-title.js";
import { timestamp } from "../src/blocks/rules/timestamp.js";
import { writer } from "../src/blocks/rules/writer.js";
import { asked, casesOf } from "./support/page-rows.js";

/** Pages at the limits of a rule, and one beyond. */
const pages: readonly (readonly [rule: BlockRule, table: string])[] = [
  [
    body,
    `
→ B >x ⇒ body inferred 1 ‖ paragraph: >x
B a. ¶ B — b. ¶ B — c. ¶ B — d. ¶ B — e. ¶ B — f. ¶ B — g. ¶ B — h. ¶ → B — i. ⇒ body inferred 1 ‖ paragraph: — i.
B a: ¶ B — b. ¶ B — c. ¶ B — d. ¶ B — e. ¶ B — f. ¶ B — g. ¶ B — h. ¶ → B — i. ⇒ body inferred 1 ‖ listItem: i.
B a: ¶ B — b. ¶ B — c. ¶ B — d. ¶ B — e. ¶ B — f. ¶ B — g. ¶ B — h. ¶ B — i. ¶ → B — j. ⇒ body inferred 1 ‖ paragraph: — j.
`,
  ],
  [
    brokenCredit,
    `
→ B Image: ¶ B Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane E ⇒ broken-credit stated 2 ‖ credit: Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane E
→ B Image: ¶ B Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane Example, AFP, Jane Ex ⇒ -
`,
  ],
  [
    byline,
    `
→ B By Jane Example, editor of the big old mail desk ⇒ -
→ B By Jane Example, editor of the mail desk ⇒ byline inferred 1 ‖ byline: By Jane Example, editor of the mail desk
→ B By Jane Example, Editor Of The Old Mail Desk A B C D E F G H I J K L M N ⇒ byline inferred 1 ‖ byline: By Jane Example, Editor Of The Old Mail Desk A B C D E F G H I J K L M N
`,
  ],
  [
    captionAboveCredit,
    `
B {P} ¶ → B a {x130} a. ¶ B (Photo: Jane Example/AFP) ¶ B {P} ⇒ caption-above-credit inferred 1 ‖ caption: a {x130} a.
B {P} ¶ → B a {x130} a. ¶ B Photo: Jane Example/AFP ¶ B {P} ⇒ caption-above-credit inferred 1 ‖ caption: a {x130} a.
B {P} ¶ B {P} ¶ → B a {x130} a. ¶ B Photo: Jane Example/AFP ¶ B {P} ⇒ -
B {P} ¶ → B a {x130} a. ¶ B [Photo: Jane Example/AFP] ¶ B {P} ¶ A a {x130} a. ⇒ caption-above-credit inferred 1 ‖ caption: a {x130} a.
B {P} ¶ → B a {x130} a. ¶ B Photo: Jane Example/AFP ¶ B {P} ¶ A a {x130} a. ⇒ caption-above-credit inferred 1 ‖ caption: a {x130} a.
B {P} ¶ → B a {x190} a. ¶ B © Jane Example/AFP ¶ B {P} ¶ A a {x190} a. ⇒ caption-above-credit inferred 1 ‖ caption: a {x190} a.
`,
  ],
  [
    datedLine,
    `
→ L October 23, 2024. a b c d ⇒ dated-line inferred 1 ‖ timestamp: October 23, 2024~ ‖ unknown: . a b c d
→ L a b October 23, 2024. ⇒ dated-line inferred 1 ‖ unknown: a b~  ‖ timestamp: October 23, 2024~ ‖ unknown: .
→ L a b c d October 23, 2024. ⇒ -
→ L a b c d October 23, 2024” ⇒ dated-line inferred 1 ‖ unknown: a b c d~  ‖ timestamp: October 23, 2024~ ‖ unknown: ”
→ L a b c d October 23, 2024.” ⇒ -
→ L a b c d October 23, 2024! ⇒ -
→ L October 23, 2024 a b c d). ⇒ -
`,
  ],
  [
    gluedTitle,
    `
→ B Harbour Opens --- Ferries Follow MondayThe harbour is ⇒ glued-title inferred 1 ‖ headline: Harbour Opens~ ---  ‖ deck: Ferries Follow Monday~ ‖ paragraph: The harbour is
→ B Harbour Opens --- Ferries by MacTavish on MondayThe Old harbour is open ⇒ glued-title inferred 1 ‖ headline: Harbour Opens~ ---  ‖ deck: Ferries by MacTavish on Monday~ ‖ paragraph: The Old harbour is open
→ B Harbour Opens --- Ferries 55The harbour is open ⇒ glued-title inferred 1 ‖ headline: Harbour Opens~ ---  ‖ deck: Ferries 55~ ‖ paragraph: The harbour is open
→ B Harbour Opens --- Ferries!The harbour is open ⇒ glued-title inferred 1 ‖ headline: Harbour Opens~ ---  ‖ deck: Ferries!~ ‖ paragraph: The harbour is open
→ B Harbour Opens --- “Ferries”The harbour is open ⇒ glued-title inferred 1 ‖ headline: Harbour Opens~ ---  ‖ deck: “Ferries”~ ‖ paragraph: The harbour is open
→ B Harbour Opens --- Ferries at D'Example now (all)The harbour is open ⇒ glued-title inferred 1 ‖ headline: Harbour Opens~ ---  ‖ deck: Ferries at D'Example now (all)~ ‖ paragraph: The harbour is open
→ B Harbour Opens --- Ferries at MondayThe Harbour is a place ⇒ glued-title inferred 1 ‖ headline: Harbour Opens~ ---  ‖ deck: Ferries at Monday~ ‖ paragraph: The Harbour is a place
→ B Harbour Opens --- Ferries at MondayThe A is B open ⇒ glued-title inferred 1 ‖ headline: Harbour Opens~ ---  ‖ deck: Ferries at Monday~ ‖ paragraph: The A is B open
`,
  ],
  [
    headline,
    `
{"headline":[3,"Harbour opens",1]} H x ¶ L Harbour opens ¶ L y ¶ → H Harbour opens ¶ B {P} ⇒ headline inferred 1 ‖ headline: Harbour opens
{"headline":[3,"Harbour opens",1]} H x ¶ → L Harbour opens ¶ L y ¶ H Harbour opens ¶ B {P} ⇒ headline inferred 1 ‖ headline: Harbour opens
`,
  ],
  [
    headlineCopy,
    `
{"title":[0,"Harbour of Lunderby opens again"],"bare":true} H Harbour of Lunderby opens again ¶ → L Harbour of Lunderby opens again ¶ L x ⇒ headline-copy inferred 1 ‖ headline: Harbour of Lunderby opens again
`,
  ],
  [
    lead,
    `
→ L LONDON (AP) — The harbour opens now ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ unknown: LONDON (AP) — The harbour opens now
→ L {x98} a b c d e f g h i j k. ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ paragraph: {x98} a b c d e f g h i j k.
→ L {x98} a b c d e f g h i j k. ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ . x ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ deck: {x98} a b c d e f g h i j k.
{"rowMarks":[32]} → L The harbour opens again on Monday. ¶ B {P} ¶ B {P} ⇒ lead inferred 1 ‖ unknown: The harbour opens again on Monday.
`,
  ],
  [
    likelyCaption,
    `
{"code":"ja"} → G 港の景色が広が, Reuters ¶ B {P} ¶ B {P} ⇒ -
{"code":"ja"} → G 港の景色が広がる。(共同) ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: 港の景色が広がる。~ ‖ credit inferred: 共同
{"code":"ja"} → B 港の景色が広がる。(共同) ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: 港の景色が広がる。~ ‖ credit inferred: 共同
→ B Jane Example (left) and w w w w w w w w w w w w w w w w w w w w w. ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: Jane Example (left) and w w w w w w w w w w w w w w w w w w w w w.
→ B Jane Example (left) and w w w w w w w w w w w w w w w w w w w w w w. ¶ B {P} ¶ B {P} ⇒ -
→ B Jane Example (left) and w w w w w w w w w w w w w w w w w w w w w w ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: Jane Example (left) and w w w w w w w w w w w w w w w w w w w w w w
→ L Jane Example (left) and {x280} ¶ B {P} ¶ B {P} ⇒ -
→ L Jane Example (left) and {x273} ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: Jane Example (left) and {x273}
→ G Smoke rises over the port of it...morer ¶ G Smoke rises over the port of it and more ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: Smoke rises over the port of it...morer
→ G Smoke rises over the port of it...more1 ¶ G Smoke rises over the port of it and more ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: Smoke rises over the port of it...more1
→ B Smoke rises over the port of it wwwwwwwwww ¶ B smoke rises over the port of it wwwwwwwwww ¶ B {P} ¶ B {P} ⇒ -
`,
  ],
  [
    pageTitle,
    `
{"title":[0,"Talks fade"]} → H Sport — Talks fade ⇒ page-title inferred 1 ‖ kicker: Sport~ —  ‖ headline: Talks fade
{"title":[0,"Talks fade"]} → H » Talks fade ⇒ page-title inferred 1 ‖ kicker: ~»  ‖ headline: Talks fade
`,
  ],
  [
    timestamp,
    `
→ B Published 3 May 2019 | 4 May 2019 ⇒ timestamp stated 1 ‖ timestamp: Published 3 May 2019 | 4 May 2019
→ B 3 May 2019 | updated 4 May 2019 ⇒ timestamp stated 1 ‖ timestamp: 3 May 2019 | updated 4 May 2019
`,
  ],
  [
    writer,
    `
H Harbour opens ¶ → L wait in the old harbour (Jane Example) 2 May 2026 ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L wait in the old harbour [Jane Example] 2 May 2026 ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L (Jane Example) in the old harbour it 2 May 2026 ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L wait in the old harbour | Jane Example 2 May 2026 ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ byline: Jane Example~  ‖ timestamp: 2 May 2026
H Harbour opens ¶ → L Posted by Jane Example. 2 May 2026 ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L 2 May 2026 by Jane Example. ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L 2 May 2026 by Jane Example Jr. ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ timestamp: 2 May 2026~  ‖ byline: by Jane Example Jr.
H Harbour opens ¶ → L 2 May 2026 by Jane Example! ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L 2 May 2026 by Jane Example.” ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L 2 May 2026: byJane Example ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L 2 May 2026: leadby Jane Example ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Jane Example, Editor A A A A A A A A A A A A A A A A  ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Jane Example, Editor A A A A A A A A A A A A A A A A A  ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Posted by Jane Example, Editor A A A A A A A A A A A A A A A A A A A A A A A A A  ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ byline: Posted by Jane Example, Editor A A A A A A A A A A A A A A A A A A A A A A A A A
H Harbour opens ¶ → L Posted by Jane Example, Editor A A A A A A A A A A A A A A A A A A A A A A A A A A  ¶ B {P} ¶ B {P} ⇒ -
B {P} ¶ → B a b c d e f, by Jane Example ¶ B x ⇒ -
B {P} ¶ → B a b c d e by Jane Example ¶ B x ⇒ -
H x ¶ B {P} ¶ → B as a b c d reported by Jane Example ¶ B x ⇒ -
`,
  ],
];

describe.each(pages.map(([rule, table]) => [rule.name, rule, table] as const))("%s", (_, rule, table) => {
  test.each(casesOf(table))("%s", (page, made) => {
    expect(asked(rule, page)).toBe(made);
  });
});

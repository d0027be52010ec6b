import { describe, expect, test } from "vitest";
import { writer } from "../src/blocks/rules/writer.js";
import { readBylineLine } from "../src/blocks/shapes/byline-line.js";
import { standingOf } from "../src/blocks/writer-standing.js";
import type { Zones } from "../src/blocks/zones.js";
import { asked, casesOf, pageTold } from "./support/page-rows.js";

/** How much speaks for the name on the row that is asked for. */
function standing(page: string, enough = -99): number | undefined {
  const { context, at } = pageTold(page);
  const span = { start: context.lines.textStarts[at] as number, end: context.lines.textEnds[at] as number };
  const read = readBylineLine(context.text, span, context.moments(at), context.vocabulary);
  return read && standingOf(read, at, context, context.zones() as Zones, enough);
}

const text = " ¶ B {P} ¶ B {P}";

describe("how much speaks for a name without an opener", () => {
  test.each([
    // Below the headline, right below it; and a first name that is known.
    ["H Harbour opens ¶ → L Zork Example", 1],
    ["H Harbour opens ¶ → L Jane Example", 3],
    ["H Harbour opens ¶ L x y ¶ → L Jane Example", 2],
    ["H Harbour opens ¶ L x y ¶ → L Zork Example", 0],
    ["H Harbour opens ¶ → L Jane Example and Tom Sample", 4],
    // A date on its line, below it, above it, and the second below.
    ["H Harbour opens ¶ → L Zork Example 2 May 2026", 5],
    ["H Harbour opens ¶ → L Zork Example ¶ L 2 May 2026", 4],
    ["H Harbour opens ¶ L 2 May 2026 ¶ → L Zork Example", 3],
    ["H Harbour opens ¶ → L Zork Example ¶ L x ¶ L 2 May 2026", 4],
    ["H Harbour opens ¶ → L Zork Example ¶ L x ¶ L y ¶ L 2 May 2026", 1],
    ["H Harbour opens ¶ → L Zork Example ¶ L 3 hours ago", 4],
    ["H Harbour opens ¶ → L Zork Example ¶ L 4 min read", 2],
    ["H Harbour opens ¶ → L Zork Example ¶ L 4 a b c d e f", 2],
    ["H Harbour opens ¶ → L Zork Example ¶ L 4 a b c d e f g", 1],
    ["H Harbour opens ¶ → L Zork Example ¶ L x ¶ L 4 min read", 1],
    ["H Harbour opens ¶ → L Zork Example 4 min read", 3],
    ["H Harbour opens ¶ → L Zork Example ¶ L 2 May 2026 {x109}", 4],
    ["H Harbour opens ¶ → L Zork Example ¶ L 2 May 2026 {x110}", 1],
    // A role on its line, or below it.
    ["H Harbour opens ¶ → L Zork Example, Editor", 4],
    ["H Harbour opens ¶ → L Zork Example ¶ L Senior Editor", 4],
    ["H Harbour opens ¶ → L Zork Example ¶ L The editor spoke.", 1],
    ["H Harbour opens ¶ → L Zork Example ¶ L editor a b c d e f g", 4],
    ["H Harbour opens ¶ → L Zork Example ¶ L editor a b c d e f g h", 1],
    // What other places say of the name.
    ["H Harbour opens ¶ → L Zork Example ¶ L x ¶ B {P} ¶ B {P} ¶ A More from Zork Example", 1],
    ["H Harbour opens ¶ → L Zork Example ¶ L x ¶ B {P} ¶ B {P} ¶ A By Zork Example", 3],
    ["H Harbour opens ¶ → L Zork Example ¶ L x ¶ B {P} ¶ B {P} ¶ A Zork Example", 2],
    ["H Harbour opens ¶ → L Zork Example ¶ L x ¶ B {P} ¶ B {P} ¶ A Zork Example is a reporter at the paper of it.", 3],
    [
      "H Harbour opens ¶ → L Zork Example ¶ L x ¶ B {P} ¶ B Then {x60} came on and on and on to Zork Example, who sat there.",
      0,
    ],
    // Against it: its credit, the headline, and small letters.
    ["H Harbour opens ¶ → L Jane Example ¶ L Photo: Tom Sample", 0],
    ["H Harbour opens ¶ → L Jane Example ¶ L © Tom Sample", 0],
    ["H Example opens ¶ → L Jane Example", 1],
    ["H Harbour opens ¶ → L Jane Lamp ¶ L the lamp", 1],
    ["H Harbour opens ¶ → L Jane Lamp ¶ L the lamp-post", 3],
    ["H Harbour opens ¶ → L Jane Lamp ¶ L the lampshade", 3],
    // Above the headline, and in the body.
    [". Jane Example ¶ H Harbour opens", 0],
    [". Jane Example 2 May 2026 ¶ H Harbour opens", 3],
    ["H Harbour opens ¶ → B Jane Example", 0],
    // A list of tags.
    ["H Harbour opens ¶ → L Ann Bold, ¶ L Tom Gray, ¶ L News", 0],
    ["H Harbour opens ¶ L Ann Bold, ¶ → L Tom Gray, ¶ L News", 0],
    ["H Harbour opens ¶ L Pop, ¶ L Music, ¶ → L Jane Example", 0],
    ["H Harbour opens ¶ L Pop, ¶ → L Jane Example", 2],
    ["H Harbour opens ¶ → L Jane Example, ¶ L News", 3],
  ])("%s: %i", (page, expected) => {
    expect(standing(page + text)).toBe(expected);
  });

  test("is not asked further where it is too little", () => {
    expect(standing(`H Example opens ¶ → L Jane Example${text}`, 4)).toBe(3);
    expect(standing(`H Example opens ¶ → L Jane Example${text}`, 3)).toBe(1);
  });

  test("is nothing for a name without capitals, but beside a date or a role", () => {
    const asked = (row: string) => standing(`{"code":"ko"} H 항구 ¶ → L ${row}${text}`);
    expect([asked("김민수"), asked("김민수 기자")]).toEqual([0, 4]);
    expect(asked("김민수 2025.01.14")).toBe(5);
  });
});

describe("a line that may name its writer", () => {
  test.each(
    casesOf(`
H Harbour opens ¶ → L byJane Example ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ byline: byJane Example
H Harbour opens ¶ → L As told tobyJane Example ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Sport, by Jane Example ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Sport by Jane Example ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L As told in a long, by Jane Example. ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L By J. C. ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ byline: By J. C.
H Harbour opens ¶ → L Sport, by Jane Example Jr. ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Sport, by Jane Example! ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Sport, by Jane Example.” ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Ferries wait in the harbour (AFP) ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Ferries wait here (AFP) ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L wait in the old harbour [AFP] ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L (AFP) a b c d 2 May 2026 ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Jane Example? ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Jane Example! ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Jane Example… ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Jane Example% ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Jane a b c d e f g h Example 2 May 2026 ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Jane a b c d e f g h i Example 2 May 2026 ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L AFP ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L AFP ¶ L 2 May 2026 ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ byline: AFP
H Harbour opens ¶ → L AFP x y z ¶ L 2 May 2026 ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L afp ¶ L 2 May 2026 ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ byline: afp
H Harbour opens ¶ → L Jane Example, A B C D E F G H I J K L M N O P Q, 2 May 2026 ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → B by a b c d e f Jane Example, it was ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → B x, by Jane Example ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Source: AFP, Lisbon ¶ B {P} ¶ B {P} ⇒ -
H Harbour opens ¶ → L Photo: AFP ¶ B {P} ¶ B {P} ⇒ -
H Jane Sample ¶ → L Ann Bold ¶ L x ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ byline: Ann Bold
{"headline":[1,"Ann Bold"]} . x ¶ → H Ann Bold ¶ B {P} ¶ B {P} ⇒ -
{"headline":[1,"Ann Bold"],"title":[0,"x y"]} . x y ¶ → L Ann Bold ¶ L 2 May 2026 ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ byline: Ann Bold
{"bare":true} H Harbour opens ¶ → L Jane Example 2 May 2026 ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ byline: Jane Example~  ‖ timestamp: 2 May 2026
B {P} ¶ B {P} ¶ B {P} ¶ → B Jane Example, 2 May 2026 ⇒ writer inferred 1 ‖ byline: Jane Example,~  ‖ timestamp: 2 May 2026
B {P} ¶ B {P} ¶ B {P} ¶ B x, by Jane Example and then it went on to be so very long a line of it ¶ → A Jane Example ⇒ writer inferred 1 ‖ byline: Jane Example
B {P} ¶ B {P} ¶ → B so a b c d e f g, by Jane Example ⇒ -
B {P} ¶ B {P} ¶ → A so a b c d e f, by Jane Example ⇒ -
{"code":"ko"} H 항구 ¶ → L 김민수 기자 ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ byline: 김민수 기자
{"code":"ko"} H 항구 ¶ → L 김민수 기자 2025.01.14 ¶ B {P} ¶ B {P} ⇒ writer inferred 1 ‖ byline: 김민수 기자~  ‖ timestamp: 2025.01.14
`),
  )("%s", (page, made) => {
    expect(asked(writer, page)).toBe(made);
  });
});

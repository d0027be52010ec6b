import { describe, expect, test } from "vitest";
import { belowProse, findPageTitle, repeatsTitle } from "../src/blocks/page-title.js";
import type { Span } from "../src/text/span.js";
import { casesOf, pageOf, pageTold, short } from "./support/page-rows.js";

describe("the title line", () => {
  test.each(
    casesOf(`
{"suffixes":["Daily Bugle"]} . Talks fade in Geneva | Daily Bugle ¶ B {P} ⇒ profiled 0: Talks fade in Geneva ~ Daily Bugle (tal)
{"suffixes":["Daily Bugle"]} . Talks fade in Geneva - Daily  BUGLE ¶ B {P} ⇒ profiled 0: Talks fade in Geneva ~ Daily  BUGLE (tal)
{"suffixes":["Daily Bugle"]} . Talks fade in Geneva-Daily Bugle ¶ B {P} ⇒ inferred 0: Talks fade in Geneva-Daily Bugle (tal)
{"suffixes":["Daily Bugle"]} . Talks fade in Geneva; Daily Bugle ¶ B {P} ⇒ inferred 0: Talks fade in Geneva; Daily Bugle (tal)
{"suffixes":["Daily Bugle"]} . Talks fade in Geneva |Daily Bugle ¶ B {P} ⇒ profiled 0: Talks fade in Geneva ~ Daily Bugle (tal)
{"suffixes":["Daily Bugle"]} . Daily Bugle ¶ B {P} ⇒ -
{"suffixes":["Daily Bugle"]} . | Daily Bugle ¶ B {P} ⇒ -
{"suffixes":["Daily Bugle"]} . Talks – and hopes – fade | Daily Bugle ¶ B {P} ⇒ profiled 0: Talks – and hopes – fade ~ Daily Bugle (tal)
{"suffixes":["Daily Bugle"]} . Daily Bugle: talks | Daily Bugle ¶ B {P} ⇒ profiled 0: Daily Bugle: talks ~ Daily Bugle (dai)
{"suffixes":["Daily Bugle"]} . a ¶ . b ¶ . c ¶ . d ¶ . e ¶ . f ¶ . g ¶ . Talks fade | Daily Bugle ⇒ profiled 7: Talks fade ~ Daily Bugle (tal)
{"suffixes":["Daily Bugle"]} . a ¶ . b ¶ . c ¶ . d ¶ . e ¶ . f ¶ . g ¶ . h ¶ . Talks fade | Daily Bugle ⇒ -
{"suffixes":["Daily Bugle"]} . a ¶  ¶  ¶  ¶  ¶  ¶  ¶  ¶  ¶ . Talks fade | Daily Bugle ⇒ profiled 9: Talks fade ~ Daily Bugle (tal)
{"site":{"siteTitle":["The Bugle"]}} . THE BUGLE ¶ . Talks fade ¶ B {P} ⇒ profiled 1: Talks fade (tal)
{"site":{"siteTitle":["The Bugle"],"navigation":["Menu"]}} . THE BUGLE ¶ . Menu ¶ . Talks fade ¶ B {P} ⇒ -
{"site":{"siteTitle":["The Bugle"]}} . THE BUGLE ¶ . {x401} ¶ B Talks ⇒ profiled 2: Talks (tal)
. Menu ¶ . Talks fade in Geneva | Bugle ¶ B {P} ⇒ inferred 1: Talks fade in Geneva ~ Bugle (tal)
. Talks fade in Geneva | Bugle ¶ B {P} ⇒ inferred 0: Talks fade in Geneva ~ Bugle (tal)
. Talks fade in Geneva - Bugle ¶ B {P} ⇒ inferred 0: Talks fade in Geneva ~ Bugle (tal)
. Talks fade now - Bugle ¶ B {P} ⇒ inferred 0: Talks fade now - Bugle (tal)
. Talks fade in Geneva - The Very Long Bugle Post ¶ B {P} ⇒ inferred 0: Talks fade in Geneva - The Very Long Bugle Post (tal)
. Talks fade in Geneva – Bugle ¶ B {P} ⇒ inferred 0: Talks fade in Geneva – Bugle (tal)
. Talks fade in Geneva – Bugle ¶ B {P} ¶ . Bugle ⇒ inferred 0: Talks fade in Geneva ~ Bugle (tal)
. Talks fade in Geneva | bugle post ¶ B {P} ⇒ inferred 0: Talks fade in Geneva | bugle post (tal)
. Talks fade in Geneva | the Post ¶ B {P} ⇒ inferred 0: Talks fade in Geneva ~ the Post (tal)
. Talks fade in Geneva | Bugle! ¶ B {P} ⇒ inferred 0: Talks fade in Geneva | Bugle! (tal)
. Talks fade in Geneva | A B C D E F G ¶ B {P} ⇒ inferred 0: Talks fade in Geneva ~ A B C D E F G (tal)
. Talks fade in Geneva | A B C D E F G H ¶ B {P} ⇒ inferred 0: Talks fade in Geneva | A B C D E F G H (tal)
. Talks fade in Geneva｜Bugle ¶ B {P} ⇒ inferred 0: Talks fade in Geneva ~ Bugle (tal)
. Talks fade | Sport | Bugle ¶ B Talks fade ¶ B {P} ⇒ inferred 0: Talks fade ~ Sport | Bugle (tal)
. Talks fade | Sport | Bugle ¶ B {P} ⇒ inferred 0: Talks fade | Sport ~ Bugle (tal)
. Talks fade: hope ends ¶ B Talks fade: hope ends ¶ B {P} ⇒ inferred 0: Talks fade: hope ends (tal)
. Talks fade : hope ends ¶ B Talks fade ¶ B {P} ⇒ inferred 0: Talks fade ~ hope ends (tal)
. Talks fade--hope ¶ B Talks fade ¶ B {P} ⇒ inferred 0: Talks fade ~ hope (tal)
. Talks fade * hope ¶ B Talks fade ¶ B {P} ⇒ inferred 0: Talks fade ~ hope (tal)
. Talks fade · hope ¶ B Talks fade ⇒ inferred 0: Talks fade ~ hope (tal)
. Talks fade » hope ¶ B Talks fade ⇒ inferred 0: Talks fade ~ hope (tal)
. Talks fade › hope ¶ B Talks fade ⇒ inferred 0: Talks fade ~ hope (tal)
. Talks fade — hope ¶ B Talks fade ⇒ inferred 0: Talks fade ~ hope (tal)
. Talks fade：hope ¶ B Talks fade ⇒ inferred 0: Talks fade ~ hope (tal)
. Talks fade / hope ¶ B Talks fade ⇒ inferred 0: Talks fade / hope (tal)
. Talks fade in Geneva ¶ B {P} ⇒ inferred 0: Talks fade in Geneva (tal)
. Talks fade now ¶ B {P} ⇒ -
. Talks fade now ¶ B Talks fade now ¶ B {P} ⇒ inferred 0: Talks fade now (tal)
. Caption: talks fade in Geneva ¶ B {P} ⇒ -
. by Jane Example | Mar 4, 2014 | Opinion ¶ B {P} ⇒ -
. {x401} ⇒ -
. Home ¶ . News ¶ . Talks fade in Geneva ¶ B {P} ⇒ inferred 2: Talks fade in Geneva (tal)
. Home ¶ . Home ¶ . Home ¶ . Home ¶ . Home ¶ . Home ¶ . Home ¶ . Home ¶ . Home ¶ . Home ¶ . Home ¶ . Talks fade in Geneva ¶ B {P} ⇒ inferred 11: Talks fade in Geneva (tal)
. Home ¶ . Home ¶ . Home ¶ . Home ¶ . Home ¶ . Home ¶ . Home ¶ . Home ¶ . Home ¶ . Home ¶ . Home ¶ . Home ¶ . Talks fade in Geneva ¶ B {P} ⇒ inferred 12: Talks fade in Geneva (tal)
. Home ⇒ -
{"rowMarks":[0]} . #Port News Feed ¶ B {P} ⇒ -
{"rowMarks":[0,1]} . Talks fade in Geneva | Bugle ¶ B {P} ⇒ -
{"rowMarks":[0,1]} . Talks fade in Geneva | Bugle ¶ B Talks fade in Geneva ⇒ inferred 0: Talks fade in Geneva ~ Bugle (tal)
{"rowMarks":[0,1]} . Talks fade now ¶ B Talks fade now ⇒ -
{"rowMarks":[0,1]} . Talks | Bugle ¶ B Talks ⇒ -
{"rowMarks":[0,0]} . Talks fade in Geneva | Bugle ¶ B {P} ⇒ inferred 0: Talks fade in Geneva ~ Bugle (tal)
{"suffixes":["Daily Bugle"]} . Talks fade in Geneva | Bugle ¶ B {P} ⇒ inferred 0: Talks fade in Geneva | Bugle (tal)
{"site":{"siteTitle":["The Bugle"]}} . THE BUGLE ¶ . Talks {x394} ¶ B x ⇒ profiled 1: Talks {x394} (tal)
`),
  )("%s", (page, told) => {
    const context = pageTold(page).context;
    const title = findPageTitle(context);
    const said = ({ start, end }: Span) => short(context.text.slice(start, end));
    const suffix = title?.suffix === undefined ? "" : ` ~ ${said(title.suffix)}`;
    expect(title ? `${title.basis} ${title.line}: ${said(title.headline)}${suffix} (${title.firstLetters})` : "-").toBe(
      told,
    );
  });

  test("stands again within 120 lines", () => {
    const page = (between: number) => pageOf([". Talks fade", ...Array(between).fill("B x"), "B Talks fade"]);
    expect([findPageTitle(page(118))?.basis, findPageTitle(page(119))]).toEqual(["inferred", undefined]);
    expect(findPageTitle(page(118))?.folded).toBe("talks fade");
  });
});

describe("a line that says the headline again", () => {
  const title = "Harbour of Lunderby opens again on Monday";
  test.each([
    [title, true],
    [title.toUpperCase(), true],
    [`“${title}”`, true],
    ["Harbour at Lunderby opens again on Monday", true],
    ["A harbour of Lunderby opens again on Monday", true],
    ["Harbours in Riverton may open again on Monday", false],
    [`${title}.`, false],
    ["Harbour of Lunderby opens again", false],
    [`${title} and so on`, false],
    ["Harbour", false],
    [`${title}${" ".repeat(4)}${"x".repeat(80)}`, false],
  ])("%s: %s", (line, repeats) => {
    const page = pageOf([`. ${title}`, `B ${line}`], { title: [0, title] });
    expect(repeatsTitle(page, 1)).toBe(repeats);
    expect(repeatsTitle(pageOf([`. ${title}`, `B ${line}`]), 1)).toBe(false);
  });

  test("has a full stop where the headline has one", () => {
    const stopped = pageOf([`. ${title}.`, `B ${title}.`], { title: [0, `${title}.`] });
    expect(repeatsTitle(stopped, 1)).toBe(true);
  });

  test("says a short headline in the same words", () => {
    const short = pageOf([". Talks fade in June", "B Talks fade in July", "B talks fade in June"], {
      title: [0, "Talks fade in June"],
    });
    expect([repeatsTitle(short, 1), repeatsTitle(short, 2)]).toEqual([false, true]);
  });

  test("the body has begun above it behind two sentences, on a bare page behind one", () => {
    const told = [0, 1, 2].flatMap((proseAbove) => [true, false].map((bare) => belowProse({ bare, proseAbove })));
    expect(told).toEqual([false, false, true, false, true, true]);
  });
});

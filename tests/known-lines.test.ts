import { describe, expect, test } from "vitest";
import type { BlockRule } from "../src/blocks/rule.js";
import { ruleList } from "../src/blocks/rule-list.js";
import { datelineLine } from "../src/blocks/rules/dateline-line.js";
import { knownLine } from "../src/blocks/rules/known-line.js";
import { fixedLine, templateLine } from "../src/blocks/rules/template-line.js";
import type { TemplateKnowledge } from "../src/blocks/template/knowledge.js";
import { asked, casesOf, pageOf } from "./support/page-rows.js";

describe("a line that the site's template knows", () => {
  const line = (role: string | undefined, pages: number, fixed?: boolean) => ({ role, pages, ...(fixed && { fixed }) });
  const template = {
    pages: 10,
    hasFixed: true,
    lines: new Map<string, unknown>([
      ["select page", line("share", 9, true)],
      ["nobody", line(undefined, 9, true)],
      ["often", line("share", 5)],
      ["seldom", line("share", 4)],
      ["headline of it", line("headline", 9)],
      ["without", line(undefined, 9)],
    ]),
  } as unknown as TemplateKnowledge;
  const made = (rule: BlockRule, row: string, told: TemplateKnowledge | undefined = template) => {
    const page = pageOf([row], { template: told });
    const [found] = ruleList([rule])(page)(0);
    const recognised = found?.recognise(0, page);
    return recognised && `${found?.name} ${recognised.basis} ${recognised.pieces[0]?.role} ${recognised.next}`;
  };

  test("has the role that a person gave it", () => {
    expect(made(fixedLine, "B Select  page")).toBe("fixed-line profiled share 1");
    expect([made(fixedLine, "B Nobody"), made(fixedLine, "B Often"), made(fixedLine, "B Other")]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
    expect(made(fixedLine, "B Select page", { ...template, hasFixed: false })).toBeUndefined();
  });

  test("has the role that it has on other pages, or that of its side", () => {
    expect(made(templateLine, ". Often")).toBe("template-line profiled share 1");
    expect(made(templateLine, ". Seldom")).toBeUndefined();
    expect(made(templateLine, ". Headline of it")).toBe("template-line profiled navigation 1");
    expect(made(templateLine, "A Without")).toBe("template-line profiled footer 1");
    expect(made(templateLine, "G Often")).toBe("template-line profiled share 1");
    expect([made(templateLine, "G Without"), made(templateLine, "B Often"), made(templateLine, "i Often")]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
    expect([made(templateLine, "H Often"), made(templateLine, ". Other")]).toEqual([undefined, undefined]);
    const page = pageOf([". Often"]);
    expect(ruleList([templateLine, fixedLine])(page)(0)).toEqual([]);
  });
});

describe("a line of known words with marks behind it", () => {
  test.each(
    casesOf(`
→ B Share· ⇒ -
→ B Share | ⇒ known-line inferred 1 ‖ share: Share |
→ B + Share ⇒ -
→ B share ¶ x ⇒ known-line inferred 1 ‖ share: share
→ B Share >  ⇒ known-line inferred 1 ‖ share: Share >
→ B Related: ⇒ known-line inferred 1 ‖ related: Related:
→ B Related: x ⇒ known-line inferred 1 ‖ related: Related: x
→ B Read more： x ⇒ -
→ B Menu: ⇒ known-line inferred 1 ‖ navigation: Menu:
→ B {x50} Share ⇒ -
→ B also read: x ⇒ known-line inferred 1 ‖ related: also read: x
`),
  )("%s", (page, made) => {
    expect(asked(knownLine, page)).toBe(made);
  });
});

describe("a place on a line of its own", () => {
  test.each(
    casesOf(`
→ B x ¶ B {P} ⇒ -
→ B LU ¶ B {P} ⇒ -
→ B London, ¶ B {P} ⇒ -
→ B Old London. ¶ B {P} ¶ B in Old London it ⇒ -
→ B Old Town of London. ¶ B {P} ⇒ -
→ B The Old Town London. ¶ B {P} ¶ B in The Old Town London it ⇒ -
→ B Three Old Town London. ¶ B {P} ¶ B in Three Old Town London it ⇒ -
→ B Lunderby 5. ¶ B {P} ¶ B in Lunderby 5 it ⇒ -
→ B London (AP) — ¶ B {P} ⇒ dateline-line inferred 1 ‖ dateline: London (AP) —
→ B A B C D E — ¶ B {P} ⇒ -
→ B LONDON, Monday, April 25, 2024 (AP) — ¶ B {P} ⇒ -
→ B LONDON, Monday, Apr 25 (AP) — ¶ B {P} ⇒ -
→ L London ¶ L x ¶ B {P} ⇒ -
B {P} ¶ B {P} ¶ → B London ¶ B x ⇒ -
→ G London ¶ B {P} ⇒ dateline-line inferred 1 ‖ dateline: London
`),
  )("%s", (page, made) => {
    expect(asked(datelineLine, page)).toBe(made);
  });
});

import { describe, expect, test } from "vitest";
import type { BlockRule } from "../src/blocks/rule.js";
import { ruleList } from "../src/blocks/rule-list.js";
import { fixedLine, templateLine } from "../src/blocks/rules/template-line.js";
import type { TemplateKnowledge } from "../src/blocks/template/knowledge.js";
import { pageOf } from "./support/page-rows.js";

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

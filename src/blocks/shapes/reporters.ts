import type { Span } from "../../text/span.js";

const run = /[^\s、，,：:()（）]+/g;
const role = /^.{0,8}(?:[记記]者|通[讯訊][员員])/;
const name = /^\p{Lo}{2,4}$/u;

/**
 * The reporters of a Chinese dateline or byline, behind what calls them so:
 *
 * ```text
 * 记者 李例 王样   记者林小美、王大明   本报记者李例 通讯员王样
 *      ^^   ^^         ^^^  ^^^          ^^        ^^
 * ```
 *
 * None where other words stand among them.
 */
export function reportersIn(text: string, { start, end }: Span): readonly Span[] {
  const names: Span[] = [];
  let called = false;
  for (const { 0: said, index } of text.slice(start, end).matchAll(run)) {
    const before = role.exec(said)?.[0].length ?? 0;
    called ||= before > 0;
    const printed = said.slice(before);
    if (!called || (printed === "" ? before === 0 : !name.test(printed))) return [];
    if (printed !== "") names.push({ start: start + index + before, end: start + index + said.length });
  }
  return names;
}

const column = /^[记記]者\p{Lo}{2,4}$/u;

/** The same of a whole line, where that is a byline: `记者调查` is a column. */
export function reportersOf(line: string): readonly Span[] {
  if (line.length > 60 || !/^.{0,8}[记記]者/.test(line) || column.test(line)) return [];
  return reportersIn(line, { start: 0, end: line.length });
}

import { MARK_BITS } from "../text/char-class.js";
import type { BlockContext } from "./context.js";
import type { BlockRule } from "./rule.js";
import { firstWord, mayOpen, openingKinds } from "./vocabulary.js";

/** An ordered list of rules that gives for each line those that it may be meant by, in the same order. */
export interface RuleList {
  rulesFor(context: BlockContext, marks: number, start: number, end: number): readonly AskedRule[];
}

type AskedRule = Pick<BlockRule, "name" | "recognise">;

/**
 * Prepares a list: rules state cheap conditions (marks, length, first word), and each combination of them that occurs
 * gets its own short list once, so that most lines are shown to few rules.
 */
export function ruleList(rules: readonly BlockRule[]): RuleList {
  const asked = rules.reduce((union, { needs = 0 }) => union | needs, 0);
  const lengths = [...new Set(rules.flatMap(({ longest = [] }) => longest))].sort((a, b) => a - b);
  // Rules that ask for an opening state a length: a paragraph's first word is never looked up.
  const longestOpening = Math.max(
    0,
    ...rules.map(({ opening, longest = Number.POSITIVE_INFINITY }) => (opening ? longest : 0)),
  );
  const lists = new Map<number, readonly AskedRule[]>();
  return {
    rulesFor({ text, vocabulary }, marks, start, end) {
      const opens = end - start <= longestOpening && mayOpen(text.charCodeAt(start), vocabulary);
      const openings = opens ? (vocabulary.openingBits.get(firstWord(text, start, end)) ?? 0) : 0;
      const key =
        (((lengthClass(end - start, lengths) << openingKinds.length) | openings) << MARK_BITS) | (marks & asked);
      const known = lists.get(key);
      if (known !== undefined) return known;
      const fitting = rules.filter((rule) => fits(rule, marks, end - start, openings));
      // Of one shape all, for they are asked for every line.
      const made = fitting.map(({ name, recognise }) => ({ name, recognise }));
      lists.set(key, made);
      return made;
    },
  };
}

function lengthClass(length: number, lengths: readonly number[]): number {
  let index = 0;
  while (index < lengths.length && length > (lengths[index] as number)) index++;
  return index;
}

function fits({ needs, longest, opening }: BlockRule, marks: number, length: number, openings: number): boolean {
  if (needs !== undefined && (marks & needs) === 0) return false;
  if (longest !== undefined && length > longest) return false;
  return opening === undefined || (openings & (1 << openingKinds.indexOf(opening))) !== 0;
}

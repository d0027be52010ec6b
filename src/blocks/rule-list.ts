import { Mark } from "../text/char-class.js";
import type { BlockContext } from "./context.js";
import type { BlockRule } from "./rule.js";
import { firstWord, mayOpen, openingKinds } from "./vocabulary.js";

/** An ordered list of rules that gives for each line those that it may be meant by, in the same order. */
export interface RuleList {
  rulesFor(context: BlockContext, marks: number, start: number, end: number): readonly AskedRule[];
}

type AskedRule = Pick<BlockRule, "name" | "recognise">;

/** The marks that rules ask for, as bits from 0. */
const asked = [Mark.Colon, Mark.Bar, Mark.Digit, Mark.Slash, Mark.Bracket] as const;
/** A longer line is no candidate for the rules that state a length below it. */
const LENGTH_CLASSES = [60, 120, 150, 160, 300, 320, 400, 600, 700] as const;

/**
 * Prepares a list: rules state cheap conditions (marks, length, first word), and each combination of them that occurs
 * gets its own short list once, so that most lines are shown to few rules.
 */
export function ruleList(rules: readonly BlockRule[]): RuleList {
  const size = (LENGTH_CLASSES.length + 1) << (asked.length + openingKinds.length);
  const lists: (readonly AskedRule[] | undefined)[] = new Array(size).fill(undefined);
  return {
    rulesFor({ text, vocabulary }, marks, start, end) {
      let key = lengthClass(end - start);
      for (let bit = 0; bit < asked.length; bit++) key = key * 2 + ((marks & (asked[bit] as number)) === 0 ? 0 : 1);
      const word = mayOpen(text.charCodeAt(start), vocabulary) ? firstWord(text, start, end) : "";
      const bits = word === "" ? 0 : (vocabulary.openingBits.get(word) ?? 0);
      key = (key << openingKinds.length) | bits;
      const known = lists[key];
      if (known !== undefined) return known;
      const fitting = rules.filter((rule) => fits(rule, marks, end - start, bits));
      // Of one shape all, for they are asked for every line.
      const made = fitting.map(({ name, recognise }) => ({ name, recognise }));
      lists[key] = made;
      return made;
    },
  };
}

function lengthClass(length: number): number {
  let index = 0;
  while (index < LENGTH_CLASSES.length && length > (LENGTH_CLASSES[index] as number)) index++;
  return index;
}

function fits({ needs, longest, opening }: BlockRule, marks: number, length: number, openings: number): boolean {
  if (needs !== undefined && (marks & needs) === 0) return false;
  if (longest !== undefined && length > longest) return false;
  return opening === undefined || (openings & (1 << openingKinds.indexOf(opening))) !== 0;
}

import { MARK_BITS } from "../text/char-class.js";
import type { BlockContext } from "./context.js";
import { mayBegin } from "./letter-filter.js";
import type { BlockRule } from "./rule.js";
import { firstWord, openingKinds } from "./vocabulary.js";

export type AskedRule = Pick<BlockRule, "name" | "recognise">;

/** For each line of a page the rules that it may be meant by, in the order of their list. */
export type RulesOfPage = (at: number) => readonly AskedRule[];

const STATE_BITS = 3;

/**
 * Prepares an ordered list of rules: they state cheap conditions (marks, length, first word, state), and each
 * combination of them that occurs gets its own short list once, so that most lines are shown to few rules.
 */
export function ruleList(rules: readonly BlockRule[]): (context: BlockContext) => RulesOfPage {
  const asked = rules.reduce((union, { needs = 0 }) => union | needs, 0);
  const stated = rules.some(({ states }) => states !== undefined);
  const classes = lengthClasses(rules.flatMap(({ longest = [] }) => longest));
  // Rules that ask for an opening state a length: a paragraph's first word is never looked up.
  const opened = rules.flatMap(({ opening, longest = Number.POSITIVE_INFINITY }) => (opening ? longest : []));
  const longestOpening = Math.max(0, ...opened);
  // By the rules that may occur on a page, near the article and far from it.
  const known = new Map<number, Map<number, readonly AskedRule[]>>();

  function listsFor(occurring: number) {
    let lists = known.get(occurring);
    if (lists === undefined) {
      lists = new Map();
      known.set(occurring, lists);
    }
    return lists;
  }

  return (context) => {
    const { text, lines, vocabulary } = context;
    let near = 0;
    let far = 0;
    rules.forEach(({ mayOccur, everywhere }, bit) => {
      if (mayOccur !== undefined && !mayOccur(context)) return;
      near |= 1 << bit;
      if (everywhere) far |= 1 << bit;
    });
    const nearLists = listsFor(near);
    const farLists = listsFor(far);
    return (at) => {
      const start = lines.textStarts[at] as number;
      const length = (lines.textEnds[at] as number) - start;
      const opens = length <= longestOpening && mayBegin(vocabulary.openingFilter, text, start);
      const openings = opens ? (vocabulary.openingBits.get(firstWord(text, start, start + length)) ?? 0) : 0;
      const marks = (lines.marks[at] as number) & asked;
      const state = stated ? context.state(at) : 0;
      const kind = classes[length < classes.length ? length : classes.length - 1] as number;
      const key = (((((kind << openingKinds.length) | openings) << STATE_BITS) | state) << MARK_BITS) | marks;
      const isNear = at >= context.from && at <= context.to;
      const lists = isNear ? nearLists : farLists;
      let list = lists.get(key);
      if (list === undefined) {
        const occurring = isNear ? near : far;
        // Of one shape all, for they are asked for every line.
        list = rules
          .filter((rule, bit) => (occurring & (1 << bit)) !== 0 && fits(rule, { marks, length, openings, state }))
          .map(({ name, recognise }) => ({ name, recognise }));
        lists.set(key, list);
      }
      return list;
    };
  };
}

/** By length: how many of the limits lie below it; the last place stands for all that are longer. */
function lengthClasses(limits: readonly number[]): Uint8Array {
  const classes = new Uint8Array(Math.max(0, ...limits) + 2);
  for (const limit of new Set(limits)) {
    for (let length = limit + 1; length < classes.length; length++) classes[length] = (classes[length] as number) + 1;
  }
  return classes;
}

interface LineKind {
  readonly marks: number;
  readonly length: number;
  readonly openings: number;
  readonly state: number;
}

function fits({ needs, longest, opening, states }: BlockRule, { marks, length, openings, state }: LineKind): boolean {
  if (needs !== undefined && (marks & needs) === 0) return false;
  if (longest !== undefined && length > longest) return false;
  if (states !== undefined && (states & (1 << state)) === 0) return false;
  return opening === undefined || (openings & (1 << openingKinds.indexOf(opening))) !== 0;
}

import { MARK_BITS } from "../text/char-class.js";
import type { BlockContext } from "./context.js";
import { mayBegin } from "./letter-filter.js";
import type { BlockRule } from "./rule.js";
import { openingKinds, openingsOf } from "./vocabulary.js";

export type AskedRule = Pick<BlockRule, "name" | "recognise">;

/** For each line of a page the rules that it may be meant by, in the order of their list. */
export type RulesOfPage = (at: number) => readonly AskedRule[];

const STATE_BITS = 3;

/**
 * Prepares an ordered list of rules: they state cheap conditions (marks, length, first word, state), and each
 * combination of them that occurs gets its own short list once, so that most lines are shown to few rules.
 */
export function ruleList(rules: readonly BlockRule[]): (context: BlockContext) => RulesOfPage {
  const needed = [...new Set(rules.flatMap(({ needs = [] }) => needs))];
  let kindsOfMarks: Uint8Array | undefined;
  const stated = rules.some(({ states }) => states !== undefined);
  const classes = lengthClasses(rules.flatMap(({ longest = [] }) => longest));
  // Rules that ask for an opening state a length: a paragraph's first word is never looked up.
  const opened = rules.flatMap(({ opening, longest = Number.POSITIVE_INFINITY }) => (opening ? longest : []));
  const longestOpening = Math.max(0, ...opened);
  // A key has no bits for what no rule asks for, so that the lists stand in a small array.
  const openingBits = longestOpening > 0 ? openingKinds.length : 0;
  const stateBits = stated ? STATE_BITS : 0;
  const size = ((classes.at(-1) as number) + 1) << (openingBits + stateBits + needed.length);
  // By the rules that may occur on a page, near the article and far from it.
  const known = new Map<number, (readonly AskedRule[] | undefined)[]>();

  function listsFor(occurring: number) {
    let lists = known.get(occurring);
    if (lists === undefined) {
      lists = new Array(size).fill(undefined);
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
    kindsOfMarks ??= markKinds(needed);
    const kinds = kindsOfMarks;
    return (at) => {
      const start = lines.textStarts[at] as number;
      const length = (lines.textEnds[at] as number) - start;
      const opens = length <= longestOpening && mayBegin(vocabulary.openingFilter, text, start);
      const openings = opens ? openingsOf(text, start, start + length, vocabulary) : 0;
      const marks = lines.marks[at] as number;
      const state = stated ? context.state(at) : 0;
      const kind = classes[length < classes.length ? length : classes.length - 1] as number;
      const key =
        (((((kind << openingBits) | openings) << stateBits) | state) << needed.length) | (kinds[marks] as number);
      const isNear = at >= context.from && at <= context.to;
      const lists = isNear ? nearLists : farLists;
      let list = lists[key];
      if (list === undefined) {
        const occurring = isNear ? near : far;
        // Of one shape all, for they are asked for every line.
        list = rules
          .filter((rule, bit) => (occurring & (1 << bit)) !== 0 && fits(rule, { marks, length, openings, state }))
          .map(({ name, recognise }) => ({ name, recognise }));
        lists[key] = list;
      }
      return list;
    };
  };
}

/** By marks: which of the needs they meet, a bit each. */
function markKinds(needed: readonly number[]): Uint8Array {
  const kinds = new Uint8Array(1 << MARK_BITS);
  for (let marks = 0; marks < kinds.length; marks++) {
    needed.forEach((needs, bit) => {
      if ((marks & needs) !== 0) kinds[marks] = (kinds[marks] as number) | (1 << bit);
    });
  }
  return kinds;
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

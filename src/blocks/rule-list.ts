import type { BlockRole } from "../model/block.js";
import { MARK_BITS } from "../text/char-class.js";
import { emptyList } from "../text/empty-list.js";
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
  const followed = new Map([...new Set(rules.flatMap(({ after = [] }) => after))].map((role, at) => [role, at]));
  const placed = rules.filter(({ within }) => within !== undefined);
  const placedBits = placed.map((rule) => 1 << rules.indexOf(rule));
  const size = ((classes.at(-1) as number) + 1) << (openingBits + stateBits + needed.length);
  // By the rules that may occur on a page, near the article and far from it.
  const known = new Map<number, Lists>();

  function listsFor(occurring: number) {
    let lists = known.get(occurring);
    if (lists === undefined) {
      lists = { plain: new Array(size).fill(undefined), others: new Map() };
      known.set(occurring, lists);
    }
    return lists;
  }

  /** By line: which of the rules that name their lines may be asked, a bit each. */
  function placesOn(context: BlockContext, occurring: number): Uint8Array {
    const { count } = context.lines;
    const places = new Uint8Array(count);
    for (let place = 0; place < placed.length; place++) {
      if ((occurring & (placedBits[place] as number)) === 0) continue;
      for (const [from, to] of placed[place]?.within?.(context) ?? []) {
        for (let at = Math.max(0, from); at <= to && at < count; at++)
          places[at] = (places[at] as number) | (1 << place);
      }
    }
    return places;
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
    const places = placesOn(context, near);
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
      const place = places[at] as number;
      const behind = context.previous === undefined ? -1 : (followed.get(context.previous.role) ?? -1);
      // Most lines are named by no rule, and stand behind nothing of note.
      const other = (key * (followed.size + 1) + behind + 1) * (1 << placed.length) + place;
      const plain = place === 0 && behind < 0;
      let list = plain ? lists.plain[key] : lists.others.get(other);
      if (list === undefined) {
        const occurring = isNear ? near : far;
        const line = { marks, length, openings, state, previous: context.previous?.role };
        // Of one shape all, and lists of one kind, the empty ones too: they are asked for every line.
        const asked = emptyList<AskedRule>();
        rules.forEach((rule, bit) => {
          const named = rule.within === undefined || (place & (1 << placed.indexOf(rule))) !== 0;
          if (!named || (occurring & (1 << bit)) === 0 || !fits(rule, line)) return;
          asked.push({ name: rule.name, recognise: rule.recognise });
        });
        list = asked;
        if (plain) lists.plain[key] = list;
        else lists.others.set(other, list);
      }
      return list;
    };
  };
}

/** The lists of rules that are asked, by what a line is. */
interface Lists {
  readonly plain: (readonly AskedRule[] | undefined)[];
  /** The same for lines that rules name, or that stand behind pieces that rules ask for. */
  readonly others: Map<number, readonly AskedRule[]>;
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
  readonly previous: BlockRole | undefined;
}

function fits(rule: BlockRule, { marks, length, openings, state, previous }: LineKind): boolean {
  const { needs, longest, opening, states, after } = rule;
  if (needs !== undefined && (marks & needs) === 0) return false;
  if (longest !== undefined && length > longest) return false;
  const follows = previous !== undefined && after?.includes(previous) === true;
  if ((states !== undefined || after !== undefined) && !follows && ((states ?? 0) & (1 << state)) === 0) return false;
  return opening === undefined || (openings & (1 << openingKinds.indexOf(opening))) !== 0;
}

import type { Report } from "../../diagnostics/diagnostic.js";
import type { ByteRange } from "../../text/span.js";
import type { Boundary } from "./boundary.js";
import type { Cover } from "./cover.js";

/** What an export says how many documents it has, against what is found in it. */
export interface Count {
  /** The total that most documents name; the cover's where none does. */
  readonly declared: number | undefined;
  /** Counts a document, with its number where a list gives it one. Where it names another total than the others: theirs. */
  add(boundary: Boundary | undefined, number?: number): number | undefined;
  /** True where a document with this number belongs to another export that follows in the same file. */
  isOther(boundary: Boundary, next: Boundary | undefined): boolean;
  /** Compares, at the end of the export. */
  finish(report: Report, bytes: ByteRange): void;
}

/**
 * @param ahead - the lines that open the first documents: an export may begin with a document of another one.
 */
export function newCount(items: Cover["items"], ahead: readonly (Boundary | undefined)[]): Count {
  const totals = new Map<number, number>();
  const numbers: number[] = [];
  const stated = items === undefined ? undefined : items.to - items.from + 1;
  let most: number | undefined;
  const tally = (total: number, by: number) => {
    const times = (totals.get(total) ?? 0) + by;
    totals.set(total, times);
    // Of totals that are named equally often the first counts.
    if (most === undefined || times > (totals.get(most) ?? 0)) most = total;
  };
  for (const boundary of ahead) if (boundary !== undefined) tally(boundary.total, 1);
  // These are not counted again when their turn comes.
  let tallied = ahead.filter((boundary) => boundary !== undefined).length;
  // What the cover says decides between totals that are named equally often.
  if (stated !== undefined && totals.has(stated)) tally(stated, 0.5);
  let found = 0;
  const count: Count = {
    get declared() {
      return expected(most, items).count;
    },
    add(boundary, number) {
      found++;
      if (number !== undefined) numbers.push(number);
      if (boundary === undefined) return undefined;
      const before = most;
      if (tallied > 0) tallied--;
      else tally(boundary.total, 1);
      numbers.push(boundary.number);
      return before === boundary.total ? undefined : before;
    },
    isOther({ number, total }, next) {
      const before = most;
      if (number !== 1 || found === 0 || before === undefined) return false;
      return numbers.length >= before || (total !== before && next?.number === 2 && next.total === total);
    },
    finish(report, bytes) {
      const { count: declared, first, last } = expected(most, items);
      if (declared === undefined || declared === found) return;
      const missing = numbers.length === 0 ? "" : gaps(numbers, first, last);
      const named = missing === "" ? "" : `; missing: ${missing}`;
      report("EXPORT_COUNT_MISMATCH", bytes, `${declared} declared, ${found} found${named}`);
    },
  };
  return count;
}

/** Documents 501 to 1000 of 2146 are numbered so, or anew from 1. */
function expected(total: number | undefined, items: Cover["items"]) {
  if (items === undefined) return { count: total, first: 1, last: total ?? 0 };
  const stated = items.to - items.from + 1;
  if (total !== undefined && total !== stated && total < items.to) return { count: total, first: 1, last: total };
  return total === undefined || total === stated
    ? { count: stated, first: 1, last: stated }
    : { count: stated, first: items.from, last: items.to };
}

/** No more stretches are named. */
const MOST_NAMED = 12;

/** Which numbers from `first` to `last` are not there: `3-5, 9`. */
function gaps(numbers: readonly number[], first: number, last: number): string {
  const named: string[] = [];
  let next = first;
  const name = (to: number) => {
    if (to >= next) named.push(to === next ? `${next}` : `${next}-${to}`);
  };
  for (const number of [...numbers].sort((one, other) => one - other)) {
    if (number < next || number > last) continue;
    name(number - 1);
    next = number + 1;
  }
  name(last);
  return named.length > MOST_NAMED ? `${named.slice(0, MOST_NAMED).join(", ")} …` : named.join(", ");
}

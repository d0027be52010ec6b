import type { Columns } from "./columns.js";
import type { RowSource } from "./own-columns.js";

const LONGEST_REPEAT = 900;
const PREFIX = 24;
/** Of a row's first characters every third is looked at, and so many of its last. */
const STEP = 3;
const TAIL = 4;

/**
 * 0 alone, 1 twice, 2 more often, 3 begins like another row, 4 too long to look.
 *
 * A few characters tell most rows apart: only those that look like another are compared as a whole.
 */
export function markRepeats({ text, lines }: Pick<RowSource, "text" | "lines">, rows: Uint32Array, columns: Columns) {
  const count = rows.length;
  // Some sixteen places a row.
  const shift = Math.max(8, Math.clz32(count) - 4);
  const heads = new Uint8Array(2 ** (32 - shift));
  const wholes = new Uint8Array(heads.length);
  const headOf = new Uint32Array(count);
  const wholeOf = new Uint32Array(count);
  for (let row = 0; row < count; row++) {
    const at = rows[row] as number;
    const start = lines.textStarts[at] as number;
    const end = lines.textEnds[at] as number;
    let hash = 0;
    for (let place = start, limit = Math.min(end, start + PREFIX); place < limit; place += STEP) {
      hash = Math.imul(hash ^ text.charCodeAt(place), MIX);
    }
    const head = hash >>> shift;
    for (let place = Math.max(start, end - TAIL); place < end; place++) {
      hash = Math.imul(hash ^ text.charCodeAt(place), MIX);
    }
    hash = Math.imul(hash ^ (end - start), MIX);
    const whole = hash >>> shift;
    headOf[row] = head;
    wholeOf[row] = whole;
    if (end - start > PREFIX && (heads[head] as number) < 2) heads[head] = (heads[head] as number) + 1;
    if (end - start <= LONGEST_REPEAT && (wholes[whole] as number) < 2) wholes[whole] = (wholes[whole] as number) + 1;
  }
  const times = new Map<string, number>();
  const prefixes = new Map<string, number>();
  const keys: (string | undefined)[] = new Array(count);
  for (let row = 0; row < count; row++) {
    const at = rows[row] as number;
    const start = lines.textStarts[at] as number;
    const end = lines.textEnds[at] as number;
    if (end - start > PREFIX && heads[headOf[row] as number] === 2) {
      const prefix = text.slice(start, start + PREFIX);
      prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + 1);
    }
    if (end - start > LONGEST_REPEAT || wholes[wholeOf[row] as number] !== 2) continue;
    const key = text.slice(start, end);
    keys[row] = key;
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  for (let row = 0; row < count; row++) {
    const at = rows[row] as number;
    const start = lines.textStarts[at] as number;
    const length = (lines.textEnds[at] as number) - start;
    const key = keys[row];
    const copies = key === undefined ? 1 : (times.get(key) as number);
    let value = length > LONGEST_REPEAT ? 4 : Math.min(copies, 3) - 1;
    if (copies === 1 && length > PREFIX && heads[headOf[row] as number] === 2) {
      if ((prefixes.get(text.slice(start, start + PREFIX)) as number) > 1) value = 3;
    }
    columns.repeat[row] = value;
  }
}

/** An odd number whose bits are spread (Knuth). */
const MIX = 0x9e3779b1;

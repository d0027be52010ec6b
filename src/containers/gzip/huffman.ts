/**
 * Entries of a decoding table, 32 bits each. The low five bits are the length of the code.
 *
 *     literals   0 llllllll llllllll … p nnnnn   one literal, or two (p) whose codes stand one behind the other
 *     symbol     1 0 … base (16) . extra (4) . nnnnn   a length or a distance: its base and how many bits are added to it
 *     special    1 1 …   the end of the block, a further table, or no code at all
 */
const SYMBOL = 1 << 31;
export const SPECIAL = 1 << 30;
/** A code longer than the table's index: the rest of it is looked up in a further table. */
export const FURTHER = 1 << 29;
export const END_OF_BLOCK = 1 << 28;
const NO_CODE = SYMBOL | SPECIAL;

const LONGEST = 15;

/** What each symbol of an alphabet stands for, as an entry without the length of its code. */
export type Alphabet = Int32Array;

/** Lengths 3 to 258, distances 1 to 32768: each `bits` extra bits hold for `run` symbols. */
function ranges(table: Int32Array, at: number, base: number, run: number, last: number): void {
  let from = base;
  for (let symbol = at; symbol < last; symbol++) {
    const extra = Math.max(0, ((symbol - at) / run - 1) | 0);
    table[symbol] = SYMBOL | (from << 9) | (extra << 5);
    from += 1 << extra;
  }
}

/** Literals, the end of a block, lengths. */
export const literals: Alphabet = new Int32Array(288).fill(NO_CODE);
for (let byte = 0; byte < 256; byte++) literals[byte] = byte << 8;
literals[256] = NO_CODE | END_OF_BLOCK;
ranges(literals, 257, 3, 4, 285);
// The last length stands outside the row: 258, and no extra bits.
literals[285] = SYMBOL | (258 << 9);

export const distances: Alphabet = new Int32Array(32).fill(NO_CODE);
ranges(distances, 0, 1, 2, 30);

/** The code lengths of the other two alphabets: the symbol itself is the value. */
export const lengths: Alphabet = Int32Array.from({ length: 19 }, (_, symbol) => symbol << 8);

const counts = new Uint16Array(LONGEST + 1);
const places = new Uint16Array(LONGEST + 2);
const sorted = new Uint16Array(288);

/**
 * Fills `table`, whose index has `root` bits, from the code lengths `lens[from]` up to `lens[from + count]`.
 * False where they are no prefix code: too many codes, or too few, save that a code of one symbol or none may stand alone
 * (`lone`).
 */
export function buildTable(
  table: Int32Array,
  root: number,
  alphabet: Alphabet,
  lens: Uint8Array,
  from: number,
  count: number,
  lone: boolean,
): boolean {
  counts.fill(0);
  for (let symbol = 0; symbol < count; symbol++) {
    const length = lens[from + symbol] as number;
    counts[length] = (counts[length] as number) + 1;
  }
  let longest = LONGEST;
  while (longest > 0 && counts[longest] === 0) longest--;
  let left = 1;
  // Symbols without a code come first.
  const unused = counts[0] as number;
  places[0] = 0;
  places[1] = unused;
  for (let length = 1; length <= LONGEST; length++) {
    left = left * 2 - (counts[length] as number);
    if (left < 0) return false;
    places[length + 1] = (places[length] as number) + (counts[length] as number);
  }
  if (left > 0) {
    if (!lone || longest > 1) return false;
    table.fill(NO_CODE, 0, 1 << root);
  }
  for (let symbol = 0; symbol < count; symbol++) {
    const length = lens[from + symbol] as number;
    const place = places[length] as number;
    places[length] = place + 1;
    sorted[place] = symbol;
  }
  const size = 1 << root;
  let code = 0;
  let next = size;
  let base = 0;
  let width = root;
  let prefix = -1;
  for (let at = unused; at < count; at++) {
    const symbol = sorted[at] as number;
    const length = lens[from + symbol] as number;
    if (length > root && (code & (size - 1)) !== prefix) {
      // A further table, as wide as the codes need that begin with the same bits.
      prefix = code & (size - 1);
      base = next;
      width = length - root;
      let room = 1 << width;
      while (width + root < longest) {
        room -= counts[width + root] as number;
        if (room <= 0) break;
        width++;
        room <<= 1;
      }
      next += 1 << width;
      table[prefix] = NO_CODE | FURTHER | (base << 9) | width;
    }
    counts[length] = (counts[length] as number) - 1;
    const entry = (alphabet[symbol] as number) | length;
    const end = length > root ? base + (1 << width) : size;
    const step = 1 << (length > root ? length - root : length);
    for (let slot = length > root ? base + (code >> root) : code; slot < end; slot += step) table[slot] = entry;
    // The code counts up, its bits in the order of the stream: from the top.
    let bit = 1 << (length - 1);
    while (code & bit) bit >>= 1;
    code = bit === 0 ? 0 : (code & (bit - 1)) + bit;
  }
  return true;
}

/** Joins two short literals where both codes fit into the index, so that one look gives two bytes. */
export function pairLiterals(table: Int32Array, root: number): void {
  for (let slot = (1 << root) - 1; slot >= 0; slot--) {
    const first = table[slot] as number;
    const length = first & 31;
    if (first < 0 || length >= root) continue;
    const second = table[slot >> length] as number;
    const both = length + (second & 31);
    if (second >= 0 && both <= root) table[slot] = (first & 0xff00) | ((second & 0xff00) << 8) | 32 | both;
  }
}

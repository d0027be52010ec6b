interface Notation {
  readonly bits: number;
  readonly alphabet: string;
  /** Whether `a` is another digit than `A`. */
  readonly caseMatters: boolean;
}

const notations: readonly Notation[] = [
  { bits: 4, alphabet: "0123456789abcdef", caseMatters: false },
  { bits: 5, alphabet: "abcdefghijklmnopqrstuvwxyz234567", caseMatters: false },
  { bits: 6, alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", caseMatters: true },
];

/**
 * The bytes that a digest of a known length stands for, in each notation that its characters allow: hex, base32, base64,
 * base64url; with or without the padding. Empty where there is none.
 */
export function decodedDigest(stated: string, length: number): Uint8Array[] {
  // Longer than any notation writes it, so that what follows is bounded.
  if (stated.length > length * 2 + 8) return [];
  const digits = withoutPadding(stated);
  const found: Uint8Array[] = [];
  for (const notation of notations) {
    if (digits.length !== Math.ceil((length * 8) / notation.bits)) continue;
    const bytes = decodedBy(notation, digits, length);
    if (bytes !== undefined) found.push(bytes);
  }
  return found;
}

const tables = new Map<Notation, Uint8Array>();
const NO_DIGIT = 0xff;

/** By character code: its digit. */
function tableOf(notation: Notation): Uint8Array {
  let table = tables.get(notation);
  if (table === undefined) {
    table = new Uint8Array(128).fill(NO_DIGIT);
    for (let digit = 0; digit < notation.alphabet.length; digit++) {
      table[notation.alphabet.charCodeAt(digit)] = digit;
      if (!notation.caseMatters) table[notation.alphabet.charAt(digit).toUpperCase().charCodeAt(0)] = digit;
    }
    if (notation.bits === 6) {
      table["-".charCodeAt(0)] = table["+".charCodeAt(0)] as number;
      table["_".charCodeAt(0)] = table["/".charCodeAt(0)] as number;
    }
    tables.set(notation, table);
  }
  return table;
}

function decodedBy(notation: Notation, digits: string, length: number): Uint8Array | undefined {
  const { bits } = notation;
  const table = tableOf(notation);
  const bytes = new Uint8Array(length);
  let held = 0;
  let count = 0;
  let to = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = table[digits.charCodeAt(at)] ?? NO_DIGIT;
    if (digit === NO_DIGIT) return undefined;
    held = ((held << bits) | digit) & 0xffff;
    count += bits;
    if (count < 8) continue;
    count -= 8;
    // What is left of the last digit goes nowhere.
    bytes[to++] = held >>> count;
  }
  return bytes;
}

/** True where a text is as long as a digest of a length is in one of the notations. */
export function isOfLength(stated: string, length: number): boolean {
  const digits = withoutPadding(stated).length;
  return notations.some(({ bits }) => digits === Math.ceil((length * 8) / bits));
}

function withoutPadding(stated: string): string {
  let end = stated.length;
  while (end > 0 && stated[end - 1] === "=") end--;
  return stated.slice(0, end);
}

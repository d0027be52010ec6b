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
  const digits = withoutPadding(stated).replaceAll("-", "+").replaceAll("_", "/");
  const found: Uint8Array[] = [];
  for (const { bits, alphabet, caseMatters } of notations) {
    if (digits.length !== Math.ceil((length * 8) / bits)) continue;
    const values = Array.from(caseMatters ? digits : digits.toLowerCase(), (digit) => alphabet.indexOf(digit));
    if (!values.includes(-1)) found.push(packed(values, bits, length));
  }
  return found;
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

function packed(values: readonly number[], bits: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let held = 0;
  let count = 0;
  let at = 0;
  for (const value of values) {
    held = ((held << bits) | value) & 0xffff;
    count += bits;
    if (count < 8) continue;
    count -= 8;
    if (at < length) bytes[at++] = (held >>> count) & 0xff;
  }
  return bytes;
}

/** A number as printed, with the place behind it. */
export interface PrintedNumber {
  readonly value: number;
  /** How many digits it has. */
  readonly digits: number;
  readonly end: number;
}

/** Where the digits 0 to 9 begin in each script: Latin, Arabic, Persian, Devanagari, full-width. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xff10] as const;

/** The digit at a place, or -1. */
export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x660) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1;
  if (code > 0x96f && code < 0xff10) return -1;
  for (const zero of zeros) if (code >= zero && code < zero + 10) return code - zero;
  return -1;
}

/** The number that begins at a place, of so many digits at the most: a longer run is read in part. */
export function numberAt(text: string, at: number, end: number, most: number): PrintedNumber | undefined {
  let value = 0;
  let next = at;
  while (next < end && next - at < most) {
    const digit = digitAt(text, next);
    if (digit < 0) break;
    value = value * 10 + digit;
    next++;
  }
  return next === at ? undefined : { value, digits: next - at, end: next };
}

/** A number of one or two digits that no third one follows. */
export function smallNumberAt(text: string, at: number, end: number): PrintedNumber | undefined {
  const number = numberAt(text, at, end, 2);
  return number === undefined || (number.end < end && digitAt(text, number.end) >= 0) ? undefined : number;
}

/** A body as it is meant, with the way back. */
export interface DecodedBody {
  readonly decoded: Uint8Array;
  /** The place in the body as it stands of a place in what it means. */
  placeOf(at: number): number;
}

/** Decodes a body of quoted-printable or base64; any other stays. What is wrong in it stays as it stands. */
export function decodeBody(bytes: Uint8Array, encoding: string): DecodedBody {
  if (encoding === "quoted-printable") return decodeQuoted(bytes);
  if (encoding === "base64") return decodeBase64(bytes);
  return { decoded: bytes, placeOf: (at) => at };
}

const EQUALS = 0x3d;
const LF = 0x0a;
const CR = 0x0d;

/**
 * ```text
 * caf=C3=A9 at the=     `=` and two figures are a byte, `=` at the end of a line joins it to the next
 *  port
 * ```
 */
function decodeQuoted(bytes: Uint8Array): DecodedBody {
  const decoded = new Uint8Array(bytes.length);
  const places = openPlaces();
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number;
    if (byte !== EQUALS) {
      decoded[length++] = byte;
      at++;
      continue;
    }
    const high = hex(bytes[at + 1]);
    const low = hex(bytes[at + 2]);
    const soft = softBreak(bytes, at + 1);
    if (high >= 0 && low >= 0) {
      decoded[length++] = high * 16 + low;
      at += 3;
    } else if (soft > 0) at = soft;
    else {
      decoded[length++] = byte;
      at++;
    }
    places.note(length, at);
  }
  return { decoded: decoded.subarray(0, length), placeOf: places.of };
}

/** Behind a line's end that stands here, spaces before it passed over; 0 where none does. */
function softBreak(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < from + MOST_SPACES && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++;
  if (bytes[at] === CR) return bytes[at + 1] === LF ? at + 2 : at + 1;
  return bytes[at] === LF ? at + 1 : at === bytes.length ? at : 0;
}

const MOST_SPACES = 80;

function hex(code: number | undefined): number {
  if (code === undefined) return -1;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function decodeBase64(bytes: Uint8Array): DecodedBody {
  const decoded = new Uint8Array(Math.ceil(bytes.length * 0.75) + 3);
  const places = openPlaces();
  let length = 0;
  let bits = 0;
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    const value = sextet(bytes[at] as number);
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    decoded[length++] = (bits >> count) & 0xff;
    if (count === 0) places.note(length, at + 1);
  }
  places.note(length, bytes.length);
  return { decoded: decoded.subarray(0, length), placeOf: places.of };
}

function sextet(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  if (code >= 0x61 && code <= 0x7a) return code - 0x47;
  if (code >= 0x30 && code <= 0x39) return code + 4;
  return code === 0x2b ? 62 : code === 0x2f ? 63 : -1;
}

/** Places at which the two stop running side by side: noted with rising numbers, found by halves. */
function openPlaces() {
  const meant: number[] = [0];
  const stood: number[] = [0];
  return {
    note(length: number, at: number): void {
      if (meant.at(-1) === length) stood[stood.length - 1] = at;
      else {
        meant.push(length);
        stood.push(at);
      }
    },
    of(at: number): number {
      let low = 0;
      let high = meant.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((meant[middle] as number) <= at) low = middle + 1;
        else high = middle;
      }
      const from = Math.max(low - 1, 0);
      const place = (stood[from] as number) + at - (meant[from] as number);
      return low < meant.length ? Math.min(place, stood[low] as number) : place;
    },
  };
}

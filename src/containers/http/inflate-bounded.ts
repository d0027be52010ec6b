import { type Inflater, newInflater } from "../gzip/inflate.js";
import type { Platform } from "../platform.js";

/** What came of a raw deflate stream. */
export interface InflatedWhole {
  readonly bytes: Uint8Array;
  /** How many compressed bytes it took. */
  readonly consumed: number;
  /** It ended (`sound`), is damaged or cut (`damaged`), or gives more than was asked for (`long`). */
  readonly end: "sound" | "damaged" | "long";
}

/** One for all: it is used from its begin to its end without a pause, and holds a window of 160 KiB. */
let inflater: Inflater | undefined;

/** Inflates the raw deflate stream at the start of `bytes` to at most `maxLength` bytes. */
export function inflateBounded(bytes: Uint8Array, maxLength: number, platform: Platform): InflatedWhole {
  const whole = platform.inflateWhole?.(bytes, maxLength);
  if (whole !== undefined) return { bytes: whole.bytes.slice(), consumed: whole.consumed, end: "sound" };
  inflater ??= newInflater();
  inflater.reset();
  const pieces: Uint8Array[] = [];
  let length = 0;
  let at = 0;
  while (true) {
    const rest = inflater.run(bytes, at, bytes.length, true);
    at = inflater.consumed;
    const piece = inflater.take(rest !== "output").slice();
    pieces.push(piece);
    length += piece.length;
    if (length > maxLength) return { bytes: joined(pieces, maxLength), consumed: at, end: "long" };
    if (rest !== "output") {
      return { bytes: joined(pieces, length), consumed: at, end: rest === "done" ? "sound" : "damaged" };
    }
  }
}

/** The pieces as one, up to a length. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece.subarray(0, length - at), at);
    at = Math.min(length, at + piece.length);
  }
  return whole;
}

import type { ByteRange } from "../../text/span.js";
import { behindCharacters, multiByte } from "../encoding/multi-byte.js";

/** A line of a dump, and the same in UTF-8. */
interface TranscodedLine {
  readonly raw: Uint8Array;
  readonly bytes: Uint8Array;
  /** Length of its text in UTF-16 code units. */
  readonly units: number;
  /** Place of `raw` in the dump. */
  readonly offset: number;
  /** Bytes of one unit in the dump's encoding, the least. */
  readonly width: number;
  readonly encoding: string;
}

/** Leads places in the UTF-8 back to the dump. */
export interface Places {
  add(line: TranscodedLine): void;
  rangeOf(bytes: ByteRange): ByteRange;
  /** Nothing before this place will be asked for. */
  forget(place: number): void;
}

interface Placed extends TranscodedLine {
  readonly start: number;
  /** What was last asked for in this line: a place in `bytes`, and the one in `raw`. */
  askedAt: number;
  foundAt: number;
}

/** Opens a map without lines. */
export function openPlaces(): Places {
  let lines: Placed[] = [];
  let first = 0;
  let end = 0;
  let rawEnd = 0;
  function placeOf(place: number): number {
    if (place >= end) return rawEnd;
    let low = first;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle] as Placed).start <= place) low = middle;
      else high = middle - 1;
    }
    const line = lines[low];
    return line === undefined ? rawEnd : line.offset + placeIn(line, place - line.start);
  }
  return {
    add(line) {
      lines.push({ ...line, start: end, askedAt: 0, foundAt: 0 });
      end += line.bytes.length;
      rawEnd = line.offset + line.raw.length;
    },
    rangeOf: ({ byteStart, byteEnd }) => ({ byteStart: placeOf(byteStart), byteEnd: placeOf(byteEnd) }),
    forget(place) {
      while (first < lines.length - 1 && (lines[first + 1] as Placed).start <= place) first++;
      if (first < 64 || first * 2 < lines.length) return;
      lines = lines.slice(first);
      first = 0;
    },
  };
}

/** The place in a line's own bytes of one in its UTF-8, counted on from the last one asked for. */
function placeIn(line: Placed, place: number): number {
  if (place === 0) return 0;
  if (place < line.askedAt) line.askedAt = line.foundAt = 0;
  const { raw, bytes, units, width, encoding } = line;
  const wanted = unitsIn(bytes, line.askedAt, place, width === 4 ? 1 : 2);
  line.askedAt = place;
  if (width > 1 || raw.length === units) line.foundAt += wanted * width;
  else line.foundAt = behindUnits(raw, line.foundAt, wanted, encoding);
  line.foundAt = Math.min(line.foundAt, raw.length);
  return line.foundAt;
}

/** How many units begin in a run of UTF-8, where a character beyond the basic plane has so many. */
function unitsIn(bytes: Uint8Array, from: number, to: number, beyond: number): number {
  let units = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80 || byte >= 0xc0) units += byte >= 0xf0 ? beyond : 1;
  }
  return units;
}

/** Where so many units of text end, in an encoding whose characters take one byte or several. */
function behindUnits(raw: Uint8Array, from: number, units: number, encoding: string): number {
  if (multiByte.includes(encoding)) return behindCharacters(raw, from, units, encoding);
  let at = from;
  try {
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    for (let seen = 0; seen < units && at < raw.length; at++) {
      seen += decoder.decode(raw.subarray(at, at + 1), { stream: true }).length;
    }
  } catch {
    // That of iso-2022-jp throws on bytes that it does not know; a line where it does is read byte by byte.
    return from + units;
  }
  return at;
}

import { decodeAs } from "./decode-as.js";
import { type Tally, tallyOf } from "./letter-prices.js";
import { hasMoreFaults, multiByte } from "./multi-byte.js";
import { decodeSingleByte, tableOf } from "./single-byte.js";

const INVALID = 0xfffd;

/** A sample as an encoding reads it; its text is made where it is asked for. */
export interface Reading {
  readonly tally: Tally;
  text(): string;
}

/** Reads a sample in one encoding after the other; undefined where too much of it is not valid. A character that is cut off is no fault. */
export function readingsOf(words: Uint8Array): (encoding: string) => Reading | undefined {
  const bytes = tallyOfBytes(words);
  const most = 1 + words.length / 100;
  return (encoding) => {
    if (multiByte.includes(encoding)) {
      if (hasMoreFaults(words, encoding, most)) return undefined;
      let faults = 0;
      const text = decodeAs(words, encoding, 0, () => void faults++);
      return faults > 1 + text.length / 100 ? undefined : { tally: tallyOf(text), text: () => text };
    }
    const table = tableOf(encoding);
    const tally = inTable(bytes, table);
    return tally.times.has(INVALID) && invalidRuns(words, table) > most
      ? undefined
      : { tally, text: () => decodeSingleByte(words, encoding) };
  };
}

/** Counted once for all encodings of one byte a character. */
function tallyOfBytes(words: Uint8Array): Tally {
  const times = new Map<number, number>();
  let count = 0;
  for (const byte of words) {
    if (byte < 0x80) continue;
    times.set(byte, (times.get(byte) ?? 0) + 1);
    count++;
  }
  return { times, count, ascii: words.length - count };
}

function inTable({ times, count, ascii }: Tally, table: Uint16Array): Tally {
  const characters = new Map<number, number>();
  for (const [byte, often] of times) {
    const code = table[byte] as number;
    characters.set(code, (characters.get(code) ?? 0) + often);
  }
  return { times: characters, count, ascii };
}

function invalidRuns(words: Uint8Array, table: Uint16Array): number {
  let runs = 0;
  let isInside = false;
  for (const byte of words) {
    const isInvalid = table[byte] === INVALID;
    if (isInvalid && !isInside) runs++;
    isInside = isInvalid;
  }
  return runs;
}

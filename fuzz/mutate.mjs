// @ts-check
/** @import { Random } from "./random.mjs" */
import { joined } from "./small.mjs";

const encode = (/** @type {string} */ text) => new TextEncoder().encode(text);

/** Pieces that readers look for, put where they do not belong. */
const pieces = [
  "\n",
  "\r\n",
  "\r",
  "\f",
  "\0",
  "\t",
  "\u00a0",
  "\ufeff",
  "\u2028",
  "&amp;",
  "&#3;",
  "&eacute;",
  "&lt;",
  "<",
  ">",
  "</",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<p>",
  "<br/>",
  "</DOC>",
  "<DOC>",
  "<TEXT>",
  "WARC/1.0\r\n",
  "Content-Length: 7\r\n",
  "Content-Length: 99999999999999999999\r\n",
  "\r\n\r\n",
  "3 of 10 DOCUMENTS\n",
  "LENGTH: 12 words\n",
  "BODY:\n",
  "LOAD-DATE: January 11, 2010\n",
  "End of Document\n",
  "Document TEST000020100111e61b0001a\n",
  `${"_".repeat(60)}\n`,
  "{",
  "}",
  "[",
  "]",
  '"',
  "\\u0000",
  '{"text":"a","__proto__":1}\n',
  "--0",
  "=3D",
  "=\n",
  "\u0001",
  "\u0002",
  "\u0003",
  "\u0016\u0016\u0001",
  "By Jane Example\n",
  "LISBON (Reuters) - ",
  "(AP Photo/Ann Other)",
  "January 11, 2010 Monday\n",
].map(encode);

/**
 * An input made from seeds: one of them with some changes, parts of two, or, where there is a dictionary, lines of all of them.
 *
 * @param {readonly Uint8Array[]} seeds @param {Random} random @param {number} limit @param {readonly Uint8Array[]} [dictionary]
 * @returns {Uint8Array}
 */
export function mutated(seeds, random, limit, dictionary = pieces) {
  let bytes = random.one(seeds);
  if (bytes.length > limit) bytes = windowOf(bytes, random, limit);
  if (dictionary !== pieces && random.chance(0.15)) bytes = joined(someOf(dictionary, random, 12));
  for (let left = 1 + random.below(random.chance(0.2) ? 12 : 3); left > 0; left--) {
    bytes = random.chance(0.15) ? withLine(bytes, random, dictionary) : random.one(changes)(bytes, random, seeds);
  }
  return bytes.length > limit ? bytes.subarray(0, limit) : bytes;
}

/** Whole lines of a seed, from its start or from anywhere. @param {Uint8Array} bytes @param {Random} random @param {number} limit */
function windowOf(bytes, random, limit) {
  const at = random.chance(0.5) ? 0 : random.below(bytes.length - limit);
  const from = at === 0 ? 0 : bytes.indexOf(0x0a, at) + 1;
  return bytes.subarray(from, from + limit);
}

/** @param {readonly Uint8Array[]} dictionary @param {Random} random @param {number} most */
function someOf(dictionary, random, most) {
  return Array.from({ length: 1 + random.below(most) }, () => random.one(dictionary));
}

/** A line of any seed where a line begins. @param {Uint8Array} bytes @param {Random} random @param {readonly Uint8Array[]} dictionary */
function withLine(bytes, random, dictionary) {
  const at = place(bytes, random);
  return joined([bytes.subarray(0, at), random.one(dictionary), bytes.subarray(at)]);
}

/** A place, mostly where a line begins. @param {Uint8Array} bytes @param {Random} random */
function place(bytes, random) {
  const at = random.below(bytes.length + 1);
  if (random.chance(0.4)) return at;
  const feed = bytes.indexOf(0x0a, at);
  return feed < 0 ? at : feed + 1;
}

/** @type {readonly ((bytes: Uint8Array, random: Random, seeds: readonly Uint8Array[]) => Uint8Array)[]} */
const changes = [
  // Cut.
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.subarray(random.below(bytes.length + 1)),
  // A run taken out, said twice, or moved.
  (bytes, random) => {
    const [from = 0, to = 0] = [place(bytes, random), place(bytes, random)].sort((a, b) => a - b);
    return joined([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, random) => {
    const [from = 0, to = 0] = [place(bytes, random), place(bytes, random)].sort((a, b) => a - b);
    const at = place(bytes, random);
    return joined([bytes.subarray(0, at), bytes.subarray(from, Math.min(to, from + 4096)), bytes.subarray(at)]);
  },
  // A byte of another value, and a bit.
  (bytes, random) => {
    if (bytes.length === 0) return bytes;
    const copy = bytes.slice();
    const at = random.below(bytes.length);
    copy[at] = random.chance(0.5) ? random.below(256) : /** @type {number} */ (copy[at]) ^ (1 << random.below(8));
    return copy;
  },
  // A piece put in.
  (bytes, random) => {
    const at = place(bytes, random);
    return joined([bytes.subarray(0, at), random.one(pieces), bytes.subarray(at)]);
  },
  (bytes, random) => {
    const at = place(bytes, random);
    const many = 1 + random.below(40);
    const piece = random.one(pieces);
    return joined([bytes.subarray(0, at), ...Array.from({ length: many }, () => piece), bytes.subarray(at)]);
  },
  // The end of one seed behind the start of another.
  (bytes, random, seeds) => {
    const other = random.one(seeds);
    return joined([bytes.subarray(0, place(bytes, random)), other.subarray(place(other, random))]);
  },
  // Other line ends; a number of other size.
  (bytes, random) => {
    const ends = random.one([[0x0a], [0x0d, 0x0a], [0x0d]]);
    const kept = [];
    for (const byte of bytes) {
      if (byte === 0x0a) kept.push(...ends);
      else if (byte !== 0x0d) kept.push(byte);
    }
    return Uint8Array.from(kept);
  },
  (bytes, random) => {
    const digits = [];
    for (let at = 0; at < bytes.length; at++) {
      const byte = /** @type {number} */ (bytes[at]);
      if (byte >= 0x30 && byte <= 0x39) digits.push(at);
    }
    if (digits.length === 0) return bytes;
    const copy = bytes.slice();
    copy[random.one(digits)] = 0x30 + random.below(10);
    return copy;
  },
];

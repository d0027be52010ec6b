// @ts-check
/** @typedef {(below: number) => number} Random */

/**
 * A page like another: in each line two words between the first and the last change places, and digits become others
 * that can stand there. Bytes, lines, capitals and marks stay, so that the page is still read as what it was.
 *
 * @param {string} page
 * @param {Random} random
 */
export function vary(page, random) {
  return page
    .split("\n")
    .map((line) => withOtherDigits(withWordsSwapped(line, random), random))
    .join("\n");
}

/** @param {string} line @param {Random} random */
function withWordsSwapped(line, random) {
  const words = line.split(" ");
  const inner = words.length - 2;
  if (inner < 2) return line;
  const one = 1 + random(inner);
  const other = 1 + random(inner);
  // Only words of letters without capitals: names, marks and the ends of sentences keep their places.
  if (!plain(words[one] ?? "") || !plain(words[other] ?? "")) return line;
  [words[one], words[other]] = [words[other] ?? "", words[one] ?? ""];
  return words.join(" ");
}

/** @param {string} word */
const plain = (word) => /^\p{Ll}+$/u.test(word);

/** @param {string} line @param {Random} random */
const withOtherDigits = (line, random) => line.replace(/\d+/g, (digits) => otherDigits(digits, random));

/** @param {string} digits @param {Random} random */
function otherDigits(digits, random) {
  if (/^(?:19|20)\d\d$/.test(digits)) return digits;
  if (digits.length > 2) return digits.replace(/\d/g, (digit, at) => (at === 0 ? digit : String(random(10))));
  // A day stays a day, a month a month, an hour an hour.
  const [least, most] = ranges.find(([from, to]) => Number(digits) >= from && Number(digits) <= to) ?? [0, 0];
  return String(least + random(most - least + 1)).padStart(digits.length, "0");
}

const ranges = /** @type {const} */ ([
  [0, 0],
  [1, 9],
  [10, 12],
  [13, 23],
  [24, 28],
  [29, 31],
  [32, 59],
  [60, 99],
]);

/**
 * The words that a model knows: those that short rows of many sites hold, and that say most of whether a row is body.
 *
 * @param {any[]} examples @param {number} total how many words there are @param {number} wanted
 * @returns {number[]} their numbers, the most telling first
 */
export function chooseWords(examples, total, wanted) {
  /** @type {Map<number, Set<string>>[]} */
  const sites = [new Map(), new Map()];
  for (const { words, labels, group } of examples) {
    words.forEach((/** @type {readonly number[]} */ list, /** @type {number} */ row) => {
      const body = (labels[row] & 0b1001000) !== 0;
      if (body && (labels[row] & 0b0110111) !== 0) return;
      for (const word of list) {
        const side = sites[body ? 1 : 0];
        let groups = side.get(word);
        if (groups === undefined) {
          groups = new Set();
          side.set(word, groups);
        }
        groups.add(group);
      }
    });
  }
  const scored = [];
  for (let word = 0; word < total; word++) {
    const other = sites[0].get(word)?.size ?? 0;
    const body = sites[1].get(word)?.size ?? 0;
    if (other + body < 12) continue;
    scored.push({ word, score: Math.abs(other - body) * Math.log((other + body + 2) / (Math.min(other, body) + 1)) });
  }
  return scored
    .sort((a, b) => b.score - a.score || a.word - b.word)
    .slice(0, wanted)
    .map(({ word }) => word);
}

// Which states the rows of a page may have, from the truth of a page: sets of states as bits.

/** The states, in the order of src/blocks/sequence/states.ts. */
export const State = { Before: 0, Head: 1, Lead: 2, Body: 3, Gap: 4, After: 5, List: 6 };
const bit = (/** @type {number[]} */ ...states) => states.reduce((bits, state) => bits | (1 << state), 0);
const FREE = bit(0, 1, 2, 3, 4, 5, 6);
const NOT_BODY = bit(State.Before, State.Head, State.Lead, State.Gap, State.After);
const BODY = bit(State.Body);

/** @param {string} text */
export const tokensOf = (text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** @param {string[]} tokens */
const gramsOf = (tokens) => {
  const grams = [];
  for (let at = 0; at + 4 <= tokens.length; at++) grams.push(tokens.slice(at, at + 4).join(" "));
  return grams;
};

/**
 * The rows that hold the truth's paragraphs: a chain in the truth's order with the most words.
 *
 * @param {string[][]} rows tokens of each row
 * @param {string[]} paragraphs
 * @returns {Int32Array} by row: paragraph, or -1
 */
export function align(rows, paragraphs) {
  const wanted = paragraphs.map(tokensOf);
  /** @type {Map<string, number[]>} */
  const byGram = new Map();
  wanted.forEach((tokens, paragraph) => {
    for (const gram of gramsOf(tokens)) {
      const list = byGram.get(gram);
      if (list === undefined) byGram.set(gram, [paragraph]);
      else if (list[list.length - 1] !== paragraph && list.length < 8) list.push(paragraph);
    }
  });
  /** @type {Map<string, number[]>} */
  const whole = new Map();
  wanted.forEach((tokens, paragraph) => {
    const key = tokens.join(" ");
    whole.set(key, [...(whole.get(key) ?? []), paragraph]);
  });
  /** @type {{ row: number, paragraph: number, words: number }[]} */
  const candidates = [];
  const share = new Float64Array(rows.length);
  rows.forEach((tokens, row) => {
    const exact = whole.get(tokens.join(" "));
    if (exact !== undefined && tokens.length > 0) {
      share[row] = 1;
      for (const paragraph of exact) candidates.push({ row, paragraph, words: tokens.length });
      return;
    }
    if (tokens.length < 4) return;
    const grams = gramsOf(tokens);
    /** @type {Map<number, number>} */
    const counts = new Map();
    let found = 0;
    for (const gram of grams) {
      const list = byGram.get(gram);
      if (list === undefined) continue;
      found++;
      for (const paragraph of list) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
    }
    share[row] = found / grams.length;
    if (share[row] < 0.5) return;
    const most = Math.max(...counts.values());
    for (const [paragraph, count] of counts) {
      if (count >= most * 0.5)
        candidates.push({ row, paragraph, words: Math.round((tokens.length * count) / grams.length) });
    }
  });
  // Best chain: rows rise, paragraphs do not fall.
  const best = new Float64Array(wanted.length + 1);
  const bestAt = new Int32Array(wanted.length + 1).fill(-1);
  const score = new Float64Array(candidates.length);
  const back = new Int32Array(candidates.length).fill(-1);
  for (let from = 0; from < candidates.length; ) {
    let to = from;
    while (to < candidates.length && candidates[to].row === candidates[from].row) to++;
    for (let at = from; at < to; at++) {
      const { paragraph, words } = candidates[at];
      let most = 0;
      for (let earlier = 0; earlier <= paragraph; earlier++) {
        if (best[earlier] > most) {
          most = best[earlier];
          back[at] = bestAt[earlier];
        }
      }
      score[at] = most + words;
    }
    for (let at = from; at < to; at++) {
      const { paragraph } = candidates[at];
      if (score[at] > best[paragraph]) {
        best[paragraph] = score[at];
        bestAt[paragraph] = at;
      }
    }
    from = to;
  }
  let last = -1;
  score.forEach((value, at) => {
    if (last < 0 || value > score[last]) last = at;
  });
  const chosen = new Int32Array(rows.length).fill(-1);
  for (let at = last; at >= 0; at = back[at]) chosen[candidates[at].row] = candidates[at].paragraph;
  // Left-over rows that are text of the truth all the same.
  rows.forEach((tokens, row) => {
    if (chosen[row] < 0 && tokens.length >= 8 && share[row] >= 0.8)
      chosen[row] = candidates.find((c) => c.row === row)?.paragraph ?? 0;
  });
  return chosen;
}

/**
 * @param {string[]} texts the page's rows
 * @param {any} truth
 * @param {number[]} kindOf by row: true where the row is short and open (for LIST)
 * @returns {Uint8Array | undefined} bits by row; nothing where no row of the truth was found
 */
export function labelsOf(texts, truth, short) {
  const labels = new Uint8Array(texts.length).fill(FREE);
  if (truth.paragraphs === undefined) {
    const squeeze = (/** @type {string} */ text) => text.replace(/\s+/g, " ").trim();
    const rows = texts.map(squeeze);
    for (const snippet of truth.with ?? []) {
      const found = rows.flatMap((row, at) => (row.includes(squeeze(snippet)) ? [at] : []));
      if (found.length === 1) labels[found[0]] = bit(State.Body, State.List);
    }
    for (const snippet of truth.without ?? []) {
      rows.forEach((row, at) => {
        if (row.includes(squeeze(snippet)) && labels[at] === FREE) labels[at] = NOT_BODY;
      });
    }
    return labels.some((bits) => bits !== FREE) ? labels : undefined;
  }
  const tokens = texts.map(tokensOf);
  const chosen = align(tokens, truth.paragraphs);
  const optional = new Set(truth.optional ?? []);
  const body = [...chosen.keys()].filter((row) => chosen[row] >= 0);
  if (body.length === 0) return undefined;
  const [first, last] = [body[0], body[body.length - 1]];
  const title = truth.title === undefined ? "" : tokensOf(truth.title).join(" ");
  let head = -1;
  if (title !== "") for (let row = 0; row < first; row++) if (tokens[row].join(" ") === title) head = row;
  for (let row = 0; row < texts.length; row++) {
    if (chosen[row] >= 0) {
      if (optional.has(chosen[row]))
        labels[row] = bit(State.Body, State.Gap, State.List, ...(last - row <= 3 ? [State.After] : []));
      else labels[row] = isList(row) ? bit(State.List) : BODY;
    } else if (row > last) labels[row] = bit(State.After);
    else if (row > first) labels[row] = bit(State.Gap);
    else if (head < 0) labels[row] = bit(State.Before, State.Head, State.Lead);
    else labels[row] = row < head ? bit(State.Before) : row === head ? bit(State.Head) : bit(State.Lead);
  }
  // What is optional at either end need not be body.
  for (const row of body) {
    if (!optional.has(chosen[row])) break;
    labels[row] |= bit(State.Lead, State.Before);
  }
  return labels;

  /** Short rows of the body, three and more side by side. */
  function isList(/** @type {number} */ row) {
    if (!short[row]) return false;
    let from = row;
    let to = row;
    while (from > 0 && chosen[from - 1] >= 0 && short[from - 1]) from--;
    while (to + 1 < short.length && chosen[to + 1] >= 0 && short[to + 1]) to++;
    return to - from >= 2;
  }
}

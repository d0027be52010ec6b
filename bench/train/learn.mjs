// @ts-check
import { train } from "./crf.mjs";
import { allWords, layOut } from "./examples.mjs";
import { pack } from "./model-file.mjs";
import { chooseWords } from "./words.mjs";

const MIN_SITES = 5;
const WORDS = 1100;

/** Learns a model from examples and packs it. @param {any[]} examples @param {{ seeds?: number[] }} [options] */
export function learn(examples, { seeds = [1, 2] } = {}) {
  const features = layOut().count;
  const labelled = examples.filter(({ labels }) => labels !== undefined);
  const chosen = chooseWords(labelled, allWords.size, WORDS);
  const place = new Int32Array(allWords.size).fill(-1);
  chosen.forEach((word, at) => {
    place[word] = at;
  });
  // Features of few sites would say more of the site than of the line.
  /** @type {Set<string>[]} */
  const sites = Array.from({ length: features }, () => new Set());
  for (const { features: found, page } of labelled) {
    for (const feature of found) {
      const seen = /** @type {Set<string>} */ (sites[feature]);
      if (seen.size < MIN_SITES) seen.add(page.group);
    }
  }
  const keep = new Uint8Array(features + chosen.length).fill(1);
  sites.forEach((seen, feature) => {
    if (seen.size < MIN_SITES) keep[feature] = 0;
  });
  const placed = labelled.map((example) => ({
    ...example,
    words: example.words.map((/** @type {number[]} */ list) => list.map((word) => /** @type {number} */ (place[word]))),
  }));
  const model = mean(seeds.map((seed) => train(placed, { features, words: chosen.length, keep, seed })));
  const names = [...allWords.keys()];
  return pack(
    model,
    chosen.map((word) => /** @type {string} */ (names[word])),
  );
}

/** The mean of models that differ in the order of their pages alone: it varies less than each of them. @param {any[]} models */
function mean(models) {
  const [first, ...rest] = models;
  for (const name of ["weights", "moves"]) {
    for (const model of rest) for (let at = 0; at < first[name].length; at++) first[name][at] += model[name][at];
    for (let at = 0; at < first[name].length; at++) first[name][at] /= models.length;
  }
  return first;
}

// The network of src/blocks/sequence/network.ts while it learns: forward, backward, Adam.
import { STATES } from "./crf.mjs";

/**
 * @typedef {{ count: number, width: number, values: Uint16Array, words: readonly (readonly number[])[] }} Rows
 * @typedef {{ values: Float32Array, slopes: Float32Array, means: Float32Array, squares: Float32Array, sums: Float64Array }} Part
 */

/** @param {number} size @param {() => number} [at] @returns {Part} */
export function makePart(size, at) {
  const floats = () => new Float32Array(size);
  const values = at === undefined ? floats() : Float32Array.from({ length: size }, at);
  return { values, slopes: floats(), means: floats(), squares: floats(), sums: new Float64Array(size) };
}

/**
 * One step of Adam over the values from `start` to `end`; their slopes are used up.
 *
 * @param {Part} part @param {number} start @param {number} end @param {{ rate: number, first: number, second: number }} pace
 * @param {number} decay
 */
export function step({ values, slopes, means, squares }, start, end, { rate, first, second }, decay) {
  for (let at = start; at < end; at++) {
    const slope = slopes[at];
    slopes[at] = 0;
    const mean = 0.9 * means[at] + 0.1 * slope;
    const square = 0.999 * squares[at] + 0.001 * slope * slope;
    means[at] = mean;
    squares[at] = square;
    values[at] -= rate * (mean / first / (Math.sqrt(square / second) + 1e-6) + decay * values[at]);
  }
}

/**
 * @param {{ inputs: number, hidden: number, dilations: readonly number[], longest: number, dropUnit: number,
 *   dropInput: number, random: () => number }} options
 */
export function makeNetwork({ inputs, hidden, dilations, longest, dropUnit, dropInput, random }) {
  const normal = () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
  const vectors = makePart(inputs * hidden, () => 0.1 * normal());
  const start = makePart(hidden);
  const layers = dilations.map((dilation) => ({
    dilation,
    taps: makePart(3 * hidden, () => 0),
    mix: makePart(hidden * hidden, () => (0.7 / Math.sqrt(hidden)) * normal()),
    bias: makePart(hidden),
  }));
  for (const { taps } of layers)
    taps.values.forEach((_, at) => {
      taps.values[at] = (Math.floor(at / hidden) === 1 ? 0.6 : 0.3) + 0.2 * normal();
    });
  const out = makePart(STATES * hidden, () => (0.3 / Math.sqrt(hidden)) * normal());
  const outBias = makePart(STATES);
  const floats = () => new Float32Array(longest * hidden);
  const held = Array.from({ length: layers.length + 1 }, floats);
  const seen = layers.map(floats);
  const pulls = Array.from({ length: layers.length + 1 }, floats);
  const kept = floats();
  const left = new Uint8Array(longest * 64);
  const touched = new Int32Array(inputs);
  const isTouched = new Uint8Array(inputs);
  const own = new Float64Array(hidden);

  return {
    parts: [vectors, start, ...layers.flatMap(({ taps, mix, bias }) => [taps, mix, bias]), out, outBias],
    forward,
    backward,
  };

  /** The scores of a page's rows, with units and inputs left out by chance while learning. @param {Rows} page @param {Float64Array} scores */
  function forward({ count, width, values, words }, scores) {
    for (let row = 0; row < count; row++) {
      own.set(start.values);
      for (let column = 0, at = row * width; column < width; column++, at++) {
        const drop = random() < dropInput ? 1 : 0;
        left[row * width + column] = drop;
        if (drop === 1) continue;
        const from = values[at] * hidden;
        for (let unit = 0; unit < hidden; unit++) own[unit] += vectors.values[from + unit];
      }
      for (const word of words[row]) {
        if (word < 0) continue;
        for (let unit = 0, from = word * hidden; unit < hidden; unit++) own[unit] += vectors.values[from + unit];
      }
      for (let unit = 0, at = row * hidden; unit < hidden; unit++, at++) {
        kept[at] = random() < dropUnit ? 0 : 1 / (1 - dropUnit);
        held[0][at] = own[unit] > 0 ? own[unit] * kept[at] : 0;
      }
    }
    const size = count * hidden;
    layers.forEach(({ dilation, taps, mix, bias }, layer) => {
      const [from, to, view, reach] = [held[layer], held[layer + 1], seen[layer], dilation * hidden];
      for (let at = 0; at < size; at += hidden) {
        for (let unit = 0; unit < hidden; unit++) {
          let value = from[at + unit] * taps.values[hidden + unit];
          if (at >= reach) value += from[at - reach + unit] * taps.values[unit];
          if (at + reach < size) value += from[at + reach + unit] * taps.values[2 * hidden + unit];
          view[at + unit] = value;
          own[unit] = value;
        }
        for (let unit = 0, weight = 0; unit < hidden; unit++) {
          let value = bias.values[unit];
          for (let other = 0; other < hidden; other++, weight++) value += own[other] * mix.values[weight];
          to[at + unit] = from[at + unit] + (value > 0 ? value : 0);
        }
      }
    });
    const last = held[layers.length];
    for (let row = 0, at = 0; row < count; row++) {
      for (let state = 0, weight = 0; state < STATES; state++, at++) {
        let score = outBias.values[state];
        for (let unit = 0, from = row * hidden; unit < hidden; unit++, weight++, from++)
          score += last[from] * out.values[weight];
        scores[at] = score;
      }
    }
  }

  /**
   * Goes back from the slopes of the scores of the page last read, and takes a step with every part.
   *
   * @param {Rows} page @param {Float64Array} slopes @param {{ rate: number, first: number, second: number }} pace @param {number} decay
   */
  function backward({ count, width, values, words }, slopes, pace, decay) {
    const size = count * hidden;
    const last = held[layers.length];
    const top = pulls[layers.length].fill(0, 0, size);
    for (let row = 0, at = 0; row < count; row++) {
      for (let state = 0, weight = 0; state < STATES; state++, at++) {
        const slope = slopes[at];
        outBias.slopes[state] += slope;
        for (let unit = 0, from = row * hidden; unit < hidden; unit++, weight++, from++) {
          out.slopes[weight] += last[from] * slope;
          top[from] += out.values[weight] * slope;
        }
      }
    }
    for (let layer = layers.length - 1; layer >= 0; layer--) backThrough(layer, size);
    let uses = 0;
    const bottom = pulls[0];
    for (let row = 0; row < count; row++) {
      let any = false;
      for (let unit = 0, at = row * hidden; unit < hidden; unit++, at++) {
        own[unit] = held[0][at] > 0 ? bottom[at] * kept[at] : 0;
        if (own[unit] !== 0) any = true;
        start.slopes[unit] += own[unit];
      }
      if (!any) continue;
      const add = (/** @type {number} */ input) => {
        if (isTouched[input] === 0) {
          isTouched[input] = 1;
          touched[uses++] = input;
        }
        for (let unit = 0, from = input * hidden; unit < hidden; unit++) vectors.slopes[from + unit] += own[unit];
      };
      for (let column = 0, at = row * width; column < width; column++, at++) if (left[at] === 0) add(values[at]);
      for (const word of words[row]) if (word >= 0) add(word);
    }
    for (let at = 0; at < uses; at++) {
      const input = touched[at];
      isTouched[input] = 0;
      step(vectors, input * hidden, (input + 1) * hidden, pace, decay);
    }
    step(start, 0, hidden, pace, 0);
    for (const { taps, mix, bias } of layers) {
      step(taps, 0, taps.values.length, pace, 0);
      step(mix, 0, mix.values.length, pace, decay);
      step(bias, 0, hidden, pace, 0);
    }
    step(out, 0, out.values.length, pace, decay);
    step(outBias, 0, STATES, pace, 0);
  }

  /** @param {number} layer @param {number} size */
  function backThrough(layer, size) {
    const { dilation, taps, mix, bias } = layers[layer];
    const [from, to, view, pull, before] = [held[layer], held[layer + 1], seen[layer], pulls[layer + 1], pulls[layer]];
    const reach = dilation * hidden;
    before.set(pull.subarray(0, size));
    for (let at = 0; at < size; at += hidden) {
      own.fill(0);
      let any = false;
      for (let unit = 0, weight = 0; unit < hidden; unit++, weight += hidden) {
        const slope = pull[at + unit];
        // Above zero the unit has added something.
        if (slope === 0 || to[at + unit] <= from[at + unit]) continue;
        any = true;
        bias.slopes[unit] += slope;
        for (let other = 0; other < hidden; other++) {
          own[other] += slope * mix.values[weight + other];
          mix.slopes[weight + other] += slope * view[at + other];
        }
      }
      if (!any) continue;
      for (let tap = 0; tap < 3; tap++) {
        const other = at + (tap - 1) * reach;
        if (other < 0 || other >= size) continue;
        for (let unit = 0; unit < hidden; unit++) {
          before[other + unit] += own[unit] * taps.values[tap * hidden + unit];
          taps.slopes[tap * hidden + unit] += own[unit] * from[other + unit];
        }
      }
    }
  }
}

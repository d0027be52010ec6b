import { layOut } from "./inputs.js";
import type { LoadedModel } from "./model.js";
import type { Activations } from "./network.js";

/** How the lead of one state over another at the row asked for moves with what was noted of `row`, unit by unit. */
export interface Pull {
  readonly row: number;
  readonly units: Float64Array;
}

/**
 * Goes back from a row's scores to what was noted of the rows that it sees.
 *
 * A unit passes on what it holds or nothing, so that the lead is, exactly, the sum of what each input adds along the
 * units that pass it on, and of what is added `always`: nothing is estimated.
 */
export function trace(
  count: number,
  model: LoadedModel,
  activations: Activations,
  row: number,
  state: number,
  rival: number,
): { readonly pulls: readonly Pull[]; readonly always: number } {
  const { hidden, layers, out, outBias, start } = model;
  let always = (outBias[state] as number) - (outBias[rival] as number);
  const reach = layers.reduce((sum, { dilation }) => sum + dilation, 0);
  const first = Math.max(0, row - reach);
  const rows = Math.min(count, row + reach + 1) - first;
  let pulls = new Float64Array(rows * hidden);
  for (let unit = 0; unit < hidden; unit++) {
    pulls[(row - first) * hidden + unit] =
      (out[state * hidden + unit] as number) - (out[rival * hidden + unit] as number);
  }
  for (let at = layers.length - 1; at >= 0; at--) {
    const { dilation, taps, mix, bias } = layers[at] as LoadedModel["layers"][number];
    const from = activations[at] as Float64Array;
    const to = activations[at + 1] as Float64Array;
    const before = pulls.slice();
    for (let near = 0; near < rows; near++) {
      const own = (first + near) * hidden;
      for (let unit = 0; unit < hidden; unit++) {
        const pull = pulls[near * hidden + unit] as number;
        if (pull === 0 || (to[own + unit] as number) <= (from[own + unit] as number)) continue;
        always += pull * (bias[unit] as number);
        for (let tap = 0; tap < 3; tap++) {
          const other = near + (tap - 1) * dilation;
          if (other < 0 || other >= rows) continue;
          for (let seen = 0; seen < hidden; seen++) {
            const slot = other * hidden + seen;
            before[slot] =
              (before[slot] as number) +
              pull * (mix[unit * hidden + seen] as number) * (taps[tap * hidden + seen] as number);
          }
        }
      }
    }
    pulls = before;
  }
  const noted = activations[0] as Float64Array;
  const found = Array.from({ length: rows }, (_, near) => {
    const units = pulls.subarray(near * hidden, (near + 1) * hidden).map((pull, unit) => {
      return (noted[(first + near) * hidden + unit] as number) > 0 ? pull : 0;
    });
    units.forEach((pull, unit) => {
      always += pull * (start[unit] as number);
    });
    return { row: first + near, units };
  });
  return { pulls: found.filter(({ units }) => units.some((pull) => pull !== 0)), always };
}

/** What one input of the pull's row adds to the lead, as a natural logarithm of odds. */
export function pullOf(
  { hidden, inputs, vectors }: LoadedModel,
  { units }: Pull,
  input: { readonly column: number; readonly value: number } | { readonly word: number },
): number {
  const place = "word" in input ? inputs + input.word : (layOut().bases[input.column] as number) + input.value;
  return units.reduce((sum, pull, unit) => sum + pull * (vectors[place * hidden + unit] as number), 0);
}

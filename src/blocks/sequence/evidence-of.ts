import { columnWords } from "./column-words.js";
import { rowFeatures } from "./features.js";
import { rowScores } from "./label-rows.js";
import { type LoadedModel, STRIDE } from "./model.js";
import type { PageColumns } from "./page-columns.js";
import { isBodyState, State } from "./states.js";
import { templates } from "./templates.js";

/** One thing noted of a row, and what it weighs: above zero it speaks for the row's state. */
export interface Evidence {
  /** In steps of the model. */
  readonly weight: number;
  readonly says: string;
}

/** What speaks for a row's state, and what for the best of the other states. */
export interface RowEvidence {
  /** The state that the row by itself has most evidence for, its own left out; for the article's text, one that is none. */
  readonly rival: State;
  /** By how many steps the row by itself is nearer to its state than to the rival; below zero its neighbours decided. */
  readonly lead: number;
  /** The weightiest first. */
  readonly evidence: readonly Evidence[];
}

/** Why the row may have the state, by itself: each feature's weight for it less that for its rival. */
export function evidenceOf(page: PageColumns, model: LoadedModel, row: number, state: State): RowEvidence {
  const scores = rowScores(page, model).subarray(row * STRIDE, (row + 1) * STRIDE);
  const rival = rivalOf(state, scores);
  // Features that say the same in words are one to the reader.
  const weights = new Map<string, number>();
  const weigh = (feature: number, says: string) => {
    const from = feature * STRIDE;
    const weight = (model.weights[from + state] as number) - (model.weights[from + rival] as number);
    weights.set(says, (weights.get(says) ?? 0) + weight);
  };
  const { width, features } = rowFeatures(page);
  templates.forEach((names, template) => {
    const says = names.map((name) => columnWords[name][page.columns[name][row] as number]);
    weigh(features[row * width + template] as number, says.join(", "));
  });
  for (const place of page.words[row] as readonly number[]) {
    weigh(model.features + place, `the word “${wordAt(model, place)}”`);
  }
  const evidence = [...weights]
    .flatMap(([says, weight]) => (weight === 0 ? [] : [{ weight, says }]))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { rival, lead: (scores[state] as number) - (scores[rival] as number), evidence };
}

function rivalOf(state: State, scores: Int32Array): State {
  const others = Object.values(State).filter((other) => (isBodyState(state) ? !isBodyState(other) : other !== state));
  return others.reduce((best, other) => ((scores[other] as number) > (scores[best] as number) ? other : best));
}

function wordAt({ words, longWords }: LoadedModel, place: number): string | undefined {
  for (const known of [words, longWords]) for (const [word, at] of known) if (at === place) return word;
  return undefined;
}

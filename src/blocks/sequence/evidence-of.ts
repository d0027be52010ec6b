import { columnWords } from "./column-words.js";
import { columnNames } from "./inputs.js";
import { type LoadedModel, SCORE_STEP, STATES } from "./model.js";
import { activationsOf, rowScores } from "./network.js";
import type { PageColumns } from "./page-columns.js";
import { allStates, isBodyState, type State } from "./states.js";
import { type Pull, pullOf, trace } from "./trace.js";

/** One thing noted of a row or of the rows about it, and what it weighs: above zero it speaks for the row's state. */
export interface Evidence {
  /** In steps of the model, rounded. */
  readonly weight: number;
  readonly says: string;
}

/** What speaks for a row's state, and what for the best of the other states. */
export interface RowEvidence {
  /**
   * The state that the row has most evidence for, its own left out; for the article's text, one that is none. Text for a row
   * that is none, where it was told something of text.
   */
  readonly rival: State;
  /** By how many steps the row is nearer to its state than to the rival; below zero the order of the page decided. */
  readonly lead: number;
  /** The weightiest first. */
  readonly evidence: readonly Evidence[];
}

/** A weight that something besides the model put on a state of the row. */
export interface ToldWeight {
  readonly state: State;
  readonly steps: number;
  readonly says: string;
}

/** Rows so far away are named one by one. */
const NEAR = 3;

/**
 * Why the row may have the state: what each thing noted of it and of its neighbours adds to the lead over the rival.
 *
 * @param told - what a template of the site added
 */
export function evidenceOf(
  page: PageColumns,
  model: LoadedModel,
  row: number,
  state: State,
  told: readonly ToldWeight[] = [],
): RowEvidence {
  const scores = rowScores(page, model).subarray(row * STATES, (row + 1) * STATES);
  for (const { state: of, steps } of told) scores[of] = (scores[of] as number) + steps;
  const rival = rivalOf(state, scores, told);
  const lead = (scores[state] as number) - (scores[rival] as number);
  // Things that say the same in words are one to the reader.
  const weights = new Map<string, number>();
  const weigh = (says: string, weight: number) => {
    weights.set(says, (weights.get(says) ?? 0) + weight / SCORE_STEP);
  };
  const { pulls, always } = trace(page.count, model, activationsOf(page, model), row, state, rival);
  weigh("on any line", always);
  for (const { state: of, steps, says } of told) {
    if (of === state || of === rival) weigh(says, (of === state ? steps : -steps) * SCORE_STEP);
  }
  for (const pull of pulls) {
    if (pull.row === row) weighOwn(page, model, pull, weigh);
    else weigh(neighbourWords(page, pull.row, row), sumOf(page, model, pull));
  }
  const evidence = [...weights]
    .map(([says, weight]) => ({ says, weight: Math.round(weight) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { rival, lead, evidence };
}

function weighOwn(page: PageColumns, model: LoadedModel, pull: Pull, weigh: (says: string, weight: number) => void) {
  const { row } = pull;
  columnNames.forEach((name, column) => {
    const value = page.columns[name][row] as number;
    weigh(columnWords[name][value] as string, pullOf(model, pull, { column, value }));
  });
  for (const word of page.words[row] as readonly number[]) {
    weigh(`the word “${wordAt(model, word)}”`, pullOf(model, pull, { word }));
  }
}

function sumOf(page: PageColumns, model: LoadedModel, pull: Pull): number {
  let sum = 0;
  weighOwn(page, model, pull, (_, weight) => {
    sum += weight;
  });
  return sum;
}

function neighbourWords({ columns }: PageColumns, other: number, row: number): string {
  const where = other < row ? "above" : "below";
  const distance = Math.abs(other - row);
  if (distance > NEAR) return `the lines farther ${where}`;
  return `${distance === 1 ? "next" : distance} ${where}: ${columnWords.kind[columns.kind[other] as number]}`;
}

function rivalOf(state: State, scores: Int32Array, told: readonly ToldWeight[]): State {
  const isText = isBodyState(state);
  const ofText = isText || told.some((weight) => isBodyState(weight.state));
  const others = allStates.filter((other) => (ofText ? isBodyState(other) !== isText : other !== state));
  return others.reduce((best, other) => ((scores[other] as number) > (scores[best] as number) ? other : best));
}

function wordAt({ words, longWords }: LoadedModel, place: number): string | undefined {
  return [...words, ...longWords].find(([, at]) => at === place)?.[0];
}

import { SCORE_STEP, STATES } from "../sequence/model.js";
import { State } from "../sequence/states.js";

/** What of a template speaks for or against a state of a row. */
export type TemplateReason =
  | "line"
  | "shape"
  | "in-gaps"
  | "again"
  | "outside"
  | "begun"
  | "ended-early"
  | "nothing-else"
  | "told-here"
  | "form"
  | "begins"
  | "ends";

/** Told of each weight that is put on. @param steps - of the scores, rounded as they are added */
export type Note = (row: number, state: State, steps: number, reason: TemplateReason) => void;

/** Puts weights on the states of rows. */
export interface Scales {
  add(row: number, state: State, odds: number, reason: TemplateReason): void;
  /** For or against text, be it a paragraph or a list. */
  addText(row: number, odds: number, reason: TemplateReason): void;
}

/**
 * Scales over the scores of a page's rows.
 *
 * @param scores - what speaks for each state of each row, in steps; changed in place
 */
export function openScales(scores: Int32Array, note: Note | undefined): Scales {
  const add = (row: number, state: State, odds: number, reason: TemplateReason) => {
    const steps = Math.round(odds / SCORE_STEP);
    scores[row * STATES + state] = (scores[row * STATES + state] as number) + steps;
    note?.(row, state, steps, reason);
  };
  return {
    add,
    addText(row, odds, reason) {
      add(row, State.Body, odds, reason);
      add(row, State.List, odds, reason);
    },
  };
}

import type { Basis, BlockRole } from "../model/block.js";
import type { Span } from "../text/span.js";
import type { BlockContext } from "./context.js";
import type { State } from "./sequence/states.js";
import type { Opening } from "./vocabulary.js";

/** A rule returns pieces with ends, never spans: each piece starts where the one before it ended, so no text can be lost. */
export interface Piece {
  readonly role: BlockRole;
  /** The part that carries the meaning. */
  readonly content: Span;
  /** Where the piece ends; absent: with the line that holds the end of its content. */
  readonly end?: number;
  /** Where it differs from that of the whole: a credit is inferred inside a stated caption. */
  readonly basis?: Basis;
}

/** What a rule made of some lines. */
export interface Recognised {
  /** In order, at least one. */
  readonly pieces: readonly Piece[];
  readonly basis: Basis;
  /** The line behind the last one taken; always beyond `at`. */
  readonly next: number;
}

/** Lines from one to another; both are inside. */
type LineRange = readonly [from: number, to: number];

/** Recognises one shape. A value in a file with its own name; `rules/all.ts` is the one ordered list. */
export interface BlockRule {
  readonly name: string;
  /** Marks of which the line must have at least one, so that the rule is asked of few lines only. */
  readonly needs?: number;
  /** The line may have so many characters at the most. */
  readonly longest?: number;
  /** The line must begin with a word that opens such a line in one of the languages. */
  readonly opening?: Opening;
  /** States of which the line must have one, a bit each: for rules that come after the decision. */
  readonly states?: number;
  /** Asked only behind a piece of one of these roles; of lines in one of the states wherever they stand. */
  readonly after?: readonly BlockRole[];
  /** Asked of lines far from the article as well, where only furniture stands. */
  readonly everywhere?: true;
  /** False where no line of the page can have the shape; asked once a page, before its lines. */
  mayOccur?(context: BlockContext): boolean;
  /** The lines that may have the shape, both ends inside; without it all may. Told once a page, before its lines are asked. */
  within?(context: BlockContext): readonly LineRange[];
  /** Looks at line `at`, which is not blank; gives nothing where the shape is not its own. */
  recognise(at: number, context: BlockContext): Recognised | undefined;
}

/** The bits of `BlockRule.states`. */
export function statesOf(...states: readonly State[]): number {
  return states.reduce((union: number, state) => union | (1 << state), 0);
}

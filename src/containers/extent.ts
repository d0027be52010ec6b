import type { DiagnosticCode } from "../diagnostics/codes.js";

/** How far a record of a web archive reaches. Places count from its first byte, `window.start`. */
export interface Extent {
  /** Where its block ends. */
  readonly block: number;
  /** Where it ends, with the line ends that close it. */
  readonly end: number;
  /** Where the next thing begins: behind superfluous line ends, or behind bytes beyond the stated end. */
  readonly next: number;
  readonly fault?: DiagnosticCode;
  readonly detail?: string;
}

/** More bytes of line ends behind a block are junk, not a separator. */
export const MOST_LINE_ENDS = 65536;

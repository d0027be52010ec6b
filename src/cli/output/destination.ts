import type { Input } from "../inputs/input.js";
import type { Tally } from "../parse/tally.js";

/** Where the output of `parse` goes. One input after the other is opened, written and closed. */
export interface Destination {
  /** The input belongs to the whole, though another process may have it. */
  expect?(input: Input): void;
  /** True where the input's output stands complete already. Throws where another stands in its way. */
  isFinished?(input: Input): Promise<boolean>;
  open(input: Input): Promise<void>;
  /** Takes one record's output; a promise where no more should come until it is kept. */
  write(piece: string | Uint8Array): Promise<void> | undefined;
  /** The input is done; `tally` counts what came of it. */
  close(input: Input, tally: Tally): Promise<void>;
  /** The input at hand could not be read to its end. */
  abandon(): Promise<void>;
  /** All inputs are done; `isComplete` unless one failed. */
  finish(isComplete: boolean): Promise<void>;
  /** The run is broken off: nothing half-written stays. Never rejects. */
  discard(): Promise<void>;
}

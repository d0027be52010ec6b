import { isParseError, type ParseError } from "../../diagnostics/error.js";
import type { Input } from "../inputs/input.js";
import type { Destination } from "../output/destination.js";
import type { Report } from "./report.js";

/** What decides which inputs are read. */
export interface Wanted {
  readonly isMine: (path: string | undefined) => boolean;
  readonly destination: Destination;
  readonly report: Report;
  readonly failed: (failure: ParseError) => void;
}

/** The inputs of this shard whose output does not stand complete already. */
export async function* wanted(
  inputs: AsyncIterable<Input>,
  { isMine, destination, report, failed }: Wanted,
): AsyncGenerator<Input> {
  for await (const input of inputs) {
    destination.expect?.(input);
    if (!isMine(input.path)) continue;
    try {
      if (await destination.isFinished?.(input)) await report.skip(input);
      else yield input;
    } catch (error) {
      if (!isParseError(error)) throw error;
      failed(error);
    }
  }
}

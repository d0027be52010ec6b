import type { MarkupRun } from "./cut.js";
import { readPieces } from "./pieces.js";

/** Longer runs hold text. */
const LONGEST = 4000;

/** Joins a run of a mark that holds no text with the one of the same mark behind it: an element with another of its kind directly in it. */
export async function* mergeEmpty(
  runs: AsyncIterable<MarkupRun>,
  mark: string,
): AsyncGenerator<MarkupRun, void, undefined> {
  let held: MarkupRun | undefined;
  for await (const run of runs) {
    if (held !== undefined && run.mark === mark && !held.cut) {
      const { text, bytes } = held;
      held = {
        ...run,
        text: text + run.text,
        bytes: { byteStart: bytes.byteStart, byteEnd: run.bytes.byteEnd },
      };
    } else {
      if (held !== undefined) yield held;
      held = run;
    }
    const isEmpty = held.mark === mark && held.text.length < LONGEST && readPieces(held.text).length === 0;
    if (isEmpty) continue;
    yield held;
    held = undefined;
  }
  if (held !== undefined) yield held;
}

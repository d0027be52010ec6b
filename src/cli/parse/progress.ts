import { isatty } from "node:tty";
import { type InputNames, inputsOf, sizeOf } from "../inputs/input.js";
import { bytesRead } from "../inputs/watched.js";
import { eraseBeforeSaying, say, writeToError } from "../messages.js";
import { progressLine } from "./progress-line.js";
import type { Tally } from "./tally.js";

/** A line that tells how far the work is. */
export interface Progress {
  update(): void;
  end(): void;
}

/** A line on a terminal is drawn anew so often; elsewhere there is one now and then. */
const REDRAW_MS = 250;
const REPEAT_MS = 10_000;

/** Opens the line; how much there is in all is found out beside the work. */
export function openProgress(tally: Tally, names: InputNames, isMine: (path: string | undefined) => boolean): Progress {
  const isTerminal = isatty(2);
  const start = performance.now();
  let last = start;
  let total: number | undefined;
  let isDrawn = false;
  let isEnded = false;
  void sumOfSizes(names, isMine, () => isEnded).then((sum) => {
    total = sum;
  });
  function erase(): void {
    if (isDrawn) writeToError("\r\x1b[K");
    isDrawn = false;
  }
  eraseBeforeSaying(erase);
  return {
    update() {
      const now = performance.now();
      if (now - last < (isTerminal ? REDRAW_MS : REPEAT_MS)) return;
      last = now;
      const line = progressLine({ tally, bytes: bytesRead.count, total, seconds: (now - start) / 1000 });
      if (!isTerminal) return say(line);
      const columns = process.stderr.columns || 80;
      writeToError(`\r${line.slice(0, columns - 1)}\x1b[K`);
      isDrawn = true;
    },
    end() {
      isEnded = true;
      erase();
    },
  };
}

/** The bytes of all inputs; undefined where one has no size. */
async function sumOfSizes(
  { names, pathsFrom }: InputNames,
  isMine: (path: string | undefined) => boolean,
  isEnded: () => boolean,
): Promise<number | undefined> {
  // Standard input has no size, and a list on it can be read but once.
  if (pathsFrom === "-" || names.includes("-") || (names.length === 0 && pathsFrom === undefined)) return undefined;
  let sum = 0;
  try {
    for await (const { path, range } of inputsOf({ names, pathsFrom }, () => {})) {
      if (isEnded()) return undefined;
      if (isMine(path))
        sum += range === undefined ? ((await sizeOf(path as string)) ?? 0) : range.byteEnd - range.byteStart;
    }
  } catch {
    // The work itself tells what cannot be read.
    return undefined;
  }
  return sum;
}

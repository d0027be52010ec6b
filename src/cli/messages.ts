import { writeSync } from "node:fs";
import { printable } from "../diagnostics/printable.js";

/** What stands on the last line of the terminal, and has to go before anything else is said there. */
let eraseProgress: () => void = () => {};

/** Has a line of progress taken away before something is said. */
export function eraseBeforeSaying(erase: () => void): void {
  eraseProgress = erase;
}

/** Says one line on standard error, with nothing in it that could act on a terminal. */
export function say(line: string): void {
  eraseProgress();
  writeToError(`${printable(line)}\n`);
}

/** Writes to standard error as it is. */
export function writeToError(text: string): void {
  try {
    writeSync(2, text);
  } catch {
    // Nobody listens; there is no other place to tell it.
  }
}

/** Says what went wrong, under the program's name. */
export function complain(message: string): void {
  say(`newsdump: ${message}`);
}

/** Of one input no more diagnostics are said, and of all together: a large dump must not flood the terminal. JSON holds them all. */
const MOST_OF_INPUT = 100;
const MOST_IN_ALL = 1000;

let saidInAll = 0;
let unsaidInAll = 0;

/** Says the diagnostics of one input, the first hundred, and at its end how many more there are. */
export function diagnosticSpeaker(label: string): {
  tell(lines: readonly string[], more: number): void;
  end(): void;
} {
  let said = 0;
  let unsaid = 0;
  return {
    tell(lines, more) {
      unsaid += more;
      for (const line of lines) {
        if (said < MOST_OF_INPUT && saidInAll < MOST_IN_ALL) {
          said++;
          saidInAll++;
          say(line);
        } else unsaid++;
      }
    },
    end() {
      if (unsaid === 0) return;
      if (said > 0) say(`${label} and ${unsaid} more`);
      else unsaidInAll += unsaid;
    },
  };
}

/** Says how many diagnostics were said of no input, where there were too many. */
export function sayUnsaid(): void {
  if (unsaidInAll > 0) say(`and ${unsaidInAll} more of further inputs`);
}

import { setTimeout as delay } from "node:timers/promises";
import { removeUnfinished } from "./output/temporary.js";

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;
type Ending = keyof typeof exitCodes;

/** A read of a disk is back long before. */
const MOST_WAITS = 20;
const WAIT_MS = 10;

/** How a signal ends the program. */
export interface Signals {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** Ends the process where a signal came; `isHung` tells of a read that may never come back, which would hold up an exit. */
  endIfReceived(isHung: () => boolean): Promise<void>;
}

/**
 * Listens for SIGINT and SIGTERM. The first asks the command to stop after the line at hand; a second ends the process
 * at once, without a file half written.
 */
export function endBySignals(): Signals {
  const controller = new AbortController();
  let received: Ending | undefined;
  for (const name of Object.keys(exitCodes) as Ending[]) {
    process.on(name, () => {
      if (received !== undefined) {
        removeUnfinished();
        die(name);
      }
      received ??= name;
      controller.abort();
    });
  }
  return {
    signal: controller.signal,
    async endIfReceived(isHung) {
      if (received === undefined) return;
      for (let waits = 0; waits < MOST_WAITS && isHung(); waits++) await delay(WAIT_MS);
      if (isHung()) die(received);
      else process.exit(exitCodes[received]);
    },
  };
}

/** A shell sees the same status as of an exit by 130 or 143. */
function die(name: Ending): void {
  process.removeAllListeners(name);
  process.kill(process.pid, name);
}

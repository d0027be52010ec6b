import { setTimeout as delay } from "node:timers/promises";

/**
 * Waits until something is so, or for so many waits of 5 ms: more than a busy machine needs for anything that these tests wait for. What
 * follows asserts it, and so fails with what it found.
 */
export async function until(isSo: () => boolean | Promise<boolean>, most = 4000): Promise<void> {
  for (let waits = 0; waits < most && !(await isSo()); waits++) await delay(5);
}

import type { DumpRecord } from "../model/record.js";
import type { ByteWindow } from "./byte-window.js";
import type { RecordReading } from "./format.js";

/**
 * What is found in a window, step by step and without waiting: undefined where the window does not reach far enough. It is to be
 * filled then, and the next step told whether it was; it was not where the dump has ended.
 */
export type Steps<Found> = Generator<Found | undefined, void, boolean>;

/** All that is found, with the window filled where that is wanted. */
export async function* filling<Found>(window: ByteWindow, steps: Steps<Found>): AsyncGenerator<Found, void, undefined> {
  for (let isFilled = false; ; ) {
    const { done, value } = steps.next(isFilled);
    if (done === true) return;
    if (value === undefined) isFilled = await window.fill();
    else yield value;
  }
}

/**
 * Reads records of what is found; those that lie in the window are at hand.
 *
 * @param take - told once of each that is found; undefined where no record comes of it yet.
 * @param finish - asked at the end of the dump, until it gives undefined.
 */
export function readInSteps<Found>(
  window: ByteWindow,
  steps: Steps<Found>,
  take: (found: Found) => DumpRecord | undefined,
  finish: () => DumpRecord | undefined = () => undefined,
): RecordReading & { atHand(): DumpRecord | undefined } {
  let isWanting = false;
  let isFilled = false;
  let isAtEnd = false;
  let isFinished = false;
  return { [Symbol.asyncIterator]: readAll, atHand };

  async function* readAll(): AsyncGenerator<DumpRecord, void, undefined> {
    for (;;) {
      const record = atHand();
      if (record !== undefined) yield record;
      else if (isFinished) return;
      else {
        isFilled = await window.fill();
        isWanting = false;
      }
    }
  }

  function atHand(): DumpRecord | undefined {
    while (!isWanting && !isAtEnd) {
      const { done, value } = steps.next(isFilled);
      if (done === true) isAtEnd = true;
      else if (value === undefined) isWanting = true;
      else {
        const record = take(value);
        if (record !== undefined) return record;
      }
    }
    if (isWanting || isFinished) return undefined;
    const record = finish();
    isFinished = record === undefined;
    return record;
  }
}

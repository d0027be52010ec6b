import type { Report } from "../../diagnostics/diagnostic.js";

/** So many runs of one text are told one by one; what follows them is one diagnostic, lest garbage fill the memory. */
const MOST_RUNS = 1000;

/** Gathers the bytes of one text that are not valid, in order, and reports each run of them. */
export interface InvalidRuns {
  add(start: number, end: number): void;
  /** Reports the last run: to be called once, at the end. */
  end(): void;
}

/** @param offset - where in the dump position 0 is. */
export function invalidRuns(encoding: string, offset: number, report: Report): InvalidRuns {
  let runStart = 0;
  let runEnd = -1;
  let runs = 0;
  let rest = 0;
  let restStart = 0;
  const tell = (start: number, end: number, count: string) =>
    report(
      "ENCODING_INVALID",
      { byteStart: offset + start, byteEnd: offset + end },
      `${count} not valid in ${encoding}`,
    );
  const close = () => {
    if (runEnd < 0) return;
    if (++runs > MOST_RUNS) {
      if (rest === 0) restStart = runStart;
      rest += runEnd - runStart;
    } else tell(runStart, runEnd, runEnd - runStart === 1 ? "1 byte" : `${runEnd - runStart} bytes`);
  };
  return {
    add(start, end) {
      if (start !== runEnd) {
        close();
        runStart = start;
      }
      runEnd = end;
    },
    end() {
      close();
      if (rest > 0) tell(restStart, runEnd, `${runs - MOST_RUNS} further runs, ${rest} bytes,`);
    },
  };
}

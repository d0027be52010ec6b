import { parentPort, type Transferable, workerData } from "node:worker_threads";

/** What a worker answers: what came of a batch, or why nothing did. */
export type Answer<Result> = { readonly result: Result } | { readonly failure: string };

/** What a worker gives for a batch, and which of its buffers move over without a copy. */
export interface Served<Result> {
  readonly result: Result;
  readonly moved?: readonly Transferable[];
}

/** Has this worker do `work` on each batch that it is sent, one after the other. `start` is given what the pool was opened with. */
export function serve<Settings, Batch, Result>(start: (settings: Settings) => (batch: Batch) => Served<Result>): void {
  const work = start(workerData as Settings);
  parentPort?.on("message", (batch: Batch) => {
    const { answer, moved } = attempt(() => work(batch));
    parentPort?.postMessage(answer, moved);
  });
}

function attempt<Result>(work: () => Served<Result>): { answer: Answer<Result>; moved: readonly Transferable[] } {
  try {
    const { result, moved = [] } = work();
    return { answer: { result }, moved };
  } catch (error) {
    return { answer: { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }, moved: [] };
  }
}

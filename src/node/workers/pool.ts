import { Worker } from "node:worker_threads";
import { ParseError } from "../../diagnostics/error.js";
import type { Answer } from "./serve.js";

/** Threads that work on batches. */
export interface Pool<Batch, Result> {
  /**
   * Gives a batch to the thread that has least to do. Rejects with a `ParseError`: `EIO_READ` where the thread fails or ends, `ABORTED`
   * where the signal ended it.
   */
  run(batch: Batch): Promise<Result>;
  /** Ends the threads, whatever they do. */
  close(): Promise<void>;
}

/** What the threads are started with. */
export interface PoolOptions<Settings> {
  /** The script, which calls `serve`. */
  readonly script: URL;
  readonly size: number;
  /** What `serve` is given in each thread; a clone. */
  readonly settings: Settings;
  readonly signal?: AbortSignal | undefined;
}

interface Thread<Batch, Result> {
  readonly waiting: { resolve(result: Result): void; reject(failure: ParseError): void }[];
  start(batch: Batch): Promise<Result>;
  fail(failure: ParseError): void;
  end(): Promise<unknown>;
}

/** Starts the threads. */
export function openPool<Settings, Batch, Result>(options: PoolOptions<Settings>): Pool<Batch, Result> {
  const { script, size, settings, signal } = options;
  const threads = Array.from({ length: size }, () => startThread<Settings, Batch, Result>(script, settings));
  const abort = (): void => {
    for (const thread of threads) {
      thread.fail(new ParseError("ABORTED", "reading was aborted", { cause: signal?.reason }));
      void thread.end();
    }
  };
  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
  return {
    run(batch) {
      const idlest = threads.reduce((one, other) => (other.waiting.length < one.waiting.length ? other : one));
      return idlest.start(batch);
    },
    async close() {
      signal?.removeEventListener("abort", abort);
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

function startThread<Settings, Batch, Result>(script: URL, settings: Settings): Thread<Batch, Result> {
  const worker = new Worker(script, { workerData: settings });
  const waiting: Thread<Batch, Result>["waiting"] = [];
  let ended: ParseError | undefined;
  let isEnding = false;
  // A pool that nobody waits for does not hold the process.
  worker.unref();
  worker.on("message", (answer: Answer<Result>) => {
    const next = waiting.shift();
    // Ending is waited for: an answer that comes meanwhile does not let the process go.
    if (waiting.length === 0 && !isEnding) worker.unref();
    if ("result" in answer) next?.resolve(answer.result);
    else next?.reject(new ParseError("EIO_READ", `a worker failed: ${answer.failure}`));
  });
  worker.on("error", (cause) => fail(new ParseError("EIO_READ", `a worker ended: ${messageOf(cause)}`, { cause })));
  worker.on("exit", (code) => fail(new ParseError("EIO_READ", `a worker ended with exit code ${code}`)));
  function fail(failure: ParseError): void {
    ended ??= failure;
    for (const each of waiting.splice(0)) each.reject(ended);
  }
  return {
    waiting,
    start(batch) {
      if (ended !== undefined) return Promise.reject(ended);
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.ref();
        worker.postMessage(batch);
      });
    },
    fail,
    end() {
      isEnding = true;
      return worker.terminate();
    },
  };
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

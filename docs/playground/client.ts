import type { CallName, Calls, Form, Told } from "./protocol.js";

/** What the worker says of itself. */
export interface ParserEvents {
  onReady(forms: readonly Form[]): void;
  onProgress(progress: { read: number; total: number; records: number }): void;
  /** The worker is gone, and with it the dump: why, as a sentence. */
  onDeath(why: string): void;
}

/** The parser behind the page. */
export interface ParserClient {
  /** Rejects with an error whose message is a sentence. */
  call<Name extends CallName>(name: Name, given: Calls[Name]["given"]): Promise<Calls[Name]["answer"]>;
  /** Starts a new worker in place of a dead one. */
  restart(): void;
}

/** A worker that says nothing for so long while it is asked something is dead. The longest text takes a few seconds. */
const PATIENCE = 60_000;

/** Starts the parser in a worker of its own. Throws where the browser has no workers. */
export function startParser(parserMain: () => void, events: ParserEvents): ParserClient {
  const url = URL.createObjectURL(new Blob([`(${parserMain})()`], { type: "text/javascript" }));
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
  let calls = 0;
  let watch: ReturnType<typeof setTimeout> | undefined;
  let worker = start();

  function start(): Worker {
    const started = new Worker(url);
    started.addEventListener("message", ({ data }: MessageEvent<Told>) => hear(data));
    started.addEventListener("error", (event) => {
      event.preventDefault();
      die(`The parser stopped${event.message ? `: ${event.message}` : ""}.`);
    });
    started.addEventListener("messageerror", () => die("The parser stopped: an answer could not be read."));
    return started;
  }

  function hear(told: Told): void {
    if ("ready" in told) events.onReady(told.ready.forms);
    else if ("progress" in told) events.onProgress(told.progress);
    else {
      const call = waiting.get(told.id);
      waiting.delete(told.id);
      if ("fault" in told) call?.reject(new Error(told.fault));
      else call?.resolve(told.answer);
    }
    observe();
  }

  function observe(): void {
    clearTimeout(watch);
    if (waiting.size > 0) watch = setTimeout(() => die("The parser does not answer any more."), PATIENCE);
  }

  function die(why: string): void {
    clearTimeout(watch);
    worker.terminate();
    const lost = [...waiting.values()];
    waiting.clear();
    for (const { reject } of lost) reject(new Error(why));
    events.onDeath(why);
  }

  return {
    call(name, given) {
      const id = ++calls;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject });
        worker.postMessage({ id, name, given });
        observe();
      });
    },
    restart() {
      worker.terminate();
      worker = start();
    },
  };
}

declare global {
  /** Set by `parser.js`: the worker's whole program as one function, which the page never calls itself. */
  var newsdumpParser: (() => void) | undefined;
}

/** The worker's program, or why there can be none, as a sentence. */
export function parserScript(): { main: () => void } | { fault: string } {
  if (globalThis.newsdumpParser === undefined)
    return { fault: "The parser could not be loaded: parser.js is missing." };
  if (!("Worker" in globalThis) || !("stream" in Blob.prototype)) {
    return {
      fault: "This browser is too old for the playground: it has no workers, or cannot read files piece by piece.",
    };
  }
  return { main: globalThis.newsdumpParser };
}

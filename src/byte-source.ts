import { givingAtHand } from "./at-hand.js";
import { ParseError } from "./diagnostics/error.js";

/** Where bytes come from: a web or Node stream, any iterable of chunks, a `Blob` or `File`, or all bytes at once. */
export type ByteSource =
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | Iterable<Uint8Array>
  | Blob
  | Uint8Array;

/** The chunks of a source, ended by the signal. The source is let go of when the generator ends, however it ends. */
export async function* toChunks(
  source: ByteSource,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (source instanceof Uint8Array) {
    throwIfAborted(signal, 0);
    if (source.length > 0) yield source;
    return;
  }
  const iterator = iteratorOf(isBlob(source) ? source.stream() : source);
  let offset = 0;
  let done = false;
  let failed = false;
  const aborted = abortion(signal, () => offset);
  try {
    while (!done) {
      throwIfAborted(signal, offset);
      const next = iterator.next();
      const result = await (aborted === undefined ? next : Promise.race([next, aborted.promise]));
      if (result.done === true) {
        done = true;
        break;
      }
      const chunk: unknown = result.value;
      if (!(chunk instanceof Uint8Array)) {
        throw new ParseError(
          "USAGE",
          `a dump is read from bytes, and a chunk was ${typeof chunk}: open it without an encoding`,
        );
      }
      offset += chunk.length;
      if (chunk.length > 0) yield chunk;
    }
  } catch (error) {
    failed = true;
    throw error;
  } finally {
    aborted?.dispose();
    const returned = done ? Promise.resolve() : letGo(iterator, offset);
    // What failed first is the reason.
    const quiet = failed || signal?.aborted ? returned.catch(() => {}) : returned;
    // Not awaited when aborted: a read that hangs would hang the return too.
    if (!signal?.aborted) await quiet;
  }
}

async function letGo(iterator: AsyncIterator<Uint8Array>, byteOffset: number): Promise<void> {
  try {
    await iterator.return?.(undefined);
  } catch (cause) {
    throw new ParseError("EIO_READ", "the source of the dump could not be let go of", { cause, byteOffset });
  }
}

/** By its shape: there are platforms without a `Blob`. */
function isBlob(source: Exclude<ByteSource, Uint8Array>): source is Blob {
  const { stream, arrayBuffer }: Partial<Blob> = Object(source);
  return typeof stream === "function" && typeof arrayBuffer === "function";
}

function iteratorOf(source: Exclude<ByteSource, Uint8Array | Blob>): AsyncIterator<Uint8Array> {
  const given: Partial<AsyncIterable<Uint8Array> & Iterable<Uint8Array> & ReadableStream<Uint8Array>> = Object(source);
  if (given[Symbol.asyncIterator] !== undefined) return (source as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  if (given[Symbol.iterator] !== undefined) {
    const iterator = (source as Iterable<Uint8Array>)[Symbol.iterator]();
    return {
      next: async () => iterator.next(),
      return: async () => iterator.return?.() ?? { done: true, value: undefined },
    };
  }
  if (given.getReader === undefined) {
    throw new ParseError("USAGE", "a dump is a stream, an iterable of Uint8Array, a Blob, or a Uint8Array");
  }
  // Streams of browsers without async iteration.
  const reader = (source as ReadableStream<Uint8Array>).getReader();
  return {
    next: async () => {
      const { done, value } = await reader.read();
      return done ? { done, value: undefined } : { done, value };
    },
    return: async () => {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}

function abortion(signal: AbortSignal | undefined, offset: () => number) {
  if (signal === undefined) return undefined;
  let listener: () => void = () => {};
  const promise = new Promise<never>((_, reject) => {
    listener = () => reject(abortError(signal, offset()));
    signal.addEventListener("abort", listener, { once: true });
  });
  promise.catch(() => {});
  return { promise, dispose: () => signal.removeEventListener("abort", listener) };
}

function throwIfAborted(signal: AbortSignal | undefined, offset: number): void {
  if (signal?.aborted) throw abortError(signal, offset);
}

function abortError(signal: AbortSignal, byteOffset: number): ParseError {
  return new ParseError("ABORTED", "reading was aborted", { cause: signal.reason, byteOffset });
}

/** Reads ahead until `size` bytes are there, and gives them together with chunks that begin at the start again. */
export async function readHead(
  chunks: AsyncGenerator<Uint8Array, void, undefined>,
  size: number,
): Promise<{ head: Uint8Array; chunks: AsyncGenerator<Uint8Array, void, undefined> }> {
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    length += value.length;
    // A copy where more is wanted: the source may fill its buffer again once it is asked for the next chunk.
    first.push(length < size ? value.slice() : value);
  }
  const head = new Uint8Array(Math.min(length, size));
  let at = 0;
  for (const chunk of first) {
    head.set(chunk.subarray(0, size - at), at);
    at += chunk.length;
  }
  return { head, chunks: givingAtHand(chunks, () => first.shift()) };
}

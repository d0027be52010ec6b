/**
 * Runs a function on each value and gives the results in the order of the values. At most `inFlight` are under way; the next
 * value is taken only when there is room, so a slow reader slows the source.
 *
 * Rejects as the source or the function does, once what was taken before has been given. When it ends, however it ends, the source is
 * let go of; what is still under way is left to itself.
 */
export async function* inOrder<Value, Result>(
  values: AsyncIterable<Value>,
  run: (value: Value) => Promise<Result>,
  inFlight: number,
): AsyncGenerator<Result, void, undefined> {
  const source = values[Symbol.asyncIterator]();
  const running: Promise<Result>[] = [];
  try {
    for (let done = false; !done || running.length > 0; ) {
      if (done || running.length === inFlight) {
        yield await (running.shift() as Promise<Result>);
        continue;
      }
      const next = source.next();
      // A failure of the source waits until its turn, as a failed run does.
      const found = await next.catch((error) => ({ error }));
      if ("error" in found) running.push(Promise.reject(found.error));
      else if (found.done !== true) running.push(run(found.value));
      running.at(-1)?.catch(() => {});
      done = "error" in found || found.done === true;
    }
  } finally {
    await source.return?.(undefined);
  }
}

import type { ByteRange } from "../../text/span.js";

/** Keeps the bytes that have passed until the record that they belong to is taken. */
export function retain(source: AsyncIterable<Uint8Array>) {
  const iterator = source[Symbol.asyncIterator]();
  let held: { readonly start: number; readonly bytes: Uint8Array }[] = [];
  /** What was read to be looked at, and has not been given yet. */
  const ahead: Uint8Array[] = [];
  let offset = 0;
  let ended = false;
  async function pull(): Promise<Uint8Array | undefined> {
    const { done, value } = await iterator.next();
    if (done === true) {
      ended = true;
      return undefined;
    }
    const bytes = value.slice();
    held.push({ start: offset, bytes });
    offset += bytes.length;
    return bytes;
  }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        const chunk = ahead.shift() ?? (ended ? undefined : await pull());
        if (chunk === undefined) return;
        yield chunk;
      }
    } finally {
      if (!ended) await iterator.return?.();
    }
  }
  const bytesOf = ({ byteStart, byteEnd }: ByteRange): Uint8Array => {
    const found = new Uint8Array(byteEnd - byteStart);
    for (const { start, bytes } of held) {
      const from = Math.max(byteStart - start, 0);
      const to = Math.min(byteEnd - start, bytes.length);
      if (to > from) found.set(bytes.subarray(from, to), start + from - byteStart);
    }
    return found;
  };
  return {
    chunks: chunks(),
    /** So many bytes from a place on, or all that follow; reads on where they have not come yet. */
    async peek(byteStart: number, most: number): Promise<Uint8Array> {
      while (!ended && offset < byteStart + most) {
        const chunk = await pull();
        if (chunk !== undefined) ahead.push(chunk);
      }
      return bytesOf({ byteStart, byteEnd: Math.max(byteStart, Math.min(byteStart + most, offset)) });
    },
    /** The bytes of a range; what stands before its end is let go of. */
    take(range: ByteRange): Uint8Array {
      const taken = bytesOf(range);
      held = held.filter(({ start, bytes }) => start + bytes.length > range.byteEnd);
      return taken;
    },
  };
}

import type { ByteRange } from "../../text/span.js";

/** Keeps the bytes that have passed until the record that they belong to is taken. */
export function retain(source: AsyncIterable<Uint8Array>) {
  let held: { readonly start: number; readonly bytes: Uint8Array }[] = [];
  let offset = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      held.push({ start: offset, bytes: chunk.slice() });
      offset += chunk.length;
      yield chunk;
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
    /** The bytes that have passed from a place on, so many at the most. */
    peek: (byteStart: number, most: number): Uint8Array =>
      bytesOf({ byteStart, byteEnd: Math.max(byteStart, Math.min(byteStart + most, offset)) }),
    /** The bytes of a range; what stands before its end is let go of. */
    take(range: ByteRange): Uint8Array {
      const taken = bytesOf(range);
      held = held.filter(({ start, bytes }) => start + bytes.length > range.byteEnd);
      return taken;
    },
  };
}

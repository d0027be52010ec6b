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
  return {
    chunks: chunks(),
    /** The bytes of a range; what stands before its end is let go of. */
    take({ byteStart, byteEnd }: ByteRange): Uint8Array {
      const taken = new Uint8Array(byteEnd - byteStart);
      for (const { start, bytes } of held) {
        const from = Math.max(byteStart - start, 0);
        const to = Math.min(byteEnd - start, bytes.length);
        if (to > from) taken.set(bytes.subarray(from, to), start + from - byteStart);
      }
      held = held.filter(({ start, bytes }) => start + bytes.length > byteEnd);
      return taken;
    },
  };
}

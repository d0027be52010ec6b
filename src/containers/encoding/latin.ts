/** A call takes so many arguments. */
const PIECE = 8192;

/** Each byte as the character of its number. */
export function latinOf(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) {
    // `apply` takes bytes as they are; spread into a call they cost seven times as much.
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + PIECE) as unknown as number[]);
  }
  return text;
}

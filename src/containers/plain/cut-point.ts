/** How many bytes a line feed takes in an encoding. */
export function lineWidth(charset: string | undefined): 1 | 2 {
  return charset?.toLowerCase().startsWith("utf-16") ? 2 : 1;
}

/** Where to cut a text that is too long: behind the last line feed, else behind a whole character, else at the limit. */
export function cutPoint(bytes: Uint8Array, limit: number, charset: string | undefined): number {
  if (lineWidth(charset) === 2) return cutPoint16(bytes, limit - (limit % 2), charset === "utf-16be" ? 0 : 1);
  if (charset?.startsWith("utf-32")) return limit - (limit % 4);
  const feed = bytes.lastIndexOf(0x0a, limit - 1);
  if (feed >= 0) return feed + 1;
  let end = limit;
  while (end > limit - 4 && end > 1 && ((bytes[end] as number) & 0xc0) === 0x80) end--;
  return end;
}

/** The same for UTF-16; `high` is where in each pair of bytes the high one stands. */
function cutPoint16(bytes: Uint8Array, limit: number, high: 0 | 1): number {
  for (let at = limit - 2; at >= 0; at -= 2) if (bytes[at + high] === 0 && bytes[at + 1 - high] === 0x0a) return at + 2;
  const splitsPair = ((bytes[limit + high] as number) & 0xfc) === 0xdc;
  return splitsPair && limit > 2 ? limit - 2 : limit;
}

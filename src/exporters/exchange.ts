/**
 * `replaceAll` of one text by another. That makes a chain of a string for each hit, whose garbage costs more than it grows by;
 * this makes one array.
 */
export function exchange(text: string, from: string, to: string): string {
  return text.includes(from) ? text.split(from).join(to) : text;
}

/** Where the line ends that holds a place: in front of its break, or at `end`. No further is looked, however long the text is. */
export function lineEnd(text: string, from: number, end: number): number {
  const feed = text.slice(from, end).indexOf("\n");
  return feed < 0 ? end : from + feed;
}

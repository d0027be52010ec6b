/** Longer than most paragraphs. `Intl.Segmenter` takes for each sentence time that grows with the text it was given. */
const WINDOW = 2048;

/**
 * Where `Intl.Segmenter` ends the sentences of a text, and each of them; a long text is given to it in windows.
 *
 * The end of a sentence is told by what stands behind it, up to the next sentence at most. So the last two of a window are
 * not believed, and the next window begins with them.
 *
 * ```text
 * One. Two. Three. Fo|ur. Five.
 *      └────────── next window
 * ```
 */
export function* segmentEnds(segmenter: Intl.Segmenter, text: string): Generator<{ end: number; segment: string }> {
  let start = 0;
  let size = WINDOW;
  while (start + size < text.length) {
    const found = Array.from(segmenter.segment(text.slice(start, start + size)), ({ segment }) => segment);
    const sure = found.slice(0, -2);
    // One sentence may be longer than a window.
    if (sure.length === 0) size *= 2;
    else size = WINDOW;
    for (const segment of sure) {
      start += segment.length;
      yield { end: start, segment };
    }
  }
  for (const { segment } of segmenter.segment(text.slice(start))) {
    start += segment.length;
    yield { end: start, segment };
  }
}

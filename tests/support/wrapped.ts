/** Wraps a paragraph at a width behind an indentation: as `lynx -dump` does with 76 and three spaces, html-to-text with none. */
export function wrap(paragraph: string, width = 76, indent = "   "): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of paragraph.split(" ")) {
    if (line !== indent && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line].join("\n");
}

export const sentence = (at: number) =>
  `Number ${at} of the ferries left the old harbour of the town on Monday, and the crew said that the sea was calm and the wind low.`;

/** Paragraphs enough to show a page's width. */
export const paragraphs: string[] = Array.from({ length: 8 }, (_, at) => `${sentence(at)} ${sentence(at + 20)}`);

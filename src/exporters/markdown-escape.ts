/** A text as the content of a Markdown block: one line, escaped where Markdown would act, also at its start. */
export function block(text: string): string {
  const line = inline(text);
  // `1.` and `1)` number a list; the escape stands before the mark.
  const number = /^\d{1,9}(?=[.)](?:\s|$))/.exec(line)?.[0];
  if (number !== undefined) return `${number}\\${line.slice(number.length)}`;
  return opensBlock(line) ? `\\${line}` : line;
}

/** A text as the content of a heading: as {@link inline}, and a closing run of `#` stays text. */
export function heading(text: string): string {
  const line = inline(text);
  let at = line.length;
  while (line[at - 1] === "#") at--;
  const closes = at < line.length && (at === 0 || line[at - 1] === " ");
  return closes ? `${line.slice(0, at)}\\${line.slice(at)}` : line;
}

/** A text in emphasis, or "" where there is none. */
export function emphasis(text: string): string {
  const line = inline(text, "*");
  return line === "" ? "" : `*${line}*`;
}

/**
 * A text as one line of Markdown, escaped where Markdown would act inside a line.
 *
 * @param edge - the character that will stand before and after it.
 */
export function inline(text: string, edge = " "): string {
  const line = text.replace(/[\t-\r ]{2,}|[\t-\r]/g, oneSpace).trim();
  if (!/[\\`*_~[<&]/.test(line)) return line;
  const counts = countRuns(line);
  const linkEnd = Math.max(line.lastIndexOf("]("), line.lastIndexOf("]:"), line.lastIndexOf("]["));
  return line.replace(/[\\`*_~[<&]/g, (mark: string, at: number) =>
    actsAt(line, at, line[at - 1] ?? edge, line[at + 1] ?? edge, counts, linkEnd) ? `\\${mark}` : mark,
  );
}

const oneSpace = (): string => " ";

interface RunCounts {
  readonly backticks: number;
  readonly tildes: number;
}

/** One run of backticks or tildes opens nothing: it needs another to close it. */
function countRuns(line: string): RunCounts {
  let backticks = 0;
  let tildes = 0;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === line[at - 1]) continue;
    if (line[at] === "`") backticks++;
    else if (line[at] === "~") tildes++;
  }
  return { backticks, tildes };
}

function actsAt(
  line: string,
  at: number,
  before: string,
  after: string,
  { backticks, tildes }: RunCounts,
  linkEnd: number,
): boolean {
  switch (line[at]) {
    case "\\":
      return at + 1 === line.length || isPunctuation(after);
    case "`":
      return backticks > 1;
    case "~":
      return tildes > 1;
    case "*":
      return !isWhite(before) || !isWhite(after);
    case "_":
      return (!isWhite(before) || !isWhite(after)) && !(isWord(before) && isWord(after));
    case "[":
      // A link, or at the start of a line its definition; a footnote; a box to tick in a list.
      return at < linkEnd || after === "^" || (at === 0 && /^\[[ xX]\]/.test(line));
    case "<":
      return /[A-Za-z/!?]/.test(after);
    case "&":
      return /^&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{0,40});/.test(line.slice(at, at + 44));
    default:
      return false;
  }
}

/**
 * True where a line would open a heading, a list, a quote, a code block or a rule. What `inline` escaped already,
 * such as `***`, does not begin with its character any more.
 */
function opensBlock(line: string): boolean {
  if (/^(?:#{1,6}(?:\s|$)|[-+*](?:\s|$)|>|```|~~~)/.test(line)) return true;
  return /^[-_][-_ ]*$/.test(line);
}

function isPunctuation(character: string): boolean {
  return /[!-/:-@[-`{-~]/.test(character);
}

function isWhite(character: string): boolean {
  return /\s/.test(character);
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

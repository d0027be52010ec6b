/**
 * What a script would do at first: split the text at line feeds and ask one regex of every line what it is. It finds
 * labels, bylines, datelines, credits and dates, one object a line; it joins nothing and loses nothing but offsets.
 */
const line =
  /^(?<label>media id|caption|photograph|published|updated|tags)\s*:\s*(?<rest>.*)$|^by\s+(?<author>\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){1,3})$|^(?<place>\p{Lu}[\p{L}’'.-]+(?:,? \p{Lu}[\p{L}’'.-]+){0,3}) ?(?:\((?<agency>[\p{L} ]+)\) ?)?[-–—] ?(?=\p{Lu})|^(?<date>(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9} \d{4}).*)$|^(?<caption>.*) ?\((?<credit>(?:AP|AFP|EPA|Reuters|Getty)[^()]*)\)$/iu;

/** One object a line that is not blank. */
export function splitAndMatch(text) {
  const lines = [];
  for (const part of text.split("\n")) {
    const trimmed = part.trim();
    if (trimmed === "") continue;
    const match = line.exec(trimmed);
    lines.push({ text: trimmed, words: trimmed.split(" ").length, ...(match === null ? {} : match.groups) });
  }
  return lines;
}

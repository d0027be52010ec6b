/**
 * What a script would do at first: split the text at line feeds, and ask regexes of every line. It joins nothing,
 * keeps no offsets, and decides nothing over the page.
 */
const kind =
  /^(?<label>media id|caption|photograph|published|updated|tags)\s*:\s*(?<rest>.*)$|^by\s+(?<author>\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){1,3})$|^(?<place>\p{Lu}[\p{L}’'.-]+(?:,? \p{Lu}[\p{L}’'.-]+){0,3}) ?(?:\((?<agency>[\p{L} ]+)\) ?)?[-–—] ?(?=\p{Lu})|^(?<date>(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9} \d{4}).*)$|^(?<caption>.*) ?\((?<credit>(?:AP|AFP|EPA|Reuters|Getty)[^()]*)\)$/iu;
const word = /\p{L}+/gu;

/** One regex a line, for what the line is; one object a line that is not blank. @param {string} text */
export function kindsOnly(text) {
  const lines = [];
  for (const part of text.split("\n")) {
    const line = part.trim();
    if (line !== "") lines.push({ line, ...kind.exec(line)?.groups });
  }
  return lines;
}

/** The same with the evidence that telling paragraphs from menus takes: the line's words, and those with a capital. @param {string} text */
export function kindsAndWords(text) {
  const lines = [];
  for (const part of text.split("\n")) {
    const line = part.trim();
    if (line === "") continue;
    const words = line.match(word) ?? [];
    const capitals = words.filter((each) => each.charAt(0) !== each.charAt(0).toLowerCase()).length;
    lines.push({ line, words: words.length, capitals, ...kind.exec(line)?.groups });
  }
  return lines;
}

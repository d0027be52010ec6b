/** `jan,~uar/feb,~ruar`: lists with slashes between them. */
export function listsOf(row: string): readonly (readonly string[])[] {
  return row.split("/").map(wordsOf);
}

/**
 * `update,last ~,~d on`: words with commas between them. As in a dictionary a `~` stands for the last word that has none:
 * `update`, `last update`, `updated on`.
 */
export function wordsOf(row: string): readonly string[] {
  if (row === "") return [];
  const words = row.split(",");
  if (!row.includes("~")) return words;
  let head = "";
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word.includes("~")) words[at] = word.replace("~", head);
    else head = word;
  }
  return words;
}

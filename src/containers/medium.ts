/** So long is what a caption's beginning says of its kind. */
const LONGEST_MEDIUM = 60;

const media: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "photo photos photograph photographs graphic graphics illustration illustrations drawing drawings map maps chart charts " +
    "cartoon cartoons foto fotos grafik grafiken dessin dessins"
  ).split(" "),
);

/** `, B/W`, `, Color`, `, 2`, ` (2)`. */
const kind = /^(?:, ?(?:b\/w|b&w|colou?r|black and white|\d)(?![\p{L}\d])| \(\d{1,2}\))/iu;

/** What the beginning says the picture is, with the marks and the space behind it: `PHOTO, B/W, `; nothing where it does not. */
export function mediumOf(printed: string): string {
  const head = printed.slice(0, LONGEST_MEDIUM);
  const word = /^\p{L}+/u.exec(head)?.[0] ?? "";
  if (!media.has(word.toLowerCase())) return "";
  let at = word.length;
  for (let each = kind.exec(head.slice(at)); each !== null; each = kind.exec(head.slice(at))) at += each[0].length;
  at += (/^[,:]? ?/.exec(head.slice(at)) as RegExpExecArray)[0].length;
  return head.slice(0, at);
}

/** `AAP RTV ar`, `jan/tom`, `burs-jan/tom`, `AP-RP/jan`, `(jan-tom)`, `(SDA/mf ba)`: an agency and the initials of its desk. */
const desk =
  /^(?:AP-[A-Z]{2,4}(?:\/[a-z]{1,4}){0,2}|[A-Z]{2,4}\/[A-Z]{2,4}|[A-Z]{2,5}(?: [A-Z]{2,5}){0,2} [a-z]{1,4}(?:[/-][a-z]{1,4}){0,3}|[a-z]{2,5}(?:[/-][a-z]{1,4}){1,4}|\((?:[a-z]{2,5}(?:[/-][a-z]{1,5}){0,4}|[A-Z]{2,4}(?:[/-][A-Z]{2,4}){1,3}|[A-Z]{2,4}\/[a-z]{1,4}(?: [a-z]{1,4}){0,2})\))$/;
/** `AP-NY-06-01-98 0011EDT`, `01/01/00-34/94`, `AFP 121205 MAI 94`: when a wire sent it. */
const sent =
  /^(?:(?:AP|NYT|UPI)(?:-[A-Z]{2})?-\d\d-\d\d-\d\d \d{4}[A-Z]{3}|\d\d\/\d\d\/\d\d-\d\d\/\d\d|AFP \d{6}(?: GMT)? \p{Lu}{3,5} \d\d)$/u;

/** `-30-`, `(END)`, `ends`, `###`, `EFE`, `Enditem/J`, `（完）`: what stands for the end. */
const end =
  /^(?:-(?:30|0)-|#{2,5}|\(?END(?:S|ALL)?\)?|[Ee]nds\.?|EFE|TT|NTB|REUTERS?|Reuters?|\(?F(?:in|IN)\.?\)?|(?:[Ee]nditem|ENDITEM)(?:\/[A-Za-z]{1,5})?\.?)$/;

/** `（中央社記者林小美台北電）`, `(編輯：林小美)800116`, `(نهاية الخبر)`, `/شينخوا/`: brackets with which a text is closed in Chinese or Arabic. */
const bracket =
  /^(?:[（(](?:完|(?:中央社|新[华華]社)[^（()）]{0,30}[电電]|(?:[责責]任)?(?:[编編][辑輯]|[译譯]者|核稿|校[对對])[:：／/][^（()）]{1,40})[)）](?:\d{6,8})?|[(/](?:نهاية الخبر|ال?نهاية|[اإ]نتهى|تمت|يتبع|شينخوا)[)/]\.?)$/;

/** Where brackets that close a text begin in its tail; -1 where none do. */
export function closingBracketAt(tail: string): number {
  const end = tail.replace(/[\d.]{1,8}$/, "");
  const close = end.charAt(end.length - 1);
  if (close === "" || !")）/".includes(close)) return -1;
  const open =
    close === "/" ? end.lastIndexOf("/", end.length - 2) : Math.max(end.lastIndexOf("("), end.lastIndexOf("（"));
  return open >= 0 && bracket.test(tail.slice(open)) ? open : -1;
}

/** True for the line with which an agency ends a text; `je/tm/ps 01/02/10-20/95` is two of them. */
export function isSignature(printed: string): boolean {
  if (printed.length >= 60) return false;
  const last = printed.lastIndexOf(" ");
  const isBoth = last > 0 && sent.test(printed.slice(last + 1)) && desk.test(printed.slice(0, last));
  return isBoth || desk.test(printed) || sent.test(printed) || end.test(printed) || bracket.test(printed);
}

/** `AAP RTV ar`, `jan/tom`, `burs-jan/tom`, `(jan-tom)`: an agency and the initials of its desk. */
const desk =
  /^(?:[A-Z]{2,5}(?: [A-Z]{2,5}){0,2} [a-z]{1,4}(?:[/-][a-z]{1,4}){0,3}|[a-z]{2,5}(?:[/-][a-z]{1,4}){1,4}|\((?:[a-z]{2,5}(?:[/-][a-z]{1,5}){0,4}|[A-Z]{2,4}(?:[/-][A-Z]{2,4}){1,3})\))$/;
/** `AP-NY-06-01-98 0011EDT`, `01/01/00-34/94`: when a wire sent it. */
const sent = /^(?:(?:AP|NYT|UPI)(?:-[A-Z]{2})?-\d\d-\d\d-\d\d \d{4}[A-Z]{3}|\d\d\/\d\d\/\d\d-\d\d\/\d\d)$/;

/** `-30-`, `(END)`, `###`, `EFE`, `Enditem/J`: what stands for the end. */
const end = /^(?:-(?:30|0)-|#{2,5}|\(?END(?:S|ALL)?\)?|EFE|(?:[Ee]nditem|ENDITEM)(?:\/[A-Za-z]{1,5})?\.?)$/;

/** True for the line with which an agency ends a text; `je/tm/ps 01/02/10-20/95` is two of them. */
export function isSignature(printed: string): boolean {
  if (printed.length >= 60) return false;
  const last = printed.lastIndexOf(" ");
  const isBoth = last > 0 && sent.test(printed.slice(last + 1)) && desk.test(printed.slice(0, last));
  return isBoth || desk.test(printed) || sent.test(printed) || end.test(printed);
}

/** `AAP RTV ar`, `jan/tom`, `burs-jan/tom`, `(jan-tom)`: an agency and the initials of its desk. */
const desk =
  /^(?:[A-Z]{2,5}(?: [A-Z]{2,5}){0,2} [a-z]{1,4}(?:[/-][a-z]{1,4}){0,3}|[a-z]{2,5}(?:[/-][a-z]{1,4}){1,4}|\((?:[a-z]{2,5}(?:[/-][a-z]{1,5}){0,4}|[A-Z]{2,4}(?:[/-][A-Z]{2,4}){1,3})\))$/;
/** `AP-NY-06-01-98 0011EDT`, `01/01/00-34/94`: when a wire sent it. */
const sent = /^(?:(?:AP|NYT|UPI)(?:-[A-Z]{2})?-\d\d-\d\d-\d\d \d{4}[A-Z]{3}|\d\d\/\d\d\/\d\d-\d\d\/\d\d)$/;

/** True for the line with which an agency ends a text. */
export function isSignature(printed: string): boolean {
  return printed.length < 60 && (desk.test(printed) || sent.test(printed));
}

import { Mark, marks, WordMarks } from "../../text/char-class.js";

/** What a line looks like, whatever it says: what a template counts of lines that stand on one page alone. */
export const lineForms = [
  "figures",
  "capitals",
  "short capitals",
  "quoted",
  "bracketed",
  "handle",
  "listed",
  "colon",
  "sentence",
  "short sentence",
  "long fragment",
  "fragment",
  "words",
] as const;
export type LineForm = (typeof lineForms)[number];

const LONG = 90;
const LONG_FRAGMENT = 45;
const MANY_CAPITALS = 6;
const FEW_WORDS = 2;
const MAX_FIGURES = 24;
/** One letter in so many is a figure. */
const MANY_FIGURES = 2.5;

const openQuotes = "\"“„«‘'「";
const closeQuotes = "\"”“»’'」";
const stops = ".!?…。！？۔؟।";

/** The form of a line that is not blank. */
export function lineForm(line: string): LineForm {
  const text = line.trim();
  let letters = 0;
  let digits = 0;
  let lower = 0;
  let words = 0;
  let inWord = false;
  let handle = false;
  for (let at = 0; at < text.length; at++) {
    const bits = marks(text.charCodeAt(at));
    if ((bits & Mark.Digit) !== 0) digits++;
    else if ((bits & WordMarks) !== 0) letters++;
    if ((bits & (Mark.Lower | Mark.Caseless)) !== 0) lower++;
    if ((bits & WordMarks) !== 0 && !inWord) words++;
    inWord = (bits & WordMarks) !== 0;
    if (text.charAt(at) === "@") handle = true;
  }
  if (text.length <= MAX_FIGURES && digits > 0 && digits * MANY_FIGURES >= letters + digits) return "figures";
  if (handle && text.length < 4 * LONG_FRAGMENT) return "handle";
  if (lower === 0 && letters > 0) return words >= MANY_CAPITALS ? "capitals" : "short capitals";
  const last = text.charAt(text.length - 1);
  if (text.length > 1 && openQuotes.includes(text.charAt(0)) && closeQuotes.includes(last)) return "quoted";
  if (last === ")" || last === "]") return "bracketed";
  if (last === "," || last === ";") return "listed";
  if (last === ":" || last === "：") return "colon";
  const inner = closeQuotes.includes(last) ? text.charAt(text.length - 2) : last;
  if (stops.includes(inner)) return text.length >= LONG ? "sentence" : "short sentence";
  if (words <= FEW_WORDS) return "words";
  return text.length >= LONG_FRAGMENT ? "long fragment" : "fragment";
}

/** The name of a form; a line right below figures, as below the time of an entry, has one of its own. */
export function formName(form: number, above: number): string {
  const name = lineForms[form] as string;
  return above === 0 && form !== 0 ? `${name} below figures` : name;
}

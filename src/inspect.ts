import type { TextReport } from "./diagnostics/diagnostic.js";
import type { TextCode } from "./diagnostics/text-codes.js";
import { Mark } from "./text/char-class.js";
import { type LineTable, splitLines } from "./text/lines.js";
import { marksOf } from "./text/marks-of.js";
import { findOddities, type Oddity } from "./text/oddities.js";
import { findUnclosedReference } from "./text/references.js";

const codes: Readonly<Record<Oddity, TextCode>> = {
  control: "CONTROL_CHARS",
  direction: "BIDI_CONTROLS",
  bom: "BOM_INSIDE",
  surrogate: "LONE_SURROGATE",
};

/** Tells what a reader should know of the text itself, each kind once, at its first place. */
export function inspect(
  text: string,
  { endings, allMarks }: Pick<LineTable, "endings" | "allMarks">,
  report: TextReport,
  lines: () => Pick<LineTable, "starts" | "marks" | "count"> = () => splitLines(text),
): void {
  if (text.charCodeAt(0) === 0xfeff) report("BOM", { start: 0, end: 1 });
  if (endings === 4) report("EOL_CR");
  else if ((endings & (endings - 1)) !== 0) report("EOL_MIXED");
  if ((allMarks & Mark.Odd) !== 0) for (const [kind, span] of findOddities(text, lines())) report(codes[kind], span);
  const reference = (allMarks & Mark.Ampersand) !== 0 ? findUnclosedReference(text) : undefined;
  if (reference !== undefined) report("ENTITY_MENDED", reference);
}

/** Anything but tabs, line and page feeds, and characters that print something. */
const noteworthy =
  /[^\t\n\f -~\u00a0-\u061b\u061d-\u200d\u2010-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\uffff]/;

/** The same of a text whose lines nobody needs: nearly none has anything to tell, which is soon seen. */
export function inspectText(text: string, report: TextReport): void {
  if (noteworthy.test(text)) {
    inspect(text, marksOf(text), report, () => inOneLine(text));
    return;
  }
  const reference = text.includes("&") ? findUnclosedReference(text) : undefined;
  if (reference !== undefined) report("ENTITY_MENDED", reference);
}

/** What is odd is found in a text as it is in its lines: line endings are none of it. */
function inOneLine({ length }: string): Pick<LineTable, "starts" | "marks" | "count"> {
  return { starts: Uint32Array.of(0, length), marks: Uint16Array.of(Mark.Odd), count: 1 };
}

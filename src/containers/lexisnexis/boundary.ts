/** The line that opens a document: `3 of 10 DOCUMENTS`, `Dokument 234 von 456`, `Document 5 de 12`, `LEVEL 1 - 3 OF 25 STORIES` before 2000. */
export interface Boundary {
  readonly number: number;
  readonly total: number;
  /** BCP 47 of its words. */
  readonly language: string;
}

const languages: Readonly<Record<string, string>> = { of: "en", von: "de", de: "fr", van: "nl", af: "da", di: "it" };

const behind =
  /^(?:(?:FOCUS|LEVEL \d) - )?(\d[\d.,]{0,11}) (of|OF|von|VON|de|DE|van|VAN|af|AF|di|DI) (\d[\d.,]{0,11}) (DOCUMENTS?|DOKUMENTEN?|DOCUMENTEN|DOCUMENTOS?|DOKUMENTER|DOCUMENTI|STORY|STORIES)$/;
/** `Document 1 of 100` is ProQuest's. */
const before = /^(?:FOCUS - )?(Dokument|Document|Documento) (\d[\d.,]{0,11}) (von|de|van|af|di) (\d[\d.,]{0,11})$/;

/** Reads a line without white space at its ends; a line that is anything else opens nothing. */
export function readBoundary(line: string): Boundary | undefined {
  if (line.length > 60 || !mayOpen(line.trimStart().charCodeAt(0))) return undefined;
  const folded = line.replace(/\s+/g, " ").trim();
  const end = behind.exec(folded);
  if (end !== null) return boundaryOf(end[1], end[3], end[2], end[4]);
  const start = before.exec(folded);
  return start === null ? undefined : boundaryOf(start[2], start[4], start[3], start[1]);
}

/** A digit, or the first letter of `Dokument`, `FOCUS`, `LEVEL`. */
function mayOpen(first: number): boolean {
  return (first >= 0x30 && first <= 0x39) || first === 0x44 || first === 0x46 || first === 0x4c;
}

function boundaryOf(number = "", total = "", word = "", noun = ""): Boundary {
  const figure = (text: string) => Number(text.replace(/\D/g, ""));
  const spanish = /^documentos?$/i.test(noun);
  return {
    number: figure(number),
    total: figure(total),
    language: spanish ? "es" : (languages[word.toLowerCase()] ?? "en"),
  };
}

/** `Copyright 2010 Guardian Unlimited`, `© 2004 …`, and `Copy 2013 …`, where the word is cut. */
const copyright = /^(?:copyright\b|copy(?:right)? (?:19|20)\d\d\b|©|\(c\) ?(?:19|20)\d\d|urheberrecht)/i;

const rights =
  /\b(?:all rights reserved|alle rechte vorbehalten|tous droits r[ée]serv[ée]s|todos los derechos reservados|alle rechten voorbehouden|alle rettigheder forbeholdes|tutti i diritti riservati|todos os direitos reservados)/i;

/** True for a line that states a copyright. */
export function isCopyright(line: string): boolean {
  return copyright.test(line);
}

/** True for a line that says whose the rights are. */
export function statesRights(line: string): boolean {
  return rights.test(line);
}

const terms =
  /\b(?:republish|reproduc|redistribut|without (?:the )?(?:prior |express )?(?:written )?(?:consent|permission)|may not be|these materials|the materials in|transcript company|distributed by|supplied by)/i;

/** True for a sentence about what may be done with the text, as it stands between the names and dates of a document's head. */
export function isDisclaimer(text: string): boolean {
  return terms.test(text) || (text.length > 90 && /[.!]$/.test(text));
}

/** True for a disclaimer that stands at the margin, where a title could stand: it begins as no title does. */
export function opensDisclaimer(text: string): boolean {
  const [first = "", ...words] = text.slice(0, 80).toLowerCase().split(" ", 4);
  return openers.has(first) && words.some((word) => subjects.has(word)) && terms.test(text);
}

const openers: ReadonlySet<string> = /* @__PURE__ */ new Set(["no", "these", "the", "this", "all"]);
const subjects: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["material", "materials", "part", "portion", "transcript", "text", "information"],
]);

const passedOn = /^(?:published|provided|distributed|supplied|brought to you) (?:by|with)\b/i;
const leave = /\b(?:permission|syndication|arrangement|contify|newswire)\b/i;
const reprints =
  /^for (?:any )?(?:reprints?|syndication|query with respect)\b|^(?:©|copyright|\(c\)) ?(?:19|20)\d\d\b/i;

/** True for a paragraph that says by whose leave the text above was passed on. */
export function isSyndication(paragraph: string): boolean {
  if (paragraph.length > 300) return false;
  return reprints.test(paragraph) || (passedOn.test(paragraph) && leave.test(paragraph));
}

/** `-939871`: a number that the database left behind the text. */
export function isLeftNumber(paragraph: string): boolean {
  return /^-?\d{4,}$/.test(paragraph);
}

/** `Page 2 of 10`: what a PDF has on each of its pages. */
export function isPageLine(line: string): boolean {
  return (
    line.length < 30 && /^(?:page|seite|página|pagina|side) \d{1,5} (?:of|von|de|sur|van|di|af) \d{1,5}$/i.test(line)
  );
}

const appended =
  /^(?:correction(?: or clarification)?s? appended|clarification appended|berichtigung (?:angef[üu]gt|im anhang)|correctif annex[ée]|rectificatif joint|correctie toegevoegd)\.?$/i;

/** The line of the head that says that a correction stands below the text. */
export function announcesCorrection(line: string): boolean {
  return appended.test(line);
}

const failed =
  /\b(?:error in this document|unable to display this document|document (?:is )?(?:not |un)available|fehler in diesem dokument|dokument (?:kann )?nicht angezeigt|erreur dans ce document|document ne peut (?:pas )?[êe]tre affich[ée]|fout in dit document|document kan niet worden (?:weergegeven|getoond)|error en este documento|fejl i dette dokument|errore in questo documento)/i;

/** No message of an error is longer. */
const LONGEST_ERROR = 600;

/** True for what the database writes in place of a document that it cannot show. */
export function isErrorMessage(text: string): boolean {
  return text.length <= LONGEST_ERROR && failed.test(text);
}

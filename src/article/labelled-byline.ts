import { isAgency } from "../blocks/shapes/agencies.js";
import type { Vocabulary } from "../blocks/vocabulary.js";
import type { Author } from "../model/article.js";
import { readByline } from "./byline.js";
import { bylineStretches, isGeneric, isNameless } from "./byline-stretches.js";
import { calmName } from "./calm-name.js";
import { behindDesk } from "./desk-openers.js";

/** So many names are looked for in one byline. */
const MOST_PIECES = 40;

/**
 * The people of a field that holds a byline and nothing else: what stands in it is rather a name than in a line of a page.
 * Names have their own capitals, and their first names first.
 *
 * ```text
 * PRUIM, FRED · DUPONT Marie; MARTIN Jean         Fred Pruim · Marie Dupont, Jean Martin
 * A. Example (now), B. Example (earlier)          both
 * JOHN ROE;JANE DOE;and reported by MAX MOE       three
 * XY Frankfurt · Jane Doe, example.com            with a place, with an affiliation
 * Letters · Report brought to you by a service.   nobody
 * ```
 */
export function readLabelledByline(printed: string, vocabulary: Vocabulary): Author[] {
  // `[By Jane Example]`
  const bare = printed.startsWith("[") && /^\[[^[\]]{1,200}\]$/.test(printed) ? printed.slice(1, -1) : printed;
  const line = withoutAsides(withoutAddresses(bare)).trim();
  const desk = behindDesk(line);
  const authors: Author[] = [];
  for (const stretch of bylineStretches(desk?.names ?? line, vocabulary)) {
    const found = readStretch(stretch, vocabulary);
    const own = authors.length === 0 ? desk?.place : undefined;
    for (const each of own === undefined ? found : found.map((author) => ({ ...author, place: author.place ?? own }))) {
      const { role: printedRole, ...rest } = withoutDesk(each, vocabulary);
      const name = calmName(rest.name, vocabulary);
      if (isGeneric(name) || isNameless(name, vocabulary) || authors.some((other) => other.name === name)) continue;
      authors.push({ ...rest, name, ...(printedRole !== undefined && { role: printedRole }) });
    }
  }
  return authors;
}

/** Without the words that are addresses of mail, and the mark that stood before them at the end. */
function withoutAddresses(line: string): string {
  if (!line.includes("@")) return line;
  const words = line.split(/\s/).filter((word) => !word.includes("@"));
  return words.join(" ").replace(/[;,]$/, "");
}

function withoutAsides(line: string): string {
  return line.includes(" (")
    ? line.replace(/ \((?:\p{Ll}[\p{Ll} ]{0,20}|texte?|fotos?|photos?)\)/giu, (found) => (isAside(found) ? "" : found))
    : line;
}

/** `(now)`, `(TEXT)`: what says of a name when or what; a place has a capital: `(à Paris)`. */
function isAside(found: string): boolean {
  return !/\p{Lu}/u.test(found) || /^ \((?:texte?|fotos?|photos?)\)$/iu.test(found);
}

/** The people of a stretch, of whom all is said that stands in it. */
function readStretch(line: string, vocabulary: Vocabulary): readonly Author[] {
  const titled = title.exec(line)?.[1];
  if (titled !== undefined) {
    const found = readStretch(line.slice(titled.length + 1), vocabulary);
    return found.map((author, at) => (at === 0 ? { ...author, role: author.role ?? titled } : author));
  }
  const whole =
    initialled(line) ??
    inverted(line, vocabulary) ??
    capitalFirst(line, vocabulary) ??
    withPlace(line, vocabulary) ??
    withAgencyRole(readByline(line, vocabulary), line, vocabulary);
  const pieces = whole.length > 0 && !line.includes(";") ? [] : readPieces(line, vocabulary);
  if (pieces.length !== whole.length) return pieces.length > whole.length ? pieces : whole;
  // `A, Harbour Correspondent; B`: what stands before a semicolon is said of nobody behind it.
  const isApart =
    pieces.length > 1 && pieces.at(-1)?.role === undefined && pieces.some(({ role }) => role !== undefined);
  return isApart ? pieces : whole;
}

/** What a person is called by, and no part of a name that is a byline's. */
const title = /^(Professor|Prof\.?|(?:The )?(?:Right |Very |Most )?Rev(?:erend|d?\.?)) (?=\p{Lu})/u;

/** `By ANN OTHER, Associated Press Writer`: whose writer she is. */
function withAgencyRole(authors: readonly Author[], line: string, vocabulary: Vocabulary): readonly Author[] {
  const agency = authors.at(-1);
  if (authors.length < 2 || agency?.role === undefined || !isAgency(agency.name, vocabulary)) return authors;
  const role = `${agency.name} ${agency.role}`;
  return line.includes(role) ? authors.slice(0, -1).map((author) => ({ ...author, role })) : authors;
}

/** `ANA EJEMPLO. ALMURIA`, `A. EJEMPLO Madrid`, `Jean Dupré (à Paris)`: a name, and a place behind it. */
function withPlace(line: string, vocabulary: Vocabulary): readonly Author[] | undefined {
  if (line.length > 80) return undefined;
  const stop = /^((?:\p{Lu}\. ?){0,3}\p{Lu}[\p{Lu}'’ -]{3,40})\. (\p{Lu}[\p{Lu}'’ -]{2,30})\.?$/u.exec(line);
  const initials = /^((?:\p{Lu}\. ?){1,3}\p{Lu}[\p{Lu}'’-]{2,30}) (\p{Lu}\p{Ll}[\p{L}'’-]{1,30})$/u.exec(line);
  const bracket = !line.endsWith(")")
    ? null
    : /^(\P{Ps}{3,50}) \((?:à|in|en|a) (\p{Lu}[\p{L}'’ -]{1,30})\)$/u.exec(line);
  const [, name = "", place = ""] = stop ?? initials ?? bracket ?? [];
  if (name === "" || !name.includes(" ") || isAgency(place, vocabulary)) return undefined;
  const authors = readByline(name, vocabulary);
  return authors.length === 0 ? undefined : authors.map((author) => ({ ...author, place }));
}

/** The people of a list of names, mostly with the surname first: `Example, Jane; Sample, Tom`, `EXAMPLE, JANE`. */
export function readNameList(printed: string, vocabulary: Vocabulary): Author[] {
  const turned = inverted(printed, vocabulary);
  if (turned === undefined) return readLabelledByline(printed, vocabulary);
  return turned.map(({ name }) => ({ name: calmName(name, vocabulary) }));
}

function readPieces(line: string, vocabulary: Vocabulary): Author[] {
  const pieces = line.split(/;|\s(?:\/|\|)\s/, MOST_PIECES).map((piece) => piece.trim());
  return pieces.flatMap((whole): Author[] => {
    const piece = withoutOpener(whole);
    if (piece === "" || piece.length > 200) return [];
    const own = inverted(piece, vocabulary) ?? readByline(piece, vocabulary);
    const found = own.length > 0 ? own : besideComma(piece, vocabulary);
    const role = otherPart.exec(whole)?.[1];
    return role === undefined ? found : found.map((author) => ({ ...author, role: author.role ?? role }));
  });
}

/** What somebody did who did not write it: `Compiled by Tom Sample`. */
const otherPart = /^(?:and )?((?:compiled|edited|translated) by) (?=\S)/i;

/** `and reported by `, `From `: what may stand before a name in a field of its own. */
function withoutOpener(piece: string): string {
  return piece.replace(
    /^(?:and |und |en |et |y )?(?:(?:additional )?report(?:ed|ing) by |(?:compiled|edited|translated|written) by |from (?=\p{Lu}))?/iu,
    "",
  );
}

/** `Surname, Firstname`: one word (with particles) before a comma, and one to three behind it. */
function inverted(piece: string, vocabulary: Vocabulary): Author[] | undefined {
  const pieces = piece.split(";", MOST_PIECES).map((each) => each.trim());
  const authors: Author[] = [];
  for (const each of pieces) {
    const [last = "", printed = "", ...rest] = each.split(", ", 3);
    // `Example, Jane.`: the full stop of an initial is its own.
    const given = /\p{Ll}\.$/u.test(printed) ? printed.slice(0, -1) : printed;
    if (rest.length > 0 || !areNames(last, 3) || !areNames(given, 3)) return undefined;
    if (!isSurname(last, vocabulary) || !isGiven(given, last, vocabulary)) return undefined;
    authors.push({ name: `${given} ${last}` });
  }
  return authors;
}

/** `DUPONT Marie; MARTIN Jean`: surnames in capitals before first names that are known, and not a first name in capitals. */
function capitalFirst(line: string, { firstNames }: Vocabulary): Author[] | undefined {
  const authors: Author[] = [];
  let isSure = false;
  for (const piece of line.split(/; ?|, /, MOST_PIECES)) {
    const [, last = "", given = ""] = /^(\p{Lu}[\p{Lu}'’ -]{1,40}) (\p{Lu}\p{Ll}[\p{L}'’-]{1,30})$/u.exec(piece) ?? [];
    if (!firstNames.has(given.toLowerCase())) return undefined;
    isSure ||= !firstNames.has(last.toLowerCase());
    authors.push({ name: `${given} ${last}` });
  }
  return isSure ? authors : undefined;
}

/** Words of letters, so many at the most. */
function areNames(printed: string, most: number): boolean {
  const words = printed.length > 80 ? [] : printed.split(" ");
  return words.length > 0 && words.length <= most && words.every((word) => /^\p{L}[\p{L}'’.-]*$/u.test(word));
}

function isSurname(printed: string, vocabulary: Vocabulary): boolean {
  const words = printed.toLowerCase().split(" ");
  const { nameParticles, particles, roleWords, paperWords, notNames } = vocabulary;
  if (!words.slice(0, -1).every((word) => nameParticles.has(word) || particles.has(word))) return false;
  const last = words.at(-1) as string;
  return !isAgency(printed, vocabulary) && !roleWords.has(last) && !paperWords.has(last) && !notNames.has(last);
}

function isGiven(printed: string, surname: string, vocabulary: Vocabulary): boolean {
  const { firstNames, places, roleWords, paperWords, notNames } = vocabulary;
  const words = printed.toLowerCase().split(" ");
  if (isAgency(printed, vocabulary) || places.has(printed.toLowerCase())) return false;
  if (words.some((word) => roleWords.has(word) || paperWords.has(word) || notNames.has(word))) return false;
  const first = words[0] as string;
  if (firstNames.has(first) || /^(?:\p{L}\.-?){1,3}$/u.test(first)) return true;
  // Both in capitals, or none of them a first name that could stand before its surname, which may have particles: `van Dijk`.
  const capitals = /^[^\p{Ll}]+$/u.test(surname + printed);
  const isPrinted = /(?:^| )\p{Lu}/u.test(surname) && /^\p{Lu}/u.test(printed);
  return capitals || (!firstNames.has(surname.toLowerCase()) && isPrinted);
}

/** `XY Frankfurt`: initials that are no name to be spoken, and a place. */
function initialled(piece: string): Author[] | undefined {
  // `DUPRÉ J.`
  const turned = /^(\p{Lu}[\p{Lu}'’-]{2,30}) ((?:\p{Lu}\.-?){1,3})$/u.exec(piece);
  if (turned !== null) return [{ name: `${turned[2]} ${turned[1]}` }];
  const match = /^((?=[^AEIOU]{2,3} )\p{Lu}{2,3}) (\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?)$/u.exec(piece);
  return match === null ? undefined : [{ name: match[1] as string, place: match[2] as string }];
}

/** `Jane Doe, example.com`, `Peter Example, Berlin`: a name, and what it is of. */
function besideComma(piece: string, vocabulary: Vocabulary): Author[] {
  const comma = piece.indexOf(",");
  const inPlace = piece.indexOf(" in ");
  if (inPlace > 0 && isFullName(piece.slice(0, inPlace)) && /^\p{Lu}/u.test(piece.slice(inPlace + 4))) {
    return [{ name: piece.slice(0, inPlace), place: piece.slice(inPlace + 4) }];
  }
  if (comma < 0) return [];
  const name = piece.slice(0, comma).trim();
  const rest = piece.slice(comma + 1).trim();
  if (!isFullName(name) || rest.length > 60 || rest === "") return [];
  const [author, ...others] = readByline(name, vocabulary);
  if (author === undefined || others.length > 0) return [];
  const isPlace = vocabulary.places.has(rest.toLowerCase());
  return [{ ...author, ...(isPlace ? { place: rest } : { affiliation: rest }) }];
}

/** Two to four words that each begin with a capital. */
function isFullName(printed: string): boolean {
  const words = printed.length > 80 ? [] : printed.split(" ");
  return words.length > 1 && words.length < 5 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
}

/** `Nathan Example Washington` with the role `Correspondent`: the desk belongs to the role. */
function withoutDesk(author: Author, { firstNames, nameParticles, particles }: Vocabulary): Author {
  const words = author.name.split(" ");
  if (author.role === undefined || words.length < 3) return author;
  const lower = words.map((word) => word.toLowerCase());
  let length = 2;
  // First names, initials and particles stand before the surname.
  while (
    length < words.length &&
    (firstNames.has(lower[length - 1] as string) ||
      nameParticles.has(lower[length - 1] as string) ||
      particles.has(lower[length - 1] as string) ||
      /^\p{Lu}\.?$/u.test(words[length - 1] as string))
  )
    length++;
  if (length >= words.length) return author;
  return { ...author, name: words.slice(0, length).join(" "), role: [...words.slice(length), author.role].join(" ") };
}

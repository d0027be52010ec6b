import { isAgency } from "../blocks/shapes/agencies.js";
import { isRoleWord } from "../blocks/shapes/name.js";
import type { Vocabulary } from "../blocks/vocabulary.js";
import type { Author } from "../model/article.js";
import { append } from "../text/append.js";
import { readLabelledByline, readNameList } from "./labelled-byline.js";
import { type LabelledValue, meaning, type Note, type OriginsDraft } from "./labelled-value.js";
import type { ArticleDraft } from "./stated.js";

/**
 * The people that labelled fields name, as a record may have them in three ways.
 *
 * ```text
 * byline     By CHARLES SAMPLE            Charles Sample
 * position   AP Sports Writer             his role
 * author     Sample, Charles; One, Some   names that the byline prints too, or that stand alone
 * ```
 */
export function takeWriters(
  article: ArticleDraft,
  values: readonly LabelledValue[],
  note: Note,
  origins: OriginsDraft,
  vocabulary: Vocabulary,
): void {
  const given = values.filter(({ printed }) => printed !== "");
  const found = given.filter(({ field }) => field === "byline" || field === "position");
  const bylines = found.filter(({ field }) => field === "byline");
  if (bylines.length > 0) {
    article.authors = signed(found, vocabulary);
    origins.delete("authors");
    if (article.authors.length > 0) note("authors", found);
  }
  const listed = given.filter(({ field }) => field === "author");
  if (listed.length === 0) return;
  const writers = withListed(article, listed, vocabulary);
  if (writers === undefined) return;
  article.authors = writers;
  note("authors", [...bylines, ...listed]);
}

/** The people of bylines, each with the position that stands behind. */
function signed(found: readonly LabelledValue[], vocabulary: Vocabulary): Author[] {
  const authors: Author[] = [];
  let from = 0;
  for (const each of found) {
    const position = meaning(each);
    if (each.field === "byline") {
      const names =
        namesOf(each)?.map((name): Author => ({ name })) ?? readLabelledByline(printedByline(each), vocabulary);
      // `Associated Press Writer` below a name is what that one is.
      const isPosition =
        authors.length > 0 && names.every(({ name, role }) => role !== undefined && isAgency(name, vocabulary));
      if (!isPosition || !isRole(position, vocabulary)) {
        from = authors.length;
        // Two elements may name the same writer.
        const known = new Set(authors.map(({ name }) => name));
        append(
          authors,
          names.filter(({ name }) => !known.has(name)),
        );
        continue;
      }
    }
    const kind = isRole(position, vocabulary) ? "role" : "affiliation";
    for (let at = from; at < authors.length; at++) authors[at] = { [kind]: position, ...(authors[at] as Author) };
  }
  return authors.map(({ name, role, affiliation, place }) => {
    const author: { -readonly [Key in keyof Author]: Author[Key] } = { name };
    if (role !== undefined) author.role = role;
    if (affiliation !== undefined) author.affiliation = affiliation;
    if (place !== undefined) author.place = place;
    return author;
  });
}

function isRole(position: string, vocabulary: Vocabulary): boolean {
  return position.split(" ").some((word) => isRoleWord(word, vocabulary));
}

/** Each name is looked for in so much of a byline, and not in all that hostile data gives for one. */
const LONGEST_BYLINE = 4000;

/**
 * The authors with those of a list of names that the byline prints too, in its order, or alone where nobody else is known;
 * undefined where the list adds none. It may name words that elsewhere are no name.
 */
function withListed(
  { authors, byline = "" }: Pick<ArticleDraft, "authors" | "byline">,
  listed: readonly LabelledValue[],
  vocabulary: Vocabulary,
): readonly Author[] | undefined {
  const line = byline.slice(0, LONGEST_BYLINE).toLowerCase();
  const known = new Set(authors.map(({ name }) => name.toLowerCase()));
  const names = listed.flatMap(
    (each) => namesOf(each)?.map((name) => ({ name })) ?? readNameList(meaning(each), vocabulary),
  );
  const added = names.filter(({ name }) => {
    const lower = name.toLowerCase();
    return !known.has(lower) && (authors.length === 0 || line.includes(lower));
  });
  if (added.length === 0) return undefined;
  const places = new Map([...added, ...authors].map((each) => [each, line.indexOf(each.name.toLowerCase())]));
  return [...places].sort(([, one], [, other]) => one - other).map(([author]) => author);
}

/** The names that a format makes of a byline; undefined where its value is the byline without what was at its end. */
function namesOf({ value, printed }: LabelledValue): readonly string[] | undefined {
  const isCut = value !== undefined && value !== printed && printed.startsWith(value);
  if (value === undefined || isCut) return undefined;
  // An address alone is nobody's name.
  return value.split("; ").filter((name) => !name.includes("@"));
}

/** A byline as it is printed, but for what a format takes off its end. */
export function printedByline(given: LabelledValue): string {
  return namesOf(given) === undefined ? meaning(given) : given.printed;
}

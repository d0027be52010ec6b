import { fold } from "../text/fold.js";
import type { BlockContext } from "./context.js";
import { endsSentence, lineLength, lineSpan, lineText } from "./line.js";
import { State } from "./sequence/states.js";
import type { BylineLine } from "./shapes/byline-line.js";
import { isRoleWord } from "./shapes/name.js";
import { startsWithOpener } from "./shapes/opener.js";
import { findRelativeDate } from "./shapes/relative-date.js";
import { walk, type Zones } from "./zones.js";

/**
 * How much on the page speaks for it that a name which stands without an opener is the writer's: a date or a role beside
 * it, a biography below it, an opener before it elsewhere. Against it: a word of it stands in small letters somewhere,
 * or the headline speaks of the person.
 *
 * @param enough - below so much the figure may be too high
 */
export function standingOf(read: BylineLine, at: number, context: BlockContext, zones: Zones, enough: number): number {
  const [person] = read.writers.people;
  if (person === undefined) return 0;
  const { name } = person;
  const head = at <= zones.head[1];
  // `国際` has no capital to tell a name by: there must be a date on its line, or a role.
  if (name.toLowerCase() === name.toUpperCase() && person.role === undefined && !(read.dated && head)) return 0;
  if (isListed(at, context)) return 0;
  const below = at > zones.headline && zones.headline >= 0 && at < zones.opening && context.state(at) !== State.Body;
  let standing = 0;
  if (below) standing += 1;
  const titled = context.state(walk(context, at, -1)) === State.Head;
  if (titled) standing += 1;
  if (below && read.writers.people.length > 1) standing += 1;
  if (context.state(at) === State.Body && !read.dated) standing -= 1;
  const role = person.role !== undefined || hasRoleBelow(at, context);
  if (role) standing += 2;
  standing += elsewhere(name, at, head, context);
  const dated = !head ? 0 : read.dated ? 3 : read.writers.counted ? 1 : dateBeside(at, context);
  standing += dated;
  // Above the headline stand sections with the day.
  if (at < zones.headline && !titled) standing -= 1;
  // A name above a picture's credit is its caption.
  if (dated < 2 && !read.writers.counted && isCreditBelow(at, context)) standing -= 2;
  if (standing <= 0) return 0;
  // Where neither date nor role is near, a name has to look like one: `Practical Advice` stands there too.
  const firm = role || dated > 1 || read.writers.counted;
  if (isFirstName(name, context)) standing += 1;
  else if (!firm && name.toLowerCase() !== name.toUpperCase()) standing -= 1;
  // What follows only speaks against the name.
  if (standing < enough) return standing;
  if (occursSmall(name, context)) standing -= 2;
  if (zones.headline >= 0 && sharesName(name, lineText(context, zones.headline))) standing -= 2;
  return standing;
}

/** `Pop music,` above `Taylor Swift,`, and the last below them: a list of tags, a row each. */
function isListed(at: number, context: BlockContext): boolean {
  const goesOn = (steps: number) => {
    const line = walk(context, at, steps);
    return (line !== at || steps === 0) && context.text.charAt((context.lines.textEnds[line] as number) - 1) === ",";
  };
  return goesOn(-1) ? goesOn(0) || goesOn(-2) : goesOn(0) && goesOn(1);
}

function isCreditBelow(at: number, context: BlockContext): boolean {
  const near = walk(context, at, 1);
  return near > at && (context.label(near)?.kind === "credit" || lineText(context, near).startsWith("©"));
}

/** True for a name that begins with a frequent first name: `Ana-Maria Example`. */
function isFirstName(name: string, { vocabulary }: BlockContext): boolean {
  return vocabulary.firstNames.has((name.split(/[\s-]/, 1)[0] as string).toLowerCase());
}

/** 2 where the line below it, the one above it, or the second below is a date; 1 for a count: `4 min read`. */
function dateBeside(at: number, context: BlockContext): number {
  const { lines } = context;
  let found = 0;
  for (const steps of [1, -1, 2]) {
    const near = walk(context, at, steps);
    const digits = lines.digits[near] as number;
    if (near === at || digits === 0 || lineLength(context, near) > MAX_DATE) continue;
    if (digits >= 3 && context.moments(near).length > 0) return 2;
    if (steps === 1 && findRelativeDate(context.text, lineSpan(context, near), context.vocabulary)) return 2;
    const words = lines.words[near] as number;
    if (words > 1 && words <= MAX_COUNT_WORDS && steps === 1) found = 1;
  }
  return found;
}

const MAX_COUNT_WORDS = 7;
const MAX_DATE = 120;
const MAX_ROLE = 80;
const MAX_ROLE_WORDS = 8;

function hasRoleBelow(at: number, context: BlockContext): boolean {
  const near = walk(context, at, 1);
  if (near === at || lineLength(context, near) > MAX_ROLE || endsSentence(context, near)) return false;
  if ((context.lines.words[near] as number) > MAX_ROLE_WORDS) return false;
  return lineText(context, near)
    .split(/\s+/)
    .some((word) => isRoleWord(word, context.vocabulary));
}

const MAX_OPENER = 12;
const MIN_PROSE = 100;

/**
 * What the other places say where the name stands. For it: a biography that opens with it (`Jane Example is a reporter`),
 * an opener before it (`More from Jane Example`), the name as a line again. Against it: prose that speaks of the person.
 */
function elsewhere(name: string, at: number, head: boolean, context: BlockContext): number {
  const { text, lines, vocabulary } = context;
  const own = lines.textStarts[at] as number;
  const near = walk(context, at, 1);
  let told = near > at && lineLength(context, near) > 30 && opensWith(name, text, lines.textStarts[near] as number);
  let opened = false;
  let again = false;
  let prose = false;
  for (let found = text.indexOf(name), seen = 0; found >= 0 && seen < MAX_FOUND; seen++) {
    const start = text.lastIndexOf("\n", found) + 1;
    const newline = text.indexOf("\n", found);
    const end = newline < 0 ? text.length : newline;
    if (start !== own && (found < own || found >= (lines.textEnds[at] as number))) {
      if (found - start < 4 && end - found > name.length + 30) told ||= head && found > own;
      else if (found - start < 2 && end - found < name.length + 2) again = true;
      else if (end - start > MIN_PROSE) prose = true;
      for (let from = Math.max(start, found - MAX_OPENER); from < found && !opened; from++) {
        opened =
          startsWithOpener(text, from, found + name.length, vocabulary) === found && !isLetter(text.charAt(from - 1));
      }
    }
    found = text.indexOf(name, found + name.length);
  }
  return (told || opened ? 2 : 0) + (again ? 1 : 0) - (prose && !opened ? 1 : 0);
}

const MAX_FOUND = 40;

function opensWith(name: string, text: string, start: number): boolean {
  const opening = text.slice(start, start + name.length + 20);
  return opening.includes(name) || opening.startsWith(`${name.split(" ", 1)[0]} `);
}

/** A word of the name stands in small letters somewhere: `Save Story`, for `story` does. */
function occursSmall(name: string, { text }: BlockContext): boolean {
  return name.split(" ").some((word) => {
    const small = word.toLowerCase();
    if (small.length < 4 || small === word) return false;
    for (let found = text.indexOf(small); found >= 0; found = text.indexOf(small, found + small.length)) {
      if (!isLetter(text.charAt(found - 1)) && !isLetter(text.charAt(found + small.length))) return true;
    }
    return false;
  });
}

/** The last word of the name stands in the headline. */
function sharesName(name: string, headline: string): boolean {
  const surname = fold(name).split(" ").pop() as string;
  return fold(headline).split(" ").includes(surname);
}

/** Marks of addresses count as letters: `jane.example@paper.com` says nothing of small words. */
function isLetter(character: string): boolean {
  return character !== "" && /[\p{L}\p{N}_.@/-]/u.test(character);
}

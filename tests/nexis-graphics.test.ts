/** Pictures of LexisNexis: whose they are, what they show, and which of several a caption belongs to. */
import { expect, test } from "vitest";
import { graphicParts } from "../src/containers/lexisnexis/graphic.js";
import { mediumOf } from "../src/containers/medium.js";
import { partLine } from "./support/as-read.js";

/** The lines of a text, with white space at their ends. */
const linesOf = (text: string) =>
  [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));

test.each([
  [
    "PHOTO, B/W, Tom Sample; PHOTO, B/W, Ann Other; A ferry; A pier",
    'credit "PHOTO, B/W, ⟦Tom Sample⟧; " {"picture":0} + credit "PHOTO, B/W, ⟦Ann Other⟧; " {"picture":24} + caption "⟦A ferry⟧; " {"picture":0} + caption "⟦A pier⟧" {"picture":24}',
  ],
  [
    "PHOTO, B/W, Tom Sample; PHOTO, B/W, Ann Other; A ferry; a pier",
    'credit "PHOTO, B/W, ⟦Tom Sample⟧; " + credit "PHOTO, B/W, ⟦Ann Other⟧; " + caption "⟦A ferry; a pier⟧"',
  ],
  [
    'PHOTO, B/W, Tom Sample; PHOTO, B/W, Ann Other; "A ferry"; A pier; A boat',
    'credit "PHOTO, B/W, ⟦Tom Sample⟧; " + credit "PHOTO, B/W, ⟦Ann Other⟧; " + caption "⟦\\"A ferry\\"; A pier; A boat⟧"',
  ],
  [
    "PHOTO, Tom Sample; PHOTO, Ann Other; A ferry; A pier; MAP, Jo Quay; The coast",
    'credit "PHOTO, ⟦Tom Sample⟧; " {"picture":0} + credit "PHOTO, ⟦Ann Other⟧; " {"picture":19} + caption "⟦A ferry⟧; " {"picture":0} + caption "⟦A pier⟧; " {"picture":19} + credit "MAP, ⟦Jo Quay⟧; " + caption "⟦The coast⟧"',
  ],
  [
    "PHOTO, Tom Sample; MAP, Jo Quay; A ferry; the coast",
    'credit "PHOTO, ⟦Tom Sample⟧; " {"picture":0} + credit "MAP, ⟦Jo Quay⟧; " {"picture":19} + caption "⟦A ferry; the coast⟧" {"picture":0}',
  ],
  ["PHOTO, Tom Sample; MAP; A ferry", 'credit "PHOTO, ⟦Tom Sample⟧; " + caption "MAP; ⟦A ferry⟧"'],
  [
    "MAP, Jo Quay; PHOTO, Tom Sample; A ferry",
    'credit "MAP, ⟦Jo Quay⟧; " + credit "PHOTO, ⟦Tom Sample⟧; " + caption "⟦A ferry⟧"',
  ],
  [
    "PHOTO, Tom Sample; A ferry; PHOTO, Ann Other; A pier",
    'credit "PHOTO, ⟦Tom Sample⟧; " + caption "⟦A ferry⟧; " + credit "PHOTO, ⟦Ann Other⟧; " + caption "⟦A pier⟧"',
  ],
  ["PHOTO; MAP; A ferry", 'caption "PHOTO; MAP; ⟦A ferry⟧"'],
  ["PHOTO: A ferry; A boat", 'caption "⟦PHOTO: A ferry; A boat⟧"'],
  ["PHOTO: A ferry (A4); A boat", 'caption "⟦PHOTO: A ferry (A4)⟧; " + caption "⟦A boat⟧"'],
  ["A ferry (A4); A boat", 'caption "⟦A ferry (A4)⟧; " + caption "⟦A boat⟧"'],
  ["A ferry; MAP: The coast", 'caption "⟦A ferry⟧; " + caption "⟦MAP: The coast⟧"'],
  ["A ferry (A10) MAP: The coast", 'caption "⟦A ferry (A10)⟧ " + caption "⟦MAP: The coast⟧"'],
  ["A ferry (A10) Riverton: The coast", 'caption "⟦A ferry (A10) Riverton: The coast⟧"'],
  ["A ferry (A10) MAP The coast", 'caption "⟦A ferry (A10) MAP The coast⟧"'],
  ["A ferry (A10)MAP: The coast", 'caption "⟦A ferry (A10)MAP: The coast⟧"'],
  ["A ferry (left; right); A boat", 'caption "⟦A ferry (left; right)⟧; " + caption "⟦A boat⟧"'],
  ["A ferry (left; A boat", 'caption "⟦A ferry (left; A boat⟧"'],
  ["A ferry ((left); A boat", 'caption "⟦A ferry ((left)⟧; " + caption "⟦A boat⟧"'],
  [
    "A ferry (PHOTOGRAPH BY ANN OTHER) The pier",
    'caption "⟦A ferry⟧ (PHOTOGRAPH BY " + credit "⟦ANN OTHER⟧) " + caption "⟦The pier⟧"',
  ],
  [
    'A ferry (PHOTOGRAPH BY ANN OTHER) "The pier"',
    'caption "⟦A ferry⟧ (PHOTOGRAPH BY " + credit "⟦ANN OTHER⟧) " + caption "⟦\\"The pier\\"⟧"',
  ],
  ["A ferry (PHOTOGRAPH BY ANN OTHER) the pier", 'caption "⟦A ferry (PHOTOGRAPH BY ANN OTHER) the pier⟧"'],
  [
    "A ferry (PHOTOGRAPH BY ANN OTHER) Map: the pier",
    'caption "⟦A ferry⟧ (PHOTOGRAPH BY " + credit "⟦ANN OTHER⟧) " + caption "⟦Map: the pier⟧"',
  ],
  ["A ferry (Photo by Ann Other)", 'caption "⟦A ferry⟧ (Photo by " + credit "⟦Ann Other⟧)"'],
  ["A ferry (Photo by Ann Other).", 'caption "⟦A ferry⟧ (Photo by " + credit "⟦Ann Other⟧)."'],
  ["A ferry (Photo by Ann Other) (A4)", 'caption "⟦A ferry⟧ (Photo by " + credit "⟦Ann Other⟧) (A4)"'],
  ["A ferry (Photo by Ann Other) (pg. A4).", 'caption "⟦A ferry⟧ (Photo by " + credit "⟦Ann Other⟧) (pg. A4)."'],
  ["A ferry (Photo by Ann Other) (page A4)", 'caption "⟦A ferry (Photo by Ann Other) (page A4)⟧"'],
  ["A ferry (Source: Quay), it is said", 'caption "⟦A ferry (Source: Quay), it is said⟧"'],
  ["A ferry (Photo from Quay)", 'caption "⟦A ferry⟧ (Photo from " + credit "⟦Quay⟧)"'],
  ["A ferry (Pictures courtesy of Quay)", 'caption "⟦A ferry⟧ (Pictures courtesy of " + credit "⟦Quay⟧)"'],
  ["A ferry (credit: Quay)", 'caption "⟦A ferry⟧ (credit: " + credit "⟦Quay⟧)"'],
  ["A ferry (Photo Quay)", 'caption "⟦A ferry (Photo Quay)⟧"'],
  ["A ferry (Photo by )", 'caption "⟦A ferry (Photo by )⟧"'],
  ["A big ferry (Ann Other/The Post)", 'caption "⟦A big ferry⟧ (" + credit "⟦Ann Other/The Post⟧)"'],
  ["A big ferry (Ann Other/the post)", 'caption "⟦A big ferry (Ann Other/the post)⟧"'],
  ["A big ferry (Associated Press)", 'caption "⟦A big ferry⟧ (" + credit "⟦Associated Press⟧)"'],
  ["A big ferry (The Associated Press)", 'caption "⟦A big ferry⟧ (" + credit "⟦The Associated Press⟧)"'],
  ["A big ferry (Reuters)", 'caption "⟦A big ferry⟧ (" + credit "⟦Reuters⟧)"'],
  ["A big ferry (AFP)", 'caption "⟦A big ferry⟧ (" + credit "⟦AFP⟧)"'],
  ["A big ferry (dpa)", 'caption "⟦A big ferry⟧ (" + credit "⟦dpa⟧)"'],
  ["A big ferry (UPI)", 'caption "⟦A big ferry (UPI)⟧"'],
  ["A big ferry (AFP) leaves", 'caption "⟦A big ferry (AFP) leaves⟧"'],
  ["A big ferry (AFP) (A4)", 'caption "⟦A big ferry⟧ (" + credit "⟦AFP⟧) (A4)"'],
  [
    "A big ferry (Photo by xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx)",
    'caption "⟦A big ferry⟧ (Photo by " + credit "⟦xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx⟧)"',
  ],
  [
    "A big ferry (Photo by xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx)",
    'caption "⟦A big ferry (Photo by xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx)⟧"',
  ],
  ["Ferry (Photo by Ann Other)", 'caption "⟦Ferry (Photo by Ann Other)⟧"'],
  ["A ferry (of (Photo by Ann Other))", 'caption "⟦A ferry (of (Photo by Ann Other))⟧"'],
  ["PHOTO, Tom Sample (ILLUSTRATION)", 'credit "PHOTO, ⟦Tom Sample⟧ (ILLUSTRATION)"'],
  ["PHOTO, Tom Sample (Illustration)", 'credit "PHOTO, ⟦Tom Sample (Illustration)⟧"'],
  ["PHOTO, Tom Sample (IT)", 'credit "PHOTO, ⟦Tom Sample (IT)⟧"'],
  ["PHOTO, Tom (A) Sample", 'credit "PHOTO, ⟦Tom (A) Sample⟧"'],
  ["Photo, the ferry of Riverton and its crew", 'caption "⟦Photo, the ferry of Riverton and its crew⟧"'],
  ["Photo, Ann of the Post", 'credit "Photo, ⟦Ann of the Post⟧"'],
  ["Photo, Tom Sample!", 'caption "⟦Photo, Tom Sample!⟧"'],
  ["Photo, Tom Sample.”", 'caption "⟦Photo, Tom Sample.”⟧"'],
  [
    "Photo, Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom",
    'credit "Photo, ⟦Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom⟧"',
  ],
  [
    "Photo, Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom",
    'caption "⟦Photo, Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom Tom⟧"',
  ],
  ["A ferry\nTHE POST / PA", 'caption "⟦A ferry⟧" + credit "⟦THE POST / PA⟧"'],
  ["A ferry\nTHE POST 2", 'caption "⟦A ferry⟧" + credit "⟦THE POST 2⟧"'],
  ["A ferry\nThe Post", 'caption "⟦A ferry\\nThe Post⟧"'],
  ["A ferry\nTHE POST.", 'caption "⟦A ferry\\nTHE POST.⟧"'],
  ["A ferry\nA B", 'caption "⟦A ferry\\nA B⟧"'],
  [
    "A ferry\nTHE POST THE POST THE POST THE POST THE POST THE POST THE PO",
    'caption "⟦A ferry⟧" + credit "⟦THE POST THE POST THE POST THE POST THE POST THE POST THE PO⟧"',
  ],
  [
    "A ferry\nTHE POSTS THE POSTS THE POSTS THE POSTS THE POSTS THE POSTS T",
    'caption "⟦A ferry\\nTHE POSTS THE POSTS THE POSTS THE POSTS THE POSTS THE POSTS T⟧"',
  ],
  ["A ferry\nPHOTO: THE POST", 'caption "⟦A ferry\\nPHOTO: THE POST⟧"'],
  ["A ferry;\nA boat", 'caption "⟦A ferry;\\nA boat⟧"'],
  ["PHOTO;", 'field "PHOTO;"'],
  ["PHOTO; PHOTO", 'field "PHOTO; PHOTO"'],
  ["PHOTO, B/W; A ferry; A boat", 'caption "PHOTO, B/W; ⟦A ferry; A boat⟧"'],
  ["A ferry; PHOTO; A boat; a pier", 'caption "⟦A ferry⟧; " + caption "PHOTO; ⟦A boat; a pier⟧"'],
  [
    "A ferry (left); A boat (right); a pier",
    'caption "⟦A ferry (left)⟧; " + caption "⟦A boat (right)⟧; " + caption "⟦a pier⟧"',
  ],
])("%j", (text, parts) => {
  const found = graphicParts(text, linesOf(text)).map((part) => partLine(text, part));
  expect(found.join(" + ")).toBe(parts);
});

test("of no line, and of blank ones, nothing is said", () => {
  expect(graphicParts("", [])).toEqual([]);
  expect(graphicParts("  ;", [{ start: 0, end: 2 }])).toEqual([]);
});

test.each([
  ["PHOTO, B/W, Tom", "PHOTO, B/W, "],
  ["photo,b&w,color,black and white,2,Tom", "photo,b&w,color,black and white,2,"],
  ["Photo (2), Tom", "Photo (2), "],
  ["Photo (2): Tom", "Photo (2): "],
  ["Photo:Tom", "Photo:"],
  ["Photo  Tom", "Photo "],
  ["Photo, B/Week", "Photo, "],
  ["Photo, colours", "Photo, "],
  ["Photo, 22", "Photo, "],
  ["Photo (x) Tom", "Photo "],
  [`Photo${", 2".repeat(30)}`, `Photo${", 2".repeat(18)},`],
  ["Photographer, Tom", ""],
  ["1 Photo", ""],
])("%j begins with the medium %j", (printed, medium) => {
  expect(mediumOf(printed)).toBe(medium);
});

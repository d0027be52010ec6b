// @ts-check
// The fields of an article against its truth.
import { f1Of, overlapOf } from "./overlap.mjs";

const DAY = 24 * 60 * 60 * 1000;

/** Letters, with their accents, and digits; case, punctuation and spacing do not matter. @param {string | undefined} text */
export function fold(text = "") {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** F1 of the sets of names: 1 where nobody is wanted and nobody given. @param {readonly string[]} wanted @param {readonly string[]} given */
export function authorMatch(wanted, given) {
  return f1Of(overlapOf(new Set(wanted.map(fold)), new Set(given.map(fold))));
}

/** Days between the day wanted and the day that is printed; nothing where none is given. @param {string} wanted @param {string | undefined} given */
export function daysOff(wanted, given = "") {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(given)?.[0];
  return day === undefined ? undefined : Math.abs(Date.parse(day) - Date.parse(wanted)) / DAY;
}

/** True where one picture's caption and credit hold the caption. @param {string} wanted @param {readonly { caption?: string, credit?: string }[]} media */
export function isShown(wanted, media) {
  const caption = fold(wanted);
  return media.some((picture) => fold(`${picture.caption ?? ""} ${picture.credit ?? ""}`).includes(caption));
}

/** True for all places wanted and no other: `WACO, Texas` may be `WACO`. @param {readonly string[]} wanted @param {readonly string[]} given */
export function samePlaces(wanted, given) {
  const names = given.map(fold);
  return (
    wanted.length === names.length &&
    wanted.every((place) => names.includes(fold(place)) || names.includes(fold(place.split(",", 1)[0])))
  );
}

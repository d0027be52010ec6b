import type { FoundMoment } from "../blocks/shapes/moment.js";
import type { BlockRole } from "../model/block.js";
import { lastNotAbove } from "../text/last-not-above.js";

/** A date of the page with the place where it stands. */
export interface DateCandidate {
  /** Index of its block. */
  readonly block: number;
  /** How many blocks that are not blank stand above it. */
  readonly place: number;
  readonly moments: readonly FoundMoment[];
  /** It has its line for itself. */
  readonly alone: boolean;
  /** A colon before it ends a label that is none of a date: `Release date: 14.08.2017`. */
  readonly elsewise: boolean;
}

/** Where the article stands among the blocks that are not blank. */
export interface Landmarks {
  /** The headlines as the page prints them, in order; else that of its title line. */
  readonly headlines: readonly number[];
  readonly ownHeadline: boolean;
  /** The first and the last paragraph; nothing on a page without a body. */
  readonly body?: { readonly first: number; readonly last: number };
  /** All paragraphs, in order. */
  readonly paragraphs: readonly number[];
}

/** Below this no date is the article's: none is better than a wrong one. */
const ENOUGH = 1;

/**
 * Chooses the date of the article among the dates of its page. What speaks for a date: its label, its nearness to
 * headline and first paragraph, a byline beside it, a clock time. What speaks against it: other dates around it, as in a
 * list of teasers or of comments.
 *
 * @param candidates - in order of their places
 */
export function chooseDate(
  candidates: readonly DateCandidate[],
  landmarks: Landmarks,
  roleAt: (place: number) => BlockRole | undefined,
  fits: (moment: FoundMoment) => boolean,
): DateCandidate | undefined {
  let best: DateCandidate | undefined;
  let bestScore = ENOUGH;
  for (const [at, candidate] of candidates.entries()) {
    if (!candidate.moments.some(fits)) continue;
    const score = evidence(candidate, at, candidates, landmarks, roleAt);
    if (score <= bestScore) continue;
    best = candidate;
    bestScore = score;
  }
  return best;
}

function evidence(
  candidate: DateCandidate,
  at: number,
  candidates: readonly DateCandidate[],
  landmarks: Landmarks,
  roleAt: (place: number) => BlockRole | undefined,
): number {
  const { place, moments } = candidate;
  const zone = zoneOf(place, landmarks);
  const behind = zone === "behind";
  const labelled = moments.some((moment) => moment.labelled);
  let score = nearness(place, zone, landmarks, labelled);
  if (labelled) score += behind ? 0 : 1;
  if (moments.some(({ value }) => value.includes("T"))) score += behind ? 0.15 : 0.3;
  if (candidate.alone) score += 0.2;
  if (candidate.elsewise && !labelled) score -= 1;
  if (roleAt(place - 1) === "byline" || roleAt(place + 1) === "byline") score += behind ? 0.1 : 0.5;
  // `Saturday, 27 April 2024` some lines above the headline is the day of the visit; blogs print theirs close above.
  const masthead = zone === "above" && !labelled && firstBehind(landmarks.headlines, place) - place > 2;
  if (masthead && moments.some(({ weekday }) => weekday)) score -= 1;
  if (zone !== "between") score -= 0.4 * Math.min(3, crowd(candidate, at, candidates, zone, landmarks));
  return score;
}

/** The first place behind one; far away where there is none. */
function firstBehind(places: readonly number[], place: number): number {
  return places[lastNotAbove(places, place) + 1] ?? Number.POSITIVE_INFINITY;
}

type Zone = "above" | "between" | "opening" | "body" | "behind";

/** How far below the first paragraph a date may stand that belongs to the head: behind a deck or a caption. */
const OPENING = 16;
/** So many paragraphs stand above it at the most. */
const OPENING_PARAGRAPHS = 2;

function zoneOf(place: number, { headlines, body, paragraphs }: Landmarks): Zone {
  if (body === undefined) return (headlines[0] ?? place) < place ? "between" : "above";
  if (place > body.last) return "behind";
  if (place > body.first) {
    const third = paragraphs[OPENING_PARAGRAPHS];
    return place - body.first <= OPENING && (third === undefined || place < third) ? "opening" : "body";
  }
  return (headlines[0] ?? place) < place ? "between" : "above";
}

/** How much the place alone says. A headline close above says it wherever the body was thought to begin. */
function nearness(
  place: number,
  zone: Zone,
  { headlines, ownHeadline, body, paragraphs }: Landmarks,
  labelled: boolean,
): number {
  const far = Number.POSITIVE_INFINITY;
  const below = place - (headlines[lastNotAbove(headlines, place - 1)] ?? -far);
  const above = firstBehind(headlines, place) - place;
  const beforeBody = body === undefined ? far : body.first - place;
  switch (zone) {
    case "between": {
      // With no headline but the title line, which may be far above, only the body tells.
      const gap = ownHeadline ? Math.min(below, beforeBody) : beforeBody;
      return Math.max(2.6 - 0.08 * gap, 2.4 - 0.3 * above, ownHeadline ? 1.1 : 0.8);
    }
    case "above":
      return 2.4 - 0.2 * Math.min(above, beforeBody);
    case "opening":
      return Math.max(1.4 - 0.04 * (place - (body?.first ?? 0)), belowHeadline());
    case "body":
      return belowHeadline();
    case "behind": {
      // `Published: …` at the foot of the page is the article's wherever it stands.
      const gap = place - (body?.last ?? 0);
      return Math.max(labelled ? Math.max(1.3, 1.9 - 0.06 * gap) : 1.15 - 0.05 * gap, belowHeadline());
    }
  }

  function belowHeadline(): number {
    const between = lastNotAbove(paragraphs, place - 1) - lastNotAbove(paragraphs, place - below);
    return ownHeadline && between <= OPENING_PARAGRAPHS ? 2 - 0.15 * below : 0.2;
  }
}

/** How many other days stand near a date on its side of the article. */
function crowd(
  candidate: DateCandidate,
  at: number,
  candidates: readonly DateCandidate[],
  zone: Zone,
  landmarks: Landmarks,
): number {
  const reach = zone === "behind" ? 14 : 10;
  const labelled = isLabelled(candidate);
  let count = 0;
  for (const step of [-1, 1]) {
    for (let next = at + step; ; next += step) {
      const other = candidates[next];
      if (other === undefined || Math.abs(other.place - candidate.place) > reach) break;
      if (zoneOf(other.place, landmarks) !== zone) continue;
      // A label says more than the days around it; but in a list of references each has one.
      const counts = labelled
        ? isLabelled(other) && (zone === "behind" || isOther(other, candidate))
        : isOther(other, candidate);
      if (counts) count++;
    }
  }
  return count;
}

function isLabelled({ moments }: DateCandidate): boolean {
  return moments.some((moment) => moment.labelled && !moment.updated);
}

function isOther({ moments }: DateCandidate, candidate: DateCandidate): boolean {
  const day = candidate.moments[0]?.value.slice(0, 10);
  return moments.every(({ value }) => value.slice(0, 10) !== day);
}

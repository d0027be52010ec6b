import type { TemplateDistance } from "../../profiles/site-template.js";
import type { KnownRows } from "./rows.js";

/** A row of the page where, by lines of the site near it, the text begins or ends, and how sure that is. */
export interface Edge {
  readonly row: number;
  /** As a natural logarithm of odds. */
  readonly odds: number;
}

/** A line tells where the text begins or ends from so many pages on, */
const MIN_PAGES = 3;
/** if it stood as far from it on such a part of them. */
const SURE = 0.8;
/** So far from where the text was found to begin or end. */
const REACH = 12;
const WEIGHT = 1.5;

/** Where the text begins, by the lines that stand above it on other pages. @param found - the row where it was found to begin */
export function beginning(rows: KnownRows, found: number): Edge | undefined {
  return edgeAbout(rows, found, 1);
}

/** Where the text ends, by the lines that stand below it on other pages. @param found - the row where it was found to end */
export function ending(rows: KnownRows, found: number): Edge | undefined {
  return edgeAbout(rows, found, -1);
}

/** The row that most lines about it point to. @param side - 1 for lines above the row, -1 for lines below it */
function edgeAbout({ lines, shapes }: KnownRows, found: number, side: 1 | -1): Edge | undefined {
  const odds = new Map<number, number>();
  for (let row = found - 2 * REACH; row <= found + 2 * REACH; row++) {
    const line = lines[row] ?? shapes[row];
    const distance = line && distanceOf(side === 1 ? line.begins : line.ends);
    if (distance === undefined) continue;
    const edge = row + side * distance.at;
    if (Math.abs(edge - found) > REACH || edge < 0 || edge >= lines.length || lines[edge] !== undefined) continue;
    odds.set(edge, Math.max(odds.get(edge) ?? 0, distance.odds));
  }
  let best: Edge | undefined;
  for (const [row, own] of odds) {
    if (
      best === undefined ||
      own > best.odds ||
      (own === best.odds && Math.abs(row - found) < Math.abs(best.row - found))
    ) {
      best = { row, odds: own };
    }
  }
  return best;
}

function distanceOf(distances: readonly TemplateDistance[] | undefined): { at: number; odds: number } | undefined {
  if (distances === undefined || distances.length === 0) return undefined;
  const all = distances.reduce((sum, { pages }) => sum + pages, 0);
  const most = distances.reduce((best, distance) => (distance.pages > best.pages ? distance : best));
  if (all < MIN_PAGES || most.pages < all * SURE) return undefined;
  return { at: most.at, odds: WEIGHT * Math.log((most.pages + 0.5) / (all - most.pages + 0.5)) };
}

import type { Span } from "./span.js";

/** So many letters two printings share at the least. */
const MIN_SHARED = 20;
/** An address printed twice is none of a picture's words. */
const MIN_SPACES = 2;
/** What is longer is no caption with the words for its picture. */
const MAX_ROW = 800;
const MIN_OPENING = 8;

/**
 * Where a row begins again, as text browsers print the words for a picture in front of its caption:
 *
 * ```text
 * A ferry in the harbour. A ferry in the harbour. (Jane Example)
 *                         ^
 * ```
 *
 * @param parts - the runs of its text
 * @param spaces - by run: where the space before it stands; -1 where none does
 * @returns in which run, and where in the text
 */
export function copyInside(
  text: string,
  parts: readonly Span[],
  spaces: readonly number[],
): { readonly part: number; readonly at: number } | undefined {
  const first = parts[0];
  if (first === undefined || (parts.at(-1) as Span).end - first.start > MAX_ROW) return undefined;
  const opening = text.slice(first.start, first.start + MIN_OPENING);
  for (let part = 0; part < parts.length; part++) {
    const { start, end } = parts[part] as Span;
    const said = text.slice(start, end);
    let found = said.indexOf(opening, part === 0 ? MIN_OPENING : 0);
    for (let tries = 0; found >= 0 && tries < MAX_TRIES; tries++) {
      const at = start + found;
      const spaced = found > 0 ? text.charCodeAt(at - 1) <= 0x20 : part > 0 || (spaces[part] as number) >= 0;
      const before = [...parts.slice(0, part), { start, end: at }];
      if (spaced && beginsWith(text, [{ start: at, end }, ...parts.slice(part + 1)], before)) return { part, at };
      found = said.indexOf(opening, found + 1);
    }
  }
  return undefined;
}

const MAX_TRIES = 4;

/** True where a row begins with all that another says, but for its last marks; kinds of white space and apostrophes are one. */
export function beginsWith(text: string, row: readonly Span[], other: readonly Span[]): boolean {
  let shared = 0;
  let words = 0;
  let part = 0;
  let at = row[0]?.start ?? 0;
  for (let own = 0; own < other.length; own++) {
    const { start, end } = other[own] as Span;
    for (let place = start; place < end; place++) {
      const code = folded(text.charCodeAt(place));
      if (code <= 0x20) {
        words++;
        continue;
      }
      let met = -1;
      while (met < 0 && part < row.length) {
        if (at >= (row[part] as Span).end) at = row[++part]?.start ?? 0;
        else {
          const there = folded(text.charCodeAt(at));
          if (there > 0x20) met = there;
          else at++;
        }
      }
      if (met !== code)
        return shared >= MIN_SHARED && words >= MIN_SPACES && isMark(code) && isLast(text, place + 1, other, own);
      shared++;
      at++;
    }
  }
  return shared >= MIN_SHARED && words >= MIN_SPACES;
}

function isLast(text: string, from: number, parts: readonly Span[], part: number): boolean {
  return part === parts.length - 1 && text.slice(from, (parts[part] as Span).end).trim() === "";
}

function isMark(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2c || code === 0x2026 || code === 0x3002;
}

/** No-break spaces and soft hyphens as spaces, apostrophes as one. */
function folded(code: number): number {
  if (code < 0xa0) return code;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return 0x27;
  return code === 0xa0 || code === 0xad || code === 0x202f ? 0x20 : code;
}

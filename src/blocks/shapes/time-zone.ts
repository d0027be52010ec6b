import { americanZones, timeZones } from "../../fields/time-zones.js";
import { digitAt, numberAt } from "./printed-number.js";
import { isLetter, skipSpaces, wordEnd } from "./word-at.js";

/** A zone as printed behind a time. */
export interface PrintedZone {
  /** `Z`, `+07:00`, or empty where its name does not fix an offset. */
  readonly offset: string;
  /** Only clocks of the United States name it. */
  readonly american: boolean;
  readonly end: number;
}

/** `GMT`, `(GMT+7)`, `Z`, `+02:00`, `JST` */
export function zoneAt(text: string, at: number, end: number): PrintedZone | undefined {
  let from = skipSpaces(text, at, end);
  const bracketed = text.charAt(from) === "(";
  if (bracketed) from++;
  const found = isLetter(text, from) ? namedZone(text, from, end) : offsetAt(text, from, end, false);
  if (found === undefined || !bracketed) return found;
  return text.charAt(found.end) === ")" ? { ...found, end: found.end + 1 } : undefined;
}

function namedZone(text: string, at: number, end: number): PrintedZone | undefined {
  const next = wordEnd(text, at, end);
  const name = text.slice(at, next);
  const offset = next - at > 4 ? undefined : timeZones[name];
  if (offset === undefined) return undefined;
  const shift = name === "GMT" || name === "UTC" ? offsetAt(text, skipSpaces(text, next, end), end, true) : undefined;
  return shift ?? { offset, american: americanZones.has(name), end: next };
}

/** `+02:00`, `-0500`; behind `GMT` also `+7`. A hyphen and one number alone are no offset: `12:30-14`. */
function offsetAt(text: string, at: number, end: number, named: boolean): PrintedZone | undefined {
  const sign = text.charAt(at);
  if (at >= end || (sign !== "+" && sign !== "-")) return undefined;
  const hours = numberAt(text, at + 1, end, 2);
  if (hours === undefined || hours.value > 14) return undefined;
  const colon = text.charAt(hours.end) === ":";
  const minutes = numberAt(text, hours.end + (colon ? 1 : 0), end, 2);
  const whole = hours.digits === 2 && minutes?.digits === 2 && minutes.value < 60 ? minutes : undefined;
  const behind = whole?.end ?? hours.end;
  // Behind `+01:00` a number begins that is glued to it, as the day that the page shows: `…T10:10:52+01:0025. Dezember`.
  if ((digitAt(text, behind) >= 0 && !(colon && whole)) || (whole === undefined && !named)) return undefined;
  const shift = `${String(hours.value).padStart(2, "0")}:${String(whole?.value ?? 0).padStart(2, "0")}`;
  return { offset: shift === "00:00" ? "Z" : `${sign}${shift}`, american: false, end: behind };
}

import type { DiagnosticCode } from "../../diagnostics/codes.js";
import type { Field } from "../http/fields.js";

/** What a head says of its block's length; -1 where it says nothing that can be used, and why. */
export interface StatedLength {
  readonly length: number;
  readonly fault?: DiagnosticCode;
  readonly detail?: string;
}

const digits = /^[0-9]+$/;

/** Only ASCII digits up to 2^53 - 1 count; two fields may say the same, not different things. */
export function statedLength(fields: readonly Field[], limitMet: boolean): StatedLength {
  let length = -1;
  let first: string | undefined;
  for (const { name, value } of fields) {
    if (name.length !== 14 || name.toLowerCase() !== "content-length") continue;
    const number = numberOf(value);
    if (number < 0 || !Number.isSafeInteger(number))
      return { length: -1, fault: "WARC_LENGTH_INVALID", detail: clip(value) };
    if (first !== undefined && number !== length) {
      return { length: -1, fault: "WARC_LENGTH_CONFLICT", detail: `${clip(first)} and ${clip(value)}` };
    }
    first = value;
    length = number;
  }
  if (first !== undefined) return { length };
  // It may stand among the fields that a limit left out, which was told.
  return limitMet ? { length: -1 } : { length: -1, fault: "WARC_LENGTH_MISSING" };
}

/** Most are short: a loop over a few digits costs less than the expression. */
function numberOf(value: string): number {
  const { length } = value;
  if (length === 0 || length > 15) return digits.test(value) ? Number(value) : -1;
  let number = 0;
  for (let at = 0; at < length; at++) {
    const digit = value.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function clip(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}

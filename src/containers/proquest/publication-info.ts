import type { FoundPart } from "../../fields/labelled-record.js";
import { dateAtStart } from "../../fields/printed-date.js";
import type { Field } from "./field.js";

/** What `Publication info` says: `Chicago Tribune ; Chicago, Ill. [Chicago, Ill]21 Apr 2010: 1.24.` */
export interface PublicationInfo {
  readonly name: string;
  readonly date?: string;
  readonly page?: string;
}

/** Reads the paper, the date and the page of a line of publication info. */
export function readPublicationInfo(printed: string): PublicationInfo {
  const name = (printed.split(/\s?;|\s\[/, 1)[0] as string).trim();
  const bracket = printed.lastIndexOf("]");
  // Without brackets the date stands behind the town: the first place from which a date can be read.
  const found = bracket >= 0 ? dateFrom(printed, bracket + 1) : dateBehindTown(printed);
  if (found === undefined) return { name };
  const page = /^\s{0,3}:\s{0,3}([\p{L}\d][\p{L}\d.,/ -]{0,20}?)\.?$/u.exec(printed.slice(found.end))?.[1];
  return { name, date: found.value, ...(page !== undefined && { page }) };
}

function dateFrom(printed: string, at: number): { value: string; end: number } | undefined {
  const found = dateAtStart(printed.slice(at));
  return found === undefined ? undefined : { value: found.value, end: at + found.end };
}

function dateBehindTown(printed: string): { value: string; end: number } | undefined {
  const semicolon = printed.indexOf(";");
  const day = /\d{1,2} \p{L}{3,12} \d{4}/u.exec(printed.slice(Math.max(semicolon, 0)));
  return day === null ? undefined : dateFrom(printed, Math.max(semicolon, 0) + day.index);
}

/**
 * The part of a publication info: a paper where no label of its own (`names`, in lower case) states it, else the date, else the
 * page, else what is kept as it is.
 */
export function publicationPart(
  { name, date, page }: PublicationInfo,
  from: string,
  part: Field["part"],
  names: ReadonlySet<string>,
): FoundPart {
  if (!names.has("publication title") && name !== "") return { ...part, from, field: "publication", value: name };
  if (!names.has("publication date") && date !== undefined) return { ...part, from, field: "published", value: date };
  const hasPage = ["first page", "pages", "page", "start page"].some((each) => names.has(each));
  if (page !== undefined && !hasPage) return { ...part, from, field: "page", value: page };
  return { ...part, from, field: "other" };
}

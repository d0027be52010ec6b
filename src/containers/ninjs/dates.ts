import type { Report } from "../../diagnostics/diagnostic.js";
import { isoDateAt } from "../../fields/iso-date.js";
import type { ByteRange } from "../../text/span.js";
import type { Draft } from "./draft.js";
import { type Members, textOf } from "./members.js";

const others = /^(?:embargoed|expires|contentmodified|versioncreated|firstcreated|contentcreated)$/;

/** The dates of an item: it is published when it was first made, if that is told, and updated with its version. */
export function addDates(draft: Draft, members: Members, report: Report, bytes: ByteRange | undefined): void {
  const momentOf = (key: string) => {
    const printed = textOf(members.get(key)?.value).trim();
    const found = isoDateAt(printed);
    if (found !== undefined && found.end === printed.length) return found.value;
    if (printed !== "") report("DATE_INVALID", bytes, printed);
    return undefined;
  };
  const stated = draft.parts.some(({ field }) => field === "published");
  const first = ["firstcreated", "contentcreated"].find((key) => quietMoment(members, key) !== undefined);
  const version = momentOf("versioncreated");
  const published = first === undefined ? undefined : momentOf(first);
  for (const [key, { name, value }] of members) {
    if (!others.test(key) || textOf(value) === "") continue;
    const isPublished = !stated && (key === first || (first === undefined && key === "versioncreated"));
    const isUpdated = key === "versioncreated" && !isPublished && version !== published;
    const own = quietMoment(members, key);
    const field = own === undefined ? "other" : isPublished ? "published" : isUpdated ? "updated" : "other";
    draft.addLabelled(name, textOf(value), field, field === "other" ? {} : { value: own as string });
  }
}

function quietMoment(members: Members, key: string): string | undefined {
  const printed = textOf(members.get(key)?.value).trim();
  const found = isoDateAt(printed);
  return found !== undefined && found.end === printed.length ? found.value : undefined;
}

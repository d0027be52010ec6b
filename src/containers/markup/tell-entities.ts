import type { Report } from "../../diagnostics/diagnostic.js";
import type { ByteRange } from "../../text/span.js";

/** Tells where a document declares entities: they are not expanded, and references to them stay as they are. */
export function tellEntities(text: string, { byteStart, byteEnd }: ByteRange, report: Report): void {
  if (/<!ENTITY\s/i.test(text)) report("ENTITY_DECLARED", { byteStart, byteEnd });
}

import { diagnostic } from "../../diagnostics/diagnostic.js";
import { labelledRecord } from "../../fields/labelled-record.js";
import type { DumpRecord } from "../../model/record.js";
import { openWindow } from "../byte-window.js";
import { decodeText, decodeUtf8 } from "../decode.js";
import type { DumpInfo, ReadContext } from "../format.js";
import { sourceOf } from "../source-of.js";
import { decodeLeadingAccents, hasLeadingAccents } from "./accents.js";
import { anpaParts } from "./anpa-parts.js";
import { cutStories, type WireStory } from "./cut-stories.js";
import { iptcParts } from "./iptc-parts.js";

/** Reads the stories of a wire, of both standards; `about` says of which. */
export function readWire(
  about: DumpInfo,
): (bytes: AsyncIterable<Uint8Array>, context: ReadContext) => AsyncGenerator<DumpRecord> {
  return async function* read(bytes, context) {
    context.dump?.(about);
    const window = openWindow(bytes);
    let index = 0;
    for await (const story of cutStories(window, context)) {
      const { kind, range } = story;
      const text = decoded(story, context);
      const { parts, type, sound } = kind === "anpa" ? anpaParts(text) : iptcParts(text);
      const source = sourceOf(context, index++, range);
      const diagnostics = sound ? {} : { diagnostics: [diagnostic("WIRE_HEADING_INVALID", range)] };
      yield labelledRecord({ text, type, ...diagnostics, source }, parts);
    }
  };
}

/** Wires are Latin-1, where nothing else shows. */
function decoded({ bytes, range }: WireStory, { encoding, report, platform }: ReadContext): string {
  if (encoding === undefined && decodeUtf8(bytes, platform) === undefined && hasLeadingAccents(bytes)) {
    report("ENCODING_DETECTED", range, "iso-6937, by accents in front of their letters");
    return decodeLeadingAccents(bytes);
  }
  return decodeText(bytes, encoding, range.byteStart, report, "iso-8859-1", platform);
}

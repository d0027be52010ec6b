import { byteOrderMark, decodeText } from "../decode.js";
import { latinOf } from "../encoding/latin.js";
import { unmarkedUtf16 } from "../encoding/utf-16.js";
import { attributesOf, localName } from "../markup/attributes.js";
import { type Tag, tagsOf, xml } from "../markup/tags.js";

/** An element with what its tag says, of the first bytes of a dump. */
export interface FirstElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** From its tag on, as far as is at hand. */
  readonly text: string;
}

/** Records stand in no more envelopes than these. */
const WRAPPERS = 6;

/** The first element of the bytes that one of the names names, with nothing but envelopes, comments and declarations in front of it. */
export function firstElement(head: Uint8Array, isWanted: (name: string) => boolean): FirstElement | undefined {
  if (!mayBeMarkup(head)) return undefined;
  const charset = byteOrderMark(head) ?? unmarkedUtf16(head);
  const text = charset === undefined ? latinOf(head.subarray(0, 4096)) : decodeText(head, charset, 0, () => {});
  let wrappers = 0;
  let first: Tag | undefined;
  for (const tag of tagsOf(text, xml)) {
    if (first === undefined && /[^\s\u00ef\u00bb\u00bf\ufeff]/.test(text.slice(0, tag.start))) return undefined;
    first ??= tag;
    if (tag.kind === "other" || tag.kind === "close" || tag.kind === "cdata") continue;
    const name = localName(tag.name);
    if (isWanted(name)) {
      const attributes = attributesOf(text, tag).map((each): [string, string] => [
        each.name,
        text.slice(each.value.start, each.value.end),
      ]);
      return { name, attributes: Object.fromEntries(attributes), text: text.slice(tag.start) };
    }
    if (++wrappers > WRAPPERS && !/^(?:header|newsmessage|itemset)$/i.test(localName(first.name))) return undefined;
  }
  return undefined;
}

/** The first byte that shows is `<`, in any encoding of the web. */
function mayBeMarkup(head: Uint8Array): boolean {
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] as number;
    if (byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf && byte < 0xfe) return byte === 0x3c;
  }
  return false;
}

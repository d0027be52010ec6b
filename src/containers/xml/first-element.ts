import { decodeText } from "../decode.js";
import { onceAHead } from "../encoding/head-once.js";
import { latinHead } from "../encoding/latin.js";
import { wideEncoding } from "../encoding/wide-encoding.js";
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
  const { text, tags } = markupOf(head);
  const [first] = tags;
  if (first === undefined || /[^\s\u00ef\u00bb\u00bf\ufeff]/.test(text.slice(0, first.start))) return undefined;
  let wrappers = 0;
  for (const tag of tags) {
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

/** The tags of the first bytes; none where they are no markup. */
const markupOf: (head: Uint8Array) => { readonly text: string; readonly tags: readonly Tag[] } =
  /* @__PURE__ */ onceAHead((head) => {
    if (!mayBeMarkup(head)) return { text: "", tags: [] };
    const charset = wideEncoding(head);
    const text = charset === undefined ? latinHead(head) : decodeText(head, charset, 0, () => {});
    return { text, tags: tagsOf(text, xml) };
  });

/** The first byte that shows is `<`, in any encoding of the web. */
function mayBeMarkup(head: Uint8Array): boolean {
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] as number;
    if (byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf && byte < 0xfe) return byte === 0x3c;
  }
  return false;
}

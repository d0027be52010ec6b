import type { Opening } from "../runs.js";

/** True for the first characters of an export: its style, the mark of a document, or what its head says. */
export function seemsLexisNexisHtml(head: string): boolean {
  if (!/^\ufeff?\s{0,99}<(?:html|!doctype|!--|a name|doc)/i.test(head)) return false;
  return (
    /<!-- Hide XML section from browser/i.test(head) ||
    /<meta topic="[^"]{0,40}" documents="\d/i.test(head) ||
    /<!-- LXNComment/i.test(head) ||
    /<style type="text\/css"><!--\s{1,9}\.c0 \{ [^}]{0,200}\}\s{1,9}\.c1 \{/i.test(head)
  );
}

/**
 * How the documents of an export are known: by the anchor above them, or the mark of a document where no anchor is.
 *
 * ```text
 * <A NAME="DOC_ID_0_0"></A><!-- Hide XML section from browser
 * <DOC NUMBER=1>
 * ```
 */
export function openingOfHtml(): Opening {
  let anchored = false;
  return {
    longest: 4096,
    mayOpen(bytes, start, end) {
      for (let at = start; at < end - 3; at++) {
        if (bytes[at] !== LESS) continue;
        const next = (bytes[at + 1] as number) | 0x20;
        if (next === A || next === D) return true;
      }
      return false;
    },
    opens(line) {
      if (/<a name="?doc_/i.test(line)) {
        anchored = true;
        return true;
      }
      if (!/^\s{0,99}<doc number/i.test(line)) return false;
      const isAnchored = anchored;
      anchored = false;
      return !isAnchored;
    },
  };
}

const LESS = 0x3c;
const A = 0x61;
const D = 0x64;

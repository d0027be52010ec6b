import type { Opening } from "../runs.js";

/** True for the first characters of an export: its style, the mark of a document, or what its head says. */
export function seemsLexisNexisHtml(head: string): boolean {
  const first = /^\ufeff?\s{0,99}<(!?\w{1,9}|!-)/.exec(head)?.[1]?.toLowerCase();
  if (first === undefined || !["html", "!doctype", "!-", "a", "doc"].includes(first)) return false;
  return (
    head.includes("<!-- Hide XML section from browser") ||
    head.includes("<!-- LXNComment") ||
    hasMeta(head) ||
    hasStyle(head)
  );
}

/** `<META TOPIC="null" DOCUMENTS="2" …`. */
function hasMeta(head: string): boolean {
  const lower = head.toLowerCase();
  const at = lower.indexOf('<meta topic="');
  return at >= 0 && lower.slice(at, at + 100).includes('" documents="');
}

/** Classes with numbers, from the first on: `<STYLE TYPE="text/css"><!--`, and below it `.c0 { … }` and `.c1 {`. */
function hasStyle(head: string): boolean {
  const style = /<style type="text\/css"></i.exec(head);
  if (style === null) return false;
  const [, first = "", second = ""] = head.slice(style.index + style[0].length, style.index + 600).split(/[\r\n]+/, 3);
  return first.startsWith(".c0 {") && second.startsWith(".c1 {");
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
  let declared = false;
  return {
    longest: 4096,
    mayOpen(bytes, start, end) {
      for (let at = start; at < end - 3; at++) {
        if (bytes[at] !== LESS) continue;
        const first = (bytes[at + 1] as number) | 0x20;
        const second = (bytes[at + 2] as number) | 0x20;
        // `<a name` and `<doc`, and a page that follows: `<html` and `<!doctype`
        if (first === H && second === T) return true;
        if (bytes[at + 1] === BANG && second === D) return true;
        if ((first === A && second === SPACE) || (first === D && second === O)) return true;
      }
      return false;
    },
    opens(line) {
      // A page has its type above it.
      const wasDeclared = declared;
      declared = false;
      if (/^\s{0,99}<!doctype html\b/i.test(line)) {
        declared = true;
        return true;
      }
      if (/^\s{0,99}<html\b/i.test(line)) return !wasDeclared;
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
const O = 0x6f;
const H = 0x68;
const T = 0x74;
const BANG = 0x21;
const SPACE = 0x20;

import { foldedName } from "../../fields/keys/folded-name.js";
import { anyCorpus } from "./habits.js";
import { isBlank } from "./scan.js";

/** An answer of an interface as far as it was scanned, for the lists of articles in it. */
export interface EnvelopeScan {
  /** Brackets that are open. */
  depth: number;
  quoted: boolean;
  escaping: boolean;
  /** The string at hand, or the last one: no more of it than a name may have. */
  string: string;
  /** The key whose value is looked at. */
  named: string | undefined;
  /** By depth: a member there says that the object is an article itself. */
  readonly isArticle: boolean[];
  /** It says that it is a feed, which has a title of its own. */
  isFeed: boolean;
}

/** Keys whose lists hold articles, as `foldedName` gives them. */
const lists = new Set(
  "articles posts docs results hits items news stories documents value data entries records rows objects edges".split(
    " ",
  ),
);
/** Objects that hold an element's article. */
const wrappers = new Set("source doc article attributes node post story fields".split(" "));
const meanings = ["headline", "text", "targetUri", "publishedAt", "authors"] as const;
/** By meaning: the names of keys that elements of such lists have. */
const names = /* @__PURE__ */ meanings.map(
  (meaning) => new Set(anyCorpus.keys[meaning]?.split(" ")),
) as unknown as readonly [ReadonlySet<string>, ReadonlySet<string>, ...ReadonlySet<string>[]];

const LONGEST_NAME = 64;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** A scan that has seen nothing. */
export function newEnvelopeScan(): EnvelopeScan {
  return { depth: 0, quoted: false, escaping: false, string: "", named: undefined, isArticle: [], isFeed: false };
}

/** Where a scan of some bytes ended: at the bracket of a list that may hold articles, behind the envelope, or with the bytes. */
export interface Stop {
  readonly at: number;
  readonly why: "list" | "closed" | "bytes";
}

/** Goes on with a scan, which may begin at an object, or anywhere where it was left. */
export function scanEnvelope(bytes: Uint8Array, from: number, to: number, scan: EnvelopeScan): Stop {
  for (let at = from; at < to; at++) {
    const why = step(bytes[at] as number, scan);
    if (why !== "bytes") return { at: why === "closed" ? at + 1 : at, why };
  }
  return { at: to, why: "bytes" };
}

function step(byte: number, scan: EnvelopeScan): Stop["why"] {
  if (scan.quoted) {
    if (scan.escaping) scan.escaping = false;
    else if (byte === BACKSLASH) scan.escaping = true;
    else if (byte === QUOTE) endString(scan);
    if (scan.quoted && scan.string.length < LONGEST_NAME) scan.string += String.fromCharCode(byte);
  } else if (byte === QUOTE) {
    scan.quoted = true;
    scan.string = "";
  } else if (byte === 0x3a) scan.named = nameOf(scan.string);
  else if (byte === 0x2c) scan.named = undefined;
  else if (byte === 0x7b || byte === 0x5b) {
    const isList = byte === 0x5b && scan.named !== undefined && lists.has(scan.named) && !scan.isArticle.includes(true);
    scan.named = undefined;
    if (isList) return "list";
    scan.depth++;
  } else if (byte === 0x7d || byte === 0x5d) {
    scan.isArticle.length = Math.min(scan.isArticle.length, scan.depth);
    scan.named = undefined;
    if (--scan.depth <= 0) return "closed";
  }
  return "bytes";
}

const known = new Map<string, string>();
const MOST_KNOWN = 500;

/** `foldedName`, of each name once: an answer has the same ones again and again. */
function nameOf(string: string): string {
  let name = known.get(string);
  if (name === undefined) {
    if (known.size === MOST_KNOWN) known.clear();
    name = foldedName(string);
    known.set(string, name);
  }
  return name;
}

/** A string is the value of a key, or may be the next one. */
function endString(scan: EnvelopeScan): void {
  scan.quoted = false;
  const { named, string, depth } = scan;
  if (named === undefined || string === "") return;
  if (named === "version" && string.includes("jsonfeed.org")) scan.isFeed = true;
  const own = names[0].has(named) ? !(scan.isFeed && depth === 1) : names[1].has(named);
  if (own && depth < LONGEST_NAME) scan.isArticle[depth] = true;
}

/** How many bytes may still be looked at in lists. */
export interface Look {
  left: number;
}

/** True where the list at a bracket begins with an object that names what articles have; judged by the bytes up to `to`. */
export function holdsArticles(bytes: Uint8Array, at: number, to: number, look: Look = { left: to - at }): boolean {
  let from = at + 1;
  while (from < to && isBlank(bytes[from] as number)) from++;
  if (bytes[from] !== 0x7b) return false;
  const found = new Set<number>();
  const scan = newEnvelopeScan();
  for (; from < to && look.left > 0; from++, look.left--) {
    const { depth } = scan;
    if (step(bytes[from] as number, scan) === "list") scan.depth++;
    if (scan.depth === 0) break;
    const key = scan.named;
    if (key === undefined || depth !== 1 || bytes[from] !== 0x3a || scan.quoted) continue;
    if (wrappers.has(key) && opensObject(bytes, from + 1, to)) return true;
    names.forEach((set, meaning) => {
      if (set.has(key)) found.add(meaning);
    });
    if (found.size > 1 && (found.has(0) || found.has(1))) return true;
  }
  return false;
}

function opensObject(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to && isBlank(bytes[at] as number)) at++;
  return bytes[at] === 0x7b;
}

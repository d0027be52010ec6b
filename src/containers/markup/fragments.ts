import { madeTag, type Tag } from "./tags.js";

/** So far in front of a tag a fragment is looked for. */
const NEAR = 100;

/** A name and a `>` are known of these elements, and of those that stand close by; what ends as attributes do, of all. */
const names: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "b i u p br div span td tr table tbody font em strong li ul ol".split(" "),
);
const inFront = /\/?[a-z]{1,10}(?: [a-z]{1,20}="[^"<>]{0,60}"){1,4}>/iy;
/** Shorter ones stand in texts too: `p>0.05`. */
const nameInFront = /\/?([a-z]{2,20})>/iy;
/** So far an element of the same name is looked for. */
const CLOSE_BY = 600;

/**
 * What is left of a tag of a page whose `<` is lost, between two places where a tag ended and another begins; undefined where nothing is.
 *
 * ```text
 * <b>Ein Auszug /b></div>        /b>
 * </SPAN>SPAN CLASS="c2">Fähren  SPAN CLASS="c2">
 * <P CLAS<="c6"><SPAN>           <="c6">
 * ```
 */
export function fragmentBetween(text: string, from: number, to: number): Tag | undefined {
  const first = text.charCodeAt(from) | 0x20;
  if ((first >= 0x61 && first <= 0x7a) || text.charCodeAt(from) === SLASH) {
    inFront.lastIndex = from;
    const found = inFront.exec(text)?.[0];
    if (found !== undefined && from + found.length <= to) return fragment(from, from + found.length);
    nameInFront.lastIndex = from;
    const named = nameInFront.exec(text);
    const end = nameInFront.lastIndex;
    if (named !== null && end <= to && isElement(text, from, named[1] as string)) return fragment(from, end);
  }
  let end = to;
  while (end > from && text.charCodeAt(end - 1) <= 0x20) end--;
  if (end === from || text.charCodeAt(end - 1) !== GREATER) return undefined;
  const least = Math.max(from, end - NEAR);
  const start =
    text.charCodeAt(end - 2) === QUOTE ? attributeBefore(text, least, end - 2) : nameBefore(text, least, end - 1);
  return start === undefined ? undefined : fragment(start, end);
}

/** Where `SPAN CLASS="c2"`, `<="c6"` or `SS="c6"` begins that ends with a quote. */
function attributeBefore(text: string, from: number, quote: number): number | undefined {
  const open = from + text.slice(from, quote).lastIndexOf('"');
  if (open <= from || text[open - 1] !== "=" || /[<>]/.test(text.slice(open, quote))) return undefined;
  const name = lettersBefore(text, from, open - 1);
  if (name > from && text[name - 1] === "<") return name - 1;
  const element = name > from && text[name - 1] === " " ? lettersBefore(text, from, name - 1) : name;
  const start = element > from && text.charCodeAt(element - 1) === SLASH ? element - 1 : element;
  return isEdge(text, from, start) ? start : name;
}

/** Where `/b` or `tr` begins that stands by itself. */
function nameBefore(text: string, from: number, end: number): number | undefined {
  const start = lettersBefore(text, from, end);
  if (!isElement(text, start, text.slice(start, end))) return undefined;
  if (start > from && text.charCodeAt(start - 1) === SLASH) return start - 1;
  return isEdge(text, from, start) ? start : undefined;
}

/** True for the name of an element that pages have, or that stands close by as a tag. */
function isElement(text: string, at: number, name: string): boolean {
  if (name === "" || names.has(name.toLowerCase())) return name !== "";
  if (name.length < 2 || name.length > 20) return false;
  const near = text.slice(Math.max(0, at - CLOSE_BY), at + CLOSE_BY);
  return near.includes(`<${name}>`) || near.includes(`</${name}>`) || near.includes(`<${name} `);
}

function lettersBefore(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && /[a-z]/i.test(text[at - 1] as string)) at--;
  return at;
}

function isEdge(text: string, from: number, at: number): boolean {
  return at === from || text.charCodeAt(at - 1) <= 0x20;
}

function fragment(start: number, end: number): Tag {
  return madeTag("other", "", start, end);
}

const QUOTE = 0x22;
const SLASH = 0x2f;
const GREATER = 0x3e;

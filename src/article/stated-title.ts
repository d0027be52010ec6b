import { fold } from "../text/fold.js";

/** What stands between a headline and a site's name; a hyphen or a dash with white space on both sides. */
const separator = /\s[|\-–—·›»:]\s|\s?[|｜]\s?/g;
const MAX_SITE_WORDS = 7;
const MAX_TITLE = 400;
/** How far into a text its headline is looked for. */
const REACH = 4000;
/** Shorter words are in the hosts of many: `the`, `new`. */
const MIN_WORD = 4;

interface Page {
  readonly text: string;
  /** Of the record's address. */
  readonly host?: string | undefined;
  /** The publication that the record states. */
  readonly publication?: string | undefined;
}

/**
 * A title that a record states, without the site's name behind it. A `<title>` has it, a headline has not, and only the record's other values
 * tell which it is: the text has what stands before it as a line of its own, the address holds a word of the name, or the record
 * states that publication. Otherwise the title stays whole, for headlines hold dashes themselves (`Five dead - police`).
 *
 * @example withoutSite("Harbour Opens - The Bugle", { text, host: "bugle.example" }) // Harbour Opens
 */
export function withoutSite(title: string, page: Page): string {
  if (title.length > MAX_TITLE) return title;
  const start = page.text.slice(0, REACH);
  for (const { 0: mark, index } of title.matchAll(separator)) {
    const headline = title.slice(0, index).trim();
    const name = title.slice(index + mark.length).trim();
    if (headline === "" || name === "" || name.split(/\s+/).length > MAX_SITE_WORDS) continue;
    if (isSite(name, page) || isLineOf(start, headline)) return headline;
  }
  return title;
}

/** True where the record's publication or address says that this is the site. */
function isSite(name: string, { host, publication }: Page): boolean {
  const folded = fold(name);
  if (publication !== undefined && fold(publication) === folded) return true;
  // `Spiegel staff angry` is no name, whatever the host.
  if (host === undefined || /(?:^|\s)\p{Ll}{4,}(?!\S)/u.test(name)) return false;
  const labels = host.toLowerCase().split(".").slice(0, -1).join(" ").split("-").join("").split(" ");
  const words = folded.split(" ");
  return labels.some(
    (label) => words[0] === label || words.some((word) => word.length >= MIN_WORD && label.includes(word)),
  );
}

/** True where a line of a text is the headline and no more. */
function isLineOf(text: string, headline: string): boolean {
  for (let at = text.indexOf(headline); at >= 0; at = text.indexOf(headline, at + 1)) {
    const before = text.slice(Math.max(0, at - 1), at);
    const after = text.slice(at + headline.length, at + headline.length + 1);
    if (/^[\r\n]?$/.test(before) && /^[\r\n]?$/.test(after)) return true;
  }
  return false;
}

import type { Span } from "./span.js";

/** The names of HTML 4 from U+00A0 on, in order, and the others with their numbers. */
const latin =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro " +
  "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil " +
  "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave " +
  "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml " +
  "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute " +
  "thorn yuml";
const others =
  "quot34 amp38 apos39 lt60 gt62 OElig338 oelig339 Scaron352 scaron353 Yuml376 fnof402 circ710 tilde732 ensp8194 emsp8195 " +
  "thinsp8201 zwnj8204 zwj8205 ndash8211 mdash8212 lsquo8216 rsquo8217 sbquo8218 ldquo8220 rdquo8221 bdquo8222 dagger8224 " +
  "Dagger8225 bull8226 hellip8230 permil8240 prime8242 Prime8243 lsaquo8249 rsaquo8250 euro8364 trade8482 larr8592 uarr8593 " +
  "rarr8594 darr8595 minus8722 softReturn32 hyph45 blank32 cir9675 MD8212";

let names: ReadonlyMap<string, string> | undefined;

const accents = "grave acute circ tilde macr - breve - uml - ring - caron".split(" ");

/** `&cacute;`, `&Scaron;`: letters with an accent that HTML 4 has no name for, as collections in SGML write them. */
function accented(name: string): string | undefined {
  const at = name.endsWith("cedil") ? 0x27 : accents.indexOf(name.slice(1));
  return at < 0 ? undefined : (name.charAt(0) + String.fromCharCode(0x300 + at)).normalize("NFC");
}

/** The character of a name, laid out when the first is asked for. */
function named(name: string): string | undefined {
  if (names === undefined) {
    const all = new Map(latin.split(" ").map((each, at) => [each, String.fromCharCode(160 + at)]));
    for (const each of others.split(" ")) {
      const at = each.search(/\d/);
      all.set(each.slice(0, at), String.fromCharCode(Number(each.slice(at))));
    }
    names = all;
  }
  return names.get(name) ?? accented(name);
}

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,9}));?/g;
const referenceHere = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,9});?/;

/** The reference that begins at a place, as `decodeReferences` decodes it, and where it ends; undefined where none does. */
export function referenceAt(
  text: string,
  at: number,
  limit: number,
): { readonly text: string; readonly end: number } | undefined {
  const whole = referenceHere.exec(text.slice(at, Math.min(at + 12, limit)))?.[0];
  if (whole === undefined) return undefined;
  const decoded = decodeReferences(whole);
  return decoded === whole ? undefined : { text: decoded, end: at + whole.length };
}

/** Numbers that may lack their semicolon with a figure behind them: punctuation that writers use. */
const known: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["34", "38", "39", "60", "62", "160", "163", "169", "171", "187"],
  ...["8211", "8212", "8216", "8217", "8218", "8220", "8221", "8222", "8230", "8364"],
]);

/**
 * Decodes HTML character references. A number without its semicolon is mended where it is one that writers use:
 * `&#34Yes&#34` → `"Yes"`, and before figures `&#3420/20&#34` → `"20/20"`. What is none of these stays as printed.
 */
export function decodeReferences(text: string): string {
  return text.replace(reference, (whole, number?: string, hex?: string, name?: string) => {
    const closed = whole.endsWith(";");
    if (name !== undefined) return closed ? (named(name) ?? whole) : whole;
    if (closed) return character(number === undefined ? Number.parseInt(hex as string, 16) : Number(number)) ?? whole;
    const digits = number === undefined ? undefined : knownPrefix(number);
    if (digits === undefined) return whole;
    return (character(Number(digits)) as string) + (number as string).slice(digits.length);
  });
}

/** The first reference without its semicolon that `decodeReferences` mends. */
export function findUnclosedReference(text: string): Span | undefined {
  for (let at = text.indexOf("&#"); at >= 0; at = text.indexOf("&#", at + 2)) {
    const number = /^\d{2,7}/.exec(text.slice(at + 2, at + 9))?.[0];
    if (number === undefined || text.charAt(at + 2 + number.length) === ";") continue;
    const digits = knownPrefix(number);
    if (digits !== undefined) return { start: at, end: at + 2 + digits.length };
  }
  return undefined;
}

function knownPrefix(number: string): string | undefined {
  // `&#160` may not run on, for `&#1609` is a letter; `&#34` and `&#8217` are met with figures behind them.
  if (number.length === 3 && known.has(number)) return number;
  for (const length of [4, 2]) if (known.has(number.slice(0, length))) return number.slice(0, length);
  return undefined;
}

/** What browsers show for the numbers from 128 to 159, which writers took from windows-1252; a space where they show nothing. */
const windows = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

function character(code: number): string | undefined {
  // A line break that XML keeps as a number.
  if (code > 8 && code < 14) return " ";
  if (code >= 0x80 && code <= 0x9f) {
    return windows.charAt(code - 0x80).trim() || undefined;
  }
  if (code < 0x20 || code === 0x7f || (code > 0xd7ff && code < 0xe000) || code > 0x10ffff) return undefined;
  return String.fromCodePoint(code);
}

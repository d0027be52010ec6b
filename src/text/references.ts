import type { Span } from "./span.js";

const named: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  gt: ">",
  hellip: "…",
  ldquo: "“",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  nbsp: "\u00a0",
  ndash: "–",
  quot: '"',
  rdquo: "”",
  rsquo: "’",
};

const reference = /&(?:#(\d{2,7})|#[xX]([\da-fA-F]{2,6})|([a-z]{2,6}));?/g;
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
    if (name !== undefined) return closed ? (named[name] ?? whole) : whole;
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

function character(code: number): string | undefined {
  const printable =
    code >= 0x20 && code <= 0x10ffff && (code < 0x7f || code > 0x9f) && (code < 0xd800 || code > 0xdfff);
  return printable ? String.fromCodePoint(code) : undefined;
}

import { multiByte } from "../encoding/multi-byte.js";
import { decodeSingleByte } from "../encoding/single-byte.js";

/** Encodings by the number that a font gives as its character set. */
const charsets: Readonly<Record<number, string>> = {
  77: "macintosh",
  128: "shift_jis",
  129: "euc-kr",
  134: "gbk",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
};

/** Those that are not called `windows-` and their number. */
const pages: Readonly<Record<number, string>> = {
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  65001: "utf-8",
};

/** The encoding of a font's character set; undefined where it is that of the document. */
export function encodingOfCharset(charset: number): string | undefined {
  return charsets[charset];
}

/** The encoding of a code page: `\ansicpg1252`. */
export function encodingOfPage(page: number): string | undefined {
  return pages[page] ?? (page === 874 || (page >= 1250 && page <= 1258) ? `windows-${page}` : undefined);
}

/** Decoders by encoding, each made once; those of one byte a character are not the platform's, which gets windows-1252 wrong. */
export function openDecoders(): (bytes: Uint8Array, encoding: string) => string {
  const known = new Map<string, TextDecoder>();
  return (bytes, encoding) => {
    if (encoding !== "utf-8" && !multiByte.includes(encoding)) return decodeSingleByte(bytes, encoding);
    let decoder = known.get(encoding);
    if (decoder === undefined) {
      decoder = new TextDecoder(encoding);
      known.set(encoding, decoder);
    }
    return decoder.decode(bytes);
  };
}

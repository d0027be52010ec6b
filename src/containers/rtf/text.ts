import { encodingOfCharset, encodingOfPage, openDecoders } from "./code-pages.js";
import { characters, passedGroups } from "./words.js";

/** The text of a document of RTF. */
export interface RtfText {
  /** A line for each paragraph. */
  readonly text: string;
  /** It ends inside a group. */
  readonly isCut: boolean;
}

/** What holds inside a group. */
interface Group {
  passed: boolean;
  inFonts: boolean;
  /** So many characters behind `\u` stand for it again. */
  fallback: number;
  font: number;
}

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const CENTRED = " ".repeat(24);

/**
 * The text of RTF: what stands in its paragraphs, each a line. Pictures, fonts, styles, headers and the codes of fields are left out.
 *
 * ```text
 * {\rtf1\ansi\ansicpg1252 {\*\bkmkstart DOC_ID_0_0}\qc 1 of 10 DOCUMENTS\par Caf\'e9 \u8211?\par}
 * ```
 *
 * @param keepsCentre - paragraphs in the middle stand in from the margin, as in the text form of the same export
 */
export function rtfText(bytes: Uint8Array, keepsCentre: boolean): RtfText {
  const decode = openDecoders();
  const pieces: string[] = [];
  const stack: Group[] = [];
  const fonts = new Map<number, string | undefined>();
  let group: Group = { passed: false, inFonts: false, fallback: 1, font: -1 };
  let page = "windows-1252";
  let centred = false;
  let atLineStart = true;
  let defined = -1;
  let skipped = 0;
  let waiting: number[] = [];

  const put = (text: string) => {
    if (keepsCentre && centred && atLineStart && text !== "\n" && text.trim() !== "") pieces.push(CENTRED);
    pieces.push(text);
    atLineStart = text.endsWith("\n");
  };
  const flush = () => {
    if (waiting.length === 0) return;
    put(decode(Uint8Array.from(waiting), fonts.get(group.font) ?? page));
    waiting = [];
  };
  const putByte = (byte: number) => {
    if (skipped > 0) skipped--;
    else if (!group.passed && !group.inFonts) waiting.push(byte);
  };
  const putText = (text: string) => {
    if (group.passed || group.inFonts) return;
    flush();
    put(text);
  };

  /** Heeds a word; gives how many bytes behind it are data. */
  function heed(word: string, number: number | undefined): number {
    const character = Object.hasOwn(characters, word) ? characters[word] : undefined;
    if (character !== undefined) putText(character);
    else if (word === "u" && number !== undefined && number >= -0x8000 && number <= 0xffff) {
      putText(String.fromCharCode(number < 0 ? number + 0x10000 : number));
      skipped = group.fallback;
      return 0;
    } else if (word === "uc") group.fallback = Math.max(0, Math.min(number ?? 1, 9));
    else if (word === "f" && number !== undefined) {
      flush();
      if (group.inFonts) defined = number;
      else group.font = number;
    } else if (word === "fcharset" && group.inFonts) fonts.set(defined, encodingOfCharset(number ?? 0));
    else if (word === "fonttbl") group.inFonts = true;
    else if (passedGroups.has(word)) group.passed = true;
    else if (word === "ansicpg" && number !== undefined) page = encodingOfPage(number) ?? page;
    else if (word === "mac") page = "macintosh";
    else if (word === "qc") centred = true;
    else if (word === "pard" || word === "ql" || word === "qj" || word === "qr") centred = false;
    else if (word === "bin") return Math.max(0, number ?? 0);
    skipped = 0;
    return 0;
  }

  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number;
    if (byte === OPEN || byte === CLOSE) {
      flush();
      skipped = 0;
      if (byte === OPEN) stack.push({ ...group });
      else {
        // What stands behind the last group is no part of the document.
        const outer = stack.pop();
        if (outer === undefined || stack.length === 0) break;
        group = outer;
      }
      at++;
    } else if (byte === BACKSLASH) at = readControl(at + 1);
    else {
      // Lines of the file are none of the text.
      if (byte !== 0x0d && byte !== 0x0a && byte !== 0) putByte(byte);
      at++;
    }
  }
  flush();
  return { text: pieces.join(""), isCut: stack.length > 0 };

  /** Reads what stands behind a backslash, and gives where it ends. */
  function readControl(start: number): number {
    const first = bytes[start] ?? 0;
    if (!isLetter(first)) return readSymbol(first, start);
    let at = start;
    while (at < bytes.length && at - start < 32 && isLetter(bytes[at] as number)) at++;
    const word = String.fromCharCode(...bytes.subarray(start, at));
    const digits = at;
    if (bytes[at] === 0x2d) at++;
    while (at < bytes.length && at - digits < 11 && isDigit(bytes[at] as number)) at++;
    const printed = String.fromCharCode(...bytes.subarray(digits, at));
    const number = /\d/.test(printed) ? Number(printed) : undefined;
    if (bytes[at] === 0x20) at++;
    return at + heed(word, number);
  }

  function readSymbol(first: number, at: number): number {
    if (first === 0x27) {
      const printed = String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0);
      // Half of a code is text, for behind it a brace may stand.
      if (/[^\da-f]/i.test(printed)) return at + 1;
      putByte(Number.parseInt(printed, 16));
      return at + 3;
    }
    if (first === 0x2a) group.passed = true;
    else if (first === 0x7e) putText("\u00a0");
    else if (first === 0x5f) putText("\u2011");
    else if (first === 0x0a || first === 0x0d) putText("\n");
    else if (first === OPEN || first === CLOSE || first === BACKSLASH) putByte(first);
    return at + 1;
  }
}

function isLetter(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

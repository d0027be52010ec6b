import { countControls } from "../http/controls.js";
import type { Field } from "../http/fields.js";
import { byteText } from "../http/head-text.js";
import type { Platform } from "../platform.js";

/** A head that is as heads are meant to be, which nearly all are. */
export interface PlainHead {
  readonly fields: readonly Field[];
  /** In bytes, with the blank line that closes it. */
  readonly length: number;
}

/** So much is looked at: heads of crawls have some 500 bytes. */
export const PLAIN_REACH = 2048;
const FIRST_LINE = "WARC/1.0\r\n".length;
const CR = 0x0d;
const COLON = 0x3a;
const SPACE = 0x20;

/**
 * The head at a place, where it needs no second look: version 1.0 or 1.1, ASCII, each line a name, a colon, one space, a value and
 * CRLF. Undefined for every other, and where its end is not at hand.
 *
 * ```text
 * WARC/1.0␍␊WARC-Type: conversion␍␊Content-Length: 4␍␊␍␊
 * ```
 */
export function plainHead(bytes: Uint8Array, start: number, end: number, platform: Platform): PlainHead | undefined {
  const most = Math.min(end - start, PLAIN_REACH);
  if (most < FIRST_LINE) return undefined;
  let reach = Math.min(most, lastLength + MORE);
  for (;;) {
    // Asked before it is known whether it matters: V8 throws compiled code away at the first question that it has not met.
    const isAll = reach === most;
    const head = headWithin(bytes, start, reach, platform);
    if (head !== "cut" || isAll) return whole(head);
    reach = most;
  }
}

function whole(head: PlainHead | "cut" | undefined): PlainHead | undefined {
  if (head === undefined || head === "cut") return undefined;
  lastLength = head.length;
  return head;
}

/** Of the last head: the next one is mostly as long, and what is not looked at is not copied either. */
let lastLength = 512;
/** Addresses are of different lengths. */
const MORE = 192;

/** `"cut"` where so many bytes do not hold the end of a line. */
function headWithin(
  bytes: Uint8Array,
  start: number,
  length: number,
  platform: Platform,
): PlainHead | "cut" | undefined {
  const reach = bytes.subarray(start, start + length);
  const text = platform.byteText === undefined ? byteText(reach) : platform.byteText(reach);
  if (!text.startsWith("WARC/1.0\r\n") && !text.startsWith("WARC/1.1\r\n")) return undefined;
  const fields: Field[] = [];
  for (let at = FIRST_LINE; ; ) {
    const feed = text.indexOf("\n", at);
    if (feed < 0) return "cut";
    if (feed === at || text.charCodeAt(feed - 1) !== CR) return undefined;
    if (feed === at + 1) {
      // Two for each line: any other control, or a character beyond ASCII, is one more.
      const isPlain = countControls(reach, feed + 1) === 2 * (fields.length + 2);
      return isPlain ? { fields, length: feed + 1 } : undefined;
    }
    const name = nameAt(text, at, fields.length);
    if (name === undefined) return undefined;
    const value = at + name.length + 2;
    const isValue = value < feed - 1 && text.charCodeAt(value) !== SPACE && text.charCodeAt(feed - 2) !== SPACE;
    if (!isValue || text.charCodeAt(value - 1) !== SPACE) return undefined;
    fields.push({ name, value: text.slice(value, feed - 1) });
    at = feed + 1;
  }
}

/** The names of the last head by their place: those of the next one are mostly the same, and need no copy and no second look. */
const lastNames: string[] = [];
const MOST_NAMES = 32;
const plainName = /^[A-Za-z][A-Za-z0-9-]{0,63}$/;

/** The name before the colon of the line at a place. */
function nameAt(text: string, at: number, place: number): string | undefined {
  const before = lastNames[place];
  const isSame = before !== undefined && text.charCodeAt(at + before.length) === COLON && text.startsWith(before, at);
  return isSame ? before : newName(text, at, place);
}

function newName(text: string, at: number, place: number): string | undefined {
  const name = text.slice(at, Math.max(at, text.indexOf(":", at)));
  if (!plainName.test(name)) return undefined;
  if (place < MOST_NAMES) lastNames[place] = name;
  return name;
}

// @ts-check
import { createHash } from "node:crypto";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** @param {Uint8Array} bytes */
function base32(bytes) {
  let text = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet[(held >> (bits - 5)) & 31];
    held &= 31;
  }
  return text;
}

/** @param {string} of */
function uuid(of) {
  const hex = createHash("md5").update(of).digest("hex");
  return `<urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}>`;
}

/** @param {Uint8Array} bytes */
const sha1 = (bytes) => `sha1:${base32(createHash("sha1").update(bytes).digest())}`;

/** @param {readonly string[]} header @param {Uint8Array} block */
const record = (header, block) =>
  Buffer.concat([Buffer.from(`${header.join("\r\n")}\r\n\r\n`), block, Buffer.from("\r\n\r\n")]);

/** The record that a WET file begins with. */
export function warcinfo() {
  const block = Buffer.from("Software-Info: newsdump bench\r\nrobots: none\r\nisPartOf: BENCH-2024-22\r\n");
  return record(
    [
      "WARC/1.0",
      "WARC-Type: warcinfo",
      "WARC-Date: 2024-05-31T01:16:46Z",
      "WARC-Filename: BENCH-2024-22-00000.warc.wet.gz",
      `WARC-Record-ID: ${uuid("warcinfo")}`,
      "Content-Type: application/warc-fields",
      `Content-Length: ${block.length}`,
      `WARC-Block-Digest: ${sha1(block)}`,
    ],
    block,
  );
}

/**
 * A page as a conversion record with the headers that Common Crawl wrote in 2024, in their order.
 *
 * @param {{ text: Uint8Array, uri: string, date: string }} page
 */
export function conversion({ text, uri, date }) {
  return record(
    [
      "WARC/1.0",
      "WARC-Type: conversion",
      `WARC-Target-URI: ${uri}`,
      `WARC-Date: ${date}`,
      `WARC-Record-ID: ${uuid(uri)}`,
      `WARC-Refers-To: ${uuid(`response ${uri}`)}`,
      `WARC-Block-Digest: ${sha1(text)}`,
      "WARC-Identified-Content-Language: eng",
      "Content-Type: text/plain",
      `Content-Length: ${text.length}`,
    ],
    text,
  );
}

import { gzipSync } from "node:zlib";

const page = (name: string) =>
  `${name} opens again\n\nBy Jane Example\n\nLONDON (Reuters) - The ${name} opened again on Monday after a storm had closed it, officials said.\n`;

function record(name: string): string {
  const text = page(name);
  return `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:uuid:${name}>\r\nWARC-Date: 2020-01-01T00:00:00Z\r\nContent-Type: text/plain\r\nContent-Length: ${text.length}\r\n\r\n${text}\r\n\r\n`;
}

/** A WET file of three records, each a gzip member of its own, with zero bytes behind the first. */
export function archive(): Uint8Array<ArrayBuffer> {
  const [one, two, three] = ["Harbour", "Airport", "Bridge"].map((name) => gzipSync(record(name)));
  return new Uint8Array(Buffer.concat([one as Buffer, Buffer.alloc(7), two as Buffer, three as Buffer]));
}

/** The same page in encodings of old. */
export function legacy(): Uint8Array[] {
  const text = "Le théâtre rouvre\n\nPARIS (AFP) - Le théâtre « rouvre » lundi, a déclaré la mairie après l’été.\n";
  const latin = Uint8Array.from(text, (character) => (character === "’" ? 0x92 : character.charCodeAt(0)));
  const wide = Uint8Array.from(
    [...`\ufeff${text}`].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]),
  );
  return [latin, wide];
}

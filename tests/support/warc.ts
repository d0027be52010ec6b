/** A WARC of `conversion` records as WET has them, one for each text. */
export function warcOf(texts: readonly string[], { from = 0 }: { from?: number } = {}): string {
  return texts.map((text, index) => warcRecord(text, from + index)).join("");
}

/** One record, with the line ends that close it. */
export function warcRecord(text: string, index: number): string {
  const digits = String(index).padStart(12, "0");
  return [
    "WARC/1.0",
    "WARC-Type: conversion",
    `WARC-Target-URI: https://bugle.example/${index}`,
    "WARC-Date: 2021-03-04T05:06:07Z",
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${digits}>`,
    "Content-Type: text/plain",
    `Content-Length: ${Buffer.byteLength(text)}`,
    "",
    `${text}\r\n\r\n`,
  ].join("\r\n");
}

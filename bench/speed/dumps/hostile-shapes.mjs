// @ts-check

const encode = (/** @type {string} */ text) => new TextEncoder().encode(text);

/** @param {string} unit @param {number} size */
const filled = (unit, size) => encode(unit.repeat(Math.ceil(size / unit.length)));

/** @param {number} length @param {string} block */
const record = (length, block) =>
  `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:uuid:0>\r\nWARC-Date: 2024-05-18T00:00:00Z\r\nContent-Type: text/plain\r\nContent-Length: ${length}\r\n\r\n${block}\r\n\r\n`;

/**
 * Dumps that are made to be slow, by their size in bytes.
 *
 * @type {Record<string, (size: number) => Uint8Array>}
 */
export const hostileShapes = {
  "one line": (size) => filled("The harbour opened again on Monday, officials said. ", size),
  "lines of one character": (size) => filled("a\n", size),
  "spaces only": (size) => filled(" ", size),
  "WARC records without a block": (size) => filled(record(0, ""), size),
  "WARC heads inside a record that ends nowhere": (size) =>
    encode(`${record(size * 9, record(5, "never").repeat(Math.ceil(size / 170)))}`),
  "WARC header lines without an end": (size) =>
    encode(`${record(0, "").slice(0, 40)}${"X-Name: value\r\n".repeat(size / 15)}`),
  "brackets nested in JSON": (size) =>
    encode(`{"text":"The harbour opened.","deep":${"[".repeat(size / 2)}${"]".repeat(size / 2)}}\n`),
  "brackets that nothing closes": (size) => encode(`{"text":"The harbour opened.","deep":${"[".repeat(size)}`),
  "lines of JSON without a text": (size) => filled("{}\n", size),
};

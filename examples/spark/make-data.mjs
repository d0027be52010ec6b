// @ts-check
// node make-data.mjs FOLDER: what check.py reads. Made articles of two made sites, odd records among them, and dumps of which one is
// damaged.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const [folder = "."] = process.argv.slice(2);
const places = ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gorse", "Hazel"];

/** @param {number} at */
function page(at) {
  const site = at % 2 === 0 ? "Hillside Herald" : "Seaside Standard";
  const place = `${places[at % places.length]} ${at}`;
  return [
    `${place} mends its bridge | ${site}`,
    "Home, opens new tab",
    `${site} newsletter, opens new tab`,
    "Jobs, opens new tab",
    "Contact, opens new tab",
    `${place} mends its bridge`,
    `By Ana Forte`,
    `${place.toUpperCase()} (Example News) - The bridge of ${place} will be mended from ${(at % 12) + 1} o'clock on, the county said on Monday.`,
    `It will cost ${at + 2} million, and ${place} Timber (TMB), opens new tab pays a third of that from what it earns with its wood.`,
    `People of ${place} have waited for it since the flood, when the old one went down the river with two cows on it.`,
    `Subscribe to the ${site} for less than a loaf of bread a week, and read it before your neighbours do.`,
    `About the ${site}`,
  ].join("\n");
}

const odd = [
  "",
  "\u2028\u2029\u0085 line ends that are none",
  "NUL \u0000 and half of a pair \ud83d",
  `${"A long page. ".repeat(20_000)}`,
];
const records = Array.from({ length: 600 }, (_, at) => ({
  id: `page-${at}`,
  text: page(at),
  url: `https://site${at % 2}.example/${at}`,
}));
odd.forEach((text, at) => void records.push({ id: `odd-${at}`, text, url: "https://odd.example/" }));
mkdirSync(join(folder, "dumps"), { recursive: true });
writeFileSync(join(folder, "corpus.jsonl"), records.map((record) => `${JSON.stringify(record)}\n`).join(""));

/** @param {number} at */
const warcRecord = (at) => {
  const text = Buffer.from(page(at));
  const head = `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://site${at % 2}.example/${at}\r\nContent-Type: text/plain\r\nContent-Length: ${text.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), text, Buffer.from("\r\n\r\n")]);
};
for (let file = 0; file < 6; file++) {
  const members = Array.from({ length: 40 }, (_, at) => gzipSync(warcRecord(file * 40 + at)));
  const whole = Buffer.concat(members);
  // One is cut, one is damaged in the middle.
  const bytes = file === 4 ? whole.subarray(0, whole.length * 0.7) : whole;
  if (file === 5) bytes.fill(0x55, bytes.length >> 1, (bytes.length >> 1) + 40);
  writeFileSync(join(folder, "dumps", `part-${file}.warc.wet.gz`), bytes);
}

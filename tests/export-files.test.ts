/** Files that are read whole: mails of ProQuest, and one record a file, with their paths and beyond the limit. */
import { expect, test } from "vitest";
import * as formats from "../src/containers/all.js";
import { asRead } from "./support/as-read.js";

const mail = (body: string, type = "text/plain") => `From: x@proquest.com\r\nContent-Type: ${type}\r\n\r\n${body}`;
const rule = "_".repeat(60);
const record = (text: string) =>
  `${rule}\n\nOne\n\nAuthor: Other, Ann\n\nFull text: ${text}\n\nISSN: 1\n\nProQuest document ID: 1\n`;

test("a mail that is neither a text nor a page is told", async () => {
  const text = mail("x", "image/png");
  expect(await asRead(text, { format: formats.proquest })).toEqual([
    `junk 0-${text.length}`,
    `! EXPORT_ERROR_DOCUMENT 0-${text.length}`,
  ]);
});

test("a mail longer than it was expected to be has its record whole", async () => {
  const words = "It is open. ".repeat(8000).trim();
  const text = mail(record(words));
  const start = text.indexOf(rule);
  const lines = await asRead(text, { format: formats.proquest });
  expect(lines.slice(0, 2)).toEqual([
    `dump {"vendor":"ProQuest","layout":"text","language":"en","bytes":{"byteStart":${start},"byteEnd":${text.length}}}`,
    `record ${start}-${text.length} {"id":"1"}`,
  ]);
  expect(lines).toContain(`  paragraph "Full text: ⟦${words}⟧"`);
  expect(lines.at(-1)).toBe(`cover 0-${start}`);
});

test("of a mail beyond the limit the rest is left out, and told", async () => {
  const text = mail(record("It is open. ".repeat(40)));
  const lines = await asRead(text, { format: formats.proquest, maxRecordBytes: 400 });
  expect(lines).toContain(`truncated 400-${text.length}`);
  expect(lines.at(-1)).toMatch(/^! |^truncated /);
  expect(lines.join("\n")).toContain("LIMIT_RECORD_BYTES");
});

test("a file of the BBC has its id and its section of its path", async () => {
  const text = "Harbour opens\n\nIt is open.\r\n \nIt stays.";
  expect(await asRead(text, { format: formats.bbc, path: "bbc/sport/199.txt" })).toEqual([
    'dump {"vendor":"BBC"}',
    `record 0-${text.length} {"id":"199","stated":[{"field":"section","from":"folder","values":["sport"]}],"source":{"path":"bbc/sport/199.txt"}}`,
    '  headline/headline "Harbour opens" from "title"',
    '  paragraph "It is open."',
    '  paragraph "It stays."',
  ]);
});

test("a file beyond the limit comes in pieces, of which the first is read", async () => {
  const text = `Harbour opens\n${"It is open.\n".repeat(9)}`;
  const lines = await asRead(text, { format: formats.bbc, maxRecordBytes: 60 });
  expect(lines.filter((line) => !line.startsWith("  paragraph"))).toEqual([
    'dump {"vendor":"BBC"}',
    "record 0-50",
    '  headline/headline "Harbour opens" from "title"',
    "  ! LIMIT_RECORD_BYTES 0-50",
    "record 50-110",
    `  unknown ${JSON.stringify("It is open.\n".repeat(5).trim())}`,
    "  ! LIMIT_RECORD_BYTES 50-110",
    "record 110-122",
    '  unknown "It is open."',
  ]);
});

test("nothing is told of as nothing", async () => {
  expect(await asRead("", { format: formats.bbc })).toEqual(['dump {"vendor":"BBC"}', "! EMPTY_INPUT 0-0"]);
});

/**
 * Writes what an export of a news database (or any other dump) holds as a table for R, Stata or a spreadsheet: a row for each record. UTF-8 with
 * a byte order mark, quoted as RFC 4180 says; a cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
import { bodyText } from "newsdump";
import { readDump } from "newsdump/node";

const [input = "examples/nexis-to-csv/export.txt"] = process.argv.slice(2);

/** @type {Readonly<Record<string, (parsed: import("newsdump").ParsedRecord) => unknown>>} */
const columns = {
  id: ({ record }) => record.id,
  publication: ({ article }) => article.publication?.name,
  published: ({ article }) => article.publishedAt,
  section: ({ article }) => article.section,
  headline: ({ article }) => article.headline,
  authors: ({ article }) => article.authors.map(({ name }) => name).join("; "),
  subjects: ({ article }) => article.keywords.map(({ term }) => term).join("; "),
  words: ({ article }) => article.wordCount,
  text: (parsed) => bodyText(parsed),
};

/** @param {unknown} value */
function cell(value) {
  const text = value === undefined ? "" : String(value);
  return `"${text.replace(/^(?=[=+\-@\t\r])/, "'").replaceAll('"', '""')}"`;
}

process.stdout.write(`\ufeff${Object.keys(columns).map(cell).join(",")}\r\n`);
for await (const parsed of readDump(input)) {
  const row = Object.values(columns).map((read) => cell(read(parsed)));
  process.stdout.write(`${row.join(",")}\r\n`);
}

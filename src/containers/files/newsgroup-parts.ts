import type { FoundPart } from "../../fields/labelled-record.js";
import { wholeDate } from "../../fields/printed-date.js";
import type { FieldName } from "../../model/field.js";
import { append } from "../../text/append.js";
import { paragraphsOf } from "../sgml/paragraphs.js";

const fields: Readonly<Record<string, FieldName>> = {
  from: "byline",
  subject: "headline",
  newsgroups: "category",
  organization: "other",
  keywords: "keyword",
  "message-id": "id",
  date: "published",
  summary: "deck",
};
const header = /^([A-Za-z][A-Za-z\d-]{1,40}):(?:[ \t]|$)/;

/** A message of a newsgroup: headers, folded or not, then a text; between them stands a blank line or none. */
export function newsgroupParts(text: string): FoundPart[] {
  const parts: FoundPart[] = [];
  let at = 0;
  let last: { name: string; start: number; content: number; end: number } | undefined;
  const close = () => {
    if (last !== undefined) append(parts, headerParts(text, last));
    last = undefined;
  };
  while (at < text.length) {
    const feed = text.indexOf("\n", at);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(at, end).replace(/\r$/, "");
    const name = header.exec(line)?.[1];
    if (name !== undefined) {
      close();
      last = { name, start: at, content: at + name.length + 1, end: at + line.length };
    } else if (/^[ \t]+\S/.test(line.slice(0, 80)) && last !== undefined) last.end = at + line.length;
    else break;
    at = end + 1;
  }
  close();
  const from = Math.min(at, text.length);
  const signature = signatureAt(text, from);
  append(parts, messageParts(text, from, signature));
  if (signature < text.length) parts.push({ role: "footer", span: { start: signature, end: text.length } });
  return parts;
}

const quoteMark = /^[ \t]{0,3}(?:[A-Z]{0,3}[>|}]|:(?= ))[>|}: \t]{0,20}/;

/** A signature has no more characters than this. */
const LONGEST_SIGNATURE = 1500;

/** Where the line `-- ` stands below which a writer signs; the end of the text where there is none. */
function signatureAt(text: string, from: number): number {
  const near = Math.max(from, text.length - LONGEST_SIGNATURE);
  const found = [...text.slice(near).matchAll(/(?<=\n)-- ?\r?\n(?=.)/g)].at(-1);
  return found === undefined ? text.length : near + found.index;
}

/** The text of a message: lines that quote another one stand apart, without their marks. */
function messageParts(text: string, from: number, to: number): FoundPart[] {
  const parts: FoundPart[] = [];
  let start = from;
  const flush = (end: number) => {
    for (const part of paragraphsOf(text, start, end)) {
      parts.push({ role: part.isRow ? "listItem" : "paragraph", span: { start: part.start, end: part.end } });
    }
  };
  for (let at = from; at < to; ) {
    const runs: { start: number; end: number }[] = [];
    let next = at;
    for (let mark = markAt(text, next); mark > 0; mark = markAt(text, next)) {
      const feed = text.indexOf("\n", next);
      const end = feed < 0 ? text.length : feed + 1;
      if (end > next + mark) runs.push({ start: next + mark, end });
      next = end;
    }
    if (next > at) {
      flush(at);
      const last = runs.at(-1);
      const end = last === undefined ? next : last.end;
      if (last !== undefined) parts.push({ role: "quote", span: { start: at, end }, runs });
      start = next;
    } else {
      const feed = text.indexOf("\n", at);
      next = feed < 0 ? text.length : feed + 1;
    }
    at = next;
  }
  flush(to);
  return parts;
}

/** How long the marks of a quoted line are; 0 where it has none. */
function markAt(text: string, at: number): number {
  return quoteMark.exec(text.slice(at, at + 30).split("\n", 1)[0] as string)?.[0].length ?? 0;
}

function headerParts(
  text: string,
  { name, start, content, end }: { name: string; start: number; content: number; end: number },
): FoundPart[] {
  const from = end - text.slice(content, end).trimStart().length;
  const span = { start, end };
  if (from >= end) return [{ field: "other", from: name, span, content: { start: end, end } }];
  const key = name.toLowerCase();
  const field: FieldName = (Object.hasOwn(fields, key) ? fields[key] : undefined) ?? "other";
  const printed = text.slice(from, end).trim();
  const part: FoundPart = { field, from: name, span, content: { start: from, end } };
  if (field === "published") {
    // `-0500` at the end is a zone, too.
    const said = printed.replace(/^[A-Za-z]{3},\s{0,3}/, "").replace(/ (?=[+-]\d{4}$)/, " GMT");
    const value = wholeDate(said) ?? shortYear(said);
    return [value === undefined ? part : { ...part, value }];
  }
  if (field === "id") {
    const inner = /^<[^<>]+>$/.test(printed)
      ? { start: from + 1, end: from + printed.length - 1 }
      : { start: from, end };
    return [{ ...part, content: inner }];
  }
  if (field === "byline") return [{ ...part, value: personOf(printed) }];
  if (field === "category" || field === "keyword")
    return [{ ...part, value: printed.split(/[,;]\s{0,9}/).join(" | ") }];
  return [part];
}

/** `6 Apr 93 01:22:17 GMT` */
function shortYear(printed: string): string | undefined {
  const found =
    /(\d{1,2}) ([A-Za-z]{3})[a-z]{0,6} (\d{2}) (\d{2}:\d{2}(?::\d{2})?)(?: ([A-Z]{1,4}(?:[+-]\d{4})?))?/.exec(printed);
  if (found === null) return undefined;
  const [, day, month, year, time, zone] = found;
  return wholeDate(`${day} ${month} 19${year} ${time}${zone === undefined ? "" : ` ${zone}`}`);
}

/** `jane@quay.example (Jane Example)`, `Jane Example <jane@quay.example>`: the person. */
function personOf(printed: string): string {
  const [, bracketed] = /\(([^()]{2,80})\)\s{0,9}$/.exec(printed) ?? [];
  const [, named] = /^"?([^"<>@]{2,80})"?\s{0,9}</.exec(printed) ?? [];
  return (bracketed ?? named ?? printed).trim();
}

const known =
  /^(?:From|Subject|Newsgroups|Organization|Lines|Keywords|Reply-To|Distribution|Message-ID|References|Path|Xref|Sender|Summary|NNTP-Posting-Host|Article-I\.D\.):/i;

/** True for the first bytes of a message of a newsgroup; one of mail says how it was sent. */
export function isNewsgroup(head: string): boolean {
  const lines = head.split(/\r?\n/, 40);
  const names = new Set<string>();
  for (const line of lines) {
    if (!header.test(line)) {
      if (/^[ \t]+\S/.test(line.slice(0, 80)) && names.size > 0) continue;
      break;
    }
    if (/^(?:Received|MIME-Version|Return-Path|Delivered-To|X-Mailer|To):/i.test(line)) return false;
    const name = known.exec(line)?.[0];
    if (name !== undefined) names.add(name.toLowerCase());
  }
  if (!names.has("from:") || !names.has("subject:")) return false;
  return names.has("newsgroups:") || ((names.has("lines:") || names.has("organization:")) && names.size > 2);
}

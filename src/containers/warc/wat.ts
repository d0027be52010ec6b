import type { StatedField, StatedValue } from "../../model/record.js";
import { decodeText } from "../decode.js";
import type { ReadContext } from "../format.js";
import { isoDate } from "../iso-date.js";

/** By meta name, first match wins: what a page's head says of its article. */
const meanings: Readonly<Partial<Record<StatedField, readonly string[]>>> = {
  headline: ["og:title", "twitter:title", "dc.title"],
  deck: ["og:description", "description"],
  authors: ["author", "article:author", "dc.creator", "parsely-author", "sailthru.author"],
  section: ["article:section"],
  publishedAt: ["article:published_time", "datepublished", "date", "dc.date", "parsely-pub-date"],
  updatedAt: ["article:modified_time", "datemodified"],
  publication: ["og:site_name"],
  keywords: ["news_keywords", "article:tag", "keywords"],
};

interface WatContent {
  readonly text: string;
  readonly stated?: readonly StatedValue[];
  readonly capturedAt?: string;
}

/**
 * What a WAT record says of the page that it describes: title and metas as stated values, no text. A record about a
 * request, or that is no JSON, keeps its text.
 */
export function readWat(block: Uint8Array, offset: number, { report }: ReadContext): WatContent {
  const text = decodeText(block, undefined, offset, report);
  let envelope: unknown;
  try {
    envelope = at(JSON.parse(text), "Envelope");
  } catch {
    return { text };
  }
  const date = isoDate(String(at(envelope, "WARC-Header-Metadata", "WARC-Date") ?? ""));
  const captured = date === undefined ? {} : { capturedAt: date };
  const head = at(envelope, "Payload-Metadata", "HTTP-Response-Metadata", "HTML-Metadata", "Head");
  if (head === undefined) return { text, ...captured };
  const stated = [...statedBy(metasOf(head))];
  const title = at(head, "Title");
  if (typeof title === "string" && !stated.some(({ field }) => field === "headline")) {
    stated.unshift({ field: "headline", from: "Title", values: [title.trim()] });
  }
  return { text: "", stated, ...captured };
}

function* statedBy(metas: ReadonlyMap<string, readonly string[]>): Generator<StatedValue> {
  for (const [field, names] of Object.entries(meanings) as [StatedField, readonly string[]][]) {
    for (const from of names) {
      const values = (metas.get(from) ?? []).flatMap((value) => valuesOf(field, value));
      if (values.length === 0) continue;
      yield { field, from, values };
      break;
    }
  }
}

function valuesOf(field: StatedField, value: string): string[] {
  if (field === "publishedAt" || field === "updatedAt") {
    const date = isoDate(value);
    return date === undefined ? [] : [date];
  }
  if (field === "keywords")
    return value
      .split(",")
      .map((each) => each.trim())
      .filter(Boolean);
  // An author's page is no name.
  return field === "authors" && /^https?:/i.test(value) ? [] : [value];
}

function metasOf(head: unknown): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  const list = at(head, "Metas");
  for (const meta of Array.isArray(list) ? list : []) {
    const name = at(meta, "property") ?? at(meta, "name") ?? at(meta, "itemprop");
    const content = at(meta, "content");
    if (typeof name !== "string" || typeof content !== "string" || content.trim() === "") continue;
    const key = name.toLowerCase();
    metas.set(key, [...(metas.get(key) ?? []), content.trim()]);
  }
  return metas;
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

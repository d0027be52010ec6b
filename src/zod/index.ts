/**
 * zod schemas of what newsdump gives. `tests/types.test-d.ts` proves that their types are the hand-written ones.
 *
 * Objects are closed: a key that newsdump does not write is refused; {@link loose} gives the form that passes over such keys. The inferred types lack only `readonly`, so what a
 * schema gives can be used wherever newsdump's own type is asked for.
 *
 * @module newsdump/zod
 */
import { z } from "zod";
import { type DiagnosticCode, diagnosticCodes } from "../diagnostics/codes.js";
import { blockRoles } from "../model/block.js";
import { fieldNames } from "../model/field.js";
import { statedFields } from "../model/record.js";

export { loose } from "./loose.js";

const offset = z.number().int().min(0);
const strings = z.array(z.string());

/** A half-open run of a record's text, in UTF-16 code units. */
export const spanSchema = z.strictObject({ start: offset, end: offset });

/** A half-open run of the raw dump, in bytes. */
export const byteRangeSchema = z.strictObject({ byteStart: offset, byteEnd: offset });

/** The role of a block. */
export const blockRoleSchema = z.enum(blockRoles);

/** How a block's role is known. */
export const basisSchema = z.enum(["stated", "profiled", "inferred"]);

/** A run of text with one role. */
export const blockSchema = z.strictObject({
  role: blockRoleSchema,
  span: spanSchema,
  content: spanSchema,
  parts: z.array(spanSchema).readonly().exactOptional(),
  basis: basisSchema,
  rule: z.string().exactOptional(),
});

/** A person or body that wrote. */
export const authorSchema = z.strictObject({
  name: z.string(),
  role: z.string().exactOptional(),
  affiliation: z.string().exactOptional(),
  place: z.string().exactOptional(),
});

/** Where a report was filed from. */
export const datelineSchema = z.strictObject({
  text: z.string(),
  places: strings,
  agency: z.string().exactOptional(),
  date: z.string().exactOptional(),
});

/** The archive that a page belongs to. */
export const archiveSchema = z.strictObject({
  label: z.string(),
  from: z.number().int().exactOptional(),
  to: z.number().int().exactOptional(),
});

/** The paper or site that published the page. */
export const publicationSchema = z.strictObject({
  name: z.string(),
  siteTitle: z.string().exactOptional(),
  archive: archiveSchema.exactOptional(),
  edition: z.string().exactOptional(),
  page: z.string().exactOptional(),
});

/** What was printed about a picture, film or graphic. */
export const mediaSchema = z.strictObject({
  id: z.string().exactOptional(),
  caption: z.string().exactOptional(),
  credit: z.string().exactOptional(),
});

/** A part of the body. */
export const bodyPartSchema = z.strictObject({
  kind: z.enum(["paragraph", "crosshead", "listItem", "quote"]),
  text: z.string(),
});

/** A subject, tag or index term. */
export const keywordSchema = z.strictObject({
  term: z.string(),
  scheme: z.string().exactOptional(),
  code: z.string().exactOptional(),
  relevance: z.number().min(0).max(1).exactOptional(),
});

/** What a page says. */
export const articleSchema = z.strictObject({
  headline: z.string().exactOptional(),
  kicker: z.string().exactOptional(),
  deck: z.string().exactOptional(),
  section: z.string().exactOptional(),
  byline: z.string().exactOptional(),
  authors: z.array(authorSchema),
  dateline: datelineSchema.exactOptional(),
  publishedAt: z.string().exactOptional(),
  updatedAt: z.string().exactOptional(),
  correctedAt: z.string().exactOptional(),
  loadedAt: z.string().exactOptional(),
  publication: publicationSchema.exactOptional(),
  language: z.string().exactOptional(),
  media: z.array(mediaSchema),
  body: z.array(bodyPartSchema),
  keywords: z.array(keywordSchema),
  notices: strings,
  wordCount: z.number().int().min(0).exactOptional(),
});

/** One item of a page that lists articles. */
export const listingEntrySchema = z.strictObject({
  headline: z.string().exactOptional(),
  teaser: z.string().exactOptional(),
  byline: z.string().exactOptional(),
  authors: z.array(authorSchema),
  publishedAt: z.string().exactOptional(),
  section: z.string().exactOptional(),
  media: z.array(mediaSchema),
});

/** What a page is. */
export const pageKindSchema = z.enum(["article", "listing", "media", "unknown"]);

/** How much a diagnostic matters. */
export const severitySchema = z.enum(["error", "warning", "info"]);

/** The name of a diagnostic. */
export const diagnosticCodeSchema = z.enum(Object.keys(diagnosticCodes) as [DiagnosticCode, ...DiagnosticCode[]]);

/** Something about the input that is worth telling. */
export const diagnosticSchema = z.strictObject({
  code: diagnosticCodeSchema,
  severity: severitySchema,
  message: z.string(),
  detail: z.string().exactOptional(),
  span: spanSchema.exactOptional(),
  bytes: byteRangeSchema.exactOptional(),
  stored: byteRangeSchema.exactOptional(),
});

/** Where in the dump a record stood. */
export const recordSourceSchema = z.strictObject({
  path: z.string().exactOptional(),
  index: offset,
  bytes: byteRangeSchema.exactOptional(),
  entry: byteRangeSchema.exactOptional(),
  member: byteRangeSchema.exactOptional(),
});

/** A field of an article that a record can state. */
export const statedFieldSchema = z.enum(statedFields);

/** What a record states of its article. */
export const statedValueSchema = z.strictObject({
  field: statedFieldSchema,
  from: z.string(),
  values: strings,
});

/** A run of a record's text whose role its structure tells. */
export const statedPartSchema = z.strictObject({
  role: blockRoleSchema,
  span: spanSchema,
  content: spanSchema.exactOptional(),
  runs: z.array(spanSchema).readonly().exactOptional(),
  field: z.enum(fieldNames).exactOptional(),
  from: z.string().exactOptional(),
  value: z.string().exactOptional(),
  also: z
    .array(z.strictObject({ field: z.enum(fieldNames), value: z.string() }))
    .readonly()
    .exactOptional(),
  picture: offset.exactOptional(),
});

/** One text of a dump with what the dump says of it. */
export const dumpRecordSchema = z.strictObject({
  text: z.string(),
  id: z.union([z.string(), z.number()]).exactOptional(),
  targetUri: z.string().exactOptional(),
  capturedAt: z.string().exactOptional(),
  language: z.string().exactOptional(),
  fields: z.record(z.string(), strings).exactOptional(),
  type: z.string().exactOptional(),
  stated: z.array(statedValueSchema).exactOptional(),
  parts: z.array(statedPartSchema).exactOptional(),
  diagnostics: z.array(diagnosticSchema).exactOptional(),
  source: recordSourceSchema,
});

/**
 * What `parse` gives for a text.
 *
 * @example
 * ```ts
 * import { parse } from "newsdump";
 * import { parsedSchema } from "newsdump/zod";
 *
 * const stored = JSON.stringify(parse("Harbour opens\n\nLondon- The harbour opened again on Monday.\n"));
 * console.log(parsedSchema.parse(JSON.parse(stored)).article.headline); // Harbour opens
 * ```
 */
export const parsedSchema = z.strictObject({
  kind: pageKindSchema,
  text: z.string(),
  blocks: z.array(blockSchema),
  article: articleSchema,
  entries: z.array(listingEntrySchema),
  origins: z.record(z.string(), z.array(offset)),
  diagnostics: z.array(diagnosticSchema),
  profile: z.string().exactOptional(),
  stated: z.record(z.string(), z.string()).exactOptional(),
});

/** What a line that `jsonl` wrote holds. */
export const storedRecordSchema = z.strictObject({
  kind: pageKindSchema,
  article: articleSchema,
  diagnostics: z.array(diagnosticSchema),
  profile: z.string().exactOptional(),
  stated: z.record(z.string(), z.string()).exactOptional(),
  record: dumpRecordSchema.omit({ text: true, stated: true, parts: true, diagnostics: true }).exactOptional(),
  entries: z.array(listingEntrySchema).exactOptional(),
  text: z.string().exactOptional(),
  blocks: z.array(blockSchema).exactOptional(),
});

/** A record without what `parse` takes over from it. */
export const recordInfoSchema = dumpRecordSchema.omit({ text: true, stated: true, parts: true, diagnostics: true });

/** What `parseDump` gives for each record: as {@link parsedSchema}, with the record without its text. */
export const parsedRecordSchema = parsedSchema.extend({ record: recordInfoSchema });

/** How the pages of a site looked until a day. */
export const editionSchema = z.strictObject({
  until: z.string().exactOptional(),
  lines: z.partialRecord(blockRoleSchema, strings).exactOptional(),
  titleSuffixes: strings.exactOptional(),
  complete: z.boolean().exactOptional(),
});

/** What newsdump knows of one site. `defineProfile` checks more than its shape. */
export const profileSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  language: z.string(),
  signs: z.strictObject({ text: strings.exactOptional(), hosts: strings.exactOptional() }),
  editions: z.array(editionSchema),
});

/** Words of a text with their place. */
export const mentionSchema = z.strictObject({ text: z.string(), span: spanSchema });

/** What `findQuotes` gives. */
export const quoteSchema = z.strictObject({
  text: z.string(),
  spans: z.array(spanSchema),
  within: offset.exactOptional(),
  speaker: mentionSchema.exactOptional(),
  cue: mentionSchema.exactOptional(),
  basis: basisSchema,
});

/** What `findAcronyms` gives. */
export const acronymSchema = z.strictObject({ short: mentionSchema, long: mentionSchema });

/** What `findDates` gives. */
export const dateMentionSchema = mentionSchema.extend({ date: z.string().exactOptional(), basis: basisSchema });

/** What `findSentences` gives. */
export const sentenceSchema = mentionSchema.extend({ part: offset });

import { type Severity, textCodes } from "./text-codes.js";

export type { Severity } from "./text-codes.js";

/** Those of dumps; those of texts stand apart, so that `parse` alone brings no others along. */
const dumpCodes = {
  ARCHIVE_NESTED: {
    severity: "error",
    message: "Archives stand in archives, deeper than they are read; this one was not",
  },
  ARC_HEADER_INVALID: {
    severity: "error",
    message: "A line that should open an ARC record is not one; its bytes are kept apart",
  },
  ARC_LENGTH_INVALID: {
    severity: "error",
    message: "The length of an ARC record is wrong; it ends where the next one begins",
  },
  BINARY_INPUT: { severity: "error", message: "This looks like binary data, not text" },
  CSV_COLUMNS: { severity: "warning", message: "A row has more or fewer cells than the table has columns" },
  CSV_UNCLOSED: {
    severity: "error",
    message: "A quotation in a row is not closed; it ends with the dump, or at the limit",
  },
  DATE_INVALID: { severity: "warning", message: "A date of the record is no date; it stands in the fields as it was" },
  DIGEST_MISMATCH: { severity: "error", message: "The bytes of the record are not those that its digest was made of" },
  DIGEST_UNKNOWN: { severity: "info", message: "The digest is of a kind that cannot be verified here" },
  ENCODING_DETECTED: { severity: "info", message: "The encoding was not UTF-8 and is known by a sign" },
  ENCODING_FALLBACK: { severity: "info", message: "The bytes are not UTF-8; their encoding was guessed" },
  ENCODING_INVALID: { severity: "error", message: "These bytes are not valid in the encoding and became U+FFFD" },
  ENTITY_DECLARED: {
    severity: "warning",
    message: "The document declares entities of its own; references to them are not expanded",
  },
  EXPORT_COUNT_MISMATCH: {
    severity: "error",
    message: "The export states another number of documents than it holds",
  },
  EXPORT_ERROR_DOCUMENT: {
    severity: "error",
    message: "Instead of this document the database put an error message into the export",
  },
  EXPORT_RECORD_CUT: { severity: "error", message: "The record ends before the mark that closes others of its export" },
  EXPORT_TOTAL_DIFFERS: {
    severity: "warning",
    message: "The record states another total than the others of its export",
  },
  FIELD_EMPTY: { severity: "info", message: "A label stands without a value" },
  GZ_CORRUPT: { severity: "error", message: "The compressed data is damaged; what came before the damage is kept" },
  GZ_CRC_MISMATCH: { severity: "error", message: "The checksum of a compressed member is wrong; its data is kept" },
  GZ_JUNK: { severity: "warning", message: "These bytes of the compressed file belong to no member" },
  GZ_NOT_PER_RECORD: { severity: "info", message: "Records and compressed members do not begin together" },
  GZ_PADDING: { severity: "info", message: "Zero bytes stand between or behind compressed members" },
  GZ_PLAIN_MEMBER: { severity: "warning", message: "Records stand uncompressed behind compressed ones" },
  GZ_SIZE_MISMATCH: {
    severity: "error",
    message: "The size of a compressed member is not what its end says; its data is kept",
  },
  GZ_TRUNCATED: { severity: "error", message: "The compressed file ends in the middle of a member" },
  HEADER_CONTROL_CHAR: { severity: "warning", message: "A header holds control characters" },
  HEADER_ENCODING: { severity: "warning", message: "A header is not UTF-8 and was read as windows-1252" },
  HEADER_FOLDED: { severity: "info", message: "A header goes on over several lines" },
  HEADER_MALFORMED: { severity: "warning", message: "A line of the header is no field" },
  HTML_NOT_READ: { severity: "warning", message: "The record is HTML: give htmlToText to have it read" },
  HTTP_CHUNKED_INVALID: {
    severity: "error",
    message: "The payload is said to be chunked and is not; it is kept as it is",
  },
  HTTP_CHUNKED_TRUNCATED: { severity: "error", message: "The chunked payload ends before its last chunk" },
  HTTP_ENCODING_INVALID: {
    severity: "error",
    message: "The payload could not be decompressed as its header says; what could be is kept",
  },
  JSONL_BLANK_LINE: { severity: "info", message: "A line is blank" },
  JSONL_CONCATENATED: { severity: "warning", message: "Several JSON values stand on one line" },
  JSONL_DUPLICATE_KEY: { severity: "warning", message: "A key stands twice in an object; the last one counts" },
  JSONL_MULTILINE: { severity: "warning", message: "A JSON value goes on over several lines" },
  JSONL_NOT_OBJECT: { severity: "error", message: "A JSON value is no object; it is kept as it is" },
  JSONL_NO_TEXT: {
    severity: "warning",
    message: "No key of this object is known to hold its text; the option keys, or --text-field, can name it",
  },
  JSONL_NUMBER_PRECISION: { severity: "warning", message: "A number is too long for its digits to be kept" },
  JSONL_SYNTAX: { severity: "error", message: "A line is not JSON; it is kept as it is" },
  JSONL_TRUNCATED: { severity: "error", message: "The last JSON value is cut off" },
  LIMIT_ARCHIVE_BYTES: {
    severity: "error",
    message: "An archive, or what it holds, is larger than the limit; the rest of it was not read",
  },
  LIMIT_GZ_RATIO: { severity: "error", message: "A member inflates beyond the limit; the rest of it was not read" },
  LIMIT_HEADER_BYTES: { severity: "error", message: "The header of a record is longer than the limit" },
  LIMIT_HEADER_COUNT: {
    severity: "error",
    message: "A record has more header fields than the limit; the others were left out",
  },
  LIMIT_JSON_DEPTH: { severity: "error", message: "A JSON value is nested deeper than the limit; it is kept as it is" },
  LIMIT_LINE_BYTES: { severity: "error", message: "A line is longer than the limit; it was not read" },
  LIMIT_RECORD_BYTES: { severity: "error", message: "The record is longer than the limit and was cut" },
  LIMIT_XML_DEPTH: {
    severity: "error",
    message: "Elements are nested deeper than the limit; what they hold is text of the element around them",
  },
  LZW_CORRUPT: { severity: "error", message: "The data of compress is damaged; what came before the damage is kept" },
  PAYLOAD_NOT_TEXT: { severity: "info", message: "The payload of the record is no text" },
  RTF_CUT: { severity: "error", message: "The RTF ends inside a group; what came before is kept" },
  TREC_ID_MISSING: { severity: "warning", message: "A document of a collection has no id" },
  TREC_JUNK: { severity: "warning", message: "These characters stand outside of any document" },
  TREC_TAG_MISMATCH: { severity: "warning", message: "An element is not closed, or closed without being open" },
  TREC_UNCLOSED: {
    severity: "error",
    message: "A document is not closed; it ends where the next one begins, or with the dump",
  },
  UNSUPPORTED_COMPRESSION: { severity: "error", message: "The data is compressed in a way that cannot be read here" },
  URI_BRACKETS: { severity: "warning", message: "The address of the record stands in angle brackets" },
  WARC_BAD_EOL: { severity: "warning", message: "The lines of a record's header end with a carriage return alone" },
  WARC_JUNK: { severity: "warning", message: "These bytes belong to no record" },
  WARC_LENGTH_CONFLICT: {
    severity: "error",
    message: "A record states two different lengths; it ends where the next one begins",
  },
  WARC_LENGTH_INVALID: {
    severity: "error",
    message: "The length of a record is no number; it ends where the next one begins",
  },
  WARC_LENGTH_LONG: { severity: "error", message: "The record is shorter than it says" },
  WARC_LENGTH_MISSING: { severity: "error", message: "A record states no length; it ends where the next one begins" },
  WARC_LENGTH_SHORT: {
    severity: "error",
    message: "The record is longer than it says; these bytes stand behind its stated end",
  },
  WARC_LF_ONLY: { severity: "warning", message: "The lines of the headers end with a line feed alone" },
  WARC_SEPARATOR: { severity: "warning", message: "Records are not separated by two line ends" },
  WARC_TRUNCATED_BODY: { severity: "error", message: "The dump ends in the middle of a record" },
  WARC_TRUNCATED_HEADER: { severity: "error", message: "The dump ends in the middle of a record's header" },
  WARC_VERSION: { severity: "warning", message: "The version of the record is not known; it is read as WARC 1.1" },
  WIRE_HEADING_INVALID: { severity: "warning", message: "The heading of a story is not what its standard says" },
  WIRE_JUNK: { severity: "warning", message: "These bytes stand between the stories of a wire" },
  WIRE_UNCLOSED: {
    severity: "error",
    message: "A story has no end; it ends where the next one begins, or with the dump",
  },
  XML_CHARS_REPLACED: { severity: "warning", message: "These are not valid in XML and became U+FFFD" },
  XML_JUNK: { severity: "warning", message: "These characters stand outside of any document" },
  XML_TAG_MISMATCH: { severity: "warning", message: "An element is not closed, or closed without being open" },
  XML_UNCLOSED: {
    severity: "error",
    message: "A document is not closed; it ends where the next one begins, or with the dump",
  },
  ZIP_DAMAGED: {
    severity: "error",
    message: "The ZIP archive is damaged or cut; its members are read as far as they can be found",
  },
  ZIP_EXPECTED: {
    severity: "warning",
    message: "The name is that of a ZIP archive or DOCX, and the bytes are something else; they are read as that",
  },
  ZIP_JUNK: { severity: "warning", message: "These bytes stand in front of the ZIP archive" },
  ZIP_MEMBER_DAMAGED: { severity: "error", message: "A member of the ZIP archive could not be read, or only in part" },
  ZIP_MEMBER_PASSED: { severity: "info", message: "A member of the ZIP archive is no text and was passed over" },
} as const satisfies Record<string, { readonly severity: Severity; readonly message: string }>;

/**
 * Every diagnostic: code, severity, message. The one table; `docs/diagnostics.md` is generated from it.
 * Messages may be reworded in any release, codes only in a major one.
 */
export const diagnosticCodes = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries({ ...dumpCodes, ...textCodes }).sort(([one], [other]) => (one < other ? -1 : 1)),
) as typeof dumpCodes & typeof textCodes;

/** The name of a diagnostic, such as `"CAPTION_EMPTY"`. */
export type DiagnosticCode = keyof typeof diagnosticCodes;

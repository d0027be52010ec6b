/** A part of a mail, without its head. */
export interface MailPart {
  readonly byteStart: number;
  readonly byteEnd: number;
  /** `text/html` or `text/plain`. */
  readonly type: string;
  /** `quoted-printable`, `base64`; anything else is as it stands. */
  readonly encoding: string;
  readonly charset: string | undefined;
}

const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;
/** A head is no longer. */
const LONGEST_HEAD = 65_536;

/** The first part of HTML, else the first of text, of a mail that may be multipart; undefined where it has neither. */
export function findMailPart(bytes: Uint8Array): MailPart | undefined {
  const boundaries: string[] = [];
  let text: MailPart | undefined;
  for (let at = 0; at < bytes.length; ) {
    const { fields, end } = readHead(bytes, at);
    const type = (fields.get("content-type") ?? "text/plain").toLowerCase();
    const name = parameterOf(fields.get("content-type") ?? "", "boundary");
    if (name !== undefined) boundaries.push(name);
    const byteEnd = boundaries.length === 0 ? bytes.length : nextBoundary(bytes, end, boundaries);
    const found: MailPart = {
      byteStart: end,
      byteEnd,
      type: (type.split(";", 1)[0] as string).trim(),
      encoding: (fields.get("content-transfer-encoding") ?? "").trim().toLowerCase(),
      charset: parameterOf(type, "charset"),
    };
    if (found.type === "text/html") return found;
    if (found.type === "text/plain" && name === undefined) text ??= found;
    if (byteEnd >= bytes.length) break;
    at = lineEnd(bytes, byteEnd);
  }
  return text;
}

/** `multipart/mixed; boundary="a b"` → `a b`. */
function parameterOf(value: string, name: string): string | undefined {
  const at = value.toLowerCase().indexOf(`${name}=`);
  if (at < 0) return undefined;
  const rest = value.slice(at + name.length + 1, at + 400);
  const found = /^"([^"]+)"/.exec(rest) ?? /^([^\s;"]+)/.exec(rest);
  return found?.[1];
}

/** Fields of a head, folded lines joined, by name in lower case; and the place behind the blank line. */
function readHead(bytes: Uint8Array, from: number): { fields: Map<string, string>; end: number } {
  const fields = new Map<string, string>();
  let last: string | undefined;
  let at = from;
  while (at < bytes.length && at - from < LONGEST_HEAD) {
    const next = lineEnd(bytes, at);
    const line = ascii(bytes, at, next).replace(/[\r\n]{1,2}$/, "");
    at = next;
    if (line === "") break;
    const colon = line.indexOf(":");
    if (/^[ \t]/.test(line) && last !== undefined) fields.set(last, `${fields.get(last)} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).toLowerCase();
      if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim());
    }
  }
  return { fields, end: at };
}

/** The place of the next line that is one of the boundaries; the end where there is none. */
function nextBoundary(bytes: Uint8Array, from: number, boundaries: readonly string[]): number {
  for (let at = from; at < bytes.length; at = lineEnd(bytes, at)) {
    if (bytes[at] !== DASH || bytes[at + 1] !== DASH) continue;
    const line = ascii(bytes, at + 2, Math.min(lineEnd(bytes, at), at + 300));
    if (boundaries.some((name) => line.startsWith(name))) return at;
  }
  return bytes.length;
}

/** Behind the line's end. */
function lineEnd(bytes: Uint8Array, from: number): number {
  const feed = bytes.indexOf(LF, from);
  return feed < 0 ? bytes.length : feed + 1;
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < Math.min(end, start + LONGEST_LINE); at++) {
    if (bytes[at] !== CR || at < end - 2) text += String.fromCharCode(bytes[at] as number);
  }
  return text;
}

const LONGEST_LINE = 4000;

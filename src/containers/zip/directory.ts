/** A member of a ZIP archive, as the archive's directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its data begins in the archive. */
  readonly data: number;
}

/** The members of an archive, in the order in which they are stored, and whether the archive is whole. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly isDamaged: boolean;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const COMMENT_LENGTH = 20;
/** A comment stands behind the end of the directory, of at most so many bytes. */
const LONGEST_COMMENT = 0xffff;
/** No more members are listed. */
const MOST_ENTRIES = 100_000;

/** Reads the directory at the end of an archive; of a damaged one the headers of the members, one behind the other. */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = findEnd(view);
  const listed = end === undefined ? undefined : readCentral(bytes, view, end);
  if (listed !== undefined) return { entries: listed, isDamaged: false };
  return { entries: readLocals(bytes, view), isDamaged: true };
}

/** The end whose comment the archive ends with; of others, which something stands behind, the last. */
function findEnd(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  let last: number | undefined;
  for (let at = view.byteLength - END_BYTES; at >= least; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_BYTES + view.getUint16(at + COMMENT_LENGTH, true) === view.byteLength) return at;
    last ??= at;
  }
  return last;
}

/** Undefined where the directory is not what its end says. */
function readCentral(bytes: Uint8Array, view: DataView, end: number): ZipEntry[] | undefined {
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  // Places are told from where the archive began before anything was put in front of it.
  const stated = view.getUint32(end + 16, true);
  const size = view.getUint32(end + 12, true);
  const base = isCentral(view, stated) || !isCentral(view, end - size) ? 0 : Math.max(0, end - size - stated);
  let at = base + stated;
  for (let each = 0; each < count; each++) {
    if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const local = base + view.getUint32(at + 42, true);
    if (local + LOCAL_BYTES > bytes.length || view.getUint32(local, true) !== LOCAL) return undefined;
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: nameOf(bytes, at + CENTRAL_BYTES, nameLength),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      data: local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
    });
    at += CENTRAL_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.sort((one, other) => one.data - other.data);
}

function isCentral(view: DataView, at: number): boolean {
  return at >= 0 && at + CENTRAL_BYTES <= view.byteLength && view.getUint32(at, true) === CENTRAL;
}

/** No more is put in front of an archive. */
const MOST_IN_FRONT = 1024;
const STORED_OR_DEFLATED = [0, 8];

/** Where the first member begins of an archive that has something in front of it; -1 where nothing close by can be one. */
export function firstMember(head: Uint8Array): number {
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const at = nextLocal(head.subarray(0, MOST_IN_FRONT), view, 0);
  if (at < 0 || at + LOCAL_BYTES > head.length) return -1;
  const nameLength = view.getUint16(at + 26, true);
  const isMember = view.getUint16(at + 4, true) < 100 && STORED_OR_DEFLATED.includes(view.getUint16(at + 8, true));
  return isMember && nameLength > 0 && nameLength < MOST_IN_FRONT ? at : -1;
}

/** The members by their own headers. Where a header does not say how long its data is, the data goes on to the next. */
function readLocals(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = nextLocal(bytes, view, 0);
  while (at >= 0 && entries.length < MOST_ENTRIES) {
    const flags = view.getUint16(at + 6, true);
    const nameLength = view.getUint16(at + 26, true);
    const data = at + LOCAL_BYTES + nameLength + view.getUint16(at + 28, true);
    const stated = view.getUint32(at + 18, true);
    const isStated = (flags & 8) === 0 && data + stated <= bytes.length;
    const next = nextLocal(bytes, view, isStated ? data + stated : Math.min(data, bytes.length));
    const to = next < 0 ? bytes.length : next;
    if (data <= bytes.length) {
      entries.push({
        name: nameOf(bytes, at + LOCAL_BYTES, nameLength),
        method: view.getUint16(at + 8, true),
        encrypted: (flags & 1) !== 0,
        crc: isStated ? view.getUint32(at + 14, true) : -1,
        compressedSize: isStated ? stated : Math.max(0, to - data),
        size: isStated ? view.getUint32(at + 22, true) : -1,
        data,
      });
    }
    at = next;
  }
  return entries;
}

function nextLocal(bytes: Uint8Array, view: DataView, from: number): number {
  for (let at = bytes.indexOf(0x50, from); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (at + LOCAL_BYTES > bytes.length) return -1;
    if (view.getUint32(at, true) === LOCAL) return at;
  }
  return -1;
}

/** Names are UTF-8, or of a code page that only their writer knows. */
function nameOf(bytes: Uint8Array, start: number, length: number): string {
  const name = bytes.subarray(start, start + length);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(name);
  } catch {
    return new TextDecoder("windows-1252").decode(name);
  }
}

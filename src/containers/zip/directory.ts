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

function findEnd(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= least; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

/** Undefined where the directory is not what its end says. */
function readCentral(bytes: Uint8Array, view: DataView, end: number): ZipEntry[] | undefined {
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let each = 0; each < count; each++) {
    if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
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

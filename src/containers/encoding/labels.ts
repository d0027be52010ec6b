/** Labels that the platform does not know: the encodings decoded here by hand, and names that Windows and Java give. */
const more: Readonly<Record<string, string>> = {
  "utf-32": "utf-32le",
  "utf-32le": "utf-32le",
  "utf-32be": "utf-32be",
  "iso-8859-16": "iso-8859-16",
  "x-user-defined": "x-user-defined",
  latin9: "iso-8859-15",
  latin10: "iso-8859-16",
  utf8mb4: "utf-8",
  cp932: "shift_jis",
  cp936: "gbk",
  cp949: "euc-kr",
  cp950: "big5",
};

const known = new Map<string, string>();

/** The canonical name of an encoding: `latin1` → `windows-1252`, as WHATWG Encoding has it; undefined for an unknown label. */
export function encodingOf(label: string): string | undefined {
  const found = known.get(label);
  if (found !== undefined) return found;
  const name = nameOf(label.trim().toLowerCase());
  // Labels come from data: only those that exist are kept, as they are commonly written.
  if (name !== undefined && label.length < 24 && known.size < 256) known.set(label, name);
  return name;
}

function nameOf(label: string): string | undefined {
  if (Object.hasOwn(more, label)) return more[label];
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

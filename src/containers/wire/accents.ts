/** Accents that stand in front of their letter in T.61 and ISO 6937, from 0xC1 on, as combining characters. */
const accents = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0308\u030a\u0327\u0332\u030b\u0328\u030c";
const others: Readonly<Record<number, string>> = {
  160: "\u00a0",
  161: "¡",
  162: "¢",
  163: "£",
  165: "¥",
  167: "§",
  169: "‘",
  170: "“",
  171: "«",
  176: "°",
  177: "±",
  178: "²",
  179: "³",
  180: "×",
  181: "µ",
  183: "·",
  185: "’",
  186: "”",
  187: "»",
  188: "¼",
  189: "½",
  190: "¾",
  191: "¿",
  208: "―",
  211: "©",
  225: "Æ",
  226: "Ð",
  232: "Ł",
  233: "Ø",
  234: "Œ",
  236: "Þ",
  241: "æ",
  242: "đ",
  243: "ð",
  245: "ı",
  248: "ł",
  249: "ø",
  250: "œ",
  251: "ß",
  252: "þ",
};

const isAccent = (byte: number) => byte >= 0xc1 && byte <= 0xcf && byte !== 0xcc;
const isLetter = (byte: number) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/**
 * True for bytes whose letters with accents can only be T.61 or ISO 6937: each accent stands in front of a plain letter that it
 * makes another of, and nothing stands there that only Latin-1 has.
 */
export function hasLeadingAccents(bytes: Uint8Array): boolean {
  let found = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    if (isAccent(byte)) {
      const next = bytes[at + 1] ?? 0;
      if (!isLetter(next) || composed(byte, next).length > 1) return false;
      found++;
      at++;
    } else if (byte !== 0xa0 && others[byte] === undefined) return false;
  }
  return found > 0;
}

/** The text of such bytes. */
export function decodeLeadingAccents(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (isAccent(byte) && at + 1 < bytes.length) pieces.push(composed(byte, bytes[++at] as number));
    else pieces.push(byte < 0x80 ? String.fromCharCode(byte) : (others[byte] ?? "\ufffd"));
  }
  return pieces.join("");
}

function composed(accent: number, letter: number): string {
  return (String.fromCharCode(letter) + accents.charAt(accent - 0xc1)).normalize("NFC");
}

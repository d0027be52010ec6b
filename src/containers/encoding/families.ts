/**
 * Encodings that hold the letters of the same languages, likelier ones first; families, too, stand by how likely they are. Both
 * matter only where the letters leave it open, as the ä of German does, which is one byte in five families.
 */
export const families: readonly (readonly [encodings: string, languages: string])[] = [
  ["windows-1252 iso-8859-15 macintosh", "en de fr es it pt nl da sv fi is ca"],
  ["gb18030", "zh"],
  ["shift_jis euc-jp", "ja"],
  ["euc-kr", "ko"],
  ["big5", "tw"],
  ["windows-1251 koi8-r koi8-u iso-8859-5 ibm866 x-mac-cyrillic", "ru uk bg sr mk be"],
  ["windows-1250 iso-8859-2", "pl cs sk hu hr ro sq"],
  ["windows-1254", "tr az"],
  ["windows-1257 iso-8859-4", "lt lv et"],
  ["windows-1253 iso-8859-7", "el"],
  ["windows-1256 iso-8859-6", "ar fa ur"],
  ["windows-1255", "he"],
  ["windows-874", "th"],
  ["windows-1258", "vi"],
];

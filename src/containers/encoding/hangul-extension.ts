const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

/**
 * The 8,822 syllables that WHATWG's euc-kr (windows-949) has beyond KS X 1001, and that Node's decoder lacks: they stand in
 * the order of Unicode, in leads 0x81 to 0xA0 behind the trails of letters and 0x81 to 0xFE, from 0xA1 on up to 0xA0. And two signs.
 *
 * @param decode - the platform's decoder, which tells what KS X 1001 holds.
 * @returns characters by `lead << 8 | trail`.
 */
export function hangulExtension(
  decode: (bytes: Uint8Array, encoding: string) => string | undefined,
): Map<number, string> {
  const standard = new Set<string>();
  const row = new Uint8Array(2);
  for (row[0] = 0xb0; row[0] <= 0xc8; row[0]++) {
    for (row[1] = 0xa1; row[1] < 0xff; row[1]++) standard.add(decode(row, "euc-kr") ?? "");
  }
  const characters = new Map([
    [0xa2e6, "€"],
    [0xa2e7, "®"],
  ]);
  let lead = 0x81;
  let trail = 0x41;
  for (let point = FIRST_SYLLABLE; point <= LAST_SYLLABLE; point++) {
    const syllable = String.fromCharCode(point);
    if (standard.has(syllable)) continue;
    characters.set((lead << 8) | trail, syllable);
    trail++;
    if (trail === 0x5b) trail = 0x61;
    else if (trail === 0x7b) trail = 0x81;
    else if (trail > (lead < 0xa1 ? 0xfe : 0xa0)) {
      lead++;
      trail = 0x41;
    }
  }
  return characters;
}

/** Tells whether a UTF-16 code unit is one of a few characters, most of them ASCII, without making a string of it. */
export function codeTest(characters: string): (code: number) => boolean {
  const low = new Uint8Array(0x100);
  const high: number[] = [];
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    if (code < low.length) low[code] = 1;
    else high.push(code);
  }
  return (code) => (code < low.length ? low[code] === 1 : high.includes(code));
}

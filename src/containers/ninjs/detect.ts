/** Names that ninjs has and no other corpus. */
const own =
  /"(?:version[cC]reated|first[cC]reated|content[cC]reated|pub[sS]tatus|body_x?html|body_text|bodies|headlines|description_text|usage[tT]erms|copyright[nN]otice|copyright[hH]older|representation[tT]ype)"\s{0,9}:/g;
const shared =
  /"(?:uri|guid|type|headline|byline|by|urgency|located|language|version|slugline|profile|standard|item)"\s{0,9}:/g;

/** True for the first bytes of JSON that name what an item of ninjs has. */
export function looksLikeNinjs(head: string): boolean {
  if (/"schema"\s{0,9}:\s{0,9}"[^"]{0,99}ninjs/.test(head)) return true;
  const names = (pattern: RegExp) => new Set([...head.matchAll(pattern)].map(([found]) => found)).size;
  const found = names(own);
  return found >= 2 && found + names(shared) >= 4;
}

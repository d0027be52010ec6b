/** Stand before a name or a number, and end no sentence. In lower case, without the last full stop. */
const leading: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof gen lt col maj capt cpl sgt adm cmdr sen rep gov pres rev fr hon st mt ft no nos art vs approx fig pp " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri " +
    "hr fr frau nr str bzw ca vgl sog geb gest abs bd dipl ing z.b d.h u.a o.ä i.d.r v.a " +
    "m mm mme mlle me art p.ex env sr sra srta dña d ud uds dott sig sig.ra avv on ing geom arch " +
    "exmo exma jhr mevr dhr drs blz bijv o.a d.w.z t.ex bl.a s.k f.eks bl.a ev kl " +
    "г ул им т.е т.н руб млн млрд тыс гг стр ред ст ім вул тис " +
    "np tzw m.in godz prof dr hab ul al s tys mln mld r sv č tzv např mj arch " +
    "s.a d.h.p"
  ).split(" "),
);

/** May end a sentence too: what follows decides. */
const trailing: ReadonlySet<string> = new Set(
  "u.s u.k u.n d.c e.u u.s.a a.m p.m inc ltd co corp jr bros etc e.g i.e al usw etc ee.uu s.p.a s.a s.l n.v b.v a.s spol itp itd т.д т.п".split(
    " ",
  ),
);

/** Whether what looks like the end of a sentence is the full stop of an abbreviation, and the sentence goes on. */
export function goesOn(sentence: string, next: string): boolean {
  const end = sentence.trimEnd();
  const first = next.trimStart();
  if (!end.endsWith(".") || first === "") return false;
  const word = end.slice(lastBreak(end) + 1, -1).replace(/^[("“„«'‘]+/, "");
  const lower = word.toLowerCase();
  const startsLow = isLow(first[0] as string);
  if (leading.has(lower)) return !isOpening(first[0] as string) || startsLow;
  // `z. B.`, `d. h.`, and German streets.
  if (word.length === 1 && /^\p{L}\.(?:\s|$)/u.test(first)) return true;
  if (lower.endsWith("str") && startsLow) return true;
  // An initial: `J. Porter`, `U. S.`
  if (word.length === 1 && word !== lower) return true;
  // `J.R. Porter`, `S.p.A. ha`
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return !trailing.has(lower) || startsLow;
  if (trailing.has(lower)) return startsLow;
  return false;
}

/** `am 3. Mai`: a day before its month, or before a word in small letters. */
export function isOrdinal(sentence: string, next: string, months: ReadonlySet<string>): boolean {
  const end = sentence.trimEnd();
  if (!/(?:^|[^\d.,])\d{1,4}\.$/.test(end.slice(-7))) return false;
  const first = next.trimStart();
  const word = (/^[\p{L}]{1,20}/u.exec(first)?.[0] ?? "").toLowerCase();
  if (word === "") return false;
  return months.has(word) || isLow(first[0] as string) || counted.test(end);
}

/** `im 19. Jahrhundert`: behind these words a number counts what follows. */
const counted = /(?:^|\s)(?:[Ii]m|[Aa]m|[Vv]om|[Zz]um|[Zz]ur|[Dd]er|[Dd]ie|[Dd]as|[Dd]em|[Dd]en|[Dd]es)\s\d{1,4}\.$/;

function lastBreak(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (/[\s(–—-]/.test(text[at] as string)) return at;
  return -1;
}

function isLow(character: string): boolean {
  return /[\p{Ll}\d,;:–-]/u.test(character);
}

function isOpening(character: string): boolean {
  return '“„«"'.includes(character);
}

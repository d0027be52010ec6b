/** ISO 639-1, ISO 639-3, other codes and the English name, of each language that newsdump reads; the codes of others behind them. */
const names =
  "ar arb ara arabic,cs ces cze czech,da dan danish,de deu ger german,el ell gre greek,en eng english,es spa spanish," +
  "fa fas per pes persian farsi,fi fin finnish,fr fra fre french,hi hin hindi,hu hun hungarian,id ind indonesian," +
  "is isl ice icelandic,it ita italian,ja jpn japanese,ko kor korean,lt lit lithuanian,nl nld dut dutch," +
  "no nor norwegian,nb nob bokmål,nn nno nynorsk,pl pol polish,pt por portuguese,ro ron rum romanian,ru rus russian," +
  "sv swe swedish,sw swa swh swahili,tr tur turkish,uk ukr ukrainian,vi vie vietnamese,xh xho xhosa," +
  "zh zho chi cmn chinese,zu zul zulu," +
  "af afr,az aze,be bel,bg bul,bn ben,bs bos,ca cat,cy cym wel,et est,eu eus baq,ga gle,gl glg,gu guj,he heb,hr hrv," +
  "hy hye arm,ka kat geo,kk kaz,km khm,kn kan,ku kur,lo lao,lv lav,mk mkd mac,ml mal,mn mon,mr mar,ms msa may zsm,mt mlt," +
  "my mya bur,ne nep,pa pan,ps pus,si sin,sk slk slo,sl slv,so som,sq sqi alb,sr srp,ta tam,te tel,th tha,tl tgl,ur urd,uz uzb";

const tags: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ names.split(",").flatMap((line) => {
    const [tag, ...others] = line.split(" ") as [string, ...string[]];
    return others.map((other): [string, string] => [other, tag]);
  }),
);

/**
 * The BCP 47 tag of a language as corpora state it: `eng`, `English`, `en_US`, `rus_Cyrl`. Undefined for what is neither
 * a tag nor a name that is known.
 */
export function languageTag(stated: string): string | undefined {
  let tag = known.get(stated);
  if (tag === undefined) {
    tag = tagOf(stated);
    if (tag !== undefined && known.size < MOST_KNOWN) known.set(stated, tag);
  }
  return tag;
}

/** A dump states few languages, and one of them a record. */
const known = new Map<string, string>();
const MOST_KNOWN = 200;

function tagOf(stated: string): string | undefined {
  const [first, ...others] = stated.trim().split(/[-_]/) as [string, ...string[]];
  const base = first.toLowerCase();
  const tag = tags.get(base) ?? (/^[a-z]{2,3}$/.test(base) ? base : undefined);
  if (tag === undefined) return undefined;
  const rest = others.map(subtag).filter((part) => part !== undefined);
  return [tag, ...rest].join("-");
}

/** `us` → `US`; a script is told only of Chinese, for each other language that is read has one. */
function subtag(text: string): string | undefined {
  if (/^(?:[a-z]{2}|\d{3})$/i.test(text)) return text.toUpperCase();
  return /^han[st]$/i.test(text) ? `H${text.slice(1).toLowerCase()}` : undefined;
}

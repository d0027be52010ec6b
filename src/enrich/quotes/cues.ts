import { type AsideWords, asideWordsOf } from "./aside-words.js";

/** The words of one language around quotations. Words only, in lower case. */
export interface CueWords extends AsideWords {
  /** Verbs of saying, in the forms that stand beside quotations. */
  readonly verbs: ReadonlySet<string>;
  /** Words between the verb and the quotation: `that`. */
  readonly joiners: ReadonlySet<string>;
  /** Words that open a sentence and name nobody, and words before a place or a thing. */
  readonly others: ReadonlySet<string>;
  /** Who spoke before, and is not named again. */
  readonly pronouns: ReadonlySet<string>;
}

const rows: Readonly<Record<string, readonly [verbs: string, joiners: string, others: string, pronouns: string]>> = {
  en: [
    "said says saying told tells added adds asked asks argued argues insisted insists explained explains warned warns claimed claims stated states wrote writes declared replied recalled noted notes admitted announced concluded observed remarked stressed commented responded continued tweeted posted joked thinks believes reads read conceded acknowledged shouted testified vowed quipped lamented reiterated fumed fumes described describes promised pledged remembered recalls recounted urged suggested suggests agreed agrees complained complains cautioned countered confirmed boasted",
    "that:",
    "however meanwhile but and yet still later earlier also then now in on at the a an from for to of by with after before when while as if last this that these those there here according speaking asked addressing had has have was is",
    "he she they it we i you who",
  ],
  de: [
    "sagte sagt sagten erklärte erklärt betonte betont meinte meint warnte warnt kritisierte forderte fordert schrieb schreibt berichtete ergänzte fügte hieß heißt so teilte fragte antwortete behauptete versicherte räumte erläuterte kommentierte lobte bekräftigte zitiert kündigte angekündigt riet rät beklagte rief ruft entgegnete",
    "dass hinzu mit ein",
    "der die das ein eine den dem des im in am an auf zu zur zum bei beim nach vor aus von mit für und aber doch auch dort hier jetzt dann seit gegenüber laut hatte hat habe haben war ist",
    "er sie es wir ich man",
  ],
  fr: [
    "dit déclaré affirmé expliqué ajouté estimé estime souligné indiqué précisé assuré affirme explique souligne raconte confie lance écrit répondu annoncé déclare ajoute précise assure insisté regretté rappelé rappelle résume poursuit prévient dénonce dénoncé martelé reconnu confié lancé demandé demande interrogé souvient réclame promet promis confirmé reconnaît admis admet conclu conclut martèle fulmine soupire félicité félicitée félicite ironise réagit tempère",
    "que qu",
    "le la les un une des du de à au aux en dans sur pour par avec mais et puis selon lors après avant alors hier lundi mardi mercredi jeudi vendredi samedi dimanche l d s n y a avait ont est",
    "il elle ils elles on je nous",
  ],
  es: [
    "dijo dice afirmó aseguró declaró explicó añadió señaló sostuvo indicó manifestó agregó destacó advirtió expresó comentó subrayó insistió escribió respondió apuntó reconoció lamentó denunció recordó precisó asegura afirma explica señala prometió promete confirmó confirma agrega comenta advierte replicó contestó dijeron preguntó pregunta advirtió alertó reclamó criticó celebró",
    "que",
    "el la los las un una unos en de del a al por para con según pero y tras ante durante este esta ayer ha había han hasta porque cuando aunque si se",
    "él ella ellos ellas yo",
  ],
  it: [
    "detto dice ha-detto dichiarato affermato spiegato aggiunto sottolineato commentato ha-spiegato spiega afferma aggiunge sottolinea scrive scritto risposto ribadito osservato concluso racconta avverte sostiene ricordato precisato promesso promette sbotta assicura assicurato replica replicato ammesso ammette denuncia denunciato conclude commenta detta confermato confessa rivela avvertito chiesto chiede",
    "che",
    "il lo la i gli le un una uno di del della in nel nella a al alla da dal per con ma e secondo dopo prima ieri ha aveva hanno si è",
    "lui lei loro io egli",
  ],
  pt: [
    "disse diz afirmou declarou explicou acrescentou destacou ressaltou contou garantiu escreveu comentou respondeu avaliou lembrou concluiu alertou afirma explica completou salientou sublinhou referiu apontou prometeu confirmou replicou lamentou admitiu reconheceu perguntou pergunta",
    "que",
    "o a os as um uma em no na de do da por para com segundo mas e após ontem este esta ao tinha ainda",
    "ele ela eles elas eu",
  ],
  nl: [
    "zei zegt zegde verklaarde vertelt vertelde stelt stelde aldus vindt schrijft schreef benadrukt benadrukte voegde reageert reageerde waarschuwt waarschuwde legt antwoordde beloofde belooft bevestigde bevestigt meent meende concludeert concludeerde erkende erkent klaagt",
    "dat toe uit",
    "de het een in op aan bij van voor met door naar en maar ook dan nu volgens",
    "hij zij ze we ik men",
  ],
  sv: [
    "sade säger sa berättar förklarar skriver menar tillägger betonar uppger svarar lovade lovar tillade konstaterade konstaterar hävdar hävdade förklarade skrev berättade menade anser ansåg svarade betonade uppgav varnar varnade frågar frågade undrar undrade",
    "att till",
    "den det en ett i på av för med till och men enligt",
    "han hon de vi jag",
  ],
  da: [
    "sagde siger fortæller forklarer skriver mener tilføjer oplyser udtaler lyder lover lovede tilføjede fortalte forklarede skrev mente oplyste udtalte advarer advarede understreger understregede fastslår spørger spurgte svarer svarede",
    "at til",
    "den det en et i på af for med til og men ifølge",
    "han hun de vi jeg",
  ],
  no: [
    "sa sier forteller forklarer skriver mener legger uttaler opplyser understreker lover lovet fortalte forklarte skrev mente opplyste uttalte advarer advarte understreket fastslår spør spurte svarer svarte",
    "at til",
    "den det en et i på av for med til og men ifølge",
    "han hun de vi jeg",
  ],
  pl: [
    "powiedział powiedziała mówi mówił mówiła dodał dodała podkreślił podkreśliła zaznaczył zaznaczyła stwierdził stwierdziła wyjaśnił wyjaśniła ocenił oceniła napisał napisała tłumaczy przekonuje oświadczył poinformował obiecał obiecała przyznał przyznała potwierdził potwierdziła ostrzegł ostrzegła odpowiedział odpowiedziała zapytał zapytała pyta pytał pytała",
    "że",
    "w we na z ze do od po przed przy o i ale jak według",
    "on ona oni one ja",
  ],
  ru: [
    "сказал сказала сказали заявил заявила заявили отметил отметила подчеркнул подчеркнула добавил добавила сообщил сообщила пояснил пояснила рассказал рассказала написал написала считает говорит уточнил уточнила объяснил объяснила ответил ответила признал признала утверждает цитирует предупредил предупредила призвал призвала пообещал пообещала подтвердил подтвердила заключил заключила спросил спросила спрашивает рассказывает отмечает отвечает возмущается признаёт",
    "что",
    "в во на с со из от до по при о об к и но а как также ранее позже",
    "он она они я мы",
  ],
  uk: [
    "сказав сказала заявив заявила зазначив зазначила підкреслив підкреслила додав додала повідомив повідомила пояснив пояснила розповів розповіла написав написала наголосив наголосила вважає каже говорить пообіцяв пообіцяла підтвердив підтвердила відповів відповіла запитав запитала питає запитали розповідає зазначає відповідає",
    "що",
    "в у на з із від до по при о об і й але а як також раніше",
    "він вона вони я ми",
  ],
  tr: [
    "dedi diyor belirtti söyledi ifade açıkladı vurguladı kaydetti ekledi konuştu yazdı kullandı şöyle diyen diyerek bildirdi aktardı anlattı ifadesini ifadelerini",
    "diye şunları",
    "bir bu ve ama ile için",
    "o onlar ben biz",
  ],
  id: [
    "kata ujar katanya ujarnya ucap ucapnya tutur tuturnya jelas jelasnya ungkap ungkapnya menurut mengatakan menyatakan menjelaskan menegaskan imbuh imbuhnya menambahkan mengungkapkan menuturkan memaparkan mengaku menyampaikan menilai",
    "bahwa",
    "di ke dari pada dan tetapi untuk dengan itu ini",
    "dia ia mereka kami saya",
  ],
  ar: [
    "قال قالت قالوا أضاف أضافت صرح صرحت أكد أكدت أوضح أوضحت ذكر ذكرت تابع تابعت أعلن أعلنت كتب كتبت اعتبر شدد أشار نقلت يقول تقول وعد وعدت حذر حذرت",
    "إن أن بأن إنه أنه إنها أنها",
    "في من على إلى عن مع يوم أمس اليوم خلال أمام بعد قبل",
    "هو هي هم",
  ],
  fa: ["گفت گفته می‌گوید افزود تاکید اظهار نوشت اعلام", "که", "در از به با", "او وی آنها"],
  zh: [
    "说 表示 称 指出 强调 认为 回答 写道 說 強調 認為 透露 坦言 补充 直言 介绍 道",
    "",
    "小说 传说 据说 听说 學說 知道 报道 频道 名称 简称 小說",
    "他 她 他们",
  ],
  ja: ["述べ 話し 語っ 強調 指摘 説明 発表 訴え 答え コメント 話す 語る 述べる とし 明かし", "", "", "彼 彼女"],
};

const known = new Map<string, CueWords>();

/** The words of a language, or of all where it has none of its own here. */
export function cueWordsOf(language: string | undefined): CueWords {
  const code = (language ?? "").split("-", 1)[0] as string;
  const key = Object.hasOwn(rows, code) ? code : "";
  let words = known.get(key);
  if (words === undefined) {
    const codes = key === "" ? Object.keys(rows) : [key];
    const chosen = codes.map((each) => rows[each] as (typeof rows)[string]);
    const set = (at: number) =>
      new Set(chosen.flatMap((row) => (row[at] as string).split(" ").filter((word) => word !== "")));
    words = { verbs: set(0), joiners: set(1), others: set(2), pronouns: set(3), ...asideWordsOf(codes) };
    known.set(key, words);
  }
  return words;
}

/** Words behind which it stands whose view a sentence gives, in its first words: `According to Felix Grant, it is a “…”`. */
export const sources: ReadonlySet<string> = new Set(
  "according laut selon según secondo segundo conforme volgens enligt ifølge følge według zdaniem словам мнению словами".split(
    " ",
  ),
);

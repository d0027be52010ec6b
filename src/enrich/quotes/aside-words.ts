/** Words of one language around quotations that count in one place only. In lower case. */
export interface AsideWords {
  /** Verbs that stand behind what is said, or around it: elsewhere many of them are nouns, or speak of something else. */
  readonly asides: ReadonlySet<string>;
  /** Verbs by which somebody calls a thing something: what stands in marks beside them is often a name. */
  readonly namers: ReadonlySet<string>;
  /** Whether a verb and whose words they are may follow a comma: `“…”, zanja Sáez`. In Slavic languages a noun may, too. */
  readonly followsComma: boolean;
}

const rows: Readonly<Record<string, readonly [asides: string, namers: string]>> = {
  en: [
    "beamed shrugged sighed laughed grinned smiled cried whispered exclaimed snapped retorted ventured mused reflected wondered pleaded begged thundered roared growled groaned grumbled chuckled chimed interjected confided reckons reckoned enthused gushed maintained maintains contends contended assured predicted predicts scoffed protested objected opined hopes",
    "called calls labelled labeled branded hailed praised slammed blasted condemned characterized characterised termed",
  ],
  de: [
    "findet fand glaubt glaubte gab gibt gesteht gestand lacht lachte seufzt seufzte freut ärgert schimpft klagt klagte resümiert bilanziert stellt bestätigt bestätigte berichtet erzählt erzählte erinnert schildert schilderte hofft hoffte mahnt mahnte appelliert beteuert versichert verspricht versprach wundert wettert urteilt ergänzt fasst verrät",
    "nannte nennt nannten bezeichnete bezeichnet sprach spricht",
  ],
  fr: [
    "détaille détaillé glisse glissé agace agacé témoigne témoigné constate constaté déplore déploré plaisante plaisanté lâche lâché tranche tranché soutient avance rétorque rétorqué interroge répète répété avertit averti note noté observe observé analyse insiste relève relevé garantit garanti répond nuance sourit confirme indique argue justifie justifié murmure exclame exclamé emporte alerte alerté espère redoute craint commente commenté complète complété enchaîne développe racontent expliquent disent assurent signale signalé rassure inquiète inquiété étonne étonné indigne indigné réjouit réjoui désole",
    "qualifié qualifiée qualifie jugé jugée juge traité traitée évoque évoqué dit dite dits dites",
  ],
  es: [
    "queja quejó lamenta denuncia cuenta contó relata relató recuerda resume sentencia sentenció zanja zanjó matiza matizó apostilla apostilló ironiza bromea bromeó garantiza garantizó confiesa confesó admite admitió sostiene reivindica insiste subraya remarca remarcó detalla detalló avanza avanzó anuncia anunció razona celebra reconoce añade apunta concluye concluyó exclama exclamó suspira suspiró susurra protesta protestó critica responde replica pide pidió reflexiona opina opinó rememora ríe sonríe",
    "calificó califica tachó tacha define definió tildó habló acusó",
  ],
  it: [
    "ride sorride sospira ricorda lamenta protesta esulta taglia incalza spera sbuffa attacca insorge precisa garantisce garantito sintetizza riflette confida confidato",
    "definito definita definisce parlato bollato detto detta detti dette",
  ],
  pt: [
    "confessa confessou desabafa desabafou revela revelou exige exigiu garante lamenta conta recorda recordou admite reconhece sublinha salienta acrescenta frisa frisou denuncia denunciou critica criticou brinca brincou resume resumiu suspira atira atirou defende defendeu sustenta observa observou ironiza pede pediu questiona questionou assegura assegurou relata relatou promete justifica justificou comenta opina conclui alerta avisa avisou",
    "classificou classifica chamou considerou",
  ],
  nl: [
    "zucht verzucht lacht grapt moppert foetert vervolgt verduidelijkt bekent hoopt oordeelt vraagt vroeg roept riep verzekert verzekerde",
    "noemde noemt noemden sprak",
  ],
  sv: [
    "skrattar ler suckar rasar fnyser fortsätter medger medgav erkänner erkände bekräftar bekräftade påpekar påpekade försäkrar minns ropar utbrister understryker utvecklar beklagar bedömer",
    "kallade kallar beskrev beskriver talade",
  ],
  da: [
    "griner ler smiler sukker raser fnyser tordner fortsætter indrømmer indrømmede konstaterer konstaterede vurderer vurderede bekræfter bekræftede erkender erkendte hævder hævdede påpeger påpegede forsikrer forsikrede husker mindes beklager beklagede udbryder råber opfordrer",
    "kalder kaldte betegner betegnede",
  ],
  no: [
    "ler smiler sukker raser fastholder innrømmer innrømmet konstaterer konstaterte vurderer bekrefter bekreftet erkjenner erkjente hevder hevdet påpeker påpekte forsikrer husker minnes beklager roper utbryter tilføyer fortsetter",
    "kaller kalte betegner",
  ],
  pl: [
    "wzdycha ucina uciął ucięła śmieje uśmiecha wspomina wspominał wspominała dodaje opowiada opowiadał opowiadała zapewnia zapewnił zapewniła zauważa zauważył zauważyła komentuje skomentował skomentowała twierdzi apeluje zaapelował przypomina przypomniał przypomniała cieszy żali narzeka wylicza podsumowuje podsumował podsumowała kwituje ocenia podkreśla zaznacza wyjaśnia informuje przyznaje ostrzega odpowiada obiecuje potwierdza irytuje dziwi",
    "nazwał nazwała określił określiła",
  ],
  ru: [
    "вздыхает вздохнул вздохнула вспоминает вспомнил вспомнила делится поделился поделилась уверяет замечает заметил заметила восклицает воскликнул воскликнула поясняет добавляет подчеркивает подчёркивает сетует жалуется радуется смеется смеётся улыбается объясняет сообщает признается признаётся предупреждает обещает подытожил подытожила констатирует возразил возразила недоумевает",
    "назвал назвала охарактеризовал охарактеризовала",
  ],
  uk: [
    "зітхає зітхнув зітхнула згадує додає ділиться запевняє запевнив запевнила зауважує зауважив зауважила пояснює підкреслює скаржиться радіє сміється визнає попереджає обіцяє",
    "назвав назвала",
  ],
  id: ["tambah tambahnya pungkas pungkasnya tandas tandasnya", "menyebut"],
};

/** The words of these languages, all together. */
export function asideWordsOf(codes: readonly string[]): AsideWords {
  const chosen = codes.flatMap((code) => (Object.hasOwn(rows, code) ? [rows[code] as (typeof rows)[string]] : []));
  const set = (at: 0 | 1) => new Set(chosen.flatMap((row) => row[at].split(" ")));
  return { asides: set(0), namers: set(1), followsComma: codes.every((code) => commaLanguages.has(code)) };
}

const commaLanguages: ReadonlySet<string> = new Set(["da", "de", "en", "es", "fr", "it", "nl", "no", "pt", "sv"]);

/** `a dit`, `ha detto`: with these a word that also names things says something. */
export const auxiliaries: ReadonlySet<string> = new Set("a ai ont avait avaient ha ho hanno aveva avevano".split(" "));

/** Words that people use of themselves, to each other, or to begin with: in a list of things there are none. */
export const spokenWords: ReadonlySet<string> = new Set(
  (
    "je j moi nous vous on ça c yo me nos nosotros usted io noi mi ci voi eu nós você jag vi du mig oss det jeg meg os mig dere vores " +
    "ben biz я мы вы ja my ми"
  ).split(" "),
);

/** Prepositions and the like that are long enough for a verb: `« Une vie sans frein », chez Grasset`. */
export const leadIns: ReadonlySet<string> = new Set(
  (
    "from with under over near into onto about against between during through without directed written published based " +
    "beim nach über unter gegen ohne zwischen durch neben während chez dans avec sans sous entre contre depuis vers parmi publié paru " +
    "sobre desde hasta según contra entre hacia para como nella nello dalla dallo sulla presso verso entro fino " +
    "efter under över hos mellan mod mellem bland naar voor door over tussen tegen zonder przez przed przy między dla " +
    "dari pada oleh dengan untuk через после перед между около and und oder sowie mais puis pero sino però ale oraz"
  ).split(" "),
);

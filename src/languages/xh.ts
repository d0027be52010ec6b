import { xh as calendar } from "../fields/calendars/xh.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Xhosa. */
export const xh: Lexicon = /* @__PURE__ */ lexicon(
  "xh",
  "Xhosa",
  calendar,
  /* places */ ";" +
    /* labels.updated */ "ihlaziyiwe,ihlaziywe;" +
    /* labels.published */ "ipapashwe,~ ngo,upapashwe;" +
    /* stopWords */ "aba,abantu,apho,bale,eli,emva,ezi,into,kakhulu,kananjalo,kodwa,kuba,kufuneka,kunye,kwakhona,kwaye," +
    "kwi,le,lo,malunga,nangona,ngethuba,ngexesha,ngoku,ngokuba,ngu,nje,okanye,okokuba,oku,phakathi,ukuba," +
    "ukuze,uthe,uthi,utsho,xa,yile;" +
    /* placePrepositions */ ";" +
    /* particles */ "ka;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "ngu,ibhalwe ~,ngumbhali wethu,umbhali;" +
    /* joiners */ "kunye,ne,no;" +
    /* roleWords */ "intatheli,~ yezemidlalo,umbhali,umhleli;" +
    /* sides */ ";" +
    /* share */ "yabelana;" +
    /* notNames */ ";" +
    /* labels.credit */ "ifoto,imifanekiso,umfanekiso;" +
    /* labels.caption */ "inkcazelo yomfanekiso;" +
    /* creditWords */ "ifoto,umfanekiso;" +
    /* captionOpenings */ ";" +
    /* paperWords */ "amaphephandaba,iindaba,iphephandaba,isolezwe;" +
    /* related */ "funda kwakhona,iindaba ezinxulumene;" +
    /* labels.source */ ";" +
    /* labels.tags */ "amagama angundoqo,imixholo,izihloko;" +
    /* navigation */ ";" +
    /* missingPage */ ";" +
    /* boxes */ ";" +
    /* notices */ ";" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ ";" +
    /* playerCues */ "ividiyo;" +
    /* firstPublished */ ";",
);

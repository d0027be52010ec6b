import { sw as calendar } from "../fields/calendars/sw.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Swahili. */
export const sw: Lexicon = /* @__PURE__ */ lexicon(
  "sw",
  "Swahili",
  calendar,
  /* places */ "dodoma,zanzibar;" +
    /* labels.updated */ "ilisasishwa,imesasishwa;" +
    /* labels.published */ "ilichapishwa,imechapishwa,tarehe;" +
    /* stopWords */ "alisema,amesema,cha,hii,hilo,hiyo,huku,huo,katika,kila,kuwa,kwa,la,lakini,moja,mwaka,na,ni,pia,wa," +
    "watu,wetu,ya;" +
    /* placePrepositions */ "jijini,mjini;" +
    /* particles */ "bin,~ti,wa;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "mwandishi,~ wetu,na ~ wetu,na,imeandikwa ~;" +
    /* joiners */ "na;" +
    /* roleWords */ "mchambuzi,mhariri,mwanahabari,mwandishi;" +
    /* sides */ ";" +
    /* share */ "sambaza,shiriki;" +
    /* notNames */ ";" +
    /* labels.credit */ "picha,chanzo cha ~,~ na;" +
    /* labels.caption */ "maelezo ya picha;" +
    /* creditWords */ "maktaba,mtandao,picha;" +
    /* captionOpenings */ "picha ya maktaba;" +
    /* paperWords */ "habari,taifa,wetu;" +
    /* related */ "habari zinazohusiana,soma pia,soma zaidi;" +
    /* labels.source */ ";" +
    /* labels.tags */ "lebo,mada,~ zinazohusiana,maneno muhimu;" +
    /* navigation */ ";" +
    /* missingPage */ ";" +
    /* boxes */ ";" +
    /* notices */ "marekebisho;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ ";" +
    /* playerCues */ ";" +
    /* firstPublished */ ";",
);

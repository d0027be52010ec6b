import { zu as calendar } from "../fields/calendars/zu.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Zulu. */
export const zu: Lexicon = /* @__PURE__ */ lexicon(
  "zu",
  "Zulu",
  calendar,
  /* places */ ";" +
    /* labels.updated */ "ibuyekezwe,kubuyekezwe;" +
    /* labels.published */ "ishicilelwe,~ ngo,kushicilelwe;" +
    /* stopWords */ "abantu,bathi,futhi,kakhulu,kanye,khona,kodwa,kube,kule,kuleli,kulo,kusho,kuthiwa,laba,lapho,le,leli," +
    "lesi,lezi,lokhu,manje,mayelana,ngaphambi,ngaphandle,ngenxa,ngesikhathi,ngo,ngoba,ngu,njalo,nje," +
    "njengoba,noma,phansi,ukuba,ukuthi,uma,uthe,utshele,yakhe;" +
    /* placePrepositions */ ";" +
    /* particles */ "ka;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "intatheli,ngu,ibhalwe ~,ngumbhali wethu,umbhali;" +
    /* joiners */ "kanye,ne,no,nomhleli;" +
    /* roleWords */ "intatheli,umbhali,umhleli,umthwebuli;" +
    /* sides */ ";" +
    /* share */ "yabelana;" +
    /* notNames */ ";" +
    /* labels.credit */ "isithombe,izithombe,umthwebuli;" +
    /* labels.caption */ "incazelo yesithombe;" +
    /* creditWords */ "isithombe,izithombe,sithunyelwe;" +
    /* captionOpenings */ ";" +
    /* paperWords */ "amaphephandaba,ilanga,iphephandaba,izindaba;" +
    /* related */ "funda nalolu,izindaba ezihlobene;" +
    /* labels.source */ ";" +
    /* labels.tags */ "amagama abalulekile,izihloko,izindikimba;" +
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

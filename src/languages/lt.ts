import { lt as calendar } from "../fields/calendars/lt.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Lithuanian. */
export const lt: Lexicon = /* @__PURE__ */ lexicon(
  "lt",
  "Lithuanian",
  calendar,
  /* places */ ";" +
    /* labels.updated */ "atnaujinta,paskutinis atnaujinimas;" +
    /* labels.published */ "paskelbta,publikuota,skelbta;" +
    /* stopWords */ "apie,bet,bus,buvo,dėl,gali,ir,iš,jis,jo,kad,kai,kaip,mūsų,nuo,po,prieš,su,tai,taip,tik,yra,į;" +
    /* placePrepositions */ ";" +
    /* particles */ "de,von;" +
    /* creditEndings */ " nuotr.;" +
    /* bylineOpeners */ "autoriai,autorius,autorė,parašė,parengė,tekstas;" +
    /* joiners */ "ir;" +
    /* roleWords */ "korespondentas,redaktorius,žurnalistas,žurnalistė;" +
    /* sides */ ";" +
    /* share */ "dalintis,sekite mus;" +
    /* notNames */ "lietuva,lietuvoje,naujienos,pasaulyje;" +
    /* labels.credit */ "nuotr,~auka,~aukos;" +
    /* labels.caption */ "nuotraukos aprašymas;" +
    /* creditWords */ "asociatyvi,nuotr,~auka;" +
    /* captionOpenings */ "asociatyvi nuotrauka;" +
    /* paperWords */ "agentūra,naujienos,redakcija;" +
    /* related */ "skaitomiausi,skaitykite taip pat,taip pat skaitykite;" +
    /* labels.source */ "šaltinis;" +
    /* labels.tags */ "gairės,raktiniai žodžiai,temos,žymos;" +
    /* navigation */ ";" +
    /* missingPage */ ";" +
    /* boxes */ ";" +
    /* notices */ "patikslinimas,pataisymas,visos teisės saugomos;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ ";" +
    /* playerCues */ "vaizdo įrašas;" +
    /* firstPublished */ ";",
);

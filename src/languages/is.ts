import { is as calendar } from "../fields/calendars/is.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Icelandic. */
export const is: Lexicon = /* @__PURE__ */ lexicon(
  "is",
  "Icelandic",
  calendar,
  /* places */ ";" +
    /* labels.updated */ "uppfært,síðast ~;" +
    /* labels.published */ "birt,~ þann,birtist;" +
    /* stopWords */ "af,að,eftir,ekki,en,er,eru,frá,fyrir,hann,hún,með,og,segir,sem,til,um,við,á,í,þar,það,þess,því;" +
    /* placePrepositions */ "frá,í;" +
    /* particles */ "af,von;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "blaðamaður,eftir,höfundur,skrifað af,texti,~ og myndir;" +
    /* joiners */ "og;" +
    /* roleWords */ "blaðamaður,fréttamaður,ritstjóri,skrifar;" +
    /* sides */ ";" +
    /* share */ "deila,senda frétt;" +
    /* notNames */ "erlent,fréttir,innlent,menning;" +
    /* labels.credit */ "ljósmynd,mynd,~ir;" +
    /* labels.caption */ "myndatexti;" +
    /* creditWords */ "aðsend,ljósmynd,mynd;" +
    /* captionOpenings */ "úr safni;" +
    /* paperWords */ "blaðið,fréttir,morgunblaðið;" +
    /* related */ "lesa einnig,lesa meira,mest lesið;" +
    /* labels.source */ ";" +
    /* labels.tags */ "efnisorð,flokkar,lykilorð,merki;" +
    /* navigation */ ";" +
    /* missingPage */ ";" +
    /* boxes */ ";" +
    /* notices */ "leiðrétting;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ ";" +
    /* playerCues */ "myndband;" +
    /* firstPublished */ ";",
);

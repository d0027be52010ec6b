import { ro as calendar } from "../fields/calendars/ro.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Romanian. */
export const ro: Lexicon = /* @__PURE__ */ lexicon(
  "ro",
  "Romanian",
  calendar,
  /* places */ "bucurești,cluj-napoca;" +
    /* labels.updated */ "actualizat,~ la;" +
    /* labels.published */ "publicat,~ la,~ pe;" +
    /* stopWords */ "a,care,cea,cu,că,de,din,dintre,după,fost,la,mai,nu,o,pe,pentru,se,sunt,să,un,în,şi,și;" +
    /* placePrepositions */ "din,la,în;" +
    /* particles */ "de;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "autoare,autor,~i,de,scris ~,redactor;" +
    /* joiners */ "si,şi,și;" +
    /* roleWords */ "autor,corespondent,jurnalist,redactor;" +
    /* sides */ ";" +
    /* share */ "distribuie,distribuiți;" +
    /* notNames */ "actualitate,citește,comentarii,economie;" +
    /* labels.credit */ "foto,fotografie,fotografii,fotograf;" +
    /* labels.caption */ "legendă;" +
    /* creditWords */ "arhiva,arhivă,foto;" +
    /* captionOpenings */ "foto arhivă;" +
    /* paperWords */ "agenția,agerpres,redacția;" +
    /* related */ "citeste si,citește și,vezi și;" +
    /* labels.source */ "sursa;" +
    /* labels.tags */ "etichete,tag-uri,tags,taguri;" +
    /* navigation */ ";" +
    /* missingPage */ "pagina nu a fost găsită;" +
    /* boxes */ ";" +
    /* notices */ "erată,nota redacției,toate drepturile rezervate;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ ";" +
    /* playerCues */ ";" +
    /* firstPublished */ ";",
);

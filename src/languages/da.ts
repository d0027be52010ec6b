import { da as calendar } from "../fields/calendars/da.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Danish. */
export const da: Lexicon = /* @__PURE__ */ lexicon(
  "da",
  "Danish",
  calendar,
  /* places */ "aarhus,bruxelles,københavn,london;" +
    /* labels.updated */ "opdateret,senest ~,sidst ~;" +
    /* labels.published */ "offentliggjort,oprettet,publiceret,først ~,udgivet;" +
    /* stopWords */ "af,at,bliver,de,den,der,det,du,efter,en,er,et,for,fra,har,havde,i,ikke,ind,med,men,og,om,på,som,til;" +
    /* placePrepositions */ "fra,i;" +
    /* particles */ "af,de,i,på,von;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "af,en analyse ~,skrevet ~,udgivet ~,forfatter,journalist,tekst,~ af,~ og foto;" +
    /* joiners */ "og,samt;" +
    /* roleWords */ "ansvarshavende,forfatter,fotograf,freelance,kommentator,korrespondent,redaktør,skribent;" +
    /* sides */ "i midten,til højre,til venstre;" +
    /* share */ "del,~ artikel,~ artiklen,delinger,følg os;" +
    /* notNames */ "danmark,del,flere,kultur,læs,mere,nyheder,skriv,seneste;" +
    /* labels.credit */ "billede,~r,foto,~ af,~s,fotograf;" +
    /* labels.caption */ "billedtekst;" +
    /* creditWords */ "arkiv,~foto,billede,for,foto;" +
    /* captionOpenings */ "arkivbillede,arkivfoto,modelfoto;" +
    /* paperWords */ "avisen,dagblad,nyheder,posten,redaktionen,tidende;" +
    /* related */ "læs mere,læs også,se også,seneste nyt;" +
    /* labels.source */ "kilde;" +
    /* labels.tags */ "emneord,emner,læs mere om,nøgleord,tags,temaer;" +
    /* navigation */ "abonnér,danmark,e-avis,forsiden,kundeservice,køb abonnement,log ind,verden;" +
    /* missingPage */ "siden blev ikke fundet,siden findes ikke;" +
    /* boxes */ "din e-mail,tilmeld dig;" +
    /* notices */ "rettelse,i en tidligere version;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ "der,her;" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ "åbner i nyt vindue,åbner i ny fane;" +
    /* playerCues */ ";" +
    /* firstPublished */ ";",
);

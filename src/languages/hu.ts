import { hu as calendar } from "../fields/calendars/hu.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Hungarian. */
export const hu: Lexicon = /* @__PURE__ */ lexicon(
  "hu",
  "Hungarian",
  calendar,
  /* places */ "budapest,bécs;" +
    /* labels.updated */ "frissítve,frissült;" +
    /* labels.published */ "megjelent,megjelenés,publikálva;" +
    /* stopWords */ "a,az,azt,csak,de,egy,ez,ezt,hogy,is,kell,ki,lesz,meg,mint,már,még,nem,szerint,után,vagy,volt,és;" +
    /* placePrepositions */ ";" +
    /* particles */ "de,von;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "készítette,szerző,~k,szöveg,írta,összeállította;" +
    /* joiners */ "és;" +
    /* roleWords */ "munkatárs,riporter,szerkesztő,újságíró;" +
    /* sides */ ";" +
    /* share */ "megosztom,megosztás;" +
    /* notNames */ "friss,gazdaság,hírek,kultúra;" +
    /* labels.credit */ "fotó,~k,kép;" +
    /* labels.caption */ "képaláírás;" +
    /* creditWords */ "archív,fotó,kép;" +
    /* captionOpenings */ "archív felvétel;" +
    /* paperWords */ "hírügynökség,szerkesztőség,távirati;" +
    /* related */ "kapcsolódó,~ cikkek,legolvasottabb;" +
    /* labels.source */ "forrás;" +
    /* labels.tags */ "címke,címkék,kulcsszavak,témák;" +
    /* navigation */ ";" +
    /* missingPage */ "az oldal nem található;" +
    /* boxes */ ";" +
    /* notices */ "helyesbítés,helyreigazítás,minden jog fenntartva;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ ";" +
    /* playerCues */ "videó;" +
    /* firstPublished */ ";",
);

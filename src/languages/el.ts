import { el as calendar } from "../fields/calendars/el.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Greek. */
export const el: Lexicon = /* @__PURE__ */ lexicon(
  "el",
  "Greek",
  calendar,
  /* places */ "αθήνα,θεσσαλονίκη;" +
    /* labels.updated */ "ενημέρωση,ενημερώθηκε;" +
    /* labels.published */ "δημοσίευση,δημοσιεύθηκε,δημοσιεύτηκε;" +
    /* stopWords */ "από,η,και,με,να,ο,οι,που,στην,στον,τα,την,της,το,τον,του;" +
    /* placePrepositions */ "στη,~ν,στο;" +
    /* particles */ "ντε,της,του;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "από,γράφει η,γράφει ο,συντάκτης,της,του;" +
    /* joiners */ "και;" +
    /* roleWords */ "ανταποκριτής,αρθρογράφος,δημοσιογράφος,συντάκτης;" +
    /* sides */ ";" +
    /* share */ "κοινοποίηση,κοινοποιήστε;" +
    /* notNames */ ";" +
    /* labels.credit */ "φωτογραφία,φωτογραφίες,φωτό;" +
    /* labels.caption */ "λεζάντα;" +
    /* creditWords */ "φωτο,φωτογραφία,φωτό;" +
    /* captionOpenings */ "φωτογραφία αρχείου;" +
    /* paperWords */ "ειδήσεις,εφημερίδα,πρακτορείο;" +
    /* related */ "δείτε επίσης,διαβάστε επίσης,σχετικά άρθρα;" +
    /* labels.source */ "πηγή;" +
    /* labels.tags */ "ετικέτες,θέματα,λέξεις κλειδιά,λέξεις-κλειδιά;" +
    /* navigation */ ";" +
    /* missingPage */ "η σελίδα δεν βρέθηκε;" +
    /* boxes */ ";" +
    /* notices */ "διόρθωση,σημείωση της σύνταξης;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ ";" +
    /* playerCues */ "βίντεο;" +
    /* firstPublished */ ";",
);

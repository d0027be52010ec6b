import { hi as calendar } from "../fields/calendars/hi.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Hindi. */
export const hi: Lexicon = /* @__PURE__ */ lexicon(
  "hi",
  "Hindi",
  calendar,
  /* places */ ";" +
    /* labels.updated */ "अपडेट,~ेड;" +
    /* labels.published */ "पब्लिश,प्रकाशन तिथि,प्रकाशित;" +
    /* stopWords */ "एक,और,का,किया,की,के,को,गया,द्वारा,नहीं,ने,पर,बार,भी,में,से,है,हैं;" +
    /* placePrepositions */ ";" +
    /* particles */ ";" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "written by,द्वारा,प्रस्तुति,रिपोर्ट,लेखक,संवाददाता;" +
    /* joiners */ "एवं,और,तथा,व;" +
    /* roleWords */ "पत्रकार,रिपोर्टर,संपादक,संवाददाता;" +
    /* sides */ ";" +
    /* share */ "शेयर,~ करें;" +
    /* notNames */ ";" +
    /* labels.credit */ "फ़ोटो,फोटो,~ क्रेडिट,इमेज स्रोत;" +
    /* labels.caption */ "फोटो कैप्शन,इमेज कैप्शन;" +
    /* creditWords */ "फ़ोटो,फाइल,फोटो;" +
    /* captionOpenings */ "फाइल फोटो;" +
    /* paperWords */ "डेस्क,न्यूज,~़;" +
    /* related */ "यह भी पढ़ें,ये भी पढ़ें,संबंधित खबरें;" +
    /* labels.source */ ";" +
    /* labels.tags */ "कीवर्ड,टैग,~्स,विषय;" +
    /* navigation */ ";" +
    /* missingPage */ ";" +
    /* boxes */ ";" +
    /* notices */ "भूल सुधार;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ ";" +
    /* playerCues */ "वीडियो;" +
    /* firstPublished */ ";",
);

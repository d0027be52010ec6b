import { fa as calendar } from "../fields/calendars/fa.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Persian. */
export const fa: Lexicon = /* @__PURE__ */ lexicon(
  "fa",
  "Persian",
  calendar,
  /* places */ ";" +
    /* labels.updated */ "به روز رسانی,به‌روزرسانی;" +
    /* labels.published */ "انتشار,تاریخ ~,منتشر شده در;" +
    /* stopWords */ "از,است,این,با,بر,برای,به,بود,تا,خود,در,را,روز,شد,شده,می,ها,های,و,کرد,که,گفت,یک;" +
    /* placePrepositions */ ";" +
    /* particles */ "آل,ابن,ابو,بن;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "به قلم,خبرنگار,مترجم,نوشته,نویسنده,گزارش;" +
    /* joiners */ "و;" +
    /* roleWords */ "خبرنگار,روزنامه‌نگار,سردبیر,نویسنده;" +
    /* sides */ ";" +
    /* share */ "اشتراک گذاری,ذخیره;" +
    /* notNames */ ";" +
    /* labels.credit */ "تصویر,عکاس,عکس,منبع تصویر;" +
    /* labels.caption */ "شرح عکس,توضیح تصویر;" +
    /* creditWords */ "آرشیو,تصویر,عکس;" +
    /* captionOpenings */ "آرشیو;" +
    /* paperWords */ "تحریریه,خبرگزاری,روزنامه;" +
    /* related */ "بیشتر بخوانید,مطالب مرتبط,همچنین بخوانید;" +
    /* labels.source */ ";" +
    /* labels.tags */ "برچسب,~ ها,~‌ها,کلیدواژه;" +
    /* navigation */ ";" +
    /* missingPage */ "صفحه یافت نشد;" +
    /* boxes */ ";" +
    /* notices */ "اصلاحیه;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ ";" +
    /* playerCues */ "ویدیو;" +
    /* firstPublished */ ";",
);

import { ar as calendar } from "../fields/calendars/ar.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Arabic. */
export const ar: Lexicon = /* @__PURE__ */ lexicon(
  "ar",
  "Arabic",
  calendar,
  /* places */ ";" +
    /* labels.updated */ "تحديث,آخر ~,اخر ~;" +
    /* labels.published */ "تاريخ النشر,تم النشر,نشر,~ في,~ت,نُشر,~ في;" +
    /* stopWords */ "أن,أو,إلى,التي,الذي,بعد,بين,تم,حتى,خلال,على,عن,في,قبل,قد,كان,كما,لا,لم,ما,مع,من,هذا,هذه;" +
    /* placePrepositions */ ";" +
    /* particles */ "آل,أبو,أم,ابن,ابو,ال,بن,بنت,عبد;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "أجرى الحوار,إعداد,الكاتب,بقلم,تقرير,حاوره,حوار,كتب,~ت;" +
    /* joiners */ "و;" +
    /* roleWords */ "الكاتب,صحفي,~ة,كاتب,~ة,محرر,مراسل,~ة;" +
    /* sides */ "إلى اليسار,إلى اليمين,وسط;" +
    /* share */ "استمع,تابعونا,شارك,~ها,مشاركة;" +
    /* notNames */ ";" +
    /* labels.credit */ "الصورة,مصدر ~,تصوير,صور,~ة,عدسة,صدر الصورة;" +
    /* labels.caption */ "تعليق الصورة,التعليق على الصورة;" +
    /* creditWords */ "أرشيف,~ية,الأرشيف,صور,~ة;" +
    /* captionOpenings */ "أرشيفية,صورة ~,صورة من الأرشيف;" +
    /* paperWords */ "الشرق,جريدة,صحيفة,قناة,وكالات,وكالة;" +
    /* related */ "إقرأ أيضاً,اقرأ أيضا,~ً,اقرأ المزيد;" +
    /* labels.source */ "المصدر;" +
    /* labels.tags */ "الكلمات الدالة,الوسوم,كلمات البحث,كلمات دلالية,كلمات مفتاحية,وسوم;" +
    /* navigation */ "أعلن معنا,اتصل بنا,اقتصاد,الرئيسية,المزيد,ثقافة,رياضة,من نحن;" +
    /* missingPage */ "الصفحة غير موجودة;" +
    /* boxes */ "اشترك في,تابعونا على;" +
    /* notices */ "جميع الحقوق محفوظة;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ "يفتح في علامة تبويب جديدة,يفتح في نافذة جديدة;" +
    /* playerCues */ "فيديو;",
);

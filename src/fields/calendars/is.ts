// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const is =
  /* dateOrder */ "day-first;" +
  /* months */ "jan,~úar/feb,~rúar/mar,~s/apr,~íl/maí/jún,~í/júl,~í/ágú,~st/sep,~tember/okt,~óber/nóv," +
  "~ember/des,~ember;" +
  /* weekdays */ "mánudagur,þriðjudagur,miðvikudagur,fimmtudagur,föstudagur,laugardagur,sunnudagur;" +
  /* meridiem */ ";" +
  /* dateWords */ "kl,klukkan,þann;" +
  /* hourWords */ ";" +
  /* relativeDays */ "í dag/í gær;" +
  /* ago */ "fyrir # */mínútu,~m/klukkustund,~um/degi,dögum;";

// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const nl =
  /* dateOrder */ "day-first;" +
  /* months */ "jan,~uari/feb,~ruari/maart,mrt/apr,~il/mei/jun,~i/jul,~i/aug,~ustus/sep,~tember/okt,~ober/" +
  "nov,~ember/dec,~ember;" +
  /* weekdays */ "ma,~andag,di,~nsdag,wo,~ensdag,do,~nderdag,vr,~ijdag,za,~terdag,zo,~ndag;" +
  /* meridiem */ ";" +
  /* dateWords */ "op,om,van,te;" +
  /* hourWords */ "uur,u;" +
  /* relativeDays */ "vandaag/gisteren;" +
  /* ago */ "# * geleden/minuut,minuten/uur/dag,~en;";

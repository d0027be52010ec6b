// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const no =
  /* dateOrder */ "day-first;" +
  /* months */ "jan,~uar/feb,~ruar/mar,~s/apr,~il/mai/jun,~i/jul,~i/aug,~ust/sep,~tember/okt,~ober/nov," +
  "~ember/des,~ember;" +
  /* weekdays */ "mandag,måndag,tirsdag,tysdag,onsdag,torsdag,fredag,lørdag,laurdag,søndag;" +
  /* meridiem */ ";" +
  /* dateWords */ "kl,klokken,den;" +
  /* hourWords */ ";" +
  /* relativeDays */ "i dag/i går;" +
  /* ago */ "for # * siden/minutt,~er/time,~r/døgn;";

// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const da =
  /* dateOrder */ "day-first;" +
  /* months */ "jan,~uar/feb,~ruar/mar,~ts/apr,~il/maj/jun,~i/jul,~i/aug,~ust/sep,~tember/okt,~ober/nov," +
  "~ember/dec,~ember;" +
  /* weekdays */ "mandag,tirsdag,onsdag,torsdag,fredag,lørdag,søndag;" +
  /* meridiem */ ";" +
  /* dateWords */ "kl,klokken,den,d;" +
  /* hourWords */ ";" +
  /* relativeDays */ "i dag/i går;" +
  /* ago */ "for # * siden/minut,~ter/time,~r/dag,~e;";

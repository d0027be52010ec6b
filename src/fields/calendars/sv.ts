// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const sv =
  /* dateOrder */ "day-first;" +
  /* months */ "jan,~uari/feb,~ruari/mars/apr,~il/maj/juni/juli/aug,~usti/sep,~tember/okt,~ober/nov," +
  "~ember/dec,~ember;" +
  /* weekdays */ "måndag,tisdag,onsdag,torsdag,fredag,lördag,söndag;" +
  /* meridiem */ ";" +
  /* dateWords */ "kl,klockan,den;" +
  /* hourWords */ ";" +
  /* relativeDays */ "i dag/i går;" +
  /* ago */ "för # * sedan/minut,~er/timme,timmar/dag,~ar;";

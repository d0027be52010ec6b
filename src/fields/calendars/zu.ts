// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const zu =
  /* dateOrder */ "day-first;" +
  /* months */ "januwari/februwari/mashi/ephreli/meyi/juni/julayi/agasti/septhemba/okthoba/novemba/" +
  "disemba;" +
  /* weekdays */ "umsombuluko,ulwesibili,ulwesithathu,ulwesine,ulwesihlanu,umgqibelo,isonto;" +
  /* meridiem */ ";" +
  /* dateWords */ "ngo,mhla;" +
  /* hourWords */ ";" +
  /* relativeDays */ "namhlanje/izolo;" +
  /* ago */ ";";

// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const xh =
  /* dateOrder */ "day-first;" +
  /* months */ "janyuwari/februwari/matshi/epreli/meyi/juni/julayi/agasti/septemba/okthoba,okthobha/" +
  "novemba/disemba;" +
  /* weekdays */ "mvulo,lwesibini,lwesithathu,lwesine,lwesihlanu,mgqibelo,cawe;" +
  /* meridiem */ ";" +
  /* dateWords */ ";" +
  /* hourWords */ ";" +
  /* relativeDays */ "namhlanje/izolo;" +
  /* ago */ ";";

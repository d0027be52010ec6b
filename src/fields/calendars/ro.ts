// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const ro =
  /* dateOrder */ "day-first;" +
  /* months */ "ian,~uarie/feb,~ruarie/mar,~tie/apr,~ilie/mai/iun,~ie/iul,~ie/aug,~ust/sept,~embrie/oct," +
  "~ombrie/noiembrie,nov/dec,~embrie;" +
  /* weekdays */ "luni,marți,miercuri,joi,vineri,sâmbătă,duminică;" +
  /* meridiem */ ";" +
  /* dateWords */ "la,ora,din,pe;" +
  /* hourWords */ ";" +
  /* relativeDays */ "azi/ieri;" +
  /* ago */ "acum # */minut,~e/oră,ore/zi,~le;";

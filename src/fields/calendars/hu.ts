// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const hu =
  /* dateOrder */ "day-first;" +
  /* months */ "jan,~uár/febr,~uár/márc,~ius/ápr,~ilis/máj,~us/jún,~ius/júl,~ius/aug,~usztus/szept,~ember/" +
  "okt,~óber/nov,~ember/dec,~ember;" +
  /* weekdays */ "hétfő,kedd,szerda,csütörtök,péntek,szombat,vasárnap;" +
  /* meridiem */ ";" +
  /* dateWords */ ";" +
  /* hourWords */ "óra;" +
  /* relativeDays */ "ma/tegnap;" +
  /* ago */ "# *l ezelőtt/percce/óráva/nappa;";

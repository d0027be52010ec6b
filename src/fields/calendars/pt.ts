// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const pt =
  /* dateOrder */ "day-first;" +
  /* months */ "jan,~eiro/fev,~ereiro/mar,~ço/abr,~il/mai,~o/jun,~ho/jul,~ho/ago,~sto/set,~embro/out," +
  "~ubro/nov,~embro/dez,~embro;" +
  /* weekdays */ "seg,~unda-feira,~unda,ter,~ça-feira,~ça,qua,~rta-feira,~rta,qui,~nta-feira,~nta,sex," +
  "~ta-feira,~ta,sáb,~ado,dom,~ingo;" +
  /* meridiem */ ";" +
  /* dateWords */ "de,do,às,as,em,à,dia;" +
  /* hourWords */ "h,hs,horas;" +
  /* relativeDays */ "hoje/ontem;" +
  /* ago */ "há # */minuto,~s/hora,~s/dia,~s;";

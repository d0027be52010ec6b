// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const fi =
  /* dateOrder */ "day-first;" +
  /* months */ "tammikuu,~ta/helmikuu,~ta/maaliskuu,~ta/huhtikuu,~ta/toukokuu,~ta/kesäkuu,~ta/heinäkuu," +
  "~ta/elokuu,~ta/syyskuu,~ta/lokakuu,~ta/marraskuu,~ta/joulukuu,~ta;" +
  /* weekdays */ "maanantai,tiistai,keskiviikko,torstai,perjantai,lauantai,sunnuntai;" +
  /* meridiem */ ";" +
  /* dateWords */ "klo,kello;" +
  /* hourWords */ ";" +
  /* relativeDays */ "tänään/eilen;" +
  /* ago */ "# * sitten/minuutti,~a/tunti,~a/päivä,~ä;";

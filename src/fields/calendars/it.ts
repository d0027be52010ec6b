// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const it =
  /* dateOrder */ "day-first;" +
  /* months */ "gen,~naio/feb,~braio/mar,~zo/apr,~ile/mag,~gio/giu,~gno/lug,~lio/ago,~sto/set,~tembre/ott," +
  "~obre/nov,~embre/dic,~embre;" +
  /* weekdays */ "lunedì,martedì,mercoledì,giovedì,venerdì,sabato,domenica;" +
  /* meridiem */ ";" +
  /* dateWords */ "il,alle,ore,del,di,h;" +
  /* hourWords */ ";" +
  /* relativeDays */ "oggi/ieri;" +
  /* ago */ "# * fa/minuto,minuti/ora,ore/giorno,giorni;";
